"""Proposes, shows and validates sheets. The caller gives the session and commits.

Proposed is not validated (DESIGN.md, promise 3): a proposal never touches a version, and once a
person has validated, the proposal they saw stays as it was.
"""

import datetime as dt

from sqlmodel import Session

from core.clock import now
from core.errors import Conflict, NotFound
from core.sealing import Sealer
from models.campaign import Campaign
from models.sheet import Sheet, SheetVersion
from models.values.sheet import Extraction, SheetValue
from scoring import repository
from scoring.engine import assess
from scoring.grid import Grid, load_grid
from scoring.icp import Icp, read_icp
from scoring.readings import FIELDS
from scoring.storage import CONTEXT, Proposal, bare, bare_json
from scoring.validation import changed_fields
from scoring.values import SheetView, VersionView

KEY_DESTROYED = "key_destroyed"


def target_of(campaign: Campaign) -> tuple[Grid, Icp]:
    """The grid and the target that a campaign's sheets are judged by.

    Raises:
        InvalidInput: the campaign names no known grid, or its target is not valid.
    """
    return load_grid(campaign.grid), read_icp(campaign.icp)


def propose(
    session: Session,
    *,
    call_id: str,
    extraction: Extraction | None,
    grid: Grid,
    icp: Icp,
    reference_date: dt.date,
    sealer: Sealer,
) -> Sheet:
    """Keep what extraction proposes for a call, with its assessment; nothing extracted: an empty sheet.

    Doing it again replaces a proposal that nobody validated and leaves a validated sheet as it is.

    Raises:
        NotFound: the call's key is destroyed (`key_destroyed`): its content was erased.
    """
    if extraction is None:
        return propose_empty(session, call_id=call_id, grid=grid)
    sheet = propose_empty(session, call_id=call_id, grid=grid)
    if sheet.version > 0:
        return sheet
    assessment = assess(extraction.sheet, grid=grid, icp=icp, reference_date=reference_date)
    proposal = Proposal(sheet=extraction.sheet, assessment=assessment)
    values = {
        "rules_version": extraction.rules_version,
        "grid": grid.name,
        "grid_version": grid.version,
        "sealed_proposal": sealer.seal(proposal.to_bytes(), context=CONTEXT),
        "proposed_grade": assessment.grade,
        "proposed_outcome": assessment.outcome,
    }
    repository.change(session, sheet, expected_version=0, values=values)
    return sheet


def propose_empty(session: Session, *, call_id: str, grid: Grid) -> Sheet:
    """The sheet of a call with nothing to propose, to be filled by hand; an existing one is left as it is."""
    existing = repository.find(session, call_id)
    if existing is not None:
        return existing
    return repository.add(session, Sheet(call_id=call_id, grid=grid.name, grid_version=grid.version))


def load(session: Session, call_id: str, sealer: Sealer | None) -> SheetView:
    """The sheet of a call with its proposal (where it can still be read) and its versions.

    Args:
        session: the caller's.
        call_id: which call.
        sealer: opens the proposal; `None` for a call that never had a key.

    Raises:
        NotFound: the call has no sheet yet.
    """
    sheet = _existing(session, call_id)
    proposal = _open(sheet, sealer)
    return SheetView(
        call_id=call_id,
        grid=sheet.grid,
        grid_version=sheet.grid_version,
        rules_version=sheet.rules_version,
        version=sheet.version,
        proposal=proposal.sheet if proposal else None,
        assessment=proposal.assessment if proposal else None,
        versions=tuple(_view(version) for version in repository.versions(session, sheet.id)),
    )


def validate(
    session: Session,
    *,
    call_id: str,
    author_id: str,
    values: SheetValue,
    expected_version: int,
    proposed: SheetValue | None,
    grid: Grid,
    icp: Icp,
    reference_date: dt.date,
) -> SheetVersion:
    """Keep what a person validated as a new version, graded on their values.

    Args:
        session: the caller's.
        call_id: which call.
        author_id: the user who validates.
        values: the whole sheet as they leave it; quotes are not kept.
        expected_version: the version that they had before their eyes (`SheetView.version`).
        proposed: the proposal (`SheetView.proposal`), to know which fields they changed.
        grid: the campaign's grid.
        icp: the campaign's target.
        reference_date: the day of the call.

    Raises:
        NotFound: the call has no sheet yet.
        Conflict: somebody validated meanwhile (`sheet.changed_meanwhile`).
    """
    sheet = _existing(session, call_id)
    kept = bare(values)
    changed = _changed(session, sheet, proposed=proposed, values=kept)
    assessment = assess(kept, grid=grid, icp=icp, reference_date=reference_date)
    head = {"version": expected_version + 1, "grid": grid.name, "grid_version": grid.version}
    if not repository.change(session, sheet, expected_version=expected_version, values=head):
        raise Conflict("sheet.changed_meanwhile", "La fiche a changé entre-temps : rechargez la page.")
    version = SheetVersion(
        sheet_id=sheet.id,
        number=expected_version + 1,
        author_id=author_id,
        validated_at=now(),
        fields=bare_json(kept),
        changed=list(changed),
        grade=assessment.grade,
        outcome=assessment.outcome,
    )
    return repository.add_version(session, version)


def _existing(session: Session, call_id: str) -> Sheet:
    sheet = repository.find(session, call_id)
    if sheet is None:
        raise NotFound("sheet.not_found", "Cet appel n'a pas encore de fiche.")
    return sheet


def _open(sheet: Sheet, sealer: Sealer | None) -> Proposal | None:
    if sheet.sealed_proposal is None or sealer is None:
        return None
    try:
        return Proposal.from_bytes(sealer.open(sheet.sealed_proposal, context=CONTEXT))
    except NotFound as error:
        if error.code != KEY_DESTROYED:
            raise
        return None


def _changed(
    session: Session, sheet: Sheet, *, proposed: SheetValue | None, values: SheetValue
) -> tuple[str, ...]:
    """The fields that people changed since the proposal.

    Where the proposal is erased, what earlier versions changed stays, and the last one is what the
    values are compared with.
    """
    if proposed is not None or sheet.rules_version is None:
        return changed_fields(proposed, values)
    earlier = [_view(version) for version in repository.versions(session, sheet.id)][:1]
    if not earlier:
        return changed_fields(None, values)
    since = {*earlier[0].changed, *changed_fields(earlier[0].values, values)}
    return tuple(field for field in FIELDS if field in since)


def _view(version: SheetVersion) -> VersionView:
    return VersionView(
        number=version.number,
        author_id=version.author_id,
        validated_at=version.validated_at,
        values=SheetValue.model_validate(version.fields),
        changed=tuple(version.changed),
        grade=version.grade,
        outcome=version.outcome,
    )
