import json
import re
from collections import Counter
from pathlib import Path

import pytest

from evaluation.utterances.corpus import AUTHORS, LABELS, read_corpus

_DIGITS = re.compile(r"(?<!\d)0[1-9](?:[ .]?\d\d){4}(?!\d)|\+\d[\d .]{8,}")
_FICTIONAL = re.compile(r"019900\d{4}|063998\d{4}")


def test_the_corpus_is_large_and_says_nothing_twice() -> None:
    lines = read_corpus()
    assert len(lines) >= 3_000
    counts = Counter(line.said for line in lines)
    assert [(line.author, line.theme) for line in lines if counts[line.said] > 1] == []


def test_every_author_has_every_label() -> None:
    lines = read_corpus()
    for author in AUTHORS:
        told = {label for line in lines if line.author == author for label in line.labels}
        assert LABELS - told == set(), author


def test_many_lines_only_look_like_something() -> None:
    lines = read_corpus()
    for author in AUTHORS:
        own = [line for line in lines if line.author == author]
        assert sum(line.near is not None for line in own) >= 0.2 * len(own), author
    assert [(line.author, line.theme) for line in lines if line.near in line.labels] == []


def test_a_turn_has_one_status_a_field() -> None:
    fields = ("budget", "authority", "need", "timing", "next")
    double = [
        (line.author, line.theme)
        for line in read_corpus()
        for field in fields
        if sum(label.startswith(f"{field}.") for label in line.labels) > 1
    ]
    assert double == []


def test_telephone_numbers_are_fictional() -> None:
    numbers = [
        re.sub(r"[ .]", "", found.group())
        for line in read_corpus()
        for text in (line.question, line.said)
        for found in _DIGITS.finditer(text)
    ]
    assert [number for number in numbers if not _FICTIONAL.fullmatch(number)] == []


@pytest.mark.parametrize(
    "line",
    [
        "{",
        '{"q": "Oui ?", "t": "Oui."}',
        '{"q": "Oui ?", "t": " ", "y": []}',
        '{"q": "Oui ?", "t": "Oui.", "y": ["budget.unknown"]}',
        '{"q": "Oui ?", "t": "Oui.", "y": [], "near": "joke"}',
        '{"q": "Oui ?", "t": "Oui.", "y": [], "note": "x"}',
    ],
)
def test_a_bad_line_is_named(tmp_path: Path, line: str) -> None:
    (tmp_path / "a").mkdir()
    good = json.dumps({"q": "Oui ?", "t": "Oui.", "y": []})
    (tmp_path / "a" / "theme.jsonl").write_text(f"{good}\n{line}\n", "utf-8")
    with pytest.raises(ValueError, match=r"theme\.jsonl:2"):
        read_corpus(tmp_path)


def test_a_refused_budget_is_unknown(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    told = {"q": "Combien ?", "t": "Ça me regarde.", "y": ["budget.refused", "need.none"]}
    (tmp_path / "a" / "theme.jsonl").write_text(json.dumps(told) + "\n", "utf-8")
    line = read_corpus(tmp_path)[0]
    assert (line.status("budget"), line.status("need"), line.status("timing")) == (
        "unknown",
        "none",
        "unknown",
    )
