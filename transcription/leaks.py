"""The other party's voice on a channel that it leaks into: cut out of the speech of that channel.

A telephone's hybrid, a loudspeaker or a headset sends part of what one party hears back on their own channel,
20 to 40 dB down and some milliseconds later. Read as speech it would be the agent's words in the prospect's
mouth. What is said is not lost: it stands on the channel of who said it.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from transcription.audio import SAMPLE_RATE
from transcription.channels import Track
from transcription.levels import FRAME, NOISE_PERCENTILE, Frames, Levels, measure_levels
from transcription.speech import PAD_MS, Span

# Two people on a line are some 10 dB apart, 15 at most: what is so much quieter than the other is the other.
LEAK_DB = 20.0
# The other's sound may come that many frames before its leak.
LATE_FRAMES = 4
# Above the noise of the line: what a leak is at least, and what a voice of one's own is.
LEAK_OVER_NOISE_DB, VOICE_OVER_NOISE_DB = 4.0, 10.0
# A shorter leak is a sound of one's own while the other speaks.
SHORTEST_LEAK = 15
SHORTEST_OWN = 5
LONGEST_DIP = 15


def without_leaks(spans: Iterable[Span], tracks: Sequence[Track]) -> list[Span]:
    """The spans, without those parts where only the other party is heard.

    Args:
        spans: the speech of all tracks.
        tracks: both channels of the same stretch; of any other number of channels nothing is cut.
    """
    if len(tracks) != 2:
        return list(spans)
    levels = [measure_levels(track) for track in tracks]
    return [
        part
        for span in spans
        for part in _own_parts(span, tracks[span.track].origin, levels[span.track], levels[1 - span.track])
    ]


def _own_parts(span: Span, origin: int, own: Levels, other: Levels) -> Iterator[Span]:
    first, last = (span.start - origin) // FRAME, -((origin - span.stop) // FRAME)
    mine = own[first:last]
    under = _loudest_before(other)[first:last] - mine >= LEAK_DB
    noise = np.percentile(own, NOISE_PERCENTILE)
    leaks = under & (mine >= noise + LEAK_OVER_NOISE_DB)
    voiced = ~under & (mine >= noise + VOICE_OVER_NOISE_DB)
    if leaks.sum() < (SHORTEST_LEAK if voiced.any() else SHORTEST_OWN):
        yield span
        return
    pad = PAD_MS * SAMPLE_RATE // 1000
    for start, stop in _runs(voiced, leaks):
        yield Span(
            max(span.start, origin + (first + start) * FRAME - pad),
            min(span.stop, origin + (first + stop) * FRAME + pad),
            span.track,
        )


def _loudest_before(levels: Levels) -> Levels:
    """Each frame's level or that of one just before it, whichever is louder."""
    padded = np.concatenate([np.full(LATE_FRAMES, -np.inf, dtype=np.float32), levels])
    return np.asarray(np.lib.stride_tricks.sliding_window_view(padded, LATE_FRAMES + 1).max(axis=1))


def _runs(own: Frames, leaks: Frames) -> Iterator[tuple[int, int]]:
    """Where one's own voice goes on: over pauses, and over dips in which the other is louder."""
    places = np.flatnonzero(own)
    start = 0
    for i in range(1, len(places) + 1):
        if i < len(places):
            between = leaks[places[i - 1] : places[i]]
            if between.sum() < LONGEST_DIP:
                continue
        if i - start >= SHORTEST_OWN:
            yield int(places[start]), int(places[i - 1]) + 1
        start = i
