"""The way back from a window to the call: each word in its span, at its time in the call."""

from collections.abc import Sequence
from dataclasses import replace

from transcription.audio import SAMPLE_RATE
from transcription.speech import Span
from transcription.windows import Placed, Window
from transcription.words import Piece, ends_sentence

# The recogniser lets the first word of a sentence begin in the silence before it: by so much, so many words.
LEAK_S = 0.5
MOST_LEAKED_WORDS = 2


def place_words(window: Window, words: Sequence[Piece]) -> dict[Span, list[Piece]]:
    """Share a window's words out to its spans.

    A word goes to the span of its midpoint, but for the first words of a sentence that the recogniser timed
    at the very end of the span before ("allez-y. C'est" | "ça"). Times are those of the
    call, in order, held within the span.
    """
    groups: list[list[Piece]] = [[] for _ in window.pieces]
    for word in words:
        groups[window.locate(word.start_s, word.end_s)].append(word)
    for i, before in enumerate(window.pieces[:-1]):
        if groups[i + 1]:
            cut = len(groups[i]) - _leaked(groups[i], end_s=before.end / SAMPLE_RATE)
            groups[i + 1][:0] = groups[i][cut:]
            del groups[i][cut:]
    return {piece.span: _in_call(piece, group) for piece, group in zip(window.pieces, groups, strict=True)}


def _leaked(words: Sequence[Piece], *, end_s: float) -> int:
    """How many of the last words of a span begin the sentence of the next one."""
    for count in range(1, min(MOST_LEAKED_WORDS, len(words) - 1) + 1):
        first = words[-count]
        if ends_sentence(first.text) or first.start_s < end_s - LEAK_S:
            return 0
        if ends_sentence(words[-count - 1].text):
            return count
    return 0


def _in_call(piece: Placed, words: Sequence[Piece]) -> list[Piece]:
    placed: list[Piece] = []
    for word in words:
        start_s = max(piece.source_s(word.start_s), placed[-1].start_s if placed else 0.0)
        end_s = max(piece.source_s(word.end_s), start_s)
        placed.append(replace(word, start_s=round(start_s, 3), end_s=round(end_s, 3)))
    return placed
