"""The proof of consent: written once, never overwritten, and kept after the audio is gone.

Its fields are those of facts on the GDPR, section 5. Nothing here commits.
"""

import datetime as dt
import hashlib

from sqlmodel import Session, select

from compliance.consent.decision import decide, in_force, may_record
from core.database import insert_new
from core.errors import Conflict, NotFound
from models import Call, Campaign, Consent, Decision, LegalBasis

__all__ = ["is_granted", "mark_recording_started", "may_record", "of_call", "record", "withdraw"]


def record(
    session: Session,
    *,
    call: Call,
    campaign: Campaign,
    phone_hash: str,
    answer: str | None,
    announced_at: dt.datetime,
    answered_at: dt.datetime,
    basis: LegalBasis = LegalBasis.CONSENT,
    channel: str = "dtmf",
) -> Consent:
    """Keep the first answer of a call; a later one, or the same again, changes nothing.

    Args:
        session: the caller's.
        call: whose prospect answered.
        campaign: whose notice was played; its text is kept as a hash, with its version.
        phone_hash: `Hasher.phone` of the prospect's number.
        answer: the keys pressed, empty or None for silence.
        announced_at: when the notice began.
        answered_at: when the answer came.
        basis: what the recording rests on.
        channel: how the answer came (`dtmf`, `voice`, `web`, `agent`).

    Returns:
        The consent on record, which may hold an earlier answer.

    Raises:
        Conflict: `consent.before_notice`, the answer is older than the notice.
    """
    if answered_at < announced_at:
        raise Conflict("consent.before_notice", "La réponse précède l'annonce : elle ne vaut pas accord.")
    decision = decide(basis, answer)
    insert_new(
        session,
        Consent(
            call_id=call.id,
            agent_id=call.agent_id,
            phone_hash=phone_hash,
            basis=basis,
            notice_version=campaign.notice_version,
            notice_sha256=hashlib.sha256(campaign.notice_text.encode()).hexdigest(),
            channel=channel,
            answer=_kept_answer(answer),
            decision=decision,
            purposes=list(campaign.purposes) if decision is Decision.GRANTED else [],
            announced_at=announced_at,
            answered_at=answered_at,
        ),
    )
    return _existing(session, call.id)


def _kept_answer(answer: str | None) -> str:
    """One key as it was pressed; of a longer entry (a card number?) only that it was one."""
    pressed = (answer or "").strip()
    return pressed if len(pressed) <= 1 else "several"


def mark_recording_started(session: Session, call_id: str, at: dt.datetime) -> Consent:
    """Note when the recording began; the first note stays.

    Args:
        session: the caller's.
        call_id: of the recorded call.
        at: our clock when Twilio took the order. Not Twilio's `RecordingStartTime`: cut to whole
            seconds, it may stand before an answer that came in the same second.

    Raises:
        NotFound: `consent.unknown`, nobody was asked.
        Conflict: `consent.not_granted`, or `consent.recorded_too_early`, it began before the answer.
    """
    consent = _existing(session, call_id)
    if consent.recording_started_at is not None:
        return consent
    if not in_force(consent):
        raise Conflict(
            "consent.not_granted", "Le prospect n'a pas accepté l'enregistrement : il doit être supprimé."
        )
    if at <= consent.answered_at:
        raise Conflict(
            "consent.recorded_too_early",
            "L'enregistrement a commencé avant l'accord du prospect : il doit être supprimé.",
        )
    consent.recording_started_at = at
    session.add(consent)
    return consent


def withdraw(session: Session, call_id: str, *, at: dt.datetime, through: str) -> Consent:
    """Take the consent back; the content of the call is due for erasure at once.

    Args:
        session: the caller's.
        call_id: of the call.
        at: when it was taken back; the first time stays.
        through: how (`dtmf`, `voice`, `web`, `agent`, `request`).

    Raises:
        NotFound: `consent.unknown`, nobody was asked.
    """
    consent = _existing(session, call_id)
    if consent.withdrawn_at is None and consent.decision is Decision.GRANTED:
        consent.withdrawn_at = at
        consent.withdrawn_through = through
        session.add(consent)
    return consent


def of_call(session: Session, call_id: str) -> Consent | None:
    """The answer that is on record for a call."""
    return session.exec(select(Consent).where(Consent.call_id == call_id)).first()


def is_granted(session: Session, call_id: str) -> bool:
    """Whether the prospect of this call agreed, and did not take it back."""
    return in_force(of_call(session, call_id))


def _existing(session: Session, call_id: str) -> Consent:
    consent = of_call(session, call_id)
    if consent is None:
        raise NotFound("consent.unknown", "Aucune réponse du prospect n'est enregistrée pour cet appel.")
    return consent
