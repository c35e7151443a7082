"""Twilio refuses for good to record a call whose prospect agreed."""

import pytest
from sqlalchemy import text

from models import CallState
from simulator.scenarios import ApiFault
from tests.e2e.house import House
from tests.e2e.test_one_call import orphans

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
TRIES = 6
"""Of the job that starts a recording (`pipeline.workflows`)."""


def test_a_recording_that_twilio_never_starts(house: House) -> None:
    house.simulator.add_fault(ApiFault(operation="recordings.start", status=403, code=20003, times=TRIES))
    with house.worker():
        call_id = house.call(house.prospect("+33639980501", audio=None, talk_s=600))
        sid = house.talking(call_id)
        house.until(lambda: house.read(call_id).notices, lambda found: found == ["recording_not_started"])
        assert house.recorded(sid) == [], "the faults are spent: one try more would have recorded"
        house.simulator.hang_up(sid)
        call = house.wait(call_id, CallState.UNRECORDED)
    assert jobs(house, f"record:{call_id}") == ["ERROR"]
    assert (call.ended_at is not None, call.processing, call.failure_code) == (True, None, None)
    assert call.notices == ["recording_not_started"], "both pages have words for it"
    assert (house.recorded(sid), orphans(house, sid)) == ([], [])
    consent = house.consent(call_id)
    assert (consent.purposes, consent.recording_started_at) == (["note_taking"], None)
    sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
    assert (sheet["proposed"], sheet["version"]) == (None, 0)


def jobs(house: House, workflow_id: str) -> list[str]:
    """How the job with this id ended."""
    query = text("SELECT status FROM workflow_status WHERE workflow_uuid = :id")
    with house.engine.connect() as connection:
        return [str(status) for (status,) in connection.execute(query, {"id": workflow_id})]
