"""Packing: speech of both channels glued into windows of at most 28 s, and the way back.

The recogniser's cost follows the number of its 30 s windows, so spans are packed, one track after the other,
with silence between them. Only the last window of the first track may hold both; there the silence is longer.
(Packed in the order of the conversation they gave the same word error rate, but a word in 1,000 went to the
wrong side at a change of speaker.)
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from transcription.audio import SAMPLE_RATE, Floats, as_float
from transcription.channels import Track
from transcription.speech import LONGEST_S, Span

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


def pack(spans: Iterable[Span], *, longest_s: float = LONGEST_S) -> list[Window]:
    """Glue spans, one track after the other, into windows of at most `longest_s`, or of one longer span."""
    windows: list[Window] = []
    pieces: list[Placed] = []
    for span in sorted(spans, key=lambda span: (span.track, span.start)):
        at = _next_place(pieces, span)
        if pieces and at + span.length > longest_s * SAMPLE_RATE:
            windows.append(Window(tuple(pieces)))
            pieces, at = [], 0
        pieces.append(Placed(span, at))
    if pieces:
        windows.append(Window(tuple(pieces)))
    return windows


def _next_place(pieces: list[Placed], span: Span) -> int:
    if not pieces:
        return 0
    last = pieces[-1]
    return last.end + (GAP if last.span.track == span.track else GAP_BETWEEN_TRACKS)
