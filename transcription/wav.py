"""The header of a WAV file, read by hand: decoders take a truncated file for a short one."""

import struct
from dataclasses import dataclass
from typing import BinaryIO

# PCM, float, A-law, µ-law, extensible: so many bytes a second, exactly.
CONSTANT_RATE_FORMATS = {1, 3, 6, 7, 0xFFFE}
CODECS = {1: "pcm", 3: "pcm_float", 6: "pcm_alaw", 7: "pcm_mulaw", 0xFFFE: "pcm"}
# Written by those who stream and cannot come back to fill the size in (0, or one of the largest values).
STREAMING_FROM = 0x7FFFF000
MAX_CHUNKS = 100
KEPT_OF_A_CHUNK = 64


@dataclass(frozen=True)
class WavHeader:
    """What a WAV file says of itself, and how many bytes of sound really follow.

    `announced_bytes` is None in a streaming header, which is not a truncation.
    """

    format_tag: int
    channels: int
    sample_rate: int
    bytes_per_s: int
    announced_bytes: int | None
    present_bytes: int

    @property
    def codec(self) -> str | None:
        """The codec's name, or None for one whose duration cannot be told from its bytes."""
        return CODECS.get(self.format_tag)

    @property
    def sound_bytes(self) -> int:
        """The bytes of sound, without what may follow them."""
        if self.announced_bytes is None:
            return self.present_bytes
        return min(self.announced_bytes, self.present_bytes)

    @property
    def missing_bytes(self) -> int:
        """How many announced bytes are not there. A last odd byte is padding that some leave out."""
        missing = (self.announced_bytes or 0) - self.present_bytes
        return missing if missing > 1 else 0


def read_header(file: BinaryIO, *, size_bytes: int) -> WavHeader | None:
    """The header of a file at its start, or None where it is no WAV (or has no format).

    A WAV without a `data` chunk has a header with nothing behind it.
    """
    start = file.read(12)
    if len(start) < 12 or start[:4] not in {b"RIFF", b"RF64"} or start[8:12] != b"WAVE":
        return None
    chunks = _read_chunks(file)
    if len(chunks.get(b"fmt ", b"")) < 14:
        return None
    tag, channels, sample_rate, _, block_bytes = struct.unpack("<HHIIH", chunks[b"fmt "][:14])
    if not (channels and sample_rate and block_bytes):
        return None
    announced = int.from_bytes(chunks.get(b"data", b""), "little")
    if announced == 0xFFFFFFFF and len(chunks.get(b"ds64", b"")) >= 16:
        announced = int.from_bytes(chunks[b"ds64"][8:16], "little")
    streaming = announced == 0 or STREAMING_FROM <= announced <= 0xFFFFFFFF
    present = max(0, size_bytes - file.tell()) if b"data" in chunks else 0
    return WavHeader(
        tag, channels, sample_rate, sample_rate * block_bytes, None if streaming else announced, present
    )


def _read_chunks(file: BinaryIO) -> dict[bytes, bytes]:
    """The chunks before the sound, by name; for `data` its announced size, the file standing at its start."""
    chunks: dict[bytes, bytes] = {}
    while len(chunks) < MAX_CHUNKS:
        header = file.read(8)
        if len(header) < 8:
            break
        name, size = header[:4], int.from_bytes(header[4:], "little")
        if name == b"data":
            chunks[name] = header[4:]
            break
        chunks[name] = file.read(min(size, KEPT_OF_A_CHUNK))
        file.seek(size - len(chunks[name]) + size % 2, 1)
    return chunks
