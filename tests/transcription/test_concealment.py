"""Lost packets in a voice are put back; pauses of any length and whole recordings stay as they are."""

import numpy as np
import pytest

from evaluation.asr.degrade import RATE, coded, packet_loss
from tests.transcription.sounds import call, decoded, tone, wav
from transcription.audio import SAMPLE_RATE, Samples
from transcription.concealment import SILENCE, conceal
from transcription.survey import conditioned, survey

MS = SAMPLE_RATE // 1000
VOICE = tone(2.0, hertz=130.0, rate=SAMPLE_RATE)
AT = SAMPLE_RATE


def with_gap(ms: int, *, value: int = 0, voice: Samples = VOICE) -> Samples:
    """The voice with so many milliseconds of nothing from the first second on."""
    cut = voice.copy()
    cut[AT : AT + ms * MS] = value
    return cut


def distance(one: Samples, other: Samples) -> float:
    return float(np.square(one.astype(float) - other).sum())


@pytest.mark.parametrize("ms", [20, 40, 60])
@pytest.mark.parametrize("value", [0, SILENCE, -SILENCE])
def test_a_voice_goes_on_over_lost_packets(ms: int, value: int) -> None:
    lossy = with_gap(ms, value=value)
    assert distance(conceal(lossy), VOICE) < 0.1 * distance(lossy, VOICE)


def test_nothing_but_the_packet_is_touched() -> None:
    lossy = with_gap(20)
    mended = conceal(lossy)
    assert np.array_equal(
        np.delete(mended, slice(AT, AT + 20 * MS)), np.delete(lossy, slice(AT, AT + 20 * MS))
    )


@pytest.mark.parametrize("ms", [5, 80, 300])
def test_a_pause_stays(ms: int) -> None:
    paused = with_gap(ms)
    assert conceal(paused) is paused


def test_the_silence_behind_a_fade_stays() -> None:
    voice = VOICE.astype(float)
    voice[AT - 20 * MS : AT] *= np.linspace(1, 0, 20 * MS)
    voice[AT + 20 * MS : AT + 40 * MS] *= np.linspace(0, 1, 20 * MS)
    closed = with_gap(20, voice=voice.astype(np.int16))
    assert conceal(closed) is closed


def test_a_faint_line_stays() -> None:
    faint = with_gap(20, voice=(VOICE // 100).astype(np.int16))
    assert conceal(faint) is faint


@pytest.mark.parametrize("name", ["demo-relance", "demo-saas-daf", "demo-industrie-hors-icp"])
def test_a_recording_without_loss_stays(name: str) -> None:
    for channel in decoded(call(name, end_s=45.0)):
        assert conceal(channel) is channel


@pytest.mark.parametrize("codec", ["pcm_mulaw", "pcm_alaw"])
def test_a_line_that_loses_packets_comes_nearer_to_what_was_said(codec: str) -> None:
    said = np.stack(
        [tone(4.0, hertz=hertz, rate=RATE).astype(np.float32) / 32768 for hertz in (110.0, 210.0)]
    )
    whole, lossy = (
        decoded(wav(*(coded(sound, container="wav", codec=codec) * 32767).astype(np.int16)))
        for sound in (said, packet_loss(said, 0.04))
    )
    for clean, heard, mended in zip(whole, lossy, conditioned(lossy, survey([lossy])), strict=True):
        assert distance(mended, clean) < 0.5 * distance(heard, clean)
