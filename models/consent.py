"""The proof of what the prospect was told and answered; it outlives the audio."""

import datetime as dt
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, text
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type


class Decision(StrEnum):
    """What the answer means. Silence is a refusal, and is kept as silence."""

    GRANTED = "granted"
    REFUSED = "refused"
    SILENT = "silent"


class LegalBasis(StrEnum):
    """What the recording rests on."""

    CONSENT = "consent"
    LEGITIMATE_INTEREST = "legitimate_interest"


class Consent(SQLModel, table=True):
    """The answers to one notice (facts on the GDPR, section 5): no audio, no number in clear.

    `purposes` are those that were granted, and stay as they were granted; `refused_purposes` those
    that were refused or met by silence. `answers` holds each answer as it came: the purposes that it
    was about, the key or word, the channel and the times. `withdrawals` says for each purpose that was
    taken back when and through what; `withdrawn_at` is set once nothing granted is left.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(foreign_key="call.id", unique=True, max_length=32)
    agent_id: str = Field(foreign_key="user_account.id", max_length=32)
    phone_hash: str = Field(index=True, max_length=64)
    basis: LegalBasis = Field(default=LegalBasis.CONSENT, sa_type=enum_type(LegalBasis))
    notice_version: str = Field(max_length=40)
    notice_sha256: str = Field(max_length=64)
    language: str = Field(default="fr", max_length=8)
    channel: str = Field(max_length=20)
    answer: str = Field(max_length=20)
    decision: Decision = Field(sa_type=enum_type(Decision))
    purposes: list[str] = Field(default_factory=list, sa_type=JSON)
    refused_purposes: list[str] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")}
    )
    answers: list[dict[str, Any]] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": text("'[]'")}
    )
    withdrawals: dict[str, Any] = Field(
        default_factory=dict, sa_type=JSON, sa_column_kwargs={"server_default": text("'{}'")}
    )
    announced_at: dt.datetime = Field(sa_type=UtcDateTime)
    answered_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    recording_started_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    withdrawn_through: str | None = Field(default=None, max_length=20)
