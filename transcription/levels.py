"""How loud each frame of a track is, in decibels above one 16-bit step."""

import numpy as np
import numpy.typing as npt

from transcription.audio import SAMPLE_RATE
from transcription.channels import Track

FRAME = SAMPLE_RATE // 50
"""Twenty milliseconds, in samples."""
NOISE_PERCENTILE = 10
"""A line is at rest for more than a tenth of a call: so loud is its noise."""
# A minute at a time, so that the floats of a long stretch are never all in memory.
_FRAMES_AT_ONCE = 3000

Levels = npt.NDArray[np.float32]
Frames = npt.NDArray[np.bool_]


def measure_levels(track: Track) -> Levels:
    """The level of each whole frame of a track."""
    whole = track.samples[: len(track.samples) // FRAME * FRAME].reshape(-1, FRAME)
    powers = [
        np.square(part.astype(np.float32)).mean(axis=1)
        for part in np.array_split(whole, 1 + len(whole) // _FRAMES_AT_ONCE)
    ]
    return np.asarray(10 * np.log10(np.concatenate(powers) + 1), dtype=np.float32)
