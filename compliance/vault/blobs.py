"""Objects by key, in a local folder or an S3-compatible store: one interface, one set of errors."""

import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import IO

import obstore
from obstore.exceptions import AlreadyExistsError, BaseError, PermissionDeniedError, UnauthenticatedError
from obstore.store import ObjectStore, from_url

from compliance.vault.folder import STAGED, Folder
from core.errors import InvalidInput, Misconfigured, NotFound, Unavailable

PART_BYTES = 5 * 1024 * 1024
"""The smallest part that S3 takes in a multipart upload."""
PARTS_AT_ONCE = 2

_DISK_FULL = ("(os error 28)", "(os error 122)", "(os error 27)")
"""ENOSPC, EDQUOT (quota) and EFBIG (limit of the process): obstore gives them in the text only."""


@dataclass(frozen=True)
class BlobInfo:
    """An object's key and size."""

    key: str
    size_bytes: int


class BlobStore:
    """Objects under one URL.

    Writes are atomic (a reader sees the whole old or the whole new object) and, in a folder, on the
    disk when the call returns. Credentials of an `s3://` URL come from the `AWS_*` variables.

    Errors of all methods:
        NotFound: `storage.not_found`, there is no such object.
        Unavailable: `storage.full`, no space left; `storage.unreachable`, anything else.
        Misconfigured: `storage.denied`, the credentials or the rights of the folder.
    """

    def __init__(self, store: ObjectStore, *, folder: Folder | None = None) -> None:
        self._store = store
        self._folder = folder

    @classmethod
    def from_url(cls, url: str) -> "BlobStore":
        """Open the store that a URL names (`file:///folder`, `s3://bucket/prefix`).

        Raises:
            Misconfigured: the URL cannot be used, or the folder cannot be made.
        """
        try:
            folder = Folder.from_url(url)
            return cls(from_url(url), folder=folder)
        except (BaseError, ValueError, OSError) as error:
            raise Misconfigured(
                "storage.bad_url",
                "L'adresse du stockage n'est pas utilisable : vérifiez QUALIF_BLOB_URL et QUALIF_KEY_URL "
                "(exemples : file:///srv/qualif/blobs, s3://seau/prefixe).",
            ) from error

    @property
    def folder(self) -> Folder | None:
        """The local folder, where the store is one."""
        return self._folder

    def put(self, key: str, source: bytes | IO[bytes] | Iterator[bytes]) -> None:
        """Write an object, replacing any other of that key; a stream is never held whole in memory.

        An exception of the stream passes through untouched, and nothing is written.
        """
        if isinstance(source, bytes):
            with _errors():
                obstore.put(self._store, key, source, use_multipart=False)
        else:
            self._put_stream(key, source if isinstance(source, Iterator) else _pieces(source))
        if self._folder is not None:
            with _errors():
                self._folder.settle(key)

    def _put_stream(self, key: str, pieces: Iterator[bytes]) -> None:
        failed: list[Exception] = []
        try:
            with _errors():
                guarded = _noting(pieces, failed)
                obstore.put(self._store, key, guarded, chunk_size=PART_BYTES, max_concurrency=PARTS_AT_ONCE)
        except Exception:
            if failed:
                raise failed[0] from None
            raise

    def create(self, key: str, data: bytes) -> bool:
        """Write a small object unless one of that key exists, atomically.

        Returns:
            Whether it was written.
        """
        try:
            with _errors():
                if self._folder is None:
                    obstore.put(self._store, key, data, mode="create")
                else:
                    self._create_in_folder(key, data, self._folder)
        except AlreadyExistsError:
            return False
        return True

    def _create_in_folder(self, key: str, data: bytes, folder: Folder) -> None:
        # The bytes are on the disk before the name is: after a power cut there is no empty object.
        staged = f"{key}{STAGED}{secrets.token_hex(4)}"
        obstore.put(self._store, staged, data)
        try:
            folder.settle(staged)
            obstore.copy(self._store, staged, key, overwrite=False)
        finally:
            obstore.delete(self._store, staged)
            folder.settle_folders(key)

    def get(self, key: str) -> bytes:
        """Read a whole small object."""
        with _errors():
            return bytes(obstore.get(self._store, key).bytes())

    def get_range(self, key: str, start: int, length: int) -> bytes:
        """Read `length` bytes (at least 1) from `start`; fewer at the end of the object."""
        with _errors():
            return bytes(obstore.get_range(self._store, key, start=start, length=length))

    def size(self, key: str) -> int:
        """The size of an object, in bytes."""
        with _errors():
            return obstore.head(self._store, key)["size"]

    def exists(self, key: str) -> bool:
        """Whether there is an object of that key."""
        try:
            self.size(key)
        except NotFound:
            return False
        return True

    def delete(self, key: str) -> bool:
        """Remove an object and what unfinished writes of it left behind; none is no error.

        Returns:
            Whether the object was there (S3 does not tell: true).
        """
        found = True
        with _errors():
            try:
                obstore.delete(self._store, key)
            except FileNotFoundError:
                found = False
            self._remove_unfinished(key)
        return found

    def clear_unfinished(self, key: str) -> None:
        """Remove what unfinished writes of an object left behind."""
        with _errors():
            self._remove_unfinished(key)

    def _remove_unfinished(self, key: str) -> None:
        if self._folder is None:
            return
        for path in list(self._folder.unfinished(key)):
            path.unlink(missing_ok=True)
        self._folder.settle_folders(key)

    def list(self, prefix: str | None = None) -> Iterator[BlobInfo]:
        """The objects under a prefix, which ends at a `/` of the key."""
        with _errors():
            for batch in obstore.list(self._store, prefix):
                for meta in batch:
                    yield BlobInfo(key=meta["path"], size_bytes=meta["size"])

    def delete_under(self, prefix: str) -> int:
        """Remove every object under a prefix, with what unfinished writes left there.

        Returns:
            How many were removed.
        """
        removed = 0
        for blob in list(self.list(prefix)):
            removed += self.delete(blob.key)
        if self._folder is not None:
            with _errors():
                for path in list(self._folder.files(prefix)):
                    path.unlink(missing_ok=True)
                    removed += 1
                self._folder.prune(prefix)
                self._folder.settle_folders(prefix)
        return removed

    def remains(self, prefix: str) -> int:
        """How many objects a prefix still holds, half-written ones included (in a folder)."""
        with _errors():
            if self._folder is not None:
                return sum(1 for _ in self._folder.files(prefix))
            return sum(1 for _ in self.list(prefix))


def _pieces(stream: IO[bytes]) -> Iterator[bytes]:
    while piece := stream.read(PART_BYTES):
        yield piece


def _noting(pieces: Iterator[bytes], failed: list[Exception]) -> Iterator[bytes]:
    """The same pieces; what their source raises is kept apart from what the store raises."""
    try:
        yield from pieces
    except Exception as error:
        failed.append(error)
        raise


@contextmanager
def _errors() -> Iterator[None]:
    """Say what went wrong in our own terms; `AlreadyExistsError` is an answer, and passes."""
    try:
        yield
    except AlreadyExistsError:
        raise
    except FileNotFoundError as error:
        raise NotFound("storage.not_found", "Cet objet n'est pas, ou plus, dans le stockage.") from error
    except (PermissionDeniedError, UnauthenticatedError, PermissionError) as error:
        raise Misconfigured(
            "storage.denied",
            "Le stockage refuse l'accès : vérifiez les droits du dossier ou les identifiants S3.",
        ) from error
    except (BaseError, OSError) as error:
        raise _unavailable(error) from error
    except ValueError as error:
        raise InvalidInput("storage.bad_key", "Ce nom d'objet n'est pas utilisable.") from error


def _unavailable(error: Exception) -> Unavailable:
    text = str(error)
    if any(code in text for code in _DISK_FULL) or getattr(error, "errno", None) in {28, 122, 27}:
        return Unavailable(
            "storage.full", "Le stockage est plein : libérez de la place, puis relancez le traitement."
        )
    return Unavailable(
        "storage.unreachable", "Le stockage ne répond pas : vérifiez-le, puis relancez le traitement."
    )
