"""Random access to sealed audio: only the chunks that are asked for are fetched and opened."""

import io
from collections.abc import Callable, Iterator
from typing import BinaryIO

from compliance.vault.envelope import HEADER_BYTES, ChunkCipher, Header

PIECE_BYTES = 1024 * 1024
"""How much `iter_range` fetches and gives at a time, about."""

Fetch = Callable[[int, int], bytes]


class AudioReader:
    """The plaintext of one sealed object, seen as a file of known size.

    Opening reads the header and the last chunk, so that `size_bytes` is authentic: an object that was
    cut or lengthened does not open.

    Args:
        fetch: gives `length` stored bytes from `start`.
        stored_bytes: the size of the object as stored.
        key: the data key of the call's audio.
        name: the object's key in its store.

    Raises:
        Unprocessable: `vault.tampered`, from opening and from every read.
    """

    def __init__(self, fetch: Fetch, *, stored_bytes: int, key: bytes, name: str) -> None:
        self._fetch = fetch
        self._header = Header.parse(fetch(0, HEADER_BYTES))
        self._cipher = ChunkCipher(key, self._header, name=name)
        self._count = self._header.chunk_count(stored_bytes)
        self.size_bytes = self._header.plaintext_bytes(stored_bytes)
        self._cached: tuple[int, bytes] = (-1, b"")
        self._chunks(self._count - 1, self._count - 1)

    def read(self, start: int, length: int) -> bytes:
        """`length` bytes from `start`; fewer at the end, none beyond it."""
        end = min(start + length, self.size_bytes)
        if start < 0 or start >= end:
            return b""
        chunk_bytes = self._header.chunk_bytes
        first, last = start // chunk_bytes, (end - 1) // chunk_bytes
        offset = start - first * chunk_bytes
        return self._chunks(first, last)[offset : offset + end - start]

    def iter_range(self, start: int, end: int) -> Iterator[bytes]:
        """The bytes from `start` to `end` (exclusive), in pieces of about a megabyte."""
        position, end = max(start, 0), min(end, self.size_bytes)
        while position < end:
            # Pieces end where chunks end, so that no chunk is fetched twice.
            stop = min((position // PIECE_BYTES + 1) * PIECE_BYTES, end)
            yield self.read(position, stop - position)
            position = stop

    def as_file(self) -> BinaryIO:
        """A readable, seekable binary file (PyAV, `wave`); each call gives a new one at its start."""
        return io.BufferedReader(_AudioFile(self), buffer_size=self._header.chunk_bytes)

    def _chunks(self, first: int, last: int) -> bytes:
        """The plaintext of the chunks from `first` to `last` (inclusive), in one fetch."""
        if first == last == self._cached[0]:
            return self._cached[1]
        step = self._header.sealed_chunk_bytes
        stored = memoryview(self._fetch(HEADER_BYTES + first * step, (last - first + 1) * step))
        parts = [
            self._cipher.open(index, bytes(stored[i * step : (i + 1) * step]), last=index == self._count - 1)
            for i, index in enumerate(range(first, last + 1))
        ]
        self._cached = (last, parts[-1])
        return b"".join(parts)


class _AudioFile(io.RawIOBase):
    def __init__(self, reader: AudioReader) -> None:
        self._reader = reader
        self._position = 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._position, io.SEEK_END: self._reader.size_bytes}[whence]
        if base + offset < 0:
            raise ValueError("negative position")
        self._position = base + offset
        return self._position

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]  # RawIOBase hands a memoryview
        data = self._reader.read(self._position, len(buffer))
        buffer[: len(data)] = data
        self._position += len(data)
        return len(data)
