"""The buttons of a call: pause, go on, stop, and taking the agreement back."""

import time

import pytest
from sqlmodel import Session, select

from models import CallState, PurgeReceipt, Recording, Transcript
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


def test_pause_go_on_and_stop(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980203", audio=None, talk_s=240))
        sid = house.talking(call_id)
        house.until(lambda: statuses(house, sid), lambda found: found == ["in-progress"])
        for path, wanted in (
            ("recording/pause", "paused"),
            ("recording/resume", "in-progress"),
            ("recording/stop", "completed"),
        ):
            skip = {"skip": True} if path.endswith("pause") else {}
            assert house.post(call_id, path, **skip) == 202
            house.until(lambda: statuses(house, sid), lambda found, wanted=wanted: found == [wanted])
        assert house.post(call_id, "recording/resume") == 409
        call = house.wait(call_id, CallState.READY)
    assert "pause_skipped" in call.notices
    assert orphans(house, sid) == []


def first_receipt(house: House, call_id: str) -> PurgeReceipt | None:
    """A verified receipt of this call, once there is one."""
    with Session(house.engine, expire_on_commit=False) as session:
        query = select(PurgeReceipt).where(PurgeReceipt.call_id == call_id, PurgeReceipt.verified)
        return session.exec(query).first()
