"""The sheet on a terminal: what is to be checked, and what to ask next time."""

from io import StringIO

from rich.console import Console

from cli.sheet_table import print_sheet
from models.values.sheet import BudgetFact, BudgetStatus, Extraction, Quote, SheetValue
from models.values.transcript import Speaker, TranscriptValue
from pipeline.local import LocalResult
from scoring.engine import assess
from scoring.grid import DEFAULT_GRID, load_grid
from scoring.icp import Icp
from tests.extraction.dialogues import SPOKEN_ON


def printed(confidence: float | None, *notices: str, rule: str = "budget.test") -> str:
    budget = BudgetFact(
        status=BudgetStatus.STATED,
        min=20000,
        max=20000,
        currency="EUR",
        confidence=confidence,
        quotes=(Quote(turn=1, speaker=Speaker.PROSPECT, text="vingt mille", rule_id=rule),),
    )
    sheet = SheetValue(budget=budget)
    result = LocalResult(
        TranscriptValue(language="fr", duration_s=1, model="base", turns=()),
        Extraction(rules_version="test", sheet=sheet, notices=notices),
        assess(sheet, grid=load_grid(DEFAULT_GRID), icp=Icp(), reference_date=SPOKEN_ON),
    )
    out = StringIO()
    print_sheet(Console(file=out, width=260), result)
    return out.getvalue()


def test_a_doubtful_value_is_to_be_checked() -> None:
    assert "à vérifier (45 %)" in printed(0.45)
    assert "à vérifier" not in printed(0.6)
    assert "à vérifier" not in printed(None)


def test_what_the_learned_aid_proposes_is_marked() -> None:
    assert "« vingt mille » (proposé par l'aide apprise, à vérifier)" in printed(
        0.7, rule="aid.budget.stated"
    )
    assert "aide apprise" not in printed(0.7)


def test_what_was_not_raised_says_what_to_ask() -> None:
    assert "À demander : « Qui prend la décision, et avec qui ? »" in printed(0.9)


def test_another_language_is_said() -> None:
    assert "ne semble pas être en français" in printed(0.9, "not_french")
    assert "ne semble pas être en français" not in printed(0.9)
