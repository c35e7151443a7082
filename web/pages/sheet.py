"""A call's page: its progress while it runs, then its sheet to read, correct and validate."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls.queries import CallRow
from compliance.consent.decision import in_force
from compliance.hashing import Hasher
from core.errors import Conflict
from core.settings import Settings
from models import CallState, Role
from scoring.readings import FIELDS, ROLES
from scoring.validation import FieldErrors, InvalidSheet
from web.access import CORRECTORS, AnyViewer, FormDep, ValidatingViewer, Viewer
from web.labels import Chip, chip_of
from web.live.acting import may_withdraw
from web.live.panel import Act
from web.live.reporting import Reporting, reporting_of
from web.pages.live import live_page
from web.rendering import Page, render, shell_for
from web.sheet.cards import Card, build_cards
from web.sheet.conversation import Conversation, build_conversation
from web.sheet.explanation import NoteView, build_note
from web.sheet.form import Filled, filled_from, read_sheet, read_version, submitted
from web.sheet.history import VersionLine, build_history
from web.sheet.loading import WITH_SHEET, LoadedSheet, assess_values, load_sheet
from web.sheet.notices import ConsentLine, Notice, clocks_line, consent_line, notices_of
from web.sheet.sides import SidesQuestion, sides_question
from web.sheet.tracing import trace
from web.sheet.validating import require_validator, validate_sheet
from web.state import SessionDep, StateDep

PATH = "/appels/{call_id}"
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Problem:
    """A field to correct, for the list above the form."""

    control_id: str
    label: str
    error: str


@dataclass(frozen=True, kw_only=True)
class SheetPage(Page):
    """The sheet of one call."""

    template: ClassVar[str] = "fiche.html"
    call: CallRow
    chip: Chip
    note: NoteView | None
    bant: tuple[Card, ...]
    around: tuple[Card, ...]
    added: tuple[Card, ...]
    version: int
    consent: ConsentLine
    withdraw_href: str | None
    reporting: Reporting | None
    clocks: str | None
    notices: tuple[Notice, ...]
    sides: SidesQuestion | None
    conversation: Conversation | None
    audio_href: str | None
    audio_duration_s: float
    history: tuple[VersionLine, ...]
    problems: tuple[Problem, ...]
    conflict: str | None
    just_validated: bool
    next_href: str | None
    may_validate: bool
    may_retry: bool
    roles: tuple[str, ...]


@dataclass(frozen=True, kw_only=True)
class NoteFragment(Page):
    """The note that a form would get, for the script that shows it while somebody corrects."""

    template: ClassVar[str] = "fragments/note.html"
    note: NoteView | None


@dataclass(frozen=True)
class _Typed:
    """What stands in the form where it is not what is kept, and why it was not saved."""

    filled: Filled
    errors: FieldErrors
    conflict: str | None = None


@router.get(PATH)
def call_page(
    call_id: str, viewer: AnyViewer, session: SessionDep, state: StateDep, valide: str = ""
) -> Response:
    """The call as far as it is."""
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    if row.state not in WITH_SHEET:
        return live_page(session, row, viewer)
    trace(session, state, viewer, "sheet.read", call_id)
    loaded = load_sheet(session, state.vault, row)
    return render(
        _page(session, state.settings, viewer, loaded, just_validated=bool(valide) and row.is_validated)
    )


@router.post(PATH)
def validate(
    call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Validate the sheet; what cannot be saved is shown again as it was typed, with the reason."""
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    require_validator(viewer, row.agent_id)
    loaded = load_sheet(session, state.vault, row)
    filled = submitted(form)
    try:
        values = read_sheet(filled, loaded.added)
        validate_sheet(
            session,
            viewer,
            loaded,
            values=values,
            expected_version=read_version(form),
            hasher=Hasher(state.settings.hash_key_bytes()),
        )
    except InvalidSheet as error:
        page = _page(session, state.settings, viewer, loaded, typed=_Typed(filled, error.errors))
        return render(page, status_code=422)
    except Conflict as error:
        if error.code != "sheet.changed_meanwhile":
            raise
        fresh = load_sheet(session, state.vault, row)
        page = _page(session, state.settings, viewer, fresh, typed=_Typed(filled, {}, _meanwhile(fresh)))
        return render(page, status_code=409)
    return RedirectResponse(f"/appels/{call_id}?valide=1", status_code=303)


@router.post(f"{PATH}/note")
def preview_note(
    call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """The note that the form would get, and nothing is kept; 204 while the form cannot be read."""
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    require_validator(viewer, row.agent_id)
    loaded = load_sheet(session, state.vault, row)
    try:
        values = read_sheet(submitted(form), loaded.added)
    except InvalidSheet:
        return Response(status_code=204)
    assessment = assess_values(values, loaded.call, loaded.campaign)
    return render(NoteFragment(title="Note", note=build_note(assessment, is_validated=False)))


def _page(
    session: Session,
    settings: Settings,
    viewer: Viewer,
    loaded: LoadedSheet,
    *,
    typed: _Typed | None = None,
    just_validated: bool = False,
) -> SheetPage:
    row, view = loaded.row, loaded.view
    may_validate = viewer.may_validate(row.agent_id)
    typed = typed or _Typed(filled_from(view.values), {})
    cards = build_cards(loaded, filled=typed.filled, errors=typed.errors)
    waiting = queries.next_to_validate(session, only_agent_id=viewer.only_agent_id, besides=row.id)
    return SheetPage(
        title=f"{row.prospect_name}, {row.company_name}",
        shell=shell_for(viewer, at="/appels"),
        call=row,
        chip=chip_of(row),
        note=build_note(loaded.assessment, is_validated=view.validated is not None),
        bant=cards.bant,
        around=cards.around,
        added=cards.added,
        version=view.version,
        consent=consent_line(loaded.consent),
        withdraw_href=_withdraw_href(loaded, viewer),
        reporting=reporting_of(viewer, row) if row.state is CallState.UNRECORDED else None,
        clocks=clocks_line(loaded.dues),
        notices=notices_of(loaded, may_validate=may_validate),
        sides=sides_question(session, settings, loaded.call, viewer),
        conversation=build_conversation(
            loaded.transcript, view.proposal, row, may_correct=viewer.role in CORRECTORS
        ),
        audio_href=f"/appels/{row.id}/audio" if loaded.has_audio else None,
        audio_duration_s=_duration(loaded),
        history=build_history(view, loaded.authors),
        problems=_problems(cards.bant + cards.around + cards.added, typed.errors),
        conflict=typed.conflict,
        just_validated=just_validated,
        next_href=f"/appels/{waiting}" if waiting and viewer.role in {Role.AGENT, Role.MANAGER} else None,
        may_validate=may_validate,
        may_retry=row.state is CallState.FAILED and row.erased_at is None and may_validate,
        roles=tuple(ROLES.values()),
    )


def _withdraw_href(loaded: LoadedSheet, viewer: Viewer) -> str | None:
    may = in_force(loaded.consent) and may_withdraw(viewer, loaded.row)
    return f"/appels/{loaded.row.id}/confirmer/{Act.WITHDRAW}" if may else None


def _duration(loaded: LoadedSheet) -> float:
    if loaded.transcript is not None:
        return loaded.transcript.duration_s
    recorded = loaded.recording.duration_s if loaded.recording is not None else None
    return float(recorded or 0)


def _problems(cards: tuple[Card, ...], errors: Mapping[str, str]) -> tuple[Problem, ...]:
    """Every error once: those of the form's fields with a link to them, those of no field at the end."""
    shown = [
        Problem(control.id, f"{card.title}, {control.label.lower()}", control.error)
        for card in cards
        for control in card.controls
        if control.error
    ]
    said = {problem.error for problem in shown}
    lost = [Problem("", FIELDS.get(name, name), text) for name, text in errors.items() if text not in said]
    return (*shown, *lost)


def _meanwhile(loaded: LoadedSheet) -> str:
    last = loaded.view.validated
    who = loaded.authors.get(last.author_id, "Quelqu'un") if last else "Quelqu'un"
    return (
        f"{who} a validé cette fiche pendant votre saisie. Vos valeurs sont encore ci-dessous : "
        "comparez-les, puis validez à nouveau."
    )
