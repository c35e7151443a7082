"""Units of the calendar counted from the call: "le mois prochain", "cette année", "l'exercice en cours"."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from extraction.lexemes import words
from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, only
from extraction.timex.calendar import Span, add_months, month_span, year_span
from extraction.timex.matching import anaphoric, compiled
from extraction.timex.values import Grain, Kind

_GRAINS = {
    "mois": Grain.MONTH, "month": Grain.MONTH, "trimestre": Grain.QUARTER, "quarter": Grain.QUARTER,
    "semestre": Grain.SEMESTER, "annee": Grain.YEAR, "an": Grain.YEAR, "year": Grain.YEAR,
    "exercice": Grain.YEAR,
}  # fmt: skip
_UNIT = compiled(
    r"(?:(?:le|l'|la|cette|ce|cet|du|au|d'|notre|dans|sur|en|de|tout) ){0,2}"
    r"(?:(?P<pre>prochaine?|nouvel|nouveau|nouvelle|next|ce|cette|cet|this) )?"
    r"(?P<unit>mois|trimestre|semestre|annee|an|exercice|month|year|quarter)"
    r"(?P<fiscal> (?:fiscale?|comptable|budgetaire|financiere?|civile))?"
    r"(?: (?P<post>prochaine?|qui vient|suivante?|d' apres|a venir|derniere?|passee?|precedente?|d' avant|"
    r"en cours|ci|la|#(?P<y>20[0-9][0-9])|(?:plus|\+) (?:#1|un)))?"
)
_THIS = words("ce cette cet this")
_NEXT = words("prochain prochaine nouvel nouveau nouvelle next") | {
    "qui vient", "a venir", "plus #1", "+ #1", "plus un", "+ un",
}  # fmt: skip
_AFTER = words("suivant suivante") | {"d' apres"}
_LAST = words("dernier derniere passe passee precedent precedente") | {"d' avant"}
_ENGLISH = words("month year quarter")
_N_PLUS = compiled(r"n (?:\+|plus) (?:#(?P<n>[123])|un)")
_END_OF = compiled(
    r"(?P<year>end of (?:the )?year|eoy)|(?P<quarter>end of (?:the )?quarter|eoq)|(?P<month>end of (?:the "
    r")?month|eom)"
)
_IN_THE = compiled(
    r"(?:dans|en cours d'|en cours de) (?:l' |le |la )?(?P<unit>annee|mois|trimestre|semestre)"
    r"(?! (?:prochaine?|derniere?|suivante?|qui|d'|de|passee?|#))"
)


def relative_units(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every unit placed from the day of the call, overlapping ones included."""
    for match in _UNIT.finditer(reading.text):
        if not (match["post"] == "la" or anaphoric(reading, match.end())):
            atom = _placed(match, context)
            if atom is not None:
                yield atom
    for match in _IN_THE.finditer(reading.text):
        yield _within(match, context)
    for match in _N_PLUS.finditer(reading.text):
        span = year_span(context.spoken_on.year + int(match["n"] or 1))
        yield Atom(match.start(), match.end(), only(span), Grain.YEAR, "only", 0.7)
    for match in _END_OF.finditer(reading.text):
        grain = _GRAINS[match.lastgroup or "year"]
        spans = tuple(unit_spans(context, grain, first_month=1)[2:])
        yield Atom(match.start(), match.end(), spans, grain, "future", 0.75, part="fin")


def _placed(match: re.Match[str], context: Context) -> Atom | None:
    unit, pre, post = match["unit"], match["pre"], match["post"]
    grain = _GRAINS[unit]
    fiscal = unit == "exercice" or (match["fiscal"] is not None and "civil" not in match["fiscal"])
    first_month = context.fiscal_start if fiscal else 1
    spans = unit_spans(context, grain, first_month=first_month)
    found = partial(
        Atom, match.start(), match.end(), grain=grain, mode="only", confidence=0.65 if fiscal else 0.85
    )
    if match["y"]:
        span = year_span(int(match["y"]), first_month)
        return found(only(span), kind=Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD)
    if post in _LAST:
        return found(only(spans[1]), kind=Kind.PAST)
    if {pre, post} & _NEXT:
        return found(only(spans[3]))
    if post in _AFTER:
        return replace(found(only(spans[3])), confidence=0.5, tags=frozenset({"after"}))
    return _present(match, found, spans)


def _present(match: re.Match[str], found: Callable[..., Atom], spans: list[Span]) -> Atom | None:
    """The unit that goes on ("cette année"), or one that only a part makes a period ("fin d'année")."""
    determiners = match.group()[: match.start("unit") - match.start()].split()
    if match["post"] in {"en cours", "ci"} or not _THIS.isdisjoint(determiners):
        return found(only(spans[2]))
    if match["post"] is None and match["pre"] is None and match["unit"] not in _ENGLISH:
        return replace(found(tuple(spans[2:])), start=match.start("unit"), mode="future", weak=True)
    return None


def _within(match: re.Match[str], context: Context) -> Atom:
    """The whole unit as a limit: "dans l'année" is by its end, "dans le mois" within a month."""
    grain = _GRAINS[match["unit"]]
    span = unit_spans(context, grain, first_month=1)[2]
    if grain is Grain.MONTH:
        span = (context.spoken_on, add_months(context.spoken_on, 1))
    return Atom(match.start(), match.end(), only(span), grain, "only", 0.6, bound="by")


def unit_spans(context: Context, grain: Grain, *, first_month: int) -> list[Span]:
    """The unit that holds the day of the call at index 2, the two before it, and three after it."""
    today = context.spoken_on
    length = {Grain.MONTH: 1, Grain.QUARTER: 3, Grain.SEMESTER: 6, Grain.YEAR: 12}[grain]
    start = add_months(today.replace(day=1), -((today.month - first_month) % length))
    begins = [add_months(start, length * k) for k in range(-2, 4)]
    return [(begin, month_span(begin.year, begin.month + length - 1)[1]) for begin in begins]
