"""Whole first and last words: where a voice goes on beyond what the speech detector found of it.

On a narrow line (400 to 2800 Hz) the detector hears the voice late: up to a second of the first words is
missing ("Ah oui, non."), 5 % of all speech, and the recogniser garbles the sentence that lost them. A span is
therefore grown outward as long as its channel stays as loud as speech.
"""

from collections.abc import Sequence

import numpy as np

from transcription.audio import SAMPLE_RATE
from transcription.channels import Track
from transcription.levels import FRAME, NOISE_PERCENTILE, Frames, Levels, measure_levels
from transcription.speech import LONGEST_S, PAD_MS, Span, join_close

# So much above the noise of the line, and no further below the loud parts of the voice.
OVER_NOISE_DB, UNDER_VOICE_DB = 12.0, 30.0
LOUD_PERCENTILE = 80
# A line at rest is never taken for quieter than this, a few 16-bit steps: some send no noise at all.
QUIETEST_NOISE_DB = 18.0
FURTHEST = 60
"""Frames that a side may grow by."""
LONGEST_HOLE = 25
"""Frames without sound between two words: the detector itself bridges 0.7 s."""
KEPT_BESIDE = 5
PAD = PAD_MS * SAMPLE_RATE // 1000 // FRAME
MOST_FRAMES = round(LONGEST_S * SAMPLE_RATE) // FRAME


def with_whole_edges(spans: Sequence[Span], track: Track) -> list[Span]:
    """The spans, each grown by at most 1.2 s a side over what is as loud as the voice; what meets is one.

    Args:
        spans: the speech of one track, in order, with the detector's padding.
        track: the samples that it was found in.
    """
    if not spans:
        return []
    levels = measure_levels(track)
    voiced = _voiced(levels, spans, track.origin)
    grown: list[Span] = []
    for i, span in enumerate(spans):
        lowest = grown[-1].stop if grown else track.origin
        highest = spans[i + 1].start if i + 1 < len(spans) else track.origin + len(track.samples)
        grown.append(_grown(span, voiced, track.origin, lowest=lowest, highest=highest))
    return join_close(grown)


def _voiced(levels: Levels, spans: Sequence[Span], origin: int) -> Frames:
    """Which frames are as loud as the voice of this track."""
    of_speech = [levels[(span.start - origin) // FRAME : (span.stop - origin) // FRAME] for span in spans]
    noise_db = max(float(np.percentile(levels, NOISE_PERCENTILE)), QUIETEST_NOISE_DB)
    voice_db = float(np.percentile(np.concatenate(of_speech), LOUD_PERCENTILE))
    return np.asarray(levels >= max(noise_db + OVER_NOISE_DB, voice_db - UNDER_VOICE_DB))


def _grown(span: Span, voiced: Frames, origin: int, *, lowest: int, highest: int) -> Span:
    """One span between its neighbours; left alone where it would not fit a window any more."""
    first, last = (span.start - origin) // FRAME, -((origin - span.stop) // FRAME)
    before = _goes_on(voiced[: first + PAD][::-1])
    after = _goes_on(voiced[max(0, last - PAD) :])
    start = max(lowest, span.start - before * FRAME) if before else span.start
    stop = min(highest, span.stop + after * FRAME) if after else span.stop
    return Span(start, stop, span.track) if (stop - start) // FRAME <= MOST_FRAMES else span


def _goes_on(voiced: Frames) -> int:
    """By how many frames a side grows, given the frames from the detector's edge outward."""
    reached = 0
    for place, is_voiced in enumerate(voiced[: PAD + FURTHEST].tolist(), start=1):
        if is_voiced:
            reached = place
        elif place - reached > LONGEST_HOLE:
            break
    return max(0, reached - PAD + KEPT_BESIDE) if reached > PAD else 0
