"""What was said, sealed with the call's key: a backup without the key holds no word of it."""

import datetime as dt

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.values.transcript import Speaker


class Transcript(SQLModel, table=True):
    """The head of a transcript; `sealed_rejected` holds what the recogniser invented, with reasons."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(foreign_key="call.id", unique=True, max_length=32)
    language: str = Field(max_length=8)
    model: str = Field(max_length=80)
    duration_s: float
    notices: list[str] = Field(default_factory=list, sa_type=JSON)
    sealed_rejected: bytes = Field(sa_type=LargeBinary)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class TranscriptTurn(SQLModel, table=True):
    """One turn; `sealed` holds its text and words (JSON), the rest tells when and who.

    `corrected_at` is when a person last changed its words; `sealed` then holds what had been heard as well.
    """

    __tablename__ = "transcript_turn"

    transcript_id: str = Field(foreign_key="transcript.id", primary_key=True, max_length=32)
    i: int = Field(primary_key=True)
    speaker: Speaker = Field(sa_type=enum_type(Speaker))
    start_s: float
    end_s: float
    sealed: bytes = Field(sa_type=LargeBinary)
    corrected_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class TranscriptGroup(SQLModel, table=True):
    """A finished part of a long call that is still being transcribed; gone once its transcript is whole.

    `fingerprint` says what it was made with: a part made otherwise is of no use.
    """

    __tablename__ = "transcript_group"

    call_id: str = Field(foreign_key="call.id", primary_key=True, max_length=32)
    number: int = Field(primary_key=True)
    fingerprint: str = Field(max_length=64)
    sealed: bytes = Field(sa_type=LargeBinary)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
