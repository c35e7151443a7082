"""Keyed hashes."""

import hashlib

from compliance.hashing import Hasher

KEY = bytes(range(32))


def test_the_same_value_has_the_same_hash_and_another_key_another_one() -> None:
    assert Hasher(KEY).phone("+33639980001") == Hasher(KEY).phone("+33639980001")
    assert Hasher(KEY).phone("+33639980001") != Hasher(bytes(32)).phone("+33639980001")
    assert Hasher(KEY).phone("+33639980001") != Hasher(KEY).phone("+33639980002")


def test_domains_are_apart() -> None:
    hasher = Hasher(KEY)
    assert len({hasher.phone("x"), hasher.sid("x"), hasher.sign(b"x")}) == 3


def test_it_is_no_bare_hash_and_fits_its_column() -> None:
    value = Hasher(KEY).phone("+33639980001")
    assert len(value) == 64
    assert value != hashlib.sha256(b"+33639980001").hexdigest()


def test_hashes_do_not_change_between_versions() -> None:
    """Tombstones and proofs of the past depend on it."""
    assert Hasher(KEY).sid("CA" + "0" * 32) == (
        "60b53dc32c0d7d513c36dcd4c83570fb63b9d96e89325d098300f24fe8d93fe2"
    )
