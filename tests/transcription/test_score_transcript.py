"""The scorer that measures transcripts: what counts as the same word, and who said it."""

import json
import sys
from pathlib import Path

import pytest

from evaluation.asr.score_transcript import align, main, normalise, score, tagged_words


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("quarante mille euros", "40 000 €"),
        ("quarante mille", "40.000"),
        ("quatre-vingt-dix jours", "90 jours"),
        ("soixante-dix-sept", "77"),
        ("vingt et un", "21"),
        ("deux cent cinquante mille", "250 000"),
        ("mille deux cents", "1200"),
        ("un million deux cent mille", "1 200 000"),
        ("à quatorze heures", "à 14h"),
        ("neuf heures trente", "9h30"),
        ("au deuxième trimestre", "au 2e trimestre"),
        ("dix pour cent", "10 %"),
        ("C'est ÇA !", "c’est ça"),
        ("deux, trois", "2 3"),
    ],
)
def test_the_written_form_does_not_count(one: str, other: str) -> None:
    assert normalise(one) == normalise(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("quinze mille", "cinquante mille"),
        ("un atelier", "1 atelier"),
        ("vingt, quatre", "vingt et un"),
        ("décidé", "décide"),
    ],
)
def test_other_words_count(one: str, other: str) -> None:
    assert normalise(one) != normalise(other)


def test_the_alignment_is_the_cheapest() -> None:
    assert align("abcd", "axd") == [(0, 0), (1, None), (2, 1), (3, 2)] or align("abcd", "axd") == [
        (0, 0),
        (1, 1),
        (2, None),
        (3, 2),
    ]
    assert align("", "ab") == [(None, 0), (None, 1)]


def said(*turns: tuple[str, str]) -> list[tuple[str, str]]:
    return tagged_words([{"speaker": speaker, "text": text} for speaker, text in turns])


def test_errors_are_counted_a_speaker() -> None:
    reference = said(("agent", "vous avez un budget"), ("prospect", "oui quinze mille euros"))
    heard = said(("agent", "vous avez budget"), ("prospect", "oui oui cinquante mille euros"))
    result = score(reference, heard)
    assert (result.words, result.substituted, result.missed, result.invented) == (7, 1, 1, 1)
    assert (result.key_terms, result.key_terms_found) == (3, 2)


def test_overlap_costs_nothing_by_its_order() -> None:
    reference = said(("agent", "a b"), ("prospect", "x"), ("agent", "c"))
    heard = said(("agent", "a b c"), ("prospect", "x"))
    assert (score(reference, heard).missed, score(reference, heard).invented) == (0, 0)


def test_a_word_given_to_the_other_is_an_error_of_attribution() -> None:
    result = score(said(("agent", "oui"), ("prospect", "non")), said(("agent", "oui non")))
    assert (result.matched, result.attributed) == (2, 1)


def test_without_speakers_the_call_is_taken_whole() -> None:
    result = score(said(("agent", "oui"), ("prospect", "non")), said(("unknown", "oui non")))
    assert (result.words, result.missed, result.attributed) == (2, 0, 0)


def test_the_table(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    turns = {"turns": [{"speaker": "agent", "text": "Bonjour, vous avez deux minutes ?"}]}
    for name in ("heard.json", "call.turns.json"):
        (tmp_path / name).write_text(json.dumps(turns), encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["score", f"{tmp_path / 'heard.json'}:{tmp_path / 'call.turns.json'}"])
    main()
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == ["call", "call", "total"]
    assert lines[-1].split()[1:] == ["5", "0", "0", "0", "0.0", "100.0", "100.0"]
