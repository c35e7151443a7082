"""Ring tones and hold music: parts of a channel in which there is sound, and nobody speaks.

A tone of a telephone network is one or two pure frequencies, switched on and off (ITU-T E.180: 440 Hz, 1.5 s
on and 3.5 s off in France). Hold music is sound with pitches that goes on, where the speech detector finds no
speech. Neither is ever read as words: Whisper writes "C'est un" on music (facts on speech).
"""

from collections.abc import Iterator, Sequence
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from models.values.transcript import RejectedSpan
from transcription.audio import SAMPLE_RATE, Samples, as_float
from transcription.channels import Track
from transcription.speech import Span

FRAME = SAMPLE_RATE // 10
FRAME_S = 0.1
BLOCK_FRAMES = 600
# What a telephone lets through, in Hz; a frame of 0.1 s has a bin every 10 Hz.
LOW_BIN, HIGH_BIN = 30, 340
# Full scale is 1: quieter frames are pauses.
QUIET_POWER = 1e-5
# Nearly all of a tone's energy lies in the peak and its neighbours; a held vowel has harmonics.
TONE_SHARE = 0.9
TONE_WIDTH = 2
SHORTEST_TONE = 8
SHORTEST_RINGING_S = 1.5
LONGEST_RING_PAUSE = 45
# The flatness of white noise is 0.56 at this length; music has peaks.
NOISE_FLATNESS = 0.35
SHORTEST_MUSIC = 80
LONGEST_MUSIC_PAUSE = 8


class Sound(StrEnum):
    """What a part without speech is; the reason under which it is kept."""

    RING_TONE = "ring_tone"
    HOLD_MUSIC = "hold_music"


def find_sounds(track: Track, spans: Sequence[Span]) -> list[RejectedSpan]:
    """The parts of a track that are tones or music, in order.

    Args:
        track: a stretch of one channel.
        spans: where someone speaks on it.
    """
    tonal, musical = _frames(track.samples)
    parts = [(Sound.RING_TONE, part) for part in _ringing(tonal)]
    for span in spans:
        musical[max(0, span.start - track.origin) // FRAME : (span.stop - track.origin) // FRAME + 1] = False
    for _, (start, stop) in parts:
        musical[start:stop] = False
    parts += [(Sound.HOLD_MUSIC, part) for part in _runs(musical, LONGEST_MUSIC_PAUSE, SHORTEST_MUSIC)]
    origin_s = track.origin / SAMPLE_RATE
    return sorted(
        (
            RejectedSpan(
                start_s=round(origin_s + start * FRAME_S, 1),
                end_s=round(origin_s + stop * FRAME_S, 1),
                text="",
                reason=sound.value,
            )
            for sound, (start, stop) in parts
        ),
        key=lambda part: part.start_s,
    )


def without_tones(spans: Sequence[Span], sounds: Sequence[RejectedSpan]) -> list[Span]:
    """The spans of speech less those that lie mostly in a tone, which the detector took for a voice."""
    tones = [sound for sound in sounds if sound.reason == Sound.RING_TONE]
    return [span for span in spans if 2 * _overlap_s(span, tones) <= span.duration_s]


def _overlap_s(span: Span, sounds: Sequence[RejectedSpan]) -> float:
    start_s, stop_s = span.start / SAMPLE_RATE, span.stop / SAMPLE_RATE
    return sum(max(0.0, min(sound.end_s, stop_s) - max(sound.start_s, start_s)) for sound in sounds)


def _frames(samples: Samples) -> tuple[npt.NDArray[np.bool_], npt.NDArray[np.bool_]]:
    """For each tenth of a second, whether it is a pure tone, and whether it has pitches."""
    count = len(samples) // FRAME
    tonal, musical = np.zeros(count, dtype=bool), np.zeros(count, dtype=bool)
    window = np.hanning(FRAME).astype(np.float32)
    for first in range(0, count, BLOCK_FRAMES):
        last = min(count, first + BLOCK_FRAMES)
        frames = as_float(samples[first * FRAME : last * FRAME]).reshape(-1, FRAME)
        loud = np.square(frames).mean(axis=1) > QUIET_POWER
        power = np.square(np.abs(np.fft.rfft(frames * window, axis=1)))[:, LOW_BIN:HIGH_BIN] + 1e-12
        tonal[first:last] = loud & (_peaks_share(power) > TONE_SHARE)
        flatness = np.exp(np.log(power).mean(axis=1)) / power.mean(axis=1)
        musical[first:last] = loud & (flatness < NOISE_FLATNESS)
    return tonal, musical


def _peaks_share(power: npt.NDArray[np.floating]) -> npt.NDArray[np.floating]:
    """The share of a frame's energy that lies in its two strongest peaks."""
    rest, found = power.copy(), np.zeros(len(power))
    rows = np.arange(len(power))
    for _ in range(2):
        peak = rest.argmax(axis=1)
        for offset in range(-TONE_WIDTH, TONE_WIDTH + 1):
            at = np.clip(peak + offset, 0, rest.shape[1] - 1)
            found += rest[rows, at]
            rest[rows, at] = 0.0
    return np.asarray(found / power.sum(axis=1))


def _ringing(tonal: npt.NDArray[np.bool_]) -> Iterator[tuple[int, int]]:
    """Where tones long enough to be the network's follow one another, their pauses included."""
    tones = np.zeros(len(tonal), dtype=bool)
    for start, stop in _runs(tonal, 0, SHORTEST_TONE):
        tones[start:stop] = True
    for start, stop in _runs(tones, LONGEST_RING_PAUSE, 1):
        if tones[start:stop].sum() * FRAME_S >= SHORTEST_RINGING_S:
            yield start, stop


def _runs(flags: npt.NDArray[np.bool_], longest_pause: int, shortest: int) -> list[tuple[int, int]]:
    """The runs of set frames, pauses of at most `longest_pause` frames within them."""
    runs: list[tuple[int, int]] = []
    for at in np.flatnonzero(flags).tolist():
        if runs and at - runs[-1][1] <= longest_pause:
            runs[-1] = (runs[-1][0], at + 1)
        else:
            runs.append((at, at + 1))
    return [(start, stop) for start, stop in runs if stop - start >= shortest]
