import numpy as np
import pytest

from tests.transcription.sounds import call, decoded, noise, silence, tone
from transcription.audio import SAMPLE_RATE, Samples
from transcription.channels import Track
from transcription.speech import Span, find_speech
from transcription.tones import find_sounds, without_tones

RATE = SAMPLE_RATE


def pure(seconds: float, *hertz: float) -> Samples:
    mixed = sum(tone(seconds, hertz=each, level=0.1, rate=RATE).astype(np.int32) for each in hertz)
    return np.asarray(mixed, dtype=np.int16)


def ringing(*hertz: float) -> Samples:
    """France: 1.5 s on, 3.5 s off."""
    return np.concatenate([pure(1.5, *hertz), silence(3.5, rate=RATE)] * 3)


def busy() -> Samples:
    return np.concatenate([pure(0.5, 440.0), silence(0.5, rate=RATE)] * 6)


def music(seconds: float) -> Samples:
    """Three voices that change their pitch twice a second."""
    generator = np.random.default_rng(4)
    bars = []
    for _ in range(round(seconds * 2)):
        time = np.arange(RATE // 2) / RATE
        notes = generator.choice([392.0, 440.0, 494.0, 523.0, 587.0, 659.0, 784.0], size=3, replace=False)
        voices = sum(
            np.sin(2 * np.pi * note * time)
            + 0.6 * np.sin(4 * np.pi * note * time)
            + 0.3 * np.sin(6 * np.pi * note * time)
            for note in notes
        )
        bars.append(voices * 1500)
    return np.concatenate(bars).astype(np.int16)


@pytest.mark.parametrize(
    ("sound", "reasons"),
    [
        (ringing(440.0), ["ring_tone"]),
        (ringing(440.0, 480.0), ["ring_tone"]),
        (music(12.0), ["hold_music"]),
        (music(3.0), []),
        (silence(12.0, rate=RATE), []),
        (noise(12.0, rate=RATE), []),
        (np.concatenate([ringing(440.0), noise(2.0, rate=RATE), music(12.0)]), ["ring_tone", "hold_music"]),
    ],
    ids=["French ring", "two tones", "music", "a jingle", "silence", "noise", "ring, then music"],
)
def test_what_is_heard_where_nobody_speaks(sound: Samples, reasons: list[str]) -> None:
    found = find_sounds(Track(sound), [])
    assert [part.reason for part in found] == reasons
    assert all(part.text == "" and part.end_s > part.start_s for part in found)


def test_a_part_stands_where_it_is_in_the_call() -> None:
    (part,) = find_sounds(Track(np.concatenate([silence(5.0, rate=RATE), ringing(440.0)]), 60 * RATE), [])
    assert part.start_s == pytest.approx(65.0, abs=0.2)
    assert part.end_s == pytest.approx(76.5, abs=0.2)


@pytest.mark.parametrize("name", ["demo-saas-daf", "demo-relance", "demo-industrie-hors-icp"])
def test_people_who_talk_are_no_sound(name: str) -> None:
    for number, samples in enumerate(decoded(call(name, end_s=45.0))):
        track = Track(samples)
        assert find_sounds(track, find_speech(track, number=number)) == []


def test_speech_that_is_a_tone_is_left_out() -> None:
    track = Track(np.concatenate([ringing(440.0), silence(5.0, rate=RATE)]))
    tone_span, later = Span(0, RATE), Span(17 * RATE, 19 * RATE)
    assert without_tones([tone_span, later], find_sounds(track, [tone_span, later])) == [later]
