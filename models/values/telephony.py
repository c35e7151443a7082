"""How a call came about, what it came to, and what is wanted of its recording."""

from enum import StrEnum


class CallFlow(StrEnum):
    """Which leg is the parent: it decides which channel of the recording is whose (facts on Twilio, 1.8)."""

    OUTBOUND = "outbound"
    """Click-to-call: the agent is rung first, then the prospect."""
    INBOUND = "inbound"
    """The prospect rang one of our numbers, then the agent is rung."""


class CallOutcome(StrEnum):
    """What an attempt to reach a person came to, for the contact rate (calls.outcome derives it)."""

    ANSWERED = "answered"
    NO_ANSWER = "no_answer"
    BUSY = "busy"
    FAILED = "failed"
    VOICEMAIL = "voicemail"
    WRONG_NUMBER = "wrong_number"


class RecordingWish(StrEnum):
    """What the people on the line want of the recording; the worker makes Twilio follow."""

    RECORD = "record"
    PAUSE = "pause"
    """Silence stands in for what is said: times still match the call."""
    SKIP = "skip"
    """What is said is left out (card data): the file is shorter than the call."""


class Channel(StrEnum):
    """One of the two channels of a recording."""

    LEFT = "left"
    RIGHT = "right"
