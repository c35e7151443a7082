"""Whose sum it is and of what time: money of then, of others, of another purchase, in other words."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Vous avez déjà acheté un séchoir ?", "En 2018. Seize mille euros, l'enveloppe était large."),
        ("Il y a un budget ?", "La ferme d'à côté a sorti quarante mille, ils pleurent encore."),
        ("Vous avancez ?", "La grange coûte 300 000, le canton en met 90 000. Mais ça, c'est la grange."),
        ("La dernière tournée, c'était combien ?", "Douze mille, et trois salles vides."),
    ],
)
def test_a_sum_of_then_or_of_others_is_no_budget(extractor: Extractor, question: str, answer: str) -> None:
    found = extractor.extract(turns_of(f"A: {question}", f"P: {answer}"), reference_date=SPOKEN_ON)
    assert (found.sheet.budget.min, found.sheet.budget.max) == (None, None)


@pytest.mark.parametrize(
    ("question", "answer", "value"),
    [
        (
            "L'an dernier vous aviez quelle enveloppe ?",
            "Neuf mille. Cette fois on me laisse six mille.",
            6000,
        ),
        ("Vous mettriez combien ?", "Le voisin a donné huit mille, nous ce sera cinq mille.", 5000),
        ("Une enveloppe ?", "Quinze mille, contre vingt l'an passé.", 15000),
        ("Quel montant ?", "Neuf mille pour votre partie, et seize mille pour le toit.", 9000),
        ("Quel montant ?", "Neuf mille plutôt que douze.", 9000),
        ("Quel montant ?", "On est descendu de trente à vingt-deux mille.", 22000),
    ],
)
def test_the_sum_of_now_and_of_ours_is_the_budget(
    extractor: Extractor, question: str, answer: str, value: int
) -> None:
    found = extractor.extract(turns_of(f"A: {question}", f"P: {answer}"), reference_date=SPOKEN_ON)
    assert found.sheet.budget.max == value
