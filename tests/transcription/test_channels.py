import pytest

from models.values.transcript import Speaker
from tests.transcription.sounds import noise
from transcription.channels import Lane, Side, assign_lanes, silence_notices
from transcription.survey import survey

ONE, OTHER = noise(3.0, seed=1), noise(3.0, seed=2)
AGENT, PROSPECT = Lane(0, Speaker.AGENT), Lane(1, Speaker.PROSPECT)


@pytest.mark.parametrize(
    ("side", "lanes"),
    [
        ("left", (AGENT, PROSPECT)),
        ("right", (Lane(1, Speaker.AGENT), Lane(0, Speaker.PROSPECT))),
    ],
)
def test_the_setting_says_whose_channel_is_whose(side: Side, lanes: tuple[Lane, ...]) -> None:
    found = assign_lanes(survey([(ONE, OTHER)]), agent_channel=side)
    assert (found.lanes, found.notices) == (lanes, ())


def test_one_channel_is_nobodys() -> None:
    found = assign_lanes(survey([(ONE,)]), agent_channel="left")
    assert (found.lanes, found.notices) == ((Lane(0, Speaker.UNKNOWN),), ("mono",))


def test_twice_the_same_is_nobodys() -> None:
    found = assign_lanes(survey([(ONE, -ONE)]), agent_channel="left")
    assert (found.lanes, found.notices) == ((Lane(0, Speaker.UNKNOWN),), ("dual_mono",))


def test_a_silent_channel_and_a_clipped_one_are_noted() -> None:
    shouted = (OTHER.astype(float) * 90).clip(-32768, 32767).astype("int16")
    found = assign_lanes(survey([(ONE * 0, shouted)]), agent_channel="left")
    assert [lane.is_silent for lane in found.lanes] == [True, False]
    assert found.notices == ("clipped",)


@pytest.mark.parametrize(
    ("heard", "notices"),
    [
        ({Speaker.AGENT, Speaker.PROSPECT}, ()),
        ({Speaker.AGENT}, ("silent_prospect",)),
        ({Speaker.PROSPECT}, ("silent_agent",)),
        (set(), ("silent",)),
    ],
)
def test_who_was_not_heard(heard: set[Speaker], notices: tuple[str, ...]) -> None:
    assert silence_notices((AGENT, PROSPECT), heard) == notices


def test_where_speakers_cannot_be_told_apart_nobody_is_missed() -> None:
    assert silence_notices((Lane(0, Speaker.UNKNOWN),), set()) == ()
