"""Twilio delivers twice, five times at once, late, and in the wrong order: one call comes of it."""

from sqlalchemy import text
from sqlmodel import Session, col, func, select

from models import CallState, Recording, Sheet, WebhookEvent
from simulator.scenarios import DeliveryFault
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


def workflows(house: House, call_sid: str) -> int:
    """How many runs of the pipeline this call had, by the job engine's own table."""
    table = "dbos.workflow_status" if house.engine.dialect.name == "postgresql" else "workflow_status"
    statement = f"SELECT count(*) FROM {table} WHERE name = 'process_call' AND workflow_uuid LIKE :sid"
    with house.engine.connect() as connection:
        return int(connection.execute(text(statement), {"sid": f"call:{call_sid}%"}).scalar_one())
