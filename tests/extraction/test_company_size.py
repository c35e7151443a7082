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
        ("Il y a combien de postes à équiper ?", "Quinze postes.", None),
        ("Combien de monde passe chez vous ?", "Trois cents clients par jour.", None),
    ],
)
def test_head_count_of_an_answer(extractor: Extractor, question: str, answer: str, size: int | None) -> None:
    said = turns_of(f"A: {question}", f"P: {answer}")
    assert extractor.extract(said, reference_date=SPOKEN_ON).sheet.company_size == size
