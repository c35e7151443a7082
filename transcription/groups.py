"""A call in window groups: some minutes that are transcribed, kept and forgotten before the next ones.

So a call of four hours takes the memory of a quarter of an hour, and after a crash work goes on at the first
group that is missing. A group ends where nobody speaks, so that no sentence is cut.
"""

from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass

import numpy as np
from pydantic import BaseModel, ConfigDict

from models.values.transcript import RejectedSpan
from transcription.audio import SAMPLE_RATE, Block, Samples
from transcription.channels import Lane, Track
from transcription.edges import with_whole_edges
from transcription.leaks import without_leaks
from transcription.speech import Span, find_speech
from transcription.survey import Survey, conditioned

GROUP_S = 600.0
"""About how long a group is; a call of less than one and a half is one group, as its windows pack best."""
# A common pause is looked for so far back from where a group should end, and not in its first half.
LOOK_BACK_S = 60.0


@dataclass(frozen=True)
class Group:
    """Some minutes of a call: its tracks in the order of the lanes, and where someone speaks.

    `stop` is where the next one begins, in samples from the start of the call.
    """

    number: int
    stop: int
    tracks: tuple[Track, ...]
    spans: tuple[Span, ...]


class HeardWord(BaseModel):
    """A word of one lane, at its time in the call."""

    model_config = ConfigDict(frozen=True)

    lane: int
    text: str
    start_s: float
    end_s: float
    probability: float


class HeardGroup(BaseModel):
    """What a group gave; `stop` as in `Group`."""

    model_config = ConfigDict(frozen=True)

    number: int
    stop: int
    words: tuple[HeardWord, ...]
    rejected: tuple[RejectedSpan, ...]


def count_groups(samples: int, *, group_s: float) -> int:
    """How many groups of about `group_s` a call of this length has."""
    return max(1, round(samples / (group_s * SAMPLE_RATE)))


@dataclass(frozen=True)
class Splitter:
    """Cuts one call into groups.

    Attributes:
        found: what the whole recording is like.
        lanes: which channels are transcribed.
        executor: looks for the speech of each track.
        group_s: about how long a group is.
    """

    found: Survey
    lanes: tuple[Lane, ...]
    executor: Executor
    group_s: float = GROUP_S

    def split(self, blocks: Iterable[Block], *, first: int, start: int) -> Iterator[Group]:
        """The groups from the one numbered `first` on.

        Args:
            blocks: the recording from `start` on.
            first: how many groups are done already.
            start: where the last of those ended, in samples.
        """
        count = count_groups(self.found.samples, group_s=self.group_s)
        kept: list[list[Samples]] = [[] for _ in self.lanes]
        number = first
        for block in blocks:
            channels = tuple(conditioned(block, self.found))
            for samples, lane in zip(kept, self.lanes, strict=True):
                samples.append(channels[lane.channel])
            while number + 1 < count and start + _length(kept) >= self._end(number, count):
                group = self._cut(_tracks(kept, start), number, self._end(number, count))
                yield group
                kept = [[np.concatenate(samples)[group.stop - start :]] for samples in kept]
                number, start = number + 1, group.stop
        tracks = _tracks(kept, start)
        yield Group(number, start + _length(kept), tracks, tuple(self._speech(tracks)))

    def _end(self, number: int, count: int) -> int:
        return (number + 1) * self.found.samples // count

    def _cut(self, tracks: Sequence[Track], number: int, end: int) -> Group:
        """The group that ends in the last pause of everybody before `end`, or there where nobody pauses."""
        start = tracks[0].origin
        spans = self._speech([Track(track.between(start, end), start) for track in tracks])
        look_back = round(min(LOOK_BACK_S, self.group_s / 2) * SAMPLE_RATE)
        stop = _last_pause(spans, earliest=end - look_back, end=end)
        return Group(
            number,
            stop,
            # Copies: views would hold the whole stretch in memory.
            tuple(Track(track.between(start, stop).copy(), start) for track in tracks),
            tuple(Span(span.start, min(span.stop, stop), span.track) for span in spans if span.start < stop),
        )

    def _speech(self, tracks: Sequence[Track]) -> list[Span]:
        def look(number: int) -> list[Span]:
            if self.lanes[number].is_silent:
                return []
            track = tracks[number]
            return with_whole_edges(find_speech(track, number=number), track)

        looked = self.executor.map(look, range(len(tracks)))
        return without_leaks([span for spans in looked for span in spans], tracks)


def _length(kept: list[list[Samples]]) -> int:
    return sum(map(len, kept[0]))


def _tracks(kept: list[list[Samples]], start: int) -> tuple[Track, ...]:
    return tuple(Track(np.concatenate(samples or [np.zeros(0, np.int16)]), start) for samples in kept)


def _last_pause(spans: Iterable[Span], *, earliest: int, end: int) -> int:
    """The middle of the last pause of everybody between two places; else `end`."""
    reached, pause = earliest, end
    for span in sorted(spans, key=lambda span: span.start):
        if span.start > reached:
            pause = (reached + span.start) // 2
        reached = max(reached, span.stop)
    return (reached + end) // 2 if end > reached else pause
