"""May this call be placed, and what people said about being called. Nothing here commits."""

import datetime as dt
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from zoneinfo import ZoneInfo

from sqlmodel import Session

from compliance import audit
from compliance.calling import repository
from compliance.calling.agreements import is_in_force
from compliance.calling.caller_id import check_caller_id
from compliance.calling.frequency import WINDOW_DAYS, check_frequency, check_rest
from compliance.calling.hours import check_hours, zone_of
from compliance.calling.obstacle import Obstacle
from compliance.hashing import Hasher
from core.errors import Conflict, InvalidInput, NotFound
from core.phone import to_e164
from models import (
    Audience,
    CallObjection,
    CallRefusal,
    Campaign,
    LiftReason,
    ObjectionSource,
    Prospect,
    User,
)
from models.values.sheet import Flag

OBJECTED = Obstacle(
    "calling.objection",
    "Cette personne a demandé à ne plus être appelée : ne l'appelez pas. Seule la conformité peut lever une "
    "opposition, sur la page « Oppositions ».",
)
NO_NUMBER = Obstacle("call.no_prospect_phone", "Ce prospect n'a pas de numéro.")
NO_CONSENT = Obstacle(
    "calling.no_consumer_consent",
    "Un particulier ne s'appelle qu'avec son accord préalable, preuve à l'appui (article L.223-1 du code "
    "de la consommation) : recueillez-le et enregistrez sa référence, ou n'appelez pas.",
)


@dataclass(frozen=True)
class Imported:
    """What came of a list of objections: new ones, known ones, and the lines that hold no number."""

    added: int
    known: int
    unreadable_lines: tuple[int, ...]


def check_may_call(
    session: Session, *, campaign: Campaign, prospect: Prospect, agent: User, hasher: Hasher, at: dt.datetime
) -> None:
    """Refuse a call that may not be placed. Ask before the call's row is made: it would count as a try.

    Of two orders at once to call a consumer, the second waits for the first and counts it.

    Args:
        session: the caller's.
        campaign: whose number is presented, and whose audience says which rules hold.
        prospect: who would be called.
        agent: who would call.
        hasher: finds the objections.
        at: when.

    Raises:
        Conflict: `call.no_prospect_phone`, `calling.objection`, `calling.caller_id_mobile`,
            `calling.caller_id_kind`, `calling.caller_id_personal`, `calling.caller_id_not_held`; and of
            a consumer `calling.no_consumer_consent`, `calling.recent_refusal`, `calling.too_many_tries`
            or `calling.closed_hours`.
    """
    if not prospect.phone:
        raise Conflict(NO_NUMBER.code, NO_NUMBER.message)
    if campaign.audience is Audience.CONSUMER:
        repository.lock_number(session, prospect.phone)
    order = _Order(campaign, prospect, agent, prospect.phone, hasher.phone(prospect.phone), at)
    for obstacle in _obstacles(session, order):
        raise Conflict(obstacle.code, obstacle.message)


@dataclass(frozen=True)
class _Order:
    """The call that somebody wants to place."""

    campaign: Campaign
    prospect: Prospect
    agent: User
    phone: str
    phone_hash: str
    at: dt.datetime

    @property
    def zone(self) -> ZoneInfo:
        return zone_of(self.phone, self.prospect.time_zone)


def _obstacles(session: Session, order: _Order) -> Iterator[Obstacle]:
    """Every obstacle, the weightiest first; nothing further is read than the reader asks for."""
    if repository.is_objected(session, order.phone_hash):
        yield OBJECTED
    presented = check_caller_id(
        order.campaign.caller_id,
        prospect_phone=order.phone,
        agent_phone=order.agent.phone,
        held=repository.held_numbers(session),
    )
    if presented is not None:
        yield presented
    if order.campaign.audience is Audience.CONSUMER:
        yield from _consumer_obstacles(session, order)


def _consumer_obstacles(session: Session, order: _Order) -> Iterator[Obstacle]:
    if not _agreed_to_calls(session, order):
        yield NO_CONSENT
    since = order.at - dt.timedelta(days=WINDOW_DAYS + 1)
    found = (
        check_rest(repository.last_refusal(session, order.phone_hash), order.at, order.zone),
        check_frequency(repository.tries_since(session, order.phone, since), order.at, order.zone),
        check_hours(order.at, order.zone),
    )
    yield from (obstacle for obstacle in found if obstacle is not None)


def _agreed_to_calls(session: Session, order: _Order) -> bool:
    given = repository.calling_consent(session, order.phone_hash, order.campaign.id)
    return given is not None and is_in_force(given, order.at)


def object_to_calls(
    session: Session, *, phone: str, source: ObjectionSource, hasher: Hasher, actor: str, at: dt.datetime
) -> bool:
    """Put a number on the list of those that must not be called, as its keyed hash alone.

    The objection is absolute, free and without reason (CNIL, 27/01/2022).

    Args:
        session: the caller's.
        phone: in E.164.
        source: how it was said.
        hasher: the installation's.
        actor: the id of who noted it.
        at: when it was said.

    Returns:
        Whether it is new.
    """
    phone_hash = hasher.phone(phone)
    added = repository.add_objection(
        session, CallObjection(phone_hash=phone_hash, source=source, noted_at=at)
    )
    if added:
        audit.record(session, actor, "objection.noted", "objection", phone_hash[:32], source=source.value)
    return added


def lift_objection(session: Session, *, phone: str, reason: LiftReason, hasher: Hasher, actor: str) -> None:
    """Take a number off the list again: it was noted in error, or they want to be called.

    Args:
        session: the caller's.
        phone: in E.164; the list itself cannot tell it.
        reason: kept in the audit trail.
        hasher: the installation's.
        actor: the id of who lifts it.

    Raises:
        NotFound: `objection.unknown`, the number is not on the list.
    """
    phone_hash = hasher.phone(phone)
    if not repository.lift_objection(session, phone_hash):
        raise NotFound("objection.unknown", "Ce numéro n'est pas dans la liste des oppositions.")
    audit.record(session, actor, "objection.lifted", "objection", phone_hash[:32], reason=reason.value)


objections_by_source = repository.objections_by_source
last_objections = repository.last_objections


def is_objected(session: Session, phone: str, *, hasher: Hasher) -> bool:
    """Whether this number (E.164) must not be called."""
    return repository.is_objected(session, hasher.phone(phone))


def objected_among(session: Session, phones: Collection[str], *, hasher: Hasher) -> set[str]:
    """Those of these numbers (E.164) that must not be called, at one reading."""
    hashes = {hasher.phone(phone): phone for phone in phones}
    return {hashes[found] for found in repository.objected_among(session, hashes)}


def note_flags(
    session: Session,
    *,
    flags: Collection[Flag],
    phone: str | None,
    hasher: Hasher,
    actor: str,
    at: dt.datetime,
) -> bool:
    """Keep the objection that a validated sheet reports by its flag `opt_out`; whether it is new."""
    if Flag.OPT_OUT not in flags or not phone:
        return False
    return object_to_calls(
        session, phone=phone, source=ObjectionSource.SHEET, hasher=hasher, actor=actor, at=at
    )


def import_objections(
    session: Session, lines: Iterable[str], *, hasher: Hasher, actor: User, at: dt.datetime
) -> Imported:
    """Read a list of objections from elsewhere: a number a line, or the first column of a CSV.

    Nothing but the numbers' hashes is kept. Empty lines are skipped; a line without a number is counted
    by its place (from 1), never repeated.
    """
    added = known = 0
    unreadable = []
    for number, line in enumerate(lines, start=1):
        first = line.replace("\t", ";").replace(",", ";").split(";")[0].strip().strip('"')
        if not first:
            continue
        try:
            phone = to_e164(first)
        except InvalidInput:
            unreadable.append(number)
            continue
        new = repository.add_objection(
            session,
            CallObjection(phone_hash=hasher.phone(phone), source=ObjectionSource.IMPORT, noted_at=at),
        )
        added, known = added + new, known + (not new)
    audit.record(
        session, actor.id, "objection.imported", "objection", "list",
        added=added, known=known, unreadable=len(unreadable),
    )  # fmt: skip
    return Imported(added, known, tuple(unreadable))


def note_refusal(session: Session, *, phone: str, hasher: Hasher, actor: User, at: dt.datetime) -> None:
    """Keep that somebody declined the offer: a consumer is left alone for sixty days."""
    refusal = CallRefusal(phone_hash=hasher.phone(phone), refused_at=at, noted_by_id=actor.id)
    session.add(refusal)
    audit.record(session, actor.id, "calling.refused", "refusal", refusal.id)
    session.flush()


def note_numbers_held(session: Session, phones: Iterable[str], *, at: dt.datetime) -> None:
    """Keep which numbers (E.164) the account holds at Twilio: from then on no other is presented."""
    repository.keep_held_numbers(session, phones, at=at)
