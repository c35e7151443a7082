"""The versions of notices, and their sounds. Nothing here commits; a version is never changed."""

import datetime as dt

from sqlmodel import Session, col, select

from core.database import insert_new
from models import NoticeSound, NoticeVersion


def version(session: Session, campaign_id: str, name: str) -> NoticeVersion | None:
    """The version with this name."""
    query = select(NoticeVersion).where(
        NoticeVersion.campaign_id == campaign_id, NoticeVersion.version == name
    )
    return session.exec(query).first()


def versions(session: Session, campaign_id: str) -> list[NoticeVersion]:
    """All versions of a campaign's notice, newest first."""
    query = select(NoticeVersion).where(NoticeVersion.campaign_id == campaign_id)
    return list(session.exec(query.order_by(col(NoticeVersion.created_at).desc(), col(NoticeVersion.id))))


def version_at(session: Session, campaign_id: str, at: dt.datetime) -> NoticeVersion | None:
    """The version that was the last one at an instant."""
    query = select(NoticeVersion).where(
        NoticeVersion.campaign_id == campaign_id, col(NoticeVersion.created_at) <= at
    )
    return session.exec(query.order_by(col(NoticeVersion.created_at).desc(), col(NoticeVersion.id))).first()


def keep_version(session: Session, row: NoticeVersion) -> NoticeVersion:
    """Keep a version, or find the one with its name."""
    insert_new(session, row)
    kept = version(session, row.campaign_id, row.version)
    assert kept is not None  # noqa: S101 - inserted above
    return kept


def keep_sound(session: Session, row: NoticeSound) -> None:
    """Keep a sound, once."""
    insert_new(session, row)


def sound(session: Session, sha256: str) -> NoticeSound | None:
    """The sound with this hash."""
    return session.get(NoticeSound, sha256)
