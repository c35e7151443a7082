"""How pages write times, durations and roles: French words, French spaces."""

import datetime as dt
import re
from collections.abc import Callable
from typing import Any

from core.clock import in_paris, today_in_paris
from core.phone import for_people
from models import Role
from models.values.assessment import Outcome
from scoring.readings import OUTCOMES

NARROW = "\u202f"
NO_BREAK = "\u00a0"
MONTHS = ("janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc.")
WEEKDAYS = ("lun.", "mar.", "mer.", "jeu.", "ven.", "sam.", "dim.")
ROLES = {
    Role.AGENT: "SDR",
    Role.QA: "Qualité",
    Role.COMPLIANCE: "Conformité",
    Role.MANAGER: "Manager",
}


_BEFORE = re.compile(r" (?=[:;?!»%€](?:\s|$|[.,)]))")
_AFTER = re.compile(r"(?<=«) ")


def spaced(text: str) -> str:
    """The text with the no-break spaces that French wants around its punctuation."""
    return _AFTER.sub(NO_BREAK, _BEFORE.sub(NO_BREAK, text))


def hour(instant: dt.datetime) -> str:
    """`14 h 32`, `9 h 05`."""
    local = in_paris(instant)
    return f"{local.hour}{NO_BREAK}h{NO_BREAK}{local.minute:02}"


def day(instant: dt.datetime) -> str:
    """`aujourd'hui`, `hier`, `demain`, `lun. 9 févr.`, and the year where it is another one."""
    date, today = in_paris(instant).date(), today_in_paris()
    near = {0: "aujourd'hui", -1: "hier", 1: "demain"}.get((date - today).days)
    if near is not None:
        return near
    number = "1er" if date.day == 1 else str(date.day)
    year = "" if date.year == today.year else f" {date.year}"
    return f"{WEEKDAYS[date.weekday()]} {number}{NO_BREAK}{MONTHS[date.month - 1]}{year}"


def date(instant: dt.datetime) -> str:
    """`9 févr. 2026`: a day of a document, with its year."""
    local = in_paris(instant).date()
    number = "1er" if local.day == 1 else str(local.day)
    return f"{number}{NO_BREAK}{MONTHS[local.month - 1]} {local.year}"


def on_day(instant: dt.datetime) -> str:
    """`aujourd'hui`, `hier`, `le lun. 9 févr.`: when something was done, inside a sentence."""
    said = day(instant)
    return said if said in {"aujourd'hui", "demain", "hier"} else f"le {said}"


def moment(instant: dt.datetime) -> str:
    """`aujourd'hui 14 h 32`."""
    return f"{day(instant)} {hour(instant)}"


def iso(instant: dt.datetime) -> str:
    """The machine form for `<time datetime>`."""
    return in_paris(instant).isoformat(timespec="seconds")


def duration(seconds: float) -> str:
    """`42 s`, `1 min 25 s`, `1 h 02 min`."""
    total = round(seconds)
    if total < 60:
        return f"{total}{NO_BREAK}s"
    minutes, rest = divmod(total, 60)
    if minutes < 60:
        return f"{minutes}{NO_BREAK}min" + (f"{NO_BREAK}{rest:02}{NO_BREAK}s" if rest else "")
    hours, minutes = divmod(minutes, 60)
    return f"{hours}{NO_BREAK}h{NO_BREAK}{minutes:02}{NO_BREAK}min"


def timecode(seconds: float) -> str:
    """The place in a recording, as players write it: `0:07`, `1:02:05`."""
    minutes, rest = divmod(int(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def role(value: Role) -> str:
    """The name of a role."""
    return ROLES[value]


def outcome(value: Outcome) -> str:
    """What the grid recommends to do with the prospect."""
    return OUTCOMES[value]


FILTERS: dict[str, Callable[[Any], str]] = {
    "day": day,
    "duration": duration,
    "hour": hour,
    "iso": iso,
    "moment": moment,
    "on_day": on_day,
    "outcome": outcome,
    "phone": for_people,
    "role": role,
    "timecode": timecode,
}
