"""Periods and appointments in French."""

import datetime as dt

import pytest

from core.errors import InvalidInput
from scoring.readings import moment, period, plain_spaces


@pytest.mark.parametrize(
    ("start", "end", "expected"),
    [
        ("2026-04-01", "2026-06-30", "2e trimestre 2026"),
        ("2026-01-01", "2026-03-31", "1er trimestre 2026"),
        ("2026-10-01", "2026-12-31", "4e trimestre 2026"),
        ("2026-07-01", "2026-12-31", "2e semestre 2026"),
        ("2026-01-01", "2026-06-30", "1er semestre 2026"),
        ("2026-01-01", "2026-12-31", "année 2026"),
        ("2026-09-01", "2026-09-30", "septembre 2026"),
        ("2028-02-01", "2028-02-29", "février 2028"),
        ("2026-11-01", "2026-12-31", "de novembre à décembre 2026"),
        ("2026-02-01", "2026-04-30", "de février à avril 2026"),
        ("2026-08-01", "2026-10-31", "d'août à octobre 2026"),
        ("2026-12-01", "2027-01-31", "de décembre 2026 à janvier 2027"),
        ("2026-03-01", "2026-03-10", "du 1er au 10 mars 2026"),
        ("2026-03-11", "2026-03-20", "du 11 au 20 mars 2026"),
        ("2026-03-15", "2026-04-30", "du 15 mars au 30 avril 2026"),
        ("2026-12-28", "2027-01-03", "du 28 décembre 2026 au 3 janvier 2027"),
        ("2026-02-19", "2026-02-19", "le 19 février 2026"),
        ("2026-03-01", "2026-03-01", "le 1er mars 2026"),
        ("2026-05-10", "2027-05-10", "du 10 mai 2026 au 10 mai 2027"),
        (None, "2026-06-30", "avant fin juin 2026"),
        (None, "2026-06-20", "d'ici au 20 juin 2026"),
        (None, "2026-11-01", "d'ici au 1er novembre 2026"),
        ("2027-01-01", None, "à partir de janvier 2027"),
        ("2026-04-01", None, "à partir d'avril 2026"),
        ("2026-05-15", None, "à partir du 15 mai 2026"),
        (None, None, None),
    ],
)
def test_period(start: str | None, end: str | None, expected: str | None) -> None:
    said = period(
        dt.date.fromisoformat(start) if start else None, dt.date.fromisoformat(end) if end else None
    )
    assert (plain_spaces(said) if said else said) == expected


@pytest.mark.parametrize(
    ("when", "expected"),
    [
        ("2026-02-19T14:00", "jeudi 19 février 2026 à 14 h"),
        ("2026-03-01T09:30", "dimanche 1er mars 2026 à 9 h 30"),
        ("2026-03-02T08:05", "lundi 2 mars 2026 à 8 h 05"),
        ("2026-02-19", "jeudi 19 février 2026"),
        ("2026-02-19T00:00", "jeudi 19 février 2026 à 0 h"),
    ],
)
def test_moment(when: str, expected: str) -> None:
    assert plain_spaces(moment(when)) == expected


@pytest.mark.parametrize("when", ["jeudi", "2026-02-30", ""])
def test_a_moment_that_is_none_is_refused(when: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        moment(when)
    assert caught.value.code == "moment.unreadable"


def test_a_day_stays_with_its_month_and_an_hour_with_its_unit() -> None:
    assert moment("2026-02-19T14:00") == "jeudi 19\u00a0février 2026 à 14\u00a0h"
