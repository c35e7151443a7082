"""What the time engine gives."""

import datetime as dt
from dataclasses import dataclass
from enum import StrEnum


class Bound(StrEnum):
    """How a period limits what is meant: inside it, by its end, before it, after it, from its start on."""

    IN = "in"
    BY = "by"
    BEFORE = "before"
    AFTER = "after"
    NOT_BEFORE = "not_before"
    FROM = "from"


class Grain(StrEnum):
    """The unit that the speaker thinks in."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEMESTER = "semester"
    SEASON = "season"
    YEAR = "year"


class Kind(StrEnum):
    """What the words do.

    `date` names a day, `period` a stretch of the calendar, `relative` counts from the call ("dans six mois"),
    `appointment` is a day with an hour, `clock` an hour alone. `until` is the end of something that lasts
    ("jusqu'à fin juin"). `past`, `duration` ("un contrat de trois ans"), `excluded` ("pas en août"),
    `recurring` ("le lundi", "tous les ans") and `vague` ("dans quelques mois") are never a project's date.
    """

    DATE = "date"
    PERIOD = "period"
    RELATIVE = "relative"
    APPOINTMENT = "appointment"
    CLOCK = "clock"
    UNTIL = "until"
    PAST = "past"
    DURATION = "duration"
    EXCLUDED = "excluded"
    RECURRING = "recurring"
    VAGUE = "vague"


@dataclass(frozen=True, slots=True)
class TimeSpan:
    """A time expression: `text[start:end]` are its words, bound and hour included.

    `from_`/`to` follow the annotation guide, either may be open. `anchor_from`/`anchor_to` are the ends of
    the period named, before the bound is applied: for "d'ici fin juin" the 21st to the 30th of June.
    `at` is the hour. `count` and `unit` are set for durations and relative expressions ("six mois": 6,
    `month`), so that a bare "six mois" can answer "dans combien de temps ?": see `in_time`.
    `loose` where a bare day ("le 12", "lundi") is put on its first return, `weekday` where that is a day of
    the week: what was said before may place it (`carried`).
    `confidence` (0 to 1) is lower for weekdays, seasons, school and fiscal words than for a written date.
    """

    start: int
    end: int
    bound: Bound
    from_: dt.date | None
    to: dt.date | None
    grain: Grain
    at: dt.time | None = None
    confidence: float = 0.9
    kind: Kind = Kind.PERIOD
    anchor_from: dt.date | None = None
    anchor_to: dt.date | None = None
    count: float | None = None
    unit: Grain | None = None
    loose: bool = False
    weekday: bool = False
