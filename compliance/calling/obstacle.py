"""Why a call may not be placed."""

import datetime as dt
from dataclasses import dataclass

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip


@dataclass(frozen=True)
class Obstacle:
    """A rule that forbids the call: a stable code, and a French sentence that says what to do."""

    code: str
    message: str


def spoken_day(day: dt.date) -> str:
    """A day in words: `lundi 1er décembre 2026`."""
    number = "1er" if day.day == 1 else str(day.day)
    return f"{_DAYS[day.weekday()]} {number} {_MONTHS[day.month - 1]} {day.year}"
