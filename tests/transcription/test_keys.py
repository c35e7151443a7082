"""Key 0 in a recording: heard on bad lines, and never taken for anything else, since a hit erases."""

from pathlib import Path

import numpy as np
import pytest

from core.errors import Unprocessable
from simulator.media import key_tone
from tests.transcription.sounds import AUDIO, call, channel, decoded, encoded, noise, silence, tone, wav
from tests.transcription.test_tones import busy, music, ringing
from transcription.audio import BLOCK_S, SAMPLE_RATE, Samples
from transcription.channels import Side
from transcription.keys import FRAME, HOP, KeyFinder, zero_pressed

RATE = 8000
QUIET = silence(2.0)


def zero(
    seconds: float = 0.1, *, level: float = 0.1, twist_db: float = 0.0, off: float = 1.0, rate: int = RATE
) -> Samples:
    """Key 0, its high tone so much louder than the low one, both off their frequency by a factor."""
    low = tone(seconds, hertz=941.0 * off, level=level, rate=rate)
    high = tone(seconds, hertz=1336.0 * off, level=level * 10 ** (twist_db / 20), rate=rate)
    return np.asarray(low + high, dtype=np.int16)


def padded(sound: Samples) -> Samples:
    return np.concatenate([QUIET, sound, QUIET])


def over(sound: Samples, other: Samples) -> Samples:
    """Two sounds at once, as long as the first."""
    return np.asarray(sound.astype(np.int32) + np.resize(other, len(sound)), dtype=np.int16)


def pressed(prospect: Samples, agent: Samples | None = None, *, agent_channel: Side = "left") -> float | None:
    """When 0 was pressed on the prospect's side, in seconds."""
    agent = silence(len(prospect) / RATE) if agent is None else agent
    sides = (agent, prospect) if agent_channel == "left" else (prospect, agent)
    key = zero_pressed(wav(*sides), agent_channel=agent_channel)
    return None if key is None else key.start_s


@pytest.mark.parametrize(
    "sound",
    [
        zero(0.06),
        zero(0.08),
        zero(2.0),
        zero(level=0.005),
        zero(level=0.45),
        zero(twist_db=-8),
        zero(twist_db=4),
        zero(off=1.015),
        zero(off=0.985),
        over(zero(0.08, level=0.1), noise(0.08, level=0.1 * 0.1 * 32767 / 8000)),
    ],
    ids=["60 ms", "80 ms", "held", "faint", "loud", "low", "high", "sharp", "flat", "noise 20 dB below"],
)
@pytest.mark.parametrize("side", ["left", "right"])
def test_a_zero_is_heard_and_its_moment_with_it(sound: Samples, side: Side) -> None:
    assert pressed(padded(sound), agent_channel=side) == pytest.approx(2.0, abs=0.03)


@pytest.mark.parametrize("codec", ["pcm_mulaw", "pcm_alaw", "adpcm_ms"])
def test_a_zero_is_heard_through_a_telephones_codec(codec: str) -> None:
    sound = padded(zero(0.08, level=0.05))
    file = encoded((silence(len(sound) / RATE), sound), container="wav", codec=codec)
    key = zero_pressed(file, agent_channel="left")
    assert key is not None
    assert key.start_s == pytest.approx(2.0, abs=0.03)


@pytest.mark.parametrize("key", "123456789*#")
def test_no_other_key_is_a_zero(key: str) -> None:
    for length_s in (0.06, 0.1, 0.5):
        assert pressed(padded(key_tone(key, length_s))) is None


@pytest.mark.parametrize(
    "sound",
    [
        padded(zero(0.03)),
        padded(zero(level=0.0005)),
        padded(zero(twist_db=-14)),
        padded(zero(twist_db=10)),
        padded(zero(off=1.05)),
        padded(tone(0.5, hertz=941.0)),
        padded(tone(0.5, hertz=1336.0)),
        padded(over(zero(0.5, level=0.05), noise(0.5, level=1.0))),
        noise(20.0, level=1.0),
        silence(5.0),
    ],
    ids=[
        "30 ms",
        "inaudible",
        "low",
        "high",
        "sharp",
        "one tone",
        "the other",
        "in noise",
        "noise",
        "silence",
    ],
)
def test_what_is_no_zero(sound: Samples) -> None:
    assert pressed(sound) is None


@pytest.mark.parametrize("sound", [ringing(440.0), ringing(440.0, 480.0), busy(), music(60.0)])
def test_tones_of_the_network_and_music_are_none(sound: Samples) -> None:
    finder = KeyFinder()
    finder.add(sound)
    assert finder.keys == []


@pytest.mark.parametrize("path", sorted(AUDIO.glob("*.wav")), ids=lambda path: path.stem)
def test_people_who_talk_press_nothing(path: Path) -> None:
    for side in ("left", "right"):
        assert zero_pressed(path, agent_channel=side) is None


def test_a_zero_is_heard_while_the_other_side_speaks() -> None:
    agent = channel(call("demo-relance", end_s=8.0), 0)
    sound = np.concatenate([silence(4.0), zero(0.08), silence(3.92)])
    assert pressed(sound, agent) == pytest.approx(4.0, abs=0.03)


def test_the_agents_own_zero_is_none_even_where_it_comes_back_as_an_echo() -> None:
    agent = padded(zero(0.2))
    assert pressed(silence(len(agent) / RATE), agent) is None
    echo = np.roll(agent // 10, RATE // 50)
    assert pressed(np.asarray(echo, dtype=np.int16), agent) is None
    assert pressed(agent, np.asarray(echo, dtype=np.int16)) == pytest.approx(2.0, abs=0.03)


def test_where_both_share_the_sound_anybodys_zero_counts() -> None:
    speech = channel(call("demo-relance", end_s=4.0), 0)
    both = np.concatenate([speech, zero(), speech])
    for file in (wav(both), wav(both, both)):
        key = zero_pressed(file, agent_channel="left")
        assert key is not None
        assert key.start_s == pytest.approx(4.0, abs=0.03)


@pytest.mark.parametrize("shift", [0, 37, FRAME, FRAME + 3 * HOP])
def test_a_zero_across_two_blocks_is_one(shift: int) -> None:
    seconds = 0.1
    before = silence(BLOCK_S, rate=SAMPLE_RATE)[shift + int(seconds * SAMPLE_RATE) // 2 :]
    whole = np.concatenate([before, zero(seconds, rate=SAMPLE_RATE), silence(1.0, rate=SAMPLE_RATE)])
    finder = KeyFinder()
    at_once = KeyFinder()
    at_once.add(whole)
    for first in range(0, len(whole), 7001):
        finder.add(whole[first : first + 7001])
    assert len(finder.keys) == 1
    assert finder.keys == at_once.keys


def test_a_damaged_file_is_listened_to_as_far_as_it_goes() -> None:
    sides = noise(9.0, level=0.01), np.concatenate([zero(), noise(8.9, level=0.01)])
    file = encoded(sides, container="flac", codec="flac")[:-20_000]
    with pytest.raises(Unprocessable):
        decoded(file)
    assert zero_pressed(file, agent_channel="left") is not None
    assert zero_pressed(b"", agent_channel="left") is None
