"""Consumers' agreements to be called, campaign by campaign, and the proof of each. Nothing here commits.

L.223-1 of the consumer code: without a prior consent, which the caller has to prove, or a contract under way,
a consumer is not called (facts on the GDPR, section 4).
"""

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from sqlmodel import Session

from compliance import audit
from compliance.calling import repository
from compliance.calling.agreement_lines import Agreement, read_line
from compliance.hashing import Hasher
from core.errors import InvalidInput, NotFound
from models import AgreementEnd, CallingConsent, Campaign, User

MAX_REFERENCE = 120

last = repository.last_agreements
count = repository.count_agreements


@dataclass(frozen=True)
class LineError:
    """A line of a list that was not taken, counted from 1, and why: a French sentence."""

    number: int
    message: str


@dataclass(frozen=True)
class Imported:
    """What came of a list: how many agreements were kept, and the lines that were not."""

    kept: int
    errors: tuple[LineError, ...]


def is_in_force(given: CallingConsent, at: dt.datetime) -> bool:
    """Whether an agreement allows a call at an instant."""
    ended = given.withdrawn_at is not None or (given.expires_at is not None and given.expires_at <= at)
    return given.given_at <= at and not ended


def note(
    session: Session,
    agreement: Agreement,
    *,
    campaign: Campaign,
    hasher: Hasher,
    actor: User,
    at: dt.datetime,
) -> CallingConsent:
    """Keep the proof that a consumer may be called for a campaign; a later one replaces it.

    Raises:
        InvalidInput: `calling.no_evidence`, `calling.long_evidence`, `calling.agreed_later` or
            `calling.agreement_over`.
    """
    kept = _keep(session, agreement, campaign=campaign, hasher=hasher, actor=actor, at=at)
    audit.record(session, actor.id, "calling.agreed", "campaign", campaign.id, ground=kept.ground.value)
    session.flush()
    return kept


def import_list(
    session: Session,
    lines: Iterable[str],
    *,
    campaign: Campaign,
    hasher: Hasher,
    actor: User,
    at: dt.datetime,
) -> Imported:
    """Keep the agreements of a list (`agreement_lines` has its form); nothing of a line is repeated."""
    kept, errors = 0, []
    for number, line in enumerate(lines, start=1):
        try:
            agreement = read_line(line, is_first=number == 1)
            if agreement is not None:
                _keep(session, agreement, campaign=campaign, hasher=hasher, actor=actor, at=at)
                kept += 1
        except InvalidInput as error:
            errors.append(LineError(number, error.message))
    details = {"kept": kept, "errors": len(errors)}
    audit.record(session, actor.id, "calling.agreements_imported", "campaign", campaign.id, **details)
    session.flush()
    return Imported(kept, tuple(errors))


def withdraw(
    session: Session,
    *,
    campaign: Campaign,
    phone: str,
    reason: AgreementEnd,
    hasher: Hasher,
    actor: str,
    at: dt.datetime,
) -> None:
    """Take back a consumer's agreement to be called for a campaign.

    Args:
        session: the caller's.
        campaign: which one.
        phone: in E.164; the list itself cannot tell it.
        reason: kept in the audit trail.
        hasher: the installation's.
        actor: the id of who notes it.
        at: when.

    Raises:
        NotFound: `calling.no_agreement`, none was noted, or it was taken back already.
    """
    given = repository.calling_consent(session, hasher.phone(phone), campaign.id)
    if given is None or given.withdrawn_at is not None:
        raise NotFound(
            "calling.no_agreement", "Aucun accord en cours n'est noté pour ce numéro dans cette campagne."
        )
    given.withdrawn_at = at
    session.add(given)
    audit.record(session, actor, "calling.agreement_withdrawn", "campaign", campaign.id, reason=reason.value)
    session.flush()


def _keep(
    session: Session,
    agreement: Agreement,
    *,
    campaign: Campaign,
    hasher: Hasher,
    actor: User,
    at: dt.datetime,
) -> CallingConsent:
    _check(agreement, at)
    return session.merge(
        CallingConsent(
            phone_hash=hasher.phone(agreement.phone),
            campaign_id=campaign.id,
            ground=agreement.ground,
            given_at=agreement.given_at,
            expires_at=agreement.expires_at,
            evidence_reference=agreement.evidence_reference.strip(),
            noted_by_id=actor.id,
            withdrawn_at=None,
        )
    )


def _check(agreement: Agreement, at: dt.datetime) -> None:
    reference = agreement.evidence_reference.strip()
    if not reference:
        raise InvalidInput(
            "calling.no_evidence",
            "La preuve de l'accord est à votre charge : indiquez où la trouver (formulaire, contrat).",
        )
    if len(reference) > MAX_REFERENCE:
        raise InvalidInput(
            "calling.long_evidence", f"La référence dépasse {MAX_REFERENCE} caractères : raccourcissez-la."
        )
    if agreement.given_at > at:
        raise InvalidInput(
            "calling.agreed_later",
            "La date de l'accord est à venir : notez l'accord une fois qu'il est donné.",
        )
    if agreement.expires_at is not None and agreement.expires_at <= at:
        raise InvalidInput("calling.agreement_over", "Cet accord est échu : il ne permet plus d'appeler.")
