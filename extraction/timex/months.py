"""Months, quarters, halves, seasons, years, feasts: the periods of `patterns` found in a reading."""

import re
from collections.abc import Callable, Iterator

from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, each_year, only
from extraction.timex.calendar import (
    Span,
    add_months,
    month_span,
    quarter_span,
    season_span,
    semester_span,
    year_span,
)
from extraction.timex.holidays import holiday_span, next_break
from extraction.timex.patterns import HOLIDAYS, MONTH, MONTHS, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

_START, _END = r"(?:^|(?<= ))", r"(?= |$)"


def compiled(expression: str) -> re.Pattern[str]:
    """An expression that begins and ends on whole words of a reading."""
    return re.compile(f"{_START}(?:{expression}){_END}")


def anaphoric(reading: Reading, end: int) -> bool:
    """Whether "-là" follows: "cette semaine-là" is the one spoken of, not the present one."""
    word = reading.word_at(end) + 1 if end < len(reading.text) else len(reading.words)
    return word < len(reading.words) and reading.words[word].norm == "la" and reading.words[word].glued


_MONTH = compiled(rf"(?:(?:le )?mois (?:de |d' ))?(?P<month>{MONTH}){YEAR_SUFFIX}")
_MAY_MISHEARD = compiled(rf"mois de (?P<month>mais?){YEAR_SUFFIX}")
_NO_MONTH_BEFORE = re.compile(r"(?:barres?|planete|chocolat|groupe|champ de|#[0-9]+)$")
_FISCAL = r"(?P<fiscal> (?:fiscale?|(?:de )?(?:l' |notre |cet )exercice|comptable|(?:de )?(?:l' |notre )annee fiscale))?"
_QUARTER = compiled(
    rf"(?P<our>notre |nos )?(?:@(?P<rank>[1-4]) (?:trimestre|quarter)|(?P<last>dernier) trimestre|trimestre #(?P<rank2>[1-4])"
    rf"|(?:t|q) #(?P<rank3>[1-4])|(?:t|q) (?P<one>une?)){_FISCAL}{YEAR_SUFFIX}"
)
_SEMESTER = compiled(
    rf"(?P<our>notre |nos )?(?:@(?P<rank>[12]) (?:semestre|half|moitie (?:de |d' )?(?:l' )?annee|partie (?:de |d' )?(?:l' )?annee|partie d' annee)"
    rf"|(?:s|h) #(?P<rank2>[12])|(?:s|h) (?P<one>un)|dernier semestre){_FISCAL}{YEAR_SUFFIX}"
)
_HOUSING = re.compile(r"(?:appart\w*|logements?|un|une|des|deux|studio\w*|immeuble)$")
_SEASON = compiled(
    r"(?P<det>(?:l'|le|cet|ce|en|au|a l'|d' ici l'|prochain|en plein|plein|tout l'|debut|fin|mi|courant|avant|apres|pour|des) )?"
    rf"(?P<name>printemps|ete|automne|hiver){YEAR_SUFFIX}"
)
_YEAR = compiled(r"(?P<det>(?:en|l' annee|annee|pour|sur|avant|apres|des|debut|fin|mi|courant|d' ici|exercice|l' exercice|budget) )?#(?P<y>20[0-6][0-9]|19[5-9][0-9])")
_SHORT_YEAR = compiled(r"(?:en|fin|debut|mi|courant|avant|apres|d' ici|pour|exercice|budget) #(?P<yy>2[4-9]|3[0-5])")
_NEXT_TO_YEAR = frozenset("€ euros euro balles dollars k % personnes salaries m2 h heures ht ttc metres m km".split())
_RETURN = compiled(
    rf"(?:la |cette |prochaine |de |notre )?rentree(?: (?:prochaine|scolaire|universitaire|des classes|litteraire))?(?: (?:de )?(?P<month>septembre|janvier|aout))?{YEAR_SUFFIX}"
)
_RETURN_DET = re.compile(r"(?:la|cette|de|prochaine|notre)$")
_UNIT_WORDS = {"mois": Grain.MONTH, "trimestre": Grain.QUARTER, "semestre": Grain.SEMESTER, "annee": Grain.YEAR, "an": Grain.YEAR,
               "exercice": Grain.YEAR, "month": Grain.MONTH, "year": Grain.YEAR, "quarter": Grain.QUARTER}  # fmt: skip
_THIS_NEXT = compiled(
    r"(?:(?:le|l'|la|cette|ce|cet|du|au|d'|notre|dans|sur|en|de|des|tout) ){0,2}"
    r"(?:(?P<pre>prochaine?|nouvel|nouveau|nouvelle|next|ce|cette|cet|this) )?(?P<unit>mois|trimestre|semestre|annee|an|exercice|month|year|quarter)"
    r"(?P<fiscal> (?:fiscale?|comptable|budgetaire|financiere?|civile))?"
    r"(?: (?P<post>prochaine?|qui vient|suivante?|d' apres|a venir|derniere?|passee?|precedente?|d' avant|en cours|ci|la|#(?P<y>20[0-9][0-9])|plus #1|\+ #1|\+ un|plus un))?"
)
_NEXT_WORDS = frozenset({"prochain", "prochaine", "qui vient", "a venir", "nouvel", "nouveau", "nouvelle", "next", "plus #1", "+ #1", "plus un", "+ un"})
_AFTER_WORDS = frozenset({"suivant", "suivante", "d' apres"})
_LAST_WORDS = frozenset({"dernier", "derniere", "passe", "passee", "precedent", "precedente", "d' avant"})
_N_PLUS = compiled(r"n (?:\+|plus) #(?P<n>[123])|n plus (?P<one>un)")
_END_OF = compiled(r"(?P<year>end of (?:the )?year|eoy)|(?P<quarter>end of (?:the )?quarter|eoq)|(?P<month>end of (?:the )?month|eom)")
_IN_THE = compiled(r"(?:dans|d' ici la fin de|avant la fin de|dans le courant de|en cours d'|courant d'|courant de) (?:l' |le |la )?(?P<unit>annee|mois|trimestre|semestre)(?! (?:prochaine?|derniere?|suivante?|qui|d'|de|passee?|#))")


def named_periods(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every named period of a reading longer than a day, overlapping ones included."""
    for find in (_months, _quarters, _semesters, _seasons, _years, _returns, _relative_units, _franglais, _holidays):
        yield from find(reading, context)


def from_suffix(
    match: re.Match[str], context: Context, build: Callable[[int], Span | None]
) -> tuple[tuple[Span, ...], str, Kind]:
    """The candidates, mode and kind that a year suffix leaves to a period that comes every year."""
    groups = match.groupdict()
    year = int(groups["y"]) if groups.get("y") else 2000 + int(groups["yy"]) if groups.get("yy") else None
    today = context.spoken_on
    if groups.get("ny"):
        year = today.year + 1
    elif groups.get("ly"):
        year = today.year - 1
    elif groups.get("ty"):
        year = today.year
    if year is not None:
        span = build(year)
        past = groups.get("ly") is not None or (span is not None and span[1] < today)
        return only(span), "only", Kind.PAST if past else Kind.PERIOD
    if groups.get("lx"):
        return each_year(context, build), "last", Kind.PAST
    return each_year(context, build), "next" if groups.get("nx") else "future", Kind.PERIOD


def _before(reading: Reading, start: int) -> str:
    return reading.text[max(start - 40, 0) : start].rstrip()


def _months(reading: Reading, context: Context) -> Iterator[Atom]:
    for pattern in (_MONTH, _MAY_MISHEARD):
        for match in pattern.finditer(reading.text):
            if _NO_MONTH_BEFORE.search(_before(reading, match.start())) and not match.group().startswith("mois"):
                if not re.search(r"(?:^| )(?:en|de|#[0-9]+)$", _before(reading, match.start())):
                    continue
                if re.search(r"(?:barres?|planete|champ de)$", _before(reading, match.start())):
                    continue
            number = MONTHS.get(match["month"], 5)
            candidates, mode, kind = from_suffix(match, context, lambda year, m=number: month_span(year, m))  # type: ignore[misc]
            yield Atom(match.start(), match.end(), candidates, Grain.MONTH, mode, 0.9, kind)


def _rank(match: re.Match[str], *names: str) -> int:
    for name in names:
        if match.groupdict().get(name):
            return int(match[name])
    return 1 if match.groupdict().get("one") else 0


def _quarters(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _QUARTER.finditer(reading.text):
        rank = 4 if match["last"] else _rank(match, "rank", "rank2", "rank3")
        if match["rank3"] and match.group().startswith("t") and _HOUSING.search(_before(reading, match.start())):
            continue
        first = context.fiscal_start if match["our"] or match["fiscal"] else 1
        candidates, mode, kind = from_suffix(match, context, lambda year, r=rank, f=first: quarter_span(year, r, f))  # type: ignore[misc]
        yield Atom(match.start(), match.end(), candidates, Grain.QUARTER, mode, 0.9, kind)


def _semesters(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SEMESTER.finditer(reading.text):
        rank = 2 if "dernier semestre" in match.group() else _rank(match, "rank", "rank2")
        first = context.fiscal_start if match["our"] or match["fiscal"] else 1
        candidates, mode, kind = from_suffix(match, context, lambda year, r=rank, f=first: semester_span(year, r, f))  # type: ignore[misc]
        yield Atom(match.start(), match.end(), candidates, Grain.SEMESTER, mode, 0.8, kind)


def _seasons(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SEASON.finditer(reading.text):
        dated = any(match[name] for name in ("y", "ny", "ly", "ty", "nx", "lx"))
        alone = match.group() == reading.text.strip(" .,!?") and match["name"] != "ete"
        after_comma = re.match(r"(?: [,.?!]|$)", reading.text[match.end() :]) and match["name"] in {"printemps", "automne"}
        if not match["det"] and not dated and not alone and not (after_comma and not _before(reading, match.start()).endswith((" d'", " de"))):
            continue
        start = match.start("name") if match["det"] and match["det"].strip() in _NOT_PART_OF_SEASON else match.start()
        name = match["name"]
        candidates, mode, kind = from_suffix(match, context, lambda year, n=name: season_span(year, n))  # type: ignore[misc]
        if match["det"] and match["det"].startswith("prochain"):
            mode = "next"
        yield Atom(start, match.end(), candidates, Grain.SEASON, mode, 0.75, kind)


_NOT_PART_OF_SEASON = frozenset({"debut", "fin", "mi", "courant", "avant", "apres", "pour", "d' ici l'", "des"})


def _years(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _YEAR.finditer(reading.text):
        follower = reading.text[match.end() :].split(maxsplit=1)[:1]
        if follower and follower[0] in _NEXT_TO_YEAR:
            continue
        number = reading.words[reading.word_at(match.end() - 1)].number
        if number is None or (number.value == 2000 and not match["det"]) or _counts_something(reading, match):
            continue
        year = int(match["y"])
        fiscal = match["det"] is not None and "exercice" in match["det"]
        span = year_span(year, context.fiscal_start if fiscal else 1)
        kind = Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD
        yield Atom(match.start("y") - 1, match.end(), only(span), Grain.YEAR, "only", 0.9 if match["det"] else 0.75, kind)
    for match in _SHORT_YEAR.finditer(reading.text):
        rest = reading.text[match.end() : match.end() + 12]
        if re.match(r" (?:[a-z#%€]|, #|-)", rest) and not re.match(r" (?:on|je|c'|ou|et|mais|si|pour|quand|il|ca|elle|nous|au|ce|plutot)(?: |$)", rest):
            continue
        span = year_span(2000 + int(match["yy"]))
        kind = Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD
        yield Atom(match.start("yy") - 1, match.end(), only(span), Grain.YEAR, "only", 0.7, kind)


def _counts_something(reading: Reading, match: re.Match[str]) -> bool:
    """ "2050 clients": a plural right after a figure that nothing introduces as a year."""
    follower = reading.text[match.end() :].split(maxsplit=1)[:1]
    return not match["det"] and bool(follower) and len(follower[0]) > 4 and follower[0].isalpha() and follower[0].endswith("s")


def _returns(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _RETURN.finditer(reading.text):
        determined = match.group().split(" ", 1)[0] in {"la", "cette", "prochaine", "de", "notre"}
        if not determined and not any(match[name] for name in ("month", "y", "ny", "nx")) and match.group() != reading.text.strip(" .,!?"):
            continue
        number = MONTHS.get(match["month"] or "septembre", 9)
        candidates, mode, kind = from_suffix(match, context, lambda year, m=number: month_span(year, m))  # type: ignore[misc]
        start = match.start() + (3 if match.group().startswith("de ") else 0)
        if match.group().startswith("prochaine") or "rentree prochaine" in match.group():
            mode = "next"
        yield Atom(start, match.end(), candidates, Grain.MONTH, mode, 0.75, kind, tags=frozenset({"return"}))


def _relative_units(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _THIS_NEXT.finditer(reading.text):
        if not (match["post"] == "la" or anaphoric(reading, match.end())):
            yield from _relative_unit(match, context)
    for match in _IN_THE.finditer(reading.text):
        grain = _UNIT_WORDS[match["unit"]]
        span = _unit_spans(context, grain, fiscal=False)[2]
        if grain is Grain.MONTH and match.group().startswith("dans"):
            span = (context.spoken_on, add_months(context.spoken_on, 1))
        yield Atom(match.start(), match.end(), only(span), grain, "only", 0.6, bound="by")
    for match in _N_PLUS.finditer(reading.text):
        years = int(match["n"] or 1)
        yield Atom(match.start(), match.end(), only(year_span(context.spoken_on.year + years)), Grain.YEAR, "only", 0.7)


def _relative_unit(match: re.Match[str], context: Context) -> Iterator[Atom]:
    unit, pre, post = match["unit"], match["pre"], match["post"]
    grain = _UNIT_WORDS[unit]
    fiscal = unit == "exercice" or (match["fiscal"] is not None and "civil" not in match["fiscal"])
    spans = _unit_spans(context, grain, fiscal=fiscal)
    determiner = match.group()[: match.start("unit") - match.start()].split()
    this = pre in {"ce", "cette", "cet", "this"} or any(word in {"ce", "cette", "cet"} for word in determiner)
    confidence = 0.65 if fiscal else 0.85
    if match["y"]:
        first = context.fiscal_start if fiscal else 1
        span = year_span(int(match["y"]), first)
        kind = Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD
        yield Atom(match.start(), match.end(), only(span), Grain.YEAR, "only", confidence, kind)
    elif post in _LAST_WORDS:
        if unit == "trimestre" and not determiner:
            return
        yield Atom(match.start(), match.end(), only(spans[1]), grain, "only", confidence, Kind.PAST)
    elif pre in _NEXT_WORDS or post in _NEXT_WORDS:
        yield Atom(match.start(), match.end(), only(spans[3]), grain, "only", confidence)
    elif post in _AFTER_WORDS:
        yield Atom(match.start(), match.end(), tuple(spans[3:]), grain, "future", 0.5, tags=frozenset({"after"}))
    elif this or post in {"en cours", "ci"}:
        yield Atom(match.start(), match.end(), only(spans[2]), grain, "only", confidence)
    elif post is None and pre is None and unit not in {"month", "year", "quarter"}:
        yield Atom(match.start("unit"), match.end(), tuple(spans[2:]), grain, "future", 0.8, weak=True)


def _unit_spans(context: Context, grain: Grain, *, fiscal: bool) -> list[Span]:
    """The unit that holds the day of the call at index 2, the two before it, and three after it."""
    today = context.spoken_on
    if grain is Grain.MONTH:
        return [month_span(today.year, today.month + k) for k in range(-2, 4)]
    length = {Grain.QUARTER: 3, Grain.SEMESTER: 6, Grain.YEAR: 12}[grain]
    first = context.fiscal_start if fiscal else 1
    elapsed = (today.month - first) % length
    start = add_months(today.replace(day=1), -elapsed)
    spans = []
    for k in range(-2, 4):
        begin = add_months(start, length * k)
        spans.append((begin, month_span(begin.year, begin.month + length - 1)[1]))
    return spans


def _franglais(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _END_OF.finditer(reading.text):
        name = match.lastgroup or "year"
        grain = {"year": Grain.YEAR, "quarter": Grain.QUARTER, "month": Grain.MONTH}[name]
        yield Atom(match.start(), match.end(), tuple(_unit_spans(context, grain, fiscal=False)[2:]), grain, "future", 0.75, part="fin")


_HOLIDAYS = tuple((name, compiled(f"(?:{expression}){YEAR_SUFFIX}"), confidence) for name, expression, confidence in HOLIDAYS)
_BREAK = compiled(rf"(?:les |des |mes |nos |aux |de |de ses |ses |vos |leurs )(?:vacances|conges)(?: scolaires)?(?! (?:de|d'|payes|maternite|paternite|maladie|parental))")


def _holidays(reading: Reading, context: Context) -> Iterator[Atom]:
    for name, pattern, confidence in _HOLIDAYS:
        for match in pattern.finditer(reading.text):
            candidates, mode, kind = from_suffix(match, context, lambda year, n=name: holiday_span(n, year))  # type: ignore[misc]
            single = bool(candidates) and candidates[0][0] == candidates[0][1]
            yield Atom(
                match.start(), match.end(), candidates, Grain.DAY if single else Grain.MONTH, mode, confidence, kind,
                tags=frozenset({"holiday"} if single else {"break"}),
            )  # fmt: skip
    for match in _BREAK.finditer(reading.text):
        name = next_break(context.spoken_on)
        candidates = each_year(context, lambda year, n=name: holiday_span(n, year))  # type: ignore[misc]
        yield Atom(match.start(), match.end(), candidates, Grain.MONTH, "future", 0.5, tags=frozenset({"break"}))
