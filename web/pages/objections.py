"""Who must not be called: the list as far as keyed hashes tell it, and the ways in and out of it."""

import datetime as dt
from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from compliance.calling import service as calling
from compliance.calling.service import Imported
from core.clock import now
from core.errors import InvalidInput, QualifError
from core.phone import to_e164
from models import LiftReason, ObjectionSource, User
from web.access import FormDep, OfficerViewer, Viewer
from web.rendering import Page, render, shell_for
from web.state import SessionDep, StateDep

PATH = "/oppositions"
SHOWN = 30
LINES_SHOWN = 20
SOURCES = {
    ObjectionSource.SHEET: "Dit pendant un appel",
    ObjectionSource.AGENT: "Noté par un agent",
    ObjectionSource.REQUEST: "Demande reçue",
    ObjectionSource.IMPORT: "Import d'une liste",
}
REASONS = {
    LiftReason.MISTAKE: "Numéro noté par erreur",
    LiftReason.ASKED: "La personne demande à être rappelée",
    LiftReason.REASSIGNED: "Numéro attribué à quelqu'un d'autre",
}
DONE = {
    "ajout": "Opposition notée : ce numéro n'est plus appelé.",
    "connu": "Ce numéro était déjà dans la liste.",
    "levee": "Opposition levée : ce numéro peut de nouveau être appelé.",
}
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class SourceLine:
    """How many objections came in one way, and the last one."""

    label: str
    count: int
    last_at: dt.datetime


@dataclass(frozen=True)
class ObjectionLine:
    """One objection: the number itself is not kept."""

    mark: str
    source: str
    noted_at: dt.datetime


@dataclass(frozen=True)
class ImportResult:
    """What came of an import; `more` lines without a number are not listed."""

    added: int
    known: int
    lines: tuple[int, ...]
    more: int

    @classmethod
    def of(cls, done: Imported) -> "ImportResult":
        """As it is shown."""
        lines = done.unreadable_lines
        return cls(done.added, done.known, lines[:LINES_SHOWN], max(0, len(lines) - LINES_SHOWN))


@dataclass(frozen=True)
class Refused:
    """A form that could not be followed: why, and what was typed, so that it stays there."""

    error: str
    number: str
    reason: str = ""


@dataclass(frozen=True, kw_only=True)
class ObjectionsPage(Page):
    """The list, its forms, and what the last one came to."""

    template: ClassVar[str] = "oppositions.html"
    total: int
    sources: tuple[SourceLine, ...]
    last: tuple[ObjectionLine, ...]
    reasons: tuple[tuple[str, str], ...]
    said: str | None
    imported: ImportResult | None = None
    adding: Refused | None = None
    import_error: str | None = None
    lifting: Refused | None = None


@router.get(PATH)
def objections_page(viewer: OfficerViewer, session: SessionDep, fait: str = "") -> Response:
    """The list of objections."""
    return render(_page(session, viewer, said=DONE.get(fait)))


@router.post(PATH)
def add(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Note the objection of somebody who wrote or rang."""
    number = str(form.get("numero", ""))
    try:
        phone = to_e164(number)
    except InvalidInput as error:
        return render(_page(session, viewer, adding=Refused(error.message, number)), status_code=422)
    added = calling.object_to_calls(
        session,
        phone=phone,
        source=ObjectionSource.REQUEST,
        hasher=state.hasher,
        actor=viewer.user_id,
        at=now(),
    )
    return RedirectResponse(f"{PATH}?fait={'ajout' if added else 'connu'}", status_code=303)


@router.post(PATH + "/liste")
def import_list(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Add the numbers of a list; lines that hold none are named, never repeated."""
    lines = str(form.get("liste", "")).splitlines()
    if not any(line.strip() for line in lines):
        message = "La liste est vide : collez un numéro par ligne, ou choisissez un fichier CSV."
        return render(_page(session, viewer, import_error=message), status_code=422)
    actor = session.get_one(User, viewer.user_id)
    done = calling.import_objections(session, lines, hasher=state.hasher, actor=actor, at=now())
    return render(_page(session, viewer, imported=ImportResult.of(done)))


@router.post(PATH + "/levee")
def lift(viewer: OfficerViewer, session: SessionDep, state: StateDep, form: FormDep) -> Response:
    """Take a number off the list, with the reason."""
    number, chosen = str(form.get("numero", "")), str(form.get("motif", ""))
    try:
        reason = next((each for each in LiftReason if each.value == chosen), None)
        if reason is None:
            raise InvalidInput("objection.no_reason", "Choisissez le motif de la levée.")
        phone = to_e164(number)
        calling.lift_objection(session, phone=phone, reason=reason, hasher=state.hasher, actor=viewer.user_id)
    except QualifError as error:
        refused = Refused(error.message, number, chosen)
        return render(_page(session, viewer, lifting=refused), status_code=422)
    return RedirectResponse(f"{PATH}?fait=levee", status_code=303)


def _page(
    session: Session,
    viewer: Viewer,
    *,
    said: str | None = None,
    imported: ImportResult | None = None,
    adding: Refused | None = None,
    import_error: str | None = None,
    lifting: Refused | None = None,
) -> ObjectionsPage:
    found = calling.objections_by_source(session)
    return ObjectionsPage(
        title="Oppositions",
        shell=shell_for(viewer, at=PATH),
        total=sum(count for count, _ in found.values()),
        sources=tuple(
            SourceLine(label, *found[source]) for source, label in SOURCES.items() if source in found
        ),
        last=tuple(
            ObjectionLine(row.phone_hash[:8], SOURCES[row.source], row.noted_at)
            for row in calling.last_objections(session, SHOWN)
        ),
        reasons=tuple((reason.value, label) for reason, label in REASONS.items()),
        said=said,
        imported=imported,
        adding=adding,
        import_error=import_error,
        lifting=lifting,
    )
