"""Whom we call: a person in a company."""

import datetime as dt

from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime


class Company(SQLModel, table=True):
    """An organisation that may buy."""

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str = Field(max_length=120)
    sector: str | None = Field(default=None, max_length=80)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class Prospect(SQLModel, table=True):
    """A person to qualify. `phone` is E.164, absent for a caller who withheld it.

    `time_zone` is an IANA name, where it is not the one that the number tells.
    """

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    company_id: str = Field(foreign_key="company.id", index=True, max_length=32)
    campaign_id: str = Field(foreign_key="campaign.id", index=True, max_length=32)
    name: str = Field(max_length=120)
    phone: str | None = Field(default=None, index=True, max_length=20)
    time_zone: str | None = Field(default=None, max_length=40)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
