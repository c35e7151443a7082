"""Long calls in parts: where they are cut, that nothing is lost, and that a crash costs one part at most."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace

import numpy as np
import pytest

from core.errors import Unavailable
from models.values.transcript import TranscriptValue
from tests.transcription.sounds import call, decoded, silence, wav
from transcription import groups
from transcription.audio import SAMPLE_RATE, Block, Samples
from transcription.channels import assign_lanes
from transcription.groups import Group, HeardGroup, Splitter, count_groups
from transcription.survey import survey
from transcription.whisper import WhisperTranscriber

LEFT, RIGHT = decoded(call("demo-relance", end_s=45.0))
GROUP_S = 12


@pytest.fixture
def _short_groups(transcriber: WhisperTranscriber, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transcriber, "_config", replace(transcriber._config, group_s=GROUP_S))


@pytest.fixture
def executor() -> Iterator[ThreadPoolExecutor]:
    with ThreadPoolExecutor(2) as made:
        yield made


def blocks(*channels: Samples, start: int = 0, block_s: float = 1.0) -> Iterator[Block]:
    step = int(block_s * SAMPLE_RATE)
    for at in range(start, len(channels[0]), step):
        yield tuple(channel[at : at + step] for channel in channels)


def split(
    executor: ThreadPoolExecutor,
    *,
    first: int = 0,
    start: int = 0,
    block_s: float = 1.0,
    group_s: float = GROUP_S,
) -> list[Group]:
    found = survey([(LEFT, RIGHT)])
    splitter = Splitter(found, assign_lanes(found, agent_channel="left").lanes, executor, group_s)
    return list(splitter.split(blocks(LEFT, RIGHT, start=start, block_s=block_s), first=first, start=start))


@pytest.mark.parametrize(("minutes", "count"), [(0, 1), (5, 1), (14, 1), (16, 2), (60, 6), (240, 24)])
def test_a_group_is_about_ten_minutes(minutes: int, count: int) -> None:
    assert count_groups(minutes * 60 * SAMPLE_RATE, group_s=groups.GROUP_S) == count


def test_groups_follow_one_another_and_end_where_nobody_speaks(executor: ThreadPoolExecutor) -> None:
    found = split(executor)
    assert [group.number for group in found] == list(range(count_groups(len(LEFT), group_s=GROUP_S)))
    for side, whole in enumerate((LEFT, RIGHT)):
        assert np.array_equal(np.concatenate([group.tracks[side].samples for group in found]), whole)
    (whole_call,) = split(executor, group_s=groups.GROUP_S)
    for group in found[:-1]:
        assert not [span for span in whole_call.spans if span.start < group.stop < span.stop]
    assert sum(len(group.spans) for group in found) == len(whole_call.spans)


def test_the_size_of_blocks_changes_nothing_and_any_group_can_be_the_first(
    executor: ThreadPoolExecutor,
) -> None:
    found = split(executor)
    assert [group.stop for group in split(executor, block_s=7.3)] == [group.stop for group in found]
    later = split(executor, first=2, start=found[1].stop)
    assert [(group.number, group.stop, group.spans) for group in later] == [
        (group.number, group.stop, group.spans) for group in found[2:]
    ]


def test_somebody_who_never_pauses_is_cut_at_the_end() -> None:
    places = {"earliest": 94 * SAMPLE_RATE, "end": 100 * SAMPLE_RATE}
    assert groups._last_pause([], **places) == 97 * SAMPLE_RATE
    endless = groups.Span(80 * SAMPLE_RATE, 100 * SAMPLE_RATE)
    assert groups._last_pause([endless], **places) == 100 * SAMPLE_RATE


class Kept:
    """Checkpoints in memory; the power fails when the one numbered `fails_after` was kept."""

    def __init__(self, fails_after: int | None = None) -> None:
        self.groups: dict[str, list[HeardGroup]] = {}
        self.fails_after = fails_after

    def load(self, fingerprint: str) -> list[HeardGroup]:
        return list(self.groups.get(fingerprint, ()))

    def save(self, fingerprint: str, group: HeardGroup) -> None:
        self.groups.setdefault(fingerprint, []).append(group)
        if group.number == self.fails_after:
            raise Unavailable("test.power", "Coupure.")


@pytest.mark.usefixtures("_short_groups")
def test_after_a_crash_only_what_was_not_kept_is_read_again(transcriber: WhisperTranscriber) -> None:
    data, kept, progress = call("demo-relance", end_s=45.0), Kept(fails_after=1), list[float]()

    def transcribe(checkpoints: Kept) -> TranscriptValue:
        progress.clear()
        return transcriber.transcribe(
            data, agent_channel="left", checkpoints=checkpoints, on_progress=progress.append
        )

    with pytest.raises(Unavailable):
        transcribe(kept)
    assert [group.number for groups in kept.groups.values() for group in groups] == [0, 1]
    kept.fails_after = None
    resumed = transcribe(kept)
    assert min(progress) > 2 / count_groups(len(LEFT), group_s=GROUP_S)
    assert progress[-1] == 1.0
    assert resumed == transcribe(Kept())
    assert {turn.speaker for turn in resumed.turns} == {"agent", "prospect"}


@pytest.mark.usefixtures("_short_groups")
def test_parts_made_with_another_vocabulary_are_not_used(transcriber: WhisperTranscriber) -> None:
    data, kept = wav(silence(30.0), silence(30.0)), Kept()
    for hotwords in ((), ("Sidetrade",)):
        transcriber.transcribe(data, agent_channel="left", checkpoints=kept, hotwords=hotwords)
    assert [len(groups) for groups in kept.groups.values()] == [1, 1]
