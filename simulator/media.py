"""Sound: reading a conversation's two voices, and cutting the file that a recording gives."""

import io
import math
import wave
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from simulator.scenarios import Press, Side

RATE = 8000
Samples = npt.NDArray[np.int16]


@dataclass(frozen=True)
class Voices:
    """The two sides of a conversation, PCM16 at 8 kHz, of equal length."""

    agent: Samples
    prospect: Samples

    @property
    def duration_s(self) -> float:
        """Length in seconds."""
        return len(self.agent) / RATE


@dataclass(frozen=True)
class Span:
    """A stretch of the conversation that the recording holds, in seconds; `silent` where it was paused."""

    start_s: float
    end_s: float
    silent: bool = False


@lru_cache(maxsize=16)
def load(path: Path, agent_side: Side) -> Voices:
    """Decode a two-channel sound file.

    Raises:
        ValueError: the file does not have two channels.
    """
    with av.open(str(path)) as container:
        stream = container.streams.audio[0]
        if stream.codec_context.channels != 2:
            raise ValueError("the sound of a conversation needs two channels")
        resampler = av.AudioResampler(format="s16p", layout="stereo", rate=RATE)
        blocks = [
            resampled.to_ndarray()
            for frame in [*container.decode(stream), None]
            for resampled in resampler.resample(frame)
        ]
    left, right = np.concatenate(blocks, axis=1).astype(np.int16)
    return Voices(left, right) if agent_side == "left" else Voices(right, left)


def tones(duration_s: float) -> Voices:
    """Two quiet tones where no sound file is given: agent 440 Hz, prospect 660 Hz."""
    second = np.arange(RATE) / RATE
    agent, prospect = (
        np.resize((2000 * np.sin(2 * math.pi * hz * second)).astype(np.int16), int(duration_s * RATE))
        for hz in (440, 660)  # whole periods a second, so the second can be repeated
    )
    return Voices(agent, prospect)


def with_keys(voices: Voices, presses: Iterable[Press]) -> Voices:
    """The conversation with keys pressed on the prospect's phone, which mutes the voice meanwhile."""
    prospect = voices.prospect.copy()
    for press in presses:
        start = round(press.at_s * RATE)
        sound = key_tone(press.key, press.length_s)[: max(0, len(prospect) - start)]
        prospect[start : start + len(sound)] = sound
    return Voices(voices.agent, prospect)


def key_tone(key: str, length_s: float) -> Samples:
    """The two tones of a key (ITU-T Q.23)."""
    row, column = next((rows.index(key), hertz) for rows, hertz in _KEYS if key in rows)
    time = np.arange(round(length_s * RATE)) / RATE
    both = np.sin(2 * np.pi * _ROWS_HZ[row] * time) + np.sin(2 * np.pi * column * time)
    return np.asarray(3000 * both, dtype=np.int16)


_ROWS_HZ = (697, 770, 852, 941)
_KEYS = (("147*", 1209), ("2580", 1336), ("369#", 1477))


def cut(samples: Samples, spans: list[Span]) -> Samples:
    """The samples of the given stretches one after the other, padded with silence past the end."""
    pieces = [_piece(samples, span) for span in spans]
    return np.concatenate(pieces) if pieces else np.zeros(0, dtype=np.int16)


def _piece(samples: Samples, span: Span) -> Samples:
    start, end = round(span.start_s * RATE), round(span.end_s * RATE)
    piece = np.zeros(max(0, end - start), dtype=np.int16)
    if not span.silent:
        heard = samples[start:end]
        piece[: len(heard)] = heard
    return piece


def mix(first: Samples, second: Samples) -> Samples:
    """Both voices on one channel."""
    return ((first.astype(np.int32) + second.astype(np.int32)) // 2).astype(np.int16)


def wav(*channels: Samples) -> bytes:
    """A PCM16 WAV file of those channels, first channel first."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(len(channels))
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(np.stack(channels, axis=1).astype("<i2").tobytes())
    return buffer.getvalue()


def read_wav(data: bytes) -> list[Samples]:
    """The channels of a PCM16 WAV file that `wav` wrote."""
    with wave.open(io.BytesIO(data), "rb") as file:
        samples = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(np.int16)
        return list(samples.reshape(-1, file.getnchannels()).T)
