import numpy as np
import pytest

from tests.transcription.sounds import call, decoded, noise, silence, tone
from transcription.audio import Samples
from transcription.survey import conditioned, survey

ONE, OTHER = noise(3.0, seed=1), noise(3.0, seed=2)
LEFT, RIGHT = decoded(call("demo-saas-daf", end_s=30.0))


@pytest.mark.parametrize(
    "copy",
    [ONE, -ONE, ONE // 4, (ONE + noise(3.0, level=0.01, seed=3)).astype(np.int16)],
    ids=["same", "inverted", "softer", "coded again"],
)
def test_twice_the_same(copy: Samples) -> None:
    assert survey([(ONE, copy)]).is_twice_the_same


@pytest.mark.parametrize(
    ("left", "right"),
    [
        (ONE, OTHER),
        (ONE, (OTHER + ONE // 3).astype(np.int16)),
        (ONE, silence(3.0)),
        (silence(3.0), silence(3.0)),
        (tone(3.0), tone(3.0, hertz=660.0)),
    ],
    ids=["voices", "echo", "one silent", "both silent", "tones"],
)
def test_what_is_not_the_same(left: Samples, right: Samples) -> None:
    assert not survey([(left, right)]).is_twice_the_same


@pytest.mark.parametrize(
    ("samples", "silent"),
    [
        (silence(1.0), True),
        (silence(0.0), True),
        (silence(1.0) + np.int16(8), True),
        (noise(1.0, level=0.02), False),
    ],
)
def test_a_line_that_carried_nothing(samples: Samples, silent: bool) -> None:
    assert survey([(samples,)]).channels[0].is_silent is silent


def test_blocks_add_up() -> None:
    whole = survey([(LEFT, RIGHT)])
    parts = survey([(LEFT[:96_000], RIGHT[:96_000]), (LEFT[96_000:], RIGHT[96_000:])])
    assert parts.samples == whole.samples == len(LEFT)
    assert parts.channels[0].peak == whole.channels[0].peak
    assert parts.channels[0].level_db == pytest.approx(whole.channels[0].level_db, abs=0.1)


@pytest.mark.parametrize("gain", [6, 12])
def test_a_shout_that_was_cut_off_flat(gain: int) -> None:
    shouted = (LEFT.astype(np.int32) * gain).clip(-32768, 32767).astype(np.int16)
    assert not survey([(LEFT,)]).channels[0].is_clipped
    assert survey([(shouted,)]).channels[0].is_clipped


def test_a_voice_at_a_normal_level_is_left_alone() -> None:
    found = survey([(LEFT, RIGHT)])
    assert all(
        one is other for one, other in zip(conditioned((LEFT, RIGHT), found), (LEFT, RIGHT), strict=True)
    )


def test_a_very_quiet_voice_is_lifted_and_an_offset_taken_away() -> None:
    faint = (LEFT // 50 + 3000).astype(np.int16)
    found = survey([(faint,)])
    (lifted,) = conditioned((faint,), found)
    assert found.channels[0].offset == pytest.approx(3000, abs=2)
    assert abs(float(lifted.mean())) < 100
    assert survey([(lifted,)]).channels[0].level_db == pytest.approx(-26, abs=3)


def test_a_silent_line_is_not_lifted() -> None:
    assert survey([(silence(1.0),)]).channels[0].gain == 1.0
