"""How sure a value is: what moves it, which values have one, and that it is the same everywhere."""

import json
from pathlib import Path

import pytest

from core.errors import Misconfigured
from extraction.confidence import model
from extraction.confidence.features import ASKED, NAMES, features, rule_logit
from extraction.engine import Extractor
from extraction.readings import Reading
from models.values.sheet import SheetValue
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def sheet_of(extractor: Extractor, *said: str) -> SheetValue:
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON).sheet


def read(value: str, turn: int, *, weight: int = 2, hedged: bool = False) -> Reading:
    return Reading("budget.test", "budget", value, turn, 0, 1, (turn,), weight, hedged)


def test_every_value_has_a_confidence_and_nothing_else_has(extractor: Extractor) -> None:
    sheet = sheet_of(
        extractor,
        "A: Vous avez un budget ?",
        "P: Oui, 30 000 euros, c'est voté. Je suis le gérant, on est 40.",
    )
    assert 0 < (sheet.budget.confidence or 0) < 1
    assert set(sheet.confidences) == {"authority.contact_role", "company_size"}
    assert sheet.confidence_of("budget.status") == sheet.budget.confidence
    assert sheet.confidence_of("budget.min") is None
    assert sheet.confidence_of("company_size") == sheet.confidences["company_size"]
    assert sheet.timing.confidence is None
    assert sheet.confidence_of("timing.status") is None


def test_an_empty_call_has_no_confidence(extractor: Extractor) -> None:
    assert sheet_of(extractor, "A: Bonjour.").confidences == {}


@pytest.mark.parametrize(
    ("feature", "readings", "others"),
    [
        ("agreeing", [read("none", 1), read("none", 3)], [read("none", 1)]),
        ("conflicting", [read("none", 1), read("amount", 3)], [read("none", 1)]),
        ("conflict_after", [read("none", 1), read("amount", 3)], [read("amount", 1), read("none", 3)]),
        ("weight", [read("none", 1, weight=3)], [read("none", 1, weight=1)]),
        ("hedged", [read("none", 1, hedged=True)], [read("none", 1)]),
    ],
)
def test_features_say_what_speaks_for_a_value(
    extractor: Extractor, feature: str, readings: list[Reading], others: list[Reading]
) -> None:
    call = extractor.read(
        turns_of("A: Un budget ?", "P: Non.", "A: Ah ?", "P: Non."), reference_date=SPOKEN_ON
    ).call
    more, less = (features("budget", "none", items, call, {})[feature] for items in (readings, others))
    assert more > less


def test_an_answer_to_the_question_is_known_as_one(extractor: Extractor) -> None:
    asked = extractor.read(turns_of("A: Quel budget ?", "P: Rien du tout."), reference_date=SPOKEN_ON).call
    told = extractor.read(turns_of("A: Bonjour.", "P: Rien du tout."), reference_date=SPOKEN_ON).call
    assert features("budget", "none", [read("none", 1)], asked, {})["answers"] == 1
    assert features("budget", "none", [read("none", 1)], told, {})["answers"] == 0


def test_a_period_says_nothing_of_the_status(extractor: Extractor) -> None:
    call = extractor.read(turns_of("A: Un budget ?", "P: Par mois."), reference_date=SPOKEN_ON).call
    assert features("budget", "none", [read("period", 1)], call, {})["conflicting"] == 0


def test_a_rule_seldom_read_is_taken_for_an_average_one() -> None:
    precision = {"": (60, 100), "good": (40, 40), "bad": (0, 40), "rare": (1, 1)}
    good, bad, rare, new = (rule_logit(rule, precision) for rule in ("good", "bad", "rare", "new"))
    assert bad < new < rare < good


def test_the_versioned_model_knows_every_field_and_feature() -> None:
    fitted = model.load()
    assert set(fitted.offsets) == set(ASKED)
    assert set(fitted.weights) == set(NAMES)
    assert fitted.precision[""][1] > 1000
    assert fitted.probability("budget", "none", dict.fromkeys(NAMES, 1e9)) in {0.02, 0.98}


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", json.dumps({"offsets": {}, "weights": {}, "precision": {}})]
)
def test_a_broken_model_is_refused(tmp_path: Path, text: str) -> None:
    path = tmp_path / "coefficients.json"
    path.write_text(text, "utf-8")
    with pytest.raises(Misconfigured, match=r"coefficients\.json"):
        model.load(path)


def test_sheets_sealed_before_values_had_a_confidence_are_still_read(extractor: Extractor) -> None:
    sheet = sheet_of(extractor, "A: Quel budget ?", "P: 20 000 euros.")
    data = json.loads(sheet.model_dump_json(by_alias=True))
    del data["confidences"]
    for field in ("budget", "authority", "need", "timing", "next_step"):
        del data[field]["confidence"]
    old = SheetValue.model_validate(data)
    assert (old.budget.min, old.budget.confidence, old.added) == (20000, None, {})
