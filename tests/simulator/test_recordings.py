"""What a recording holds, and the sound of it."""

from pathlib import Path

import numpy as np
import pytest

from simulator import media
from simulator.calls import Call, Conversation, Recording
from simulator.clock import Clock
from simulator.media import RATE, Span
from simulator.recorder import make_file
from simulator.scenarios import Media, Party, Press

DEMO = Path(__file__).parents[2] / "demo" / "audio" / "demo-relance.wav"
CLOCK = Clock(10)
BRIDGED = 1000.0
GRACE_S = 0.5


def recording(
    *marks: tuple[float, str], media_faults: Media | None = None, agent_is_parent: bool = True
) -> Recording:
    """A recording of a conversation of 60 s at speed 10; marks are simulated seconds after the bridge."""
    call = Call("CA1", "+33639980001", "+33199000010", "outbound-api", Party())
    call.conversation = Conversation(media.tones(60), 60.0, agent_is_parent, BRIDGED)
    moments = [(BRIDGED + seconds / 10, event) for seconds, event in marks]
    return Recording(
        "RE1", call, 2, "both", None, media_faults or Media(), Clock.now(), "do-not-trim", moments
    )


@pytest.mark.parametrize(
    ("marks", "spans"),
    [
        ([(-20, "start"), (75, "stop")], [Span(0, 60)]),
        ([(4, "start"), (60, "stop")], [Span(0, 60)]),
        ([(20, "start"), (60, "stop")], [Span(20, 60)]),
        ([(0, "start"), (30, "stop")], [Span(0, 30)]),
        (
            [(0, "start"), (10, "pause:silence"), (25, "resume"), (60, "stop")],
            [Span(0, 10), Span(10, 25, silent=True), Span(25, 60)],
        ),
        ([(0, "start"), (10, "pause:skip"), (25, "resume"), (60, "stop")], [Span(0, 10), Span(25, 60)]),
        ([(0, "start"), (10, "pause:silence"), (60, "stop")], [Span(0, 10), Span(10, 60, silent=True)]),
        ([(-20, "start"), (-5, "stop")], []),
    ],
    ids=[
        "before the bridge",
        "within the grace",
        "late",
        "stopped",
        "silence",
        "skip",
        "paused to the end",
        "notice only",
    ],
)
def test_the_stretches_that_are_recorded(marks: list[tuple[float, str]], spans: list[Span]) -> None:
    found = recording(*marks).spans(CLOCK, GRACE_S)
    assert [(round(span.start_s, 6), round(span.end_s, 6), span.silent) for span in found] == [
        (span.start_s, span.end_s, span.silent) for span in spans
    ]


def test_nobody_was_bridged() -> None:
    item = recording((0, "start"), (60, "stop"))
    item.call.conversation = None
    assert item.spans(CLOCK, GRACE_S) == []


def test_a_pause_is_silent_and_keeps_its_place() -> None:
    item = recording((0, "start"))
    agent, prospect = media.read_wav(make_file(item, [Span(0, 1), Span(1, 3, silent=True), Span(3, 4)]))
    assert len(agent) == len(prospect) == 4 * RATE
    assert not agent[RATE : 3 * RATE].any()
    assert agent[:RATE].any()
    assert agent[3 * RATE :].any()


def test_the_parent_leg_comes_first() -> None:
    outbound = media.read_wav(make_file(recording(), [Span(0, 1)]))
    inbound = media.read_wav(make_file(recording(agent_is_parent=False), [Span(0, 1)]))
    assert np.array_equal(outbound[0], inbound[1])
    assert np.array_equal(outbound[1], inbound[0])
    assert not np.array_equal(outbound[0], outbound[1])


def test_the_faults_of_a_file() -> None:
    spans = [Span(0, 1)]
    whole = make_file(recording(), spans)
    assert len(media.read_wav(make_file(recording(media_faults=Media(mono=True)), spans))) == 1
    same = media.read_wav(make_file(recording(media_faults=Media(dual_mono=True)), spans))
    assert np.array_equal(same[0], same[1])
    assert make_file(recording(media_faults=Media(truncated_bytes=100)), spans) == whole[:-100]
    assert make_file(recording(media_faults=Media(raw_base64="UklGRg==")), spans) == b"RIFF"


def test_the_bundled_sound_is_read_on_both_sides() -> None:
    left = media.load(DEMO, "left")
    right = media.load(DEMO, "right")
    assert left.duration_s == pytest.approx(50.4, abs=0.1)
    assert np.array_equal(left.agent, right.prospect)
    assert np.array_equal(left.prospect, right.agent)
    assert left.agent.any()
    assert left.prospect.any()


def test_what_is_written_is_read_again() -> None:
    voices = media.tones(2)
    again = media.read_wav(media.wav(voices.agent, voices.prospect))
    assert np.array_equal(again[0], voices.agent)
    assert np.array_equal(again[1], voices.prospect)


def test_a_stretch_past_the_end_is_silent() -> None:
    samples = media.cut(media.tones(1).agent, [Span(0.5, 2)])
    assert len(samples) == 1.5 * RATE
    assert not samples[RATE // 2 :].any()


def test_a_key_is_heard_on_the_prospects_side_alone_and_mutes_the_voice() -> None:
    before = media.tones(3)
    after = media.with_keys(before, [Press(key="0", at_s=1.0, length_s=0.2), Press(key="5", at_s=2.95)])
    assert np.array_equal(after.agent, before.agent)
    assert len(after.prospect) == len(before.prospect)
    pressed = after.prospect[RATE : RATE + RATE // 5]
    spectrum = np.abs(np.fft.rfft(pressed))
    assert sorted(np.argsort(spectrum)[-2:] * 5) == [940, 1335]
    assert np.array_equal(after.prospect[: RATE - 1], before.prospect[: RATE - 1])
    assert not np.array_equal(after.prospect[-100:], before.prospect[-100:])
