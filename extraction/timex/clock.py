"""Hours: "à quatorze heures", "9h30", "midi moins le quart", "neuf heures et demie", "17 heures"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extraction.numbers import Reading
from extraction.timex.matching import before, compiled

_MINUTES = (
    r"(?: (?P<half>et demie?)| (?P<quarter>et quart)| (?P<to>moins (?:le |un |qu' )?(?:quart|art))| moins "
    r"#(?P<less>[0-9]{1,2})"
    r"| #(?P<min>[0-9]{1,2})(?! (?:personnes|%|euros|€|minutes de|k|h|heures?)(?= |$))(?= |$))?"
)
_DAYPART = (
    r"(?: (?:pile|tapante?s?|precises?))?"
    r"(?: (?P<part>du matin|de l' apres midi|du soir|le matin|l' apres midi|le soir|am|pm))?"
)
_NO_HOUR = (
    r"(?! (?:par|sup|supplementaires?|d'|de (?:retard|travail|route|formation|trajet|boulot|repos|temps))"
    r"(?= |$))"
)
_HOUR = compiled(rf"(?:#(?P<h>[0-9]{{1,2}})|(?P<one>une)) (?P<sep>h|heures?|:){_NO_HOUR}{_MINUTES}{_DAYPART}")
_NOON = compiled(rf"(?<!apres )(?P<noon>midi|minuit){_MINUTES}")
_SPOKEN = compiled(
    r"(?:a|vers|pour|des|plutot) #(?P<h>[0-9]{1,2}) #(?P<min>[0-5]?[05])"
    r"(?! (?:euros?|€|%|mois|jours|k|personnes|mille))"
)
_FROM_TO = compiled(
    r"(?:entre|de) (?:#(?P<h>[0-9]{1,2})(?: (?:h|heures?)(?: #(?P<min>[0-5]?[0-9]))?)?|(?P<noon>midi)) "
    r"(?:et|a) "
    r"(?:#[0-9]{1,2} (?:h|heures?)(?: #[0-9]{1,2})?|midi|minuit|(?<=midi et )#2)"
)
_INTRODUCED = re.compile(
    r"(?:^| )(?:a|vers|pour|des|apres|avant|autour de|aux alentours de|sur les|jusqu' a|entre|de|plutot|"
    r"disons|genre|mettons|vers les|les|"
    r"sur|il est|a partir de|du coup|mettez|mettons|dire)$"
)
_PART_BEFORE = re.compile(
    r"(?:^| )(matin|matinee|aube|lever|embauche|traite|ouverture|aurore|soir|soiree|apres midi)"
    r"(?: (?:,|a|vers|pour|des|entre|de|les|sur|plutot|disons|bonne heure|tot|tard|autour|avant|apres"
    r"|genre)){0,3}$"
)
_MORNING_AFTER = re.compile(r" (?:, )?(?:(?!#|[.?!;])\S+ ){0,4}du matin(?= |$)")
_CLAUSE_START = re.compile(r"(?:^|[.,?!:]|\.\.\.)$")
_CLAUSE_END = re.compile(r" (?:[.,?!]|\.\.\.)|$")
_AFTERNOON = frozenset({"de l' apres midi", "du soir", "l' apres midi", "le soir", "pm"})
_MORNING = frozenset({"du matin", "le matin", "am"})


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour at `start`..`end` of a reading's line.

    `sure` unless it may be a length ("deux heures"); `in_range` where it opens or closes a stretch of the day
    ("de 9 h à 18 h"), which is no appointment unless a day stands beside it.
    """

    start: int
    end: int
    at: dt.time
    sure: bool
    in_range: bool = False


def hours(reading: Reading) -> list[Clock]:
    """The hours of a reading in order, none overlapping."""
    found = [
        clock
        for pattern, build in ((_HOUR, _hour), (_NOON, _noon), (_SPOKEN, _spoken), (_FROM_TO, _from_to))
        for match in pattern.finditer(reading.text)
        if (clock := build(reading, match)) is not None
    ]
    found.sort(key=lambda clock: (clock.start, -clock.end))
    return list(_hyphened(reading, list(_apart(found))))


def _apart(found: list[Clock]) -> Iterator[Clock]:
    end = -1
    for clock in found:
        if clock.start >= end:
            yield clock
            end = clock.end


def _hyphened(reading: Reading, clocks: list[Clock]) -> Iterator[Clock]:
    """Mark both ends of "9h-18h"; `_FROM_TO` reads the stretches that words open."""
    for k, clock in enumerate(clocks):
        after = reading.text[clock.end : clocks[k + 1].start].strip() if k + 1 < len(clocks) else ""
        previous = reading.text[clocks[k - 1].end : clock.start].strip() if k else ""
        yield replace(clock, in_range=clock.in_range or "-" in {after, previous})


def _hour(reading: Reading, match: re.Match[str]) -> Clock | None:
    hour = 1 if match["one"] else int(match["h"])
    introduced = _INTRODUCED.search(before(reading, match.start())) is not None
    if hour > 23 or (match["one"] and not introduced):
        return None
    explicit = any(match[name] for name in ("half", "quarter", "to", "less", "min", "part"))
    written = match["sep"] == "h" and hour >= 7
    sure = introduced or explicit or written or (7 <= hour <= 20 and _is_a_clause(reading, match))
    part = match["part"] or _part_beside(reading, match.start(), match.end())
    if (hour < 12 and part in _AFTERNOON) or (1 <= hour <= 6 and part not in _MORNING):
        hour += 12  # Nobody meets at three in the morning.
    return _at(match, hour, sure=sure)


def _part_beside(reading: Reading, start: int, end: int) -> str:
    """The part of the day named just before an hour, or after it: *demain matin, six heures et quart*."""
    match = _PART_BEFORE.search(before(reading, start))
    if match is None:
        return "du matin" if _MORNING_AFTER.match(reading.text, end) else ""
    return "le soir" if match[1].startswith(("soir", "apres")) else "le matin"


def _is_a_clause(reading: Reading, match: re.Match[str]) -> bool:
    """Whether an hour is a clause of its own: "10 heures, nickel"."""
    starts = _CLAUSE_START.search(before(reading, match.start())) is not None
    return starts and _CLAUSE_END.match(reading.text, match.end()) is not None


def _noon(reading: Reading, match: re.Match[str]) -> Clock | None:
    introduced = _INTRODUCED.search(before(reading, match.start())) is not None
    sure = introduced or match.end() > match.end("noon")
    return _at(match, 12 if match["noon"] == "midi" else 0, sure=sure)


def _spoken(_reading: Reading, match: re.Match[str]) -> Clock | None:
    """The hour and minutes of "à quatorze trente"."""
    hour = int(match["h"])
    return _clock(match, hour, int(match["min"]), sure=True) if 6 < hour < 24 else None


def _from_to(_reading: Reading, match: re.Match[str]) -> Clock | None:
    clock = _clock(match, 12 if match["noon"] else int(match["h"]), int(match["min"] or 0), sure=True)
    return None if clock is None else replace(clock, in_range=True)


def _at(match: re.Match[str], hour: int, *, sure: bool) -> Clock | None:
    """The time of an hour and of the minutes that follow it in words or figures."""
    if match["to"]:
        return _clock(match, hour - 1, 45, sure=sure)
    if match["less"]:
        return _clock(match, hour - 1, 60 - int(match["less"]), sure=sure)
    minute = 30 if match["half"] else 15 if match["quarter"] else int(match["min"] or 0)
    return _clock(match, hour, minute, sure=sure)


def _clock(match: re.Match[str], hour: int, minute: int, *, sure: bool) -> Clock | None:
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    return Clock(match.start(), match.end(), dt.time(hour, minute), sure)
