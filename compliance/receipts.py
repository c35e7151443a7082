"""Receipts: what they say in canonical form, and the signature over it."""

import datetime as dt
import hmac
import json

from compliance.hashing import Hasher
from models import PurgeReceipt


def canonical(receipt: PurgeReceipt) -> bytes:
    """The JSON over which a receipt is signed: all its columns but the signature, keys sorted."""
    document = {
        "actor": receipt.actor,
        "call_id": receipt.call_id,
        "erased": receipt.erased,
        "id": receipt.id,
        "purged_at": receipt.purged_at.astimezone(dt.UTC).isoformat(timespec="microseconds"),
        "reasons": receipt.reasons,
        "verified": receipt.verified,
    }
    return json.dumps(document, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def sign(receipt: PurgeReceipt, hasher: Hasher) -> None:
    """Sign a receipt as it stands."""
    receipt.signature = hasher.sign(canonical(receipt))


def verify_receipt(receipt: PurgeReceipt, hasher: Hasher) -> bool:
    """Whether a receipt is one of ours and says what it said when it was signed."""
    return hmac.compare_digest(receipt.signature, hasher.sign(canonical(receipt)))
