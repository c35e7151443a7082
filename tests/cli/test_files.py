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


def test_field_sets_are_added_by_name_and_by_file(qualif: Qualif, tmp_path: Path) -> None:
    calls = tmp_path / "candidats.jsonl"
    turns = [{"speaker": "agent", "text": "Et le préavis ?"}, {"speaker": "prospect", "text": "Trois mois."}]
    calls.write_text(json.dumps({"id": "c1", "reference_date": "2026-02-10", "turns": turns}), "utf-8")
    own = tmp_path / "maison.toml"
    shipped = (ROOT / "extraction/fieldsets/sets/rh.toml").read_text("utf-8")
    own.write_text(shipped.replace('name = "rh"', 'name = "maison"', 1), "utf-8")
    result = qualif("extract", "--fields", "rh", "--fields", str(own), str(calls))
    added = json.loads(result.stdout)["sheet"]["added"]
    for path in ("rh.preavis", "maison.preavis"):
        assert (added[path]["text"], added[path]["quotes"][0]["text"]) == ("Trois mois", "Trois mois.")
    assert added["rh.mobilite"]["text"] is None
    refused = qualif("extract", "--fields", "inconnu", str(calls))
    assert isinstance(refused.exception, InvalidInput)
    own.write_text(shipped.replace('kind = "text"', 'kind = "texte"', 1), "utf-8")
    refused = qualif("extract", "--fields", str(own), str(calls))
    assert isinstance(refused.exception, InvalidInput)
    assert "« maison.toml », ligne " in refused.exception.message


def test_another_language_is_said_beside_the_sheet(qualif: Qualif, tmp_path: Path) -> None:
    calls = tmp_path / "calls.jsonl"
    said = "Sorry, we do not have the time for this and I am not the person that you are looking for."
    turns = [{"speaker": "prospect", "text": said}]
    calls.write_text(json.dumps({"id": "c1", "reference_date": "2026-02-10", "turns": turns}), "utf-8")
    assert json.loads(qualif("extract", str(calls)).stdout)["notices"] == ["not_french"]


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
