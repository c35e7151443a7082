"""Correcting what the recogniser wrote: one turn at a time, what had been heard kept beside it."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

from fastapi import APIRouter, Depends
from starlette.responses import RedirectResponse, Response

from calls import queries
from calls.queries import CallRow
from compliance import audit
from core.clock import now
from core.errors import InvalidInput
from models.values.transcript import Turn
from transcription import repository as transcripts
from transcription.correcting import LONGEST, correct
from web.access import CorrectingViewer, FormDep, Viewer
from web.rendering import Page, render, shell_for
from web.sheet.conversation import names_of
from web.sheet.tracing import trace
from web.state import SessionDep, StateDep

PATH = "/appels/{call_id}/tours/{i}"
router = APIRouter(include_in_schema=False)


@dataclass(frozen=True)
class Place:
    """Which turn of which call."""

    call_id: str
    i: int


PlaceDep = Annotated[Place, Depends(Place)]


@dataclass(frozen=True, kw_only=True)
class TurnPage(Page):
    """One turn to correct; `typed` stands in the field, `error` says why it was not kept."""

    template: ClassVar[str] = "correction.html"
    about: str
    turn: Turn
    typed: str
    most_chars: int
    error: str | None
    action: str
    back_href: str


@router.get(PATH)
def turn_page(place: PlaceDep, viewer: CorrectingViewer, session: SessionDep, state: StateDep) -> Response:
    """The turn as it stands."""
    row = queries.get_call(session, place.call_id, only_agent_id=viewer.only_agent_id)
    turn = transcripts.load_turn(session, call_id=row.id, i=place.i, sealer=state.vault.sealer(row.id))
    trace(session, state, viewer, "sheet.read", row.id)
    return render(_page(viewer, row, turn, typed=turn.text))


@router.post(PATH)
def correct_turn(
    place: PlaceDep, viewer: CorrectingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Keep the corrected text; values that were read from the former one stay as they are."""
    row = queries.get_call(session, place.call_id, only_agent_id=viewer.only_agent_id)
    sealer = state.vault.sealer(row.id)
    turn = transcripts.load_turn(session, call_id=row.id, i=place.i, sealer=sealer)
    typed = str(form.get("texte", ""))
    try:
        corrected = correct(turn, typed)
    except InvalidInput as error:
        page = _page(viewer, row, turn, typed=typed, error=error.message)
        return render(page, status_code=422)
    if corrected != turn:
        transcripts.correct_turn(session, call_id=row.id, turn=corrected, sealer=sealer, at=now())
        audit.record(session, viewer.user_id, "transcript.corrected", "call", row.id, turn=place.i)
    return RedirectResponse(f"/appels/{row.id}#tour-{place.i}", status_code=303)


def _page(viewer: Viewer, row: CallRow, turn: Turn, *, typed: str, error: str | None = None) -> TurnPage:
    return TurnPage(
        title="Corriger la transcription",
        shell=shell_for(viewer, at="/appels"),
        about=f"{names_of(row)[turn.speaker]}, {row.campaign_name}",
        turn=turn,
        typed=typed,
        most_chars=LONGEST,
        error=error,
        action=f"/appels/{row.id}/tours/{turn.i}",
        back_href=f"/appels/{row.id}#tour-{turn.i}",
    )
