"""Who speaks on which channel; and when nobody can say.

Twilio records each leg of a call on a channel of its own, so the speaker is known without comparing voices.
A file with one channel, or twice the same, holds both voices together: its speaker stays `unknown`.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from models.values.transcript import Speaker
from transcription.audio import Samples
from transcription.survey import Survey

Side = Literal["left", "right"]

MONO: Final = "mono"
DUAL_MONO: Final = "dual_mono"
SILENT: Final = "silent"
SILENT_AGENT: Final = "silent_agent"
SILENT_PROSPECT: Final = "silent_prospect"
CLIPPED: Final = "clipped"
SWAPPED_LOOKING: Final = "swapped_looking"


@dataclass(frozen=True)
class Lane:
    """A channel that is transcribed (0: left), and whose it is."""

    channel: int
    speaker: Speaker
    is_silent: bool = False


@dataclass(frozen=True)
class Lanes:
    """What there is to transcribe, and what was found out about the file."""

    lanes: tuple[Lane, ...]
    notices: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Track:
    """The samples of one lane in a stretch of the call; `origin` is the stretch's place in it, in samples."""

    samples: Samples
    origin: int = 0

    def between(self, start: int, stop: int) -> Samples:
        """The samples from one place in the call to another."""
        return self.samples[start - self.origin : stop - self.origin]


def assign_lanes(found: Survey, *, agent_channel: Side) -> Lanes:
    """Name the speaker of each channel, or `unknown` where both voices share one."""
    if len(found.channels) == 1 or found.is_twice_the_same:
        lane = Lane(0, Speaker.UNKNOWN, found.channels[0].is_silent)
        return Lanes((lane,), (MONO if len(found.channels) == 1 else DUAL_MONO, *_clipping(found)))
    places = (0, 1) if agent_channel == "left" else (1, 0)
    lanes = tuple(
        Lane(place, speaker, found.channels[place].is_silent)
        for place, speaker in zip(places, (Speaker.AGENT, Speaker.PROSPECT), strict=True)
    )
    return Lanes(lanes, _clipping(found))


def _clipping(found: Survey) -> tuple[str, ...]:
    return (CLIPPED,) if any(channel.is_clipped for channel in found.channels) else ()


def silence_notices(lanes: Iterable[Lane], heard: set[Speaker]) -> tuple[str, ...]:
    """The notices for channels on which nobody was heard.

    Args:
        lanes: what was transcribed. A call whose speakers cannot be told apart is not concerned: its own
            notice says enough.
        heard: who said something.
    """
    speakers = [lane.speaker for lane in lanes]
    if Speaker.UNKNOWN in speakers:
        return ()
    if not heard:
        return (SILENT,)
    codes = {Speaker.AGENT: SILENT_AGENT, Speaker.PROSPECT: SILENT_PROSPECT}
    return tuple(codes[speaker] for speaker in speakers if speaker not in heard)
