"""The worker purges by itself: nobody has to think of it."""

from dbos import DBOSClient, DBOSPortableJSONSerializer
from sqlmodel import Session, select

from models import CallState, PurgeReceipt, Recording
from pipeline import names
from tests.e2e.house import House
from tests.e2e.test_one_call import without_proofs


def test_the_hourly_purge_erases_the_audio_of_a_validated_sheet(house: House) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980031"))
        assert house.wait(call_id).state is CallState.READY
        sheet = house.api.get(f"/api/v1/calls/{call_id}/sheet").json()
        values = {"version": 0, "values": without_proofs(sheet["proposed"])}
        assert house.api.put(f"/api/v1/calls/{call_id}/sheet", json=values).status_code == 200
        strike_the_hour(house)
        receipt = house.until(lambda: first_receipt(house), bool)
    assert receipt is not None
    assert (receipt.call_id, receipt.actor, receipt.verified) == (call_id, "schedule", True)
    with Session(house.engine) as session:
        recording = session.exec(select(Recording).where(Recording.call_id == call_id)).one()
    assert (recording.blob_key, recording.erased_at is not None) == (None, True)


def strike_the_hour(house: House) -> None:
    """Let the schedule run now instead of at the next full hour."""
    client = DBOSClient(
        system_database_engine=house.engine,
        application_name=names.APPLICATION,
        serializer=DBOSPortableJSONSerializer(),
    )
    client.trigger_schedule("purge-every-hour")
    client.destroy()


def first_receipt(house: House) -> PurgeReceipt | None:
    """A verified receipt, once there is one."""
    with Session(house.engine, expire_on_commit=False) as session:
        return session.exec(select(PurgeReceipt).where(PurgeReceipt.verified)).first()
