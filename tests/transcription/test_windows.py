import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcription.audio import SAMPLE_RATE
from transcription.channels import Track
from transcription.speech import LONGEST_S, Span
from transcription.windows import GAP, pack

lengths = st.lists(
    st.tuples(st.integers(1, int(LONGEST_S * SAMPLE_RATE)), st.integers(1, 10**6)), max_size=20
)


def spans_of(track: int, pairs: list[tuple[int, int]]) -> list[Span]:
    spans, at = [], 0
    for length, pause in pairs:
        spans.append(Span(at + pause, at + pause + length, track))
        at += pause + length
    return spans


@given(lengths, lengths)
def test_each_span_is_packed_once_and_no_window_is_too_long(
    left: list[tuple[int, int]], right: list[tuple[int, int]]
) -> None:
    spans = spans_of(0, left) + spans_of(1, right)
    windows = pack(spans)
    assert [span for window in windows for span in window.spans] == spans
    assert all(window.length <= LONGEST_S * SAMPLE_RATE for window in windows)
    assert all(len({span.track for span in window.spans}) == 1 for window in windows)


@pytest.mark.parametrize(
    ("seconds", "expected"),
    [
        ([6] * 10, [3, 4, 3]),
        ([6] * 3, [3]),
        ([18, 3, 18, 3], [2, 2]),
        ([28, 1, 28], [1, 1, 1]),
        ([], []),
    ],
)
def test_windows_are_about_as_long_as_one_another(seconds: list[int], expected: list[int]) -> None:
    windows = pack(spans_of(0, [(length * SAMPLE_RATE, 1000) for length in seconds]))
    assert [len(window.spans) for window in windows] == expected


def test_silence_stands_between_spans() -> None:
    (window,) = pack([Span(5000, 6000), Span(0, 1000)])
    first, second = window.pieces
    assert (first.span.start, first.at, second.at - first.end) == (0, 0, GAP)


def test_the_samples_of_each_span_stand_at_their_place() -> None:
    tracks = [
        Track(np.full(10_000, 16384, dtype=np.int16)),
        Track(np.full(10_000, -8192, dtype=np.int16)),
    ]
    left, right = pack([Span(0, 1000, 0), Span(2000, 3000, 0), Span(2000, 3000, 1)])
    audio = left.audio(tracks)
    assert audio.dtype == np.float32
    assert len(audio) == left.length
    assert set(audio[:1000]) | set(audio[-1000:]) == {0.5}
    assert set(audio[1000:-1000]) == {0.0}
    assert set(right.audio(tracks)) == {-0.25}


TWO = pack([Span(160_000, 176_000, 0), Span(320_000, 336_000, 0)])[0]


@pytest.mark.parametrize(
    ("start_s", "end_s", "piece"),
    [(0.2, 0.4, 0), (0.9, 1.1, 0), (1.45, 1.7, 1), (1.6, 1.9, 1), (2.4, 2.9, 1)],
)
def test_a_word_belongs_to_the_nearest_span(start_s: float, end_s: float, piece: int) -> None:
    assert TWO.locate(start_s, end_s) == piece


def test_a_word_that_begins_in_the_silence_before_it_belongs_after_it() -> None:
    assert TWO.locate(0.8, 1.56) == 1


def test_times_in_the_call_stay_within_the_span() -> None:
    second = TWO.pieces[1]
    assert [second.source_s(time_s) for time_s in (1.0, 1.5, 2.0, 3.0)] == [20.0, 20.0, 20.5, 21.0]
