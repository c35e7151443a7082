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
    """One turn; `sealed` holds its text and words (JSON), the rest tells when and who."""

    __tablename__ = "transcript_turn"

    transcript_id: str = Field(foreign_key="transcript.id", primary_key=True, max_length=32)
    i: int = Field(primary_key=True)
    speaker: Speaker = Field(sa_type=enum_type(Speaker))
    start_s: float
    end_s: float
    sealed: bytes = Field(sa_type=LargeBinary)
