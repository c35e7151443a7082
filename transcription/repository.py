"""Transcripts at rest: one head and one row a turn, each text sealed with the call's key."""

import datetime as dt
import json
from collections.abc import Callable

from sqlmodel import Session, col, delete, select
from sqlmodel.sql.expression import SelectOfScalar

from core.errors import NotFound
from core.sealing import Sealer
from models import Call, Transcript, TranscriptGroup, TranscriptTurn
from models.values.transcript import RejectedSpan, Speaker, TranscriptValue, Turn, Word
from transcription.groups import HeardGroup


def save(session: Session, *, call_id: str, value: TranscriptValue, sealer: Sealer) -> None:
    """Keep a transcript; a second run of the same call replaces the first, and its parts are done with."""
    remove(session, call_id)
    forget_groups(session, call_id)
    head = Transcript(
        call_id=call_id,
        language=value.language,
        model=value.model,
        duration_s=value.duration_s,
        notices=list(value.notices),
        sealed_rejected=sealer.seal(
            json.dumps([span.model_dump() for span in value.rejected]).encode(), context="rejected"
        ),
    )
    session.add(head)
    session.flush()
    session.add_all(_row(head.id, turn, sealer) for turn in value.turns)
    session.flush()


def load(session: Session, call_id: str, sealer: Sealer) -> TranscriptValue | None:
    """The transcript of a call, or None where there is none (any more).

    Raises:
        NotFound: code `key_destroyed`, where the text outlived its key (a restored backup).
    """
    head = session.exec(select(Transcript).where(Transcript.call_id == call_id)).first()
    if head is None:
        return None
    rows = session.exec(
        select(TranscriptTurn).where(TranscriptTurn.transcript_id == head.id).order_by(col(TranscriptTurn.i))
    ).all()
    rejected = json.loads(sealer.open(head.sealed_rejected, context="rejected"))
    return TranscriptValue(
        language=head.language,
        duration_s=head.duration_s,
        model=head.model,
        turns=tuple(_turn(row, sealer) for row in rows),
        rejected=tuple(RejectedSpan(**span) for span in rejected),
        notices=tuple(head.notices),
    )


def exists(session: Session, call_id: str) -> bool:
    """Whether the call has a transcript."""
    return session.exec(select(Transcript.id).where(Transcript.call_id == call_id)).first() is not None


def swap_speakers(session: Session, call_id: str) -> None:
    """Give each side's turns to the other: the channels were taken the wrong way round."""
    turns = session.exec(
        select(TranscriptTurn)
        .join(Transcript, col(Transcript.id) == col(TranscriptTurn.transcript_id))
        .where(Transcript.call_id == call_id)
    )
    other = {Speaker.AGENT: Speaker.PROSPECT, Speaker.PROSPECT: Speaker.AGENT}
    for turn in turns:
        turn.speaker = other.get(turn.speaker, turn.speaker)
        session.add(turn)
    session.flush()


def correct_turn(session: Session, *, call_id: str, turn: Turn, sealer: Sealer, at: dt.datetime) -> None:
    """Keep a corrected turn in place of what stood there.

    Raises:
        NotFound: code `transcript.no_turn`.
    """
    row = session.exec(_turns_of(call_id).where(TranscriptTurn.i == turn.i)).first()
    if row is None:
        raise NotFound("transcript.no_turn", "Ce passage n'existe plus : rechargez la page.")
    row.sealed = _sealed(turn, sealer)
    row.corrected_at = at
    session.add(row)
    session.flush()


def load_turn(session: Session, *, call_id: str, i: int, sealer: Sealer) -> Turn:
    """One turn of a call.

    Raises:
        NotFound: code `transcript.no_turn`, or `key_destroyed`.
    """
    row = session.exec(_turns_of(call_id).where(TranscriptTurn.i == i)).first()
    if row is None:
        raise NotFound("transcript.no_turn", "Ce passage n'existe plus : rechargez la page.")
    return _turn(row, sealer)


def corrected_turns(
    session: Session, campaign_id: str, *, most: int, sealer_of: Callable[[str], Sealer | None]
) -> list[Turn]:
    """The turns that people corrected in a campaign's calls, the last first; without a key, none.

    Args:
        session: the caller's.
        campaign_id: which campaign.
        most: how many at most.
        sealer_of: what opens the texts of a call.
    """
    rows = session.exec(
        select(Transcript.call_id, TranscriptTurn)
        .join(Transcript, col(Transcript.id) == col(TranscriptTurn.transcript_id))
        .join(Call, col(Call.id) == col(Transcript.call_id))
        .where(Call.campaign_id == campaign_id, col(TranscriptTurn.corrected_at).is_not(None))
        .order_by(col(TranscriptTurn.corrected_at).desc())
        .limit(most)
    )
    opened = ((sealer_of(call_id), row) for call_id, row in rows)
    return [_turn(row, sealer) for sealer, row in opened if sealer is not None]


def _turns_of(call_id: str) -> SelectOfScalar[TranscriptTurn]:
    return (
        select(TranscriptTurn)
        .join(Transcript, col(Transcript.id) == col(TranscriptTurn.transcript_id))
        .where(Transcript.call_id == call_id)
    )


def remove(session: Session, call_id: str) -> None:
    """Delete the transcript of a call, where there is one."""
    head_id = session.exec(select(Transcript.id).where(Transcript.call_id == call_id)).first()
    if head_id is None:
        return
    session.exec(delete(TranscriptTurn).where(col(TranscriptTurn.transcript_id) == head_id))
    session.exec(delete(Transcript).where(col(Transcript.id) == head_id))
    session.flush()


def save_group(
    session: Session, *, call_id: str, fingerprint: str, group: HeardGroup, sealer: Sealer
) -> None:
    """Keep a finished part of a long call, in place of an earlier one of the same number."""
    session.merge(
        TranscriptGroup(
            call_id=call_id,
            number=group.number,
            fingerprint=fingerprint,
            sealed=sealer.seal(group.model_dump_json().encode(), context=f"group:{group.number}"),
        )
    )
    session.flush()


def load_groups(session: Session, *, call_id: str, fingerprint: str, sealer: Sealer) -> list[HeardGroup]:
    """The kept parts of a call from its beginning on, without a gap, that were made in the same way."""
    rows = session.exec(
        select(TranscriptGroup)
        .where(TranscriptGroup.call_id == call_id, TranscriptGroup.fingerprint == fingerprint)
        .order_by(col(TranscriptGroup.number))
    ).all()
    return [
        HeardGroup.model_validate_json(sealer.open(row.sealed, context=f"group:{row.number}"))
        for expected, row in enumerate(rows)
        if row.number == expected
    ]


def forget_groups(session: Session, call_id: str) -> None:
    """Delete the parts of a call."""
    session.exec(delete(TranscriptGroup).where(col(TranscriptGroup.call_id) == call_id))


def _row(transcript_id: str, turn: Turn, sealer: Sealer) -> TranscriptTurn:
    return TranscriptTurn(
        transcript_id=transcript_id,
        i=turn.i,
        speaker=turn.speaker,
        start_s=turn.start_s or 0.0,
        end_s=turn.end_s or 0.0,
        sealed=_sealed(turn, sealer),
    )


def _sealed(turn: Turn, sealer: Sealer) -> bytes:
    content = {"text": turn.text, "words": [word.model_dump() for word in turn.words], "heard": turn.heard}
    return sealer.seal(json.dumps(content, ensure_ascii=False).encode(), context=f"turn:{turn.i}")


def _turn(row: TranscriptTurn, sealer: Sealer) -> Turn:
    content = json.loads(sealer.open(row.sealed, context=f"turn:{row.i}"))
    return Turn(
        i=row.i,
        speaker=row.speaker,
        text=content["text"],
        start_s=row.start_s,
        end_s=row.end_s,
        words=tuple(Word(**word) for word in content["words"]),
        heard=content.get("heard"),
    )
