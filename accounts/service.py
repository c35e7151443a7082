"""Accounts: users, signing in, sessions of browsers, tokens of machines.

Tokens of both kinds are 32 random bytes; the database holds their SHA-256 alone (enough for a random
value: there is nothing to guess), so that a copy of the database opens no session.
"""

import datetime as dt
import hashlib
import re
import secrets
from dataclasses import dataclass

from sqlmodel import Session

from accounts import passwords, repository
from accounts.throttle import Throttle
from core.clock import now
from core.errors import Conflict, InvalidInput, NotFound, NotSignedIn
from core.phone import to_e164
from models import ApiToken, Role, User, UserSession

API_TOKEN_PREFIX = "qualif_"  # noqa: S105 - a mark that secret scanners can look for, not a secret
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


@dataclass(frozen=True)
class OpenedSession:
    """A session just opened; `token` goes into the cookie and is kept nowhere else."""

    token: str
    expires_at: dt.datetime


@dataclass(frozen=True)
class IssuedToken:
    """A machine's token just made; `token` is shown once and kept nowhere."""

    id: str
    token: str


def create_user(
    session: Session, *, email: str, name: str, role: Role, password: str, phone: str | None = None
) -> User:
    """Add a person.

    Args:
        session: The caller's session; nothing is committed here.
        email: What they sign in with, case ignored.
        name: First name and name, as pages show it.
        role: What they may do.
        password: In clear; only its argon2id hash is kept.
        phone: Where an agent is rung, as people write it.

    Raises:
        InvalidInput: e-mail, name, phone or password that cannot be used.
        Conflict: somebody has this e-mail.
    """
    normal = normalise_email(email)
    if not _EMAIL.fullmatch(normal) or len(normal) > 254:
        raise InvalidInput(
            "user.bad_email", "Cette adresse e-mail n'est pas valide. Exemple : prenom@societe.fr."
        )
    if not name.strip() or len(name) > 120:
        raise InvalidInput("user.bad_name", "Indiquez un nom, de 120 caractères au plus.")
    passwords.require_strong(password, email=normal, name=name)
    if repository.user_by_email(session, normal) is not None:
        raise Conflict("user.exists", "Cette adresse e-mail a déjà un compte.")
    user = User(
        email=normal,
        name=name.strip(),
        role=role,
        password_hash=passwords.hash_password(password),
        phone=to_e164(phone) if phone else None,
    )
    session.add(user)
    session.flush()
    return user


def user_named(session: Session, email: str) -> User:
    """The user who signs in with this e-mail, active or not.

    Raises:
        NotFound: nobody does.
    """
    user = repository.user_by_email(session, normalise_email(email))
    if user is None:
        raise NotFound("user.unknown", "Aucun compte n'a cette adresse e-mail.")
    return user


def normalise_email(email: str) -> str:
    """The form under which an e-mail is kept and looked up."""
    return email.strip().casefold()


def authenticate(session: Session, *, email: str, password: str, address: str, throttle: Throttle) -> User:
    """Say who this is, or refuse in one way whatever is wrong.

    An unknown e-mail, a wrong password and a closed account take the same work and give the same
    sentence. After five failures in 15 minutes for one e-mail from one address, the password is not
    looked at any more.

    Raises:
        NotSignedIn: code `sign_in.refused`, or `sign_in.throttled` once there were too many.
    """
    normal = normalise_email(email)
    if not throttle.admit(email=normal, address=address):
        raise NotSignedIn(
            "sign_in.throttled", "Trop d'essais de connexion. Attendez un quart d'heure, puis réessayez."
        )
    user = repository.user_by_email(session, normal)
    if user is None:
        passwords.check_nobody(password)
        raise _refused()
    checked = passwords.check_password(password, user.password_hash)
    if not checked.ok or not user.is_active:
        raise _refused()
    if checked.new_hash is not None:
        user.password_hash = checked.new_hash
        session.add(user)
    throttle.forgive(email=normal, address=address)
    return user


def _refused() -> NotSignedIn:
    return NotSignedIn(
        "sign_in.refused",
        "L'adresse e-mail ou le mot de passe ne convient pas. Vérifiez-les, puis réessayez.",
    )


def open_session(session: Session, user: User, *, hours: int) -> OpenedSession:
    """Open a browser session that ends by itself after `hours`, used or not."""
    instant = now()
    repository.forget_closed_sessions(session, user.id, before=instant)
    token = secrets.token_urlsafe(32)
    row = UserSession(
        token_hash=_hash(token),
        csrf_token=secrets.token_urlsafe(32),
        user_id=user.id,
        created_at=instant,
        expires_at=instant + dt.timedelta(hours=hours),
    )
    session.add(row)
    return OpenedSession(token=token, expires_at=row.expires_at)


def find_session(session: Session, token: str) -> tuple[User, UserSession] | None:
    """Who holds this cookie's token: None where it is unknown, expired, revoked, or its user closed."""
    return repository.user_of_session(session, _hash(token), at=now())


def close_session(session: Session, row: UserSession) -> None:
    """End one session: signing out."""
    row.revoked_at = now()
    session.add(row)


def change_password(session: Session, user: User, *, password: str) -> None:
    """Give a new password and end every session of the user, the present one included.

    Raises:
        InvalidInput: a password that cannot be used.
    """
    passwords.require_strong(password, email=user.email, name=user.name)
    user.password_hash = passwords.hash_password(password)
    session.add(user)
    repository.revoke_sessions(session, user.id, at=now())


def deactivate(session: Session, user: User) -> None:
    """Close an account: it signs in no more, its sessions and tokens end now, its work stays."""
    user.is_active = False
    session.add(user)
    repository.revoke_sessions(session, user.id, at=now())
    repository.revoke_tokens(session, user.id, at=now())


def issue_token(session: Session, *, user: User, name: str, days: int | None = None) -> IssuedToken:
    """Make a token with which a machine acts as `user`.

    Args:
        session: The caller's session; nothing is committed here.
        user: Whose rights the machine has.
        name: What it is for, so that it can be recognised and revoked.
        days: After how many days it ends; None: never by itself.

    Raises:
        InvalidInput: no name, or a name above 80 characters.
    """
    if not name.strip() or len(name) > 80:
        raise InvalidInput("token.bad_name", "Nommez ce jeton d'après son usage, en 80 caractères au plus.")
    token = API_TOKEN_PREFIX + secrets.token_urlsafe(32)
    row = ApiToken(
        name=name.strip(),
        token_hash=_hash(token),
        user_id=user.id,
        expires_at=None if days is None else now() + dt.timedelta(days=days),
    )
    session.add(row)
    session.flush()
    return IssuedToken(id=row.id, token=token)


def find_token_user(session: Session, token: str) -> User | None:
    """For whom this machine acts: None where the token is unknown, expired or revoked."""
    return repository.user_of_token(session, _hash(token), at=now())


def tokens_of(session: Session, user: User) -> list[ApiToken]:
    """The tokens of a user that work, the newest first."""
    return repository.tokens_of(session, user.id, at=now())


def revoke_token(session: Session, user: User, *, name: str) -> int:
    """End the tokens of a user that have this name; how many did.

    Raises:
        NotFound: none works under this name.
    """
    found = [row for row in tokens_of(session, user) if row.name == name.strip()]
    if not found:
        raise NotFound("token.unknown", "Aucun jeton en cours de validité ne porte ce nom.")
    for row in found:
        row.revoked_at = now()
        session.add(row)
    return len(found)


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
