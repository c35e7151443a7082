"""What the rules of calling read and keep. Nothing here commits."""

import datetime as dt
from collections.abc import Collection, Iterable

from sqlalchemy import and_, case, func
from sqlmodel import Session, col, delete, or_, select, update

from core.database import insert_new
from models import (
    Call,
    CallingConsent,
    CallObjection,
    CallRefusal,
    Campaign,
    HeldNumber,
    ObjectionSource,
    Prospect,
    User,
)
from models.values.telephony import CallFlow


def add_objection(session: Session, objection: CallObjection) -> bool:
    """Keep an objection; whether it is a new one. The first one stays."""
    return insert_new(session, objection)


def is_objected(session: Session, phone_hash: str) -> bool:
    """Whether whoever has this number must not be called."""
    return session.get(CallObjection, phone_hash) is not None


def objected_among(session: Session, phone_hashes: Collection[str]) -> set[str]:
    """Those of these numbers that must not be called."""
    query = select(CallObjection.phone_hash).where(col(CallObjection.phone_hash).in_(phone_hashes))
    return set(session.exec(query))


def count_objections(session: Session) -> int:
    """How many numbers must not be called."""
    return session.exec(select(func.count(col(CallObjection.phone_hash)))).one()


def lock_number(session: Session, phone: str) -> None:
    """Make the orders to call one number wait for each other: each counts the tries before it.

    SQLite has no row locks: an update that changes nothing takes the file's write lock instead.
    PostgreSQL's lock lets calls that name these prospects be inserted meanwhile.
    """
    of_number = col(Prospect.phone) == phone
    if session.get_bind().dialect.name == "sqlite":
        session.execute(update(Prospect).where(of_number).values(phone=phone))
    locked = select(Prospect.id).where(of_number).order_by(col(Prospect.id)).with_for_update(key_share=True)
    session.exec(locked).all()


def lift_objection(session: Session, phone_hash: str) -> bool:
    """Take a number off the list; whether it was there."""
    found = session.get(CallObjection, phone_hash)
    if found is None:
        return False
    session.delete(found)
    session.flush()
    return True


def objections_by_source(session: Session) -> dict[ObjectionSource, tuple[int, dt.datetime]]:
    """How many numbers must not be called, and when the last one came, by how it was said."""
    query = select(
        CallObjection.source, func.count(col(CallObjection.phone_hash)), func.max(CallObjection.noted_at)
    ).group_by(col(CallObjection.source))
    return {ObjectionSource(source): (count, last) for source, count, last in session.exec(query)}


def last_objections(session: Session, limit: int) -> list[CallObjection]:
    """The objections that came last."""
    query = select(CallObjection).order_by(col(CallObjection.noted_at).desc(), col(CallObjection.phone_hash))
    return list(session.exec(query.limit(limit)))


def last_refusal(session: Session, phone_hash: str) -> dt.datetime | None:
    """When whoever has this number last declined."""
    query = select(CallRefusal.refused_at).where(CallRefusal.phone_hash == phone_hash)
    return session.exec(query.order_by(col(CallRefusal.refused_at).desc())).first()


def tries_since(session: Session, phone: str, since: dt.datetime) -> list[dt.datetime]:
    """When this number was dialled, on whatever campaign; calls that Twilio did not take are none."""
    query = (
        select(Call.started_at)
        .join(Prospect, col(Prospect.id) == col(Call.prospect_id))
        .where(
            Prospect.phone == phone,
            Call.flow == CallFlow.OUTBOUND,
            col(Call.started_at) >= since,
            or_(col(Call.call_sid).is_not(None), col(Call.ended_at).is_(None)),
        )
    )
    return list(session.exec(query))


def calling_consent(session: Session, phone_hash: str, campaign_id: str) -> CallingConsent | None:
    """What allows a consumer to be called for a campaign, taken back or not."""
    return session.get(CallingConsent, (phone_hash, campaign_id))


def last_agreements(session: Session, limit: int) -> list[tuple[CallingConsent, str, str]]:
    """The agreements that were noted last, each with its campaign's name and its author's."""
    query = (
        select(CallingConsent, Campaign.name, User.name)
        .join(Campaign, col(Campaign.id) == col(CallingConsent.campaign_id))
        .join(User, col(User.id) == col(CallingConsent.noted_by_id))
        .order_by(col(CallingConsent.noted_at).desc(), col(CallingConsent.phone_hash))
    )
    return [(given, campaign, author) for given, campaign, author in session.exec(query.limit(limit))]


def count_agreements(session: Session, at: dt.datetime) -> dict[str, tuple[int, int]]:
    """By the campaign's name, how many agreements allow a call at an instant, and how many are on record."""
    stands = and_(
        col(CallingConsent.withdrawn_at).is_(None),
        col(CallingConsent.given_at) <= at,
        or_(col(CallingConsent.expires_at).is_(None), col(CallingConsent.expires_at) > at),
    )
    query = (
        select(Campaign.name, func.count(case((stands, 1))), func.count(col(CallingConsent.phone_hash)))
        .join(CallingConsent, col(CallingConsent.campaign_id) == col(Campaign.id))
        .group_by(col(Campaign.name))
        .order_by(col(Campaign.name))
    )
    return {name: (in_force, total) for name, in_force, total in session.exec(query)}


def held_numbers(session: Session) -> frozenset[str] | None:
    """The numbers that the account holds at Twilio; None where nobody has looked yet."""
    return frozenset(session.exec(select(HeldNumber.phone))) or None


def keep_held_numbers(session: Session, phones: Iterable[str], *, at: dt.datetime) -> None:
    """Replace what was known of the numbers that the account holds."""
    found = set(phones)
    session.execute(delete(HeldNumber).where(col(HeldNumber.phone).not_in(found)))
    for phone in sorted(found):
        session.merge(HeldNumber(phone=phone, seen_at=at))
    session.flush()
