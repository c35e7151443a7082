"""The calendar that French business people speak in: pure date arithmetic, ends included.

Conventions (parts of a month, of a year, seasons) are those of the annotation guide, "Fields" and
"Settled questions"; where it is silent, thirds of the period.
"""

import calendar
import datetime as dt

from extraction.timex.values import Grain

Span = tuple[dt.date, dt.date]

_SEASON_STARTS = {"printemps": (3, 21), "ete": (6, 21), "automne": (9, 21), "hiver": (12, 21)}


def day(year: int, month: int, number: int) -> Span | None:
    """One day, or None where the calendar has no such day."""
    try:
        found = dt.date(year, month, number)
    except ValueError:
        return None
    return found, found


def days_of_month(today: dt.date, number: int) -> tuple[Span, ...]:
    """That day of each month, from two months before a day to a year after it."""
    months = (today.month + shift for shift in range(-2, 13))
    found = (day(today.year + (month - 1) // 12, (month - 1) % 12 + 1, number) for month in months)
    return tuple(span for span in found if span is not None)


def month_span(year: int, month: int) -> Span:
    """A month; `month` may run past 12 or below 1 into the next or previous years."""
    year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
    return dt.date(year, month, 1), dt.date(year, month, calendar.monthrange(year, month)[1])


def months_span(year: int, month: int, count: int) -> Span:
    """`count` months from a month on."""
    return month_span(year, month)[0], month_span(year, month + count - 1)[1]


def add_months(date: dt.date, count: int) -> dt.date:
    """The same day `count` months on, or the last of that month."""
    first, last = month_span(date.year, date.month + count)
    return min(first + dt.timedelta(days=date.day - 1), last)


def quarter_span(year: int, rank: int, first_month: int = 1) -> Span:
    """A quarter of the year that starts in `first_month`."""
    return months_span(year, first_month + 3 * (rank - 1), 3)


def semester_span(year: int, rank: int, first_month: int = 1) -> Span:
    """A half of the year that starts in `first_month`."""
    return months_span(year, first_month + 6 * (rank - 1), 6)


def year_span(year: int, first_month: int = 1) -> Span:
    """A calendar or fiscal year, named after the calendar year in which it starts."""
    return months_span(year, first_month, 12)


def season_span(year: int, name: str) -> Span:
    """A season by its traditional dates: "avant l'été" ends on 20 June (annotation guide)."""
    month, number = _SEASON_STARTS[name]
    start = dt.date(year, month, number)
    return start, add_months(start, 3) - dt.timedelta(days=1)


def week_span(date: dt.date) -> Span:
    """Monday to Sunday around a day."""
    monday = date - dt.timedelta(days=date.weekday())
    return monday, monday + dt.timedelta(days=6)


def iso_week_span(year: int, rank: int) -> Span | None:
    """A numbered week, or None where the year has no such week."""
    try:
        monday = dt.date.fromisocalendar(year, rank, 1)
    except ValueError:
        return None
    return monday, monday + dt.timedelta(days=6)


def easter(year: int) -> dt.date:
    """Easter Sunday (Gregorian, Meeus and Butcher's method)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, number = divmod(h + m - 7 * n + 114, 31)
    return dt.date(year, month, number + 1)


def islamic_day(year: int, month: int, number: int) -> dt.date:
    """A day of the tabular Islamic calendar in a common year; the moon may move it by a day or two."""
    first = (year - 622) * 33 // 32 - 1
    days = (_from_epoch(islamic, month, number) for islamic in range(first, first + 4))
    return next(found for found in days if found.year >= year)


def _from_epoch(year: int, month: int, number: int) -> dt.date:
    count = number + (59 * (month - 1) + 1) // 2 + (year - 1) * 354 + (3 + 11 * year) // 30
    return dt.date(622, 7, 18) + dt.timedelta(days=count)


def nth_weekday(year: int, month: int, weekday: int, rank: int) -> dt.date:
    """The `rank`-th Monday (0) to Sunday (6) of a month."""
    first = dt.date(year, month, 1)
    return first + dt.timedelta(days=(weekday - first.weekday()) % 7 + 7 * (rank - 1))


def part_of(span: Span, part: str, grain: Grain) -> Span:
    """The beginning, middle or end (`debut`, `mi`, `fin`) of a period."""
    start, end = span
    if grain is Grain.WEEK:
        offsets = {"debut": (0, 1), "mi": (2, 2), "fin": (3, 4)}[part]
        return start + dt.timedelta(days=offsets[0]), start + dt.timedelta(days=offsets[1])
    if grain is Grain.MONTH:
        return {
            "debut": (start, start.replace(day=10)),
            "mi": (start.replace(day=11), start.replace(day=20)),
            "fin": (start.replace(day=21), end),
        }[part]
    if grain is Grain.YEAR:
        return {
            "debut": months_span(start.year, start.month, 2),
            "mi": months_span(start.year, start.month + 5, 2),
            "fin": months_span(start.year, start.month + 10, 2),
        }[part]
    if grain is Grain.SEMESTER:
        return {
            "debut": month_span(start.year, start.month),
            "mi": months_span(start.year, start.month + 2, 2),
            "fin": month_span(end.year, end.month),
        }[part]
    if grain is Grain.QUARTER:
        return month_span(start.year, start.month + {"debut": 0, "mi": 1, "fin": 2}[part])
    return _third(span, part)


def _third(span: Span, part: str) -> Span:
    start, end = span
    third = dt.timedelta(days=((end - start).days + 1) // 3)
    one = dt.timedelta(days=1)
    if part == "debut":
        return start, start + third - one
    if part == "fin":
        return end - third + one, end
    return start + third, end - third
