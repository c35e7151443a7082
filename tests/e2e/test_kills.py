"""A worker killed by SIGKILL in every stage, one after the other: one complete sheet in the end."""

import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlmodel import Session, select

from compliance.vault import Vault
from core.database import unit_of_work
from models import CallState, Recording, Sheet, Stage, Transcript, TranscriptGroup
from simulator.testing import RunningSimulator
from tests.e2e.conftest import open_house
from tests.e2e.house import House
from tests.e2e.test_deliveries import workflows
from tests.e2e.test_one_call import orphans
from transcription import repository as transcripts


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


@pytest.fixture
def house_of_short_parts(database: str, simulator: RunningSimulator, tmp_path: Path) -> Iterator[House]:
    """A house whose worker keeps a long call's transcription every dozen of seconds."""
    with open_house(database, simulator, tmp_path, whisper_group_s=12) as ready:
        yield ready


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
def test_a_kill_in_the_middle_of_a_long_call_costs_no_part_that_was_kept(
    house_of_short_parts: House,
) -> None:
    house = house_of_short_parts
    with house.worker() as worker:
        call_id = house.call(house.prospect("+33639980016"))
        house.until(lambda: parts(house, call_id), bool, limit_s=90)
        decoding = worker.kill()
    kept = parts(house, call_id)
    assert decoding
    assert 1 <= len(kept) < 4, "the call of 50 s has four parts, and the last one is never kept"
    house.until(lambda: [pid for pid in decoding if Path(f"/proc/{pid}").exists()], lambda alive: not alive)
    mark(house, kept[0])
    with house.worker():
        call = house.wait(call_id)
    assert (call.state, call.failure_code) == (CallState.READY, None)
    assert parts(house, call_id) == []
    with Session(house.engine) as session:
        value = transcripts.load(session, call_id, Vault.from_settings(house.settings).sealer(call_id))
    assert value is not None
    assert "Pamplemousse" in value.turns[0].text, "the first part was not taken as it was kept"
    assert (value.turns[-1].end_s or 0.0) > 45


def parts(house: House, call_id: str) -> list[TranscriptGroup]:
    """The kept parts of a call's transcription, in order."""
    with Session(house.engine, expire_on_commit=False) as session:
        rows = session.exec(select(TranscriptGroup).where(TranscriptGroup.call_id == call_id)).all()
    return sorted(rows, key=lambda row: row.number)


def mark(house: House, row: TranscriptGroup) -> None:
    """Change the first word of a kept part into one that nobody says."""
    sealer = Vault.from_settings(house.settings).sealer(row.call_id)
    with unit_of_work(house.engine) as session:
        (group, *_) = transcripts.load_groups(
            session, call_id=row.call_id, fingerprint=row.fingerprint, sealer=sealer
        )
        first = group.words[0].model_copy(update={"text": "Pamplemousse"})
        marked = group.model_copy(update={"words": (first, *group.words[1:])})
        transcripts.save_group(
            session, call_id=row.call_id, fingerprint=row.fingerprint, group=marked, sealer=sealer
        )
