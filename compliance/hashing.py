"""Keyed hashes of what identifies people.

There are about 10^9 French numbers: a bare SHA-256 of one falls in minutes, so the key is what
protects it, and it lies outside the database (facts on the GDPR, section 2). A keyed hash is still
personal data; it only says less.
"""

import hashlib
import hmac


class Hasher:
    """HMAC-SHA-256 under the installation's hash key, with a domain for each kind of value.

    Args:
        key: 32 bytes (`Settings.hash_key_bytes`). Changing it cuts all proofs, tombstones and
            receipts from what they speak of.
    """

    def __init__(self, key: bytes) -> None:
        self._key = key

    def phone(self, e164: str) -> str:
        """The hash of a phone number in its E.164 form: 64 hexadecimal characters."""
        return self._hash("phone", e164.encode())

    def sid(self, sid: str) -> str:
        """The hash of one of Twilio's identifiers."""
        return self._hash("sid", sid.encode())

    def sign(self, document: bytes) -> str:
        """The signature of a receipt."""
        return self._hash("receipt", document)

    def sound(self, sha256: str) -> str:
        """The signature in the address of a notice's sound."""
        return self._hash("sound", sha256.encode())

    def _hash(self, domain: str, value: bytes) -> str:
        return hmac.new(self._key, f"qualif v1 {domain}\n".encode() + value, hashlib.sha256).hexdigest()
