"""Public holidays, against the calendar."""

import datetime as dt

import pytest

from compliance.calling.holidays import easter, is_public_holiday, public_holidays


@pytest.mark.parametrize(
    ("year", "month", "day"),
    [
        (1961, 4, 2),
        (1981, 4, 19),
        (2000, 4, 23),
        (2008, 3, 23),
        (2011, 4, 24),
        (2019, 4, 21),
        (2024, 3, 31),
        (2025, 4, 20),
        (2026, 4, 5),
        (2027, 3, 28),
        (2038, 4, 25),
        (2285, 3, 22),
    ],
)
def test_easter(year: int, month: int, day: int) -> None:
    assert easter(year) == dt.date(year, month, day)


def test_easter_is_always_a_sunday_in_its_season() -> None:
    for year in range(1900, 2300):
        found = easter(year)
        assert found.weekday() == 6
        assert dt.date(year, 3, 22) <= found <= dt.date(year, 4, 25)


def test_the_eleven_of_2026() -> None:
    assert sorted(day.isoformat() for day in public_holidays(2026)) == [
        "2026-01-01",
        "2026-04-06",
        "2026-05-01",
        "2026-05-08",
        "2026-05-14",
        "2026-05-25",
        "2026-07-14",
        "2026-08-15",
        "2026-11-01",
        "2026-11-11",
        "2026-12-25",
    ]


def test_easter_itself_good_friday_and_christmas_eve_are_none() -> None:
    for day in (dt.date(2026, 4, 5), dt.date(2026, 4, 3), dt.date(2026, 12, 24), dt.date(2026, 12, 26)):
        assert not is_public_holiday(day)
