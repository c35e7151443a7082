"""Amounts in French."""

import pytest

from models.values.sheet import BudgetFact
from scoring.readings import amount, budget, money, number, plain_spaces
from scoring.readings.amounts import SYMBOLS
from tests.scoring import builders


def test_typography_of_a_number() -> None:
    assert number(1_234_567) == "1\u202f234\u202f567"
    assert number(950) == "950"
    assert money(40_000) == "40\u202f000\u00a0€"
    assert money(40_000, "XPF") == "40\u202f000\u00a0XPF"


@pytest.mark.parametrize(
    ("low", "high", "more", "expected"),
    [
        (40_000, 40_000, {"period": "year"}, "40 000 € par an"),
        (None, 15_000, {}, "jusqu'à 15 000 €"),
        (20_000, None, {"period": "once"}, "au moins 20 000 € en une fois"),
        (
            40_000,
            50_000,
            {"period": "month", "per_user": True},
            "entre 40 000 et 50 000 € par mois et par utilisateur",
        ),
        (50, 55, {"per_user": True}, "entre 50 et 55 € par utilisateur"),
        (0, 0, {}, "0 €"),
        (2_800, 2_800, {"currency": "CHF", "period": "month"}, "2 800 CHF par mois"),
        (None, 12_000, {"currency": "CAD"}, "jusqu'à 12 000 $ CA"),
        (None, None, {"period": "year"}, None),
    ],
)
def test_amount(low: int | None, high: int | None, more: dict[str, str], expected: str | None) -> None:
    said = amount(builders.budget("stated", low, high, **more))
    assert (plain_spaces(said) if said else said) == expected


@pytest.mark.parametrize(
    ("fact", "expected"),
    [
        (builders.budget("confirmed", 40_000, 40_000, period="year"), "40 000 € par an, validés"),
        (builders.budget("stated", None, 15_000), "Jusqu'à 15 000 €, évoqués"),
        (builders.budget("confirmed", 1, 1), "1 €, validé"),
        (builders.budget("confirmed"), "Confirmé, montant non précisé"),
        (builders.budget("stated"), "Évoqué, montant non précisé"),
        (builders.budget("none"), "Pas de budget"),
        (builders.budget("unknown"), "Non abordé"),
    ],
)
def test_budget(fact: BudgetFact, expected: str) -> None:
    assert plain_spaces(budget(fact)) == expected


def test_every_currency_has_one_sign() -> None:
    assert len(set(SYMBOLS.values())) == len(SYMBOLS)
