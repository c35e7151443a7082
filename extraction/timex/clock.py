"""Hours: "à quatorze heures", "9h30", "midi moins le quart", "neuf heures et demie", "17 heures"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.numbers import Reading
from extraction.timex.matching import compiled

_MINUTES = r"(?: (?P<half>et demie?)| (?P<quarter>et quart)| (?P<to>moins (?:le |un )?quart)| moins #(?P<less>[0-9]{1,2})| #(?P<min>[0-9]{1,2})(?! (?:personnes|%|euros|€|minutes de|k|h|heures?)(?= |$))(?= |$))?"
_DAYPART = r"(?: (?:pile|tapante?s?|precises?))?(?: (?P<part>du matin|de l' apres midi|du soir|le matin|l' apres midi|le soir|am|pm))?"
_HOUR = compiled(
    rf"(?:#(?P<h>[0-9]{{1,2}})|(?P<one>une)) (?P<sep>h|heures?|:)(?! (?:par|sup|supplementaires?|de "
    rf"(?:retard|travail|route|formation|trajet|boulot|repos|temps)|d')(?= |$)){_MINUTES}{_DAYPART}"
)
_NOON = compiled(rf"(?<!apres )(?P<noon>midi|minuit){_MINUTES}")
_FROM_TO = compiled(
    r"(?:entre|de) (?:#(?P<h>[0-9]{1,2})(?: (?:h|heures?)(?: #(?P<min>[0-9]{1,2}))?)?|(?P<noon>midi)) (?:et|"
    r"a) "
    r"(?:#[0-9]{1,2} (?:h|heures?)(?: #[0-9]{1,2})?|midi|minuit|(?<=midi et )#2)"
)
_SPOKEN = compiled(
    r"(?:a|vers|pour|des|plutot) #(?P<h>[0-9]{1,2}) #(?P<min>[0-5]?[05])(?! (?:euros?|€|%|mois|jours|k|"
    r"personnes|mille))"
)
_INTRODUCED = re.compile(
    r"(?:^| )(?:a|vers|pour|des|apres|avant|autour de|aux alentours de|sur les|jusqu' a|pas avant|entre|de|"
    r"plutot|disons|les|sur|il est|a partir de|du coup|mettez|mettons|ok pour|dire)$"
)
_CLAUSE_START = re.compile(r"(?:^|[.,?!:] |\.\.\. )$")
_CLAUSE_END = re.compile(r"(?: [.,?!]| \.\.\.|$)")
_RANGE = re.compile(r" (?:a|-|et|jusqu' a|/|,)")


@dataclass(frozen=True, slots=True)
class Clock:
    """An hour at `start`..`end` of a reading's line; `sure` unless it may be a length ("deux heures")."""

    start: int
    end: int
    at: dt.time
    sure: bool
    in_range: bool = False


def hours(reading: Reading) -> list[Clock]:
    """The hours of a reading in order. The two ends of a range ("de 9 h à 18 h") are marked."""
    found: list[Clock] = []
    for pattern in (_HOUR, _NOON, _SPOKEN):
        for match in pattern.finditer(reading.text):
            clock = _clock(reading, match)
            if clock is not None:
                found.append(clock)
    for match in _FROM_TO.finditer(reading.text):
        hour = 12 if match["noon"] else int(match["h"])
        if hour <= 23:
            found.append(
                Clock(
                    match.start(),
                    match.end(),
                    dt.time(hour, int(match["min"] or 0) % 60),
                    sure=True,
                    in_range=True,
                )
            )
    found.sort(key=lambda clock: (clock.start, -clock.end))
    return list(_ranges(reading, _apart(found)))


def _apart(found: list[Clock]) -> Iterator[Clock]:
    end = -1
    for clock in found:
        if clock.start >= end:
            yield clock
            end = clock.end


def _ranges(reading: Reading, found: Iterator[Clock]) -> Iterator[Clock]:
    clocks = list(found)
    for k, clock in enumerate(clocks):
        after = reading.text[clock.end : clocks[k + 1].start].strip() if k + 1 < len(clocks) else "none"
        before = reading.text[clocks[k - 1].end : clock.start].strip() if k else "none"
        opens = bool(
            re.search(r"(?:^| )(?:entre|de|des|ouverts?)$", reading.text[: clock.start].rstrip()[-12:])
        )
        bare_start = bool(
            re.search(r"(?:entre|de) #[0-9]{1,2} (?:et|a)$", reading.text[: clock.start].rstrip()[-20:])
        )
        joined = {"a", "-", "et", "jusqu' a", "jusqu'", ""}
        in_range = (
            (opens and after in joined)
            or after == "-"
            or before == "-"
            or (before in joined and bool(found_open(reading, clocks, k)))
        )
        yield Clock(clock.start, clock.end, clock.at, clock.sure, clock.in_range or in_range or bare_start)


def found_open(reading: Reading, clocks: list[Clock], k: int) -> bool:
    """Whether the hour before opens a range: "entre 9 h", "de 9 h"."""
    return k > 0 and bool(
        re.search(r"(?:^| )(?:entre|de|des|ouverts?)$", reading.text[: clocks[k - 1].start].rstrip()[-12:])
    )


def _clock(reading: Reading, match: re.Match[str]) -> Clock | None:
    groups = match.groupdict()
    if groups.get("noon"):
        base = 12 if match["noon"] == "midi" else 0
        introduced = bool(_INTRODUCED.search(reading.text[: match.start()].rstrip()[-20:]))
        sure = introduced or match.end() > match.end("noon")
        return _at(match, base, groups, sure=sure)
    hour = 1 if groups.get("one") else int(groups["h"])
    if hour > 23:
        return None
    explicit = any(groups.get(name) for name in ("half", "quarter", "to", "less", "min", "part"))
    introduced = bool(_INTRODUCED.search(reading.text[: match.start()].rstrip()[-20:]))
    glued = groups.get("sep") == "h"
    alone = 7 <= hour <= 20 and bool(
        _CLAUSE_END.match(reading.text[match.end() :]) and _CLAUSE_START.search(reading.text[: match.start()])
    )
    if groups.get("one") and not introduced:
        return None
    return _at(
        match,
        hour,
        groups,
        sure=introduced or explicit or alone or (glued and hour >= 7) or "sep" not in groups,
    )


def _at(match: re.Match[str], hour: int, groups: dict[str, str | None], *, sure: bool) -> Clock | None:
    minute = 0
    if groups.get("half"):
        minute = 30
    elif groups.get("quarter"):
        minute = 15
    elif groups.get("to"):
        hour, minute = hour - 1, 45
    elif groups.get("less"):
        hour, minute = hour - 1, 60 - int(groups["less"] or 0)
    elif groups.get("min"):
        minute = int(groups["min"] or 0)
    part = groups.get("part") or ""
    if hour < 12 and part in {"de l' apres midi", "du soir", "l' apres midi", "le soir", "pm"}:
        hour += 12
    elif 1 <= hour <= 6 and part not in {"du matin", "le matin", "am"} and not groups.get("noon"):
        hour += 12  # Nobody meets at three in the morning.
    if not (0 <= hour <= 23 and 0 <= minute <= 59):
        return None
    return Clock(match.start(), match.end(), dt.time(hour, minute), sure)
