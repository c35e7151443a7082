"""Days, periods and appointments in French.

Periods are named as people name them where the dates allow it exactly (a year, a half-year, a
quarter, whole months), and by their days otherwise; nothing is rounded.
"""

import calendar
import datetime as dt

from core.errors import InvalidInput
from scoring.readings.typography import NO_BREAK

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
WEEKDAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")


def day(date: dt.date, *, with_year: bool = True) -> str:
    """`1er mars 2026`, `19 février 2026`."""
    number = "1er" if date.day == 1 else str(date.day)
    return f"{number}{NO_BREAK}{month(date, with_year=with_year)}"


def month(date: dt.date, *, with_year: bool = True) -> str:
    """`mars 2026`."""
    name = MONTHS[date.month - 1]
    return f"{name} {date.year}" if with_year else name


def weekday_and_day(date: dt.date) -> str:
    """`jeudi 19 février 2026`."""
    return f"{WEEKDAYS[date.weekday()]} {day(date)}"


def moment(when: str) -> str:
    """An appointment (`YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`) in full: `jeudi 19 février 2026 à 14 h`.

    Raises:
        InvalidInput: the text is neither a day nor a day with a time.
    """
    try:
        at = dt.datetime.fromisoformat(when)
    except ValueError as error:
        raise InvalidInput(
            "moment.unreadable", "Cette date n'est pas lisible. Exemple : 2026-02-19T14:00."
        ) from error
    if "T" not in when:
        return weekday_and_day(at.date())
    minutes = f"{NO_BREAK}{at.minute:02}" if at.minute else ""
    return f"{weekday_and_day(at.date())} à {at.hour}{NO_BREAK}h{minutes}"


def period(start: dt.date | None, end: dt.date | None) -> str | None:
    """A period of days, both ends included, either open: `2e trimestre 2026`, `avant fin juin 2026`."""
    if start is None and end is None:
        return None
    if start is None and end is not None:
        return f"avant fin {month(end)}" if _ends_month(end) else f"d'ici au {day(end)}"
    if start is not None and end is None:
        return f"à partir {_of(month(start))}" if start.day == 1 else f"à partir du {day(start)}"
    if start is None or end is None or start == end:
        return f"le {day(start or end or dt.date.min)}"
    return _named_months(start, end) or _between_days(start, end)


def _named_months(start: dt.date, end: dt.date) -> str | None:
    if start.day != 1 or not _ends_month(end) or end < start:
        return None
    if start.year != end.year:
        return f"{_of(month(start))} à {month(end)}"
    span = end.month - start.month + 1
    place = (start.month - 1) // span + 1
    names = {1: month(start), 3: f"{_ordinal(place)} trimestre {start.year}",
             6: f"{_ordinal(place)} semestre {start.year}", 12: f"année {start.year}"}  # fmt: skip
    if span in names and (start.month - 1) % span == 0:
        return names[span]
    return f"{_of(month(start, with_year=False))} à {month(end)}"


def _between_days(start: dt.date, end: dt.date) -> str:
    if (start.year, start.month) == (end.year, end.month):
        return f"du {'1er' if start.day == 1 else start.day} au {day(end)}"
    return f"du {day(start, with_year=start.year != end.year)} au {day(end)}"


def _ordinal(place: int) -> str:
    return "1er" if place == 1 else f"{place}e"


def _of(name: str) -> str:
    return f"d'{name}" if name[0] in "ao" else f"de {name}"


def _ends_month(date: dt.date) -> bool:
    return date.day == calendar.monthrange(date.year, date.month)[1]
