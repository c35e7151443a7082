"""The buttons of a call: pause, go on, stop, and taking the agreement back; and the prospect's key 0."""

import time

import pytest
from sqlmodel import Session, select

from models import CallState, Decision, PurgeReceipt, Recording, Transcript
from simulator.scenarios import Press
from simulator.testing import TEST_CONFIG
from tests.e2e.house import House
from tests.e2e.test_one_call import orphans

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)


def statuses(house: House, sid: str) -> list[str]:
    return [item["status"] for item in house.recorded(sid)]


def test_withdrawal_after_95_seconds_erases_everything_everywhere(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980201", audio=None, talk_s=240))
        sid = house.talking(call_id)
        house.until(lambda: statuses(house, sid), lambda found: found == ["in-progress"])
        time.sleep(95 / TEST_CONFIG.speed)
        assert house.post(call_id, "withdrawal") == 202
        house.until(lambda: statuses(house, sid), lambda found: found == ["deleted"], limit_s=30)
        assert house.post(call_id, "recording/resume") == 409
        call = house.wait(call_id, CallState.UNRECORDED)
        receipt = house.until(lambda: first_receipt(house, call_id), bool)
    consent = house.consent(call_id)
    assert (consent.withdrawn_through, consent.purposes) == ("agent", ["note_taking"])
    assert consent.withdrawn_at is not None
    assert consent.recording_started_at is not None
    assert consent.withdrawn_at > consent.recording_started_at
    assert receipt is not None
    assert orphans(house, sid) == []
    assert call.ended_at is not None
    with Session(house.engine) as session:
        assert session.exec(select(Transcript).where(Transcript.call_id == call_id)).all() == []
        recording = session.exec(select(Recording).where(Recording.call_id == call_id)).one()
    assert (recording.blob_key, recording.deleted_at_twilio is not None) == (None, True)


def test_withdrawal_after_the_call_erases_the_sheet_too(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980202", audio=None, talk_s=100))
        house.wait(call_id, CallState.READY)
        assert house.post(call_id, "withdrawal") == 202
        house.until(lambda: first_receipt(house, call_id), bool)
    sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
    assert (sheet["proposed"], sheet["assessment"]) == (None, None)
    assert house.read(call_id).erased_at is not None


def test_a_pause_that_nobody_ends_keeps_what_came_before(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980203", audio=None, talk_s=240))
        sid = house.talking(call_id)
        house.until(lambda: statuses(house, sid), lambda found: found == ["in-progress"])
        for path, wanted in (("pause", "paused"), ("resume", "in-progress"), ("pause", "paused")):
            assert (
                house.post(call_id, f"recording/{path}", **({"skip": True} if path == "pause" else {})) == 202
            )
            house.until(lambda: statuses(house, sid), lambda found, wanted=wanted: found == [wanted])
        house.simulator.hang_up(sid)
        call = house.wait(call_id, CallState.READY)
    assert "pause_skipped" in call.notices
    assert orphans(house, sid) == []


def test_a_stop_erases_everything_everywhere(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980204", audio=None, talk_s=240))
        sid = house.talking(call_id)
        house.until(lambda: statuses(house, sid), lambda found: found == ["in-progress"])
        assert house.post(call_id, "recording/stop") == 202
        house.until(lambda: statuses(house, sid), lambda found: found == ["deleted"], limit_s=30)
        assert house.post(call_id, "recording/resume") == 409
        assert house.post(call_id, "recording/stop") == 202
        house.wait(call_id, CallState.UNRECORDED)
        house.until(lambda: first_receipt(house, call_id), bool)
    assert house.consent(call_id).withdrawn_through == "neutralised"
    assert_nothing_is_left(house, call_id, sid)


def test_a_zero_pressed_while_they_talk_erases_everything_everywhere(house: House) -> None:
    presses = (Press(key="5", at_s=8), Press(key="0", at_s=20))
    with house.worker():
        call_id = house.call(house.prospect("+33639980205", presses=presses))
        call = house.wait(call_id, CallState.UNRECORDED)
        house.until(lambda: first_receipt(house, call_id), bool)
    consent = house.consent(call_id)
    assert (consent.decision, consent.purposes) == (Decision.GRANTED, ["note_taking"])
    assert consent.withdrawn_through == "dtmf_in_recording"
    assert consent.withdrawals["note_taking"]["through"] == "dtmf_in_recording"
    assert consent.withdrawn_at is not None
    assert consent.recording_started_at is not None
    assert consent.recording_started_at <= consent.withdrawn_at
    assert_nothing_is_left(house, call_id, str(call.call_sid))
    sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
    assert (sheet["proposed"], sheet["assessment"]) == (None, None)


def assert_nothing_is_left(house: House, call_id: str, call_sid: str) -> None:
    """No word of the call here, no sound at Twilio."""
    assert orphans(house, call_sid) == []
    with Session(house.engine) as session:
        assert session.exec(select(Transcript).where(Transcript.call_id == call_id)).all() == []
        recording = session.exec(select(Recording).where(Recording.call_id == call_id)).one()
    assert recording.blob_key is None
    assert recording.erased_at is not None
    assert recording.deleted_at_twilio is not None


def first_receipt(house: House, call_id: str) -> PurgeReceipt | None:
    """A verified receipt of this call, once there is one."""
    with Session(house.engine, expire_on_commit=False) as session:
        query = select(PurgeReceipt).where(PurgeReceipt.call_id == call_id, PurgeReceipt.verified)
        return session.exec(query).first()
