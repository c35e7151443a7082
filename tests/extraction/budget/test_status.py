"""Money that is there, is not, or waits for an answer, in other words than the rules' own examples."""

import pytest

from extraction.engine import Extractor
from models.values.sheet import BudgetFact
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def budget(extractor: Extractor, *said: str) -> BudgetFact:
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON).sheet.budget


@pytest.mark.parametrize(
    ("question", "answer", "status"),
    [
        ("Il y a de l'argent pour la serre ?", "La coop a dit oui mardi, le prêt est signé.", "confirmed"),
        ("Vous avez les fonds ?", "Le subside est versé depuis lundi.", "confirmed"),
        ("C'est budgété ?", "Accordé, notifié, tamponné.", "confirmed"),
        ("Le financement est acté ?", "Oui, trente mille.", "confirmed"),
        ("Le financement est acté ?", "Oui enfin, trente mille si le maire signe.", "stated"),
        ("Vous avez une ligne pour ça ?", "On l'a obtenue, elle est ouverte.", "confirmed"),
        ("Et côté finances ?", "J'ai les poches retournées, mon pauvre monsieur.", "none"),
        ("Il vous reste une enveloppe ?", "Elle est mangée depuis février.", "none"),
        ("Vous avez de quoi payer ?", "On racle les fonds de tiroir.", "none"),
        ("Vous avez les moyens ?", "Pas cette année, non.", "none"),
        ("Vous avez un montant ?", "Ça, je ne le dis à personne.", "unknown"),
        ("Le budget est voté ?", "Pas encore, ça passe au conseil en mars.", "unknown"),
    ],
)
def test_status_of_an_answer(extractor: Extractor, question: str, answer: str, status: str) -> None:
    assert budget(extractor, f"A: {question}", f"P: {answer}").status == status


@pytest.mark.parametrize(
    ("question", "answer", "low", "high"),
    [
        ("Pour la chambre froide, vous iriez à combien ?", "Huit mille cinq.", 8500, 8500),
        ("Ça vous irait à 60 euros par mois ?", "Quarante par mois, et je signe.", 40, 40),
        ("Vous avez une limite ?", "Mon notaire m'a dit pas plus de trente mille.", None, 30000),
        (
            "On fait le point ?",
            "C'est moi qui décide, j'ai douze mille, et il le faut pour mai.",
            12000,
            12000,
        ),
        ("Donc 900 euros par mois, c'est le plafond ?", "C'est le plafond.", None, 900),
    ],
)
def test_sum_for_the_project(
    extractor: Extractor, question: str, answer: str, low: int | None, high: int | None
) -> None:
    found = budget(extractor, f"A: {question}", f"P: {answer}")
    assert (found.status, found.min, found.max) == ("stated", low, high)


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Combien vaut le mètre carré chez vous ?", "Deux mille trois, et ça monte."),
        ("Vous l'aviez payée combien, la pelle ?", "Quarante mille, en 2015."),
        ("Vos confrères sont équipés ?", "Ils ont mis soixante mille là-dedans."),
        ("C'est 1 200 euros la licence.", "Mille deux cents pour ça, vous rêvez."),
        ("C'est vous qui signez ?", "Jusqu'à vingt mille je signe tout seul."),
        ("Votre client a les moyens ?", "Il n'a plus un sou."),
        ("Quand se ferait la bascule ?", "Au printemps, on coupe tout et on rebranche."),
    ],
)
def test_money_of_something_else(extractor: Extractor, question: str, answer: str) -> None:
    found = budget(extractor, f"A: {question}", f"P: {answer}")
    assert (found.status, found.min, found.max) == ("unknown", None, None)


def test_sum_said_again_is_proved_by_both_turns(extractor: Extractor) -> None:
    found = budget(
        extractor,
        "A: Vous mettriez combien ?",
        "P: Sept mille euros.",
        "A: Sept mille euros, donc.",
        "P: Sept mille, oui, pose comprise.",
    )
    assert found.evidence == (1, 3)


def test_unit_said_after_the_sum_completes_it(extractor: Extractor) -> None:
    found = budget(
        extractor, "A: Quel budget ?", "P: Vingt euros.", "A: Par mois et par poste ?", "P: C'est ça."
    )
    assert (found.max, found.period, found.per_user) == (20, "month", True)
