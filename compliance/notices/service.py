"""Which notice a prospect hears, and the proof of which one they heard. Nothing here commits."""

import datetime as dt
import hashlib
import itertools

from sqlmodel import Session

from compliance import audit
from compliance.notices import repository
from compliance.notices.sound import read_sound
from compliance.notices.wording import missing
from core.errors import Conflict, InvalidInput, NotFound
from models import Campaign, NoticeSound, NoticeVersion, User

versions = repository.versions


def in_force(session: Session, campaign: Campaign, *, named: NoticeVersion | None = None) -> NoticeVersion:
    """The version that the campaign plays now; one that has no row yet gets it.

    `named` is the version that the campaign names, where the caller has read it.

    A campaign that was filled without `publish` (the demonstration, an installation before the notices
    had versions) holds its text alone: that text is kept here as it stands.
    """
    known = named or repository.version(session, campaign.id, campaign.notice_version)
    digest = _sha256(campaign.notice_text.encode())
    if known is not None and known.text == campaign.notice_text:
        return known
    name = campaign.notice_version if known is None else f"{campaign.notice_version[:30]}-{digest[:8]}"
    return repository.keep_version(
        session,
        NoticeVersion(
            campaign_id=campaign.id,
            version=name,
            text=campaign.notice_text,
            sha256=digest,
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
    text: str,
    actor: User,
    at: dt.datetime,
    sound: bytes | None = None,
) -> NoticeVersion:
    """Put a new version in force: for the campaign's purposes and basis as they are now.

    The same again (words, sound, purposes, basis) is no new version. Earlier versions stay as they are:
    answers refer to them.

    Args:
        session: the caller's.
        campaign: whose notice it is.
        text: what is said, by the synthetic voice or in the sound.
        actor: who publishes it.
        at: from when on.
        sound: a WAV or MP3 file that is played in place of the voice.

    Raises:
        InvalidInput: `notice.incomplete`, or the sound cannot be used (`compliance.notices.sound`).
        Conflict: `notice.changed_meanwhile`.
    """
    text = " ".join(text.split())
    lack = missing(text, seller=campaign.seller, basis=campaign.legal_basis)
    if lack is not None:
        raise InvalidInput("notice.incomplete", lack)
    played = read_sound(sound) if sound is not None else None
    if played is not None:
        repository.keep_sound(
            session,
            NoticeSound(
                sha256=played.sha256,
                media_type=played.media_type,
                duration_s=played.duration_s,
                content=played.content,
            ),
        )
    return _put_in_force(session, campaign, text, played.sha256 if played else None, actor, at=at)


def adapt(session: Session, campaign: Campaign, *, actor: User, at: dt.datetime) -> NoticeVersion:
    """Publish the notice in force again where the campaign's purposes or basis are no longer its own.

    Raises:
        InvalidInput: `notice.incomplete`, the words do not fit the new basis.
    """
    current = in_force(session, campaign)
    if current.basis is not campaign.legal_basis:
        lack = missing(current.text, seller=campaign.seller, basis=campaign.legal_basis)
        if lack is not None:
            raise InvalidInput("notice.incomplete", lack)
    return _put_in_force(session, campaign, current.text, current.sound_sha256, actor, at=at)


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
    text: str,
    sound_sha256: str | None,
    actor: User,
    *,
    at: dt.datetime,
) -> NoticeVersion:
    current = in_force(session, campaign)
    if (current.text, current.sound_sha256, set(current.purposes), current.basis) == (
        text,
        sound_sha256,
        set(campaign.purposes),
        campaign.legal_basis,
    ):
        return current
    row = NoticeVersion(
        campaign_id=campaign.id,
        version=_next_name(session, campaign),
        text=text,
        sound_sha256=sound_sha256,
        sha256=sound_sha256 or _sha256(text.encode()),
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


def _next_name(session: Session, campaign: Campaign) -> str:
    taken = {row.version for row in repository.versions(session, campaign.id)}
    return next(name for number in itertools.count(len(taken) + 1) if (name := f"fr-{number}") not in taken)


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
