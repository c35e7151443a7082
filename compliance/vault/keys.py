"""Data keys: one a call and scope, wrapped by the master key, in a store of their own.

A key's object is in one of three states: absent (nothing was ever sealed), a wrapped key, or the
mark of a destroyed one. The mark stays for ever at the key's own place, so that no late step makes a
new key for an erased call. See docs/decisions/0003-data-keys-outside-the-database.md.
"""

import hashlib
import hmac
import os
from enum import StrEnum

from compliance.vault.blobs import BlobStore
from compliance.vault.envelope import KEY_BYTES, seal, unseal
from core.errors import Misconfigured, NotFound

CHECK_KEY = "check/master"
_DESTROYED = b"destroyed\n"
_WRAPPED = b"QLFK\x01"


class KeyScope(StrEnum):
    """What a key opens. Two scopes have two clocks: the audio dies while the transcript lives."""

    AUDIO = "audio"
    TEXT = "text"


def key_destroyed() -> NotFound:
    """The error that every reader of an erased call gets."""
    return NotFound("key_destroyed", "Le contenu de cet appel a été effacé : il ne peut plus être lu.")


class KeyStore:
    """Makes, opens and destroys data keys.

    Args:
        store: where wrapped keys lie, apart from the blobs and the database.
        master_key: 32 bytes.
    """

    def __init__(self, store: BlobStore, *, master_key: bytes) -> None:
        self._store = store
        self._master_key = master_key
        self._master_checked = False
        self.destructions = 0
        """How many keys this process destroyed: who remembers a key knows when to look again."""

    def create(self, call_id: str, scope: KeyScope) -> None:
        """Make the key of a call and scope, unless there is one already or it was destroyed.

        Raises:
            NotFound: `key_destroyed`, the call was erased.
            Misconfigured: `vault.wrong_master_key`.
        """
        self.check_master()
        place = _place(call_id, scope)
        sealed = seal(self._master_key, os.urandom(KEY_BYTES), aad=_aad(call_id, scope))
        if not self._store.create(place, _WRAPPED + self._master_id() + sealed):
            self.open(call_id, scope)

    def open(self, call_id: str, scope: KeyScope) -> bytes:
        """The data key of a call and scope: 32 bytes.

        Raises:
            NotFound: `key_destroyed`, it was destroyed, or never made.
            Misconfigured: `vault.wrong_master_key`.
            Unprocessable: `vault.tampered`.
        """
        try:
            wrapped = self._store.get(_place(call_id, scope))
        except NotFound:
            raise key_destroyed() from None
        if wrapped == _DESTROYED:
            raise key_destroyed()
        head, sealed = wrapped[: len(_WRAPPED) + 8], wrapped[len(_WRAPPED) + 8 :]
        if head[: len(_WRAPPED)] == _WRAPPED and head[len(_WRAPPED) :] != self._master_id():
            raise _wrong_master_key()
        return unseal(self._master_key, sealed, aad=_aad(call_id, scope))

    def destroy(self, call_id: str, scope: KeyScope) -> bool:
        """Replace the key by the mark of a destroyed one; again is no error.

        Returns:
            Whether a key was there.
        """
        place = _place(call_id, scope)
        existed = self.exists(call_id, scope)
        self._store.put(place, _DESTROYED)
        self._store.clear_unfinished(place)
        self.destructions += 1
        return existed

    def exists(self, call_id: str, scope: KeyScope) -> bool:
        """Whether a key lies there: not absent, not destroyed."""
        try:
            return self._store.get(_place(call_id, scope)) != _DESTROYED
        except NotFound:
            return False

    def remains(self, call_id: str, scope: KeyScope) -> int:
        """How many copies of the key are left, those of unfinished writes included."""
        place = _place(call_id, scope)
        folder = self._store.folder
        unfinished = sum(1 for _ in folder.unfinished(place)) if folder is not None else 0
        return unfinished + self.exists(call_id, scope)

    def check_master(self) -> None:
        """Compare the master key with the one that the key store was begun with.

        Raises:
            Misconfigured: `vault.wrong_master_key`.
        """
        if self._master_checked:
            return
        expected = hmac.new(self._master_key, b"qualif master key check v1", hashlib.sha256).digest()
        if not self._store.create(CHECK_KEY, expected) and not hmac.compare_digest(
            self._store.get(CHECK_KEY), expected
        ):
            raise _wrong_master_key()
        self._master_checked = True

    def _master_id(self) -> bytes:
        return hmac.new(self._master_key, b"qualif master key id v1", hashlib.sha256).digest()[:8]


def _place(call_id: str, scope: KeyScope) -> str:
    return f"calls/{call_id}/{scope.value}"


def _aad(call_id: str, scope: KeyScope) -> bytes:
    return f"qualif data key v1\n{call_id}\n{scope.value}".encode()


def _wrong_master_key() -> Misconfigured:
    return Misconfigured(
        "vault.wrong_master_key",
        "QUALIF_MASTER_KEY n'est pas la clé avec laquelle les données ont été chiffrées : remettez la bonne.",
    )
