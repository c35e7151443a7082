"""The eleven public holidays of France (article L.3133-1 of the labour code), computed.

Those that some parts of the country have beside them (Alsace-Moselle, overseas) are not: a number does
not tell where its owner lives.
"""

import datetime as dt

_FIXED = ((1, 1), (5, 1), (5, 8), (7, 14), (8, 15), (11, 1), (11, 11), (12, 25))
_AFTER_EASTER_DAYS = (1, 39, 50)
"""Easter Monday, Ascension, Whit Monday."""


def easter(year: int) -> dt.date:
    """Easter Sunday in the Gregorian calendar (the anonymous algorithm, Meeus).

    >>> easter(2026)
    datetime.date(2026, 4, 5)
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    weekday = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * weekday) // 451
    month, day = divmod(h + weekday - 7 * m + 114, 31)
    return dt.date(year, month, day + 1)


def public_holidays(year: int) -> frozenset[dt.date]:
    """The days of a year on which consumers are not called."""
    sunday = easter(year)
    moving = {sunday + dt.timedelta(days=days) for days in _AFTER_EASTER_DAYS}
    return frozenset(moving | {dt.date(year, month, day) for month, day in _FIXED})


def is_public_holiday(day: dt.date) -> bool:
    """Whether this day is one of them."""
    return day in public_holidays(day.year)
