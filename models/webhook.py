"""The inbox: one row a delivery that matters, unique on what it says and not on how often it came."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, Index, text
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime


class WebhookEvent(SQLModel, table=True):
    """A verified request of Twilio's, without the phone numbers that it carried.

    `call_id` is our call as the callback's address names it. `due_at` is set while the event waits to be
    applied to its call, and then for how many `tries` that failed; `handled_at` once it is applied.
    """

    __tablename__ = "webhook_event"
    __table_args__ = (
        Index(
            "ix_webhook_event_due_at",
            "due_at",
            sqlite_where=text("due_at IS NOT NULL"),
            postgresql_where=text("due_at IS NOT NULL"),
        ),
    )

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    business_key: str = Field(unique=True, max_length=120)
    kind: str = Field(max_length=40)
    call_sid: str = Field(index=True, max_length=34)
    call_id: str | None = Field(default=None, max_length=32)
    fields: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    received_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    handled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    due_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    tries: int = 0


class Tombstone(SQLModel, table=True):
    """The keyed hash of an erased call's sid, so that a late delivery revives nothing."""

    sid_hash: str = Field(primary_key=True, max_length=64)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
