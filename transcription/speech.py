"""Where someone speaks on a channel: Silero's voice activity detection, a stretch of audio at a time."""

from collections.abc import Iterator
from dataclasses import dataclass

from transcription.audio import SAMPLE_RATE, Samples, as_float

LONGEST_S = 28.0
"""A recogniser window holds 30 s; a longer span would be cut without a word."""
# Facts on speech: what measured best on two-channel telephone calls.
THRESHOLD = 0.5
MIN_SILENCE_MS = 700
PAD_MS = 200
MIN_SPEECH_MS = 120
# The detector copies its input several times: five minutes at once keep it under 250 MB.
BLOCK_S = 300


@dataclass(frozen=True, order=True)
class Span:
    """A stretch of speech on one track, in samples."""

    start: int
    stop: int
    track: int = 0

    @property
    def length(self) -> int:
        """How many samples."""
        return self.stop - self.start

    @property
    def duration_s(self) -> float:
        """How many seconds."""
        return self.length / SAMPLE_RATE


def find_speech(samples: Samples, *, track: int) -> list[Span]:
    """The spans of a track where someone speaks, in order, none longer than `LONGEST_S`."""
    return _join_at_seams([span for block in _blocks(samples) for span in _detect(samples, block, track)])


def _blocks(samples: Samples) -> Iterator[range]:
    for start in range(0, len(samples), BLOCK_S * SAMPLE_RATE):
        yield range(start, min(len(samples), start + BLOCK_S * SAMPLE_RATE))


def _detect(samples: Samples, block: range, track: int) -> Iterator[Span]:
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        threshold=THRESHOLD,
        min_silence_duration_ms=MIN_SILENCE_MS,
        speech_pad_ms=PAD_MS,
        min_speech_duration_ms=MIN_SPEECH_MS,
        max_speech_duration_s=LONGEST_S,
    )
    for found in get_speech_timestamps(as_float(samples[block.start : block.stop]), options):
        yield Span(block.start + found["start"], block.start + found["end"], track)


def _join_at_seams(spans: list[Span]) -> list[Span]:
    """Put together what a seam between two blocks cut apart: within a block, pauses are longer than this."""
    shortest_pause = (MIN_SILENCE_MS - 2 * PAD_MS) * SAMPLE_RATE // 1000
    joined: list[Span] = []
    for span in spans:
        before = joined[-1] if joined else None
        if (
            before is not None
            and span.start - before.stop < shortest_pause
            and span.stop - before.start <= LONGEST_S * SAMPLE_RATE
        ):
            joined[-1] = Span(before.start, span.stop, span.track)
        else:
            joined.append(span)
    return joined
