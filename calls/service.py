"""The write side of a call's life. Each function records facts and lets the state follow.

Nothing here commits; the call row is locked first, so that deliveries about one call queue up.
"""

import datetime as dt
from collections.abc import Collection, Mapping

from sqlmodel import Session

from calls import repository
from calls.lifecycle import TERMINAL, CallFacts, derive_state
from calls.outcome import REPORTABLE, OutcomeFacts, derive_outcome, is_machine
from core.clock import now
from core.database import insert_new
from core.errors import Conflict, InvalidInput, NotFound
from models import (
    Call,
    CallbackTask,
    CallState,
    Campaign,
    Company,
    Processing,
    Prospect,
    Recording,
    Role,
    Stage,
    User,
)
from models.values.sheet import Flag
from models.values.telephony import CallFlow, CallOutcome

AT_REST = frozenset({None, Processing.DONE, Processing.FAILED})
"""Where the pipeline does not work on a call."""
LAST_WORD = 1_000_000
"""The sequence number of a status that has none: Twilio's last one."""

NOT_STARTED = "recording_not_started"
SAME_ORDER = dt.timedelta(seconds=30)
"""As long as a phone rings."""


def plan_outbound(session: Session, *, agent: User, prospect: Prospect) -> Call:
    """A call that is about to be dialled: agent first, then the prospect.

    Raises:
        Conflict: the agent has no phone, or the prospect no number.
    """
    if not (agent.phone or agent.softphone):
        raise Conflict("call.no_agent_phone", "Votre numéro de poste manque : ajoutez-le à votre profil.")
    if not prospect.phone:
        raise Conflict("call.no_prospect_phone", "Ce prospect n'a pas de numéro.")
    call = Call(
        flow=CallFlow.OUTBOUND,
        campaign_id=prospect.campaign_id,
        agent_id=agent.id,
        prospect_id=prospect.id,
    )
    session.add(call)
    session.flush()
    return call


def already_ringing(session: Session, *, agent: User, prospect: Prospect) -> Call | None:
    """The call that this agent ordered to this prospect a moment ago, if it still rings.

    A second click, or a form that the browser sends again, is the same order: without this the
    prospect's phone would ring twice. The agent is locked, so that two requests at once see each other.
    """
    repository.lock_agent(session, agent.id)
    return repository.dialled_since(
        session, agent_id=agent.id, prospect_id=prospect.id, since=now() - SAME_ORDER
    )


def open_inbound(session: Session, *, call_sid: str, called: str, caller: str | None) -> Call:
    """The call of a prospect who rang one of our numbers; a caller that we do not know gets a row too.

    Raises:
        NotFound: no campaign presents this number, or nobody is named to answer it.
    """
    campaign = repository.campaign_by_number(session, called)
    groups = [] if campaign is None else repository.agent_groups(session, campaign)
    if campaign is None or not groups:
        raise NotFound("call.no_campaign", "Aucune campagne ne répond à ce numéro.")
    prospect = repository.prospect_by_phone(session, campaign.id, caller) if caller else None
    call = Call(
        call_sid=call_sid,
        flow=CallFlow.INBOUND,
        campaign_id=campaign.id,
        agent_id=groups[0][0].id,
        prospect_id=(prospect or _unknown_caller(session, campaign, caller)).id,
        twilio_status="in-progress",
    )
    session.add(call)
    session.flush()
    refresh(session, call)
    return call


def _unknown_caller(session: Session, campaign: Campaign, phone: str | None) -> Prospect:
    company = Company(name="Société à renseigner")
    session.add(company)
    session.flush()
    prospect = Prospect(company_id=company.id, campaign_id=campaign.id, name="Appelant inconnu", phone=phone)
    session.add(prospect)
    session.flush()
    return prospect


def held(session: Session, call_id: str) -> Call:
    """The call, locked.

    Raises:
        NotFound: there is no such call.
    """
    call = repository.lock(session, call_id)
    if call is None:
        raise NotFound("call.unknown", "Cet appel n'existe pas.")
    return call


def attach_sid(session: Session, call: Call, call_sid: str) -> None:
    """Bind the parent leg. The first of Twilio's answer and Twilio's first webhook does it.

    A call that Twilio did not confirm, and that went out after all, is in no trouble any more.

    Raises:
        Conflict: the call already is another leg.
    """
    if call.call_sid not in {None, call_sid}:
        raise Conflict("call.other_sid", "Cet appel correspond déjà à une autre ligne Twilio.")
    if call.call_sid is None and call.dial_requested_at is not None and call.ended_at is not None:
        # Twilio had not confirmed that it would ring, and rang.
        call.twilio_status = call.ended_at = call.failure_code = call.failure_message = None
    if call.call_sid is None:
        call.call_sid = call_sid
        call.failure_code = call.failure_message = None
    session.add(call)


def set_agents(session: Session, campaign: Campaign, positions: Mapping[str, int]) -> None:
    """Name who answers the campaign's number, in place of whoever did.

    Args:
        session: the caller's.
        campaign: whose number it is.
        positions: by user id; agents of one position ring at once, the next position when none answers.

    Raises:
        InvalidInput: one of them is no agent, or cannot be rung.
    """
    users = [session.get(User, user_id) for user_id in positions]
    if not all(user and user.role is Role.AGENT and repository.is_reachable(user) for user in users):
        raise InvalidInput(
            "campaign.no_agent",
            "Seul un agent actif, avec un poste ou la téléphonie du navigateur, peut répondre aux appels.",
        )
    repository.replace_agents(session, campaign.id, positions)


def note_undialled(session: Session, call: Call, *, code: str, message: str) -> None:
    """Record that Twilio did not take the call, and why; one that rings all the same is in no trouble."""
    if call.call_sid is not None:
        return
    call.twilio_status = "failed"
    call.ended_at = now()
    note_trouble(session, call, code=code, message=message)
    refresh(session, call)


def note_status(
    session: Session,
    call: Call,
    *,
    status: str,
    sequence: int | None,
    duration_s: int | None,
    at: dt.datetime,
) -> None:
    """Record the parent leg's status; no order is promised, so an older one changes nothing.

    A status without a number is the call's last one: by default that alone is reported.
    """
    number = LAST_WORD if sequence is None else sequence
    if number <= call.twilio_sequence:
        return
    call.twilio_status = status
    call.twilio_sequence = number
    if status in TERMINAL:
        call.ended_at = at
        call.duration_s = duration_s
    refresh(session, call)


def note_answer(session: Session, call: Call, *, leg_sid: str | None = None) -> None:
    """Record that the prospect picked up (outbound), or is on the line (inbound)."""
    call.answered_at = call.answered_at or now()
    if leg_sid:
        call.prospect_leg_sid = leg_sid
    refresh(session, call)


def note_agent(session: Session, call: Call, agent_id: str) -> None:
    """Record which agent took an inbound call: it is theirs from now on."""
    call.agent_id = agent_id
    call.leg_status = "in-progress"
    refresh(session, call)


def note_bridged(session: Session, call: Call) -> None:
    """Record that agent and prospect hear each other."""
    call.bridged_at = call.bridged_at or now()
    refresh(session, call)


def note_leg(session: Session, call: Call, *, status: str, bridged: bool | None = None) -> None:
    """Record how the other party's leg ended, in Twilio's word (DialCallStatus).

    `bridged` says whether the two were put through after all, None where nobody knows.
    """
    call.leg_status = status
    if bridged is False:
        call.bridged_at = None
    elif bridged:
        call.bridged_at = call.bridged_at or now()
    refresh(session, call)


def note_machine(session: Session, call: Call, *, answered_by: str) -> None:
    """Record who picked up, in Twilio's word (AnsweredBy)."""
    call.answered_by = answered_by
    refresh(session, call)


def report_outcome(session: Session, call: Call, outcome: CallOutcome | None) -> None:
    """Record what a person says of the attempt; None takes it back.

    Raises:
        InvalidInput: Twilio tells that better.
    """
    if outcome is not None and outcome not in REPORTABLE:
        raise InvalidInput("call.outcome", "Signalez une messagerie ou un faux numéro : Twilio dit le reste.")
    call.reported_outcome = outcome
    refresh(session, call)


def propose_callback(session: Session, call: Call) -> None:
    """A prospect whom nobody answered is to be called back, at once and once."""
    insert_new(session, CallbackTask(call_id=call.id, prospect_id=call.prospect_id))


def finish_callback(session: Session, task: CallbackTask, *, user_id: str) -> None:
    """The prospect was called back, or need not be any more; the first time stays."""
    if task.done_at is None:
        task.done_at, task.done_by_id = now(), user_id
        session.add(task)
        session.flush()


def note_recording(session: Session, call: Call, recording: Recording) -> None:
    """Record what Twilio says of the recording."""
    session.add(recording)
    session.flush()
    noticed = set(call.notices) - {NOT_STARTED}
    call.notices = sorted(noticed | ({"recording_absent"} if recording.twilio_status == "absent" else set()))
    refresh(session, call)


def note_unrecordable(session: Session, call: Call) -> None:
    """Twilio did not start the recording that the prospect agreed to, however often it was asked."""
    call.notices = sorted({*call.notices, NOT_STARTED})
    session.add(call)


def running_recording(session: Session, call: Call) -> Recording | None:
    """The recording that Twilio makes or holds paused now."""
    recording = repository.recording_of(session, call.id)
    ended = recording is None or recording.twilio_status in {"completed", "absent", "stopped"}
    return None if ended else recording


def queue_processing(session: Session, call: Call, *, attempt: int) -> None:
    """Mark the call as waiting for the pipeline."""
    call.processing = Processing.QUEUED
    call.attempt = attempt
    call.stage = None
    call.failure_code = call.failure_message = None
    refresh(session, call)


def begin_stage(session: Session, call: Call, stage: Stage) -> None:
    """Mark the stage that runs now."""
    call.processing = Processing.RUNNING
    call.stage = stage
    call.progress_percent = call.progress_remaining_s = None
    refresh(session, call)


def note_trouble(session: Session, call: Call, *, code: str, message: str) -> None:
    """Keep the reason of a stage's last trouble, whether it is tried again or given up."""
    call.failure_code, call.failure_message = code, message
    session.add(call)


def fail(session: Session, call: Call) -> None:
    """Give up: the call is listed with the reason that `note_trouble` kept."""
    call.processing = Processing.FAILED
    refresh(session, call)


def stop(session: Session, call: Call) -> None:
    """The call was erased while it was processed: nothing works on it any more."""
    call.processing = None
    call.stage = None
    call.progress_percent = call.progress_remaining_s = None
    refresh(session, call)


def finish(session: Session, call: Call) -> None:
    """The sheet is proposed."""
    call.processing = Processing.DONE
    call.stage = None
    call.progress_percent = call.progress_remaining_s = None
    call.failure_code = call.failure_message = None
    refresh(session, call)


def note_validated(session: Session, call: Call, *, flags: Collection[Flag] = ()) -> None:
    """The sheet has a validated version; one that says « mauvais interlocuteur » tells of a wrong number."""
    if Flag.WRONG_PERSON in flags:
        call.reported_outcome = CallOutcome.WRONG_NUMBER
    session.flush()
    refresh(session, call)


def refresh(session: Session, call: Call) -> None:
    """Derive the state from the facts as they stand; an erased recording is none to wait for."""
    ended = call.answered_at is not None and call.twilio_status in TERMINAL
    recording = repository.recording_of(session, call.id) if ended else None
    if recording is not None and (recording.erased_at or recording.deleted_at_twilio):
        recording = None
    call.state = derive_state(
        CallFacts(
            twilio_status=call.twilio_status,
            leg_status=call.leg_status,
            answered=call.answered_at is not None,
            bridged=call.bridged_at is not None,
            recording=recording.twilio_status if recording is not None else None,
            processing=call.processing,
            validated=_has_sheet(call) and repository.is_validated(session, call.id),
        )
    )
    call.outcome = derive_outcome(
        OutcomeFacts(
            answered=call.answered_at is not None,
            leg_status=call.leg_status,
            answered_by=call.answered_by,
            reported=call.reported_outcome,
            keyed=is_machine(call.answered_by) and repository.pressed_a_key(session, call.id),
        )
    )
    session.add(call)


def _has_sheet(call: Call) -> bool:
    """Whether the call may have a sheet: it ended, or its recording is at work."""
    return call.processing is not None or call.twilio_status in TERMINAL


def can_retry(call: Call) -> bool:
    """Whether a person may start the pipeline again."""
    return call.state is CallState.FAILED and call.erased_at is None
