"""Lengths of time: "dans six mois", "sous trois semaines", "il y a deux ans", "un contrat de trois ans"."""

import datetime as dt
import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.numbers import COLLECTIVES, Reading
from extraction.timex.atoms import Atom, Context, only
from extraction.timex.calendar import Span, add_months, month_span
from extraction.timex.matching import compiled
from extraction.timex.patterns import UNITS
from extraction.timex.values import Grain, Kind

_UNIT_NAMES = r"jours?|semaines?|mois|ans?|annees?|trimestres?|semestres?|heures?|h|minutes?"
_UNIT = rf"(?P<unit>{_UNIT_NAMES})"
_SMALL = r"(?:petits?|petites?|bons?|bonnes?|gros|grosses?|longs?|longues?|grands?)"
_N = (
    r"(?P<n>#[0-9.]+|une?|quelques|plusieurs)(?:(?: (?:ou|a|,|-|voire|jusqu' a))? (?P<m>#[0-9.]+|une?))?"
    rf"(?: {_SMALL})?"
)
_COL = (
    rf"(?:une )?(?:{_SMALL} )?(?P<col>quinzaine|huitaine|dizaine|douzaine|vingtaine|trentaine|soixantaine)"
    r"(?: (?:de|d'))?"
)
_HALF = r"(?P<half> et demie?)?"
_COMING = r"(?: (?:a venir|qui viennent|prochaine?s?|suivants|qui suivent))?"
_MODIFIER = (
    r"(?:environ|a peu pres|quelque chose comme|genre|grosso modo|peut etre|disons|bien|encore|les"
    r"|un delai "
    r"de|un (?:petit )?peu (?:plus|moins) de|a peine|un|une)"
)
_AHEAD = (
    r"(?:(?P<by>d' ici(?: (?:a|au (?:maximum|plus)|maximum))?|sous|dans (?:moins|maximum|max) de|"
    r"dans (?:un )?delai (?:max(?:imum)? )?de|avant|dans (?:un )?maximum(?: de)?|dans (?:les|la)|au cours "
    r"(?:des|de la))"
    r"|(?P<min>dans (?:plus de|au moins|minimum|au minimum|pas moins de)|pas avant|au dela de"
    r"|au bout d' au "
    r"moins)"
    r"|(?:dans|a (?:l' )?horizon(?: de)?|horizon|a echeance(?: de)?|echeance a|au bout de))"
)
_SECOND = (
    rf"(?:(?:(?: ,)? voire|(?: ,)? ou| a| -| ,)? (?P<n2>#[0-9.]+|une?) (?P<unit2>{_UNIT_NAMES})(?P<half2> "
    rf"et demie?)?"
    r"(?! (?:de|d')(?= |$)))?"
)
_FORWARD = compiled(
    rf"{_AHEAD}(?: {_MODIFIER})?(?: prochaine?s?)? {_N}(?: (?P<mid>prochaine?s?|derniers?|dernieres?))? "
    rf"{_UNIT}{_HALF}{_COMING}{_SECOND}"
)
_FORWARD_COLLECTIVE = compiled(rf"{_AHEAD}(?: {_MODIFIER})? {_COL}(?: {_UNIT})?{_COMING}")
_NEXT_FEW = compiled(
    r"(?:dans |au cours |d' ici )?(?:les|des|ces) (?:tous )?prochaine?s (?:jours|semaines|mois|annees)|"
    r"dans (?:les )?(?:jours|semaines|mois|annees) (?:a venir|qui viennent|prochaine?s)"
)
_BACKWARD = compiled(
    r"(?:il y a|y a|depuis|ca fait|cela fait|voila|ca va faire|ca doit faire)"
    r"(?: (?:plus de|moins de|deja|bien|environ|a peu pres|presque|maintenant|que|pas loin de)){0,3} "
    rf"(?:{_N}|(?P<col>(?:une )?(?:quinzaine|dizaine|vingtaine|trentaine)(?: (?:de|d'))?)) {_UNIT}{_HALF}"
)
_LAST_FEW = compiled(
    r"(?:(?:ces|les|des|sur les|aux?|cours des) )?(?:#[0-9]+ )?(?:derniers|dernieres|passes|passees) "
    r"(?:#[0-9]+ )?"
    rf"(?:{_UNIT_NAMES})|(?:ces|les) #[0-9]+ (?:{_UNIT_NAMES}) (?:derniers|dernieres|passees?|ecoulees?)"
)
_ALONE = compiled(rf"{_N} {_UNIT}{_HALF}")
_ALONE_COLLECTIVE = compiled(rf"{_COL} (?P<unit>jours?|semaines?|mois|ans?|annees?)")
_EVERY = re.compile(r"(?:^| )(?:tous les|toutes les|chaque) $")
_SAYING = frozenset({"un jour", "une minute"})
"""Not lengths: "un jour peut-être", "une minute s'il vous plaît"."""

_PER_MONTH = {"month": 1, "quarter": 3, "semester": 6, "year": 12}
_IN_DAYS = {"day": 1.0, "week": 7.0, "hour": 1 / 24, "minute": 1 / 1440}
_GRAINS = {grain.value: grain for grain in Grain}
_FARTHEST_DAYS, _FARTHEST_MONTHS = 36_500, 1200
"""A century: what lies beyond is no plan, and would leave the calendar."""


@dataclass(frozen=True, slots=True)
class _Length:
    """A length or a range of lengths in one unit; `low` equals `high` for a single one."""

    low: float
    high: float
    unit: str

    @property
    def key(self) -> tuple[float, Grain] | None:
        """The count and unit that a time span carries; hours have none."""
        grain = _GRAINS.get(self.unit)
        return None if grain is None else (self.high, grain)

    @property
    def below_a_day(self) -> bool:
        """Whether it is hours or minutes of one day: "sous quatre heures"."""
        return self.unit in {"hour", "minute"} and self.high * _IN_DAYS[self.unit] < 1

    def after(self, today: dt.date) -> Span:
        """The very days that it leads to."""
        return _later(today, self.low, self.unit), _later(today, self.high, self.unit)

    def ahead(self, today: dt.date) -> Span:
        """What "dans" this length means: the day for days and weeks, the whole month for longer units."""
        first, last = self.after(today)
        if self.unit in _IN_DAYS:
            return first, last
        return month_span(first.year, first.month)[0], month_span(last.year, last.month)[1]


def in_time(count: float, unit: Grain, spoken_on: dt.date) -> Span:
    """What "dans" a length means: the day for days and weeks, the whole calendar month for longer units.

    The guide's conventions ("dans quinze jours", "dans six mois"); years are counted in months. Serves a
    bare "six mois" that answers "dans combien de temps ?".

    >>> in_time(6, Grain.MONTH, dt.date(2026, 3, 12))
    (datetime.date(2026, 9, 1), datetime.date(2026, 9, 30))
    """
    return _Length(count, count, "month" if unit is Grain.SEASON else unit.value).ahead(spoken_on)


def lengths(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every relative expression and duration of a reading, overlapping ones included."""
    for pattern in (_FORWARD, _FORWARD_COLLECTIVE):
        for match in pattern.finditer(reading.text):
            yield _forward(match, context)
    for pattern in (_BACKWARD, _LAST_FEW):
        for match in pattern.finditer(reading.text):
            notice = _notice(match)
            yield _undated(match, notice, Kind.PAST if notice is None else Kind.DURATION)
    for match in _NEXT_FEW.finditer(reading.text):
        yield _undated(match, None, Kind.VAGUE)
    for pattern in (_ALONE, _ALONE_COLLECTIVE):
        for match in pattern.finditer(reading.text):
            yield from _duration(reading, match)


def _forward(match: re.Match[str], context: Context) -> Atom:
    groups, today = match.groupdict(), context.spoken_on
    length = _length(groups)
    if length is None:
        return _undated(match, None, Kind.VAGUE)
    if (groups.get("mid") or "").startswith("dernier"):
        return _undated(match, length, Kind.PAST)
    if length.below_a_day:
        return _undated(match, length, Kind.DURATION)
    far = _far_end(groups, length, today)
    exact = length.after(today)[0], far.after(today)[1]
    if groups.get("min"):
        return _dated(match, length, (exact[0], exact[0]), exact, "not_before")
    if groups.get("by"):
        return _dated(
            match, length, (today, exact[1]), exact, "before" if match.group().startswith("avant") else "by"
        )
    return _dated(match, length, (length.ahead(today)[0], far.ahead(today)[1]), exact, None)


def _far_end(groups: dict[str, str | None], length: _Length, today: dt.date) -> _Length:
    """The far end of "dans quinze jours, trois semaines", where it is near enough."""
    value, unit = _quantity(groups.get("n2")), groups.get("unit2")
    if value is None or unit is None:
        return length
    far = _Length(*_idiomatic(value, value + (0.5 if groups.get("half2") else 0.0), UNITS[unit]), UNITS[unit])
    start, end = length.after(today)[1], far.after(today)[1]
    return far if start < end <= today + 4 * (start - today) else length


def _notice(match: re.Match[str]) -> _Length | None:
    """The length of "y a trois mois de préavis", which is no past, unlike "il y a trois mois"."""
    exists = match.group().startswith(("il y a", "y a")) and re.match(
        r" (?:de|d') (?!ca\b|cela\b)", match.string[match.end() :]
    )
    return _length(match.groupdict()) if exists else None


def _duration(reading: Reading, match: re.Match[str]) -> Iterator[Atom]:
    length = _length(match.groupdict())
    if _EVERY.search(reading.text[max(match.start() - 20, 0) : match.start()]):
        yield _undated(match, length, Kind.RECURRING)
    elif length is not None and length.unit != "minute" and match.group() not in _SAYING:
        yield _undated(match, length, Kind.DURATION)


def _undated(match: re.Match[str], length: _Length | None, kind: Kind) -> Atom:
    grain = _GRAINS.get(length.unit, Grain.DAY) if length else Grain.MONTH
    return Atom(
        match.start(), match.end(), (), grain, "only", 0.5, kind, length=length.key if length else None,
        tags=frozenset({"length"}),
    )  # fmt: skip


def _dated(match: re.Match[str], length: _Length, span: Span, exact: Span, bound: str | None) -> Atom:
    return Atom(
        match.start(), match.end(), only(span), _GRAINS.get(length.unit, Grain.DAY), "only", 0.85,
        Kind.RELATIVE, length=length.key, bound=bound, exact=exact, tags=frozenset({"length"}),
    )  # fmt: skip


def _quantity(said: str | None) -> float | None:
    if said in {"un", "une"}:
        return 1.0
    return float(said[1:]) if said is not None and said.startswith("#") else None


def _length(groups: dict[str, str | None]) -> _Length | None:
    """The length in a match's groups; None for "quelques mois"."""
    unit = UNITS[groups.get("unit") or "jour"]
    collective = groups.get("col")
    if collective is not None:
        value = float(COLLECTIVES[collective.replace("une ", "").split(" ", 1)[0]])
        return _Length(*_idiomatic(value, value, unit), unit)
    low = _quantity(groups.get("n"))
    if low is None:
        return None
    high = _quantity(groups.get("m")) or low
    half = 0.5 if groups.get("half") else 0.0
    single = high <= low
    return _Length(*_idiomatic(min(low, high) + (half if single else 0.0), high + half, unit), unit)


def _idiomatic(low: float, high: float, unit: str) -> tuple[float, float]:
    """Read "huit jours" as a week and "quinze jours" as two (annotation guide, Settled questions)."""
    if unit != "day":
        return low, high
    idiom = {8.0: 7.0, 15.0: 14.0}
    return idiom.get(low, low), idiom.get(high, high)


def _later(today: dt.date, count: float, unit: str) -> dt.date:
    if unit in _IN_DAYS:
        return today + dt.timedelta(days=min(round(count * _IN_DAYS[unit]), _FARTHEST_DAYS))
    months = min(count * _PER_MONTH[unit], _FARTHEST_MONTHS)
    whole = int(months)
    return add_months(today, whole) + dt.timedelta(days=round((months - whole) * 30))
