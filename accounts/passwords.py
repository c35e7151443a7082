"""Passwords: argon2id through pwdlib, few at a time, and the same work for an e-mail nobody has.

Argon2 takes tens of MiB and milliseconds a time: a flood of sign-ins waits for a slot here instead
of exhausting the machine.
"""

from dataclasses import dataclass
from functools import lru_cache
from threading import BoundedSemaphore

from pwdlib import PasswordHash
from pwdlib.exceptions import UnknownHashError
from pwdlib.hashers.argon2 import Argon2Hasher

from core.errors import InvalidInput

MIN_LENGTH = 12
MAX_LENGTH = 200
MIN_DISTINCT = 5

_hashes = PasswordHash((Argon2Hasher(),))
_slots = BoundedSemaphore(4)


@dataclass(frozen=True)
class Checked:
    """The answer to a password; `new_hash` where the stored one was made with weaker settings."""

    ok: bool
    new_hash: str | None = None


def require_strong(password: str, *, email: str, name: str) -> None:
    """Refuse a password that is short, repetitive, or made of what everybody knows of its owner.

    Length without composition rules: the CNIL (deliberation 2022-100) accepts less than 12 varied
    characters where sign-in is throttled, and a long sentence is easier to remember.

    Raises:
        InvalidInput: with what to change.
    """
    if len(password) < MIN_LENGTH:
        raise InvalidInput(
            "password.short",
            f"Ce mot de passe est trop court : choisissez au moins {MIN_LENGTH} caractères, "
            "par exemple quatre mots sans lien.",
        )
    if len(password) > MAX_LENGTH:
        raise InvalidInput("password.long", f"Ce mot de passe dépasse {MAX_LENGTH} caractères.")
    if len(set(password)) < MIN_DISTINCT:
        raise InvalidInput(
            "password.repetitive", "Ce mot de passe répète trop les mêmes caractères : variez-les."
        )
    known = [email.split("@", 1)[0], *name.split()]
    if any(len(word) >= 4 and word.casefold() in password.casefold() for word in known):
        raise InvalidInput(
            "password.guessable",
            "Ce mot de passe contient votre nom ou votre e-mail : choisissez-en un autre.",
        )


def hash_password(password: str) -> str:
    """The argon2id hash to store."""
    with _slots:
        return _hashes.hash(password)


def check_password(password: str, stored: str) -> Checked:
    """Compare a password with a stored hash; an unreadable hash matches nothing."""
    if len(password) > MAX_LENGTH:
        password = ""
    try:
        with _slots:
            ok, new_hash = _hashes.verify_and_update(password, stored)
    except UnknownHashError:
        return Checked(ok=False)
    return Checked(ok=ok, new_hash=new_hash)


def check_nobody(password: str) -> None:
    """Do the work of a real comparison, so that its time does not tell which e-mails exist."""
    check_password(password, _nobody())


@lru_cache(maxsize=1)
def _nobody() -> str:
    return hash_password("nobody has this password")
