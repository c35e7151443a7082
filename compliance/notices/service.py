"""Which notice a prospect hears, and the proof of which one they heard. Nothing here commits."""

import datetime as dt
import hashlib
import itertools
from dataclasses import dataclass
from enum import StrEnum

from sqlmodel import Session

from compliance import audit
from compliance.notices import repository
from compliance.notices.sound import read_sound
from compliance.notices.wording import missing, missing_in_question, own_question, question_on
from core.errors import Conflict, InvalidInput, NotFound
from models import Campaign, NoticeSound, NoticeVersion, User

versions = repository.versions


class Part(StrEnum):
    """What prospects hear before they answer: the notice, then what is asked of the second purpose."""

    NOTICE = "notice"
    QUESTION = "question"


@dataclass(frozen=True)
class Words:
    """What is to be said: by the synthetic voice, or in a sound (a WAV or MP3 file)."""

    text: str
    sound: bytes | None = None


@dataclass(frozen=True)
class _Spoken:
    text: str
    sound_sha256: str | None

    @property
    def sha256(self) -> str:
        return self.sound_sha256 or _sha256(self.text.encode())


def in_force(session: Session, campaign: Campaign, *, named: NoticeVersion | None = None) -> NoticeVersion:
    """The version that the campaign plays now; one that has no row yet gets it.

    `named` is the version that the campaign names, where the caller has read it.

    A campaign that was filled without `publish` (the demonstration, an installation before the notices
    had versions) holds its words alone: they are kept here as they stand.
    """
    known = named or repository.version(session, campaign.id, campaign.notice_version)
    said, name = campaign.notice_text, campaign.notice_version
    question = question_on(known.basis if known else campaign.legal_basis, campaign.question_text)
    if known is not None:
        if (known.text, known.question_text) == (said, question):
            return known
        name = f"{name[:30]}-{_sha256((said + question).encode())[:8]}"
    return repository.keep_version(
        session,
        NoticeVersion(
            campaign_id=campaign.id,
            version=name,
            text=said,
            sha256=_sha256(said.encode()),
            question_text=question,
            question_sha256=_sha256(question.encode()),
            purposes=list(campaign.purposes),
            basis=campaign.legal_basis,
            created_at=campaign.created_at,
        ),
    )


def heard_at(
    session: Session, campaign: Campaign, at: dt.datetime, *, named: NoticeVersion | None = None
) -> NoticeVersion:
    """The version that was in force when a notice began to be played: a later one was not heard.

    `named`: as for `in_force`.
    """
    current = in_force(session, campaign, named=named)
    if current.created_at <= at:
        return current
    return repository.version_at(session, campaign.id, at) or current


def publish(
    session: Session,
    campaign: Campaign,
    *,
    actor: User,
    at: dt.datetime,
    notice: Words | None = None,
    question: Words | None = None,
) -> NoticeVersion:
    """Put a new version in force: for the campaign's purposes and basis as they are now.

    The same again (words, sounds, purposes, basis) is no new version. Earlier versions stay as they are:
    answers refer to them.

    Args:
        session: the caller's.
        campaign: whose notice it is.
        actor: who publishes it.
        at: from when on.
        notice: what is said now; None: as before.
        question: what is asked now of the second purpose, empty words for the usual ones; None: as before.

    Raises:
        InvalidInput: `notice.incomplete`: the words, new or on a new basis, lack something; or a sound
            cannot be used (`compliance.notices.sound`).
        Conflict: `notice.changed_meanwhile`.
    """
    current, basis = in_force(session, campaign), campaign.legal_basis
    said = _Spoken(current.text, current.sound_sha256)
    if notice is not None:
        said = _Spoken(" ".join(notice.text.split()), _kept(session, notice.sound))
    own = campaign.question_text if question is None else own_question(question.text)
    text = question_on(basis, own)
    asked = _Spoken(text, current.question_sound_sha256 if text == current.question_text else None)
    if question is not None:
        asked = _Spoken(text, _kept(session, question.sound))
    rebased = current.basis is not basis
    lacks = (
        missing(said.text, seller=campaign.seller, basis=basis) if notice is not None or rebased else None,
        missing_in_question(own, basis=basis) if question is not None or rebased else None,
    )
    for lack in filter(None, lacks):
        raise InvalidInput("notice.incomplete", lack)
    kept = _put_in_force(session, campaign, said, asked, actor, at=at)
    campaign.question_text = own
    session.add(campaign)
    session.flush()
    return kept


def _kept(session: Session, content: bytes | None) -> str | None:
    """The hash of a sound, which is kept; None where the voice speaks."""
    if content is None:
        return None
    played = read_sound(content)
    repository.keep_sound(
        session,
        NoticeSound(
            sha256=played.sha256,
            media_type=played.media_type,
            duration_s=played.duration_s,
            content=played.content,
        ),
    )
    return played.sha256


def sound_of(session: Session, sha256: str) -> NoticeSound:
    """The sound with this hash.

    Raises:
        NotFound: `notice.no_sound`.
    """
    found = repository.sound(session, sha256)
    if found is None:
        raise NotFound("notice.no_sound", "Cette annonce sonore n'existe pas.")
    return found


def _put_in_force(
    session: Session,
    campaign: Campaign,
    said: _Spoken,
    asked: _Spoken,
    actor: User,
    *,
    at: dt.datetime,
) -> NoticeVersion:
    current = in_force(session, campaign)
    before = (_Spoken(current.text, current.sound_sha256), _asked(current), set(current.purposes))
    if (*before, current.basis) == (said, asked, set(campaign.purposes), campaign.legal_basis):
        return current
    row = NoticeVersion(
        campaign_id=campaign.id,
        version=_next_name(session, campaign),
        text=said.text,
        sound_sha256=said.sound_sha256,
        sha256=said.sha256,
        question_text=asked.text,
        question_sound_sha256=asked.sound_sha256,
        question_sha256=asked.sha256,
        purposes=list(campaign.purposes),
        basis=campaign.legal_basis,
        created_by_id=actor.id,
        created_at=at,
    )
    kept = repository.keep_version(session, row)
    if kept.id != row.id:
        raise Conflict(
            "notice.changed_meanwhile",
            "Quelqu'un vient de publier une autre annonce : rechargez la page, puis recommencez.",
        )
    campaign.notice_version, campaign.notice_text = kept.version, kept.text
    session.add(campaign)
    audit.record(session, actor.id, "notice.published", "campaign", campaign.id, version=kept.version)
    session.flush()
    return kept


def _asked(version: NoticeVersion) -> _Spoken:
    return _Spoken(version.question_text, version.question_sound_sha256)


def _next_name(session: Session, campaign: Campaign) -> str:
    taken = {row.version for row in repository.versions(session, campaign.id)}
    return next(name for number in itertools.count(len(taken) + 1) if (name := f"fr-{number}") not in taken)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
