"""Days that lean on what was said before, in the same turn or by the other party: *le 12*, *lundi 26*.

A reading of one turn puts a bare day on its first return after the call. Where another day, week or month
was named a moment ago, the one nearest to it is meant: *on déménage le 24 octobre. — Donc le lundi 26 ?*.
"""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import replace

from extraction.numbers import read
from extraction.stream import fold
from extraction.timex.calendar import Span, add_months, days_of_month, week_span
from extraction.timex.patterns import WEEKDAY, WEEKDAYS
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

_TURNS = 2
"""How many turns back a day may lean."""
_WEEKDAY = re.compile(rf"\b{WEEKDAY}\b")
_PLACES = frozenset({Kind.DATE, Kind.PERIOD, Kind.APPOINTMENT, Kind.RELATIVE, Kind.UNTIL, Kind.RECURRING})
_SURE, _EARLY = 0.8, 6
_PART_OF_DAY = re.compile(r"\b(?:matin|matinée|soir|soirée|après[ -]midi|aube|embauche|traite)\b")
_DAYS = {Grain.DAY: 1, Grain.WEEK: 7}
_FROM_IT = re.compile(
    r"\s*(?:(?:pleins?|complet|entiers?|francs?|ouvres?|ouvrables?|pile|tout juste|bien) )?"
    r"(?:(?P<before>avant|plus tot|auparavant|en amont)|apres|plus tard)"
    r"(?= ?(?:[.,!?;]|$)|(?P<that> qu[e ])| (?:si|pour|donc|par|max\w*|au plus|dernier|imperativ\w+|minimum"
    r"|au moins)\b)"
)
_FAR = dt.timedelta(days=45)
_MEETS = re.compile(
    r"\b(?:rappel\w*|recontact\w*|reparl\w*|rdv|rendez[ -]vous|d[eé]mos?|d[eé]monstration|visio|visite\w*"
    r"|rencontr\w*"
    r"|(?:passer?|venir|viens|passe)(?: vous)? (?:voir|mesurer|presenter|montrer)|se (?:voit|voir|parle"
    r"|cale|rejoint)|vous (?:appelle|envoie|ecris)|creneau|dispo\w*)\b"
)
"""What makes a bare day that of the next exchange, which is near the call whatever was named before."""


def carried(
    said: Sequence[tuple[str, tuple[TimeSpan, ...]]], spoken_on: dt.date
) -> list[tuple[TimeSpan, ...]]:
    """The times of each turn, the bare days among them placed by the times said before them.

    Args:
        said: the text of each turn and the times read in it alone, in the order of the call.
        spoken_on: the day of the call.
    """
    result: list[tuple[TimeSpan, ...]] = []
    place: TimeSpan | None = None
    age, met = 0, _TURNS + 1
    for text, times in said:
        here: list[TimeSpan] = []
        age += 1
        met = 0 if _MEETS.search(text.lower()) else met + 1
        for span in times:
            near = place if age <= _TURNS else None
            told = (
                span
                if near is None
                else _leaning(text, span, near, spoken_on, same=age == 0, meets=met <= _TURNS)
            )
            here.append(told)
            in_a_week = near is not None and near.grain is Grain.WEEK and span.weekday and told is not span
            if in_a_week or _is_place(told, spoken_on):
                place = near if in_a_week else told
                age = 0
        result.append(tuple(here))
    return _same_hours([text for text, _ in said], result)


def _same_hours(texts: Sequence[str], times: Sequence[tuple[TimeSpan, ...]]) -> list[tuple[TimeSpan, ...]]:
    """*Demain matin, six heures et quart. — Six heures et quart, noté*: the part of the day holds on."""
    result: list[tuple[TimeSpan, ...]] = []
    known: dt.time | None = None
    age = 0
    for text, spans in zip(texts, times, strict=True):
        age += 1
        told = _PART_OF_DAY.search(text.lower()) is not None
        if not told and known is not None and age <= _TURNS:
            twin = known.replace(hour=(known.hour + 12) % 24)
            result.append(tuple(replace(span, at=known) if span.at == twin else span for span in spans))
        else:
            result.append(spans)
        said = [span.at for span in spans if span.at is not None]
        if told and said:
            # Only one to six o'clock are put in the afternoon where nothing is said.
            known, age = said[-1] if 1 <= said[-1].hour <= _EARLY else None, 0
    return result


def _is_place(span: TimeSpan, spoken_on: dt.date) -> bool:
    """Whether a time is one that a later day may lean on."""
    named = span.grain is not Grain.DAY or span.kind is not Kind.PERIOD
    dated = (
        named and span.anchor_from is not None and span.anchor_to is not None and span.anchor_to > spoken_on
    )
    refused = span.bound is Bound.NOT_BEFORE
    grained = span.grain in {Grain.DAY, Grain.WEEK, Grain.MONTH}
    return dated and grained and not (span.loose or refused) and span.kind in _PLACES


def _leaning(
    text: str, span: TimeSpan, base: TimeSpan, spoken_on: dt.date, *, same: bool, meets: bool
) -> TimeSpan:
    if span.kind is Kind.DURATION and base.grain is Grain.DAY:
        return _counted(text, span, base, spoken_on, same=same)
    if not span.loose or span.anchor_from is None or base.anchor_from is None:
        return span
    far = base.anchor_from - spoken_on > _FAR
    named = base.grain is Grain.DAY and not span.weekday and span.anchor_from.day == base.anchor_from.day
    if far and not named and (meets or span.at is not None):
        return span
    return _placed(text, span, base, spoken_on, same=same)


def _counted(text: str, span: TimeSpan, base: TimeSpan, spoken_on: dt.date, *, same: bool) -> TimeSpan:
    """*Le conseil siège le 12, vous m'envoyez ça une semaine avant*."""
    match = _FROM_IT.match(fold(text[span.end : span.end + 40]))
    if match is None or base.anchor_from is None or span.count is None or (match["that"] and not same):
        return span
    count = span.count * (-1 if match["before"] else 1)
    if span.unit in _DAYS:
        day = base.anchor_from + dt.timedelta(days=round(count * _DAYS[span.unit]))
    elif span.unit is Grain.MONTH and count == int(count):
        day = add_months(base.anchor_from, int(count))
    else:
        return span
    if day < spoken_on:
        return span
    return replace(
        span, from_=day, to=day, anchor_from=day, anchor_to=day, grain=Grain.DAY, kind=Kind.RELATIVE,
        confidence=_SURE,
    )  # fmt: skip


def _placed(text: str, span: TimeSpan, base: TimeSpan, spoken_on: dt.date, *, same: bool) -> TimeSpan:
    day, low, high = span.anchor_from, base.anchor_from, base.anchor_to
    if day is None or low is None or high is None:
        return span
    named = _WEEKDAY.search(fold(text[span.start : span.end]))
    if named is not None and span.weekday:
        found = _weekday(WEEKDAYS[named[0]], span, base, same=same)
    else:
        weekday = WEEKDAYS[named[0]] if named is not None else None
        number = _number(text[span.start : span.end], day) if span.grain is Grain.WEEK else day.day
        found = _numbered(number, weekday, low, high, spoken_on)
    if found is None or found == day:
        return span
    return _moved(span, week_span(found) if span.grain is Grain.WEEK else (found, found))


def _number(words: str, day: dt.date) -> int:
    """The day's number: that of a week ("la semaine du 11") stands only in its words."""
    said = re.findall(r"#([0-9]{1,2})\b", read(words).text)
    return int(said[-1]) if said else day.day


def _weekday(weekday: int, span: TimeSpan, base: TimeSpan, *, same: bool) -> dt.date | None:
    """*La semaine du 12 ? — Plutôt jeudi*; *on déménage le 24, au plus tard le lundi*."""
    if base.anchor_from is None:
        return None
    if base.grain is Grain.WEEK:
        return week_span(base.anchor_from)[0] + dt.timedelta(days=weekday)
    if same and base.grain is Grain.DAY and span.bound is not Bound.IN:
        return base.anchor_from + dt.timedelta(days=(weekday - base.anchor_from.weekday() - 1) % 7 + 1)
    return None


def _numbered(
    number: int, weekday: int | None, low: dt.date, high: dt.date, spoken_on: dt.date
) -> dt.date | None:
    """The day of that number nearest to what was named, and on that weekday where one is."""
    middle = low + (high - low) // 2
    days = (span[0] for span in days_of_month(middle, number))
    near = [
        day
        for day in days
        if day >= spoken_on and abs(day - middle) <= _FAR and weekday in {None, day.weekday()}
    ]
    return min(near, key=lambda day: (not low <= day <= high, abs(day - middle)), default=None)


def _moved(span: TimeSpan, days: Span) -> TimeSpan:
    low, high = days
    from_ = None if span.from_ is None else low
    to = None if span.to is None else high
    return replace(
        span, from_=from_, to=to, anchor_from=low, anchor_to=high, confidence=max(span.confidence, _SURE),
        loose=False,
    )  # fmt: skip
