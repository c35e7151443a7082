"""The scoring sheet of a call: what was proposed and what a person validated, apart."""

import datetime as dt
from typing import Any

from sqlalchemy import JSON, LargeBinary
from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.values.assessment import Grade, Outcome


class Sheet(SQLModel, table=True):
    """The head of a sheet.

    `sealed_proposal` holds the proposed values with their quotes and the assessment (JSON), sealed
    with the call's key; it is absent for a call that was not recorded, and after the purge. The
    validated values are in the versions; `version` is the number of the last one (0: none yet).
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(foreign_key="call.id", unique=True, max_length=32)
    rules_version: str | None = Field(default=None, max_length=40)
    grid: str = Field(max_length=40)
    grid_version: int
    sealed_proposal: bytes | None = Field(default=None, sa_type=LargeBinary)
    proposed_grade: Grade | None = Field(default=None, sa_type=enum_type(Grade))
    proposed_outcome: Outcome | None = Field(default=None, sa_type=enum_type(Outcome))
    version: int = 0
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class SheetVersion(SQLModel, table=True):
    """What a person validated: the values (no quote), the grade, and which fields they changed."""

    __tablename__ = "sheet_version"

    sheet_id: str = Field(foreign_key="sheet.id", primary_key=True, max_length=32)
    number: int = Field(primary_key=True)
    author_id: str = Field(foreign_key="user_account.id", max_length=32)
    validated_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    fields: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
    changed: list[str] = Field(default_factory=list, sa_type=JSON)
    grade: Grade = Field(sa_type=enum_type(Grade))
    outcome: Outcome = Field(sa_type=enum_type(Outcome))
