"""Events in any order, twice and late: what must hold all the same."""

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from models.values.telephony import CallFlow, RecordingWish
from telephony.answers import Answer, agrees, read_answer
from telephony.flow import FlowState, Phase, Reel, Standing, advance
from telephony.flow import values as v

ANSWERS = [read_answer(key, None) for key in ("1", "2", "0", "5", "")]
ANSWERS += [read_answer(None, words) for words in ("oui", "non", "oui bonjour laissez un message")]
STATUSES = ["completed", "busy", "no-answer", "failed", "canceled"]
ASKED_FOR = (v.AgentAnswered, v.ProspectAnswered, v.ProspectRang, v.Answered, v.AgentJoined, v.DialEnded)


class AnyOrder(RuleBasedStateMachine):
    """A call to which everything happens at any time. `sent` is what came so far, to come again."""

    @initialize(
        flow=st.sampled_from(CallFlow),
        asks=st.booleans(),
        waits=st.booleans(),
        opt_in=st.booleans(),
        two=st.booleans(),
        groups=st.integers(1, 3),
    )
    def begin(self, flow: CallFlow, asks: bool, waits: bool, opt_in: bool, two: bool, groups: int) -> None:
        self.state = FlowState(
            flow, asks=asks, waits_for_agent=waits, opt_in=opt_in, groups=groups,
            questions=("note_taking", "quality")[: 1 + two] if asks else (),
        )  # fmt: skip
        self.sent: list[v.Event] = []
        self.stored: list[v.StoreAnswers] = []
        self.starts = 0
        self.agreed = False
        self.taken_back = False
        self.taken_out = False
        self.callbacks = 0

    def send(self, event: v.Event) -> None:
        before = self.state
        step = advance(before, event)
        self.sent.append(event)
        self.state = step.state
        assert (step.twiml is not None) == isinstance(event, ASKED_FOR)
        for action in step.actions:
            self.check(action, event)
        again = advance(step.state, event)
        if not isinstance(event, v.Answered | v.DialEnded):
            assert again.state == step.state
            assert not any(isinstance(action, v.StartRecording | v.StoreAnswers) for action in again.actions)

    def check(self, action: v.Action, event: v.Event) -> None:
        match action:
            case v.StoreAnswers(answers, complete):
                assert not self.stored, "the proof is written once"
                assert len(answers) == len(self.state.questions)
                self.stored.append(action)
                self.agreed = self.agrees(answers, opt_in=self.state.opt_in or not complete)
            case v.StartRecording():
                self.starts += 1
                assert self.agreed, "no recording without a stored agreement"
                assert not self.taken_back, "no recording after a withdrawal"
                assert not self.taken_out, "no recording after a stop"
                assert not self.state.waits_for_agent or isinstance(event, v.Wished)
            case v.TakeOut():
                self.taken_out = True
            case v.RecordWithdrawal():
                self.taken_back = True
            case v.KeepRecording() | v.Process():
                assert self.agreed
                assert not self.taken_back
                assert not self.taken_out
            case v.ProposeCallback():
                self.callbacks += 1

    def agrees(self, answers: tuple[Answer, ...], *, opt_in: bool) -> bool:
        return any(agrees(answer, opt_in=opt_in) for answer in answers)

    @rule(event=st.sampled_from([v.AgentAnswered(), v.ProspectAnswered(), v.ProspectRang()]))
    def opening(self, event: v.Event) -> None:
        self.send(event)

    @rule(question=st.integers(0, 2), answer=st.sampled_from(ANSWERS))
    def answer(self, question: int, answer: Answer) -> None:
        self.send(v.Answered(question, answer))

    @rule(event=st.sampled_from([v.AgentJoined("a1"), v.AgentJoined("a2"), v.MachineHeard(), v.CallEnded()]))
    def other(self, event: v.Event) -> None:
        self.send(event)

    @rule(
        status=st.sampled_from(STATUSES), ring=st.integers(0, 4), bridged=st.sampled_from([None, True, False])
    )
    def dial_ended(self, status: str, ring: int, bridged: bool | None) -> None:
        self.send(v.DialEnded(status, ring, bridged))

    @rule(wish=st.sampled_from(RecordingWish))
    def wish(self, wish: RecordingWish) -> None:
        self.send(v.Wished(wish))

    @rule()
    def stop(self) -> None:
        self.send(v.Stopped())

    @rule(through=st.sampled_from(["agent", "dtmf_in_recording", "request"]))
    def withdraw(self, through: str) -> None:
        self.send(v.Withdrawn(through))

    @rule(sid=st.sampled_from(["RE1", "RE2"]), status=st.sampled_from(["in-progress", "completed", "absent"]))
    def recording(self, sid: str, status: str) -> None:
        self.send(v.RecordingReported(sid, status))

    @precondition(lambda self: self.sent)
    @rule(data=st.data())
    def late_again(self, data: st.DataObject) -> None:
        self.send(data.draw(st.sampled_from(self.sent)))

    @invariant()
    def nothing_runs_without_agreement(self) -> None:
        if not hasattr(self, "state"):
            return
        assert self.starts <= 1, "at most one recording a call"
        assert self.callbacks <= 1
        if self.state.reel in {Reel.WANTED, Reel.RUNNING, Reel.PAUSED, Reel.COMPLETED}:
            assert self.agreed
            assert not self.taken_back
            assert not self.taken_out
        if not self.agreed or self.taken_back:
            assert self.state.standing is not Standing.IN_FORCE

    @invariant()
    def every_call_can_end(self) -> None:
        if not hasattr(self, "state"):
            return
        over = advance(self.state, v.CallEnded()).state
        assert over.phase is Phase.OVER
        assert not (over.announced and over.must_ask), "who was told is on record"


TestAnyOrder = AnyOrder.TestCase
TestAnyOrder.settings = settings(
    max_examples=150, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)
