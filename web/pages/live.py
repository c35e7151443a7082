"""A call with no sheet yet: where it is, and what comes next."""

from dataclasses import dataclass
from enum import StrEnum
from typing import ClassVar

from fastapi import APIRouter
from sqlmodel import Session
from starlette.responses import Response

from calls import queries, repository
from calls.queries import CallRow
from calls.service import NOT_STARTED
from compliance.consent import service as consents
from models import Call, CallState, Role, Stage
from models.values.telephony import CallOutcome
from pipeline import course
from telephony.flow import FlowState, Phase
from web.access import AnyViewer, Viewer
from web.labels import Chip, chip_of, progress_of, stage_of
from web.live.acting import may_act, may_withdraw
from web.live.panel import Panel, build_panel
from web.live.reporting import Reporting, reporting_of
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
    panel: Panel | None
    redial_href: str | None
    reporting: Reporting | None
    csrf_token: str


@dataclass(frozen=True, kw_only=True)
class LivePage(Page):
    """The call with its frame."""

    template: ClassVar[str] = "appel.html"
    live: LiveCall
    objection_href: str | None
    problem: str | None = None


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
_PHASES = {
    Phase.RINGING_PROSPECT: ("Numérotation en cours", "L'agent est en ligne ; le prospect est appelé."),
    Phase.ASKING: (
        "Le prospect écoute l'annonce",
        "Il est mis en relation dès sa réponse, quelle qu'elle soit.",
    ),
    Phase.RINGING_AGENTS: ("Le prospect attend", "Les téléphones des agents sonnent."),
}
"""What a state does not tell of a call that is not over."""
_UNREACHED = {
    CallOutcome.BUSY: "La ligne était occupée",
    CallOutcome.VOICEMAIL: "Une messagerie a répondu",
    CallOutcome.WRONG_NUMBER: "Mauvais interlocuteur",
    CallOutcome.FAILED: "L'appel n'a pas abouti",
    CallOutcome.ANSWERED: "Le prospect a raccroché avant la conversation",
}


@router.get("/appels/{call_id}/etat")
def live_fragment(call_id: str, viewer: AnyViewer, session: SessionDep) -> Response:
    """Where the call is now; 204 once its page is another one, which the script then opens."""
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    if not row.is_live:
        return Response(status_code=204)
    return render(LiveFragment(title="Appel", live=_live(session, row, viewer)))


def live_page(session: Session, row: CallRow, viewer: Viewer, *, problem: str | None = None) -> Response:
    """The page of a call with no sheet (yet); `problem` says why something was not done."""
    page = LivePage(
        title=f"{row.prospect_name}, {row.company_name}",
        shell=shell_for(viewer, at="/appels"),
        live=_live(session, row, viewer),
        objection_href=f"/prospects/{row.prospect_id}/opposition" if may_act(viewer, row) else None,
        problem=problem,
    )
    return render(page, status_code=409 if problem else 200)


def _live(session: Session, row: CallRow, viewer: Viewer) -> LiveCall:
    flow = course.load(session, session.get_one(Call, row.id)) if row.is_live else None
    headline, advice = _words(row, flow)
    if row.state is CallState.NOT_REACHED and row.failure_message:
        headline, advice = "L'appel n'est pas parti", row.failure_message
    redials = row.state is CallState.NOT_REACHED and viewer.role is Role.AGENT
    return LiveCall(
        call=row,
        chip=chip_of(row),
        steps=_steps(row) if row.is_live else (),
        headline=headline,
        advice=advice,
        panel=_panel(session, row, flow, viewer) if flow is not None else None,
        redial_href=f"/prospects/{row.prospect_id}/appel" if redials else None,
        reporting=reporting_of(viewer, row),
        csrf_token=viewer.csrf_token or "",
    )


def _words(row: CallRow, flow: FlowState | None) -> tuple[str, str]:
    if flow is not None and row.state in {CallState.DIALING, CallState.IN_PROGRESS}:
        return _PHASES.get(flow.phase, _WORDS[row.state])
    headline, advice = _WORDS[row.state]
    if row.state is CallState.NOT_REACHED and row.call_outcome is not None:
        headline = _UNREACHED.get(row.call_outcome, headline)
    return headline, advice


def _panel(session: Session, row: CallRow, flow: FlowState, viewer: Viewer) -> Panel:
    return build_panel(
        flow,
        consent=consents.of_call(session, row.id),
        recording=repository.recording_of(session, row.id),
        may_act=may_act(viewer, row),
        may_withdraw=may_withdraw(viewer, row),
        is_unrecordable=NOT_STARTED in row.notices,
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
        return progress_of(row.progress_percent, row.progress_remaining_s)
    return stage_of(row)
