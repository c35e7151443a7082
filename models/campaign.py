"""A campaign: whom we look for, how a call may be captured, and how its sheet is scored."""

import datetime as dt
import secrets
from enum import StrEnum
from typing import Any

from sqlalchemy import JSON, Text
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.consent import LegalBasis
from models.values.sheet import REVIEW_BELOW_PERCENT


class Audience(StrEnum):
    """Whom a campaign calls: the rules on canvassing protect consumers (facts on the GDPR, section 4)."""

    BUSINESS = "business"
    CONSUMER = "consumer"


class CapturePolicy(StrEnum):
    """Which calls may be recorded, once the prospect agreed (DESIGN.md, Capture)."""

    OFF = "off"
    MANUAL = "manual"
    SAMPLED = "sampled"
    CONSENTED = "consented"


class Purpose(StrEnum):
    """What a recording is for; each purpose has its own consent and clocks."""

    NOTE_TAKING = "note_taking"
    QUALITY = "quality"


def _new_seed() -> str:
    return secrets.token_hex(16)


class Campaign(SQLModel, table=True):
    """Settings of a campaign.

    `inbound_agent_id` is who is rung when a prospect calls `caller_id`; `icp` is the target that
    the grid's disqualifiers read (scoring validates it), `purposes` the values of `Purpose` asked
    for, `vocabulary` words that help the recogniser. `consented` capture needs
    `assessment_reference` and `approved_by_id` (compliance checks it).
    `sample_percent` and `sample_daily_max` bound what `sampled` draws of an agent's day;
    `capture_seed` is the key of that draw, made once, so that each draw can be made again.
    `review_below_percent` is the confidence under which a proposed value is shown as to be checked;
    `field_sets` name the sets of fields that the sheet has beside its own (extraction knows them).
    `notice_version` and `notice_text` repeat the version in force of the campaign's notices; an empty
    `question_text` stands for the usual question about the second purpose, on the campaign's basis.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str = Field(unique=True, max_length=120)
    seller: str = Field(max_length=120)
    caller_id: str = Field(max_length=20)
    audience: Audience = Field(
        default=Audience.BUSINESS,
        sa_type=enum_type(Audience),
        sa_column_kwargs={"server_default": Audience.BUSINESS.value},
    )
    grid: str = Field(max_length=40)
    inbound_agent_id: str | None = Field(default=None, foreign_key="user_account.id", max_length=32)
    icp: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    vocabulary: list[str] = Field(default_factory=list, sa_type=JSON)
    fiscal_year_start_month: int = Field(default=1, ge=1, le=12)
    review_below_percent: int = Field(
        default=REVIEW_BELOW_PERCENT, sa_column_kwargs={"server_default": str(REVIEW_BELOW_PERCENT)}
    )
    field_sets: list[str] = Field(
        default_factory=list, sa_type=JSON, sa_column_kwargs={"server_default": "[]"}
    )
    capture_policy: CapturePolicy = Field(default=CapturePolicy.OFF, sa_type=enum_type(CapturePolicy))
    sample_percent: int = Field(default=10, sa_column_kwargs={"server_default": "10"})
    sample_daily_max: int = Field(default=5, sa_column_kwargs={"server_default": "5"})
    capture_seed: str = Field(
        default_factory=_new_seed, max_length=32, sa_column_kwargs={"server_default": ""}
    )
    legal_basis: LegalBasis = Field(
        default=LegalBasis.CONSENT,
        sa_type=enum_type(LegalBasis),
        sa_column_kwargs={"server_default": LegalBasis.CONSENT.value},
    )
    purposes: list[str] = Field(default_factory=list, sa_type=JSON)
    assessment_reference: str | None = Field(default=None, max_length=120)
    approved_by_id: str | None = Field(default=None, foreign_key="user_account.id", max_length=32)
    approved_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    notice_version: str = Field(max_length=40)
    notice_text: str = Field(sa_type=Text)
    question_text: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": ""})
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
