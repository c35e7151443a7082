"""Which of several sums is the budget, its bounds and its terms, in other words than the rules' own."""

import pytest

from extraction.amounts import find_amounts
from extraction.amounts.seats import is_seat
from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


@pytest.mark.parametrize(
    ("question", "answer", "low", "high"),
    [
        (
            "Vous aviez quel montant ?",
            "Six mille. Non, six mille c'était sans la pose. Sept mille avec.",
            7000,
            7000,
        ),
        ("Une limite de prix ?", "Au-dessus de vingt mille je raccroche.", None, 20000),
        ("Vous pensiez mettre combien ?", "En dessous de dix mille on n'aura que des jouets.", 10000, None),
        ("On reste à 9 000 ?", "Neuf mille, ma sœur divorce. Sept, grand maximum.", None, 7000),
        (
            "Combien vous coûte l'entretien ?",
            "Douze mille. Mais pour vous, moi je mettrais huit mille.",
            8000,
            8000,
        ),
        ("Vous assurez le hangar pour combien ?", "Deux cent mille.", None, None),
        ("Combien, à peu près ?", "Neuf mille, et encore, si la banque suit.", None, 9000),
        ("Combien ?", "Au-delà de trente mille c'est un marché public, on restera en dessous.", None, 30000),
        ("Qu'en dit la patronne ?", "Paraît qu'elle voit ça à trente mille euros.", 30000, 30000),
    ],
)
def test_sum_of_an_answer(
    extractor: Extractor, question: str, answer: str, low: int | None, high: int | None
) -> None:
    said = turns_of(f"A: {question}", f"P: {answer}")
    found = extractor.extract(said, reference_date=SPOKEN_ON).sheet.budget
    assert (found.min, found.max) == (low, high)


def test_a_share_taken_off_leaves_the_rest(extractor: Extractor) -> None:
    said = turns_of(
        "A: Vous avez quel budget ?", "P: Cinquante mille, c'est voté.", "A: Cinquante mille, donc.",
        "P: Là-dedans il y a dix mille pour les volets, le reste est pour vous.",
    )  # fmt: skip
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.budget.max == 40000


def test_seats_are_persons_and_not_things() -> None:
    assert all(map(is_seat, ("pompier", "choriste", "apprentie", "licencié".replace("é", "e"))))
    assert not any(map(is_seat, ("chantier", "moteur", "magasin", "exemplaire")))


@pytest.mark.parametrize(
    ("text", "value"),
    [("7 000 0 euros", 70000), ("12 cas maximum", 12000), ("30, 2000 par an", 32000)],
)
def test_figures_that_a_recogniser_splits(text: str, value: int) -> None:
    assert [amount.max for amount in find_amounts(text)] == [value]
