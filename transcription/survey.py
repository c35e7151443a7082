"""A first look at a whole recording, a block at a time: how long, how loud, and twice the same or not.

Everything that must be known of the whole file before its first word is recognised is found here, so that
the file need not be held whole.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import numpy as np

from transcription.audio import SAMPLE_RATE, Block, Samples
from transcription.concealment import conceal

FRAME = SAMPLE_RATE // 10
# 16-bit steps; G.711 at rest stays under 8, and a channel that carried nothing is all zeros.
LARGEST_OF_SILENCE = 16
# Two people on two lines share a few percent of their signal (echo); a copy shares all of it.
SAME_SIGNAL = 0.9
# A line at rest lies within a few steps of zero; more is a fault of the capture.
SMALLEST_OFFSET = 16
# Speech on a telephone line lies at -30 to -15 dB of full scale; below this the detector begins to miss it.
QUIET_DB = -40.0
WANTED_DB = -26.0
MOST_GAIN_DB = 30.0
# Speech reaches the top of its range in a few samples of a million; clipped speech stays there.
TOP = 0.97
CLIPPING_FROM = 0.6
CLIPPED_SHARE = 0.0005
FULL_SCALE = 32768.0


@dataclass
class ChannelSurvey:
    """What one channel is like; `levels` are the powers of its tenths of a second, in steps squared."""

    samples: int = 0
    total: float = 0.0
    smallest: int = 0
    largest: int = 0
    levels: list[np.ndarray] = field(default_factory=list)
    tops: dict[int, int] = field(default_factory=dict)

    def add(self, block: Samples) -> None:
        """Look at the next samples."""
        self.samples += len(block)
        self.total += float(block.sum(dtype=np.int64))
        self.smallest = min(self.smallest, int(block.min(initial=0)))
        self.largest = max(self.largest, int(block.max(initial=0)))
        whole = block[: len(block) // FRAME * FRAME].astype(np.float32).reshape(-1, FRAME)
        self.levels.append(np.square(whole - whole.mean(axis=1, keepdims=True)).mean(axis=1))
        # How many samples lie at each height, in steps of 1/256 of full scale: the top is known at the end.
        heights = np.abs(block.astype(np.int32)) >> 7
        for height, count in enumerate(np.bincount(heights, minlength=257)):
            if count:
                self.tops[height] = self.tops.get(height, 0) + int(count)

    @property
    def peak(self) -> int:
        """The largest distance from zero, in 16-bit steps."""
        return max(self.largest, -self.smallest)

    @property
    def is_silent(self) -> bool:
        """Whether the line carried nothing at all, not even noise."""
        return self.peak <= LARGEST_OF_SILENCE

    @property
    def offset(self) -> int:
        """What the capture added to every sample (direct current), where it matters."""
        mean = round(self.total / self.samples) if self.samples else 0
        return mean if abs(mean) >= SMALLEST_OFFSET else 0

    @property
    def level_db(self) -> float:
        """How loud its loud parts are (the 95th percentile), below full scale."""
        levels = np.concatenate(self.levels) if self.levels else np.zeros(0)
        loud = float(np.percentile(levels, 95)) if len(levels) else 0.0
        return 10 * math.log10(loud / FULL_SCALE**2) if loud > 0 else -math.inf

    @property
    def gain(self) -> float:
        """The factor that lifts a very quiet channel to where speech is found; 1 for every other one."""
        level_db = self.level_db
        if self.is_silent or level_db >= QUIET_DB:
            return 1.0
        return float(10 ** (min(WANTED_DB - level_db, MOST_GAIN_DB) / 20))

    @property
    def is_clipped(self) -> bool:
        """Whether its loud parts were cut off flat."""
        if self.peak < CLIPPING_FROM * FULL_SCALE:
            return False
        top = int(self.peak * TOP) >> 7
        return (
            sum(count for height, count in self.tops.items() if height >= top) > CLIPPED_SHARE * self.samples
        )


@dataclass
class Survey:
    """What a recording is like."""

    channels: list[ChannelSurvey] = field(default_factory=list)
    crossed: float = 0.0
    powers: list[float] = field(default_factory=lambda: [0.0, 0.0])

    @property
    def samples(self) -> int:
        """The length of its channels, in samples."""
        return self.channels[0].samples if self.channels else 0

    @property
    def is_twice_the_same(self) -> bool:
        """Whether two channels carry the same sound, at any level and polarity."""
        energy = math.sqrt(self.powers[0] * self.powers[1])
        return energy > 0.0 and abs(self.crossed) >= SAME_SIGNAL * energy

    def add(self, block: Block) -> None:
        """Look at the next samples of every channel."""
        self.channels = self.channels or [ChannelSurvey() for _ in block]
        for channel, samples in zip(self.channels, block, strict=True):
            channel.add(samples)
        if len(block) > 1:
            left, right = (samples.astype(np.float32) for samples in block)
            self.crossed += float(left @ right)
            self.powers[0] += float(left @ left)
            self.powers[1] += float(right @ right)


def survey(blocks: Iterable[Block]) -> Survey:
    """Look at a whole recording."""
    found = Survey()
    for block in blocks:
        found.add(block)
    return found


def conditioned(block: Block, found: Survey) -> Iterator[Samples]:
    """Each channel with its lost packets put back, without its offset, and a very quiet one lifted."""
    for channel, samples in zip(found.channels, block, strict=True):
        whole = conceal(samples)
        if channel.offset == 0 and channel.gain == 1.0:
            yield whole
        else:
            lifted = (whole.astype(np.float32) - channel.offset) * channel.gain
            yield np.clip(lifted, -32768, 32767).astype(np.int16)
