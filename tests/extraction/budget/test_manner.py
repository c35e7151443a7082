"""What a clause does with a predicate of money."""

import pytest

from extraction.budget.manner import Manner, read_manner
from extraction.disfluency.disfluency import process


def manner(text: str, predicate: str) -> Manner:
    _, words = process(text)
    start = words.text.index(predicate)
    return read_manner(words, start, start + len(predicate))


@pytest.mark.parametrize(
    ("text", "predicate", "true"),
    [
        ("Le budget du musée n'est pas voté.", "est pas vote", "denied"),
        ("Les crédits ne sont toujours pas débloqués.", "sont toujours pas debloques", "not_yet"),
        ("Si la mutuelle suit, c'est financé.", "est finance", "conditional"),
        ("La subvention sera votée à l'automne.", "sera votee", "unreal"),
        ("L'an dernier c'était provisionné.", "etait provisionne", "over"),
        ("C'est budgété, ça ?", "est budgete", "asked_back"),
        ("Le voisin, sa ligne est validée.", "est validee", "of_others"),
    ],
)
def test_manner_of_a_predicate(text: str, predicate: str, true: str) -> None:
    assert getattr(manner(text, predicate), true)


@pytest.mark.parametrize(
    ("text", "predicate", "false"),
    [
        ("Pas de souci, le budget est voté.", "est vote", "denied"),
        ("On n'a pas le choix du modèle, mais les crédits sont débloqués.", "sont debloques", "denied"),
        ("Si si, c'est inscrit.", "est inscrit", "conditional"),
        ("On hésitait, et c'est validé.", "est valide", "over"),
    ],
)
def test_manner_that_the_clause_does_not_have(text: str, predicate: str, false: str) -> None:
    assert not getattr(manner(text, predicate), false)
