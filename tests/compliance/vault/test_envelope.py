"""Sealing: what was sealed opens, and nothing else does."""

import io
from collections.abc import Iterator

import pytest
from hypothesis import given
from hypothesis import strategies as st

from compliance.vault.envelope import (
    HEADER_BYTES,
    MIN_CHUNK_LOG2,
    TAG_BYTES,
    Header,
    seal,
    seal_stream,
    unseal,
)
from compliance.vault.reader import AudioReader
from core.errors import Unprocessable

KEY = bytes(range(32))
CHUNK = 1 << MIN_CHUNK_LOG2
PLAINTEXT = bytes(i * 31 % 251 for i in range(3 * CHUNK + 1000))


def sealed_as(plaintext: bytes, *, name: str = "calls/a/b.wav") -> bytes:
    return b"".join(seal_stream(KEY, io.BytesIO(plaintext), name=name, chunk_log2=MIN_CHUNK_LOG2))


def reader(stored: bytes, *, key: bytes = KEY, name: str = "calls/a/b.wav") -> AudioReader:
    return AudioReader(
        lambda start, length: stored[start : start + length], stored_bytes=len(stored), key=key, name=name
    )


def read_all(stored: bytes, **given: object) -> bytes:
    opened = reader(stored, **given)  # type: ignore[arg-type]  # the test's own key and name
    return opened.read(0, opened.size_bytes)


@pytest.fixture(scope="module")
def stored() -> bytes:
    return sealed_as(PLAINTEXT)


class TestSmall:
    @given(plaintext=st.binary(max_size=500), aad=st.binary(max_size=50))
    def test_round_trip(self, plaintext: bytes, aad: bytes) -> None:
        assert unseal(KEY, seal(KEY, plaintext, aad=aad), aad=aad) == plaintext

    @given(plaintext=st.binary(max_size=60), data=st.data())
    def test_any_flipped_bit_fails(self, plaintext: bytes, data: st.DataObject) -> None:
        sealed = bytearray(seal(KEY, plaintext, aad=b"turn:1"))
        place = data.draw(st.integers(0, len(sealed) * 8 - 1))
        sealed[place // 8] ^= 1 << place % 8
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            unseal(KEY, bytes(sealed), aad=b"turn:1")

    @pytest.mark.parametrize("length", [0, 1, 12, 13, 28])
    def test_too_short_fails(self, length: int) -> None:
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            unseal(KEY, seal(KEY, b"", aad=b"")[:length], aad=b"")

    def test_another_context_or_key_fails(self) -> None:
        sealed = seal(KEY, b"oui", aad=b"turn:1")
        for key, aad in ((KEY, b"turn:2"), (bytes(32), b"turn:1")):
            with pytest.raises(Unprocessable, match=r"vault\.tampered"):
                unseal(key, sealed, aad=aad)

    def test_the_same_text_is_never_sealed_to_the_same_bytes(self) -> None:
        assert seal(KEY, b"oui", aad=b"") != seal(KEY, b"oui", aad=b"")


class TestChunked:
    @pytest.mark.parametrize("size", [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK, 3 * CHUNK + 7])
    def test_round_trip_at_the_borders_of_chunks(self, size: int) -> None:
        stored = sealed_as(PLAINTEXT[:size])
        opened = reader(stored)
        assert opened.size_bytes == size
        assert opened.read(0, size) == PLAINTEXT[:size]
        chunks = max(1, -(-size // CHUNK))
        assert len(stored) == HEADER_BYTES + size + chunks * TAG_BYTES

    @given(start=st.integers(0, len(PLAINTEXT) + 10), length=st.integers(0, len(PLAINTEXT) + 10))
    def test_any_range(self, stored: bytes, start: int, length: int) -> None:
        assert reader(stored).read(start, length) == PLAINTEXT[start : start + length]

    @given(start=st.integers(0, len(PLAINTEXT)), end=st.integers(0, len(PLAINTEXT) + 10))
    def test_iter_range_gives_the_same_bytes(self, stored: bytes, start: int, end: int) -> None:
        assert b"".join(reader(stored).iter_range(start, end)) == PLAINTEXT[start:end]

    def test_iter_range_over_several_pieces(self) -> None:
        plaintext = PLAINTEXT * 15
        pieces = list(reader(sealed_as(plaintext)).iter_range(1000, len(plaintext) - 1000))
        assert b"".join(pieces) == plaintext[1000:-1000]
        assert len(pieces) == 3

    @given(data=st.data())
    def test_any_flipped_bit_fails(self, stored: bytes, data: st.DataObject) -> None:
        changed = bytearray(stored)
        place = data.draw(st.integers(0, len(stored) * 8 - 1))
        changed[place // 8] ^= 1 << place % 8
        with pytest.raises(Unprocessable, match=r"vault\.(tampered|version)"):
            read_all(bytes(changed))

    @given(length=st.integers(0, len(PLAINTEXT)))
    def test_any_truncation_fails_to_open(self, stored: bytes, length: int) -> None:
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            reader(stored[:length])

    def test_a_cut_between_chunks_fails_to_open(self, stored: bytes) -> None:
        for chunks in range(1, 4):
            with pytest.raises(Unprocessable, match=r"vault\.tampered"):
                reader(stored[: HEADER_BYTES + chunks * (CHUNK + TAG_BYTES)])

    def test_added_bytes_fail_to_open(self, stored: bytes) -> None:
        for added in (b"\0", bytes(TAG_BYTES), stored[HEADER_BYTES:]):
            with pytest.raises(Unprocessable, match=r"vault\.tampered"):
                reader(stored + added)

    def test_swapped_chunks_fail(self, stored: bytes) -> None:
        step = CHUNK + TAG_BYTES
        header, chunks = stored[:HEADER_BYTES], stored[HEADER_BYTES:]
        swapped = header + chunks[step : 2 * step] + chunks[:step] + chunks[2 * step :]
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            read_all(swapped)

    def test_a_chunk_of_another_object_fails(self, stored: bytes) -> None:
        other = sealed_as(PLAINTEXT)
        step = HEADER_BYTES + CHUNK + TAG_BYTES
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            read_all(stored[:HEADER_BYTES] + other[HEADER_BYTES:step] + stored[step:])

    def test_an_object_under_another_name_or_key_fails(self, stored: bytes) -> None:
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            reader(stored, name="calls/a/c.wav")
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            reader(stored, key=bytes(32))

    def test_a_later_version_says_so(self, stored: bytes) -> None:
        with pytest.raises(Unprocessable, match=r"vault\.version"):
            reader(stored[:4] + b"\x02" + stored[5:])

    def test_only_the_needed_chunks_are_fetched(self, stored: bytes) -> None:
        fetched: list[tuple[int, int]] = []

        def fetch(start: int, length: int) -> bytes:
            fetched.append((start, length))
            return stored[start : start + length]

        opened = AudioReader(fetch, stored_bytes=len(stored), key=KEY, name="calls/a/b.wav")
        fetched.clear()
        opened.read(CHUNK + 5, 10)
        opened.read(CHUNK + 500, 10)
        assert fetched == [(HEADER_BYTES + CHUNK + TAG_BYTES, CHUNK + TAG_BYTES)]

    def test_a_source_that_gives_little_at_a_time(self) -> None:
        class Trickle(io.BytesIO):
            def read(self, size: int | None = -1, /) -> bytes:
                return super().read(min(size or 0, 1000))

        pieces: Iterator[bytes] = seal_stream(KEY, Trickle(PLAINTEXT), name="n", chunk_log2=MIN_CHUNK_LOG2)
        assert read_all(b"".join(pieces), name="n") == PLAINTEXT


class TestHeader:
    @pytest.mark.parametrize("log2", [0, 15, 21, 255])
    def test_an_absurd_chunk_size_is_refused(self, log2: int) -> None:
        packed = bytearray(Header.new().pack())
        packed[5] = log2
        with pytest.raises(Unprocessable, match=r"vault\.tampered"):
            Header.parse(bytes(packed))


class TestAsFile:
    def test_seek_and_read(self, stored: bytes) -> None:
        file = reader(stored).as_file()
        assert file.read() == PLAINTEXT
        assert file.seek(-10, io.SEEK_END) == len(PLAINTEXT) - 10
        assert file.read(100) == PLAINTEXT[-10:]
        assert file.seek(CHUNK - 3) == CHUNK - 3
        assert file.read(6) == PLAINTEXT[CHUNK - 3 : CHUNK + 3]
        assert file.tell() == CHUNK + 3
        assert file.seek(2, io.SEEK_CUR) == CHUNK + 5
        assert file.read(1) == PLAINTEXT[CHUNK + 5 : CHUNK + 6]

    def test_two_files_do_not_share_a_position(self, stored: bytes) -> None:
        opened = reader(stored)
        one, other = opened.as_file(), opened.as_file()
        one.read(100)
        assert other.read(3) == PLAINTEXT[:3]
