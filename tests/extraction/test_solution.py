"""Today's solution: what the question wants, what the answer names, whose it is."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def solution_of(extractor: Extractor, *said: str) -> str | None:
    """The current solution of a dialogue."""
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON).sheet.need.current_solution


@pytest.mark.parametrize(
    ("question", "answer", "named"),
    [
        ("Vos stocks, ils sont tenus comment ?", "Sur l'ardoise de la réserve.", "ardoise"),
        ("Et pour les inscriptions ?", "Une pochette cartonnée par élève.", "pochette"),
        ("Qui s'occupe de la vitrine ?", "Ma nièce, le dimanche.", "ma nièce"),
        (
            "Vous êtes suivis par quelqu'un ?",
            "Par Leroux Informatique, depuis toujours.",
            "leroux informatique",
        ),
        ("Comment suivez-vous vos échéances ?", "Avec un calendrier mural.", "calendrier mural"),
        ("Le ménage, c'est externalisé ?", "Du tout, on a nos deux agents.", "agents"),
        ("On m'a dit que vous utilisiez Divalto ?", "On vous a bien renseignée.", "divalto"),
        (
            "Et la paie, vous la faites sur Sage ?",
            "Sage, c'est pour la compta. La paie, c'est Silae.",
            "silae",
        ),
        ("Vous faites comment ?", "On a eu Kizeo deux ans, asteure on a un classeur rouge.", "classeur"),
        ("Votre CRM ?", "Le groupe nous a imposé Salesforce.", "salesforce"),
        ("vous utilisez quoi pour les devis", "on est chez obatix depuis l'hiver", "obatix"),
        ("Vous travaillez sur quoi ?", "Avant c'était Ciel, maintenant on est sous Divalto.", "divalto"),
    ],
)
def test_what_an_answer_names(extractor: Extractor, question: str, answer: str, named: str) -> None:
    found = solution_of(extractor, f"A: {question}", f"P: {answer}")
    assert found is not None
    assert named in found


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Comment ça se décide chez vous ?", "Une réunion, un vote, et un café."),
        ("Vous avez eu des litiges ?", "Deux procès et un constat."),
        ("Vous partez sur quel trimestre ?", "Le deuxième, je pense."),
        ("Vous faites comment ?", "On ne le fait pas, tout simplement."),
        ("Avec qui je dois voir ça ?", "Avec Madame Perrot."),
    ],
)
def test_other_questions_name_no_solution(extractor: Extractor, question: str, answer: str) -> None:
    assert solution_of(extractor, f"A: {question}", f"P: {answer}") is None


def test_things_told_side_by_side_stay_together(extractor: Extractor) -> None:
    found = solution_of(
        extractor, "A: Vous notez ça où ?", "P: Martine a un agenda Outlook et les gars un carnet."
    )
    assert found is not None
    assert "outlook" in found
    assert "carnet" in found


def test_others_give_way_to_the_speaker(extractor: Extractor) -> None:
    found = solution_of(
        extractor,
        "A: Comment vous gérez les plannings ?",
        "P: Chez mon frère ils ont Skello. Nous c'est un tableau noir dans le couloir.",
    )
    assert found is not None
    assert "tableau noir" in found


def test_the_first_question_on_the_matter_outweighs_a_later_one(extractor: Extractor) -> None:
    found = solution_of(
        extractor,
        "A: Les bons de livraison, vous les classez comment ?",
        "P: Dans des chemises suspendues.",
        "A: D'accord. Et pour le café, vous avez un fournisseur ?",
        "P: Une petite brûlerie.",
    )
    assert found is not None
    assert "chemises" in found
