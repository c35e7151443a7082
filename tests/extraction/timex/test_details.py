"""Fiscal years, anchors, confidence, and lengths that answer a question."""

import datetime as dt

import pytest

from extraction.timex import Bound, Grain, Kind, TimeSpan, find_times, in_time

SPOKEN_ON = dt.date(2026, 3, 12)


def only(text: str, **settings: int) -> TimeSpan:
    (span,) = find_times(text, spoken_on=SPOKEN_ON, **settings)
    return span


@pytest.mark.parametrize(
    ("text", "from_", "to"),
    [
        ("sur notre T1", (2026, 4, 1), (2026, 6, 30)),
        ("au T1 fiscal", (2026, 4, 1), (2026, 6, 30)),
        ("au premier trimestre de l'exercice", (2026, 4, 1), (2026, 6, 30)),
        ("l'exercice prochain", (2026, 4, 1), (2027, 3, 31)),
        ("l'exercice en cours", (2025, 4, 1), (2026, 3, 31)),
        ("sur l'exercice 2027", (2027, 4, 1), (2028, 3, 31)),
        ("au T1", (2026, 1, 1), (2026, 3, 31)),
        ("l'année prochaine", (2027, 1, 1), (2027, 12, 31)),
    ],
)
def test_a_fiscal_year_moves_what_is_said_to_be_fiscal(
    text: str, from_: tuple[int, int, int], to: tuple[int, int, int]
) -> None:
    span = only(text, fiscal_year_start_month=4)
    assert (span.from_, span.to) == (dt.date(*from_), dt.date(*to))


def test_the_period_named_is_kept_under_its_bound() -> None:
    span = only("jusqu'à fin juin")
    assert (span.kind, span.bound, span.from_, span.to) == (Kind.UNTIL, Bound.BY, None, dt.date(2026, 6, 30))
    assert (span.anchor_from, span.anchor_to) == (dt.date(2026, 6, 21), dt.date(2026, 6, 30))


def test_written_dates_are_surer_than_breaks_and_bare_numbers() -> None:
    sure = only("le 15 mai 2026").confidence
    assert sure > only("à la rentrée").confidence > only("après les vacances").confidence
    assert sure > only("le 15").confidence
    assert only("aujourd'hui").confidence < 0.5


def test_a_length_can_answer_in_how_long() -> None:
    span = only("Six mois.")
    assert (span.kind, span.count, span.unit) == (Kind.DURATION, 6, Grain.MONTH)
    assert span.count is not None
    assert span.unit is not None
    assert in_time(span.count, span.unit, SPOKEN_ON) == (dt.date(2026, 9, 1), dt.date(2026, 9, 30))


@pytest.mark.parametrize("unit", list(Grain))
def test_any_unit_leads_somewhere(unit: Grain) -> None:
    first, last = in_time(2, unit, SPOKEN_ON)
    assert SPOKEN_ON < first <= last


def test_absurd_lengths_stay_in_the_calendar() -> None:
    span = only("dans 999999 ans")
    assert span.from_ is not None
    assert span.from_.year == 2126


def test_a_day_takes_the_month_named_before_it() -> None:
    spans = find_times("Elle prend effet le 5 mai. Si le 5 au matin rien ne marche...", spoken_on=SPOKEN_ON)
    assert [span.from_ for span in spans] == [dt.date(2026, 5, 5), dt.date(2026, 5, 5)]


def test_a_weekday_takes_the_week_named_before_it() -> None:
    spans = find_times("La semaine du 23 mars, mercredi ou jeudi ?", spoken_on=SPOKEN_ON)
    assert [span.from_ for span in spans] == [
        dt.date(2026, 3, 23),
        dt.date(2026, 3, 25),
        dt.date(2026, 3, 26),
    ]


def test_before_a_season_that_goes_on_means_the_next_one() -> None:
    assert only("avant l'hiver").to == dt.date(2026, 12, 20)
