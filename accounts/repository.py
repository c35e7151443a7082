"""The SQL of accounts: users, sessions of browsers, tokens of machines."""

import datetime as dt

from sqlmodel import Session, col, delete, select, update

from models import ApiToken, User, UserSession


def user_by_email(session: Session, email: str) -> User | None:
    """The user with this (normalised) e-mail."""
    return session.exec(select(User).where(User.email == email)).one_or_none()


def user_of_session(session: Session, token_hash: str, *, at: dt.datetime) -> tuple[User, UserSession] | None:
    """Who holds a session that is open at this instant, and is still active."""
    return session.exec(
        select(User, UserSession)
        .join(UserSession, col(UserSession.user_id) == col(User.id))
        .where(
            UserSession.token_hash == token_hash,
            col(UserSession.revoked_at).is_(None),
            UserSession.expires_at > at,
            col(User.is_active),
        )
    ).one_or_none()


def user_of_token(session: Session, token_hash: str, *, at: dt.datetime) -> User | None:
    """For whom a machine's valid token acts, if that user is still active."""
    return session.exec(
        select(User)
        .join(ApiToken, col(ApiToken.user_id) == col(User.id))
        .where(
            ApiToken.token_hash == token_hash,
            col(ApiToken.revoked_at).is_(None),
            col(ApiToken.expires_at).is_(None) | (col(ApiToken.expires_at) > at),
            col(User.is_active),
        )
    ).one_or_none()


def tokens_of(session: Session, user_id: str, *, at: dt.datetime) -> list[ApiToken]:
    """The valid tokens of a user, the newest first."""
    query = select(ApiToken).where(
        ApiToken.user_id == user_id,
        col(ApiToken.revoked_at).is_(None),
        col(ApiToken.expires_at).is_(None) | (col(ApiToken.expires_at) > at),
    )
    return list(session.exec(query.order_by(col(ApiToken.created_at).desc())))


def revoke_sessions(session: Session, user_id: str, *, at: dt.datetime) -> int:
    """Close every open session of a user; gives how many."""
    result = session.exec(
        update(UserSession)
        .where(col(UserSession.user_id) == user_id, col(UserSession.revoked_at).is_(None))
        .values(revoked_at=at)
    )
    return result.rowcount


def revoke_tokens(session: Session, user_id: str, *, at: dt.datetime) -> int:
    """Revoke every token that acts for a user; gives how many."""
    result = session.exec(
        update(ApiToken)
        .where(col(ApiToken.user_id) == user_id, col(ApiToken.revoked_at).is_(None))
        .values(revoked_at=at)
    )
    return result.rowcount


def forget_closed_sessions(session: Session, user_id: str, *, before: dt.datetime) -> None:
    """Delete the rows of sessions that ended before this instant: they serve nobody any more."""
    session.exec(
        delete(UserSession).where(col(UserSession.user_id) == user_id, col(UserSession.expires_at) < before)
    )
