"""Who speaks on which channel; and when nobody can say.

Twilio records each leg of a call on a channel of its own, so the speaker is known without comparing voices.
A file with one channel, or twice the same, holds both voices together: its speaker stays `unknown`.
"""

import math
from dataclasses import dataclass
from typing import Final, Literal

import numpy as np

from models.values.transcript import Speaker
from transcription.audio import DecodedAudio, Samples

Side = Literal["left", "right"]

MONO: Final = "mono"
DUAL_MONO: Final = "dual_mono"
SILENT: Final = "silent"
SILENT_AGENT: Final = "silent_agent"
SILENT_PROSPECT: Final = "silent_prospect"

# Two people on two lines share a few percent of their signal (echo); a copy shares all of it.
SAME_SIGNAL = 0.9
# 16-bit steps; G.711 at rest stays under 8, and a channel that carried nothing is all zeros.
LARGEST_OF_SILENCE = 16
BLOCK = 1 << 20


@dataclass(frozen=True, eq=False)
class Track:
    """The samples of one channel and whose they are."""

    speaker: Speaker
    samples: Samples

    @property
    def is_silent(self) -> bool:
        """Whether the line carried nothing at all, not even noise."""
        return max(int(self.samples.max(initial=0)), -int(self.samples.min(initial=0))) <= LARGEST_OF_SILENCE


@dataclass(frozen=True, eq=False)
class Tracks:
    """What there is to transcribe, and what was found out about the file."""

    tracks: tuple[Track, ...]
    notices: tuple[str, ...]


def split_tracks(audio: DecodedAudio, *, agent_channel: Side) -> Tracks:
    """Name the speaker of each channel, or `unknown` where both voices share one."""
    if len(audio.channels) == 1:
        return Tracks((Track(Speaker.UNKNOWN, audio.channels[0]),), (MONO,))
    left, right = audio.channels
    if are_same(left, right):
        return Tracks((Track(Speaker.UNKNOWN, left),), (DUAL_MONO,))
    agent, prospect = (left, right) if agent_channel == "left" else (right, left)
    return Tracks((Track(Speaker.AGENT, agent), Track(Speaker.PROSPECT, prospect)), ())


def are_same(left: Samples, right: Samples) -> bool:
    """Whether two channels carry the same sound, at any level and polarity."""
    shared = min(len(left), len(right))
    crossed = of_left = of_right = 0.0
    for start in range(0, shared, BLOCK):
        one = left[start : min(start + BLOCK, shared)].astype(np.float32)
        other = right[start : min(start + BLOCK, shared)].astype(np.float32)
        crossed += float(one @ other)
        of_left += float(one @ one)
        of_right += float(other @ other)
    energy = math.sqrt(of_left * of_right)
    return energy > 0.0 and bool(abs(crossed) >= SAME_SIGNAL * energy)


def silence_notices(heard: dict[Speaker, bool]) -> tuple[str, ...]:
    """The notices for channels on which nobody was heard.

    Args:
        heard: for each track's speaker, whether there is speech on it. A call whose speakers cannot be told
            apart is not concerned: its own notice says enough.
    """
    if Speaker.UNKNOWN in heard:
        return ()
    if not any(heard.values()):
        return (SILENT,)
    codes = {Speaker.AGENT: SILENT_AGENT, Speaker.PROSPECT: SILENT_PROSPECT}
    return tuple(codes[speaker] for speaker, speaks in heard.items() if not speaks)
