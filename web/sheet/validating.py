"""Validating a sheet: the same steps for the page and for the API."""

from sqlmodel import Session

from calls import service as calls
from compliance import audit
from compliance.calling import service as calling
from compliance.hashing import Hasher
from core.clock import now
from core.errors import Conflict, Forbidden
from models import Prospect, SheetVersion
from models.values.sheet import SheetValue
from scoring import service as scoring
from web.access import Viewer
from web.sheet.loading import FILLED_BY_HAND, WITH_SHEET, LoadedSheet


def require_validator(viewer: Viewer, agent_id: str) -> None:
    """Refuse a reader who may look but not sign.

    Raises:
        Forbidden: code `sheet.not_yours`.
    """
    if not viewer.may_validate(agent_id):
        raise Forbidden("sheet.not_yours", "Seuls l'agent de l'appel et les managers valident sa fiche.")


def validate_sheet(
    session: Session,
    viewer: Viewer,
    loaded: LoadedSheet,
    *,
    values: SheetValue,
    expected_version: int,
    hasher: Hasher,
) -> SheetVersion:
    """Keep what a person validated, move the call's state, and say so in the audit trail.

    A prospect who does not want to be called any more (flag `opt_out`) is put on the objection list.

    Args:
        session: the request's.
        viewer: who validates.
        loaded: the sheet as it is now.
        values: as they leave it.
        expected_version: the version that they had before their eyes.
        hasher: of the number that objects.

    Raises:
        Forbidden: they may not.
        Conflict: the call has no sheet in its state, or somebody validated meanwhile
            (`sheet.changed_meanwhile`).
    """
    require_validator(viewer, loaded.row.agent_id)
    call = calls.held(session, loaded.row.id)
    if call.state not in WITH_SHEET:
        raise Conflict("sheet.not_ready", "La fiche n'est pas prête : attendez la fin du traitement.")
    grid, icp = scoring.target_of(loaded.campaign)
    if call.state in FILLED_BY_HAND:
        scoring.propose_empty(session, call_id=call.id, grid=grid)
    version = scoring.validate(
        session,
        call_id=call.id,
        author_id=viewer.user_id,
        values=values,
        expected_version=expected_version,
        proposed=loaded.view.proposal,
        grid=grid,
        icp=icp,
        reference_date=call.reference_date,
    )
    calls.note_validated(session, call, flags=values.flags)
    calling.note_flags(
        session,
        flags=values.flags,
        phone=session.get_one(Prospect, call.prospect_id).phone,
        hasher=hasher,
        actor=viewer.user_id,
        at=now(),
    )
    audit.record(
        session,
        viewer.user_id,
        "sheet.validated",
        "call",
        call.id,
        version=version.number,
        changed=len(version.changed),
    )
    return version
