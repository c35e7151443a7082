"""Lengths of time: "dans six mois", "sous trois semaines", "il y a deux ans", "un contrat de trois ans"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from extraction.numbers import COLLECTIVES, Reading
from extraction.timex.atoms import Atom, Context, only
from extraction.timex.calendar import Span, add_months, month_span
from extraction.timex.matching import compiled
from extraction.timex.patterns import UNITS
from extraction.timex.values import Grain, Kind

_MODIFIER = r"(?:environ|a peu pres|quelque chose comme|genre|grosso modo|peut etre|disons|bien|encore|les|un delai de|un|une|l' espace de)"
_SMALL = r"(?:petits?|petites?|bons?|bonnes?|gros|grosses?|longs?|longues?|grands?)"
_N = rf"(?P<n>#[0-9.]+|une?|quelques|plusieurs)(?:(?: (?:ou|a|,|-|voire|jusqu' a))? (?P<m>#[0-9.]+|une?))?(?: {_SMALL})?"
_COL = rf"(?:une )?(?:{_SMALL} )?(?P<col>quinzaine|huitaine|dizaine|douzaine|vingtaine|trentaine|soixantaine)(?: (?:de|d'))?"
_UNIT = r"(?P<unit>jours?|semaines?|mois|ans?|annees?|trimestres?|semestres?|heures?|h|minutes?)"
_COMING = r"(?: (?:a venir|qui viennent|prochaine?s?|suivants|qui suivent))?"
_HALF = r"(?P<half> et demie?)?"
_AHEAD = (
    r"(?:(?P<by>d' ici(?: (?:a|au (?:maximum|plus)|maximum))?|sous|dans (?:moins|maximum|max) de|dans (?:un "
    r")?delai (?:max(?:imum)? )?de|avant|dans (?:un )?maximum(?: de)?|"
    r"dans (?:les|la)|au cours (?:des|de la)|pendant (?:les)(?= #[0-9]+ prochain))"
    r"|(?P<min>dans (?:plus de|au moins|minimum|au minimum|pas moins de)|pas avant|au dela de|au bout d' au "
    r"moins)"
    r"|(?P<in>dans|d' ici environ|a horizon(?: de)?|a l' horizon(?: de)?|horizon|a echeance(?: de)?|"
    r"echeance a|au bout de|here in))"
)
_SECOND = rf"(?:(?:(?: ,)? voire|(?: ,)? ou| a| -| ,)? (?P<n2>#[0-9.]+|une?) {_UNIT.replace('unit', 'unit2')}(?P<half2> et demie?)?(?! (?:de|d')(?= |$)))?"
_FORWARD = compiled(
    rf"{_AHEAD}(?: {_MODIFIER})?(?: (?P<prev>prochaine?s?))? {_N}(?: (?P<mid>prochaine?s?|derniers?|"
    rf"dernieres?))? "
    rf"{_UNIT}{_HALF}{_COMING}{_SECOND}"
)
_FORWARD_COLLECTIVE = compiled(rf"{_AHEAD}(?: {_MODIFIER})? {_COL}(?: {_UNIT})?{_COMING}")
_NEXT_FEW = compiled(
    r"(?:dans |au cours |d' ici )?(?:les|des|ces) (?:tous )?prochaine?s (?P<unit>jours|semaines|mois|"
    r"annees)|dans (?:les )?(?P<unit2>jours|semaines|mois|annees) (?:a venir|qui viennent|prochaine?s)"
)
_BACKWARD = compiled(
    rf"(?:il y a|y a|depuis|ca fait|cela fait|voila|ca va faire|ca doit faire|depuis plus de)(?: (?:plus de|"
    rf"moins de|deja|bien|environ|a peu pres|presque|maintenant|que|pas loin de))* (?:{_N}|(?P<col>(?:une "
    rf")?(?:quinzaine|dizaine|vingtaine|trentaine)(?: (?:de|d'))?)) {_UNIT}{_HALF}"
)
_LAST_FEW = compiled(
    rf"(?:(?:ces|les|des|sur les|aux?|cours des) )?(?:#[0-9]+ )?(?:derniers|dernieres|passes|passees) "
    rf"#?(?:[0-9]+ )?{_UNIT}|(?:ces|les) #[0-9]+ {_UNIT.replace('unit', 'unit2')} (?:derniers|dernieres|"
    rf"passees?|ecoulees?)"
)
_LENGTH_ALONE = compiled(rf"{_N} {_UNIT}{_HALF}")
_LENGTH_COLLECTIVE = compiled(
    rf"{_COL} (?P<unit>jours?|semaines?|mois|ans?|annees?)|(?P<col2>une huitaine|une quinzaine)"
)
_EVERY = re.compile(r"(?:^| )(?:tous les|toutes les|chaque) $")
_WORKING = compiled(r"(?:sous|dans la|dans une?|d' ici une?|sous une?|d' ici la) (?P<col>huitaine|quinzaine)")

_PER_MONTH = {"month": 1, "quarter": 3, "semester": 6, "year": 12}
_IN_DAYS = {"day": 1.0, "week": 7.0, "hour": 1 / 24, "minute": 1 / 1440}
_GRAINS = {
    "day": Grain.DAY, "week": Grain.WEEK, "month": Grain.MONTH, "quarter": Grain.QUARTER, "semester": Grain.SEMESTER,
    "year": Grain.YEAR,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Length:
    """A length or a range of lengths in one unit; `low` equals `high` for a single one."""

    low: float
    high: float
    unit: str

    @property
    def key(self) -> tuple[float, Grain] | None:
        grain = _GRAINS.get(self.unit)
        return None if grain is None else (self.high, grain)


def in_time(count: float, unit: Grain, spoken_on: dt.date) -> Span:
    """What "dans" a length means: the day for days and weeks, the whole calendar month for longer units.

    The guide's conventions ("dans quinze jours", "dans six mois"); years are counted in months. Serves a
    bare "six mois" that answers "dans combien de temps ?".
    """
    span = _ahead(_Length(count, count, unit.value), spoken_on)
    return span if span is not None else (spoken_on, spoken_on)


def lengths(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every relative expression and duration of a reading, overlapping ones included."""
    yield from _forward(reading, context)
    yield from _backward(reading, context)
    yield from _vague(reading, context)
    yield from _durations(reading, context)


def _forward(reading: Reading, context: Context) -> Iterator[Atom]:
    for pattern in (_FORWARD, _FORWARD_COLLECTIVE, _WORKING):
        for match in pattern.finditer(reading.text):
            length = _length(match)
            if length is None:
                if _quantity(match.groupdict().get("n")) is None:
                    yield _atom(match, context, None, Kind.VAGUE)
                continue
            if match.groupdict().get("mid", "") and match["mid"].startswith("dernier"):
                yield _atom(match, context, length, Kind.PAST)
                continue
            yield from _resolved(match, context, length, _second(match))


def _second(match: re.Match[str]) -> _Length | None:
    """The far end of "dans quinze jours, trois semaines", "dans un an, un an et demi"."""
    groups = match.groupdict()
    value = _quantity(groups.get("n2"))
    if value is None:
        return None
    unit = UNITS[groups["unit2"]]
    high = value + (0.5 if groups.get("half2") else 0.0)
    return _Length(*_idiomatic(high, high, unit), unit)


def _resolved(
    match: re.Match[str], context: Context, length: _Length, second: _Length | None
) -> Iterator[Atom]:
    if length.unit in {"hour", "minute"} and length.high * _IN_DAYS[length.unit] < 1:
        yield _atom(match, context, length, Kind.DURATION)
        return
    groups = match.groupdict()
    opening = match.group()
    exact = _exact(length, context.spoken_on)
    far = _exact(second, context.spoken_on) if second is not None else exact
    if not exact[0] <= far[1] <= context.spoken_on + 4 * (exact[1] - context.spoken_on):
        second, far = None, exact
    exact = exact[0], far[1]
    if groups.get("min"):
        yield _atom(
            match, context, length, Kind.RELATIVE, (exact[0], exact[0]), bound="not_before", span=True
        )
    elif groups.get("by") or opening.startswith(("sous", "d' ici", "dans la")):
        bound = "before" if opening.startswith("avant") else "by"
        yield _atom(
            match, context, length, Kind.RELATIVE, (context.spoken_on, exact[1]), bound=bound, span=True
        )
    else:
        span = _ahead(length, context.spoken_on)
        end = _ahead(second, context.spoken_on) if second is not None else span
        if span is not None and end is not None:
            yield replace(
                _atom(match, context, length, Kind.RELATIVE, (span[0], end[1]), span=True), exact=exact
            )


def _backward(reading: Reading, context: Context) -> Iterator[Atom]:
    for pattern in (_BACKWARD, _LAST_FEW):
        for match in pattern.finditer(reading.text):
            length = _notice(reading, match)
            yield _atom(match, context, length, Kind.PAST if length is None else Kind.DURATION)


def _notice(reading: Reading, match: re.Match[str]) -> _Length | None:
    """The length of "y a trois mois de préavis", which is no past, unlike "il y a trois mois"."""
    if match.group().startswith(("il y a", "y a")) and re.match(
        r" (?:de|d') (?!ca\b|cela\b)", reading.text[match.end() :]
    ):
        return _length(match)
    return None


def _vague(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _NEXT_FEW.finditer(reading.text):
        yield _atom(match, context, None, Kind.VAGUE)


def _durations(reading: Reading, context: Context) -> Iterator[Atom]:
    for pattern in (_LENGTH_ALONE, _LENGTH_COLLECTIVE):
        for match in pattern.finditer(reading.text):
            length = _length(match)
            if _EVERY.search(reading.text[max(match.start() - 20, 0) : match.start()]):
                yield _atom(match, context, length, Kind.RECURRING)
            elif (
                length is not None
                and length.unit != "minute"
                and match.group() not in {"un jour", "une minute"}
            ):
                yield _atom(match, context, length, Kind.DURATION)


def _atom(
    match: re.Match[str],
    context: Context,
    length: _Length | None,
    kind: Kind,
    at: Span | None = None,
    *,
    bound: str | None = None,
    span: bool = False,
) -> Atom:
    grain = _GRAINS.get(length.unit, Grain.DAY) if length else Grain.MONTH
    candidates = only(at) if span else ()
    return Atom(
        match.start(), match.end(), candidates, grain, "only", 0.85 if span else 0.5, kind,
        length=length.key if length else None, bound=bound, tags=frozenset({"length"}),
    )  # fmt: skip


def _quantity(words: str | None) -> float | None:
    if words is None:
        return None
    if words in {"un", "une"}:
        return 1.0
    return float(words[1:]) if words.startswith("#") else None


def _length(match: re.Match[str]) -> _Length | None:
    groups = match.groupdict()
    collective = groups.get("col") or groups.get("col2")
    if collective is not None:
        value = float(COLLECTIVES[collective.replace("une ", "").split(" ", 1)[0]])
        unit = UNITS[groups["unit"]] if groups.get("unit") else "day"
        return _Length(*_idiomatic(value, value, unit), unit)
    low = _quantity(groups.get("n"))
    if low is None:
        return None
    high = _quantity(groups.get("m")) or low
    half = 0.5 if groups.get("half") else 0.0
    unit = UNITS[groups["unit"]]
    low = min(low, high)
    return _Length(*_idiomatic(low + (0 if high != low else half), high + half, unit), unit)


def _idiomatic(low: float, high: float, unit: str) -> tuple[float, float]:
    """Read "huit jours" as a week and "quinze jours" as two (annotation guide, Settled questions)."""
    if unit != "day":
        return low, high
    idiom = {8.0: 7.0, 15.0: 14.0}
    return idiom.get(low, low), idiom.get(high, high)


def _exact(length: _Length, today: dt.date) -> Span:
    return _shifted(today, length.low, length.unit), _shifted(today, length.high, length.unit)


def _shifted(today: dt.date, count: float, unit: str) -> dt.date:
    """A day so far ahead, held within the calendar's limits."""
    if unit in _IN_DAYS:
        return today + dt.timedelta(days=min(round(count * _IN_DAYS[unit]), 36_500))
    months = min(count * _PER_MONTH[unit], 1200)
    whole = int(months)
    return add_months(today, whole) + dt.timedelta(days=round((months - whole) * 30))


def _ahead(length: _Length, today: dt.date) -> Span | None:
    first, last = _exact(length, today)
    if length.unit in _IN_DAYS:
        return first, last
    return month_span(first.year, first.month)[0], month_span(last.year, last.month)[1]
