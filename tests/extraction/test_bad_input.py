"""Input that nobody would call good: a clear result, and work that grows no faster than the text.

Work is counted in calls of Python functions, never in time; what happens inside the regular expressions is
held by their shape.
"""

import importlib
import pkgutil
import sys
from collections.abc import Callable, Iterator
from re import _parser  # type: ignore[attr-defined] # the standard library's own reading of an expression
from typing import Any

import pytest

import extraction
from extraction.engine import Extractor
from extraction.expressions import Pattern, compiled
from models.values.sheet import SheetValue
from models.values.transcript import Speaker, Turn
from tests.extraction.dialogues import SPOKEN_ON, turns_of

FRENCH = "alors nous on a un budget de 20 000 euros et je décide avec mon associé, euh, pour septembre "


FOREIGN = ("not_french",)


def calls_of(work: Callable[[], object]) -> int:
    """How many functions are called, builtins included."""
    count = 0

    def note(_frame: Any, event: str, _argument: Any) -> None:
        nonlocal count
        count += event in {"call", "c_call"}

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def turn(text: str, i: int = 0, speaker: Speaker = Speaker.PROSPECT) -> Turn:
    return Turn(i=i, speaker=speaker, text=text)


@pytest.mark.parametrize(
    "said",
    [
        (), ("P: ",), ("A: ", "P: "), ("P: ...",), ("P: 😀🚀 👍🏽 👨‍👩‍👧",), ("A: Bonjour.", "A: Allô ?"),
        ("P: \u202e\u0000\ufffd\u200b",), ("P: ((((a|a)*)*)*[[[\\\\ (?P<x>{{{",), ("?: 30 000 euros.",),
    ],
)  # fmt: skip
def test_nothing_to_read_is_an_empty_sheet(extractor: Extractor, said: tuple[str, ...]) -> None:
    found = extractor.extract(turns_of(*said), reference_date=SPOKEN_ON)
    assert (found.sheet, found.signals, found.notices) == (SheetValue(), (), ())


def test_emoji_between_the_words_leave_them_readable(extractor: Extractor) -> None:
    turns = turns_of("A: Vous avez un budget ? 😀", "P: Oui 👍🏽 20 000 euros 🚀🚀")
    budget = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.budget
    assert (budget.status, budget.min) == ("stated", 20000)
    assert budget.quotes[0].text in turns[1].text


def test_a_prospect_who_speaks_alone_is_read(extractor: Extractor) -> None:
    turns = turns_of("P: Allô ?", "P: Nous on a 20 000 euros de budget.", "P: C'est moi qui décide.")
    sheet = extractor.extract(turns, reference_date=SPOKEN_ON).sheet
    assert (sheet.budget.status, sheet.authority.status) == ("stated", "decides")


@pytest.mark.parametrize(
    ("text", "notices"),
    [
        ("Hello, I am sorry but we do not have the time for this, please call us again.", FOREIGN),
        ("Hola, no tenemos el presupuesto para esto, lo siento, pero me interesa, ¿es muy caro?", FOREIGN),
        ("Nein, wir haben kein Budget für das Projekt und ich bin nicht der Chef, es ist zu viel.", FOREIGN),
        ("Dag, we hebben het budget niet en ik ben niet de baas van het bedrijf, dat is te duur.", FOREIGN),
        ("Bonjour, nous on n'a pas le budget pour ça cette année, et puis je ne décide pas tout seul.", ()),
        ("on est full remote avec le board, le CEO doit valider le business case et le pricing", ()),
        ("Hello.", ()),
    ],
)  # fmt: skip
def test_another_language_is_said(extractor: Extractor, text: str, notices: tuple[str, ...]) -> None:
    assert extractor.extract([turn(text)], reference_date=SPOKEN_ON).notices == notices


@pytest.mark.parametrize(
    "piece",
    [
        FRENCH,
        "20 000 euros, 30 000 euros, ",
        "deux cent mille ",
        "mardi 3 mars à quatorze heures, ",
        "pas pas pas plus rien ",
        "a",
        "(a+)+",
        "😀",
    ],
)
def test_a_turn_of_ten_thousand_characters_costs_at_most_in_proportion(
    extractor: Extractor, piece: str
) -> None:
    size = 10_000 if piece == FRENCH else 3_000
    long = (piece * (size // len(piece) + 1))[:size]
    extractor.extract([turn(piece)], reference_date=SPOKEN_ON)
    half = calls_of(lambda: extractor.extract([turn(long[: size // 2])], reference_date=SPOKEN_ON))
    whole = calls_of(lambda: extractor.extract([turn(long)], reference_date=SPOKEN_ON))
    assert whole < 2.5 * half + 2_000


def test_a_call_of_five_hours_costs_in_proportion(extractor: Extractor) -> None:
    """3,600 turns of an exchange every ten seconds: the work of a tenth of it, ten times."""
    said = ("Et le budget, pour ce projet ?", FRENCH)

    def call(turns: int) -> list[Turn]:
        return [turn(said[i % 2], i, (Speaker.AGENT, Speaker.PROSPECT)[i % 2]) for i in range(turns)]

    extractor.extract(call(4), reference_date=SPOKEN_ON)
    part = calls_of(lambda: extractor.extract(call(60), reference_date=SPOKEN_ON))
    double = calls_of(lambda: extractor.extract(call(120), reference_date=SPOKEN_ON))
    assert double < 2.5 * part
    found = extractor.extract(call(3_600), reference_date=SPOKEN_ON)
    assert found.sheet.budget.min == 20000


def _patterns() -> Iterator[Pattern]:
    for module in pkgutil.walk_packages(extraction.__path__, "extraction."):
        if module.name.endswith((".patterns", ".sums")):
            for value in vars(importlib.import_module(module.name)).values():
                if isinstance(value, tuple):
                    yield from (item for item in value if isinstance(item, Pattern))


def _nested(parsed: Any, *, inside: bool = False) -> bool:
    """Whether an unbounded repeat holds another one."""
    for operator, argument in parsed:
        repeats = str(operator) in {"MAX_REPEAT", "MIN_REPEAT"}
        unbounded = repeats and argument[1] == _parser.MAXREPEAT
        if unbounded and inside:
            return True
        parts = argument if isinstance(argument, (list, tuple)) else (argument,)
        for part in _subpatterns(parts):
            if _nested(part, inside=inside or unbounded):
                return True
    return False


def _subpatterns(parts: Any) -> Iterator[Any]:
    for part in parts:
        if isinstance(part, _parser.SubPattern):
            yield part
        elif isinstance(part, (list, tuple)):
            yield from _subpatterns(part)


def test_no_rule_repeats_a_repeat_without_bound() -> None:
    rules = list(_patterns())
    assert len(rules) > 100
    assert [rule.id for rule in rules if _nested(_parser.parse(compiled(rule.expression).pattern))] == []
    assert _nested(_parser.parse(r"(?:a+b)+"))
    assert not _nested(_parser.parse(r"(?:a+b){0,3}c+"))
