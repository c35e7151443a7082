"""The live part of a call: Twilio's requests for instructions, and the documents that answer them.

Outbound: the agent is rung, then the prospect, who hears the notice and answers it before the two are
bridged. Inbound: the caller hears the notice first, then the campaign's agents are rung. The recording
starts through REST, after the answer is stored (facts on Twilio, section 4, P2 and P3). What happens
next is decided by `telephony.flow` and carried out by `pipeline.course`; a repeated request gets the
same answer.
"""

from collections.abc import Callable

from sqlmodel import Session

from calls import repository, service
from calls.files.repository import CallFile
from compliance.calling import service as calling
from compliance.capture import service as capture
from compliance.hashing import Hasher
from core.clock import now
from models import Call, Prospect, User
from pipeline import notices
from pipeline.course import Desk, follow
from pipeline.jobs import Jobs
from telephony import twiml
from telephony.answers import Meaning, read_answer
from telephony.events import DialResult, GatherAnswer, VoiceRequest
from telephony.flow import FlowState, Standing, Twiml
from telephony.flow import values as v
from telephony.twiml import AgentLine, Sentence

__all__ = ["Desk", "start_call"]


def start_call(session: Session, jobs: Jobs, *, agent: User, prospect: Prospect, hasher: Hasher) -> Call:
    """Have a call dialled: the row, the plan of its capture and the job are one commit.

    The same order again within half a minute gives the call that rings already.

    Raises:
        Conflict: the agent or the prospect has no number, or compliance forbids the call.
    """
    at = now()
    campaign = repository.campaign_of_prospect(session, prospect)
    calling.check_may_call(session, campaign=campaign, prospect=prospect, agent=agent, hasher=hasher, at=at)
    ringing = service.already_ringing(session, agent=agent, prospect=prospect)
    if ringing is not None:
        return ringing
    call = service.plan_outbound(session, agent=agent, prospect=prospect)
    capture.plan_capture(session, campaign=campaign, agent_id=agent.id, call_id=call.id, at=at)
    jobs.dial(session, call)
    return call


def agent_answered(desk: Desk, call_id: str, request: VoiceRequest) -> str:
    """The agent picked up: ring the prospect."""
    call = service.held(desk.session, call_id)
    service.attach_sid(desk.session, call, request.call_sid)
    return _answer(desk, call, v.AgentAnswered(), request)


def prospect_answered(desk: Desk, call_id: str, request: VoiceRequest) -> str:
    """The prospect picked up: the notice and the question, or straight to the agent."""
    return _answer(desk, service.held(desk.session, call_id), v.ProspectAnswered(), request)


def prospect_called(desk: Desk, request: VoiceRequest) -> str:
    """A prospect rang one of our numbers: the notice and the question, or straight to the agents."""
    call = repository.by_sid(desk.session, request.call_sid)
    if call is None:
        call = service.open_inbound(
            desk.session,
            call_sid=request.call_sid,
            called=request.to_number or "",
            caller=request.from_number,
        )
        capture.plan_capture(
            desk.session,
            campaign=repository.campaign_of(desk.session, call),
            agent_id=call.agent_id,
            call_id=call.id,
            at=now(),
        )
    return _answer(desk, call, v.ProspectRang(), request)


def notice_answered(desk: Desk, call_id: str, answer: GatherAnswer, *, question: int = 0) -> str:
    """The prospect pressed a key, said something, or neither."""
    call = service.held(desk.session, call_id)
    event = v.Answered(question, read_answer(answer.digits, answer.speech))
    return _answer(desk, call, event, answer)


def agent_joined(desk: Desk, call_id: str, agent_id: str, request: VoiceRequest) -> str:
    """Inbound: this agent picked up first, and is bridged when this document ends."""
    return _answer(desk, service.held(desk.session, call_id), v.AgentJoined(agent_id), request)


def other_party_left(desk: Desk, call_id: str, result: DialResult, *, ring_round: int = 0) -> str:
    """The leg of the other party ended, or was never answered."""
    event = v.DialEnded(result.dial_status, ring_round, result.bridged)
    return _answer(desk, service.held(desk.session, call_id), event, result)


def _answer(desk: Desk, call: Call, event: v.Event, said: VoiceRequest | GatherAnswer | DialResult) -> str:
    step, case = follow(desk, call, event, said=said)
    return _DOCUMENTS[step.twiml or Twiml.HANG_UP](desk, case.file, step.state)


def _dial_prospect(desk: Desk, file: CallFile, _state: FlowState) -> str:
    return twiml.dial_prospect(
        prospect=str(file.prospect.phone),
        caller_id=file.campaign.caller_id,
        notice_url=desk.url("notice", file.call),
        status_url=desk.url("leg", file.call),
        result_url=desk.url("dialled", file.call),
        machine_url=desk.url("machine", file.call) if desk.detects_machines else None,
        edges=desk.edges,
    )


def _ask(desk: Desk, file: CallFile, state: FlowState) -> str:
    question = len(state.answers)
    url = desk.url("consent", file.call, question)
    notice = notices.in_force(
        desk.session, file, public_url=desk.public_url, hasher=desk.hasher, question=question
    )
    return twiml.ask_consent(notice, answer_url=url, edges=desk.edges)


def _sentence(state: FlowState) -> Sentence | None:
    """What the prospect hears after the answer; None where nothing was asked."""
    if not state.asks:
        return None
    if state.standing is not Standing.IN_FORCE:
        return Sentence.DECLINED
    if state.waits_for_agent:
        return Sentence.MANUAL
    said = state.keyed or any(answer.meaning is Meaning.YES for answer in state.answers)
    return Sentence.ACCEPTED if state.opt_in or said else Sentence.UNOPPOSED


def _dial_agents(desk: Desk, file: CallFile, state: FlowState) -> str:
    groups = repository.agent_groups(desk.session, file.campaign)
    group = groups[min(state.ring_round, len(groups)) - 1] if groups else []
    if not group:
        return twiml.take_message()
    return twiml.dial_agents(
        [
            AgentLine(
                repository.endpoint_of(agent),
                joined_url=desk.url("joined", file.call, agent.id),
                status_url=desk.url("leg", file.call),
            )
            for agent in group
        ],
        sentence=_sentence(state) if state.ring_round == 1 else None,
        caller_id=file.campaign.caller_id,
        result_url=desk.url("dialled", file.call, state.ring_round),
        edges=desk.edges,
    )


_DOCUMENTS: dict[Twiml, Callable[[Desk, CallFile, FlowState], str]] = {
    Twiml.DIAL_PROSPECT: _dial_prospect,
    Twiml.ASK: _ask,
    Twiml.CONFIRM: lambda _desk, _file, state: twiml.confirm_answer(_sentence(state) or Sentence.DECLINED),
    Twiml.BRIDGE: lambda _desk, _file, _state: twiml.bridge(),
    Twiml.DIAL_AGENTS: _dial_agents,
    Twiml.TAKE_MESSAGE: lambda _desk, _file, _state: twiml.take_message(),
    Twiml.HANG_UP: lambda _desk, _file, _state: twiml.hang_up(),
}
