"""Whole courses of calls, event by event."""

import pytest

from models.values.telephony import CallFlow, RecordingWish
from telephony.answers import SILENCE, Answer, Meaning, read_answer
from telephony.flow import FlowState, Phase, Reel, Standing, Twiml, advance
from telephony.flow import values as v

YES, NO, STOP = (read_answer(key, None) for key in "120")
SPOKEN = read_answer(None, "oui")
OUT = FlowState(CallFlow.OUTBOUND, asks=True, questions=("note_taking",))
IN = FlowState(CallFlow.INBOUND, asks=True, questions=("note_taking",))
BOTH = ("note_taking", "quality")
SID = "RE" + "1" * 32


def play(state: FlowState, *events: v.Event) -> tuple[FlowState, list[Twiml | None], list[v.Action]]:
    documents: list[Twiml | None] = []
    actions: list[v.Action] = []
    for event in events:
        step = advance(state, event)
        assert step.refusal is None, step
        state = step.state
        documents.append(step.twiml)
        actions += step.actions
    return state, documents, actions


def asked(state: FlowState = OUT) -> FlowState:
    opening = (v.ProspectRang(),) if state.is_inbound else (v.AgentAnswered(), v.ProspectAnswered())
    return play(state, *opening)[0]


def test_outbound_agreed() -> None:
    state, documents, actions = play(
        OUT,
        v.AgentAnswered(),
        v.ProspectAnswered(),
        v.Answered(0, YES),
        v.RecordingReported(SID, "in-progress"),
        v.DialEnded("completed"),
        v.CallEnded(),
        v.RecordingReported(SID, "completed"),
    )
    assert documents[:3] == [Twiml.DIAL_PROSPECT, Twiml.ASK, Twiml.CONFIRM]
    assert documents[4] is Twiml.HANG_UP
    assert [type(action) for action in actions] == [
        v.NoteAnswered, v.Announce, v.StoreAnswers, v.StartRecording, v.NoteBridged, v.KeepRecording,
        v.NoteLeg, v.KeepRecording, v.Process,
    ]  # fmt: skip
    assert (state.phase, state.reel, state.standing) == (Phase.OVER, Reel.COMPLETED, Standing.IN_FORCE)


@pytest.mark.parametrize("answer", [NO, STOP, SILENCE, read_answer("7", None), read_answer(None, "bof")])
def test_opt_in_takes_only_a_yes(answer: Answer) -> None:
    state, documents, actions = play(asked(), v.Answered(0, answer))
    assert state.standing is Standing.REFUSED
    assert documents == [Twiml.CONFIRM]
    assert actions == [v.StoreAnswers((answer,)), v.NoteBridged()]


@pytest.mark.parametrize(
    ("answer", "standing"),
    [
        (SILENCE, Standing.IN_FORCE),
        (YES, Standing.IN_FORCE),
        (NO, Standing.REFUSED),
        (STOP, Standing.REFUSED),
        (read_answer(None, "je m'y oppose"), Standing.REFUSED),
        (read_answer(None, "quoi"), Standing.REFUSED),
    ],
)
def test_objection_under_legitimate_interest(answer: Answer, standing: Standing) -> None:
    assert play(asked(OUT.but(opt_in=False)), v.Answered(0, answer))[0].standing is standing


@pytest.mark.parametrize(
    ("first", "second", "standing", "stored"),
    [
        (YES, YES, Standing.IN_FORCE, (YES, YES)),
        (YES, NO, Standing.IN_FORCE, (YES, NO)),
        (NO, YES, Standing.IN_FORCE, (NO, YES)),
        (NO, NO, Standing.REFUSED, (NO, NO)),
        (YES, SILENCE, Standing.IN_FORCE, (YES, SILENCE)),
        (YES, STOP, Standing.REFUSED, (STOP, STOP)),
    ],
)
def test_two_purposes_are_asked_apart(
    first: Answer, second: Answer, standing: Standing, stored: tuple[Answer, ...]
) -> None:
    state, documents, actions = play(
        asked(OUT.but(questions=BOTH)), v.Answered(0, first), v.Answered(1, second)
    )
    assert documents == [Twiml.ASK, Twiml.CONFIRM]
    assert state.standing is standing
    assert actions[:2] == [v.KeepAnswer(0, first), v.StoreAnswers(stored)]


@pytest.mark.parametrize("first", [STOP, SILENCE])
def test_who_stops_or_says_nothing_is_not_asked_again(first: Answer) -> None:
    state, documents, _ = play(asked(OUT.but(questions=BOTH)), v.Answered(0, first))
    assert (documents, state.standing) == ([Twiml.CONFIRM], Standing.REFUSED)


def test_silence_under_legitimate_interest_is_told_of_the_second_purpose_too() -> None:
    state = asked(OUT.but(questions=BOTH, opt_in=False))
    assert play(state, v.Answered(0, SILENCE))[1] == [Twiml.ASK]


def test_manual_capture_waits_for_the_agent() -> None:
    state, _, actions = play(asked(OUT.but(waits_for_agent=True)), v.Answered(0, YES))
    assert v.StartRecording() not in actions
    state, _, actions = play(state, v.Wished(RecordingWish.RECORD))
    assert actions == [v.StartRecording()]
    assert play(state, v.Wished(RecordingWish.RECORD))[2] == []


def test_an_agent_cannot_start_what_nobody_agreed_to() -> None:
    refused = play(asked(OUT.but(waits_for_agent=True)), v.Answered(0, NO))[0]
    assert advance(refused, v.Wished(RecordingWish.RECORD)).refusal == "recording.not_agreed"
    unasked = play(OUT.but(asks=False), v.AgentAnswered(), v.ProspectAnswered())[0]
    assert advance(unasked, v.Wished(RecordingWish.RECORD)).refusal == "recording.not_agreed"
    assert advance(asked(), v.Wished(RecordingWish.RECORD)).refusal == "recording.no_conversation"


def recording() -> FlowState:
    return play(asked(), v.Answered(0, YES), v.RecordingReported(SID, "in-progress"))[0]


def test_pause_and_go_on() -> None:
    state, _, actions = play(
        recording(),
        v.Wished(RecordingWish.SKIP),
        v.Wished(RecordingWish.PAUSE),
        v.Wished(RecordingWish.RECORD),
    )
    assert actions == [v.Steer(wish) for wish in (RecordingWish.SKIP, RecordingWish.RECORD)]
    assert play(state, v.RecordingReported(SID, "completed"))[2] == [v.KeepRecording(), v.Process()]


def test_a_pause_that_nobody_ends_keeps_what_came_before() -> None:
    state = play(recording(), v.Wished(RecordingWish.SKIP), v.CallEnded())[0]
    assert play(state, v.RecordingReported(SID, "completed"))[2] == [v.KeepRecording(), v.Process()]


@pytest.mark.parametrize("running", [recording(), play(recording(), v.Wished(RecordingWish.PAUSE))[0]])
def test_a_stop_erases_what_was_captured(running: FlowState) -> None:
    state, _, actions = play(running, v.Stopped(), v.Stopped())
    assert actions == [v.TakeOut(), v.RecordWithdrawal("neutralised")]
    assert (state.standing, state.reel) == (Standing.WITHDRAWN, Reel.DISCARDED)
    assert advance(state, v.Wished(RecordingWish.RECORD)).refusal == "recording.not_running"
    assert play(state, v.RecordingReported(SID, "completed"))[2] == [v.Discard(SID)]


@pytest.mark.parametrize("state", [OUT, asked(), asked(IN), asked(OUT.but(opt_in=False))])
def test_a_stop_before_the_answer_leaves_nothing_to_agree_to(state: FlowState) -> None:
    state, _, actions = play(state, v.Stopped())
    assert actions == [v.TakeOut()]
    opening = (v.ProspectRang(),) if state.is_inbound else (v.AgentAnswered(), v.ProspectAnswered())
    state, documents, actions = play(state, *opening, v.Answered(0, YES), v.CallEnded())
    assert Twiml.ASK not in documents
    assert not {v.StartRecording, v.StoreAnswers} & {type(action) for action in actions}
    assert not state.may_record


def test_there_is_not_always_something_to_stop() -> None:
    refused = play(asked(), v.Answered(0, NO))[0]
    assert advance(refused, v.Stopped()).refusal == "recording.nothing_to_stop"
    assert advance(OUT.but(asks=False), v.Stopped()).refusal == "recording.nothing_to_stop"
    assert advance(play(recording(), v.CallEnded())[0], v.Stopped()).refusal == "recording.over"


@pytest.mark.parametrize("through", ["agent", "dtmf_in_recording", "request"])
def test_a_withdrawal_erases_whatever_there_is(through: str) -> None:
    state, _, actions = play(recording(), v.Withdrawn(through), v.Withdrawn(through))
    assert actions == [v.RecordWithdrawal(through)]
    state, _, actions = play(state, v.RecordingReported(SID, "completed"))
    assert actions == [v.Discard(SID)]
    assert (state.standing, state.reel) == (Standing.WITHDRAWN, Reel.DISCARDED)


def test_nothing_granted_nothing_withdrawn() -> None:
    assert advance(asked(), v.Withdrawn("agent")).refusal == "withdrawal.nothing_granted"
    refused = play(asked(), v.Answered(0, NO))[0]
    assert advance(refused, v.Withdrawn("agent")).actions == ()


def test_a_second_recording_of_the_call_is_discarded() -> None:
    other = "RE" + "2" * 32
    state, _, actions = play(recording(), v.RecordingReported(other, "completed"))
    assert (actions, state.reel) == ([v.Discard(other)], Reel.RUNNING)


def test_a_campaign_that_records_nothing_asks_nothing() -> None:
    _, documents, actions = play(OUT.but(asks=False), v.AgentAnswered(), v.ProspectAnswered())
    assert documents == [Twiml.DIAL_PROSPECT, Twiml.BRIDGE]
    assert actions == [v.NoteAnswered(), v.NoteBridged()]


@pytest.mark.parametrize("status", ["busy", "no-answer", "failed", "canceled"])
def test_the_prospect_never_answers(status: str) -> None:
    state, documents, actions = play(OUT, v.AgentAnswered(), v.DialEnded(status), v.CallEnded())
    assert (documents[1], state.phase) == (Twiml.HANG_UP, Phase.OVER)
    assert actions == [v.NoteLeg(status, bridged=False)]


def test_the_agent_never_answers() -> None:
    state, _, actions = play(OUT, v.CallEnded())
    assert (state.phase, actions) == (Phase.OVER, [])


def test_the_prospect_hangs_up_during_the_notice() -> None:
    state, _, actions = play(asked(), v.DialEnded("completed", bridged=False), v.CallEnded())
    assert actions == [v.NoteLeg("completed", bridged=False), v.StoreAnswers((SILENCE,), complete=False)]
    assert state.standing is Standing.REFUSED


def test_leaving_is_no_silence_under_legitimate_interest() -> None:
    state, _, actions = play(asked(OUT.but(opt_in=False)), v.CallEnded())
    assert state.standing is Standing.REFUSED
    assert actions[-1] == v.StoreAnswers((SILENCE,), complete=False)


def test_leaving_takes_back_no_answer_that_was_given() -> None:
    state, _, actions = play(asked(OUT.but(questions=BOTH)), v.Answered(0, YES), v.DialEnded("completed"))
    assert state.standing is Standing.IN_FORCE
    assert actions[-1] == v.StoreAnswers((YES, SILENCE), complete=False)
    assert advance(state, v.Wished(RecordingWish.RECORD)).refusal == "recording.no_conversation"


def test_voicemail_agrees_to_nothing() -> None:
    state = asked(OUT.but(opt_in=False))
    early = play(state, v.MachineHeard(), v.Answered(0, SILENCE))
    assert v.StartRecording() not in early[2]
    late = play(state, v.Answered(0, SILENCE), v.MachineHeard())
    assert late[2][-1] == v.RecordWithdrawal("machine")
    spoken = play(asked(), v.Answered(0, SPOKEN), v.MachineHeard())
    assert spoken[2][-1] == v.RecordWithdrawal("machine")


def test_a_key_was_pressed_by_a_person_whatever_the_detection_says() -> None:
    state, _, actions = play(asked(), v.MachineHeard(), v.Answered(0, YES), v.MachineHeard())
    assert v.StartRecording() in actions
    assert state.standing is Standing.IN_FORCE


def test_inbound_agreed_is_recorded_once_an_agent_joined() -> None:
    state, documents, actions = play(IN, v.ProspectRang(), v.Answered(0, YES))
    assert documents == [Twiml.ASK, Twiml.DIAL_AGENTS]
    assert v.StartRecording() not in actions
    state, documents, actions = play(state, v.AgentJoined("a1"), v.DialEnded("completed", 1), v.CallEnded())
    assert documents[:2] == [Twiml.BRIDGE, Twiml.HANG_UP]
    assert actions == [
        v.NoteAgent("a1"), v.StartRecording(), v.NoteBridged(), v.NoteLeg("completed", bridged=True),
    ]  # fmt: skip


def test_inbound_rings_one_group_after_the_other_and_then_takes_a_message() -> None:
    state = play(IN.but(groups=2), v.ProspectRang(), v.Answered(0, NO))[0]
    state, documents, actions = play(
        state,
        v.DialEnded("no-answer", 1),
        v.DialEnded("no-answer", 1),
        v.DialEnded("busy", 2),
        v.DialEnded("busy", 2),
        v.CallEnded(),
    )
    assert documents[:4] == [Twiml.DIAL_AGENTS, Twiml.DIAL_AGENTS, Twiml.TAKE_MESSAGE, Twiml.TAKE_MESSAGE]
    assert actions == [v.NoteRound(2), v.NoteLeg("busy", bridged=False), v.ProposeCallback()]


def test_a_caller_who_gives_up_is_called_back_once() -> None:
    state = play(IN, v.ProspectRang(), v.Answered(0, YES))[0]
    assert play(state, v.CallEnded(), v.DialEnded("no-answer", 1))[2].count(v.ProposeCallback()) == 1


def test_an_answer_to_another_question_is_none() -> None:
    state = asked(OUT.but(questions=BOTH))
    assert play(state, v.Answered(1, YES))[1:] == ([Twiml.ASK], [])
    assert play(OUT, v.AgentAnswered(), v.Answered(0, YES))[2] == [v.NoteAnswered(), v.Announce()]


def test_what_comes_twice_gets_the_same_answer() -> None:
    state = OUT.but(questions=BOTH)
    events: tuple[v.Event, ...] = (
        v.AgentAnswered(), v.ProspectAnswered(), v.Answered(0, YES), v.Answered(1, NO),
    )  # fmt: skip
    for event in events:
        first = advance(state, event)
        again = advance(first.state, event)
        assert (again.twiml, again.actions, again.state) == (first.twiml, (), first.state)
        state = first.state


def test_the_raw_answer_holds_no_words() -> None:
    assert read_answer(None, "je m'appelle Camille").raw == "unclear"
    assert read_answer(None, None).meaning is Meaning.SILENCE
