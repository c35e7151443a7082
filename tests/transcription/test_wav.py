import io
import struct

import pytest

from tests.transcription.sounds import call, header_bytes, noise, wav, with_data_size
from transcription.wav import WavHeader, read_header

STEREO = wav(noise(1.0), noise(1.0, seed=1))


def header_of(data: bytes) -> WavHeader | None:
    return read_header(io.BytesIO(data), size_bytes=len(data))


def known(data: bytes) -> WavHeader:
    header = header_of(data)
    assert header is not None
    return header


def test_a_pcm_file() -> None:
    assert known(STEREO) == WavHeader(1, 2, 8000, 32_000, 32_000, 32_000)


def test_a_telephone_file_with_a_fact_chunk() -> None:
    header = known(call("demo-relance", end_s=2.0))
    assert (header.codec, header.channels, header.bytes_per_s, header.missing_bytes) == (
        "pcm_mulaw",
        2,
        16_000,
        0,
    )


@pytest.mark.parametrize("size", [0, 0x7FFFF000, 0x7FFFFFFF, 0xFFFFFFFF])
def test_a_streaming_header_is_no_truncation(size: int) -> None:
    header = known(with_data_size(STEREO, size))
    assert (header.announced_bytes, header.sound_bytes, header.missing_bytes) == (None, 32_000, 0)


@pytest.mark.parametrize(("cut", "missing"), [(1, 0), (2, 2), (20_000, 20_000)])
def test_what_is_missing(cut: int, missing: int) -> None:
    assert known(STEREO[:-cut]).missing_bytes == missing


def test_bytes_after_the_sound_are_not_sound() -> None:
    assert known(STEREO + b"LIST\x04\x00\x00\x00abcd").sound_bytes == 32_000


def test_a_header_with_nothing_behind_it() -> None:
    at = header_bytes(STEREO)
    for data in (STEREO[:at], with_data_size(STEREO[:at], 0), STEREO[: at - 8]):
        assert known(data).sound_bytes == 0


def test_a_large_file_announces_its_size_elsewhere() -> None:
    at = header_bytes(STEREO)
    sizes = b"ds64" + struct.pack("<IQQQI", 28, 0, 40_000, 0, 0)
    large = b"RF64\xff\xff\xff\xffWAVE" + sizes + with_data_size(STEREO, 0xFFFFFFFF)[12:]
    assert known(large).missing_bytes == 8_000
    assert at < header_bytes(large)


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"RIFF",
        b"ID3\x04" + bytes(60),
        b"RIFF\x00\x00\x00\x00AVI " + bytes(60),
        b"RIFF\x00\x00\x00\x00WAVE",
        b"RIFF\x00\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00",
        STEREO[:22] + bytes(12) + STEREO[34:],
    ],
)
def test_what_is_no_wav(data: bytes) -> None:
    assert header_of(data) is None
