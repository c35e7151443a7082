"""Packing: the speech of a channel glued into windows of about equal length, and the way back.

A window costs something by itself, and more than twice as much at twice the length: spans are packed, with
silence between them, into no more windows than are needed for 28 s each. A window holds one channel:
where it held the farewell of one party and the first words of the other, the farewell was all that was read.
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

import numpy as np

from transcription.audio import SAMPLE_RATE, Floats, as_float
from transcription.channels import Track
from transcription.speech import LONGEST_S, Span

AIM_S = 28.0
"""How long a window is at most on average: shorter ones cost and hear less (evaluation/asr/README.md)."""
GAP = SAMPLE_RATE // 2
SOUND_BEFORE_END_S = 0.15


@dataclass(frozen=True)
class Placed:
    """A span and where it begins in its window, in samples."""

    span: Span
    at: int

    @property
    def end(self) -> int:
        """Where it ends in its window."""
        return self.at + self.span.length

    def source_s(self, time_s: float) -> float:
        """The time in the call of a time in the window, held within the span (seconds)."""
        sample = self.span.start - self.at + time_s * SAMPLE_RATE
        return min(max(sample, self.span.start), self.span.stop) / SAMPLE_RATE


@dataclass(frozen=True)
class Window:
    """Spans glued together for one pass of the recogniser."""

    pieces: tuple[Placed, ...]

    @property
    def length(self) -> int:
        """In samples, without silence at the end."""
        return self.pieces[-1].end

    @property
    def spans(self) -> tuple[Span, ...]:
        """What it holds."""
        return tuple(piece.span for piece in self.pieces)

    def locate(self, start_s: float, end_s: float) -> int:
        """Which piece a word belongs to: the one nearest to its sound.

        The recogniser gives a silence to the word after it, so the sound of a long word is near its end.
        """
        sound = max((start_s + end_s) / 2, end_s - SOUND_BEFORE_END_S) * SAMPLE_RATE
        distances = [max(piece.at - sound, sound - piece.end, 0.0) for piece in self.pieces]
        return distances.index(min(distances))

    def audio(self, tracks: Sequence[Track]) -> Floats:
        """The glued samples."""
        glued = np.zeros(self.length, dtype=np.float32)
        for piece in self.pieces:
            span = piece.span
            glued[piece.at : piece.end] = as_float(tracks[span.track].between(span.start, span.stop))
        return glued


def pack(spans: Iterable[Span], *, aim_s: float = AIM_S) -> list[Window]:
    """Glue the spans of each track into windows of equal length, as far as the spans allow.

    Args:
        spans: the speech of all tracks.
        aim_s: a track has no more windows than are needed for this length on average; none is longer than
            `LONGEST_S`.
    """
    ordered = sorted(spans, key=lambda span: (span.track, span.start))
    tracks = [list(of_track) for _, of_track in groupby(ordered, key=attrgetter("track"))]
    return [window for of_track in tracks for window in _pack_track(of_track, aim_s)]


def _pack_track(spans: Sequence[Span], aim_s: float) -> list[Window]:
    rest = sum(span.length for span in spans) + GAP * (len(spans) - 1)
    expected = math.ceil(rest / (aim_s * SAMPLE_RATE))
    windows: list[Window] = []
    pieces = [Placed(spans[0], 0)]
    for span in spans[1:]:
        placed = Placed(span, pieces[-1].end + GAP)
        if _is_full(pieces[-1].end, placed.end, goal=rest / max(1, expected - len(windows))):
            windows.append(Window(tuple(pieces)))
            rest -= placed.at
            pieces, placed = [], Placed(span, 0)
        pieces.append(placed)
    return [*windows, Window(tuple(pieces))]


def _is_full(length: int, longer: int, *, goal: float) -> bool:
    """Whether a window comes nearer to its length without one span more than with it (in samples)."""
    return longer > LONGEST_S * SAMPLE_RATE or abs(longer - goal) > abs(goal - length)
