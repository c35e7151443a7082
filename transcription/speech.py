"""Where someone speaks on a channel: Silero's voice activity detection, a stretch of audio at a time."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from transcription.audio import SAMPLE_RATE, as_float
from transcription.channels import Track

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
    """A stretch of speech on one track, in samples from the start of the call."""

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


def find_speech(track: Track, *, number: int) -> list[Span]:
    """The spans of a track where someone speaks, in order, none longer than `LONGEST_S`.

    Args:
        track: a stretch of one channel.
        number: which one of the call's, for the spans.
    """
    spans = [span for block in _blocks(len(track.samples)) for span in _detect(track, block, number)]
    return join_close(spans)


def _blocks(length: int) -> Iterator[range]:
    for start in range(0, length, BLOCK_S * SAMPLE_RATE):
        yield range(start, min(length, start + BLOCK_S * SAMPLE_RATE))


def _detect(track: Track, block: range, number: int) -> Iterator[Span]:
    from faster_whisper.vad import VadOptions, get_speech_timestamps

    options = VadOptions(
        threshold=THRESHOLD,
        min_silence_duration_ms=MIN_SILENCE_MS,
        speech_pad_ms=PAD_MS,
        min_speech_duration_ms=MIN_SPEECH_MS,
        max_speech_duration_s=LONGEST_S,
    )
    at = track.origin + block.start
    for found in get_speech_timestamps(as_float(track.samples[block.start : block.stop]), options):
        yield Span(at + found["start"], at + found["end"], number)


def join_close(spans: Sequence[Span]) -> list[Span]:
    """Put together spans of one track between which nobody pauses: a seam between two blocks cut them apart.

    Within a block, pauses are longer. None gets longer than `LONGEST_S`.
    """
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
