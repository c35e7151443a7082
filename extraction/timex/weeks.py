"""Weeks: "la semaine prochaine", "la semaine du 14", "semaine 24", "la deuxième quinzaine de juin"."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import partial

from extraction.lexemes import FUNCTION_WORDS
from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, each_year, only
from extraction.timex.calendar import Span, day, days_of_month, iso_week_span, month_span, week_span
from extraction.timex.days import DAY_NUMBER, day_number
from extraction.timex.matching import anaphoric, compiled, from_suffix, next_word
from extraction.timex.patterns import MONTH, MONTHS, WEEKDAY, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

_ONE_DAY = dt.timedelta(days=1)
_WEEK = compiled(
    r"(?P<lead>(?:la|cette|en|de la|une) )?(?:(?P<pre>prochaine|this|next) )?(?:semaine|week)"
    r"(?: (?P<post>prochaine|qui vient|a venir|d' apres|suivante|derniere|passee|precedente|en cours|ci))?"
)
_NEXT = frozenset({"prochaine", "qui vient", "a venir", "next"})
_AFTER = frozenset({"d' apres", "suivante"})
_LAST = frozenset({"derniere", "passee", "precedente"})
_THE_ONE_AFTER = compiled(r"(?:(?:celle|celui) (?:d' apres|suivante?|qui suit)|la suivante)")
_UNIT_NAMED = re.compile(r"\b(semaine|mois|an|annee)\b")
_GRAINS = {"semaine": Grain.WEEK, "mois": Grain.MONTH, "an": Grain.YEAR, "annee": Grain.YEAR}
_IN_THE_WEEK = compiled(r"dans la semaine(?! (?:prochaine|derniere|passee|suivante|d'|du|de|qui|#))")
_WEEK_OF = compiled(rf"(?:(?:la )?semaine|celle) du (?:{WEEKDAY} )?{DAY_NUMBER}(?: (?P<month>{MONTH}))?")
_WEEK_NUMBER = compiled(r"(?:la )?semaine (?:numero )?#(?P<w>[0-9]{1,2})|s #(?P<s>[3-9]|[1-4][0-9]|5[0-3])")
_OF_MONTH = compiled(
    r"(?:la |les |dans les )?(?:#(?P<few>[2-9]|1[05]) )?(?:(?P<last>dernieres?|derniers?)|@(?P<rank>[1-4]))"
    r"(?: #(?P<n>[2-9]|1[05]))? "
    r"(?P<unit>semaine|quinzaine|jour|moitie)s?(?: (?:de|d'|du mois de|du mois d'|du|en))? "
    rf"(?P<month>{MONTH}){YEAR_SUFFIX}"
)
_HALF_MONTH = compiled(
    r"(?:la )?(?:(?P<last>derniere)|@(?P<rank>[12])) (?:quinzaine(?: (?:du|de) mois)?|moitie (?:du"
    r"|de) mois)"
    r"(?P<next> prochain)?"
)
_WEEKEND = compiled(r"(?P<lead>ce |le |du )?(?:week end|weekend)(?P<next> prochain| qui vient)?")


def weeks(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every week, fortnight and week-end of a reading, overlapping ones included."""
    for match in _WEEK.finditer(reading.text):
        if not anaphoric(reading, match.end()):
            yield _from_the_call(match, context)
    for find in (_ones_after, _limits, _of_a_day, _numbered, _of_months, _half_months, _weekends):
        yield from find(reading, context)


def _from_the_call(match: re.Match[str], context: Context) -> Atom:
    said = {match["post"], match["pre"]}
    this = week_span(context.spoken_on)
    if said & _NEXT:
        return Atom(match.start(), match.end(), only(_shifted(this, 1)), Grain.WEEK, "only", 0.85)
    if said & _AFTER:
        span = only(_shifted(this, 2))
        return Atom(match.start(), match.end(), span, Grain.WEEK, "only", 0.5, tags=frozenset({"after"}))
    if said & _LAST:
        return Atom(match.start(), match.end(), only(_shifted(this, -1)), Grain.WEEK, "only", 0.85, Kind.PAST)
    if match["lead"] == "cette " or said & {"this", "en cours", "ci"}:
        return Atom(match.start(), match.end(), only(this), Grain.WEEK, "only", 0.85)
    start = match.end("lead") if match["lead"] else match.start()
    return Atom(start, match.end(), (this, _shifted(this, 1)), Grain.WEEK, "future", 0.85, weak=True)


def _shifted(week: Span, count: int) -> Span:
    return week[0] + count * 7 * _ONE_DAY, week[1] + count * 7 * _ONE_DAY


def _ones_after(reading: Reading, context: Context) -> Iterator[Atom]:
    """Read "celle d'après", where a week, a month or a year was named before it."""
    for match in _THE_ONE_AFTER.finditer(reading.text):
        named = _UNIT_NAMED.findall(reading.text[: match.start()])
        if named:
            span = only(_shifted(week_span(context.spoken_on), 2))
            grain = _GRAINS[named[-1]]
            yield Atom(match.start(), match.end(), span, grain, "only", 0.5, tags=frozenset({"after"}))


def _limits(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _IN_THE_WEEK.finditer(reading.text):
        span = (context.spoken_on, week_span(context.spoken_on)[1])
        yield Atom(match.start(), match.end(), only(span), Grain.WEEK, "only", 0.7, bound="by")


def _of_a_day(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEK_OF.finditer(reading.text):
        if match.group().startswith("celle") and not _UNIT_NAMED.search(reading.text[: match.start()]):
            continue
        if match["month"]:
            days = each_year(context, partial(day, month=MONTHS[match["month"]], number=day_number(match)))
        else:
            days = days_of_month(context.spoken_on, day_number(match))
        spans = tuple(week_span(span[0]) for span in days)
        tags = frozenset[str]() if match["month"] else frozenset({"number alone"})
        yield Atom(match.start(), match.end(), spans, Grain.WEEK, "future", 0.85, tags=tags)


def _numbered(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEK_NUMBER.finditer(reading.text):
        follower = next_word(reading, match.end())
        if follower.isalpha() and follower not in FUNCTION_WORDS:
            continue  # "une semaine 3 personnes"
        spans = each_year(context, partial(iso_week_span, rank=int(match["w"] or match["s"])))
        yield Atom(match.start(), match.end(), spans, Grain.WEEK, "future", 0.8)


def _of_months(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _OF_MONTH.finditer(reading.text):
        rank = None if match["last"] else int(match["rank"])
        build = partial(
            _slice,
            month=MONTHS[match["month"]],
            rank=rank,
            unit=match["unit"],
            count=int(match["n"] or match["few"] or 1),
        )
        candidates, mode, kind = from_suffix(match, context, build)
        yield Atom(match.start(), match.end(), candidates, Grain.WEEK, mode, 0.8, kind)


def _half_months(reading: Reading, context: Context) -> Iterator[Atom]:
    today = context.spoken_on
    for match in _HALF_MONTH.finditer(reading.text):
        rank = None if match["last"] else int(match["rank"])
        first = today.month + (1 if match["next"] else 0)
        spans = tuple(
            _slice(today.year, month, rank=rank, unit="quinzaine", count=1)
            for month in range(first, first + 3)
        )
        tags = frozenset[str]() if match["next"] else frozenset({"half"})
        yield Atom(match.start(), match.end(), spans, Grain.WEEK, "future", 0.7, tags=tags)


def _slice(year: int, month: int, *, rank: int | None, unit: str, count: int) -> Span:
    """The first, second... or last (`rank` None) week, fortnight or days of a month."""
    start, end = month_span(year, month)
    if unit in {"quinzaine", "moitie"}:
        return (start, start.replace(day=15)) if rank == 1 else (start.replace(day=16), end)
    length = 7 * count if unit == "semaine" else max(count, 5)
    if rank is None:
        return end - (length - 1) * _ONE_DAY, end
    begin = start + (rank - 1) * 7 * _ONE_DAY
    return begin, min(begin + (length - 1) * _ONE_DAY, end)


def _weekends(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _WEEKEND.finditer(reading.text):
        shift = 1 if match["next"] and context.spoken_on.weekday() < 5 else 0
        saturday = _shifted(week_span(context.spoken_on), shift)[0] + 5 * _ONE_DAY
        kind = Kind.PERIOD if match["lead"] == "ce " or match["next"] else Kind.RECURRING
        span = only((saturday, saturday + _ONE_DAY))
        yield Atom(match.start(), match.end(), span, Grain.DAY, "only", 0.7, kind)
