import pytest

from accounts import passwords
from core.errors import InvalidInput

GOOD = "cheval-pile-agrafe"
OWNER = {"email": "lea.martin@relia.example", "name": "Léa Martin"}
# A real argon2id hash of GOOD with settings far below today's.
WEAK = "$argon2id$v=19$m=8,t=1,p=1$c29tZXNhbHQ$"


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("court", "password.short"),
        ("elevencharx", "password.short"),
        ("a" * 201, "password.long"),
        ("abababababab", "password.repetitive"),
        ("vive-lea.martin-2026", "password.guessable"),
        ("MARTIN-est-mon-nom", "password.guessable"),
    ],
)
def test_a_poor_password_is_refused_with_its_reason(password: str, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        passwords.require_strong(password, **OWNER)
    assert caught.value.code == code


@pytest.mark.parametrize("password", ["twelve-chars", GOOD, "quatre mots sans lien", "é" * 3 + "abcdefghij"])
def test_a_long_and_varied_password_is_accepted(password: str) -> None:
    passwords.require_strong(password, **OWNER)


def test_the_stored_form_is_argon2id_and_matches_only_its_password() -> None:
    stored = passwords.hash_password(GOOD)
    assert stored.startswith("$argon2id$")
    assert stored != passwords.hash_password(GOOD)
    assert passwords.check_password(GOOD, stored) == passwords.Checked(ok=True)
    assert not passwords.check_password(GOOD + "x", stored).ok


def test_a_weak_hash_is_replaced_on_success_alone() -> None:
    from pwdlib.hashers.argon2 import Argon2Hasher

    weak = Argon2Hasher(time_cost=1, memory_cost=64, parallelism=1).hash(GOOD)
    assert passwords.check_password("wrong", weak) == passwords.Checked(ok=False)
    checked = passwords.check_password(GOOD, weak)
    assert checked.ok
    assert checked.new_hash is not None
    assert passwords.check_password(GOOD, checked.new_hash) == passwords.Checked(ok=True)


@pytest.mark.parametrize("stored", ["", "-", "plain", WEAK])
def test_an_unreadable_hash_matches_nothing(stored: str) -> None:
    assert not passwords.check_password(GOOD, stored).ok


def test_a_password_beyond_the_limit_matches_nothing() -> None:
    stored = passwords.hash_password("x" * 300)
    assert not passwords.check_password("x" * 300, stored).ok
