"""What the clocks and the purge read, mark and delete. Nothing here commits."""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, SQLModel, col, delete, or_, select, union, update

from compliance.consent.decision import purposes_granted
from compliance.hashing import Hasher
from compliance.retention import HeldCall
from core.database import insert_new
from models import (
    Call,
    Consent,
    Decision,
    ExtractionRun,
    PurgeReceipt,
    Purpose,
    Recording,
    Sheet,
    SheetVersion,
    Signal,
    Tombstone,
    Transcript,
    TranscriptGroup,
    TranscriptTurn,
)

ABSENT = "absent"
"""Twilio's word for a recording that never came to be: there is nothing to delete there."""


@dataclass
class CallContent:
    """A call, what it still holds, and the facts that its clocks read."""

    call: Call
    consent: Consent | None = None
    recordings: list[Recording] = field(default_factory=list)
    has_text: bool = False
    validated_at: dt.datetime | None = None
    pending: list[PurgeReceipt] = field(default_factory=list)

    @property
    def purposes(self) -> list[Purpose]:
        """What the prospect agreed to, less what they took back of it; all of it ends with its own reason."""
        return purposes_granted(self.consent)

    @property
    def at_twilio(self) -> list[Recording]:
        """The recordings of which Twilio may hold a copy."""
        return [
            recording
            for recording in self.recordings
            if recording.deleted_at_twilio is None and recording.twilio_status != ABSENT
        ]

    def held(self) -> HeldCall:
        """The facts for the clocks."""
        starts = [recording.started_at for recording in self.recordings if recording.started_at is not None]
        consent = self.consent
        return HeldCall(
            collected_at=min(starts, default=self.call.started_at),
            has_audio=any(recording.erased_at is None for recording in self.recordings),
            has_transcript=self.has_text,
            decision=consent.decision if consent is not None else None,
            answered_at=consent.answered_at if consent is not None else None,
            withdrawn_at=consent.withdrawn_at if consent is not None else None,
            validated_at=self.validated_at,
        )


def lock(session: Session, call_id: str) -> Call | None:
    """The call, held until the transaction ends; SQLite locks by an update that changes nothing."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(Call).where(col(Call.id) == call_id).values(id=call_id))
    return session.exec(
        select(Call).where(Call.id == call_id).with_for_update().execution_options(populate_existing=True)
    ).first()


def calls_granted_by(session: Session, phone_hash: str) -> list[str]:
    """The calls to which whoever has this number agreed, and did not take it back; the oldest first."""
    query = (
        select(Consent.call_id)
        .where(
            Consent.phone_hash == phone_hash,
            Consent.decision == Decision.GRANTED,
            col(Consent.withdrawn_at).is_(None),
        )
        .order_by(col(Consent.announced_at), col(Consent.id))
    )
    return list(session.exec(query))


def contents(session: Session, call_id: str | None = None) -> list[CallContent]:
    """The calls that hold something, await the end of an erasure, or have a copy left at Twilio.

    Six queries, whatever the number of calls; the oldest call first.

    Args:
        session: the caller's.
        call_id: that call alone.
    """
    ids = select(Call.id).where(col(Call.id).in_(_holding_ids()))
    if call_id is not None:
        ids = ids.where(Call.id == call_id)
    calls = session.exec(
        select(Call).where(col(Call.id).in_(ids)).order_by(col(Call.started_at), col(Call.id))
    ).all()
    found = {call.id: CallContent(call) for call in calls}
    for consent in session.exec(select(Consent).where(col(Consent.call_id).in_(ids))):
        found[consent.call_id].consent = consent
    for recording in session.exec(select(Recording).where(col(Recording.call_id).in_(ids))):
        found[recording.call_id].recordings.append(recording)
    for receipt in session.exec(
        select(PurgeReceipt).where(col(PurgeReceipt.verified).is_(False), col(PurgeReceipt.call_id).in_(ids))
    ):
        found[receipt.call_id].pending.append(receipt)
    for text_id in session.exec(
        select(Call.id).where(col(Call.id).in_(ids), col(Call.id).in_(union(*_texts())))
    ):
        found[text_id].has_text = True
    for sheet_call_id, validated_at in session.exec(
        select(Sheet.call_id, func.min(SheetVersion.validated_at))
        .join(SheetVersion, col(SheetVersion.sheet_id) == col(Sheet.id))
        .where(col(Sheet.call_id).in_(ids))
        .group_by(col(Sheet.call_id))
    ):
        found[sheet_call_id].validated_at = validated_at
    return list(found.values())


def _holding_ids() -> Any:
    recordings = select(Recording.call_id).where(
        or_(
            col(Recording.erased_at).is_(None),
            col(Recording.deleted_at_twilio).is_(None) & (col(Recording.twilio_status) != ABSENT),
        )
    )
    pending = select(PurgeReceipt.call_id).where(col(PurgeReceipt.verified).is_(False))
    return union(recordings, pending, *_texts())


def _texts() -> list[Any]:
    return [
        select(Transcript.call_id),
        select(TranscriptGroup.call_id),
        select(Signal.call_id),
        select(ExtractionRun.call_id),
        select(Sheet.call_id).where(col(Sheet.sealed_proposal).is_not(None)),
    ]


def erase_audio(session: Session, call_id: str, *, at: dt.datetime) -> dict[str, int]:
    """Mark the recordings of a call as erased and forget where they lie; how many had audio here."""
    rows = session.exec(select(Recording).where(Recording.call_id == call_id)).all()
    stored = sum(recording.blob_key is not None for recording in rows)
    for recording in rows:
        recording.blob_key = None
        recording.sha256 = None
        recording.erased_at = recording.erased_at or at
    session.add_all(rows)
    session.flush()
    return {"audio": stored}


def erase_text(session: Session, call_id: str) -> dict[str, int]:
    """Delete all that was read from what was said; how many rows of each kind.

    The head of the sheet, with the proposed grade, and its validated versions stay.
    """
    transcript_ids = select(Transcript.id).where(Transcript.call_id == call_id)
    counts = {
        "turns": _delete(session, TranscriptTurn, col(TranscriptTurn.transcript_id).in_(transcript_ids)),
        "transcripts": _delete(session, Transcript, col(Transcript.call_id) == call_id),
        "transcript_groups": _delete(session, TranscriptGroup, col(TranscriptGroup.call_id) == call_id),
        "signals": _delete(session, Signal, col(Signal.call_id) == call_id),
        "facts": _delete(session, ExtractionRun, col(ExtractionRun.call_id) == call_id),
    }
    sheets = session.exec(
        select(Sheet).where(Sheet.call_id == call_id, col(Sheet.sealed_proposal).is_not(None))
    ).all()
    for sheet in sheets:
        sheet.sealed_proposal = None
    session.add_all(sheets)
    session.flush()
    return {**counts, "proposal": len(sheets)}


def forget_grade(session: Session, call_id: str) -> None:
    """Take the proposed grade off a sheet: without a ground, what was derived goes as well."""
    for sheet in session.exec(select(Sheet).where(Sheet.call_id == call_id)):
        sheet.proposed_grade = None
        sheet.proposed_outcome = None
        session.add(sheet)
    session.flush()


def _delete(session: Session, table: type[SQLModel], condition: Any) -> int:
    result = session.execute(delete(table).where(condition))
    count: int = result.rowcount  # type: ignore[attr-defined] # a CursorResult, which execute does not say
    return count


def audio_rows_left(session: Session, call_id: str) -> int:
    """How many recordings still say where audio lies."""
    query = select(func.count()).where(
        col(Recording.call_id) == call_id,
        or_(col(Recording.blob_key).is_not(None), col(Recording.erased_at).is_(None)),
    )
    return session.exec(query).one()


def at_twilio(session: Session, call_id: str) -> int:
    """Of how many recordings Twilio may still hold a copy."""
    query = select(func.count()).where(
        col(Recording.call_id) == call_id,
        col(Recording.deleted_at_twilio).is_(None),
        col(Recording.twilio_status) != ABSENT,
    )
    return session.exec(query).one()


def text_rows_left(session: Session, call_id: str) -> int:
    """How many rows still hold what was read from what was said."""
    transcript_ids = select(Transcript.id).where(Transcript.call_id == call_id)
    queries = (
        select(func.count()).where(col(TranscriptTurn.transcript_id).in_(transcript_ids)),
        select(func.count()).where(col(Transcript.call_id) == call_id),
        select(func.count()).where(col(TranscriptGroup.call_id) == call_id),
        select(func.count()).where(col(Signal.call_id) == call_id),
        select(func.count()).where(col(ExtractionRun.call_id) == call_id),
        select(func.count()).where(col(Sheet.call_id) == call_id, col(Sheet.sealed_proposal).is_not(None)),
    )
    return sum(session.exec(query).one() for query in queries)


def bury(session: Session, call: Call, hasher: Hasher, *, at: dt.datetime) -> None:
    """Leave a tombstone for each leg, so that no late delivery revives the call."""
    for sid in (call.call_sid, call.prospect_leg_sid):
        if sid is not None:
            insert_new(session, Tombstone(sid_hash=hasher.sid(sid), created_at=at))


def note_deleted_at_twilio(session: Session, recording_sids: Iterable[str], *, at: dt.datetime) -> None:
    """Mark recordings of which Twilio holds no copy any more."""
    rows = session.exec(
        select(Recording).where(
            col(Recording.recording_sid).in_(list(recording_sids)), col(Recording.deleted_at_twilio).is_(None)
        )
    ).all()
    for recording in rows:
        recording.deleted_at_twilio = at
    session.add_all(rows)
    session.flush()


def receipt(session: Session, receipt_id: str) -> PurgeReceipt | None:
    """The receipt with this id."""
    return session.get(PurgeReceipt, receipt_id)


def receipts_since(session: Session, since: dt.datetime) -> list[PurgeReceipt]:
    """The verified receipts of what was erased at `since` or later."""
    return list(
        session.exec(
            select(PurgeReceipt)
            .where(col(PurgeReceipt.verified).is_(True), col(PurgeReceipt.purged_at) >= since)
            .order_by(col(PurgeReceipt.purged_at))
        )
    )
