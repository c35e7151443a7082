"""The live part of a call: what each of Twilio's requests for instructions records and answers.

Outbound: the agent is rung, then the prospect, who hears the notice and answers it before the two
are bridged. Inbound: the caller hears the notice first, then the agent is rung. The recording starts
through REST, after the answer is stored (facts on Twilio, section 4, P2 and P3); a repeated request
gets the same answer.
"""

from dataclasses import dataclass

from sqlmodel import Session

from calls import repository, service
from compliance.capture import capture_allowed
from compliance.consent import service as consents
from compliance.hashing import Hasher
from core.clock import now
from models import Call, Prospect, User
from models.values.telephony import CallFlow
from pipeline import inbox
from pipeline.jobs import Jobs
from pipeline.settling import settle
from telephony import twiml
from telephony.events import DialResult, GatherAnswer, VoiceRequest
from telephony.notice import Notice


@dataclass(frozen=True)
class Desk:
    """What the live part works with: one request's session, the jobs, the hashes, our public address."""

    session: Session
    jobs: Jobs
    hasher: Hasher
    public_url: str

    def url(self, path: str, call: Call) -> str:
        """The absolute address of a route about this call, as Twilio must ask for it."""
        return f"{self.public_url}/twilio/{path}/{call.id}"


def start_call(session: Session, jobs: Jobs, *, agent: User, prospect: Prospect) -> Call:
    """Have a call dialled: the row and the job are one commit, the worker does the ringing.

    The same order again within half a minute gives the call that rings already.

    Raises:
        Conflict: the agent or the prospect has no number.
    """
    ringing = service.already_ringing(session, agent=agent, prospect=prospect)
    if ringing is not None:
        return ringing
    call = service.plan_outbound(session, agent=agent, prospect=prospect)
    jobs.dial(session, call)
    return call


def agent_answered(desk: Desk, call_id: str, request: VoiceRequest) -> str:
    """The agent picked up: ring the prospect, who gets the notice where the campaign records."""
    call = service.held(desk.session, call_id)
    service.attach_sid(desk.session, call, request.call_sid)
    campaign = repository.campaign_of(desk.session, call)
    prospect = repository.prospect_of(desk.session, call)
    return twiml.dial_prospect(
        prospect=str(prospect.phone),
        caller_id=campaign.caller_id,
        notice_url=desk.url("notice" if capture_allowed(campaign) else "bridged", call),
        status_url=desk.url("leg", call),
        result_url=desk.url("dialled", call),
    )


def prospect_answered(desk: Desk, call_id: str, request: VoiceRequest) -> str:
    """The prospect picked up: the notice, and the question."""
    call = service.held(desk.session, call_id)
    _announce(desk, call, request)
    service.note_answer(desk.session, call, leg_sid=request.call_sid)
    return _notice(desk, call)


def prospect_bridged(desk: Desk, call_id: str, request: VoiceRequest) -> str:
    """The prospect picked up on a campaign that records nothing: straight to the agent."""
    call = service.held(desk.session, call_id)
    service.note_answer(desk.session, call, leg_sid=request.call_sid)
    return twiml.bridge()


def prospect_called(desk: Desk, request: VoiceRequest) -> str:
    """A prospect rang one of our numbers: the notice and the question, or straight to the agent."""
    call = repository.by_sid(desk.session, request.call_sid) or service.open_inbound(
        desk.session, call_sid=request.call_sid, called=request.to_number or "", caller=request.from_number
    )
    service.note_answer(desk.session, call)
    if not capture_allowed(repository.campaign_of(desk.session, call)):
        return _ring_agent(desk, call)
    _announce(desk, call, request)
    return _notice(desk, call)


def notice_answered(desk: Desk, call_id: str, answer: GatherAnswer) -> str:
    """The prospect pressed a key, another one, or none: store the answer, then act on it."""
    call = service.held(desk.session, call_id)
    campaign = repository.campaign_of(desk.session, call)
    prospect = repository.prospect_of(desk.session, call)
    consent = consents.record(
        desk.session,
        call=call,
        campaign=campaign,
        phone_hash=desk.hasher.phone(prospect.phone or call.id),
        answer=answer.digits,
        announced_at=inbox.announced_at(desk.session, call.id) or call.started_at,
        answered_at=now(),
    )
    granted = consents.may_record(consent, campaign.capture_policy)
    if granted:
        desk.jobs.start_recording(desk.session, call)
    if call.flow is CallFlow.INBOUND:
        return _ring_agent(desk, call, accepted=granted)
    return twiml.confirm_answer(accepted=granted)


def other_party_left(desk: Desk, call_id: str, result: DialResult) -> str:
    """The leg of the other party ended, or was never answered."""
    call = service.held(desk.session, call_id)
    service.note_leg(desk.session, call, status=result.dial_status)
    settle(desk.session, call)
    return twiml.hang_up()


def _announce(desk: Desk, call: Call, request: VoiceRequest) -> None:
    event = inbox.keep(
        desk.session,
        desk.hasher,
        request,
        kind="notice",
        business_key=inbox.notice_key(call.id),
    )
    if event is not None:
        inbox.handled(desk.session, event)


def _notice(desk: Desk, call: Call) -> str:
    campaign = repository.campaign_of(desk.session, call)
    notice = Notice(version=campaign.notice_version, text=campaign.notice_text)
    return twiml.ask_consent(notice, answer_url=desk.url("consent", call))


def _ring_agent(desk: Desk, call: Call, *, accepted: bool | None = None) -> str:
    campaign = repository.campaign_of(desk.session, call)
    agent = repository.agent_of(desk.session, call)
    return twiml.dial_agents(
        accepted=accepted,
        agents=[str(agent.phone)],
        caller_id=campaign.caller_id,
        status_url=desk.url("leg", call),
        result_url=desk.url("dialled", call),
    )
