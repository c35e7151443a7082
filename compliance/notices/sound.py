"""A sound file that somebody uploads as a notice: read to its end before it is kept."""

import hashlib
import io
from dataclasses import dataclass

from core.errors import InvalidInput

MAX_BYTES = 240_000
"""Half a minute of MP3 at 64 kbit/s, or fifteen seconds of WAV as telephones carry it."""
MIN_S, MAX_S = 2.0, 60.0

_MEDIA_TYPES = {"wav": "audio/wav", "mp3": "audio/mpeg"}


@dataclass(frozen=True)
class Sound:
    """A readable sound file."""

    content: bytes
    media_type: str
    duration_s: float

    @property
    def sha256(self) -> str:
        """Its hash, in hexadecimal."""
        return hashlib.sha256(self.content).hexdigest()


def read_sound(content: bytes) -> Sound:
    """Check an uploaded file: WAV or MP3 by what it holds, not by its name, and readable to its end.

    Raises:
        InvalidInput: `notice.sound_too_large`, `notice.sound_kind`, `notice.sound_unreadable` or
            `notice.sound_length`.
    """
    if len(content) > MAX_BYTES:
        raise InvalidInput(
            "notice.sound_too_large",
            f"Ce fichier dépasse {MAX_BYTES // 1000} Ko : enregistrez-le en MP3 à 64 kbit/s.",
        )
    kind = _kind(content)
    if kind is None:
        raise InvalidInput(
            "notice.sound_kind", "Ce fichier n'est ni un WAV ni un MP3 : convertissez-le, puis recommencez."
        )
    duration_s = _decoded_s(content, kind)
    if not MIN_S <= duration_s <= MAX_S:
        raise InvalidInput(
            "notice.sound_length", f"L'annonce doit durer de {MIN_S:.0f} à {MAX_S:.0f} secondes."
        )
    return Sound(content, _MEDIA_TYPES[kind], round(duration_s, 2))


def _kind(content: bytes) -> str | None:
    if content[:4] == b"RIFF" and content[8:12] == b"WAVE":
        return "wav"
    if content[:3] == b"ID3" or (len(content) > 1 and content[0] == 0xFF and content[1] & 0xE0 == 0xE0):
        return "mp3"
    return None


def _decoded_s(content: bytes, kind: str) -> float:
    """The seconds of sound that come out. The kind is forced: no other reader of FFmpeg's is tried."""
    import av

    try:
        with av.open(io.BytesIO(content), mode="r", format=kind) as container:
            return float(sum(frame.samples / frame.sample_rate for frame in container.decode(audio=0)))
    except (av.FFmpegError, IndexError, ValueError) as error:
        raise InvalidInput(
            "notice.sound_unreadable", "Ce fichier est abîmé ou incomplet : exportez-le de nouveau."
        ) from error
