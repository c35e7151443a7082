"""Sums that the agent gathers, that a yes takes over with a reserve, and that are reckoned from others."""

import pytest

from extraction.engine import Extractor
from models.values.sheet import BudgetFact
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def read(extractor: Extractor, *lines: str) -> BudgetFact:
    return extractor.extract(turns_of(*lines), reference_date=SPOKEN_ON).sheet.budget


@pytest.mark.parametrize(
    ("told", "recap", "answer", "value"),
    [
        (
            "Trois mille pour le four et quatre mille pour la vitrine.",
            "Sept mille, donc.",
            "Tout rond.",
            7000,
        ),
        (
            "On a reçu vingt mille. Les volets en ont avalé cinq.",
            "Donc quinze mille ?",
            "Quinze, fléchés.",
            15000,
        ),
        ("Deux mille par chapelle, j'en ai trois.", "Donc six mille en tout.", "Le compte y est.", 6000),
    ],
)
def test_what_the_agent_gathers_stands_unless_denied(
    extractor: Extractor, told: str, recap: str, answer: str, value: int
) -> None:
    asked = "A: Vous partez sur combien ?"
    assert read(extractor, asked, f"P: {told}", f"A: {recap}", f"P: {answer}").max == value


def test_a_denied_recap_is_not_taken(extractor: Extractor) -> None:
    found = read(
        extractor, "A: Vous partez sur combien ?",
        "P: Trois mille pour le four et quatre mille pour la vitrine.",
        "A: Sept mille, donc.", "P: Non, surtout pas.",
    )  # fmt: skip
    assert found.max != 7000


@pytest.mark.parametrize(
    ("claim", "answer", "value"),
    [
        ("Vous seriez sur quatre mille euros, si je résume ?", "Oui, à peu près, un poil moins.", 4000),
        ("On part donc sur neuf mille.", "Oui, mais livraison comprise.", 9000),
        ("J'avais noté 12 000 euros.", "Grosso modo, oui.", 12000),
        ("On part donc sur neuf mille.", "Oui, enfin, c'est trop pour nous.", None),
        ("Nos cuves démarrent à neuf mille.", "Ah oui d'accord.", None),
        ("Je peux descendre à 240 euros par mois.", "Vendu.", 240),
    ],
)
def test_a_yes_with_a_reserve_leaves_the_sum(
    extractor: Extractor, claim: str, answer: str, value: int | None
) -> None:
    assert read(extractor, f"A: {claim}", f"P: {answer}").max == value


@pytest.mark.parametrize(
    ("answer", "value"),
    [
        ("Six mille de la caisse et quatre mille du bureau, ça fait dix.", 10000),
        ("Sur les quarante mille, quinze mille sont déjà dépensés.", 25000),
        ("La moitié de trente mille, grosso modo.", 15000),
        ("Trois fois cinq mille.", 15000),
        ("Quarante mille moins les dix mille du parking.", 30000),
    ],
)
def test_sums_are_reckoned(extractor: Extractor, answer: str, value: int) -> None:
    assert read(extractor, "A: Vous avez quel budget ?", f"P: {answer}").max == value


def test_the_price_that_it_is_set_against_gives_the_rhythm(extractor: Extractor) -> None:
    found = read(
        extractor, "A: Vous payez combien ?", "P: Neuf cents euros par mois.",
        "A: Et vous iriez jusqu'à combien ?", "P: Sept cents.",
    )  # fmt: skip
    assert (found.max, found.period) == (700, "month")


@pytest.mark.parametrize(
    ("answer", "low", "high"),
    [
        ("Au-dessus de quarante euros par mois, on garde le carnet.", None, 40),
        ("En bas de deux mille piastres par année, je vous écoute.", None, 2000),
        ("On m'a défendu de dépasser trois mille.", None, 3000),
        ("Trois mille, plafonné.", None, 3000),
        ("Huit mille, voire davantage.", 8000, None),
        ("Huit mille, dix si c'est du costaud.", 8000, 10000),
    ],
)
def test_bounds_said_in_other_ways(
    extractor: Extractor, answer: str, low: int | None, high: int | None
) -> None:
    found = read(extractor, "A: Vous pensiez mettre combien ?", f"P: {answer}")
    assert (found.min, found.max) == (low, high)


@pytest.mark.parametrize(
    ("question", "answer", "status"),
    [
        ("Le financement avance ?", "Le jury a rendu un avis favorable.", "confirmed"),
        ("Vous avez les fonds ?", "On s'est fait voter une rallonge au printemps.", "confirmed"),
        ("Vous avez un budget ?", "Le robinet est coupé depuis mars.", "none"),
        ("Vous avez un budget ?", "Nos finances ne nous le permettent pas.", "none"),
        ("Le crédit, c'est bon ?", "La réponse, je l'ai pas.", "unknown"),
    ],
)
def test_money_awarded_and_refused(extractor: Extractor, question: str, answer: str, status: str) -> None:
    assert read(extractor, f"A: {question}", f"P: {answer}").status == status
