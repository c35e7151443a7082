import json
from pathlib import Path

import pytest

from models.values.transcript import Speaker, Turn
from transcription.swapping import look_swapped

GOLD = Path(__file__).parents[2] / "evaluation" / "gold"
OTHER = {"agent": Speaker.PROSPECT, "prospect": Speaker.AGENT}


def turns(path: Path, *, swapped: bool) -> list[Turn]:
    return [
        Turn(i=turn["i"], text=turn["text"], speaker=OTHER[turn["speaker"]] if swapped else turn["speaker"])
        for turn in json.loads(path.read_text("utf-8"))["turns"]
        if turn["speaker"] in OTHER
    ]


CALLS = sorted(path for path in GOLD.rglob("*.json") if "turns" in json.loads(path.read_text("utf-8")))


def test_no_call_looks_swapped_as_it_is() -> None:
    assert [path.stem for path in CALLS if look_swapped(turns(path, swapped=False))] == []


def test_most_swapped_calls_look_it() -> None:
    assert sum(look_swapped(turns(path, swapped=True)) for path in CALLS) >= 0.8 * len(CALLS)


@pytest.mark.parametrize("text", ["", "vous vous vous", "bonjour, oui"])
def test_a_few_words_say_nothing(text: str) -> None:
    said = [Turn(i=0, speaker=Speaker.PROSPECT, text=text), Turn(i=1, speaker=Speaker.AGENT, text="je je je")]
    assert not look_swapped(said)
