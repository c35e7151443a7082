"""What single rules read in single places: the working papers behind a sheet."""

from sqlalchemy import LargeBinary
from sqlmodel import Field, SQLModel

from core.ids import new_id
from models.base import enum_type
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
