"""Reading and locking calls and what hangs on them."""

import datetime as dt

from sqlmodel import Session, col, select, update

from models import Call, CallState, Campaign, Consent, Prospect, Recording, Sheet, User
from models.values.telephony import CallFlow


def lock(session: Session, call_id: str) -> Call | None:
    """The call, held until the transaction ends, so that two deliveries about it queue up.

    SQLite has no row locks: an update that changes nothing takes the file's write lock instead.
    """
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(Call).where(col(Call.id) == call_id).values(id=call_id))
    return session.exec(
        select(Call).where(Call.id == call_id).with_for_update().execution_options(populate_existing=True)
    ).first()


def lock_agent(session: Session, agent_id: str) -> None:
    """Hold an agent's row until the transaction ends, so that two orders of theirs queue up."""
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(User).where(col(User.id) == agent_id).values(id=agent_id))
    session.exec(select(User.id).where(User.id == agent_id).with_for_update()).first()


def dialled_since(session: Session, *, agent_id: str, prospect_id: str, since: dt.datetime) -> Call | None:
    """The call from this agent to this prospect that began after `since` and still rings."""
    return session.exec(
        select(Call).where(
            Call.agent_id == agent_id,
            Call.prospect_id == prospect_id,
            Call.flow == CallFlow.OUTBOUND,
            Call.state == CallState.DIALING,
            Call.started_at > since,
        )
    ).first()


def by_sid(session: Session, call_sid: str) -> Call | None:
    """The call whose parent leg this is, locked."""
    call_id = session.exec(select(Call.id).where(Call.call_sid == call_sid)).first()
    return lock(session, call_id) if call_id else None


def recording_of(session: Session, call_id: str) -> Recording | None:
    """The call's last recording."""
    return session.exec(
        select(Recording).where(Recording.call_id == call_id).order_by(col(Recording.started_at).desc())
    ).first()


def recording_by_sid(session: Session, recording_sid: str) -> Recording | None:
    """The recording that Twilio knows under this sid."""
    return session.exec(select(Recording).where(Recording.recording_sid == recording_sid)).first()


def consent_of(session: Session, call_id: str) -> Consent | None:
    """The answer that the prospect gave on this call."""
    return session.exec(select(Consent).where(Consent.call_id == call_id)).first()


def is_validated(session: Session, call_id: str) -> bool:
    """Whether a person validated the call's sheet."""
    version = session.exec(select(Sheet.version).where(Sheet.call_id == call_id)).first()
    return bool(version)


def campaign_of(session: Session, call: Call) -> Campaign:
    """The call's campaign."""
    return session.get_one(Campaign, call.campaign_id)


def prospect_of(session: Session, call: Call) -> Prospect:
    """The person at the other end."""
    return session.get_one(Prospect, call.prospect_id)


def agent_of(session: Session, call: Call) -> User:
    """Whose call it is."""
    return session.get_one(User, call.agent_id)


def campaign_by_number(session: Session, number: str) -> Campaign | None:
    """The campaign that presents this number (E.164), the newest where several do."""
    return session.exec(
        select(Campaign).where(Campaign.caller_id == number).order_by(col(Campaign.created_at).desc())
    ).first()


def prospect_by_phone(session: Session, campaign_id: str, phone: str) -> Prospect | None:
    """The campaign's prospect with this number (E.164)."""
    return session.exec(
        select(Prospect).where(Prospect.campaign_id == campaign_id, Prospect.phone == phone)
    ).first()
