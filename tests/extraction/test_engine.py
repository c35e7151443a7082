import datetime as dt
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from extraction.callfile import read_calls
from extraction.engine import RULES_VERSION, Extractor
from extraction.fieldsets import load_sets
from models.values.sheet import Extraction, Quote, SheetValue
from models.values.transcript import Speaker, Turn, Word
from tests.extraction.dialogues import SPOKEN_ON, turns_of

ROOT = Path(__file__).resolve().parents[2]
DEMO = ROOT / "evaluation" / "gold" / "demo"


def extract(extractor: Extractor, *said: str) -> Extraction:
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON)


def quotes_of(sheet: SheetValue) -> list[Quote]:
    facts = [sheet.budget, sheet.authority, sheet.need, sheet.timing, sheet.next_step, *sheet.need.pains]
    return [quote for fact in facts for quote in fact.quotes] + [
        q for qs in sheet.proofs.values() for q in qs
    ]


@pytest.mark.parametrize("path", sorted(DEMO.glob("*.json")), ids=lambda path: path.stem)
def test_demo_calls_come_right(extractor: Extractor, path: Path) -> None:
    call = next(iter(read_calls(path)))
    gold = json.loads(path.read_text("utf-8"))["gold"]
    sheet = extractor.extract(call.turns, reference_date=call.reference_date).sheet.model_dump(
        mode="json", by_alias=True
    )
    for field in ("budget", "authority", "need", "timing"):
        assert sheet[field]["status"] == gold[field]["status"], field
    for field, keys in {
        "budget": ("min", "max", "period", "per_user"),
        "authority": ("contact_role", "other_deciders"),
        "need": ("current_solution",),
        "timing": ("from", "to"),
        "next_step": ("type", "when"),
    }.items():
        assert {key: sheet[field][key] for key in keys} == {key: gold[field][key] for key in keys}
    for field in ("company_size", "competitors", "objections", "flags"):
        assert sheet[field] == gold[field]


@pytest.mark.parametrize("path", sorted(DEMO.glob("*.json")), ids=lambda path: path.stem)
def test_every_value_has_a_quote_with_the_exact_words(extractor: Extractor, path: Path) -> None:
    call = next(iter(read_calls(path)))
    found = extractor.extract(call.turns, reference_date=call.reference_date)
    texts = {turn.i: turn for turn in call.turns}
    sheet = found.sheet
    for fact in (sheet.budget, sheet.authority, sheet.need, sheet.timing):
        if fact.status != "unknown":
            assert fact.evidence
            assert {quote.turn for quote in fact.quotes} == set(fact.evidence)
            assert any(quote.speaker is Speaker.PROSPECT for quote in fact.quotes)
    for field in ("company_size", "competitors", "objections", "flags"):
        assert bool(getattr(sheet, field)) == bool(sheet.proofs.get(field))
    for quote in quotes_of(sheet):
        assert quote.text in texts[quote.turn].text
        assert quote.text.strip() == quote.text != ""
        assert quote.speaker is texts[quote.turn].speaker
    for signal in found.signals:
        assert 0 <= signal.start < signal.end <= len(texts[signal.turn].text)


def test_agent_alone_gives_nothing(extractor: Extractor) -> None:
    sheet = extract(
        extractor, "A: Vous avez 30 000 euros de budget, vous décidez seul, et vous démarrez en mars ?"
    ).sheet
    assert sheet == SheetValue()


def test_unknown_speaker_gives_nothing(extractor: Extractor) -> None:
    sheet = extract(
        extractor, "A: Vous avez un budget ?", "?: Oui, 30 000 euros, c'est voté. Je décide seul."
    ).sheet
    assert sheet == SheetValue()


def test_accepted_reformulation_is_quoted_on_both_sides(extractor: Extractor) -> None:
    budget = extract(extractor, "A: Donc le budget est validé ?", "P: Oui.").sheet.budget
    assert budget.status == "confirmed"
    assert budget.evidence == (0, 1)
    assert [quote.text for quote in budget.quotes] == ["Donc le budget est validé ?", "Oui."]


def test_last_word_counts(extractor: Extractor) -> None:
    budget = extract(
        extractor, "A: Quel budget ?", "P: 20 000 euros.", "A: 20 000.", "P: Non, pardon, 25 000 euros."
    ).sheet.budget
    assert (budget.status, budget.min, budget.max, budget.evidence) == ("stated", 25000, 25000, (3,))


def test_quote_has_the_time_of_its_words(extractor: Extractor) -> None:
    said = "Bonjour. On a un budget de 20 000 euros."
    words = tuple(
        Word(text=text, start_s=float(n), end_s=n + 0.5, probability=0.9)
        for n, text in enumerate(said.split())
    )
    turns = (Turn(i=0, speaker=Speaker.PROSPECT, text=said, start_s=0, end_s=9.5, words=words),)
    quote = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.budget.quotes[0]
    assert quote.text == "On a un budget de 20 000 euros."
    assert (quote.start_s, quote.end_s) == (1.0, 8.5)


def test_quote_falls_back_on_the_turn_time(extractor: Extractor) -> None:
    turns = (Turn(i=0, speaker=Speaker.PROSPECT, text="On a un budget de 20 000 euros.", start_s=3, end_s=5),)
    quote = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.budget.quotes[0]
    assert (quote.start_s, quote.end_s) == (3, 5)


def test_fiscal_year_moves_the_quarters(extractor: Extractor) -> None:
    turns = turns_of("A: Pour quand ?", "P: Au premier trimestre de notre exercice.")
    calendar = extractor.extract(turns, reference_date=SPOKEN_ON).sheet.timing
    fiscal = extractor.extract(turns, reference_date=SPOKEN_ON, fiscal_year_start_month=4).sheet.timing
    assert calendar.from_ != fiscal.from_
    assert fiscal.from_ == dt.date(2026, 4, 1)


@pytest.mark.parametrize(
    "said",
    [
        (),
        ("P: ",),
        ("P: ...",),
        ("P: 😀🚀 ok 👍",),
        ("P: Hello, we do not speak French here, thank you.",),
        ("A: Bonjour.",),
        ("P: (((((((((((a|a|a|a|a)*)*)*)*)*[[[\\\\",),
    ],
)
def test_poor_input_gives_an_empty_sheet(extractor: Extractor, said: tuple[str, ...]) -> None:
    assert extract(extractor, *said).sheet == SheetValue()


@pytest.mark.timeout(60)
def test_a_long_turn_comes_to_an_end(extractor: Extractor) -> None:
    sheet = extract(
        extractor, "A: Vous avez un budget ?", "P: " + "ah oui alors euh je ne sais pas trop, " * 300
    ).sheet
    assert sheet.budget.status == "unknown"


def test_same_call_same_sheet_across_processes(extractor: Extractor) -> None:
    """To the byte, confidence and field sets included, whatever order Python's hashes give to its sets."""
    script = (
        "import sys; from pathlib import Path; from extraction.callfile import read_calls;"
        "from extraction.engine import Extractor; from extraction.fieldsets import load_sets;"
        "e, sets = Extractor(), load_sets(['rh']);"
        "[print(e.extract(c.turns, reference_date=c.reference_date, field_sets=sets).model_dump_json())"
        " for path in sys.argv[1:] for c in read_calls(Path(path))]"
    )
    paths = sorted(DEMO.glob("*.json"))
    here = [
        extractor.extract(
            call.turns, reference_date=call.reference_date, field_sets=load_sets(["rh"])
        ).model_dump_json()
        for path in paths
        for call in read_calls(path)
    ]
    there = subprocess.run(
        [sys.executable, "-c", script, *map(str, paths)],
        cwd=ROOT, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONHASHSEED": "1"},
    )  # fmt: skip
    assert there.stdout.splitlines() == here
    assert RULES_VERSION in here[0]
    assert '"confidence":0.' in here[0]
