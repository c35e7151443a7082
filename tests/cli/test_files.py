"""Commands over files, with the real models."""

import json
from pathlib import Path

import pytest
import typer

from cli.files import read_date
from core.errors import InvalidInput
from tests.cli.conftest import Qualif

ROOT = Path(__file__).parents[2]
CALL = ROOT / "demo" / "audio" / "demo-relance.wav"


def test_a_recording_becomes_a_sheet(qualif: Qualif) -> None:
    result = qualif("process", str(CALL), "--reference-date", "2026-02-10", "--json")
    assert result.exit_code == 0, result.output
    given = json.loads(result.stdout)
    assert given["id"] == "demo-relance"
    assert given["sheet"]["budget"]["status"] == "none"
    assert given["sheet"]["budget"]["quotes"][0]["start_s"] > 0
    assert given["assessment"]["grade"] == "C"


def test_the_other_channel_gives_the_words_to_the_other_party(qualif: Qualif) -> None:
    left = json.loads(qualif("transcribe", str(CALL)).stdout)
    right = json.loads(qualif("transcribe", str(CALL), "--agent-channel", "right").stdout)
    assert [turn["text"] for turn in left["turns"]] == [turn["text"] for turn in right["turns"]]
    swapped = {"agent": "prospect", "prospect": "agent"}
    assert [swapped[turn["speaker"]] for turn in left["turns"]] == [
        turn["speaker"] for turn in right["turns"]
    ]


def test_written_calls_become_sheets_a_line_each(qualif: Qualif) -> None:
    calls = sorted(str(path) for path in (ROOT / "evaluation" / "gold" / "demo").glob("*.json"))
    result = qualif("extract", *calls)
    lines = [json.loads(line) for line in result.stdout.splitlines()]
    assert [line["id"] for line in lines] == [Path(call).stem for call in calls]
    assert all(set(line) == {"id", "sheet"} for line in lines)


def test_a_missing_file_is_said(qualif: Qualif) -> None:
    result = qualif("process", "absent.wav")
    assert isinstance(result.exception, InvalidInput)
    assert "absent.wav" in result.exception.message


@pytest.mark.parametrize("text", ["2026-03-12", "12/03/2026"])
def test_days_are_read_as_people_write_them(text: str) -> None:
    assert read_date(text).isoformat() == "2026-03-12"


@pytest.mark.parametrize("text", ["hier", "2026-13-01", "31/02/2026", ""])
def test_what_is_no_day_is_refused(text: str) -> None:
    with pytest.raises(typer.BadParameter):
        read_date(text)
