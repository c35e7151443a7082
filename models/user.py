"""People who sign in, their sessions, and the tokens of machines that act for them."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type


class Role(StrEnum):
    """What somebody does in the product; each route declares which roles may."""

    AGENT = "agent"
    QA = "qa"
    COMPLIANCE = "compliance"
    MANAGER = "manager"


class User(SQLModel, table=True):
    """An employee. `phone` is where an agent is rung, unless `softphone` says: in the browser."""

    __tablename__ = "user_account"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    email: str = Field(unique=True, max_length=254)
    name: str = Field(max_length=120)
    role: Role = Field(sa_type=enum_type(Role))
    password_hash: str = Field(max_length=255)
    phone: str | None = Field(default=None, max_length=20)
    softphone: bool = False
    is_active: bool = True
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class UserSession(SQLModel, table=True):
    """A browser that signed in. The cookie holds a random token, the row only its hash."""

    __tablename__ = "user_session"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    token_hash: str = Field(unique=True, max_length=64)
    csrf_token: str = Field(max_length=64)
    user_id: str = Field(foreign_key="user_account.id", index=True, max_length=32)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    expires_at: dt.datetime = Field(sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class ApiToken(SQLModel, table=True):
    """A machine that acts with the rights of one user. Shown once, kept as a hash."""

    __tablename__ = "api_token"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    name: str = Field(max_length=80)
    token_hash: str = Field(unique=True, max_length=64)
    user_id: str = Field(foreign_key="user_account.id", index=True, max_length=32)
    created_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    expires_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    revoked_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
