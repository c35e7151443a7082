"""The proof of consent: what was granted stays as it was granted, and is kept after the audio is gone.

Its fields are those of facts on the GDPR, section 5. Nothing here commits.
"""

import datetime as dt
from collections.abc import Collection, Sequence
from dataclasses import replace

from sqlmodel import Session, select

from compliance.consent import answers
from compliance.consent.answers import GivenAnswer
from compliance.consent.decision import decide, in_force, may_record, purposes_granted
from compliance.notices import service as notices
from compliance.notices.service import Part
from core.database import insert_new
from core.errors import Conflict, NotFound
from models import Call, Campaign, Consent, Decision, LegalBasis, NoticeVersion, Purpose

__all__ = [
    "is_granted",
    "mark_recording_started",
    "may_record",
    "of_call",
    "purposes_in_force",
    "record",
    "withdraw",
]


def record(
    session: Session,
    *,
    call: Call,
    campaign: Campaign,
    phone_hash: str,
    answer: str | None,
    announced_at: dt.datetime,
    answered_at: dt.datetime,
    basis: LegalBasis | None = None,
    channel: str = "dtmf",
    purposes: Sequence[Purpose] | None = None,
    heard: Part = Part.NOTICE,
    complete: bool = True,
    notice: NoticeVersion | None = None,
) -> Consent:
    """Keep an answer. The first one about a purpose stays; a later one, or the same again, changes nothing.

    Args:
        session: the caller's.
        call: whose prospect answered.
        campaign: whose notice was played: the version that was in force when it began is kept with
            its hash.
        phone_hash: `Hasher.phone` of the prospect's number.
        answer: the keys pressed, or `oui`, `non`, `unclear`; empty or None for silence.
        announced_at: when that began.
        answered_at: when the answer came.
        basis: what the recording rests on; the campaign's where None is given.
        channel: how the answer came (`dtmf`, `voice`, `web`, `agent`).
        purposes: what this answer is about; all that the campaign asks for where None is given.
        heard: what was said before the answer: the notice, or the question about the second purpose.
        complete: whether the question was heard out; see `decide`.
        notice: the version that the campaign names, where the caller has read it.

    Returns:
        The consent on record, which may hold earlier answers.

    Raises:
        Conflict: `consent.before_notice`, the answer is older than the notice.
    """
    if answered_at < announced_at:
        raise Conflict("consent.before_notice", "La réponse précède l'annonce : elle ne vaut pas accord.")
    chosen = campaign.legal_basis if basis is None else basis
    asked = tuple(campaign.purposes) if purposes is None else tuple(purpose.value for purpose in purposes)
    version = notices.heard_at(session, campaign, announced_at, named=notice)
    given = GivenAnswer(
        purposes=asked,
        raw=answers.kept_answer(answer),
        decision=decide(chosen, answer, complete=complete),
        channel=channel,
        announced_at=announced_at,
        answered_at=answered_at,
        notice_version=version.version,
        notice_sha256=version.question_sha256 if heard is Part.QUESTION else version.sha256,
    )
    granted = given.decision is Decision.GRANTED
    first = Consent(
        call_id=call.id,
        agent_id=call.agent_id,
        phone_hash=phone_hash,
        basis=chosen,
        notice_version=version.version,
        notice_sha256=version.sha256,
        channel=channel,
        answer=given.raw,
        decision=given.decision,
        purposes=list(asked) if granted else [],
        refused_purposes=[] if granted else list(asked),
        answers=[given.as_json()],
        announced_at=announced_at,
        answered_at=answered_at,
    )
    return first if insert_new(session, first) else _add(session, call.id, given)


def _add(session: Session, call_id: str, given: GivenAnswer) -> Consent:
    """Put an answer beside those that are there, for the purposes that have none yet."""
    consent = _existing(session, call_id, locked=True)
    left = answers.unanswered(consent, given.purposes)
    if left:
        answers.add(consent, replace(given, purposes=left))
        session.add(consent)
        session.flush()
    return consent


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


def withdraw(
    session: Session,
    call_id: str,
    *,
    at: dt.datetime,
    through: str,
    purposes: Collection[Purpose] | None = None,
) -> Consent:
    """Take the consent back, all of it or some purposes; what rested on it alone is due for erasure at once.

    `compliance.consent.withdrawal` does this and says what it makes due.

    Args:
        session: the caller's.
        call_id: of the call.
        at: when it was taken back; the first time stays, a purpose.
        through: how (`dtmf`, `voice`, `web`, `agent`, `request`, `machine`).
        purposes: those that are taken back; all where None is given.

    Raises:
        NotFound: `consent.unknown`, nobody was asked.
    """
    consent = _existing(session, call_id, locked=True)
    if consent.withdrawn_at is None and consent.decision is Decision.GRANTED:
        answers.take_back(consent, tuple(Purpose) if purposes is None else purposes, at=at, through=through)
        if purposes is None or not purposes_granted(consent):
            consent.withdrawn_at = at
            consent.withdrawn_through = through
        session.add(consent)
        session.flush()
    return consent


def of_call(session: Session, call_id: str) -> Consent | None:
    """The answer that is on record for a call."""
    return session.exec(select(Consent).where(Consent.call_id == call_id)).first()


def is_granted(session: Session, call_id: str) -> bool:
    """Whether the prospect of this call agreed, and did not take it back."""
    return in_force(of_call(session, call_id))


def purposes_in_force(session: Session, call_id: str) -> list[Purpose]:
    """The purposes that the prospect of this call agreed to, and did not take back."""
    consent = of_call(session, call_id)
    return purposes_granted(consent) if in_force(consent) else []


def _existing(session: Session, call_id: str, *, locked: bool = False) -> Consent:
    query = select(Consent).where(Consent.call_id == call_id)
    if locked:
        query = query.with_for_update().execution_options(populate_existing=True)
    consent = session.exec(query).first()
    if consent is None:
        raise NotFound("consent.unknown", "Aucune réponse du prospect n'est enregistrée pour cet appel.")
    return consent
