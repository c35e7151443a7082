"""The purge, on both databases: what goes, what stays, and what a crash leaves."""

import datetime as dt
import io
import json
import shutil
from pathlib import Path
from threading import Barrier, Thread

import pytest
from sqlalchemy import Engine, event
from sqlmodel import Session, SQLModel, select

from compliance import purge, repository
from compliance.consent import service as consents
from compliance.hashing import Hasher
from compliance.receipts import verify_receipt
from compliance.retention import Kept, Reason
from compliance.vault import KeyScope, Vault
from core.database import unit_of_work
from core.errors import NotFound, Unavailable
from core.settings import Settings
from models import (
    AuditEvent,
    Call,
    Consent,
    Decision,
    ExtractionRun,
    Processing,
    PurgeReceipt,
    Recording,
    SheetVersion,
    Signal,
    Tombstone,
    Transcript,
    TranscriptGroup,
    TranscriptTurn,
)
from models.values.assessment import Grade
from models.values.transcript import Speaker
from tests.builders import Team, make_team
from tests.compliance.calls import SPOKEN, STARTED, recorded_call, sheet_of, validate

COLLECTED = STARTED + dt.timedelta(seconds=30)
WEEK = COLLECTED + dt.timedelta(days=7)
MONTH = COLLECTED + dt.timedelta(days=30)
SECOND = dt.timedelta(seconds=1)
TEXT_TABLES: tuple[type[SQLModel], ...] = (Transcript, TranscriptGroup, TranscriptTurn, Signal, ExtractionRun)


@pytest.fixture
def team(session: Session) -> Team:
    return make_team(session)


@pytest.fixture
def call(session: Session, vault: Vault, team: Team) -> Call:
    return recorded_call(session, vault, team)


def erase_due(session: Session, hasher: Hasher, now: dt.datetime) -> list[PurgeReceipt]:
    """The first of the two transactions, for all that is due."""
    receipts = [
        purge.erase(session, item, hasher=hasher, actor="schedule", now=now)
        for item in purge.plan(session, now)
    ]
    session.commit()
    return [receipt for receipt in receipts if receipt is not None]


def run(session: Session, vault: Vault, hasher: Hasher, now: dt.datetime) -> list[PurgeReceipt]:
    """A whole run, as the pipeline does it, with a Twilio that obeys."""
    erase_due(session, hasher, now)
    finished = []
    for item in purge.plan(session, now):
        purge.note_deleted_at_twilio(session, item.recordings_at_twilio, at=now)
        session.commit()
        for receipt_id in item.receipt_ids:
            finished.append(purge.finish(session, vault, receipt_id, hasher=hasher, now=now))
            session.commit()
    return finished


def count(session: Session, table: type[SQLModel]) -> int:
    return len(session.exec(select(table)).all())


class TestPlan:
    def test_nothing_before_its_clock(self, session: Session, call: Call) -> None:
        assert purge.plan(session, WEEK - SECOND) == []

    def test_what_why_and_since_when(self, session: Session, call: Call) -> None:
        (item,) = purge.plan(session, WEEK)
        assert (item.call_id, item.call_sid) == (call.id, call.call_sid)
        assert [(due.kept, due.at, due.reason) for due in item.due] == [(Kept.AUDIO, WEEK, Reason.NOTE_AUDIO)]
        assert (item.recordings_at_twilio, item.receipt_ids) == ((), ())

    def test_a_validated_sheet_frees_the_audio(self, session: Session, team: Team, call: Call) -> None:
        at = STARTED + dt.timedelta(hours=1)
        validate(session, team, call, at)
        validate(session, team, call, at + dt.timedelta(hours=1))
        (item,) = purge.plan(session, at)
        assert [(due.kept, due.at, due.reason) for due in item.due] == [
            (Kept.AUDIO, at, Reason.SHEET_VALIDATED)
        ]

    def test_a_withdrawal_frees_all_at_once(self, session: Session, call: Call) -> None:
        at = STARTED + dt.timedelta(minutes=20)
        consents.withdraw(session, call.id, at=at, through="request")
        (item,) = purge.plan(session, at)
        assert {due.kept: due.reason for due in item.due} == dict.fromkeys(Kept, Reason.WITHDRAWN)

    @pytest.mark.parametrize("decision", [Decision.REFUSED, Decision.SILENT, None])
    def test_what_was_recorded_without_agreement_is_due_at_once(
        self, session: Session, vault: Vault, team: Team, decision: Decision | None
    ) -> None:
        recorded_call(session, vault, team, decision=decision)
        (item,) = purge.plan(session, COLLECTED)
        assert len(item.due) == 2

    def test_a_name_that_is_no_purpose_is_no_ground(self, session: Session, vault: Vault, team: Team) -> None:
        recorded_call(session, vault, team, purposes=("training",))
        (item,) = purge.plan(session, COLLECTED)
        assert {due.reason for due in item.due} == {Reason.NO_PURPOSE}

    def test_a_call_that_holds_nothing_is_not_planned_again(
        self, session: Session, vault: Vault, team: Team
    ) -> None:
        call = recorded_call(session, vault, team, decision=Decision.REFUSED)
        run(session, vault, Hasher(bytes(32)), COLLECTED)
        assert purge.plan(session, MONTH) == []
        assert session.get_one(Call, call.id).erased_at == COLLECTED

    def test_twilios_copy_is_due_with_ours(self, session: Session, vault: Vault, team: Team) -> None:
        call = recorded_call(
            session, vault, team, stored_at=None, deleted_at_twilio=None, processing=Processing.FAILED
        )
        assert purge.plan(session, WEEK - SECOND) == []
        (item,) = purge.plan(session, WEEK)
        assert item.call_id == call.id
        assert item.recordings_at_twilio == (f"RE{1:032d}",)

    def test_a_copy_left_at_twilio_is_deleted_without_waiting(
        self, session: Session, vault: Vault, team: Team
    ) -> None:
        recorded_call(session, vault, team, deleted_at_twilio=None)
        (item,) = purge.plan(session, STARTED + dt.timedelta(hours=1))
        assert (item.due, len(item.recordings_at_twilio)) == ((), 1)

    def test_not_while_the_pipeline_may_still_do_it(self, session: Session, vault: Vault, team: Team) -> None:
        recorded_call(session, vault, team, deleted_at_twilio=None, processing=Processing.RUNNING)
        assert purge.plan(session, STARTED + dt.timedelta(hours=1)) == []

    def test_the_number_of_queries_is_pinned(
        self, session: Session, engine: Engine, vault: Vault, team: Team
    ) -> None:
        for number in range(1, 6):
            recorded_call(session, vault, team, number=number)
        statements: list[str] = []
        event.listen(
            engine, "before_cursor_execute", lambda _c, _cur, statement, *_rest: statements.append(statement)
        )
        assert len(purge.plan(session, WEEK)) == 5
        assert len(statements) == 6


class TestErase:
    def test_audio_goes_and_the_transcript_stays(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (receipt,) = run(session, vault, hasher, WEEK)
        assert vault.audio_remains(call.id) == 0
        recording = session.exec(select(Recording)).one()
        assert (recording.blob_key, recording.sha256, recording.erased_at) == (None, None, WEEK)
        turn = session.exec(select(TranscriptTurn)).first()
        assert turn is not None
        assert vault.sealer(call.id).open(turn.sealed, context=f"turn:{turn.i}") == SPOKEN.encode()
        with pytest.raises(NotFound, match="key_destroyed"):
            vault.sealer(call.id, KeyScope.AUDIO)
        assert session.get_one(Call, call.id).erased_at is None
        assert count(session, Tombstone) == 0
        assert receipt.verified

    def test_all_goes_in_the_end_but_what_was_validated(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team, call: Call
    ) -> None:
        validate(session, team, call, STARTED + dt.timedelta(hours=1))
        run(session, vault, hasher, WEEK)
        (receipt,) = run(session, vault, hasher, MONTH)
        assert [count(session, table) for table in TEXT_TABLES] == [0, 0, 0, 0, 0]
        sheet = sheet_of(session, call)
        assert (sheet.sealed_proposal, sheet.version) == (None, 1)
        version = session.exec(select(SheetVersion)).one()
        assert version.fields == {"budget": {"status": "confirmed"}}
        assert session.exec(select(Consent)).one().decision is Decision.GRANTED
        assert vault.keys_remain(call.id) == 0
        assert session.get_one(Call, call.id).erased_at == MONTH
        assert {stone.sid_hash for stone in session.exec(select(Tombstone))} == {
            hasher.sid(str(call.call_sid)),
            hasher.sid(str(call.prospect_leg_sid)),
        }
        assert receipt.verified
        assert purge.plan(session, MONTH + dt.timedelta(days=1000)) == []

    def test_a_grade_outlives_its_clock_but_not_a_withdrawal(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team, call: Call
    ) -> None:
        other = recorded_call(session, vault, team, number=2)
        consents.withdraw(session, other.id, at=STARTED + dt.timedelta(hours=1), through="request")
        run(session, vault, hasher, MONTH)
        assert sheet_of(session, call).proposed_grade is Grade.A
        assert sheet_of(session, other).proposed_grade is None

    def test_another_call_is_left_alone(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team, call: Call
    ) -> None:
        other = recorded_call(session, vault, team, number=2, purposes=("quality",))
        run(session, vault, hasher, WEEK)
        assert vault.audio_remains(other.id) == 1
        assert vault.keys_remain(other.id) == 2

    def test_what_is_not_due_any_more_is_not_erased(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (item,) = purge.plan(session, WEEK)
        assert purge.erase(session, item, hasher=hasher, actor="schedule", now=WEEK - SECOND) is None
        assert vault.audio_remains(call.id) == 1
        assert count(session, PurgeReceipt) == 0

    def test_two_runs_at_once_erase_once(
        self, engine: Engine, session: Session, hasher: Hasher, call: Call
    ) -> None:
        (item,) = purge.plan(session, WEEK)
        barrier, outcomes = Barrier(3), []

        def erase() -> None:
            barrier.wait()
            with unit_of_work(engine) as own:
                outcomes.append(purge.erase(own, item, hasher=hasher, actor="schedule", now=WEEK))

        threads = [Thread(target=erase) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert sum(outcome is not None for outcome in outcomes) == 1
        session.rollback()
        assert count(session, PurgeReceipt) == 1

    def test_an_absent_recording_has_nothing_at_twilio(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team
    ) -> None:
        recorded_call(
            session,
            vault,
            team,
            twilio_status="absent",
            blob_key=None,
            stored_at=None,
            deleted_at_twilio=None,
        )
        erase_due(session, hasher, MONTH)
        (item,) = purge.plan(session, MONTH)
        assert item.recordings_at_twilio == ()
        receipt = purge.finish(session, vault, item.receipt_ids[0], hasher=hasher, now=MONTH)
        assert receipt.verified


class TestReceipt:
    def test_it_says_what_when_and_why(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (receipt,) = erase_due(session, hasher, MONTH)
        finished = purge.finish(
            session, vault, receipt.id, hasher=hasher, now=MONTH, elsewhere={"jobs": 2, "twilio": 1}
        )
        session.commit()
        session.expire_all()
        kept = session.exec(select(PurgeReceipt)).one()
        assert kept.id == finished.id
        assert kept.erased == {
            "audio": 1,
            "turns": 3,
            "transcripts": 1,
            "transcript_groups": 1,
            "signals": 1,
            "facts": 1,
            "proposal": 1,
            "keys": 2,
            "jobs": 2,
            "twilio": 1,
        }
        assert kept.reasons == {
            "audio": {"clock": "note_taking.audio", "due_at": WEEK.isoformat()},
            "transcript": {"clock": "note_taking.transcript", "due_at": MONTH.isoformat()},
        }
        assert (kept.call_id, kept.actor, kept.purged_at) == (call.id, "schedule", MONTH)
        assert kept.verified
        assert verify_receipt(kept, hasher)

    def test_it_is_signed_before_it_is_verified_too(
        self, session: Session, hasher: Hasher, call: Call
    ) -> None:
        (receipt,) = erase_due(session, hasher, WEEK)
        assert not receipt.verified
        assert verify_receipt(receipt, hasher)

    def test_it_holds_no_personal_data(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team, call: Call
    ) -> None:
        run(session, vault, hasher, MONTH)
        rows = [*session.exec(select(PurgeReceipt)), *session.exec(select(AuditEvent))]
        written = json.dumps([row.model_dump(mode="json") for row in rows])
        for personal in (
            team.prospect.name,
            str(team.prospect.phone),
            str(call.call_sid),
            f"RE{1:032d}",
            team.agent.name,
        ):
            assert personal not in written

    def test_the_trail_names_both_moments(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        run(session, vault, hasher, WEEK)
        actions = [row.action for row in session.exec(select(AuditEvent).order_by(AuditEvent.at))]  # type: ignore[arg-type]  # a column
        assert actions == ["purge.erased", "purge.verified"]

    def test_an_unknown_receipt(self, session: Session, vault: Vault, hasher: Hasher) -> None:
        with pytest.raises(NotFound, match=r"purge\.no_receipt"):
            purge.finish(session, vault, "0" * 32, hasher=hasher, now=WEEK)


class TestCrashes:
    def test_nothing_is_destroyed_before_the_first_commit(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (item,) = purge.plan(session, MONTH)
        purge.erase(session, item, hasher=hasher, actor="schedule", now=MONTH)
        session.rollback()
        recording = session.exec(select(Recording)).one()
        assert vault.open_audio(call.id, str(recording.blob_key)).size_bytes > 0
        assert [count(session, table) for table in TEXT_TABLES] == [1, 1, 3, 1, 1]
        assert count(session, PurgeReceipt) == 0

    def test_a_crash_after_the_first_commit_is_finished_by_the_next_run(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (begun,) = erase_due(session, hasher, WEEK)
        assert vault.audio_remains(call.id) == 1
        (item,) = purge.plan(session, WEEK)
        assert (item.due, item.receipt_ids) == ((), (begun.id,))
        (receipt,) = run(session, vault, hasher, WEEK + dt.timedelta(hours=1))
        assert (receipt.id, receipt.verified) == (begun.id, True)
        assert vault.audio_remains(call.id) == 0
        assert count(session, PurgeReceipt) == 1

    @pytest.mark.parametrize("done", ["keys", "keys and blobs"])
    def test_a_crash_within_the_destruction(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call, done: str
    ) -> None:
        erase_due(session, hasher, MONTH)
        vault.destroy_keys(call.id)
        if done == "keys and blobs":
            vault.delete_audio(call.id)
        (receipt,) = run(session, vault, hasher, MONTH)
        assert receipt.verified
        assert vault.audio_remains(call.id) + vault.keys_remain(call.id) == 0

    def test_a_crash_before_the_second_commit(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (begun,) = erase_due(session, hasher, MONTH)
        purge.finish(session, vault, begun.id, hasher=hasher, now=MONTH)
        session.rollback()
        assert not session.get_one(PurgeReceipt, begun.id).verified
        (receipt,) = run(session, vault, hasher, MONTH)
        assert receipt.verified

    def test_a_store_that_does_not_answer_leaves_it_unverified(
        self, session: Session, vault: Vault, installed: Settings, hasher: Hasher, call: Call
    ) -> None:
        (begun,) = erase_due(session, hasher, WEEK)
        blobs = installed.data_dir / "blobs"
        aside = blobs.rename(installed.data_dir / "aside")
        blobs.write_text("in the way")
        with pytest.raises(Unavailable):
            purge.finish(session, vault, begun.id, hasher=hasher, now=WEEK)
        session.rollback()
        assert not session.get_one(PurgeReceipt, begun.id).verified
        blobs.unlink()
        aside.rename(blobs)
        (receipt,) = run(session, vault, hasher, WEEK)
        assert receipt.verified
        assert vault.audio_remains(call.id) == 0

    def test_a_copy_left_at_twilio_keeps_it_unverified(
        self, session: Session, vault: Vault, hasher: Hasher, team: Team
    ) -> None:
        recorded_call(session, vault, team, deleted_at_twilio=None)
        (begun,) = erase_due(session, hasher, WEEK)
        assert not purge.finish(session, vault, begun.id, hasher=hasher, now=WEEK).verified
        session.commit()
        (item,) = purge.plan(session, WEEK)
        assert (item.receipt_ids, len(item.recordings_at_twilio)) == ((begun.id,), 1)
        (receipt,) = run(session, vault, hasher, WEEK)
        assert receipt.verified

    def test_orphans_and_half_written_files_go_too(
        self, session: Session, vault: Vault, installed: Settings, hasher: Hasher, call: Call
    ) -> None:
        vault.put_audio(call.id, "listen.opus", io.BytesIO(b"never noted in a row"))
        folder = installed.data_dir / "blobs" / "calls" / call.id
        (folder / "other.wav#2").write_bytes(b"half")
        (receipt,) = run(session, vault, hasher, WEEK)
        assert receipt.verified
        assert not folder.exists()


class TestStillProcessing:
    @pytest.fixture
    def call(self, session: Session, vault: Vault, team: Team) -> Call:
        return recorded_call(session, vault, team, processing=Processing.RUNNING)

    def test_a_running_step_cannot_write_sealed_content_any_more(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        sealer = vault.sealer(call.id)
        run(session, vault, hasher, MONTH)
        assert session.get_one(Call, call.id).erased_at == MONTH
        for use in (
            lambda: sealer.seal(b"x", context="turn:9"),
            lambda: vault.create_keys(call.id),
            lambda: vault.put_audio(call.id, "a.wav", io.BytesIO(b"x")),
        ):
            with pytest.raises(NotFound, match="key_destroyed"):
                use()

    def test_it_is_not_verified_before_the_longest_step_is_over(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        (early,) = run(session, vault, hasher, MONTH)
        assert not early.verified
        (still,) = run(session, vault, hasher, MONTH + purge.LONGEST_STEP - SECOND)
        assert not still.verified
        (late,) = run(session, vault, hasher, MONTH + purge.LONGEST_STEP)
        assert (late.id, late.verified) == (early.id, True)

    def test_what_a_running_step_still_wrote_goes_with_the_next_run(
        self, session: Session, vault: Vault, installed: Settings, hasher: Hasher, call: Call
    ) -> None:
        run(session, vault, hasher, MONTH)
        folder = installed.data_dir / "blobs" / "calls" / call.id
        folder.mkdir()
        (folder / "late.wav").write_bytes(b"sealed under a key that is gone")
        recording = session.exec(select(Recording)).one()
        recording.blob_key = f"calls/{call.id}/late.wav"
        session.add(recording)
        session.add(
            Signal(
                call_id=call.id,
                rule_id="r",
                dimension="need",
                turn=0,
                speaker=Speaker.PROSPECT,
                start=0,
                end=1,
                polarity="positive",
                certainty="stated",
                sealed_value=b"x",
            )
        )
        session.commit()
        late = run(session, vault, hasher, MONTH + purge.LONGEST_STEP)
        assert [receipt.verified for receipt in late].count(True) == 1
        assert all(
            receipt.verified for receipt in run(session, vault, hasher, MONTH + 2 * purge.LONGEST_STEP)
        )
        assert not folder.exists()
        assert count(session, Signal) == 0
        assert session.exec(select(Recording)).one().blob_key is None


class TestRescan:
    def test_a_restored_backup_of_the_keys_is_noticed_and_erased_again(
        self, session: Session, vault: Vault, installed: Settings, hasher: Hasher, call: Call, tmp_path: Path
    ) -> None:
        keys = installed.data_dir / "keys"
        shutil.copytree(keys, tmp_path / "backup")
        (receipt,) = run(session, vault, hasher, MONTH)
        assert purge.rescan(session, vault, hasher=hasher, since=MONTH) == []
        shutil.rmtree(keys)
        shutil.copytree(tmp_path / "backup", keys)
        assert vault.keys_remain(call.id) == 2
        assert purge.rescan(session, vault, hasher=hasher, since=MONTH) == [call.id]
        assert verify_receipt(receipt, hasher)
        (again,) = run(session, vault, hasher, MONTH + dt.timedelta(hours=1))
        assert again.verified
        assert vault.keys_remain(call.id) == 0

    def test_only_what_was_erased_since(
        self, session: Session, vault: Vault, hasher: Hasher, call: Call
    ) -> None:
        run(session, vault, hasher, MONTH)
        folder = repository.receipts_since(session, MONTH)
        assert len(folder) == 1
        assert repository.receipts_since(session, MONTH + SECOND) == []
