import numpy as np
import pytest

from models.values.transcript import Speaker
from tests.transcription.sounds import noise, silence, tone
from transcription.audio import DecodedAudio, Samples
from transcription.channels import Side, Track, are_same, silence_notices, split_tracks

ONE, OTHER = noise(3.0, seed=1), noise(3.0, seed=2)


@pytest.mark.parametrize(
    ("side", "speakers"),
    [("left", [Speaker.AGENT, Speaker.PROSPECT]), ("right", [Speaker.PROSPECT, Speaker.AGENT])],
)
def test_the_setting_says_whose_channel_is_whose(side: Side, speakers: list[Speaker]) -> None:
    found = split_tracks(DecodedAudio((ONE, OTHER)), agent_channel=side)
    whose = {id(track.samples): track.speaker for track in found.tracks}
    assert [whose[id(ONE)], whose[id(OTHER)]] == speakers
    assert found.notices == ()


def test_one_channel_is_nobodys() -> None:
    found = split_tracks(DecodedAudio((ONE,)), agent_channel="left")
    assert ([track.speaker for track in found.tracks], found.notices) == ([Speaker.UNKNOWN], ("mono",))


@pytest.mark.parametrize(
    "copy",
    [ONE, -ONE, ONE // 4, (ONE + noise(3.0, level=0.01, seed=3)).astype(np.int16)],
    ids=["same", "inverted", "softer", "coded again"],
)
def test_twice_the_same_is_nobodys(copy: Samples) -> None:
    found = split_tracks(DecodedAudio((ONE, copy)), agent_channel="left")
    assert ([track.speaker for track in found.tracks], found.notices) == ([Speaker.UNKNOWN], ("dual_mono",))


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
    assert not are_same(left, right)


def test_a_channel_that_is_shorter_can_still_be_a_copy() -> None:
    assert are_same(ONE, ONE[:-500])


@pytest.mark.parametrize(
    ("samples", "silent"),
    [
        (silence(1.0), True),
        (silence(0.0), True),
        (silence(1.0) + np.int16(8), True),
        (noise(1.0, level=0.02), False),
    ],
)
def test_a_line_that_carried_nothing(samples: Samples, *, silent: bool) -> None:
    assert Track(Speaker.AGENT, samples).is_silent is silent


@pytest.mark.parametrize(
    ("heard", "notices"),
    [
        ({Speaker.AGENT: True, Speaker.PROSPECT: True}, ()),
        ({Speaker.AGENT: True, Speaker.PROSPECT: False}, ("silent_prospect",)),
        ({Speaker.AGENT: False, Speaker.PROSPECT: True}, ("silent_agent",)),
        ({Speaker.AGENT: False, Speaker.PROSPECT: False}, ("silent",)),
        ({Speaker.UNKNOWN: False}, ()),
    ],
)
def test_who_was_not_heard(heard: dict[Speaker, bool], notices: tuple[str, ...]) -> None:
    assert silence_notices(heard) == notices
