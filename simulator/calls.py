"""The state of the account: calls, their conversations, their recordings, and what went wrong."""

import asyncio
import datetime as dt
import secrets
from collections import deque
from dataclasses import dataclass, field
from typing import Literal

from simulator.clock import Clock
from simulator.media import Span, Voices
from simulator.scenarios import DeliveryFault, Media, Party

Direction = Literal["inbound", "outbound-api", "outbound-dial"]
TERMINAL = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})


def new_sid(prefix: str) -> str:
    """A SID of Twilio's shape: two letters and 32 hexadecimal digits."""
    return prefix + secrets.token_hex(16)


@dataclass(frozen=True)
class Subscription:
    """Where a leg's or a recording's events are told, and which ones."""

    url: str
    method: str = "POST"
    events: frozenset[str] = frozenset({"completed"})


@dataclass(frozen=True)
class Source:
    """Where the next TwiML document comes from: an address to fetch, or the document itself."""

    url: str | None = None
    method: str = "POST"
    twiml: str | None = None
    fields: tuple[tuple[str, str], ...] = ()
    fallback_url: str | None = None


@dataclass
class Conversation:
    """Two bridged legs: what they say, since when (monotonic clock), how long."""

    voices: Voices
    length_s: float
    agent_is_parent: bool
    started: float
    ended: float | None = None


@dataclass
class Recording:
    """One recording of a parent leg. `marks` are (monotonic time, what happened)."""

    sid: str
    call: "Call"
    channels: int
    track: str
    subscription: Subscription | None
    media: Media
    started_at: dt.datetime
    trim: str
    marks: list[tuple[float, str]]
    status: str = "in-progress"
    source: str = "StartCallRecordingAPI"
    duration_s: int | None = None
    error_code: int | None = None
    updated_at: dt.datetime = field(default_factory=Clock.now)
    file: bytes | None = None
    downloads: int = 0
    failed_deletes: int = 0

    @property
    def is_active(self) -> bool:
        """Whether it is still being made."""
        return self.status in ("in-progress", "paused")

    @property
    def public_status(self) -> str:
        """The status that a fetch shows: only an update answers the fine one."""
        return self.status if self.status in ("completed", "absent", "deleted") else "processing"

    def mark(self, event: str) -> None:
        """Note a start, pause, resume or stop at this moment."""
        self.marks.append((Clock.mark(), event))
        self.updated_at = Clock.now()

    def spans(self, clock: Clock, start_grace_s: float) -> list[Span]:
        """The stretches of the conversation that were recorded (none where nobody was bridged)."""
        talk = self.call.conversation
        if talk is None:
            return []
        found: list[Span] = []
        since, mode = 0.0, "off"
        for at, event in self.marks:
            real_s = at - talk.started
            snapped = event == "start" and real_s <= start_grace_s
            position = 0.0 if snapped else min(max(0.0, real_s * clock.speed), talk.length_s)
            if mode != "off" and position > since:
                found.append(Span(since, position, silent=mode == "pause:silence"))
            since = position
            mode = "off" if event in ("stop", "pause:skip") else event
        return found


@dataclass
class Call:
    """One leg. `interrupted` is set when it must leave what it is doing: to end, or for `instruction`."""

    sid: str
    to: str
    from_: str
    direction: Direction
    party: Party
    parent: "Call | None" = None
    status: str = "queued"
    subscription: Subscription | None = None
    created_at: dt.datetime = field(default_factory=Clock.now)
    updated_at: dt.datetime = field(default_factory=Clock.now)
    answered_at: dt.datetime | None = None
    answered: float | None = None
    ended_at: dt.datetime | None = None
    duration_s: int | None = None
    events_sent: int = 0
    gathers: int = 0
    silent_end: bool = False
    conversation: Conversation | None = None
    instruction: Source | None = None
    interrupted: asyncio.Event = field(default_factory=asyncio.Event)
    recordings: list[Recording] = field(default_factory=list)

    @property
    def is_over(self) -> bool:
        """Whether the leg has ended."""
        return self.status in TERMINAL

    @property
    def first_leg(self) -> "Call":
        """The parent leg, or the call itself."""
        return self.parent or self

    @property
    def active_recordings(self) -> list[Recording]:
        """Recordings still being made."""
        return [recording for recording in self.recordings if recording.is_active]


@dataclass(frozen=True)
class Alert:
    """What Twilio's debugger would show: an error code, the leg, a sentence."""

    code: int
    call_sid: str
    message: str


@dataclass
class Account:
    """Everything that the account holds."""

    calls: dict[str, Call] = field(default_factory=dict)
    recordings: dict[str, Recording] = field(default_factory=dict)
    alerts: deque[Alert] = field(default_factory=lambda: deque(maxlen=1000))

    def alert(self, code: int, call_sid: str, message: str) -> None:
        """Note an error where the tests and the terminal can see it."""
        self.alerts.append(Alert(code, call_sid, message))

    def faults(self, call: Call) -> tuple[DeliveryFault, ...]:
        """The faults that the parties of all legs of a call bring to its webhooks."""
        family = [leg for leg in self.calls.values() if leg.first_leg is call.first_leg]
        return tuple(fault for leg in family for fault in leg.party.deliveries)

    def clear(self) -> None:
        """Forget everything."""
        self.calls.clear()
        self.recordings.clear()
        self.alerts.clear()

    @property
    def live_calls(self) -> list[Call]:
        """Legs that have not ended."""
        return [call for call in self.calls.values() if not call.is_over]
