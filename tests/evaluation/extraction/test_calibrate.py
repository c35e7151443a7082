"""Fitting a confidence: it finds what speaks for a value, and reports it out of fold."""

from typing import Any

import pytest

from evaluation.extraction.calibrate import Value, fit, out_of_fold, reliability
from evaluation.extraction.samples import SPOKEN_ON, Said, Sample
from evaluation.extraction.truth import is_right
from extraction.confidence.features import NAMES
from models.values.sheet import SheetValue


def value(number: int, *, hedged: float, right: bool, field: str = "budget") -> Value:
    features = dict.fromkeys(NAMES, 0.0) | {"hedged": hedged}
    return Value(f"call-{number}", field, "none", features, right, 1.0)


def sample_values() -> list[Value]:
    """Nine values in ten are right where nothing is hedged, three in ten where it is."""
    plain = [value(i, hedged=0, right=i % 10 != 0) for i in range(200)]
    return plain + [value(1000 + i, hedged=1, right=i % 10 < 3) for i in range(200)]


def test_the_model_finds_what_speaks_against_a_value() -> None:
    model = fit(sample_values(), {"": (1, 2)})
    nothing = dict.fromkeys(NAMES, 0.0)
    assert model.probability("budget", "none", nothing) == pytest.approx(0.9, abs=0.04)
    assert model.probability("budget", "none", nothing | {"hedged": 1}) == pytest.approx(0.3, abs=0.04)
    assert model.weights["hedged"] < -1
    assert model.weights["weight"] == 0


def test_a_sample_is_judged_without_itself() -> None:
    values = sample_values()
    judged = out_of_fold(values, {"": (1, 2)})
    assert sorted(item.sample for item, _ in judged) == sorted(item.sample for item in values)
    assert len({p for item, p in judged if item.features["hedged"] == 0}) > 1
    found = reliability(judged)
    assert found["brier"] < found["base"]
    assert found["ece"] < 0.05


def test_reliability_of_a_liar() -> None:
    found = reliability([(value(i, hedged=0, right=False), 0.95) for i in range(10)])
    assert (found["right"], found["ece"]) == (0, 0.95)
    assert [(item["from"], item["values"]) for item in found["bins"]] == [(0.9, 10)]


def sheet(**changes: Any) -> dict[str, Any]:
    return SheetValue().model_dump(mode="json", by_alias=True) | changes


def budget(**values: Any) -> dict[str, Any]:
    return sheet(budget=sheet()["budget"] | values)


CALL = {"budget": {"status": "stated", "min": None, "max": 100}, "competitors": ["Sage"], "timing": {}}


@pytest.mark.parametrize(
    ("field", "found", "right"),
    [
        ("budget", budget(status="stated", max=100), True),
        ("budget", budget(status="stated", max=90), False),
        ("budget", budget(status="confirmed", max=100), False),
        ("competitors", sheet(competitors=["sage"]), True),
        ("competitors", sheet(competitors=["sage", "cegid"]), False),
        ("authority", sheet(), None),
        ("authority.contact_role", sheet(), None),
    ],
)
def test_one_field_is_right_or_not_or_not_said(field: str, found: dict[str, Any], right: bool | None) -> None:
    assert is_right(field, found, Sample("1", SPOKEN_ON, (), CALL)) is right


@pytest.mark.parametrize(
    ("field", "found", "right"),
    [
        ("budget", budget(status="none"), True),
        ("budget", budget(status="stated"), False),
        ("need", sheet(need=sheet()["need"] | {"status": "explicit"}), True),
        ("timing", sheet(timing=sheet()["timing"] | {"status": "vague"}), False),
        ("flags", sheet(flags=["opt_out"]), False),
        ("company_size", sheet(company_size=3), None),
    ],
)
def test_an_utterance_says_all_that_it_means(field: str, found: dict[str, Any], right: bool | None) -> None:
    assert is_right(field, found, Said("1", (), frozenset({"budget.none", "pain"}), None)) is right
