"""Twilio refuses, breaks down, forgets to tell, tells late, or signs with the other token."""

import datetime as dt
from pathlib import Path

import pytest
from sqlmodel import Session, select

from models import Call, CallState, Recording
from models.values.telephony import CallOutcome
from pipeline import reconciling
from pipeline.resources import Resources
from simulator.scenarios import ApiFault, DeliveryFault, Media, Party
from simulator.testing import TEST_CONFIG, RunningSimulator
from tests.e2e.conftest import open_house
from tests.e2e.house import House
from tests.e2e.test_one_call import orphans

pytestmark = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
LOST = (
    DeliveryFault(kind="status:*", action="drop"),
    DeliveryFault(kind="recording:*", action="drop"),
)


def reconcile(house: House) -> reconciling.Reconciled:
    resources = Resources.from_settings(house.settings)
    try:
        return reconciling.reconcile(resources, grace=dt.timedelta(0))
    finally:
        resources.close()


def test_too_many_requests_are_made_again(house: House) -> None:
    house.simulator.add_fault(ApiFault(operation="calls.create", status=429, code=20429, times=2))
    with house.worker():
        call_id = house.call(house.prospect("+33639980301", audio=None, talk_s=10, digits="2"))
        call = house.wait(call_id)
    assert (call.state, call.failure_code) == (CallState.UNRECORDED, None)


def test_a_breakdown_while_dialling_is_not_tried_blindly(house: House) -> None:
    house.simulator.add_fault(ApiFault(operation="calls.create", status=503))
    with house.worker():
        call_id = house.call(house.prospect("+33639980302", audio=None))
        call = house.wait(call_id)
    assert (call.state, call.failure_code) == (CallState.NOT_REACHED, "twilio.uncertain")
    assert [leg for leg in house.simulator.state()["calls"] if leg["to"] == "+33639980302"] == []


def test_a_call_that_twilio_made_all_the_same_is_ours(house: House) -> None:
    house.simulator.add_fault(ApiFault(operation="calls.create", status=503, applied=True))
    with house.worker():
        call_id = house.call(house.prospect("+33639980303", audio=None, talk_s=10, digits="2"))
        call = house.wait(call_id, CallState.UNRECORDED)
    assert (call.failure_code, call.outcome) == (None, CallOutcome.ANSWERED)


@pytest.mark.parametrize("applied", [True, False])
def test_a_breakdown_while_the_recording_starts_makes_one_recording(house: House, applied: bool) -> None:
    house.simulator.add_fault(ApiFault(operation="recordings.start", status=503, applied=applied))
    phone = "+33639980304" if applied else "+33639980305"
    with house.worker():
        call_id = house.call(house.prospect(phone, audio=None, talk_s=60))
        call = house.wait(call_id, CallState.READY)
    assert len(house.recorded(str(call.call_sid))) == 1
    assert orphans(house, str(call.call_sid)) == []


def test_lost_callbacks_are_pulled(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980306", audio=None, talk_s=100, deliveries=LOST))
        house.talking(call_id)
        house.simulator.wait_idle()
        assert house.read(call_id).ended_at is None
        found = reconcile(house)
        assert (found.ended, found.pulled) == (1, 1)
        call = house.wait(call_id, CallState.READY)
        again = reconcile(house)
    assert (again.ended, again.pulled, again.discarded) == (0, 0, 0)
    assert call.ended_at is not None
    assert call.duration_s
    assert orphans(house, str(call.call_sid)) == []


def test_a_call_that_rang_while_we_were_away_is_called_back(house: House) -> None:
    house.simulator.set_party("+33639980311", Party())
    call_sid = house.simulator.inbound(
        "+33639980311", house.team.campaign.caller_id, voice_url="http://127.0.0.1:9/twilio/inbound"
    )
    house.simulator.wait_idle()
    assert reconcile(house).missed >= 1
    assert reconcile(house).missed == 0
    call = house.read(house.id_of(call_sid) or "")
    assert (call.state, call.ended_at is not None) == (CallState.NOT_REACHED, True)
    tasks = house.api.get("/api/v1/callbacks").json()
    assert call.id in [task["call_id"] for task in tasks]


def test_an_orphan_that_nobody_agreed_to_is_deleted(house: House) -> None:
    with house.worker():
        call_id = house.call(
            house.prospect("+33639980307", audio=None, digits="2", talk_s=60, deliveries=LOST)
        )
        sid = house.talking(call_id)
        resources = Resources.from_settings(house.settings)
        try:
            resources.gateway.start_recording(
                sid, callback_url=f"{house.settings.public_url}/twilio/recording"
            )
        finally:
            resources.close()
        assert reconcile(house).discarded == 1
        house.until(lambda: orphans(house, sid), lambda left: not left)
        house.simulator.wait_idle()
        reconcile(house)
        house.wait(call_id, CallState.UNRECORDED)
    with Session(house.engine) as session:
        assert session.exec(select(Recording)).all() == []


def test_late_callbacks_end_in_the_same_state(house: House) -> None:
    late = (
        DeliveryFault(kind="recording:completed", action="delay", delay_s=1),
        DeliveryFault(kind="status:*", action="delay", delay_s=3),
    )
    with house.worker():
        call_id = house.call(house.prospect("+33639980308", audio=None, talk_s=100, deliveries=late))
        house.wait(call_id, CallState.READY)
        call = house.until(lambda: house.read(call_id), lambda call: call.twilio_status == "completed")
    assert (call.state, call.outcome) == (CallState.READY, CallOutcome.ANSWERED)


def test_a_copy_that_twilio_does_not_delete_is_deleted_later(house: House) -> None:
    with house.worker():
        prospect = house.prospect("+33639980309", audio=None, talk_s=100, media=Media(deletes_failing=7))
        call_id = house.call(prospect)
        call = house.wait(call_id, CallState.READY)
        house.until(lambda: orphans(house, str(call.call_sid)), lambda left: not left)
    with Session(house.engine) as session:
        recording = session.exec(select(Recording).where(Recording.call_id == call_id)).one()
        assert recording.deleted_at_twilio is not None
        assert "twilio_copy_remains" not in session.get_one(Call, call_id).notices


def test_the_token_before_signs_while_one_is_rotated(
    database: str, simulator: RunningSimulator, tmp_path: Path
) -> None:
    tokens = {"twilio_auth_token": "nouveau", "twilio_auth_token_previous": TEST_CONFIG.auth_token}
    with open_house(database, simulator, tmp_path, **tokens) as house, house.worker():
        call_id = house.call(house.prospect("+33639980310", audio=None, digits="2", talk_s=10))
        assert house.wait(call_id).state is CallState.UNRECORDED
