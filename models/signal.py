"""What the rules made of a transcript: the facts, and the single readings behind them."""

import datetime as dt

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.values.transcript import Speaker


class Signal(SQLModel, table=True):
    """One reading of one rule; `sealed_value` holds the value itself (JSON)."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(foreign_key="call.id", index=True, max_length=32)
    rule_id: str = Field(max_length=80)
    dimension: str = Field(max_length=40)
    turn: int
    speaker: Speaker = Field(sa_type=enum_type(Speaker))
    start: int
    end: int
    polarity: str = Field(max_length=20)
    certainty: str = Field(max_length=20)
    sealed_value: bytes = Field(sa_type=LargeBinary)


class ExtractionRun(SQLModel, table=True):
    """The facts that one version of the rules read in a call; `sealed_facts` is the sheet contract."""

    __tablename__ = "extraction_run"

    call_id: str = Field(foreign_key="call.id", primary_key=True, max_length=32)
    rules_version: str = Field(max_length=40)
    sealed_facts: bytes = Field(sa_type=LargeBinary)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
