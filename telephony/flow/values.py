"""State, events, documents and actions of the course of a call."""

import datetime as dt
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Self

from models.values.telephony import CallFlow, RecordingWish
from telephony.answers import Answer


class Standing(StrEnum):
    """Where the agreement stands: `in_force` alone lets anything be recorded."""

    OPEN = "open"
    """Nothing was asked, or not everything is answered."""
    IN_FORCE = "in_force"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


class Reel(StrEnum):
    """What there is of the recording."""

    NONE = "none"
    WANTED = "wanted"
    RUNNING = "running"
    PAUSED = "paused"
    COMPLETED = "completed"
    ABSENT = "absent"
    DISCARDED = "discarded"


class Phase(StrEnum):
    """Where a call is, for those who look at it."""

    RINGING_AGENT = "ringing_agent"
    RINGING_PROSPECT = "ringing_prospect"
    ASKING = "asking"
    RINGING_AGENTS = "ringing_agents"
    TALKING = "talking"
    LEAVING = "leaving"
    """The other party left, or nobody answered; the parent leg is about to end."""
    OVER = "over"


@dataclass(frozen=True)
class FlowState:
    """All that decides what happens next.

    `asks`, `waits_for_agent`, `opt_in` and `questions` (the purposes, one question each) are fixed before
    the call, until `taken_out`: the agent wanted it not to be recorded, which leaves nothing to ask.
    `groups` is how many groups of agents an inbound call may ring, `ring_round` how many it rang. `leg` is
    Twilio's word for the end of the dial. `machine`: an answering machine picked up.
    """

    flow: CallFlow
    asks: bool = False
    taken_out: bool = False
    waits_for_agent: bool = False
    opt_in: bool = True
    questions: tuple[str, ...] = ()
    groups: int = 1
    agent_on: bool = False
    prospect_on: bool = False
    announced: bool = False
    answers: tuple[Answer, ...] = ()
    standing: Standing = Standing.OPEN
    keyed: bool = False
    bridged: bool = False
    reel: Reel = Reel.NONE
    reel_sid: str | None = None
    ring_round: int = 0
    leg: str | None = None
    over: bool = False
    machine: bool = False
    callback_due: bool = False

    def but(self, **changes: Any) -> Self:
        """The same with changes."""
        return replace(self, **changes)

    @property
    def is_inbound(self) -> bool:
        """Whether the prospect rang us."""
        return self.flow is CallFlow.INBOUND

    @property
    def must_ask(self) -> bool:
        """Whether a question is still open."""
        return self.asks and self.standing is Standing.OPEN

    @property
    def may_record(self) -> bool:
        """Whether an agreement is in force that a person gave: an answering machine agrees to nothing."""
        return self.standing is Standing.IN_FORCE and (self.keyed or not self.machine)

    @property
    def phase(self) -> Phase:
        """Where the call is."""
        if self.over:
            return Phase.OVER
        if self.leg is not None:
            return Phase.LEAVING
        if self.prospect_on and self.must_ask:
            return Phase.ASKING
        if self.is_inbound:
            return Phase.TALKING if self.agent_on else Phase.RINGING_AGENTS
        if self.prospect_on:
            return Phase.TALKING
        return Phase.RINGING_PROSPECT if self.agent_on else Phase.RINGING_AGENT


class Twiml(StrEnum):
    """The kinds of documents."""

    DIAL_PROSPECT = "dial_prospect"
    ASK = "ask"
    """The question number `len(state.answers)`; the first one is the notice itself."""
    CONFIRM = "confirm"
    """Outbound: one sentence on what was answered, then the legs are bridged."""
    BRIDGE = "bridge"
    DIAL_AGENTS = "dial_agents"
    """The group number `state.ring_round - 1`; the first time with the sentence of `CONFIRM`."""
    TAKE_MESSAGE = "take_message"
    """Nobody answers: say so, promise a call back, hang up. Nothing is recorded."""
    HANG_UP = "hang_up"


# Events


@dataclass(frozen=True)
class AgentAnswered:
    """Outbound: the agent picked up the parent leg."""


@dataclass(frozen=True)
class ProspectAnswered:
    """Outbound: the prospect picked up, and is not bridged yet."""


@dataclass(frozen=True)
class ProspectRang:
    """Inbound: a prospect rang one of our numbers."""


@dataclass(frozen=True)
class Answered:
    """The answer to question number `question`."""

    question: int
    answer: Answer


@dataclass(frozen=True)
class AgentJoined:
    """Inbound: this agent picked up, and is about to be bridged."""

    agent_id: str


@dataclass(frozen=True)
class DialEnded:
    """The dial came to an end with Twilio's word; `ring_round` tells inbound dials apart."""

    status: str
    ring_round: int = 0
    bridged: bool | None = None


@dataclass(frozen=True)
class CallEnded:
    """The parent leg ended."""


@dataclass(frozen=True)
class MachineHeard:
    """An answering machine (or fax) picked up in the prospect's place."""


@dataclass(frozen=True)
class Wished:
    """A person on the line wants the recording to start, pause or go on."""

    wish: RecordingWish


@dataclass(frozen=True)
class Stopped:
    """The agent wants the call not to be recorded, or not any more: what was captured goes."""


@dataclass(frozen=True)
class Withdrawn:
    """The prospect takes the agreement back, `through` what (`agent`, `request`, `machine`...).

    `at` is when, where that was before now.
    """

    through: str
    at: dt.datetime | None = None


@dataclass(frozen=True)
class RecordingReported:
    """Twilio says of a recording: `in-progress`, `completed` or `absent`."""

    sid: str
    status: str


Event = (
    AgentAnswered
    | ProspectAnswered
    | ProspectRang
    | Answered
    | AgentJoined
    | DialEnded
    | CallEnded
    | MachineHeard
    | Wished
    | Stopped
    | Withdrawn
    | RecordingReported
)


# Actions


@dataclass(frozen=True)
class Announce:
    """Keep when the notice was played: the proof of it."""


@dataclass(frozen=True)
class NoteAnswered:
    """The prospect is on the line."""


@dataclass(frozen=True)
class NoteAgent:
    """This agent took the inbound call."""

    agent_id: str


@dataclass(frozen=True)
class NoteBridged:
    """Agent and prospect hear each other from now on."""


@dataclass(frozen=True)
class NoteLeg:
    """How the dial ended; `bridged` False: nobody was put through after all."""

    status: str
    bridged: bool | None


@dataclass(frozen=True)
class NoteRound:
    """So many groups of agents were rung."""

    rounds: int


@dataclass(frozen=True)
class KeepAnswer:
    """Keep the answer to one question while the others are open."""

    question: int
    answer: Answer


@dataclass(frozen=True)
class StoreAnswers:
    """Write the proof: all answers, once. `complete` False: the prospect left before the last one."""

    answers: tuple[Answer, ...]
    complete: bool = True


@dataclass(frozen=True)
class StartRecording:
    """Have the recording started: always after `StoreAnswers`."""


@dataclass(frozen=True)
class Steer:
    """Have Twilio follow a wish."""

    wish: RecordingWish


@dataclass(frozen=True)
class RecordWithdrawal:
    """Write down that the agreement was taken back (None: now), and have everything erased."""

    through: str
    at: dt.datetime | None = None


@dataclass(frozen=True)
class TakeOut:
    """Take the call out of the capture for good."""


@dataclass(frozen=True)
class KeepRecording:
    """Note what Twilio says of our recording."""


@dataclass(frozen=True)
class Process:
    """Run the pipeline over the completed recording."""


@dataclass(frozen=True)
class Discard:
    """Have a recording stopped and deleted at Twilio: nobody agreed to it, or it is a second one."""

    sid: str


@dataclass(frozen=True)
class ProposeCallback:
    """Nobody answered a prospect who rang us: a task to call back."""


Action = (
    Announce
    | NoteAnswered
    | NoteAgent
    | NoteBridged
    | NoteLeg
    | NoteRound
    | KeepAnswer
    | StoreAnswers
    | StartRecording
    | Steer
    | RecordWithdrawal
    | TakeOut
    | KeepRecording
    | Process
    | Discard
    | ProposeCallback
)


@dataclass(frozen=True)
class Step:
    """What an event leads to. `refusal` is a code where a person's wish cannot be followed."""

    state: FlowState
    twiml: Twiml | None = None
    actions: tuple[Action, ...] = ()
    refusal: str | None = None
