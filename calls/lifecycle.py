"""The state of a call, derived from what is known of it.

Twilio's callbacks come in any order and more than once. So no event moves a call from state to
state: each one records a fact, and the state is what the facts say together.
"""

from dataclasses import dataclass

from models import CallState, Processing

# Twilio's call statuses after which nothing more happens on a leg (facts on Twilio, 1.1).
TERMINAL = frozenset({"completed", "busy", "failed", "no-answer", "canceled"})
# Those of the other party's leg that mean nobody spoke.
UNREACHED = TERMINAL - {"completed"}


@dataclass(frozen=True)
class CallFacts:
    """What is known of a call.

    `twilio_status` is the parent leg's, `leg_status` the other party's (as Dial reported it),
    `answered` whether the other party picked up, `bridged` whether the two were put through to each
    other, `recording` Twilio's word for the recording (`in-progress`, `completed`, `absent`...) or None
    where there is none, or none any more.
    """

    twilio_status: str | None = None
    leg_status: str | None = None
    answered: bool = False
    bridged: bool = False
    recording: str | None = None
    processing: Processing | None = None
    validated: bool = False


def derive_state(facts: CallFacts) -> CallState:
    """The state that the facts add up to: the later stage of life wins."""
    if facts.validated:
        return CallState.VALIDATED
    if facts.processing is not None:
        return _PROCESSED[facts.processing]
    ended = facts.twilio_status in TERMINAL
    if not ended:
        return CallState.IN_PROGRESS if facts.answered else CallState.DIALING
    if facts.recording is not None and facts.recording != "absent":
        return CallState.AWAITING_RECORDING
    if facts.leg_status in UNREACHED or not facts.bridged:
        return CallState.NOT_REACHED
    return CallState.UNRECORDED


_PROCESSED = {
    Processing.QUEUED: CallState.PROCESSING,
    Processing.RUNNING: CallState.PROCESSING,
    Processing.DONE: CallState.READY,
    Processing.FAILED: CallState.FAILED,
}
