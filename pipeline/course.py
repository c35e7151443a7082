"""The shell of the course of a call: rows to a state, the machine's actions to rows and jobs.

`telephony.flow` decides, this carries out. An action is safe to repeat: rows have unique keys, jobs have
ids that say what they are for.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from calls import repository, service
from calls.files import repository as files
from calls.files.repository import CallFile
from calls.lifecycle import TERMINAL
from calls.outcome import is_machine
from compliance.capture import service as capture
from compliance.consent.decision import in_force
from compliance.consent.withdrawal import take_back
from compliance.hashing import Hasher
from core.clock import now
from core.errors import Conflict
from models import Call, Campaign, Consent, LegalBasis, Purpose, Recording
from models.values.telephony import CallFlow, RecordingWish
from pipeline import inbox, proof
from pipeline.inbox import Asked
from pipeline.jobs import Jobs
from pipeline.settling import settle
from telephony.events import RecordingEvent, TwilioEvent
from telephony.flow import FlowState, Reel, Standing, Step, advance
from telephony.flow import values as v

REFUSALS = {
    "recording.not_running": "Aucun enregistrement n'est en cours sur cet appel.",
    "recording.no_conversation": "L'enregistrement ne démarre que pendant la conversation.",
    "recording.over": "L'appel est terminé : pour effacer ce qui en a été enregistré, retirez l'accord.",
    "recording.nothing_to_stop": "Cet appel n'est pas enregistré : il n'y a rien à arrêter.",
    "recording.not_agreed": "Le prospect n'a pas accepté l'enregistrement : il ne peut pas démarrer.",
    "withdrawal.nothing_granted": "Le prospect n'a rien accepté sur cet appel : il n'y a rien à retirer.",
}
WISHED = {
    RecordingWish.RECORD: Reel.WANTED,
    RecordingWish.PAUSE: Reel.PAUSED,
    RecordingWish.SKIP: Reel.PAUSED,
}


@dataclass(frozen=True)
class Desk:
    """What the live part works with: one request's session, the jobs, the hashes, our public address.

    `actor` is who asks, for the audit trail: a user's id, or `twilio`. `edges` are the places that Twilio is
    to call our addresses from.
    """

    session: Session
    jobs: Jobs
    hasher: Hasher
    public_url: str
    actor: str = "twilio"
    detects_machines: bool = False
    edges: tuple[str, ...] = ()

    def url(self, path: str, call: Call, *rest: object) -> str:
        """The absolute address of a route about this call, as Twilio must ask for it."""
        return "/".join([f"{self.public_url}/twilio/{path}/{call.id}", *map(str, rest)])


@dataclass(frozen=True)
class Case:
    """A call with all that is on record about it, read once for an event."""

    file: CallFile
    asked: Asked

    @classmethod
    def of(cls, session: Session, call: Call) -> "Case":
        """As the rows stand.

        What was asked is read while it is open: not before the prospect is there, nor after the proof.
        """
        file = files.read(session, call)
        is_open = call.answered_at is not None and file.consent is None
        return cls(file, inbox.asked(session, call.id) if is_open else Asked())

    @property
    def call(self) -> Call:
        """The call itself."""
        return self.file.call


def follow(desk: Desk, call: Call, event: v.Event, *, said: TwilioEvent | None = None) -> tuple[Step, Case]:
    """Let an event happen to a call, which is locked; `said` is the request that brought it.

    Raises:
        Conflict: with the machine's code, a person's wish cannot be followed.
    """
    case = Case.of(desk.session, call)
    step = advance(_state(desk.session, case), event)
    if step.refusal is not None:
        raise Conflict(step.refusal, REFUSALS[step.refusal])
    for action in step.actions:
        _DO[type(action)](desk, case, action, said)
    settle(desk.session, call)
    return step, case


def load(session: Session, call: Call) -> FlowState:
    """The state that the rows add up to."""
    return _state(session, Case.of(session, call))


def _state(session: Session, case: Case) -> FlowState:
    call, campaign, consent = case.call, case.file.campaign, case.file.consent
    plan = capture.plan_of(session, call.id)
    standing = standing_of(consent)
    # Nothing is recorded before an answer is stored.
    recording = case.file.recording if consent is not None else None
    questions = questions_of(campaign) if plan.asks else ()
    inbound = call.flow is CallFlow.INBOUND
    return FlowState(
        call.flow,
        asks=bool(questions),
        taken_out=plan.neutralised,
        waits_for_agent=plan.waits_for_agent,
        opt_in=campaign.legal_basis is LegalBasis.CONSENT,
        questions=questions,
        groups=len(repository.agent_groups(session, campaign)) if inbound else 1,
        agent_on=_agent_on(call),
        prospect_on=call.answered_at is not None,
        announced=consent is not None or case.asked.announced_at is not None,
        answers=case.asked.answers,
        standing=standing,
        keyed=proof.was_keyed(consent),
        bridged=call.bridged_at is not None,
        reel=reel_of(call, recording, standing),
        reel_sid=recording.recording_sid if recording is not None else None,
        ring_round=call.ring_round,
        leg=call.leg_status if call.leg_status in TERMINAL else None,
        over=call.twilio_status in TERMINAL,
        machine=is_machine(call.answered_by),
        callback_due=inbound and repository.has_callback(session, call.id),
    )


def questions_of(campaign: Campaign) -> tuple[str, ...]:
    """The purposes that are asked for, one question each, taking notes first."""
    return tuple(purpose.value for purpose in Purpose if purpose.value in campaign.purposes)


def standing_of(consent: Consent | None) -> Standing:
    """Where the agreement on record stands."""
    if consent is None:
        return Standing.OPEN
    if consent.withdrawn_at is not None:
        return Standing.WITHDRAWN
    return Standing.IN_FORCE if in_force(consent) else Standing.REFUSED


def reel_of(call: Call, recording: Recording | None, standing: Standing) -> Reel:
    """What there is of the recording."""
    if recording is None and call.recording_wish is None:
        return Reel.NONE
    if standing is Standing.WITHDRAWN:
        return Reel.DISCARDED
    if recording is None:
        return WISHED[call.recording_wish or RecordingWish.RECORD]
    if recording.erased_at is not None:
        return Reel.DISCARDED
    ended = {"completed": Reel.COMPLETED, "absent": Reel.ABSENT}.get(recording.twilio_status)
    if ended is not None:
        return ended
    wished = WISHED.get(call.recording_wish or RecordingWish.RECORD, Reel.RUNNING)
    return Reel.RUNNING if wished is Reel.WANTED else wished


def _agent_on(call: Call) -> bool:
    if call.flow is CallFlow.OUTBOUND:
        return call.twilio_status == "in-progress" or call.answered_at is not None
    return call.leg_status == "in-progress" or call.bridged_at is not None


def _announce(desk: Desk, case: Case, _action: v.Announce, said: TwilioEvent | None) -> None:
    if said is None or case.call.erased_at is not None:
        return
    key = inbox.notice_key(case.call.id)
    inbox.keep(desk.session, desk.hasher, said, kind="notice", business_key=key, looked=True, is_handled=True)


def _note_answered(desk: Desk, case: Case, _action: v.NoteAnswered, said: TwilioEvent | None) -> None:
    leg_sid = said.call_sid if said is not None and case.call.flow is CallFlow.OUTBOUND else None
    service.note_answer(desk.session, case.call, leg_sid=leg_sid)


def _note_agent(desk: Desk, case: Case, action: v.NoteAgent, _said: TwilioEvent | None) -> None:
    service.note_agent(desk.session, case.call, action.agent_id)


def _note_bridged(desk: Desk, case: Case, _action: v.NoteBridged, _said: TwilioEvent | None) -> None:
    service.note_bridged(desk.session, case.call)


def _note_leg(desk: Desk, case: Case, action: v.NoteLeg, _said: TwilioEvent | None) -> None:
    service.note_leg(desk.session, case.call, status=action.status, bridged=action.bridged)


def _note_round(desk: Desk, case: Case, action: v.NoteRound, _said: TwilioEvent | None) -> None:
    case.call.ring_round = action.rounds
    desk.session.add(case.call)


def _keep_answer(desk: Desk, case: Case, action: v.KeepAnswer, said: TwilioEvent | None) -> None:
    if said is None or case.call.erased_at is not None:
        return
    call_id, question = case.call.id, action.question
    inbox.keep_answer(
        desk.session, desk.hasher, said, call_id=call_id, question=question, answer=action.answer
    )


def _store_answers(desk: Desk, case: Case, action: v.StoreAnswers, _said: TwilioEvent | None) -> None:
    proof.store(
        desk.session,
        desk.hasher,
        file=case.file,
        asked=case.asked,
        purposes=questions_of(case.file.campaign),
        answers=action.answers,
        complete=action.complete,
        at=now(),
    )


def _start_recording(desk: Desk, case: Case, _action: v.StartRecording, _said: TwilioEvent | None) -> None:
    case.call.recording_wish = RecordingWish.RECORD
    desk.session.add(case.call)
    desk.jobs.start_recording(desk.session, case.call)


def _steer(desk: Desk, case: Case, action: v.Steer, _said: TwilioEvent | None) -> None:
    case.call.recording_wish = action.wish
    case.call.wish_number += 1
    if action.wish is RecordingWish.SKIP:
        case.call.notices = sorted({*case.call.notices, "pause_skipped"})
    desk.session.add(case.call)
    desk.jobs.steer(desk.session, case.call)


def _withdraw(desk: Desk, case: Case, action: v.RecordWithdrawal, _said: TwilioEvent | None) -> None:
    at = action.at or now()
    take_back(desk.session, case.call.id, at=at, through=action.through, actor=desk.actor)
    desk.jobs.erase(desk.session, case.call)
    service.refresh(desk.session, case.call)


def _take_out(desk: Desk, case: Case, _action: v.TakeOut, _said: TwilioEvent | None) -> None:
    capture.neutralise(desk.session, case.call.id, actor=desk.actor, at=now())


def _keep_recording(desk: Desk, case: Case, _action: v.KeepRecording, said: TwilioEvent | None) -> None:
    if isinstance(said, RecordingEvent):
        service.note_recording(desk.session, case.call, known_recording(desk.session, case.call, said))


def _process(desk: Desk, case: Case, _action: v.Process, _said: TwilioEvent | None) -> None:
    recording = repository.recording_of(desk.session, case.call.id)
    if recording is not None:
        desk.jobs.process(desk.session, case.call, recording)


def _discard(desk: Desk, case: Case, action: v.Discard, said: TwilioEvent | None) -> None:
    """Noted where it is ours, so that the purge knows of it; deleted in any case."""
    status = said.status if isinstance(said, RecordingEvent) else "unknown"
    recording = repository.recording_by_sid(desk.session, action.sid)
    if recording is not None and recording.twilio_status not in {"completed", "absent"}:
        recording.twilio_status = status
        desk.session.add(recording)
        service.refresh(desk.session, case.call)
    if status != "absent":
        desk.jobs.discard_recording(desk.session, action.sid, on=status)


def _propose_callback(desk: Desk, case: Case, _action: v.ProposeCallback, _said: TwilioEvent | None) -> None:
    service.propose_callback(desk.session, case.call)


_DO: dict[type[Any], Callable[[Desk, Case, Any, TwilioEvent | None], None]] = {
    v.Announce: _announce,
    v.NoteAnswered: _note_answered,
    v.NoteAgent: _note_agent,
    v.NoteBridged: _note_bridged,
    v.NoteLeg: _note_leg,
    v.NoteRound: _note_round,
    v.KeepAnswer: _keep_answer,
    v.StoreAnswers: _store_answers,
    v.StartRecording: _start_recording,
    v.Steer: _steer,
    v.RecordWithdrawal: _withdraw,
    v.TakeOut: _take_out,
    v.KeepRecording: _keep_recording,
    v.Process: _process,
    v.Discard: _discard,
    v.ProposeCallback: _propose_callback,
}


def known_recording(session: Session, call: Call, event: RecordingEvent) -> Recording:
    """Our row for the recording, with what this report adds; a late `in-progress` takes nothing back."""
    recording = repository.recording_by_sid(session, event.recording_sid)
    if recording is None:  # the call is locked: nobody inserts it meanwhile
        recording = Recording(recording_sid=event.recording_sid, call_id=call.id, twilio_status=event.status)
    if event.status in {"completed", "absent"}:
        recording.twilio_status = event.status
    recording.source = event.source or recording.source
    recording.channels = event.channels or recording.channels
    recording.duration_s = event.duration_s or recording.duration_s
    recording.started_at = event.start_time or recording.started_at
    return recording
