"""The facade that the pipeline, the pages and the commands use."""

import base64
import hashlib
import os
import re
import time
from dataclasses import dataclass
from typing import IO, cast

from compliance.vault import doctor
from compliance.vault.blobs import BlobStore
from compliance.vault.envelope import KEY_BYTES, seal, seal_stream, unseal
from compliance.vault.keys import KeyScope, KeyStore
from compliance.vault.reader import AudioReader
from core.errors import InvalidInput
from core.sealing import Sealer
from core.settings import Settings

REMEMBER_KEY_S = 5.0
"""How long a sealer trusts the key that it read, where another process may have destroyed it."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,59}")
_CALL_ID = re.compile(r"[A-Za-z0-9-]{1,40}")


@dataclass(frozen=True)
class StoredAudio:
    """Audio in the vault: its place, and the size and hash of the plaintext."""

    blob_key: str
    size_bytes: int
    sha256: str


class Vault:
    """Sealed audio, and sealers for what the database holds.

    All methods may raise `core.errors.Unavailable` (`storage.full`, `storage.unreachable`) and
    `Misconfigured` (`storage.denied`, `vault.wrong_master_key`).
    """

    def __init__(self, *, blobs: BlobStore, keys: BlobStore, master_key: bytes) -> None:
        self._blobs = blobs
        self._key_objects = keys
        self._keys = KeyStore(keys, master_key=master_key)

    @classmethod
    def from_settings(cls, settings: Settings) -> "Vault":
        """The vault of this installation; makes local folders that are missing.

        Raises:
            Misconfigured: a key or an address in the settings cannot be used.
        """
        return cls(
            blobs=BlobStore.from_url(str(settings.blob_url)),
            keys=BlobStore.from_url(str(settings.key_url)),
            master_key=settings.master_key_bytes(),
        )

    def create_keys(self, call_id: str) -> None:
        """Make the keys of a call; those that exist stay.

        Raises:
            NotFound: `key_destroyed`, the call was erased: it gets no new key.
        """
        _check_id(call_id)
        for scope in KeyScope:
            self._keys.create(call_id, scope)

    def sealer(self, call_id: str, scope: KeyScope = KeyScope.TEXT) -> Sealer:
        """Seals and opens the texts of a call.

        Raises:
            NotFound: `key_destroyed`, now or from a later use of the sealer.
        """
        return _CallSealer(self._keys, _check_id(call_id), scope)

    def put_audio(self, call_id: str, name: str, source: IO[bytes]) -> StoredAudio:
        """Seal and store audio; a second call with the same name replaces it.

        The object is whole and on the disk when this returns. A stream of any length is read in
        chunks. Calling again after a crash is safe.

        Args:
            call_id: whose audio key (`create_keys`) seals it.
            name: letters, digits, `.`, `_`, `-`; for instance `RE0123.wav`.
            source: read from where it stands to its end.

        Raises:
            NotFound: `key_destroyed`.
            InvalidInput: `vault.bad_name`.
        """
        if not _NAME.fullmatch(name):
            raise InvalidInput("vault.bad_name", "Ce nom de fichier audio n'est pas utilisable.")
        blob_key = f"{_audio_prefix(call_id)}{name}"
        key = self._keys.open(call_id, KeyScope.AUDIO)
        measured = _Measured(source)
        self._blobs.put(blob_key, seal_stream(key, cast("IO[bytes]", measured), name=blob_key))
        return StoredAudio(blob_key=blob_key, size_bytes=measured.size_bytes, sha256=measured.hexdigest())

    def open_audio(self, call_id: str, blob_key: str) -> AudioReader:
        """Open stored audio for reading.

        Raises:
            NotFound: `key_destroyed`, or `storage.not_found`.
            Unprocessable: `vault.tampered`, here or from a later read.
        """
        key = self._keys.open(call_id, KeyScope.AUDIO)
        return AudioReader(
            lambda start, length: self._blobs.get_range(blob_key, start, length),
            stored_bytes=self._blobs.size(blob_key),
            key=key,
            name=blob_key,
        )

    def delete_blob(self, blob_key: str) -> bool:
        """Delete one stored object; false when it was not there."""
        return self._blobs.delete(blob_key)

    def delete_audio(self, call_id: str) -> int:
        """Delete all audio of a call, orphans and half-written files included; how many objects."""
        return self._blobs.delete_under(_audio_prefix(call_id))

    def audio_remains(self, call_id: str) -> int:
        """How many objects of a call's audio the store still holds."""
        return self._blobs.remains(_audio_prefix(call_id))

    def destroy_keys(self, call_id: str, *scopes: KeyScope) -> int:
        """Destroy the keys of a call for the scopes given (all, when none is); how many there were."""
        _check_id(call_id)
        return sum(self._keys.destroy(call_id, scope) for scope in scopes or tuple(KeyScope))

    def keys_remain(self, call_id: str, *scopes: KeyScope) -> int:
        """How many copies of a call's keys the key store still holds."""
        return sum(self._keys.remains(call_id, scope) for scope in scopes or tuple(KeyScope))

    def check(self) -> list[str]:
        """Try both stores and the master key for `qualif doctor`.

        Returns:
            What is wrong, in French, one sentence each; nothing when all is well.
        """
        return doctor.problems(blobs=self._blobs, keys=self._key_objects, key_store=self._keys)

    def check_master(self) -> None:
        """Compare the master key with the one that the key store was begun with.

        Raises:
            Misconfigured: `vault.wrong_master_key`.
        """
        self._keys.check_master()

    @staticmethod
    def new_master_key() -> str:
        """A new random key, in base64, for `QUALIF_MASTER_KEY` or `QUALIF_HASH_KEY`."""
        return base64.b64encode(os.urandom(KEY_BYTES)).decode()


def _check_id(call_id: str) -> str:
    if not _CALL_ID.fullmatch(call_id):
        raise InvalidInput("vault.bad_call", "Cet identifiant d'appel n'est pas utilisable.")
    return call_id


def _audio_prefix(call_id: str) -> str:
    return f"calls/{_check_id(call_id)}/"


class _CallSealer:
    """The `core.sealing.Sealer` of one call."""

    def __init__(self, keys: KeyStore, call_id: str, scope: KeyScope) -> None:
        self._keys = keys
        self._call_id = call_id
        self._scope = scope
        self._key = self._read_key()

    def seal(self, plaintext: bytes, *, context: str) -> bytes:
        """Encrypt and authenticate."""
        return seal(self._current_key(), plaintext, aad=self._aad(context))

    def open(self, sealed: bytes, *, context: str) -> bytes:
        """Decrypt what `seal` gave for the same context."""
        return unseal(self._current_key(), sealed, aad=self._aad(context))

    def _read_key(self) -> bytes:
        seen, read_at = self._keys.destructions, time.monotonic()
        key = self._keys.open(self._call_id, self._scope)
        self._seen, self._read_at = seen, read_at
        return key

    def _current_key(self) -> bytes:
        stale = time.monotonic() - self._read_at > REMEMBER_KEY_S
        if stale or self._seen != self._keys.destructions:
            self._key = self._read_key()
        return self._key

    def _aad(self, context: str) -> bytes:
        return f"qualif text v1\n{self._call_id}\n{self._scope.value}\n{context}".encode()


class _Measured:
    """A stream that counts and hashes what is read from it."""

    def __init__(self, source: IO[bytes]) -> None:
        self._source = source
        self._hash = hashlib.sha256()
        self.size_bytes = 0

    def read(self, size: int = -1) -> bytes:
        data = self._source.read(size)
        self._hash.update(data)
        self.size_bytes += len(data)
        return data

    def hexdigest(self) -> str:
        return self._hash.hexdigest()
