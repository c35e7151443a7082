"""Feasts and holiday seasons by year. School holidays differ by zone and country: their middle is given."""

import datetime as dt

from extraction.timex.calendar import Span, day, easter, islamic_day, nth_weekday


def holiday_span(name: str, year: int) -> Span | None:
    """The days of a feast or break of `patterns.HOLIDAYS` that begins in a year."""
    fixed = _FIXED.get(name)
    if fixed is not None:
        return day(year, *fixed)
    if name == "lent":
        return easter(year) - dt.timedelta(days=46), easter(year) - dt.timedelta(days=1)
    if name == "ramadan":
        return islamic_day(year, 9, 1), islamic_day(year, 10, 1) - dt.timedelta(days=1)
    stretch = _STRETCHES.get(name)
    if stretch is not None:
        (m1, d1), (m2, d2) = stretch
        return dt.date(year, m1, d1), dt.date(year + (m2 < m1), m2, d2)
    moving = _moving(name, year)
    return None if moving is None else (moving, moving)


_FIXED = {
    "noel": (12, 25), "new_year": (1, 1), "toussaint": (11, 1), "saint_jean": (6, 24), "sylvestre": (12, 31),
    "epiphany": (1, 6), "national": (7, 14), "labour": (5, 1), "saint_nicolas": (12, 6),
    "sainte_catherine": (11, 25), "valentine": (2, 14), "candlemas": (2, 2), "assumption": (8, 15),
    "halloween": (10, 31), "armistice": (11, 11), "summer_solstice": (6, 21), "saint_martin": (11, 11),
    "saint_michel": (9, 29), "sainte_barbe": (12, 4), "saint_vincent": (1, 22), "saint_eloi": (12, 1),
    "music_day": (6, 21), "canada_day": (7, 1),
}  # fmt: skip
_STRETCHES = {
    "festive": ((12, 20), (1, 3)), "summer_break": ((7, 1), (8, 31)), "christmas_break": ((12, 20), (1, 4)),
    "february_break": ((2, 8), (3, 8)), "spring_break": ((4, 5), (5, 3)), "autumn_break": ((10, 18), (11, 2)),
    "construction_qc": ((7, 17), (8, 2)), "harvest_grapes": ((9, 1), (10, 10)), "harvest": ((6, 21), (7, 31)),
    "sucres_qc": ((3, 1), (4, 20)), "relache_qc": ((3, 1), (3, 7)),
    "construction_be": ((7, 6), (7, 26)), "winter_truce": ((11, 1), (3, 31)),
    "summer_sales": ((6, 24), (7, 21)), "winter_sales": ((1, 8), (2, 4)), "fine_days": ((3, 21), (6, 20)),
    "winter_end": ((3, 1), (4, 10)), "summer_end": ((9, 1), (9, 30)), "late_season": ((9, 15), (10, 31)),
    "ice_saints": ((5, 11), (5, 13)),
}  # fmt: skip


def _moving(name: str, year: int) -> dt.date | None:
    if name in _AFTER_EASTER:
        return easter(year) + dt.timedelta(days=_AFTER_EASTER[name])
    if name == "patriotes_qc":
        # The Monday before 25 May.
        last = dt.date(year, 5, 24)
        return last - dt.timedelta(days=last.weekday())
    if name == "mothers_day":
        last = nth_weekday(year, 5, 6, 4)
        return last + dt.timedelta(days=7 if last.day + 7 <= _MAY else 0)
    if name in _ISLAMIC:
        return islamic_day(year, *_ISLAMIC[name])
    return nth_weekday(year, *_NTH[name]) if name in _NTH else None


_MAY = 31
_NTH = {
    "thanksgiving_qc": (10, 0, 2),
    "black_friday": (11, 4, 4),
    "fathers_day": (6, 6, 3),
    "heritage_days": (9, 5, 3),
    "beaujolais": (11, 3, 3),
    "federal_fast_ch": (9, 6, 3),
}
"""The month, the weekday and its rank."""
_ISLAMIC = {"eid": (10, 1), "sacrifice": (12, 10)}
"""The month and day of the Islamic calendar."""
_AFTER_EASTER = {
    "palm_sunday": -7,
    "holy_week": -6,
    "shrove": -47,
    "easter": 0,
    "good_friday": -2,
    "ascension": 39,
    "pentecost": 49,
}


def next_break(spoken_on: dt.date) -> str:
    """The break that "les vacances" means on a day: the next one on the French calendar."""
    for limit, name in (((2, 15), "february_break"), ((8, 31), "summer_break"), ((10, 25), "autumn_break")):
        if (spoken_on.month, spoken_on.day) <= limit:
            return name
    return "christmas_break"
