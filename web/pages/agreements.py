"""Consumers' agreements to be called: those on record as far as keyed hashes tell them, and their ends."""

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.datastructures import FormData
from starlette.responses import RedirectResponse, Response

from calls import queries
from compliance.calling import agreements
from compliance.calling.agreement_lines import Agreement, beginning_of, end_of
from compliance.calling.agreements import Imported, LineError
from compliance.campaigns.service import campaign_of
from core.clock import now
from core.errors import InvalidInput, QualifError
from core.phone import to_e164
from models import AgreementEnd, CallingConsent, CallingGround, Campaign, User
from web.access import FormDep, OfficerViewer, Viewer
from web.french import date, on_day
from web.labels import Chip, Tone
from web.rendering import Page, render, shell_for
from web.state import SessionDep, StateDep

PATH = "/accords"
SHOWN = 30
ONE_DAY = dt.timedelta(days=1)
LINES_SHOWN = 20
GROUNDS = {
    CallingGround.CONSENT: "Accord préalable",
    CallingGround.CONTRACT: "Contrat en cours",
}
ENDS = {
    AgreementEnd.WITHDRAWN: "La personne retire son accord",
    AgreementEnd.MISTAKE: "Accord noté par erreur",
    AgreementEnd.CONTRACT_ENDED: "Contrat terminé",
}
DONE = {
    "ajout": "Accord noté : ce numéro peut être appelé pour cette campagne.",
    "retrait": "Accord retiré : ce numéro n'est plus appelé pour cette campagne.",
}
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class CampaignLine:
    """How many agreements of a campaign allow a call now, and how many are on record."""

    name: str
    in_force: int
    total: int


@dataclass(frozen=True)
class AgreementLine:
    """One agreement: the number itself is not kept."""

    mark: str
    campaign: str
    ground: str
    given: str
    until: str
    reference: str
    author: str
    chip: Chip


@dataclass(frozen=True)
class ImportResult:
    """What came of a list; `more` lines that were not taken are not listed."""

    kept: int
    errors: tuple[LineError, ...]
    more: int

    @classmethod
    def of(cls, done: Imported) -> "ImportResult":
        """As it is shown."""
        return cls(done.kept, done.errors[:LINES_SHOWN], max(0, len(done.errors) - LINES_SHOWN))


@dataclass(frozen=True, kw_only=True)
class AgreementsPage(Page):
    """The agreements, the forms, and what the last one came to.

    `filled` is what was typed into the form that `errors` are about; the one to import has no other field
    than its list.
    """

    template: ClassVar[str] = "accords.html"
    campaigns: tuple[tuple[str, str], ...]
    counts: tuple[CampaignLine, ...]
    last: tuple[AgreementLine, ...]
    grounds: tuple[tuple[str, str], ...]
    ends: tuple[tuple[str, str], ...]
    said: str | None
    imported: ImportResult | None = None
    errors: Mapping[str, str] = field(default_factory=dict)
    filled: Mapping[str, str] = field(default_factory=dict)

    @property
    def total(self) -> int:
        """How many agreements are on record."""
        return sum(line.total for line in self.counts)


@router.get(PATH)
def agreements_page(viewer: OfficerViewer, session: SessionDep, fait: str = "") -> Response:
    """The agreements on record."""
    return render(_page(session, viewer, said=DONE.get(fait)))


@router.post(PATH)
def add(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Note the agreement of one consumer."""
    try:
        agreements.note(
            session,
            _agreement(form),
            campaign=_campaign(session, form),
            hasher=state.hasher,
            actor=session.get_one(User, viewer.user_id),
            at=now(),
        )
    except QualifError as error:
        return _refused(session, viewer, form, ajout=error.message)
    return RedirectResponse(f"{PATH}?fait=ajout", status_code=303)


@router.post(PATH + "/liste")
def import_list(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Keep the agreements of a list; lines that are of no use are named with the reason, never repeated."""
    lines = str(form.get("liste", "")).splitlines()
    try:
        if not any(line.strip() for line in lines):
            message = "La liste est vide : collez un accord par ligne, ou choisissez un fichier CSV."
            raise InvalidInput("agreement.empty_list", message)
        campaign = _campaign(session, form)
    except QualifError as error:
        return _refused(session, viewer, form, liste=error.message)
    actor = session.get_one(User, viewer.user_id)
    done = agreements.import_list(
        session, lines, campaign=campaign, hasher=state.hasher, actor=actor, at=now()
    )
    return render(_page(session, viewer, imported=ImportResult.of(done)))


@router.post(PATH + "/retrait")
def withdraw(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Take an agreement back, with the reason."""
    try:
        reason = next((each for each in AgreementEnd if each.value == form.get("motif")), None)
        if reason is None:
            raise InvalidInput("agreement.no_reason", "Choisissez le motif du retrait.")
        agreements.withdraw(
            session,
            campaign=_campaign(session, form),
            phone=to_e164(str(form.get("numero", ""))),
            reason=reason,
            hasher=state.hasher,
            actor=viewer.user_id,
            at=now(),
        )
    except QualifError as error:
        return _refused(session, viewer, form, retrait=error.message)
    return RedirectResponse(f"{PATH}?fait=retrait", status_code=303)


def _agreement(form: FormData) -> Agreement:
    given = {name: str(form.get(name, "")).strip() for name in ("numero", "motif", "date", "fin", "preuve")}
    ground = next((each for each in CallingGround if each.value == given["motif"]), None)
    if ground is None:
        raise InvalidInput("agreement.ground", "Choisissez ce qui permet d'appeler cette personne.")
    return Agreement(
        phone=to_e164(given["numero"]),
        ground=ground,
        given_at=beginning_of(given["date"]),
        evidence_reference=given["preuve"],
        expires_at=end_of(given["fin"]) if given["fin"] else None,
    )


def _campaign(session: Session, form: FormData) -> Campaign:
    campaign_id = str(form.get("campagne", ""))
    if not campaign_id:
        raise InvalidInput(
            "agreement.no_campaign", "Choisissez la campagne : un accord vaut pour elle seule."
        )
    return campaign_of(session, campaign_id)


def _refused(session: Session, viewer: Viewer, form: FormData, **errors: str) -> Response:
    filled = {name: str(value) for name, value in form.items()}
    return render(_page(session, viewer, errors=errors, filled=filled), status_code=422)


def _page(
    session: Session,
    viewer: Viewer,
    *,
    said: str | None = None,
    imported: ImportResult | None = None,
    errors: Mapping[str, str] | None = None,
    filled: Mapping[str, str] | None = None,
) -> AgreementsPage:
    counts = agreements.count(session, now())
    return AgreementsPage(
        title="Accords des particuliers",
        shell=shell_for(viewer, at=PATH),
        campaigns=tuple((each.id, each.name) for each in queries.list_campaigns(session)),
        counts=tuple(CampaignLine(name, *found) for name, found in counts.items()),
        last=tuple(_line(*found) for found in agreements.last(session, SHOWN)),
        grounds=tuple((ground.value, label) for ground, label in GROUNDS.items()),
        ends=tuple((end.value, label) for end, label in ENDS.items()),
        said=said,
        imported=imported,
        errors=errors or {},
        filled=filled or {},
    )


def _line(given: CallingConsent, campaign: str, author: str) -> AgreementLine:
    return AgreementLine(
        mark=given.phone_hash[:8],
        campaign=campaign,
        ground=GROUNDS[given.ground],
        given=date(given.given_at),
        until=_until(given.expires_at),
        reference=given.evidence_reference,
        author=author,
        chip=_chip(given),
    )


def _until(expires_at: dt.datetime | None) -> str:
    """The last day on which it allows a call."""
    return "sans échéance" if expires_at is None else f"jusqu'au {date(expires_at - ONE_DAY)} inclus"


def _chip(given: CallingConsent) -> Chip:
    if given.withdrawn_at is not None:
        return Chip(Tone.QUIET, f"Retiré {on_day(given.withdrawn_at)}")
    if agreements.is_in_force(given, now()):
        return Chip(Tone.DONE, "En vigueur")
    return Chip(Tone.QUIET, "Échu")
