"""The state of a call is what its facts say together, whatever their order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calls.lifecycle import TERMINAL, CallFacts, derive_state
from models import CallState, Processing

CASES = [
    (CallFacts(), CallState.DIALING),
    (CallFacts(twilio_status="ringing"), CallState.DIALING),
    (CallFacts(twilio_status="in-progress"), CallState.DIALING),  # the agent alone picked up
    (CallFacts(twilio_status="in-progress", answered=True), CallState.IN_PROGRESS),
    (CallFacts(twilio_status="in-progress", answered=True, recording="in-progress"), CallState.IN_PROGRESS),
    (CallFacts(twilio_status="completed", answered=True, bridged=True), CallState.UNRECORDED),
    # Hung up during the notice: nobody spoke with anybody.
    (CallFacts(twilio_status="completed", answered=True), CallState.NOT_REACHED),
    (
        CallFacts(twilio_status="completed", answered=True, recording="in-progress"),
        CallState.AWAITING_RECORDING,
    ),
    (
        CallFacts(twilio_status="completed", answered=True, recording="completed"),
        CallState.AWAITING_RECORDING,
    ),
    (
        CallFacts(twilio_status="completed", answered=True, bridged=True, recording="absent"),
        CallState.UNRECORDED,
    ),
    (CallFacts(twilio_status="completed"), CallState.NOT_REACHED),
    (CallFacts(twilio_status="completed", leg_status="no-answer"), CallState.NOT_REACHED),
    (CallFacts(twilio_status="busy"), CallState.NOT_REACHED),
    (CallFacts(twilio_status="canceled"), CallState.NOT_REACHED),
    # The recording's callback came before the call's own end.
    (
        CallFacts(twilio_status="in-progress", answered=True, processing=Processing.QUEUED),
        CallState.PROCESSING,
    ),
    (CallFacts(twilio_status="completed", answered=True, processing=Processing.DONE), CallState.READY),
    (CallFacts(twilio_status="completed", answered=True, processing=Processing.FAILED), CallState.FAILED),
    (CallFacts(processing=Processing.DONE, validated=True), CallState.VALIDATED),
    (CallFacts(twilio_status="completed", answered=True, validated=True), CallState.VALIDATED),
]


@pytest.mark.parametrize(("facts", "state"), CASES)
def test_state_follows_from_the_facts(facts: CallFacts, state: CallState) -> None:
    assert derive_state(facts) is state


@given(
    st.builds(
        CallFacts,
        twilio_status=st.sampled_from([None, "queued", "ringing", "in-progress", *sorted(TERMINAL)]),
        leg_status=st.sampled_from([None, *sorted(TERMINAL)]),
        answered=st.booleans(),
        bridged=st.booleans(),
        recording=st.sampled_from([None, "in-progress", "completed", "absent"]),
        processing=st.sampled_from([None, *Processing]),
        validated=st.booleans(),
    )
)
def test_an_ended_call_is_never_shown_as_going_on(facts: CallFacts) -> None:
    state = derive_state(facts)
    if facts.twilio_status in TERMINAL:
        assert state not in {CallState.DIALING, CallState.IN_PROGRESS}
