"""The inbox: one row a delivery that matters, unique on what it says and not on how often it came."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime


class WebhookEvent(SQLModel, table=True):
    """A verified request of Twilio's, without the phone numbers that it carried."""

    __tablename__ = "webhook_event"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    business_key: str = Field(unique=True, max_length=120)
    kind: str = Field(max_length=40)
    call_sid: str = Field(index=True, max_length=34)
    fields: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    received_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    handled_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class Tombstone(SQLModel, table=True):
    """The keyed hash of an erased call's sid, so that a late delivery revives nothing."""

    sid_hash: str = Field(primary_key=True, max_length=64)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
