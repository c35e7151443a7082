"""From spans of speech to timed words: a first pass, and two more for what was lost or made up.

Now and then the recogniser loses the thread in a window (it stops early, or loops) and half a minute of
speech is gone; vocabulary hints make it more frequent. Such spans show: they hold no word, or far too few.
They are read again in other company and without hints, and what is still lost then by itself.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from models.values.transcript import RejectedSpan
from transcription.audio import SAMPLE_RATE
from transcription.placing import place_words
from transcription.rejection import Rejected, is_sparse, judge_window, strip_inventions
from transcription.speech import PAD_MS, Span
from transcription.windows import Window, pack
from transcription.words import Piece, join_pieces

# Other company: windows of half the length; then of one span.
LATER_PASSES_S = (12.0, 0.001)
# A shorter span (0.4 s of it is padding) without a word is a breath or a click.
SHORTEST_LOST_S = 0.5
LONGEST_UNHEARD_S = 1.2
# Hesitant speech has some 8 letters a second; words of the neighbours may stray into a lost span.
LEAST_LETTERS_PER_S = 5.0
LONG_ENOUGH_S = 2.0


@dataclass(frozen=True)
class Reading:
    """What the recogniser wrote for one window; times from the window's start."""

    pieces: tuple[Piece, ...]
    avg_logprob: float


class Decoder(Protocol):
    """One pass of the recogniser."""

    def __call__(self, windows: Sequence[Window], *, with_hints: bool) -> Iterator[Reading]:
        """Read each window, in order; with or without the vocabulary hints."""
        ...


@dataclass(frozen=True)
class Heard:
    """What one span gave; times in the call."""

    span: Span
    words: tuple[Piece, ...]
    rejected: tuple[RejectedSpan, ...]
    trusted: bool
    """Whether reading the span again cannot give more."""


def recognise(
    spans: Iterable[Span], decode: Decoder, *, hints: str, on_progress: Callable[[float], None]
) -> list[Heard]:
    """Read every span.

    Args:
        spans: the speech of all tracks.
        decode: the recogniser.
        hints: what the first pass is told beforehand, to know an echo of it.
        on_progress: told the share done, 0 to 1.
    """
    windows = pack(spans)
    first: dict[Span, Heard] = {}
    for done, reading in enumerate(decode(windows, with_hints=True), start=1):
        first |= {heard.span: heard for heard in _understand(windows[done - 1], reading, hints=hints)}
        on_progress(done / (len(windows) + 1))
    read: set[tuple[Span, ...]] = set()
    for aim_s in LATER_PASSES_S:
        lost = pack((span for span, heard in first.items() if not heard.trusted), aim_s=aim_s)
        again = [window for window in lost if window.spans not in read]
        read.update(window.spans for window in again)
        for window, reading in zip(again, decode(again, with_hints=False), strict=True):
            for heard in _understand(window, reading, hints=""):
                first[heard.span] = _better(first[heard.span], heard)
    on_progress(1.0)
    return list(first.values())


def _understand(window: Window, reading: Reading, *, hints: str) -> list[Heard]:
    """Share a window's words out to its spans, without inventions."""
    words = place_words(window, join_pieces(reading.pieces))
    written = "".join(piece.text for piece in reading.pieces)
    reason = judge_window(written, avg_logprob=reading.avg_logprob, hints=hints)
    said = sum(map(len, words.values()))
    lost = reason is not None or is_sparse(said, speech_s=sum(span.duration_s for span in words))
    heard = []
    for span, of_span in words.items():
        if reason is None:
            kept, rejected = strip_inventions(of_span)
        else:
            kept, rejected = [], [Rejected(tuple(of_span), reason)] if of_span else []
        heard.append(
            Heard(
                span,
                tuple(kept),
                tuple(map(_rejected_span, rejected)),
                trusted=not (lost or rejected or _says_too_little(span, kept)),
            )
        )
    return heard


def _says_too_little(span: Span, words: Sequence[Piece]) -> bool:
    """Whether speech was found where no word is, for longer than the detector lets a pause be."""
    if not words:
        return span.duration_s >= SHORTEST_LOST_S
    speech_s = span.duration_s - 2 * PAD_MS / 1000
    letters = sum(len(word.text) for word in words)
    if speech_s >= LONG_ENOUGH_S and letters < LEAST_LETTERS_PER_S * speech_s:
        return True
    begins = [*(word.start_s for word in words), span.stop / SAMPLE_RATE - PAD_MS / 1000]
    ends = [span.start / SAMPLE_RATE + PAD_MS / 1000, *(word.end_s for word in words)]
    return any(begin - end >= LONGEST_UNHEARD_S for begin, end in zip(begins, ends, strict=True))


def _better(first: Heard, second: Heard) -> Heard:
    """The reading with more words; at equality the one without inventions."""
    return max(first, second, key=lambda heard: (len(heard.words), heard.trusted, -len(heard.rejected)))


def _rejected_span(rejected: Rejected) -> RejectedSpan:
    words = rejected.words
    return RejectedSpan(
        start_s=words[0].start_s,
        end_s=max(word.end_s for word in words),
        text=" ".join(word.text for word in words),
        reason=rejected.reason,
    )
