"""JSON routes for what happens during a call and around it: recording, withdrawal, softphone, call-backs."""

import datetime as dt
from typing import Annotated

from fastapi import APIRouter, Depends
from pydantic import BaseModel, Field
from sqlmodel import Session

from api.calls import ERRORS, PREFIX
from api.schemas import CallOut, Strict
from calls import queries, service
from calls.queries import CallbackRow
from compliance.hashing import Hasher
from core.errors import Forbidden, InvalidInput, NotFound
from models import Campaign, Role, User
from models.values.telephony import CallOutcome, RecordingWish
from pipeline import channels, steering
from pipeline.course import Desk
from telephony.config import TwilioConfig
from telephony.tokens import MAX_TTL_S, voice_token
from web.access import AgentViewer, ValidatingViewer, Viewer, allow
from web.state import SessionDep, StateDep

router = APIRouter(prefix=PREFIX, tags=["live"], responses=ERRORS)

WithdrawingViewer = Annotated[Viewer, allow(Role.AGENT, Role.MANAGER, Role.COMPLIANCE)]
ManagingViewer = Annotated[Viewer, allow(Role.MANAGER)]


class Pause(Strict):
    """How to pause."""

    skip: bool = Field(
        default=False,
        description="Leave the stretch out of the file (card data) instead of recording silence: the times "
        "of the transcript then no longer match the call.",
    )


class ReportedOutcome(Strict):
    """What a person says of the attempt."""

    outcome: CallOutcome | None = Field(description="`voicemail`, `wrong_number`, or null to take it back.")


class HeardChannel(Strict):
    """The answer to « entendez-vous bien votre voix à gauche ? »."""

    hears_left: bool


class AgentPosition(Strict):
    """One agent who answers."""

    user_id: str = Field(max_length=32)
    position: int = Field(
        default=0, ge=0, le=99, description="Agents of one position ring at once; then the next position."
    )


class Softphone(Strict):
    """Where the agent is rung."""

    enabled: bool = Field(description="In the browser; else by telephone.")


class VoiceToken(BaseModel):
    """What the browser needs to be rung."""

    token: str
    identity: str
    ttl_s: int


class CallbackOut(BaseModel):
    """A prospect who rang and whom nobody answered."""

    id: str
    call_id: str
    prospect_id: str
    prospect_name: str
    company_name: str
    campaign_name: str
    due_at: dt.datetime
    done_at: dt.datetime | None

    @classmethod
    def of(cls, row: CallbackRow) -> "CallbackOut":
        """The JSON of a task."""
        return cls(**{name: getattr(row, name) for name in cls.model_fields})


def get_live_desk(state: StateDep, session: SessionDep) -> Desk:
    """What the buttons of a call work with."""
    return Desk(
        session=session,
        jobs=state.jobs,
        hasher=Hasher(state.settings.hash_key_bytes()),
        public_url=state.settings.public_url,
    )


LiveDesk = Annotated[Desk, Depends(get_live_desk, scope="function")]


@router.post("/calls/{call_id}/recording/start", status_code=202, summary="Start the recording")
def start_recording(call_id: str, viewer: ValidatingViewer, desk: LiveDesk) -> CallOut:
    """Manual capture: once the prospect agreed. 409 where they did not, or nobody talks."""
    return _wish(call_id, viewer, desk, RecordingWish.RECORD)


@router.post("/calls/{call_id}/recording/pause", status_code=202, summary="Pause the recording")
def pause_recording(
    call_id: str, viewer: ValidatingViewer, desk: LiveDesk, body: Pause | None = None
) -> CallOut:
    """Record silence until it is resumed, or nothing at all (`skip`). 409 where nothing is recorded."""
    skips = body is not None and body.skip
    return _wish(call_id, viewer, desk, RecordingWish.SKIP if skips else RecordingWish.PAUSE)


@router.post("/calls/{call_id}/recording/resume", status_code=202, summary="Resume the recording")
def resume_recording(call_id: str, viewer: ValidatingViewer, desk: LiveDesk) -> CallOut:
    """Go on after a pause. 409 where nothing is paused."""
    return _wish(call_id, viewer, desk, RecordingWish.RECORD)


@router.post("/calls/{call_id}/recording/stop", status_code=202, summary="Stop the recording and erase it")
def stop_recording(call_id: str, viewer: ValidatingViewer, desk: LiveDesk) -> CallOut:
    """Stop for good, and erase what was recorded, here and at Twilio; before the answer: record nothing.

    409 where the call is over, or nothing is recorded of it.
    """
    _owned(call_id, viewer, desk.session)
    steering.stop(_by(desk, viewer), call_id)
    return _shown(call_id, viewer, desk.session)


@router.post("/calls/{call_id}/withdrawal", status_code=202, summary="The prospect takes the agreement back")
def withdraw(call_id: str, viewer: WithdrawingViewer, desk: LiveDesk) -> CallOut:
    """During the call or after: the recording stops, and all that was captured is erased everywhere.

    The call's agent, managers and compliance. 409 where nothing was agreed to.
    """
    _seen(call_id, viewer, desk.session)
    through = "agent" if viewer.role is Role.AGENT else "request"
    steering.withdraw(_by(desk, viewer), call_id, through=through)
    return _shown(call_id, viewer, desk.session)


@router.put("/calls/{call_id}/outcome", summary="Say what an attempt came to")
def report_outcome(
    call_id: str, body: ReportedOutcome, viewer: ValidatingViewer, session: SessionDep
) -> CallOut:
    """A voicemail or a wrong number, which Twilio cannot know for sure."""
    _owned(call_id, viewer, session)
    service.report_outcome(session, service.held(session, call_id), body.outcome)
    return _shown(call_id, viewer, session)


@router.put("/calls/{call_id}/channels", status_code=202, summary="Say on which side the agent is heard")
def answer_channel_question(
    call_id: str, body: HeardChannel, viewer: ValidatingViewer, session: SessionDep, state: StateDep
) -> CallOut:
    """Asked once a flow, on its first call. A swap gives all past calls of the flow their speakers anew."""
    _owned(call_id, viewer, session)
    channels.answer(
        session,
        state.settings,
        state.jobs,
        service.held(session, call_id),
        user_id=viewer.user_id,
        hears_left=body.hears_left,
    )
    return _shown(call_id, viewer, session)


@router.post("/voice-token", summary="A token for the browser's softphone")
def make_voice_token(viewer: AgentViewer, state: StateDep) -> VoiceToken:
    """Lets this agent's browser be rung, for an hour; it cannot place calls."""
    token = voice_token(TwilioConfig.from_settings(state.settings), identity=viewer.user_id)
    return VoiceToken(token=token, identity=viewer.user_id, ttl_s=MAX_TTL_S)


@router.put("/softphone", status_code=204, summary="Be rung in the browser, or by telephone")
def set_softphone(body: Softphone, viewer: AgentViewer, session: SessionDep) -> None:
    """Where this agent is rung from now on."""
    agent = session.get_one(User, viewer.user_id)
    if not body.enabled and not agent.phone:
        raise InvalidInput("call.no_agent_phone", "Votre numéro de poste manque : ajoutez-le à votre profil.")
    agent.softphone = body.enabled
    session.add(agent)


@router.put(
    "/campaigns/{campaign_id}/agents", status_code=204, summary="Name who answers a campaign's number"
)
def set_agents(
    campaign_id: str, body: list[AgentPosition], _viewer: ManagingViewer, session: SessionDep
) -> None:
    """The whole list, in place of the one before; empty: the campaign's inbound agent answers alone."""
    campaign = session.get(Campaign, campaign_id)
    if campaign is None:
        raise NotFound("campaign.unknown", "Cette campagne n'existe pas.")
    service.set_agents(session, campaign, {each.user_id: each.position for each in body})


@router.get("/callbacks", summary="List who is to be called back")
def list_callbacks(viewer: ValidatingViewer, session: SessionDep, *, done: bool = False) -> list[CallbackOut]:
    """Prospects who rang and whom nobody answered, the one who waits longest first.

    An agent sees those of the campaigns whose numbers they answer.
    """
    rows = queries.list_callbacks(session, only_agent_id=viewer.only_agent_id, done=done)
    return [CallbackOut.of(row) for row in rows]


@router.post("/callbacks/{callback_id}/done", summary="Tick off a call-back")
def finish_callback(callback_id: str, viewer: ValidatingViewer, session: SessionDep) -> CallbackOut:
    """The prospect was called back, or need not be any more."""
    task = queries.get_callback(session, callback_id, only_agent_id=viewer.only_agent_id)
    service.finish_callback(session, task, user_id=viewer.user_id)
    return CallbackOut.of(queries.callback_row(session, callback_id))


def _by(desk: Desk, viewer: Viewer) -> Desk:
    return Desk(desk.session, desk.jobs, desk.hasher, desk.public_url, actor=viewer.user_id)


def _wish(call_id: str, viewer: Viewer, desk: Desk, wanted: RecordingWish) -> CallOut:
    _owned(call_id, viewer, desk.session)
    steering.wish(_by(desk, viewer), call_id, wanted)
    return _shown(call_id, viewer, desk.session)


def _seen(call_id: str, viewer: Viewer, session: Session) -> str:
    """The agent of a call that this viewer sees."""
    return queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id).agent_id


def _owned(call_id: str, viewer: Viewer, session: Session) -> None:
    if not viewer.may_validate(_seen(call_id, viewer, session)):
        raise Forbidden("call.not_yours", "Seuls l'agent de l'appel et les managers agissent sur un appel.")


def _shown(call_id: str, viewer: Viewer, session: Session) -> CallOut:
    session.flush()
    return CallOut.of(queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id))
