"""Packing: speech of both channels glued into windows of equal length, and the way back.

A window costs something by itself, and more than twice as much at twice the length. Spans are packed, one
track after the other, with silence between them. Only one window may hold both; there the silence is longer.
(Packed in the order of the conversation they gave the same word error rate, but a word in 1,000 went to the
wrong side at a change of speaker.)
"""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from transcription.audio import SAMPLE_RATE, Floats, as_float
from transcription.channels import Track
from transcription.speech import LONGEST_S, Span

AIM_S = 22.0
"""Shorter windows cost less and miss more words (evaluation/asr/README.md)."""
GAP = SAMPLE_RATE // 2
GAP_BETWEEN_TRACKS = SAMPLE_RATE
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
    """Glue spans, one track after the other, into windows of equal length as far as the spans allow.

    Args:
        spans: the speech of all tracks.
        aim_s: no more windows than are needed for this length on average; none is longer than `LONGEST_S`.
    """
    ordered = sorted(spans, key=lambda span: (span.track, span.start))
    rest = sum(span.length for span in ordered) + sum(_gap(*pair) for pair in pairwise(ordered))
    expected = math.ceil(rest / (aim_s * SAMPLE_RATE))
    windows: list[Window] = []
    pieces: list[Placed] = []
    for span in ordered:
        if pieces and _is_full(pieces, span, goal=rest / max(1, expected - len(windows))):
            windows.append(Window(tuple(pieces)))
            rest -= pieces[-1].end + _gap(pieces[-1].span, span)
            pieces = []
        pieces.append(Placed(span, pieces[-1].end + _gap(pieces[-1].span, span) if pieces else 0))
    if pieces:
        windows.append(Window(tuple(pieces)))
    return windows


def _is_full(pieces: Sequence[Placed], span: Span, *, goal: float) -> bool:
    """Whether a window comes nearer to its length (in samples) without this span than with it."""
    length = pieces[-1].end
    longer = length + _gap(pieces[-1].span, span) + span.length
    return longer > LONGEST_S * SAMPLE_RATE or abs(longer - goal) > abs(goal - length)


def _gap(before: Span, after: Span) -> int:
    return GAP if before.track == after.track else GAP_BETWEEN_TRACKS
