"""First words that the detector hears late stay whole; nothing grows into noise, or far, or over the next."""

import numpy as np
import pytest

from tests.transcription.sounds import call, decoded, noise, silence, tone
from transcription.audio import SAMPLE_RATE, Samples
from transcription.channels import Track
from transcription.edges import FURTHEST, with_whole_edges
from transcription.levels import FRAME
from transcription.speech import LONGEST_S, Span, find_speech

_, PROSPECT = decoded(call("demo-industrie-hors-icp", end_s=45.0))
TOLERANCE = SAMPLE_RATE // 5


def narrow(samples: Samples) -> Samples:
    """The sound as a line hears it that carries 400 to 2800 Hz."""
    spectrum = np.fft.rfft(samples.astype(float))
    hertz = np.fft.rfftfreq(len(samples), 1 / SAMPLE_RATE)
    spectrum[(hertz < 400) | (hertz > 2800)] = 0
    return np.fft.irfft(spectrum, n=len(samples)).astype(np.int16)


def joined(*parts: Samples) -> Samples:
    return np.concatenate(parts)


def quiet(seconds: float) -> Samples:
    return noise(seconds, level=0.001, rate=SAMPLE_RATE)


def voice(seconds: float) -> Samples:
    return tone(seconds, rate=SAMPLE_RATE)


def seconds(*spans: tuple[float, float], origin: int = 0) -> list[Span]:
    """Spans as the detector gives them, of voices that stand so in the track (its padding is 0.2 s)."""
    pad = SAMPLE_RATE // 5
    return [
        Span(origin + round(start * SAMPLE_RATE) - pad, origin + round(stop * SAMPLE_RATE) + pad)
        for start, stop in spans
    ]


def lost(spans: list[Span], of: list[Span]) -> int:
    """How many samples of these spans lie in none of those, but for a fifth of a second a side."""
    inside = np.zeros(len(PROSPECT), dtype=bool)
    for span in spans:
        inside[span.start : span.stop] = True
    return sum(int((~inside[span.start + TOLERANCE : span.stop - TOLERANCE]).sum()) for span in of)


def test_on_a_narrow_line_the_first_words_are_whole() -> None:
    clean = find_speech(Track(PROSPECT), number=0)
    track = Track(narrow(PROSPECT))
    found = find_speech(track, number=0)
    assert lost(found, clean) > SAMPLE_RATE // 2  # "Ah oui, non."
    assert lost(with_whole_edges(found, track), clean) == 0


def test_on_a_usual_line_hardly_anything_changes() -> None:
    track = Track(PROSPECT)
    found = find_speech(track, number=0)
    grown = with_whole_edges(found, track)
    assert len(grown) == len(found)
    assert sum(span.length for span in grown) < 1.03 * sum(span.length for span in found)


@pytest.mark.parametrize("level", [0.0, 0.001, 0.02])
def test_noise_is_not_a_voice(level: float) -> None:
    hiss = noise(9.0, level=level, rate=SAMPLE_RATE).astype(np.int32)
    sound = joined(silence(3.0, rate=SAMPLE_RATE), voice(2.0), silence(4.0, rate=SAMPLE_RATE)) + hiss
    spans = seconds((3.0, 5.0))
    assert with_whole_edges(spans, Track(sound.astype(np.int16))) == spans


def test_a_voice_is_followed_over_short_holes_only() -> None:
    track = Track(joined(quiet(2.4), voice(0.1), quiet(0.6), voice(0.3), quiet(0.4), voice(2.0), quiet(4.0)))
    (span,) = with_whole_edges(seconds((4.1, 5.8)), track)
    assert span.start / SAMPLE_RATE == pytest.approx(3.1 - 0.1, abs=0.03)
    assert span.stop == seconds((4.1, 5.8))[0].stop


def test_both_sides_grow_by_a_second_and_a_little_at_most() -> None:
    track = Track(joined(quiet(2.0), voice(8.0), quiet(4.0)), origin=7 * SAMPLE_RATE)
    (span,) = seconds((5.0, 7.0), origin=track.origin)
    (grown,) = with_whole_edges([span], track)
    assert FURTHEST * FRAME - FRAME <= span.start - grown.start <= (FURTHEST + 5) * FRAME
    assert FURTHEST * FRAME - FRAME <= grown.stop - span.stop <= (FURTHEST + 5) * FRAME


def test_neighbours_that_meet_are_one() -> None:
    track = Track(joined(quiet(2.0), voice(6.0), quiet(4.0)))
    (span,) = with_whole_edges(seconds((2.0, 4.0), (5.5, 8.0)), track)
    assert (span.start, span.stop) == (seconds((2.0, 4.0))[0].start, seconds((5.5, 8.0))[0].stop)


def test_a_span_that_would_not_fit_a_window_stays_as_it_is() -> None:
    track = Track(joined(quiet(5.0), voice(30.0), quiet(8.0)))
    spans = seconds((6.0, 6.0 + LONGEST_S - 0.5))
    assert with_whole_edges(spans, track) == spans


def test_nobody_speaks() -> None:
    assert with_whole_edges([], Track(silence(1.0, rate=SAMPLE_RATE))) == []
