"""What compliance keeps: receipts of what was erased, and who did what."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime


class PurgeReceipt(SQLModel, table=True):
    """What was erased for one call, when and why. Pseudonymous: our call id and counts, nothing said.

    `erased` counts by kind (`audio`, `turns`, `signals`, `proposal`, `keys`, `jobs`), `reasons`
    names the clock of each, `signature` is an HMAC over the canonical JSON of the other columns.
    """

    __tablename__ = "purge_receipt"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(index=True, max_length=32)
    actor: str = Field(max_length=40)
    reasons: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    erased: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    verified: bool = False
    purged_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    signature: str = Field(max_length=64)


class AuditEvent(SQLModel, table=True):
    """Who did what to which thing; `details` holds codes and counts, no personal data."""

    __tablename__ = "audit_event"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    at: dt.datetime = Field(default_factory=now, index=True, sa_type=UtcDateTime)
    actor: str = Field(index=True, max_length=40)
    action: str = Field(max_length=60)
    subject_kind: str = Field(max_length=40)
    subject_id: str = Field(index=True, max_length=40)
    details: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
