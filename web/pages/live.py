"""A call with no sheet yet: where it is, and what comes next."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from fastapi import APIRouter
from starlette.responses import Response

from calls import queries
from calls.queries import CallRow
from models import CallState, Role, Stage
from web.access import AnyViewer, Viewer
from web.labels import NO_BREAK, Chip, chip_of, stage_of
from web.rendering import Page, render, shell_for
from web.state import SessionDep

router = APIRouter(include_in_schema=False)


class Progress(StrEnum):
    """How far one step is."""

    DONE = "done"
    CURRENT = "current"
    AHEAD = "ahead"


@dataclass(frozen=True)
class Step:
    """One step of a call's life, and what it is doing where it is the current one."""

    label: str
    progress: Progress
    detail: str | None = None


@dataclass(frozen=True)
class LiveCall:
    """What changes while the page stands."""

    call: CallRow
    chip: Chip
    steps: tuple[Step, ...]
    headline: str
    advice: str
    redial_href: str | None


@dataclass(frozen=True, kw_only=True)
class LivePage(Page):
    """The call with its frame."""

    template: ClassVar[str] = "appel.html"
    live: LiveCall


@dataclass(frozen=True, kw_only=True)
class LiveFragment(Page):
    """The call alone, for the script that keeps it fresh."""

    template: ClassVar[str] = "fragments/etat_appel.html"
    live: LiveCall


STEPS = ("Numérotation", "Conversation", "Enregistrement", "Transcription", "Lecture", "Fiche")
_AT_STAGE = {
    Stage.FETCH: 2,
    Stage.STORE: 2,
    Stage.DELETE_AT_TWILIO: 2,
    Stage.TRANSCRIBE: 3,
    Stage.EXTRACT: 4,
    Stage.SCORE: 5,
}
_AT_STATE = {CallState.DIALING: 0, CallState.IN_PROGRESS: 1, CallState.AWAITING_RECORDING: 2}
_WORDS = {
    CallState.DIALING: (
        "Numérotation en cours",
        "Le téléphone de l'agent sonne d'abord ; dès qu'il décroche, le prospect est appelé.",
    ),
    CallState.IN_PROGRESS: ("Conversation en cours", "La fiche se prépare dès la fin de l'appel."),
    CallState.AWAITING_RECORDING: (
        "L'enregistrement arrive",
        "Twilio le prépare ; la suite est automatique.",
    ),
    CallState.PROCESSING: (
        "La fiche se prépare",
        "Elle s'ouvre ici d'elle-même. Vous pouvez passer à l'appel suivant.",
    ),
    CallState.NOT_REACHED: ("Personne n'a répondu", "Aucune fiche à remplir pour cet appel."),
}


@router.get("/appels/{call_id}/etat")
def live_fragment(call_id: str, viewer: AnyViewer, session: SessionDep) -> Response:
    """Where the call is now; 204 once its page is another one, which the script then opens."""
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    if not row.is_live:
        return Response(status_code=204)
    return render(LiveFragment(title="Appel", live=_live(row, viewer)))


def live_page(row: CallRow, viewer: Viewer) -> Response:
    """The page of a call with no sheet (yet)."""
    return render(
        LivePage(
            title=f"{row.prospect_name}, {row.company_name}",
            shell=shell_for(viewer, at="/appels"),
            live=_live(row, viewer),
        )
    )


def _live(row: CallRow, viewer: Viewer) -> LiveCall:
    headline, advice = _WORDS[row.state]
    if row.state is CallState.NOT_REACHED and row.failure_message:
        headline, advice = "L'appel n'est pas parti", row.failure_message
    redials = row.state is CallState.NOT_REACHED and viewer.role is Role.AGENT
    return LiveCall(
        call=row,
        chip=chip_of(row),
        steps=_steps(row) if row.is_live else (),
        headline=headline,
        advice=advice,
        redial_href=f"/prospects/{row.prospect_id}/appel" if redials else None,
    )


def _steps(row: CallRow) -> tuple[Step, ...]:
    at = _AT_STATE.get(row.state, _AT_STAGE[row.stage] if row.stage else 2)
    return tuple(
        Step(
            label=label,
            progress=Progress.DONE if place < at else Progress.CURRENT if place == at else Progress.AHEAD,
            detail=_detail(row) if place == at else None,
        )
        for place, label in enumerate(STEPS)
    )


def _detail(row: CallRow) -> str | None:
    """What the current step is doing, where its name does not say it."""
    if row.state is not CallState.PROCESSING:
        return None
    if row.stage is Stage.TRANSCRIBE:
        return None if row.progress_percent is None else f"{row.progress_percent}{NO_BREAK}%"
    return stage_of(row)
