"""A worker killed by SIGKILL in every stage, one after the other: one complete sheet in the end."""

import signal

import pytest
from sqlmodel import Session, select

from models import CallState, Recording, Sheet, Stage, Transcript
from tests.e2e.house import House
from tests.e2e.test_deliveries import workflows
from tests.e2e.test_one_call import orphans


def test_a_kill_in_each_stage_loses_nothing_and_does_nothing_twice(house: House) -> None:
    call_id = None
    for stage in Stage:
        with house.worker(dies_in=stage.value) as worker:
            call_id = call_id or house.call(house.prospect("+33639980014"))
            assert worker.wait(limit_s=90) == -signal.SIGKILL, f"the worker did not die in {stage}"
    assert call_id is not None
    with house.worker():
        call = house.wait(call_id)
    assert (call.state, call.failure_code) == (CallState.READY, None)
    with Session(house.engine) as session:
        assert len(session.exec(select(Recording).where(Recording.call_id == call_id)).all()) == 1
        assert len(session.exec(select(Transcript).where(Transcript.call_id == call_id)).all()) == 1
        sheet = session.exec(select(Sheet).where(Sheet.call_id == call_id)).one()
    assert sheet.proposed_grade is not None
    assert workflows(house, str(call.call_sid)) == 1
    assert orphans(house, str(call.call_sid)) == []


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_another_worker_takes_over_from_a_dead_one(house: House) -> None:
    with house.worker(dies_in=Stage.STORE.value, executor_id="worker-a") as dying:
        call_id = house.call(house.prospect("+33639980015"))
        assert dying.wait(limit_s=90) == -signal.SIGKILL
    with house.worker(executor_id="worker-b"):
        call = house.wait(call_id)
    assert call.state is CallState.READY
    assert workflows(house, str(call.call_sid)) == 1


def test_a_second_worker_with_the_same_id_does_not_start(house: House) -> None:
    with house.worker() as first, house.worker() as second:
        ended = house.until(lambda: (first.poll(), second.poll()), any)
    assert sorted(ended, key=str) == [1, None]
