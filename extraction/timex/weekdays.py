"""Days of the week: "lundi", "jeudi 19", "mardi en huit", "vendredi de la semaine prochaine"."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import partial

from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, only
from extraction.timex.calendar import Span, days_of_month, month_span, nth_weekday, week_span
from extraction.timex.days import DAY_NUMBER, day_number
from extraction.timex.matching import compiled, from_suffix
from extraction.timex.patterns import MONTH, MONTHS, WEEKDAY, WEEKDAYS, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

_WEEK = dt.timedelta(days=7)
_MISHEARD = WEEKDAYS["jeudi"]
"""A recogniser writes "jeudi 9" as "je dis 9"."""
_NEAR_DAYS = 100
"""How far ahead a weekday and a number may agree before the number alone decides."""
_WITH_NUMBER = compiled(
    rf"(?:(?:le|ce|du|au) )?(?P<weekday>{WEEKDAY}|je dis) (?:, )?(?:le )?{DAY_NUMBER}(?! (?:h|heures?|:"
    rf"|personnes|"
    rf"%|minutes?|mn|min|euros?|€|k|mille|postes?|places?|jours?|mois|ans)(?= |$))"
)
_NAMED = compiled(
    rf"(?P<det>(?:le|ce|du|au|les|un|tous les|chaque|certains|sauf le) "
    rf")?(?P<weekday>{WEEKDAY})(?P<plural>s)?(?: (?:matin|midi|soir|apres midi)(?= (?:prochain|qui vient"
    rf"|en)))?(?:"
    r" (?P<next>prochain|qui vient|a venir|qui arrive)| (?P<eight>(?:en|dans) #8(?: jours)?)"
    r"| (?P<fifteen>(?:en|dans) #15(?: jours)?)| (?P<last>dernier|passe)| (?P<after>d' apres|suivant)"
    r"| (?:, )?(?P<next_week>(?:de )?(?:la )?semaine prochaine)| (?P<this_week>(?:de )?cette semaine)"
    r"| (?P<week_after>de la semaine (?:d' apres|suivante)))?"
)
_HABIT = frozenset({"le", "un", "tous les", "chaque", "du", "au", "certains", "sauf le"})
"""Determiners that make a bare weekday a habit: "le lundi on est fermés"."""
_WEEK_THEN_DAY = compiled(
    rf"(?:la )?semaine prochaine (?:, )?(?:le |plutot |genre )?(?P<weekday>{WEEKDAY})"
    r"(?! (?:le )?#[0-9]+(?! (?:h|heures?|:)))"
)


_OF_MONTH = compiled(
    rf"(?:le |au |du )?(?:@(?P<rank>[1-4])|(?P<last>dernier)) (?P<weekday>{WEEKDAY})"
    rf"(?: (?:de|d'|du mois de|du mois d'|en)? ?(?P<month>{MONTH}){YEAR_SUFFIX}"
    rf"|(?P<coming> du mois prochain)| du mois(?! de| d'))"
)


def _of_months(reading: Reading, context: Context) -> Iterator[Atom]:
    """The first Monday of a month, its last Friday."""
    for match in _OF_MONTH.finditer(reading.text):
        weekday, rank = WEEKDAYS[match["weekday"]], int(match["rank"] or 0)
        if not match["month"]:
            yield _of_this_month(match, context, weekday, rank)
            continue
        build = partial(_nth, month=MONTHS[match["month"]], weekday=weekday, rank=rank)
        candidates, mode, kind = from_suffix(match, context, build)
        kind = Kind.DATE if kind is Kind.PERIOD else kind
        yield Atom(match.start(), match.end(), candidates, Grain.DAY, mode, 0.85, kind)


def _of_this_month(match: re.Match[str], context: Context, weekday: int, rank: int) -> Atom:
    """Read "le dernier jeudi du mois": of the month that runs where still ahead, else of the next one."""
    today = context.spoken_on
    months = [month_span(today.year, today.month + shift)[0] for shift in (0, 1)]
    days = [_nth(first.year, month=first.month, weekday=weekday, rank=rank) for first in months]
    found = days[1] if match["coming"] or days[0][0] < today else days[0]
    confidence = 0.85 if match["coming"] else 0.6
    return Atom(match.start(), match.end(), only(found), Grain.DAY, "only", confidence, Kind.DATE)


def _nth(year: int, *, month: int, weekday: int, rank: int) -> Span:
    """The `rank`-th weekday of a month, the last one for 0."""
    last = nth_weekday(year, month, weekday, 5)
    found = nth_weekday(year, month, weekday, rank) if rank else last
    found -= dt.timedelta(days=7 * (found.month != month))
    return found, found


def weekdays(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every weekday of a reading, overlapping ones included."""
    yield from _of_months(reading, context)
    for match in _WITH_NUMBER.finditer(reading.text):
        yield from _numbered(match, context)
    for match in _NAMED.finditer(reading.text):
        yield _named(match, context, glued=reading.words[reading.word_at(match.start())].glued)
    monday = week_span(context.spoken_on)[0]
    for match in _WEEK_THEN_DAY.finditer(reading.text):
        found = monday + _WEEK + dt.timedelta(days=WEEKDAYS[match["weekday"]])
        yield Atom(
            match.start(), match.end(), only((found, found)), Grain.DAY, "only", 0.85, Kind.DATE, weekday=True
        )


def _numbered(match: re.Match[str], context: Context) -> Iterator[Atom]:
    """The first day ahead on which weekday and number agree; else the number, with less confidence."""
    weekday, today = WEEKDAYS.get(match["weekday"], _MISHEARD), context.spoken_on
    days = days_of_month(today, day_number(match))
    agreeing = (span for span in days if span[0].weekday() == weekday and span[0] >= today)
    first = next(agreeing, None)
    if first is not None and (first[0] - today).days <= _NEAR_DAYS:
        yield Atom(match.start(), match.end(), only(first), Grain.DAY, "only", 0.9, Kind.DATE)
    elif days:
        yield Atom(
            match.start(), match.end(), days, Grain.DAY, "future", 0.5, Kind.DATE,
            tags=frozenset({"number alone"}),
        )  # fmt: skip


def _named(match: re.Match[str], context: Context, *, glued: bool) -> Atom:
    # "Envoyez-le vendredi": that "le" is what to send.
    determiner = "" if glued else (match["det"] or "").strip()
    kind, confidence, tags = Kind.DATE, 0.8, frozenset[str]()
    qualified = any(match[name] for name in _QUALIFIERS)
    if match["last"]:
        kind = Kind.PAST
    elif match["plural"] or (determiner in _HABIT and not qualified):
        kind, confidence = Kind.RECURRING, 0.6
        tags = frozenset[str]() if match["plural"] else frozenset({"bare weekday"})
    elif match["after"] or match["week_after"]:
        confidence, tags = 0.5, frozenset({"after"} if match["after"] else ())
    elif not qualified:
        tags = frozenset({"bare weekday"})
    found = _day_meant(match, context)
    start = match.start("weekday") if determiner in {"du", "au"} else match.start()
    return Atom(
        start, match.end(), only((found, found)), Grain.DAY, "only", confidence, kind, weekday=True, tags=tags
    )


_QUALIFIERS = ("next", "eight", "fifteen", "last", "after", "next_week", "this_week", "week_after")


def _day_meant(match: re.Match[str], context: Context) -> dt.date:
    """The guide's reading: a bare weekday is the next one after the call, even said on that weekday."""
    today, weekday = context.spoken_on, WEEKDAYS[match["weekday"]]
    in_week = week_span(today)[0] + dt.timedelta(days=weekday)
    coming = today + dt.timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)
    if match["eight"] or match["fifteen"]:
        # "Mardi en huit" said on a Tuesday counts from that day.
        base = today if weekday == today.weekday() else coming
        return base + (_WEEK if match["eight"] else 2 * _WEEK)
    if match["last"]:
        return coming - _WEEK if coming - _WEEK < today else coming - 2 * _WEEK
    if match["next_week"]:
        return in_week + _WEEK
    if match["week_after"]:
        return in_week + 2 * _WEEK
    if match["this_week"]:
        return in_week
    return coming + _WEEK if match["after"] else coming
