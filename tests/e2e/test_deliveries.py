"""Twilio delivers twice, five times at once, late, and in the wrong order: one call comes of it."""

import pytest
from sqlalchemy import text
from sqlmodel import Session, col, func, select

from models import CallState, Recording, Sheet, WebhookEvent
from simulator.scenarios import ApiFault, DeliveryFault
from tests.e2e.house import House


def test_a_recording_callback_delivered_five_times_makes_one_of_everything(house: House) -> None:
    faults = (
        DeliveryFault(kind="recording:completed", action="duplicate", copies=5),
        DeliveryFault(kind="recording:in-progress", action="delay", delay_s=4),
        DeliveryFault(kind="status:in-progress", action="delay", delay_s=4),
    )
    with house.worker():
        call_id = house.call(house.prospect("+33639980013", deliveries=faults))
        call = house.wait(call_id)
        state = house.simulator.wait_idle()
        completed = next(
            delivery
            for delivery in state["deliveries"]
            if delivery["call_sid"] == call.call_sid and delivery["kind"] == "recording:completed"
        )
        house.simulator.repeat(completed["id"], 5)
        house.simulator.wait_idle()
        call = house.wait(call_id)
    assert call.state is CallState.READY
    with Session(house.engine) as session:
        recordings = session.exec(select(Recording).where(Recording.call_id == call_id)).all()
        assert session.exec(select(func.count(col(Sheet.id))).where(Sheet.call_id == call_id)).one() == 1
        kept = session.exec(
            select(WebhookEvent).where(WebhookEvent.business_key.startswith("recording:"))
        ).all()
    assert len(recordings) == 1
    assert sorted(row.business_key.rpartition(":")[2] for row in kept) == ["completed", "in-progress"]
    assert all(row.handled_at for row in kept)
    assert workflows(house, str(call.call_sid)) == 1


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_recording_starts_although_twilio_is_busy_for_some_seconds(house: House) -> None:
    house.simulator.add_fault(ApiFault(operation="recordings.start", status=429, code=20429, times=4))
    with house.worker():
        call_id = house.call(house.prospect("+33639980017", audio=None, talk_s=400))
        call = house.until(
            lambda: house.read(call_id), lambda call: call.state is CallState.IN_PROGRESS, limit_s=60
        )
        house.until(lambda: recordings(house, call_id), bool, limit_s=30)
        house.simulator.hang_up(str(call.call_sid))
        house.wait(call_id)


def recordings(house: House, call_id: str) -> list[Recording]:
    with Session(house.engine) as session:
        return list(session.exec(select(Recording).where(Recording.call_id == call_id)).all())


def workflows(house: House, call_sid: str) -> int:
    """How many runs of the pipeline this call had, by the job engine's own table."""
    table = "dbos.workflow_status" if house.engine.dialect.name == "postgresql" else "workflow_status"
    statement = f"SELECT count(*) FROM {table} WHERE name = 'process_call' AND workflow_uuid LIKE :sid"
    with house.engine.connect() as connection:
        return int(connection.execute(text(statement), {"sid": f"call:{call_sid}%"}).scalar_one())
