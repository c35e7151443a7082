"""Packets that never came, put back as far as the voice around them tells what they held.

Where a network loses packets of a call, a bridge without concealment leaves silence in their place: 20 ms,
sometimes two or three in a row, cut out of a vowel. A recogniser takes the cuts for consonants.
As in G.711's appendix I the voice goes on by its own period; since a recording also knows what comes next,
it does so from both sides. Only exact silence between abrupt edges is touched: a voice does not end so.
"""

from collections.abc import Iterator

import numpy as np

from transcription.audio import SAMPLE_RATE, Floats, Samples

_MS = SAMPLE_RATE // 1000
# A packet of 20 ms, less what a resampler rings into it; at most three, behind which another sound may come.
SHORTEST, LONGEST = 12 * _MS, 65 * _MS
# A line of G.711 A-law has no zero: its smallest step is 8.
SILENCE = 8
# A voice (-50 dB of full scale) is cut off where its last three milliseconds are no fade.
VOICE = 100.0
EDGE, BESIDE = 3 * _MS, 15 * _MS
LEAST_OF_EDGE = 0.25
# Periods of voices from 400 down to 62 Hz, found in the last 40 ms.
SHORTEST_PERIOD, LONGEST_PERIOD = 5 * _MS // 2, 16 * _MS
COMPARED = 12 * _MS
KNOWN = 40 * _MS


def conceal(samples: Samples) -> Samples:
    """A stretch of one channel with its lost packets put back; the same array where there are none."""
    mended = samples
    for start, stop in _silences(samples):
        before, after = mended[start - KNOWN : start], mended[stop : stop + KNOWN]
        if _is_cut(before, after):
            mended = samples.copy() if mended is samples else mended
            mended[start:stop] = _bridge(before.astype(np.float32), after.astype(np.float32), stop - start)
    return mended


def _silences(samples: Samples) -> Iterator[tuple[int, int]]:
    """Where nothing at all is heard for a packet or a few, with enough sound on both sides."""
    silent = np.concatenate([[False], (samples <= SILENCE) & (samples >= -SILENCE), [False]])
    (changes,) = np.nonzero(silent[1:] != silent[:-1])
    lengths = changes[1::2] - changes[::2]
    for i in np.flatnonzero((lengths >= SHORTEST) & (lengths <= LONGEST)):
        start, stop = int(changes[2 * i]), int(changes[2 * i + 1])
        if start >= KNOWN and stop + KNOWN <= len(samples):
            yield start, stop


def _is_cut(before: Samples, after: Samples) -> bool:
    """Whether a voice breaks off or sets in at once."""
    edge = max(_loudness(before[-EDGE:]), _loudness(after[:EDGE]))
    beside = max(_loudness(before[-BESIDE:]), _loudness(after[:BESIDE]))
    return edge >= max(VOICE, LEAST_OF_EDGE * beside)


def _bridge(before: Floats, after: Floats, length: int) -> Samples:
    """What was before goes over into what comes after."""
    angle = np.linspace(0, np.pi / 2, length, dtype=np.float32)
    onward, backward = _continued(before, length), _continued(after[::-1], length)[::-1]
    bridge = onward * np.cos(angle) + backward * np.sin(angle)
    return np.asarray(np.clip(bridge, -32768, 32767), dtype=np.int16)


def _continued(voice: Floats, length: int) -> Floats:
    """The last period of a voice, again and again."""
    stretches = np.lib.stride_tricks.sliding_window_view(voice, COMPARED)
    earlier = stretches[-1 - LONGEST_PERIOD : -SHORTEST_PERIOD]
    alike = (earlier @ voice[-COMPARED:]) / (np.sqrt(np.square(earlier).sum(axis=1)) + 1)
    period = LONGEST_PERIOD - int(alike.argmax())
    return np.resize(voice[-period:], length)


def _loudness(samples: Samples) -> float:
    return float(np.sqrt(np.square(samples.astype(np.float32)).mean()))
