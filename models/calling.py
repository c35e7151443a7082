"""Who may not be called, and what allows a consumer to be called: keyed hashes, never a number."""

import datetime as dt
from enum import StrEnum

from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type


class ObjectionSource(StrEnum):
    """How somebody said that they do not want to be called any more."""

    SHEET = "sheet"
    """They said it in a call: the sheet was validated with the flag `opt_out`."""
    AGENT = "agent"
    REQUEST = "request"
    """They wrote to us."""
    IMPORT = "import"


class LiftReason(StrEnum):
    """Why an objection is taken off the list again."""

    MISTAKE = "mistake"
    """The number was noted in error."""
    ASKED = "asked"
    """They came back by themselves and want to be called."""
    REASSIGNED = "reassigned"
    """The number is somebody else's now."""


class CallObjection(SQLModel, table=True):
    """Somebody who must not be called: absolute (facts on the GDPR, section 2).

    It is in force until compliance lifts it with a reason.
    The hash of the number, how and when it came, and nothing else: a name or a company beside it is
    what the CNIL found fault with (MED-2023-040).
    """

    __tablename__ = "objection"

    phone_hash: str = Field(primary_key=True, max_length=64)
    source: ObjectionSource = Field(sa_type=enum_type(ObjectionSource))
    noted_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)


class CallRefusal(SQLModel, table=True):
    """A consumer who declined an offer: not called again for sixty days (D.223-9)."""

    __tablename__ = "calling_refusal"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    phone_hash: str = Field(index=True, max_length=64)
    refused_at: dt.datetime = Field(sa_type=UtcDateTime)
    noted_by_id: str = Field(foreign_key="user_account.id", max_length=32)


class CallingGround(StrEnum):
    """What allows a call to a consumer (L.223-1)."""

    CONSENT = "consent"
    CONTRACT = "contract"
    """A contract under way, and a call about its subject."""


class AgreementEnd(StrEnum):
    """Why an agreement to be called is taken off the record."""

    WITHDRAWN = "withdrawn"
    """The consumer takes it back."""
    MISTAKE = "mistake"
    """It was noted in error."""
    CONTRACT_ENDED = "contract_ended"


class CallingConsent(SQLModel, table=True):
    """The proof that a consumer may be called for a campaign: the caller has to have it (L.223-1).

    `evidence_reference` says where the form, the recording or the contract lies. From `expires_at` on it
    allows nothing any more; None: it stands until it is taken back.
    """

    __tablename__ = "calling_consent"

    phone_hash: str = Field(primary_key=True, max_length=64)
    campaign_id: str = Field(primary_key=True, foreign_key="campaign.id", max_length=32)
    ground: CallingGround = Field(sa_type=enum_type(CallingGround))
    given_at: dt.datetime = Field(sa_type=UtcDateTime)
    expires_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    evidence_reference: str = Field(max_length=120)
    noted_by_id: str = Field(foreign_key="user_account.id", max_length=32)
    noted_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    withdrawn_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)


class HeldNumber(SQLModel, table=True):
    """A number that the account holds at Twilio, as the last look there found it."""

    __tablename__ = "held_number"

    phone: str = Field(primary_key=True, max_length=20)
    seen_at: dt.datetime = Field(sa_type=UtcDateTime)
