"""A telephone's key 0, heard in a recording: two tones at once, 941 and 1336 Hz (ITU-T Q.23).

While two phones are bridged Twilio tells of no key (facts on Twilio, 1.7), but a key that travels as sound is
in the recording. What is heard here erases a call, so that it must be hard to mistake: for three frames of
32 ms and more both tones, and next to nothing else, hold the line.
"""

import contextlib
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from core.errors import Unprocessable
from transcription.audio import SAMPLE_RATE, Samples, Source, as_float, stream_audio
from transcription.channels import Side
from transcription.survey import Survey

LOW_HZ, HIGH_HZ = 941.0, 1336.0
# ITU-T Q.24: 1.5 % and 2 Hz off is still the key.
LOW_OFF_HZ, HIGH_OFF_HZ = 16.0, 22.0
STEP_HZ = 8.0
FRAME, HOP = SAMPLE_RATE * 32 // 1000, SAMPLE_RATE * 8 // 1000
HOP_S = HOP / SAMPLE_RATE
# What a telephone lets through.
BAND_HZ = (250.0, 3600.0)
# Of all that is on the line: noise 20 dB below leaves 0.99, the voices of nine calls stay under
# 0.65 in every frame, and under 0.4 in four frames in a row.
TONES_SHARE = 0.8
# How much stronger the high tone is. Q.24 asks for -8 to +4 dB; a long line takes more off the high one.
TWIST_DB = (-10.0, 6.0)
# Full scale is 0 dB; keys arrive at -30 dB and above.
FAINT_DB = -48.0
# Frames in a row: a tone of 60 ms holds three and a half whole ones.
SHORTEST_FRAMES = 4
# An agent's own key comes back from the prospect's phone as an echo.
ECHO_DB = 6.0


@dataclass(frozen=True)
class Key:
    """A key that was pressed: from when to when in the recording, and how loud."""

    start_s: float
    end_s: float
    level_db: float


@dataclass
class KeyFinder:
    """Looks for key 0 in one channel, a block after the other."""

    frames: int = 0
    held: list[tuple[int, float]] = field(default_factory=list)
    rest: Samples = field(default_factory=lambda: np.zeros(0, dtype=np.int16))

    def add(self, block: Samples) -> None:
        """Look at the next samples."""
        samples = np.concatenate([self.rest, block])
        count = max(0, (len(samples) - FRAME) // HOP + 1)
        self.rest = samples[count * HOP :]
        if count:
            windows = np.lib.stride_tricks.sliding_window_view(samples, FRAME)[::HOP][:count]
            loud = np.flatnonzero(_loud(samples, count))
            found, levels = _look(windows[loud])
            self.held += [(self.frames + int(at), float(levels[i])) for i, at in enumerate(loud) if found[i]]
        self.frames += count

    @property
    def keys(self) -> list[Key]:
        """The keys of what was looked at, in order."""
        runs: list[list[tuple[int, float]]] = []
        for frame, level in self.held:
            if runs and frame == runs[-1][-1][0] + 1:
                runs[-1].append((frame, level))
            else:
                runs.append([(frame, level)])
        return [_key(run) for run in runs if len(run) >= SHORTEST_FRAMES]


def _key(run: Sequence[tuple[int, float]]) -> Key:
    first, last = run[0][0], run[-1][0]
    return Key(
        start_s=round(first * HOP_S, 3),
        end_s=round(last * HOP_S + FRAME / SAMPLE_RATE, 3),
        level_db=round(max(level for _, level in run), 1),
    )


def zero_pressed(source: Source, *, agent_channel: Side) -> Key | None:
    """The first time that the prospect pressed 0; None: never.

    Where both voices share the sound, whoever pressed it is taken for the prospect. A damaged file is
    listened to as far as it goes: what is wrong with it, the transcriber says.

    Args:
        source: the recording.
        agent_channel: which channel of a two-channel file is the agent's.
    """
    found, finders = Survey(), [KeyFinder(), KeyFinder()]
    with contextlib.suppress(Unprocessable):
        for block in stream_audio(source):
            found.add(block)
            for finder, samples in zip(finders, block, strict=False):
                finder.add(samples)
    keys = [finder.keys for finder in finders]
    if len(found.channels) < len(keys) or found.is_twice_the_same:
        return next(iter(keys[0]), None)
    agent = 0 if agent_channel == "left" else 1
    return next((key for key in keys[1 - agent] if not _is_echo(key, keys[agent])), None)


def _is_echo(key: Key, others: Sequence[Key]) -> bool:
    """Whether the other side pressed it: there it sounds at the same time, and louder."""
    return any(
        other.start_s <= key.end_s and key.start_s <= other.end_s and other.level_db > key.level_db + ECHO_DB
        for other in others
    )


def _tones(middle_hz: float, off_hz: float) -> npt.NDArray[np.complex64]:
    """The waves that a tone is compared with: one a column, each as long as a frame."""
    hertz = np.arange(middle_hz - off_hz, middle_hz + off_hz + 1, STEP_HZ)
    turns = np.outer(np.arange(FRAME), hertz) / SAMPLE_RATE
    return np.asarray(np.exp(-2j * np.pi * turns), dtype=np.complex64)


_WINDOW = np.hanning(FRAME).astype(np.float32)
_LOW, _HIGH = _tones(LOW_HZ, LOW_OFF_HZ), _tones(HIGH_HZ, HIGH_OFF_HZ)
_BINS = slice(*(round(hertz * FRAME / SAMPLE_RATE) for hertz in BAND_HZ))
_TINY = 1e-12


def _loud(samples: Samples, count: int) -> npt.NDArray[np.bool_]:
    """Which frames may hold a key at all: pauses are half of a call, and need no closer look."""
    hops = as_float(samples[: (count - 1) * HOP + FRAME]).reshape(-1, HOP)
    power = np.convolve(np.square(hops).mean(axis=1), np.ones(FRAME // HOP) / (FRAME // HOP), mode="valid")
    # The window weighs the middle of a frame more, by 4 dB at most.
    return np.asarray(power > 10 ** ((FAINT_DB - 5) / 10))


def _look(windows: npt.NDArray[np.int16]) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.float32]]:
    """For each frame, whether it holds both tones and little else, and its level in dB."""
    shaped = as_float(windows) * _WINDOW
    spectrum = np.square(np.abs(np.fft.rfft(shaped, axis=1)[:, _BINS])).sum(axis=1)
    power = 2 * spectrum / FRAME / np.square(_WINDOW).sum() + _TINY
    low, high = _power(shaped, _LOW), _power(shaped, _HIGH)
    level = 10 * np.log10(power)
    twist = 10 * np.log10(high / low)
    is_key = (
        (level > FAINT_DB)
        & (low + high > TONES_SHARE * power)
        & (twist > TWIST_DB[0])
        & (twist < TWIST_DB[1])
    )
    return is_key, level.astype(np.float32)


def _power(shaped: npt.NDArray[np.float32], tones: npt.NDArray[np.complex64]) -> npt.NDArray[np.float32]:
    """The mean power of the strongest of these tones in each frame."""
    found = np.square(np.abs(shaped @ tones)).max(axis=1)
    return np.asarray(2 * found / np.square(_WINDOW.sum()) + _TINY, dtype=np.float32)
