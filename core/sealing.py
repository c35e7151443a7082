"""What a domain needs of the vault to keep text unreadable at rest, without knowing the vault."""

from typing import Protocol


class Sealer(Protocol):
    """Seals and opens the data of one call with that call's key.

    `context` names what is sealed (for instance `turn:12`); opening under another context fails.
    Opening raises `core.errors.NotFound` (code `key_destroyed`) once the key is gone.
    """

    def seal(self, plaintext: bytes, *, context: str) -> bytes:
        """Encrypt and authenticate."""
        ...

    def open(self, sealed: bytes, *, context: str) -> bytes:
        """Decrypt what `seal` gave for the same context."""
        ...
