import datetime as dt
import json
from pathlib import Path

import pytest

from core.errors import InvalidInput
from extraction.callfile import read_calls
from models.values.transcript import Speaker

TURN = {"i": 0, "speaker": "prospect", "text": "Bonjour."}


def write(folder: Path, name: str, content: object) -> Path:
    path = folder / name
    path.write_text(content if isinstance(content, str) else json.dumps(content), "utf-8")
    return path


def test_reads_a_call(tmp_path: Path) -> None:
    path = write(
        tmp_path, "appel.json", {"id": "a-1", "reference_date": "2026-02-10", "turns": [TURN], "gold": {}}
    )
    (call,) = read_calls(path)
    assert (call.id, call.reference_date) == ("a-1", dt.date(2026, 2, 10))
    assert call.turns[0].speaker is Speaker.PROSPECT


def test_reads_one_case_a_line_and_skips_blank_lines(tmp_path: Path) -> None:
    line = json.dumps({"reference_date": "2026-02-10", "turns": [{"speaker": "agent", "text": "Allô ?"}]})
    calls = list(read_calls(write(tmp_path, "cas.jsonl", f"{line}\n\n{line}\n")))
    assert [call.id for call in calls] == ["cas-1", "cas-3"]
    assert calls[0].turns[0].i == 0


@pytest.mark.parametrize(
    ("name", "content", "code", "words"),
    [
        ("a.json", "{", "call_file.bad_json", "ligne 1, colonne 2"),
        ("a.json", "[]", "call_file.not_object", "« a.json »"),
        ("a.json", {"turns": []}, "call_file.no_date", "reference_date"),
        ("a.json", {"reference_date": "10/02/2026", "turns": []}, "call_file.bad_date", "AAAA-MM-JJ"),
        ("a.json", {"reference_date": "2026-02-10"}, "call_file.no_turns", "turns"),
        (
            "a.json",
            {"reference_date": "2026-02-10", "turns": [{"speaker": "client", "text": "x"}]},
            "call_file.bad_turn",
            "tour n° 0 est incorrect (speaker)",
        ),
        ("a.json", {"reference_date": "2026-02-10", "turns": ["x"]}, "call_file.bad_turn", "tour n° 0"),
        ("a.json", {"reference_date": "2026-02-10", "turns": [TURN, TURN]}, "call_file.same_number", "« i »"),
        ("a.jsonl", '\n{"turns": []}', "call_file.no_date", "ligne 2"),
    ],
)
def test_says_what_is_wrong_and_where(
    tmp_path: Path, name: str, content: object, code: str, words: str
) -> None:
    with pytest.raises(InvalidInput) as caught:
        list(read_calls(write(tmp_path, name, content)))
    assert caught.value.code == code
    assert words in caught.value.message


def test_missing_folder_and_binary_files(tmp_path: Path) -> None:
    binary = tmp_path / "audio.json"
    binary.write_bytes(b"RIFF\xff\xfe\x00")
    for path, code in (
        (tmp_path / "absent.json", "call_file.not_found"),
        (tmp_path, "call_file.is_folder"),
        (binary, "call_file.unreadable"),
    ):
        with pytest.raises(InvalidInput) as caught:
            list(read_calls(path))
        assert caught.value.code == code
