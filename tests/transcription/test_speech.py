from tests.transcription.sounds import call, decoded, noise, reference, silence
from transcription import speech
from transcription.audio import SAMPLE_RATE, Samples
from transcription.channels import Track
from transcription.speech import Span


def find_speech(samples: Samples, *, origin: int = 0) -> list[Span]:
    return speech.find_speech(Track(samples, origin), number=0)


def test_noise_and_silence_are_no_speech() -> None:
    assert find_speech(silence(5.0, rate=SAMPLE_RATE)) == []
    assert find_speech(noise(5.0, level=0.05, rate=SAMPLE_RATE)) == []
    assert find_speech(silence(0.0)) == []


def test_each_sentence_of_a_channel_is_found() -> None:
    left, _ = decoded(call("demo-relance", end_s=13.0))
    agent = find_speech(left)
    said = [turn for turn in reference("demo-relance", end_s=13.0) if turn["speaker"] == "agent"]
    assert len(agent) == len(said) == 2
    for span, turn in zip(agent, said, strict=True):
        assert abs(span.start / SAMPLE_RATE - float(str(turn["start"]))) < 0.4
        assert abs(span.stop / SAMPLE_RATE - float(str(turn["end"]))) < 0.4


def test_a_seam_does_not_cut_a_sentence() -> None:
    seam = speech.BLOCK_S * SAMPLE_RATE
    spans = [
        Span(seam - 80_000, seam - 100, 1),
        Span(seam + 200, seam + 32_000, 1),
        Span(seam + 50_000, seam + 60_000, 1),
    ]
    assert speech.join_close(spans) == [Span(seam - 80_000, seam + 32_000, 1), spans[2]]


def test_a_seam_does_not_make_a_span_longer_than_a_window() -> None:
    seam = speech.BLOCK_S * SAMPLE_RATE
    spans = [Span(seam - 20 * SAMPLE_RATE, seam), Span(seam, seam + 9 * SAMPLE_RATE)]
    assert speech.join_close(spans) == spans
