"""The notices of a campaign, version by version: what prospects heard, and on what ground."""

import datetime as dt

from sqlalchemy import JSON, LargeBinary, Text, UniqueConstraint
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.consent import LegalBasis


class NoticeSound(SQLModel, table=True):
    """A sound file that is played instead of a synthetic voice. It holds nobody's data but the speaker's.

    It lies in the database, so that the version that names it and the sound are one commit and one backup.
    """

    __tablename__ = "notice_sound"

    sha256: str = Field(primary_key=True, max_length=64)
    media_type: str = Field(max_length=20)
    duration_s: float
    content: bytes = Field(sa_type=LargeBinary)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class NoticeVersion(SQLModel, table=True):
    """One version of a campaign's notice. Written once; a change is a new version.

    `text` is what is said, by the voice or in the sound; `question_text` what is asked of the second
    purpose, after it. `sha256` and `question_sha256` are the hashes of what the prospect heard: of the
    sound where there is one, else of the text in UTF-8.
    """

    __tablename__ = "notice"
    __table_args__ = (UniqueConstraint("campaign_id", "version"),)

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    campaign_id: str = Field(foreign_key="campaign.id", index=True, max_length=32)
    version: str = Field(max_length=40)
    text: str = Field(sa_type=Text)
    sound_sha256: str | None = Field(default=None, foreign_key="notice_sound.sha256", max_length=64)
    sha256: str = Field(max_length=64)
    question_text: str = Field(sa_type=Text)
    question_sound_sha256: str | None = Field(default=None, foreign_key="notice_sound.sha256", max_length=64)
    question_sha256: str = Field(max_length=64)
    purposes: list[str] = Field(default_factory=list, sa_type=JSON)
    basis: LegalBasis = Field(sa_type=enum_type(LegalBasis))
    created_by_id: str | None = Field(default=None, foreign_key="user_account.id", max_length=32)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
