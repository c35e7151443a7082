"""What a whole short call says of its money, in other words than the rules' own."""

import pytest

from extraction.amounts import find_amounts
from extraction.engine import Extractor
from models.values.sheet import BudgetFact
from tests.extraction.dialogues import SPOKEN_ON, turns_of

Sum = tuple[str, int | None, int | None]


def read(extractor: Extractor, *lines: str) -> BudgetFact:
    return extractor.extract(turns_of(*lines), reference_date=SPOKEN_ON).sheet.budget


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        # an end of the agent's range
        (("A: C'est entre six et neuf mille euros. Ça vous parle ?",
          "P: Plutôt le haut."), ("stated", 9000, 9000)),
        # taken down while money is talked about
        (("A: On est entre huit et dix mille par an.",
          "P: Trop long. Inscrivez neuf."), ("stated", 9000, 9000)),
        # the sum of a turn before, by a word that goes back to it
        (
            ("A: Pour un salon, c'est 300 euros par mois.",
             "P: Hmm.", "A: Cette base vous irait ?", "P: C'est ça."),
            ("stated", 300, 300),
        ),
        # recalled, and then another
        (
            ("A: Vous aviez parlé de cinquante mille.", "P: Cinquante, oui, avant l'orage.", "A: Et là ?",
             "P: Là c'est trente-cinq."),
            ("stated", 35000, 35000),
        ),
        # another source of the same money
        (
            ("A: Vous avez quelle enveloppe ?", "P: Six mille.", "A: D'accord.",
             "P: Plus la prime de l'agglo : deux mille."),
            ("stated", 8000, 8000),
        ),
        # a higher sum refused beside one that is taken
        (("A: Votre budget ?",
          "P: À sept mille je signe, à huit mille je raccroche."), ("stated", None, 7000)),
        # a superior's words, quoted
        (
            ("A: Vous en avez parlé chez vous ?",
             "P: Ma patronne m'a écrit : tu montes pas à plus de 4 000 euros."),
            ("stated", None, 4000),
        ),
        # nothing, said back
        (("A: Il vous reste de quoi ?", "P: Le toit a tout pris.", "A: Donc rien de prévu.", "P: Rien."),
         ("none", None, None)),
        # it was there once
        (("A: Vous avez les fonds pour la pompe ?", "P: On les avait."), ("none", None, None)),
        # others first, then one's own side
        (
            ("A: Nos clients mettent 9 000 euros en moyenne.",
             "P: Eux ont trois quais. Nous, on a compté six mille sans le portail, sept mille avec."),
            ("stated", 7000, 7000),
        ),
    ],
)  # fmt: skip
def test_money_is_read(extractor: Extractor, lines: tuple[str, ...], expected: Sum) -> None:
    found = read(extractor, *lines)
    assert (found.status.value, found.min, found.max) == expected


@pytest.mark.parametrize(
    "lines",
    [
        ("A: Le gel de cet hiver, vous l'avez chiffré ?", "P: Neuf mille euros, facile."),
        ("A: Une somme en vue ?", "P: J'ai perdu mes cuves en mai. Huit mille euros de cidre."),
        ("A: On vous épargne deux mille euros par an.", "P: Oui, ça se peut."),
        ("A: Qui tient la boutique ?", "P: On va recruter un apprenti à neuf cents euros par mois."),
        ("A: Vous en êtes où ?", "P: Le ministère dit que ça coûtera deux mille euros par ferme."),
        ("A: Et vous êtes combien ?", "P: Chez nous vingt. Le groupe, onze mille, je les paie pas."),
        ("A: Le prix ?", "P: Pas de devis, pas de budget, c'est simple."),
    ],
)
def test_other_money_is_left_alone(extractor: Extractor, lines: tuple[str, ...]) -> None:
    assert read(extractor, *lines).status.value == "unknown"


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("entre onze et treize cents euros", 1100, 1300),
        ("trois briques et demie", 35000, 35000),
        ("une à trois dizaines de milliers d'euros", 10000, 30000),
        ("on en mettra trente, mille j'entends", 30000, 30000),
        ("dix, onze et douze mille", 10000, 12000),
        ("dix-sept, en milliers", 17000, 17000),
        ("huit cent mille gourdes", 800_000, 800_000),
    ],
)
def test_figures_as_they_are_said(text: str, low: int, high: int) -> None:
    first = find_amounts(text)[0]
    assert (first.min, first.max) == (low, high)
