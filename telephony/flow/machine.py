"""`advance`: what an event does to a call. Pure, total, and the same for an event that comes twice."""

from collections.abc import Callable
from typing import Any

from models.values.telephony import RecordingWish
from telephony.answers import SILENCE, Meaning, agrees
from telephony.flow import values as v
from telephony.flow.values import Action, Event, FlowState, Reel, Standing, Step, Twiml

UNREACHED = frozenset({"busy", "failed", "no-answer", "canceled"})
FINAL = frozenset({Reel.COMPLETED, Reel.ABSENT, Reel.DISCARDED})


def advance(state: FlowState, event: Event) -> Step:
    """The next state, the document to answer with (for an event that asks for one), and what to do."""
    return _HANDLERS[type(event)](state, event)


def _agent_answered(state: FlowState, _event: v.AgentAnswered) -> Step:
    if state.over or state.leg is not None:
        return Step(state, Twiml.HANG_UP)
    return Step(state.but(agent_on=True), Twiml.DIAL_PROSPECT)


def _prospect_answered(state: FlowState, _event: v.ProspectAnswered) -> Step:
    if state.over or state.leg is not None:
        return Step(state, Twiml.HANG_UP)
    actions: tuple[Action, ...] = () if state.prospect_on else (v.NoteAnswered(),)
    state = state.but(prospect_on=True)
    return _ask(state, actions) if state.must_ask else _bridge(state, Twiml.BRIDGE, actions)


def _prospect_rang(state: FlowState, _event: v.ProspectRang) -> Step:
    if state.over:
        return Step(state, Twiml.HANG_UP)
    actions: tuple[Action, ...] = () if state.prospect_on else (v.NoteAnswered(),)
    state = state.but(prospect_on=True)
    return _ask(state, actions) if state.must_ask else _ring(state, actions)


def _ask(state: FlowState, actions: tuple[Action, ...] = ()) -> Step:
    if not state.announced:
        actions += (v.Announce(),)
    return Step(state.but(announced=True), Twiml.ASK, actions)


def _answered(state: FlowState, event: v.Answered) -> Step:
    if state.over or state.leg is not None:
        return Step(state, Twiml.HANG_UP)
    if not state.prospect_on:  # it came before what it answers: ask
        return (
            _prospect_rang(state, v.ProspectRang())
            if state.is_inbound
            else _prospect_answered(state, v.ProspectAnswered())
        )
    if not state.must_ask:
        return _after_answers(state)
    if not state.announced or event.question != len(state.answers):
        return _ask(state)  # an answer to no question, or the same again: the open question stands
    answers = (*state.answers, event.answer)
    left = len(state.questions) - len(answers)
    ends = event.answer.meaning is Meaning.STOP or (
        event.answer.meaning is Meaning.SILENCE and state.opt_in and event.question == 0
    )
    if left and not ends:
        kept = v.KeepAnswer(event.question, event.answer)
        return Step(state.but(answers=answers), Twiml.ASK, (kept,))
    if event.answer.meaning is Meaning.STOP:
        answers = (event.answer,) * len(state.questions)
    return _decide(state, answers + (SILENCE,) * (len(state.questions) - len(answers)))


def _decide(state: FlowState, answers: tuple[Any, ...]) -> Step:
    agreed = [answer for answer in answers if agrees(answer, opt_in=state.opt_in)]
    state = state.but(
        answers=answers,
        standing=Standing.IN_FORCE if agreed else Standing.REFUSED,
        keyed=any(answer.by_key for answer in agreed),
    )
    return _after_answers(state, (v.StoreAnswers(answers),))


def _after_answers(state: FlowState, actions: tuple[Action, ...] = ()) -> Step:
    """Everything is answered, or nothing was asked: go on to the other party."""
    if state.is_inbound:
        return _ring(state, actions)
    state, actions = _start(state, actions)
    return _bridge(state, Twiml.CONFIRM, actions)


def _bridge(state: FlowState, twiml: Twiml, actions: tuple[Action, ...]) -> Step:
    if not state.bridged:
        actions += (v.NoteBridged(),)
    return Step(state.but(bridged=True), twiml, actions)


def _start(state: FlowState, actions: tuple[Action, ...]) -> tuple[FlowState, tuple[Action, ...]]:
    if state.may_record and not state.waits_for_agent and state.reel is Reel.NONE:
        return state.but(reel=Reel.WANTED), (*actions, v.StartRecording())
    return state, actions


def _ring(state: FlowState, actions: tuple[Action, ...] = ()) -> Step:
    """Ring the first group, or say again which one is being rung."""
    if state.leg is not None:
        return _unanswered(state)
    if state.ring_round == 0:
        actions += (v.NoteRound(1),)
    return Step(state.but(ring_round=max(1, state.ring_round)), Twiml.DIAL_AGENTS, actions)


def _agent_joined(state: FlowState, event: v.AgentJoined) -> Step:
    if state.over or state.leg is not None or state.must_ask:
        return Step(state, Twiml.HANG_UP)
    actions: tuple[Action, ...] = () if state.agent_on else (v.NoteAgent(event.agent_id),)
    state, actions = _start(state.but(agent_on=True), actions)
    return _bridge(state, Twiml.BRIDGE, actions)


def _dial_ended(state: FlowState, event: v.DialEnded) -> Step:
    if state.leg is not None:
        return _unanswered(state)
    if state.is_inbound and not state.agent_on and event.status in UNREACHED:
        return _next_group(state, event)
    talked = state.bridged and event.bridged is not False and event.status not in UNREACHED
    bridged = talked or event.bridged is True
    actions: tuple[Action, ...] = (v.NoteLeg(event.status, bridged),)
    state = state.but(leg=event.status, bridged=bridged, agent_on=state.agent_on or bridged)
    state, actions = _leave_unanswered(state, actions)
    return Step(state, Twiml.HANG_UP, actions)


def _next_group(state: FlowState, event: v.DialEnded) -> Step:
    if event.ring_round < state.ring_round:  # said before
        return Step(state, Twiml.HANG_UP if state.over else Twiml.DIAL_AGENTS)
    if state.ring_round < state.groups and not state.over:
        rounds = state.ring_round + 1
        return Step(state.but(ring_round=rounds), Twiml.DIAL_AGENTS, (v.NoteRound(rounds),))
    state = state.but(leg=event.status, bridged=False)
    state, actions = _call_back(state, (v.NoteLeg(event.status, bridged=False),))
    return Step(state, Twiml.TAKE_MESSAGE, actions)


def _unanswered(state: FlowState) -> Step:
    """The dial has ended: a prospect whom nobody answered hears the message again, others hang up."""
    heard = state.is_inbound and not state.agent_on and not state.over
    return Step(state, Twiml.TAKE_MESSAGE if heard else Twiml.HANG_UP)


def _call_back(state: FlowState, actions: tuple[Action, ...]) -> tuple[FlowState, tuple[Action, ...]]:
    if state.is_inbound and not state.agent_on and not state.callback_due:
        return state.but(callback_due=True), (*actions, v.ProposeCallback())
    return state, actions


def _leave_unanswered(state: FlowState, actions: tuple[Action, ...]) -> tuple[FlowState, tuple[Action, ...]]:
    """The prospect left before the last question was answered: leaving agrees to nothing more."""
    if state.announced and state.must_ask:
        answers = state.answers + (SILENCE,) * (len(state.questions) - len(state.answers))
        said_yes = [answer for answer in answers if answer.meaning is Meaning.YES]
        state = state.but(
            answers=answers,
            standing=Standing.IN_FORCE if said_yes else Standing.REFUSED,
            keyed=any(answer.by_key for answer in said_yes),
        )
        return state, (*actions, v.StoreAnswers(answers, complete=False))
    return state, actions


def _call_ended(state: FlowState, _event: v.CallEnded) -> Step:
    if state.over:
        return Step(state)
    state, actions = _leave_unanswered(state.but(over=True), ())
    if state.prospect_on:
        state, actions = _call_back(state, actions)
    return Step(state, actions=actions)


def _machine_heard(state: FlowState, _event: v.MachineHeard) -> Step:
    """What was said in a person's place agrees to nothing; a key was pressed by a person."""
    state = state.but(machine=True)
    if state.standing is Standing.IN_FORCE and not state.keyed:
        return _withdrawn(state, v.Withdrawn("machine"))
    return Step(state)


def _wished(state: FlowState, event: v.Wished) -> Step:
    if event.wish is RecordingWish.RECORD and state.reel is Reel.NONE:
        return _started_by_agent(state)
    goals = {
        RecordingWish.RECORD: (Reel.RUNNING, Reel.PAUSED),
        RecordingWish.PAUSE: (Reel.PAUSED, Reel.RUNNING),
        RecordingWish.SKIP: (Reel.PAUSED, Reel.RUNNING),
    }
    goal, origin = goals[event.wish]
    if state.reel is goal or (goal is Reel.RUNNING and state.reel is Reel.WANTED):
        return Step(state)
    if state.over or state.reel not in {origin, Reel.WANTED}:
        return Step(state, refusal="recording.not_running")
    return Step(state.but(reel=goal), actions=(v.Steer(event.wish),))


def _started_by_agent(state: FlowState) -> Step:
    if state.over or state.leg is not None or not state.bridged:
        return Step(state, refusal="recording.no_conversation")
    if not state.may_record:
        return Step(state, refusal="recording.not_agreed")
    return Step(state.but(reel=Reel.WANTED), actions=(v.StartRecording(),))


def _stopped(state: FlowState, _event: v.Stopped) -> Step:
    """Before the answer nothing will be recorded; after it, what was is erased as after a withdrawal."""
    if state.taken_out or state.standing is Standing.WITHDRAWN:
        return Step(state)
    if state.over:
        return Step(state, refusal="recording.over")
    if not state.asks or state.standing is Standing.REFUSED:
        return Step(state, refusal="recording.nothing_to_stop")
    out = Step(state.but(asks=False, questions=(), taken_out=True), actions=(v.TakeOut(),))
    if state.standing is Standing.OPEN:
        return out
    taken_back = _withdrawn(out.state, v.Withdrawn("neutralised"))
    return Step(taken_back.state, actions=out.actions + taken_back.actions)


def _withdrawn(state: FlowState, event: v.Withdrawn) -> Step:
    if state.standing in {Standing.WITHDRAWN, Standing.REFUSED}:
        return Step(state)
    if state.standing is Standing.OPEN:
        return Step(state, refusal="withdrawal.nothing_granted")
    reel = Reel.NONE if state.reel is Reel.NONE else Reel.DISCARDED
    state = state.but(standing=Standing.WITHDRAWN, reel=reel)
    return Step(state, actions=(v.RecordWithdrawal(event.through, event.at),))


def _recording_reported(state: FlowState, event: v.RecordingReported) -> Step:
    is_second = state.reel_sid is not None and event.sid != state.reel_sid
    if is_second or not state.may_record or state.reel is Reel.DISCARDED:
        reel = state.reel if is_second or state.reel is Reel.NONE else Reel.DISCARDED
        return Step(state.but(reel=reel), actions=(v.Discard(event.sid),))
    if state.reel in FINAL:
        return Step(state.but(reel_sid=event.sid), actions=(v.KeepRecording(),))
    reported = {"completed": Reel.COMPLETED, "absent": Reel.ABSENT}.get(event.status)
    reel = reported or (Reel.RUNNING if state.reel in {Reel.NONE, Reel.WANTED} else state.reel)
    actions: tuple[Action, ...] = (v.KeepRecording(),)
    if reel is Reel.COMPLETED:
        actions += (v.Process(),)
    return Step(state.but(reel=reel, reel_sid=event.sid), actions=actions)


_HANDLERS: dict[type[Any], Callable[[FlowState, Any], Step]] = {
    v.AgentAnswered: _agent_answered,
    v.ProspectAnswered: _prospect_answered,
    v.ProspectRang: _prospect_rang,
    v.Answered: _answered,
    v.AgentJoined: _agent_joined,
    v.DialEnded: _dial_ended,
    v.CallEnded: _call_ended,
    v.MachineHeard: _machine_heard,
    v.Wished: _wished,
    v.Stopped: _stopped,
    v.Withdrawn: _withdrawn,
    v.RecordingReported: _recording_reported,
}
