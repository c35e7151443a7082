"""What a notice has to say."""

import pytest

from compliance.notices.wording import (
    LONG_S,
    QUESTIONS,
    advice,
    missing,
    missing_in_question,
    own_question,
    spoken_duration_s,
    suggestion,
)
from models import LegalBasis

COMPLETE = (
    "Ici Relia, appel commercial. Avec votre accord, cet échange est enregistré et transcrit par un "
    "logiciel ; le son est effacé sous 7 jours. Tapez 1 pour accepter, 2 pour refuser. "
    "Vos droits : relia.example/appel."
)
OPPOSABLE = (
    "Ici Relia, appel commercial. Cet échange est enregistré et transcrit par un logiciel ; le son est "
    "effacé sous 7 jours. Pour vous y opposer, tapez 2. Vos droits : relia.example/appel."
)


def test_complete_ones() -> None:
    assert missing(COMPLETE, seller="Relia", basis=LegalBasis.CONSENT) is None
    assert missing(COMPLETE, seller="RÉLIA", basis=LegalBasis.CONSENT) is None
    assert missing(OPPOSABLE, seller="Relia", basis=LegalBasis.LEGITIMATE_INTEREST) is None
    assert advice(COMPLETE) == ()


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("  ", "vide"),
        (COMPLETE + "x" * 4096, "4096"),
        (COMPLETE.replace("Relia", "Valmont"), "« Relia »"),
        (COMPLETE.replace("enregistré", "gardé"), "est enregistré"),
        (COMPLETE.replace("transcrit", "lu"), "transcrit"),
        (COMPLETE.replace("Tapez 1", "Dites oui"), "tapez 1"),
        (COMPLETE.replace(", 2 pour refuser", ""), "aussi simplement qu'accepter"),
        (COMPLETE.replace("Tapez 1", "Tapez 12"), "tapez 1"),
        (OPPOSABLE, "tapez 1"),
    ],
)
def test_what_lacks_under_consent(text: str, says: str) -> None:
    found = missing(text, seller="Relia", basis=LegalBasis.CONSENT)
    assert found is not None
    assert says in found


@pytest.mark.parametrize(
    ("text", "says"),
    [
        (OPPOSABLE.replace("Pour vous y opposer, tapez 2. ", ""), "s'opposer"),
        (OPPOSABLE.replace("tapez 2", "dites-le"), "tapez 2"),
        (OPPOSABLE.replace("tapez 2", "tapez 20"), "tapez 2"),
    ],
)
def test_what_lacks_under_legitimate_interest(text: str, says: str) -> None:
    found = missing(text, seller="Relia", basis=LegalBasis.LEGITIMATE_INTEREST)
    assert found is not None
    assert says in found


def test_length_and_advice() -> None:
    assert spoken_duration_s("x" * 145) == pytest.approx(10)
    assert spoken_duration_s("a   b\n c") == spoken_duration_s("a b c")
    assert "30 s" in advice(COMPLETE, duration_s=30.1)[0]
    assert len(advice("Ici Relia")) == 2


@pytest.mark.parametrize("basis", LegalBasis)
def test_what_is_suggested_is_complete(basis: LegalBasis) -> None:
    text = suggestion("Médidis & Fils", basis)
    assert missing(text, seller="Médidis & Fils", basis=basis) is None
    assert advice(text) == ()
    assert spoken_duration_s(text) < LONG_S
    assert "tapez 0" in text
    assert missing_in_question(QUESTIONS[basis], basis=basis) is None
    assert own_question(f"  {QUESTIONS[basis]} ") == ""


@pytest.mark.parametrize(
    ("text", "basis", "says"),
    [
        ("Qualité : tapez 1 ou 2." + "x" * 4096, LegalBasis.CONSENT, "4096"),
        ("D'accord aussi ? Tapez 1 ou 2.", LegalBasis.CONSENT, "à quoi l'enregistrement servirait"),
        ("Pour la qualité, tapez 2 pour refuser.", LegalBasis.CONSENT, "tapez 1"),
        ("Pour la qualité, tapez 1.", LegalBasis.CONSENT, "aussi simplement"),
        ("Pour la qualité, tapez 2.", LegalBasis.LEGITIMATE_INTEREST, "s'opposer"),
        ("Pour refuser la qualité, dites non.", LegalBasis.LEGITIMATE_INTEREST, "tapez 2"),
    ],
)
def test_what_a_second_question_lacks(text: str, basis: LegalBasis, says: str) -> None:
    found = missing_in_question(text, basis=basis)
    assert found is not None
    assert found.startswith("La question")
    assert says in found
