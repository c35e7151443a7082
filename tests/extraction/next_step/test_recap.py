"""The agent's last word on the step, where it says another one than the table held."""

import datetime as dt

import pytest

from extraction.engine import Extractor
from models.values.sheet import NextStep
from models.values.transcript import Speaker, Turn

SPOKEN_ON = dt.date(2026, 5, 4)


def step(extractor: Extractor, *said: str) -> NextStep:
    """The step read from turns that the agent begins."""
    speakers = (Speaker.AGENT, Speaker.PROSPECT)
    turns = [Turn(i=i, speaker=speakers[i % 2], text=text) for i, text in enumerate(said)]
    return extractor.extract(turns, reference_date=SPOKEN_ON).sheet.next_step


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        (("On se fait une visite ?", "Une visite, non.", "Vous recevez tout par mail.", "Entendu."), "send"),
        (
            ("Je passe vous voir ?", "Pas de réunion. Un devis écrit, ça oui, pour vendredi.", "C'est noté."),
            "send",
        ),
        (("Une démonstration ?", "Je ne signe rien. Même une démo.", "Bon, merci."), "none"),
        (("Et la suite ?", "On verra.", "Mardi 12, dix heures, c'est entendu.", "C'est ça."), "meeting"),
        (("On se voit ?", "Jeudi, dix heures.", "Je vous envoie la brochure d'ici là.", "Oui."), "meeting"),
    ],
)
def test_the_step_that_closes_the_call(extractor: Extractor, said: tuple[str, ...], kind: str) -> None:
    assert step(extractor, *said).type.value == kind


def test_a_day_named_again_by_its_number_is_the_same_day(extractor: Extractor) -> None:
    said = ("On se revoit ?", "Le lundi 14 septembre, à neuf heures.", "Le quatorze, c'est noté.", "Voilà.")
    assert step(extractor, *said).when == "2026-09-14T09:00"
