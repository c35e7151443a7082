"""Head counts, in other words than the rules' own examples."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


@pytest.mark.parametrize(
    ("question", "answer", "size"),
    [
        ("Vous êtes combien ?", "On n'est plus que onze depuis l'incendie.", 11),
        ("Vous étiez combien ?", "Une trentaine. Vingt-huit précisément.", 28),
        ("Vous êtes combien au garage ?", "On a recruté trois personnes, donc dix-sept maintenant.", 17),
        ("Vous employez du monde ?", "Huit à l'année.", 8),
        ("C'est une petite étude ?", "Deux notaires, six clercs et une assistante.", 9),
        ("J'ai vu que vous étiez soixante ?", "Non, quarante. Soixante c'était avant.", 40),
        ("Vous dépassez les trois cents salariés ?", "Trois cents tout rond.", 300),
        (
            "Vous êtes combien à l'auberge ?",
            "Trois en cuisine, deux en salle, ma cousine à l'accueil et moi.",
            7,
        ),
        ("Combien de monde à l'atelier ?", "Cinq, avec le petit dernier et la comptable.", 5),
        ("Et côté effectif ?", "Le site annonce quatre-vingts. Sur les bulletins, cinquante-trois.", 53),
        ("J'ai noté trente personnes chez vous ?", "Deux de moins, Yvon et Sabrina sont à mi-temps.", 28),
        ("Vous étiez dix à la scierie.", "Marcel est parti en mars et Louise a pris sa retraite.", 8),
        ("Sur le site on lit quinze salariés.", "Vous pouvez doubler.", 30),
        ("Vous êtes toujours quarante ?", "Plus cinq depuis l'été.", 45),
        ("Combien vous serez à la réunion ?", "Neuf, avec les chefs d'équipe.", None),
        ("Vous êtes combien ?", "On est passés sous la barre des cent, 94 à ce jour.", 94),
        ("Vous êtes nombreux ?", "Douze. Ah non, pardon, Hugo est parti. Onze.", 11),
        ("Vous êtes combien ?", "Seize en fixe, et trente pendant les foins.", 16),
        ("Vous seriez combien à l'utiliser ?", "Une vingtaine de techniciens.", None),
        ("Il y a combien de postes à équiper ?", "Quinze postes.", None),
        ("Combien de monde passe chez vous ?", "Trois cents clients par jour.", None),
    ],
)
def test_head_count_of_an_answer(extractor: Extractor, question: str, answer: str, size: int | None) -> None:
    said = turns_of(f"A: {question}", f"P: {answer}")
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.company_size == size


def test_a_number_that_the_agent_sums_up_stands(extractor: Extractor) -> None:
    said = turns_of(
        "A: Vous êtes combien de monteurs ?",
        "P: Dix-neuf monteurs. Et au bureau, avec la patronne, ça fait cinq.",
        "A: Vingt-quatre en tout. Et vous avez une échéance ?",
        "P: Avant l'hiver.",
    )
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.company_size == 24


def test_a_number_of_something_else_is_taken_back(extractor: Extractor) -> None:
    said = turns_of(
        "A: Vous avez combien de personnes ?",
        "P: Soixante-dix.",
        "A: Soixante-dix salariés ?",
        "P: Ah non, ça c'est les pensionnaires. En agents, quarante-quatre.",
    )
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.company_size == 44
