"""What an attempt to reach somebody came to, for the contact rate. Twilio's own words are kept beneath."""

from dataclasses import dataclass

from models.values.telephony import CallOutcome

LEGS = {
    "busy": CallOutcome.BUSY,
    "no-answer": CallOutcome.NO_ANSWER,
    "canceled": CallOutcome.NO_ANSWER,
    "failed": CallOutcome.FAILED,
}
"""DialCallStatus of the other party's leg; `canceled`: we gave up while it rang (facts on Twilio, 1.5)."""

REPORTABLE = frozenset({CallOutcome.VOICEMAIL, CallOutcome.WRONG_NUMBER})
"""What a person tells that Twilio cannot know for sure."""


@dataclass(frozen=True)
class OutcomeFacts:
    """What is known of an attempt.

    `reported` is what the agent or the sheet says. `answered_by` is Twilio's AnsweredBy: right about nine
    times in ten, so that a key pressed at the notice (`keyed`) outweighs it.
    """

    answered: bool = False
    leg_status: str | None = None
    answered_by: str | None = None
    reported: CallOutcome | None = None
    keyed: bool = False


def is_machine(answered_by: str | None) -> bool:
    """Whether Twilio heard an answering machine or a fax (facts on Twilio, 1.6)."""
    return answered_by is not None and (answered_by.startswith("machine") or answered_by == "fax")


def derive_outcome(facts: OutcomeFacts) -> CallOutcome | None:
    """The outcome; None where nobody was tried: it rings still, or our own agent did not pick up."""
    if facts.reported is not None:
        return facts.reported
    if facts.leg_status in LEGS:
        return LEGS[facts.leg_status]
    if not facts.answered:
        return None
    if is_machine(facts.answered_by) and not facts.keyed:
        return CallOutcome.VOICEMAIL
    return CallOutcome.ANSWERED
