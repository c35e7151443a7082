"""Days that lean on what was said before them."""

import datetime as dt

import pytest

from extraction.timex import find_times
from extraction.timex.carried import carried

SPOKEN_ON = dt.date(2026, 3, 12)


def heard(*turns: str) -> list[dt.date | None]:
    """The first day of each time of the turns, in order."""
    said = [(turn, tuple(find_times(turn, spoken_on=SPOKEN_ON))) for turn in turns]
    return [span.from_ or span.to for spans in carried(said, SPOKEN_ON) for span in spans]


@pytest.mark.parametrize(
    ("turns", "last"),
    [
        # A number alone is the nearest to what was named, before it or after it.
        (("On ouvre le 3 septembre.", "Donc le 28, au plus tard."), dt.date(2026, 8, 28)),
        (("On ouvre le 3 septembre.", "Alors le 9."), dt.date(2026, 9, 9)),
        (("On ouvre le 3 septembre.", "Le mercredi 9, d'accord."), dt.date(2026, 9, 9)),
        # A weekday belongs to the week that was proposed.
        (("La semaine du 20 avril ?", "Plutôt jeudi."), dt.date(2026, 4, 23)),
        (("La semaine du 20 avril ?", "Lundi je suis pris.", "Et jeudi ?"), dt.date(2026, 4, 23)),
        # A length counts from the day said before it.
        (("Le jury siège le 12 mai, envoyez-nous ça dix jours avant.",), dt.date(2026, 5, 2)),
        (("Le bail finit le 30 juin, on résilie trois mois avant.",), dt.date(2026, 3, 30)),
        # The next exchange is near, whatever the project's date.
        (("On démarre le 15 septembre.", "Je vous rappelle le 20 ?"), dt.date(2026, 3, 20)),
        # What was refused places nothing.
        (("Pas cette semaine.", "Mardi ?"), dt.date(2026, 3, 17)),
    ],
)
def test_a_bare_day_leans_on_what_was_said_before(turns: tuple[str, ...], last: dt.date) -> None:
    assert heard(*turns)[-1] == last


def test_the_part_of_the_day_holds_on() -> None:
    turns = ("Demain matin à cinq heures et demie.", "Cinq heures et demie, noté.")
    said = [(turn, tuple(find_times(turn, spoken_on=SPOKEN_ON))) for turn in turns]
    assert [span.at for spans in carried(said, SPOKEN_ON) for span in spans] == [
        dt.time(5, 30),
        dt.time(5, 30),
    ]


def test_an_hour_of_the_morning_by_what_goes_on_then() -> None:
    (span,) = find_times("à la traite, vers six heures", spoken_on=SPOKEN_ON)
    assert span.at == dt.time(6, 0)
