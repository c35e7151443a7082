"""What an attempt came to."""

import pytest

from calls.outcome import OutcomeFacts, derive_outcome
from models.values.telephony import CallOutcome

CASES = [
    (OutcomeFacts(), None),
    (OutcomeFacts(answered=True), CallOutcome.ANSWERED),
    (OutcomeFacts(answered=True, leg_status="completed"), CallOutcome.ANSWERED),
    (OutcomeFacts(answered=True, leg_status="in-progress"), CallOutcome.ANSWERED),
    (OutcomeFacts(leg_status="busy"), CallOutcome.BUSY),
    (OutcomeFacts(leg_status="no-answer"), CallOutcome.NO_ANSWER),
    (OutcomeFacts(leg_status="canceled"), CallOutcome.NO_ANSWER),
    (OutcomeFacts(leg_status="failed"), CallOutcome.FAILED),
    (OutcomeFacts(answered=True, answered_by="human"), CallOutcome.ANSWERED),
    (OutcomeFacts(answered=True, answered_by="unknown"), CallOutcome.ANSWERED),
    (OutcomeFacts(answered=True, answered_by="machine_end_beep"), CallOutcome.VOICEMAIL),
    (OutcomeFacts(answered=True, answered_by="fax"), CallOutcome.VOICEMAIL),
    (OutcomeFacts(answered=True, answered_by="machine_start", keyed=True), CallOutcome.ANSWERED),
    (OutcomeFacts(answered=True, reported=CallOutcome.WRONG_NUMBER), CallOutcome.WRONG_NUMBER),
    (OutcomeFacts(answered=True, answered_by="human", reported=CallOutcome.VOICEMAIL), CallOutcome.VOICEMAIL),
]


@pytest.mark.parametrize(("facts", "outcome"), CASES)
def test_the_outcome_follows_from_the_facts(facts: OutcomeFacts, outcome: CallOutcome | None) -> None:
    assert derive_outcome(facts) is outcome
