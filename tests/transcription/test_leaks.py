"""The other party's voice on a channel is cut out; a voice of one's own stays, faint or at the same time."""

import numpy as np
import pytest

from tests.transcription.sounds import call, decoded
from transcription.audio import SAMPLE_RATE, Samples
from transcription.channels import Track
from transcription.leaks import without_leaks
from transcription.speech import Span, find_speech

AGENT, PROSPECT = decoded(call("demo-relance", end_s=45.0))
TOLERANCE = SAMPLE_RATE // 4


def mixed(own: Samples, other: Samples, *, leak_db: float, late_ms: int = 0) -> Samples:
    """A channel with the other one leaking into it."""
    late = np.concatenate([np.zeros(late_ms * SAMPLE_RATE // 1000), other.astype(float)])[: len(own)]
    return np.clip(own + late * 10 ** (leak_db / 20), -32768, 32767).astype(np.int16)


def speech(*channels: Samples) -> list[Span]:
    tracks = [Track(samples) for samples in channels]
    found = [span for number, track in enumerate(tracks) for span in find_speech(track, number=number)]
    return without_leaks(found, tracks)


def covered(spans: list[Span], others: list[Span]) -> bool:
    """Whether each span lies in one of the others, but for a quarter of a second."""
    return all(
        any(
            one.track == span.track
            and one.start - TOLERANCE <= span.start
            and span.stop <= one.stop + TOLERANCE
            for one in others
        )
        for span in spans
    )


def test_a_clean_line_is_left_as_it_is() -> None:
    tracks = [Track(AGENT), Track(PROSPECT)]
    found = [span for number, track in enumerate(tracks) for span in find_speech(track, number=number)]
    assert without_leaks(found, tracks) == found


@pytest.mark.parametrize(("leak_db", "late_ms"), [(-30, 0), (-26, 20), (-26, 60)])
def test_what_leaks_is_nobodys_speech_there(leak_db: float, late_ms: int) -> None:
    clean = speech(AGENT, PROSPECT)
    leaky = speech(
        mixed(AGENT, PROSPECT, leak_db=leak_db, late_ms=late_ms),
        mixed(PROSPECT, AGENT, leak_db=leak_db, late_ms=late_ms),
    )
    assert covered(leaky, clean)
    assert covered(clean, leaky)


def test_who_speaks_at_the_same_time_stays() -> None:
    both = AGENT[: 8 * SAMPLE_RATE], np.roll(AGENT[: 8 * SAMPLE_RATE], SAMPLE_RATE // 2)
    quieter = (both[1] * 10 ** (-12 / 20)).astype(np.int16)
    tracks = [Track(both[0]), Track(quieter)]
    found = [span for number, track in enumerate(tracks) for span in find_speech(track, number=number)]
    assert covered(found, without_leaks(found, tracks))


def test_one_channel_has_no_other() -> None:
    spans = find_speech(Track(AGENT), number=0)
    assert without_leaks(spans, [Track(AGENT)]) == spans


def test_places_count_from_the_start_of_the_call() -> None:
    origin = 600 * SAMPLE_RATE
    tracks = [Track(AGENT, origin), Track(mixed(PROSPECT, AGENT, leak_db=-30), origin)]
    spans = [span for number, track in enumerate(tracks) for span in find_speech(track, number=number)]
    kept = without_leaks(spans, tracks)
    assert all(origin <= span.start < span.stop <= origin + len(AGENT) for span in kept)
    assert len(kept) < len(spans) or kept != spans
