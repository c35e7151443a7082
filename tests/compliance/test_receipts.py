"""The signature of a receipt."""

import datetime as dt

import pytest

from compliance.hashing import Hasher
from compliance.receipts import canonical, sign, verify_receipt
from core.clock import PARIS
from models import PurgeReceipt

HASHER = Hasher(bytes(range(32)))
AT = dt.datetime(2026, 11, 23, 9, 30, 0, 123456, tzinfo=dt.UTC)


@pytest.fixture
def receipt() -> PurgeReceipt:
    made = PurgeReceipt(
        id="a" * 32,
        call_id="c" * 32,
        actor="schedule",
        reasons={"audio": {"clock": "note_taking.audio"}},
        erased={"audio": 1, "keys": 1},
        verified=True,
        purged_at=AT,
        signature="",
    )
    sign(made, HASHER)
    return made


def test_a_signed_receipt_is_ours(receipt: PurgeReceipt) -> None:
    assert verify_receipt(receipt, HASHER)
    assert not verify_receipt(receipt, Hasher(bytes(32)))


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("id", "b" * 32),
        ("call_id", "0" * 32),
        ("actor", "command"),
        ("reasons", {}),
        ("erased", {"audio": 2, "keys": 1}),
        ("verified", False),
        ("purged_at", AT + dt.timedelta(microseconds=1)),
        ("signature", "0" * 64),
        ("signature", ""),
    ],
)
def test_any_change_shows(receipt: PurgeReceipt, column: str, value: object) -> None:
    setattr(receipt, column, value)
    assert not verify_receipt(receipt, HASHER)


def test_the_zone_that_a_database_answers_in_changes_nothing(receipt: PurgeReceipt) -> None:
    receipt.purged_at = AT.astimezone(PARIS)
    assert verify_receipt(receipt, HASHER)


def test_every_column_but_the_signature_is_signed(receipt: PurgeReceipt) -> None:
    signed = canonical(receipt).decode()
    assert all(f'"{name}":' in signed for name in set(PurgeReceipt.model_fields) - {"signature"})
