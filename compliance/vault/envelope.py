"""AES-256-GCM sealing, in two forms.

Small form (texts, wrapped keys):

    version (1 byte, 0x01) | nonce (12) | ciphertext and tag

Chunked form (audio), read anywhere without decrypting the rest:

    magic "QLFC" | version (1, 0x01) | log2 of the chunk size (1) | zero (2) | salt (32)
    chunk 0 | chunk 1 | ... each: ciphertext of at most 2**log2 bytes, and its tag (16)

The key of a chunked object is HKDF-SHA256(data key, salt), so that a second sealing under the same
data key never meets a nonce twice. A chunk's nonce is its index and whether it is the last one; its
authenticated data adds the header and the object's name. Hence a chunk that was changed, moved, swapped
with another object's, or cut off at the end does not open. (The construction is STREAM: Hoang,
Reyhanitabar, Rogaway and Vizár, "Online Authenticated-Encryption and its Nonce-Reuse Misuse-Resistance".)
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from core.errors import Unprocessable

KEY_BYTES = 32
NONCE_BYTES = 12
TAG_BYTES = 16
CHUNK_LOG2 = 18
"""256 KiB: 16 s of a dual-channel call at 8 kHz, about a thousand chunks in a call of four hours."""
MIN_CHUNK_LOG2, MAX_CHUNK_LOG2 = 16, 20

_SMALL_VERSION = b"\x01"
_HEADER = struct.Struct(">4sBBH32s")
_MAGIC = b"QLFC"
_CHUNKED_VERSION = 1
HEADER_BYTES = _HEADER.size


def _tampered() -> Unprocessable:
    return Unprocessable(
        "vault.tampered",
        "Ces données chiffrées sont altérées ou incomplètes : restaurez-les depuis une sauvegarde.",
    )


def seal(key: bytes, plaintext: bytes, *, aad: bytes) -> bytes:
    """Encrypt and authenticate a small value; `aad` names what it is and must be the same to open it."""
    nonce = os.urandom(NONCE_BYTES)
    return _SMALL_VERSION + nonce + AESGCM(key).encrypt(nonce, plaintext, _SMALL_VERSION + aad)


def unseal(key: bytes, sealed: bytes, *, aad: bytes) -> bytes:
    """Give back what `seal` was given.

    Raises:
        Unprocessable: `vault.tampered`, other bytes, another key or another `aad`.
    """
    nonce, ciphertext = sealed[1 : 1 + NONCE_BYTES], sealed[1 + NONCE_BYTES :]
    if sealed[:1] != _SMALL_VERSION or len(ciphertext) < TAG_BYTES:
        raise _tampered()
    try:
        return AESGCM(key).decrypt(nonce, ciphertext, _SMALL_VERSION + aad)
    except InvalidTag as error:
        raise _tampered() from error


@dataclass(frozen=True)
class Header:
    """The start of a chunked object."""

    chunk_log2: int
    salt: bytes

    @classmethod
    def new(cls, *, chunk_log2: int = CHUNK_LOG2) -> "Header":
        """A header for one sealing, with a salt of its own."""
        return cls(chunk_log2=chunk_log2, salt=os.urandom(32))

    @classmethod
    def parse(cls, data: bytes) -> "Header":
        """Read a header.

        Raises:
            Unprocessable: `vault.tampered`, no header; `vault.version`, one of a later version.
        """
        if len(data) != HEADER_BYTES or data[:4] != _MAGIC:
            raise _tampered()
        _, version, chunk_log2, zero, salt = _HEADER.unpack(data)
        if version != _CHUNKED_VERSION:
            raise Unprocessable(
                "vault.version",
                "Cet enregistrement a été chiffré par une version plus récente de Qualif : mettez à jour.",
            )
        if zero or not MIN_CHUNK_LOG2 <= chunk_log2 <= MAX_CHUNK_LOG2:
            raise _tampered()
        return cls(chunk_log2=chunk_log2, salt=salt)

    def pack(self) -> bytes:
        """The bytes of the header."""
        return _HEADER.pack(_MAGIC, _CHUNKED_VERSION, self.chunk_log2, 0, self.salt)

    @property
    def chunk_bytes(self) -> int:
        """Plaintext bytes in every chunk but the last."""
        return 1 << self.chunk_log2

    @property
    def sealed_chunk_bytes(self) -> int:
        """Bytes of a full chunk as stored."""
        return self.chunk_bytes + TAG_BYTES

    def chunk_count(self, stored_bytes: int) -> int:
        """How many chunks an object of `stored_bytes` holds (at least one, maybe empty).

        Raises:
            Unprocessable: `vault.tampered`, no whole object has this size.
        """
        body = stored_bytes - HEADER_BYTES
        count = -(-body // self.sealed_chunk_bytes)
        if count < 1 or body - (count - 1) * self.sealed_chunk_bytes < TAG_BYTES:
            raise _tampered()
        return count

    def plaintext_bytes(self, stored_bytes: int) -> int:
        """The size of the plaintext of an object of `stored_bytes`."""
        return stored_bytes - HEADER_BYTES - TAG_BYTES * self.chunk_count(stored_bytes)


class ChunkCipher:
    """Seals and opens the chunks of one object.

    Args:
        key: the data key (32 bytes).
        header: of this object.
        name: of this object, in its store.
    """

    def __init__(self, key: bytes, header: Header, *, name: str) -> None:
        packed = header.pack()
        derived = HKDF(algorithm=SHA256(), length=KEY_BYTES, salt=header.salt, info=b"qualif chunked v1")
        self._cipher = AESGCM(derived.derive(key))
        self._aad = packed + name.encode()

    def seal(self, index: int, plaintext: bytes, *, last: bool) -> bytes:
        """Seal the chunk number `index`."""
        nonce = _chunk_nonce(index, last=last)
        return self._cipher.encrypt(nonce, plaintext, nonce + self._aad)

    def open(self, index: int, sealed: bytes, *, last: bool) -> bytes:
        """Open the chunk number `index`.

        Raises:
            Unprocessable: `vault.tampered`.
        """
        nonce = _chunk_nonce(index, last=last)
        try:
            return self._cipher.decrypt(nonce, sealed, nonce + self._aad)
        except InvalidTag as error:
            raise _tampered() from error


def _chunk_nonce(index: int, *, last: bool) -> bytes:
    return index.to_bytes(NONCE_BYTES - 1, "big") + (b"\x01" if last else b"\x00")


def seal_stream(key: bytes, source: IO[bytes], *, name: str, chunk_log2: int = CHUNK_LOG2) -> Iterator[bytes]:
    """The chunked form of a stream, piece by piece; two chunks of plaintext are in memory at a time."""
    header = Header.new(chunk_log2=chunk_log2)
    cipher = ChunkCipher(key, header, name=name)
    yield header.pack()
    index, chunk = 0, _read_full(source, header.chunk_bytes)
    while len(chunk) == header.chunk_bytes and (following := _read_full(source, header.chunk_bytes)):
        yield cipher.seal(index, chunk, last=False)
        index, chunk = index + 1, following
    yield cipher.seal(index, chunk, last=True)


def _read_full(source: IO[bytes], size: int) -> bytes:
    """Up to `size` bytes; fewer only at the end (a socket or a pipe gives less when it likes)."""
    parts: list[bytes] = []
    missing = size
    while missing and (part := source.read(missing)):
        parts.append(part)
        missing -= len(part)
    return b"".join(parts)
