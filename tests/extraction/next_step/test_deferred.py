"""A meeting that waits for something else is not the step agreed on."""

import datetime as dt

import pytest

from extraction.engine import Extractor
from models.values.transcript import Speaker, Turn

SPOKEN_ON = dt.date(2026, 5, 4)


def step(extractor: Extractor, *said: str) -> str:
    """The step read from turns that the agent begins."""
    speakers = (Speaker.AGENT, Speaker.PROSPECT)
    turns = [Turn(i=i, speaker=speakers[i % 2], text=text) for i, text in enumerate(said)]
    return extractor.extract(turns, reference_date=SPOKEN_ON).sheet.next_step.type.value


@pytest.mark.parametrize(
    "said",
    [
        ("Je vous adresse le chiffrage, et quand il sera lu on cale une visio ?", "Oui, très bien."),
        (
            "On se rencontre ?",
            "Un rendez-vous c'est prématuré, envoyez-moi vos tarifs.",
            "Entendu.",
            "Merci.",
        ),
        ("Je vous envoie le catalogue.", "Oui, et si ma femme est d'accord on prendra un rendez-vous."),
        ("Je vous envoie un devis et je passe vous voir ?", "Le devis, oui."),
        (
            "On se fait une démonstration ?",
            "Pas à ce stade, envoyez-moi une brochure.",
            "Et si elle vous plaît on se voit ?",
            "On verra bien.",
        ),
        ("Une démonstration pour l'équipe ?", "L'équipe préfère lire. Un document suffira."),
    ],
)
def test_what_is_sent_before_a_meeting_that_waits_is_the_step(
    extractor: Extractor, said: tuple[str, ...]
) -> None:
    assert step(extractor, *said) == "send"


def test_a_call_back_to_fix_a_meeting_is_a_call_back(extractor: Extractor) -> None:
    assert step(extractor, "Je vous rappelle à la rentrée pour caler une démo ?", "Volontiers.") == "nurture"


@pytest.mark.parametrize(
    "said",
    [
        ("Si cela vous convient, on se prend un rendez-vous ?", "Oui, mercredi."),
        ("Je vous envoie le catalogue, et ensuite on se voit ?", "Oui, le 20 mai à neuf heures."),
        ("On se voit mardi ?", "Mardi, oui. Et envoyez-moi la plaquette avant."),
        ("Je vous envoie une invitation pour jeudi dix heures ?", "Parfait."),
    ],
)
def test_a_meeting_with_a_day_stands(extractor: Extractor, said: tuple[str, ...]) -> None:
    assert step(extractor, *said) == "meeting"


@pytest.mark.parametrize(
    "said",
    [
        ("Je vous rappelle fin juin ?", "Plutôt mi-juillet, laissez-nous le temps de lire."),
        ("Madame Roux est là ?", "Non, elle rentre mardi, rappelez mardi."),
        ("Je vous fais signe à la rentrée ?", "À la rentrée, oui."),
    ],
)
def test_another_time_for_a_call_back_stands(extractor: Extractor, said: tuple[str, ...]) -> None:
    assert step(extractor, *said) == "nurture"
