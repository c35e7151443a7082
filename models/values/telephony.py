"""How a call came about."""

from enum import StrEnum


class CallFlow(StrEnum):
    """Which leg is the parent: it decides which channel of the recording is whose (facts on Twilio, 1.8)."""

    OUTBOUND = "outbound"
    """Click-to-call: the agent is rung first, then the prospect."""
    INBOUND = "inbound"
    """The prospect rang one of our numbers, then the agent is rung."""
