"""Months, quarters, halves, seasons, years, school and feast seasons named in a reading."""

import datetime as dt
import re
from collections.abc import Iterator
from functools import partial

from extraction.lexemes import words
from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context, each_year, only
from extraction.timex.calendar import (
    Span,
    month_span,
    quarter_span,
    season_span,
    semester_span,
    week_span,
    year_span,
)
from extraction.timex.holidays import holiday_span, next_break
from extraction.timex.matching import before, compiled, from_suffix, is_whole, next_word
from extraction.timex.patterns import HOLIDAYS, MONTH, MONTHS, YEAR_SUFFIX
from extraction.timex.values import Grain, Kind

_MONTH = compiled(rf"(?:(?:le )?mois (?:de |d' ))?(?P<month>{MONTH}){YEAR_SUFFIX}")
_MAY_MISHEARD = compiled(rf"mois de (?P<month>mais){YEAR_SUFFIX}")
_NO_MONTH = re.compile(r"(?:^| )(?:barres?|planete|champ de)$")

_FISCAL = (
    r"(?P<fiscal> (?:fiscale?|comptable|(?:de )?(?:l' |notre |cet )exercice|"
    r"(?:de )?(?:l' |notre )annee fiscale))?"
)
_QUARTER = compiled(
    r"(?P<our>notre |nos )?(?:@(?P<rank>[1-4]) (?:trimestre|quarter|q|quart (?:de l'|d') annee)|"
    r"(?P<last>dernier) (?:trimestre|quart (?:de l'|d') annee)|"
    rf"trimestre #(?P<rank2>[1-4])|(?P<code>t|q|cul) (?:#(?P<rank3>[1-4])|un)){_FISCAL}{YEAR_SUFFIX}"
)
_SEMESTER = compiled(
    r"(?P<our>notre |nos )?(?:@(?P<rank>[12]) (?:semestre|half|(?:moitie|partie) (?:de "
    r"|d' )?(?:l' )?annee)|"
    rf"(?P<last>dernier) semestre|semestre #(?P<rank2>[12])|(?P<code>s|h) (?:#(?P<rank3>[12])|"
    rf"un)){_FISCAL}{YEAR_SUFFIX}"
)
_HOUSING = re.compile(r"(?:^| )(?:appart\w*|logements?|un|une|des|deux|studio\w*|immeuble)$")

_SEASON = compiled(
    r"(?P<det>(?:l'|le|cet|ce|en|au|a l'|prochain|en plein|plein|tout l'|mi|avant|apres|pour|des|"
    r"(?:debut|fin|milieu|courant)(?: (?:d'|du))?) )?"
    rf"(?P<name>printemps|ete|automne|hiver){YEAR_SUFFIX}"
)
_SEASON_DETERMINERS = frozenset({"l'", "le", "cet", "ce", "en plein", "plein", "tout l'", "prochain"})
"""Determiners that belong to the season; the others are left to bounds and parts."""

_YEAR = compiled(
    r"(?P<det>(?:en|l' annee|annee|pour|sur|avant|apres|des|debut|fin|mi|courant|d' ici|exercice|l' "
    r"exercice|budget) )?"
    r"#(?P<y>20[0-6][0-9]|19[5-9][0-9])"
)
_SHORT_YEAR = compiled(
    r"(?:en|fin|debut|mi|courant|avant|apres|d' ici|pour|exercice|budget) #(?P<yy>2[4-9]|3[0-5])"
)
_AFTER_A_SHORT_YEAR = words("on je c' ou et mais si pour quand il ca elle nous au ce plutot . ! ? ;") | {""}
_COUNTED = words("€ euros euro balles dollars k % personnes m2 h heures ht ttc m km par")

_RETURN = compiled(
    r"(?P<det>la |cette |prochaine |de |notre )?rentree"
    r"(?: (?P<next>prochaine)| (?:scolaire|universitaire|des classes|litteraire))?"
    rf"(?: (?:de )?(?P<month>septembre|janvier|aout))?{YEAR_SUFFIX}"
)
_HOLIDAYS = tuple(
    (name, compiled(f"(?:{expression}){YEAR_SUFFIX}"), confidence)
    for name, expression, confidence in HOLIDAYS
)
_WEEK_OF = re.compile(r"(?:^|(?<= ))(?:la )?semaine (?:de|du|des|d')(?: (?:la|l'|les))?(?: fete de)? $")
_SALES = compiled(r"(?:les |des |aux )soldes(?! d')")
_AROUND_A_BREAK = re.compile(
    r"(?:^| )(?:avant|apres|pendant|durant|retour|sortir|d' ici(?: a)?|jusqu' a|jusqu'|fin|debut|depuis|"
    r"entre|des)$"
)
"""What makes "les congés" a season: elsewhere they are leave to manage, or somebody's holidays."""
_BREAK = compiled(
    r"(?:les |des |mes |nos |aux |de |de ses |ses |vos |leurs )(?:vacances|conges)(?: scolaires)?"
    r"(?! (?:de|d'|payes|maternite|paternite|maladie|parental))"
)


def named_periods(reading: Reading, context: Context) -> Iterator[Atom]:
    """Every named period of a reading longer than a day, overlapping ones included."""
    for find in (
        _months,
        _quarters,
        _semesters,
        _seasons,
        _years,
        _short_years,
        _returns,
        _holidays,
        _breaks,
    ):
        yield from find(reading, context)


def _months(reading: Reading, context: Context) -> Iterator[Atom]:
    for pattern in (_MONTH, _MAY_MISHEARD):
        for match in pattern.finditer(reading.text):
            if _NO_MONTH.search(before(reading, match.start())):
                continue
            build = partial(month_span, month=MONTHS.get(match["month"], 5))
            candidates, mode, kind = from_suffix(match, context, build)
            yield Atom(match.start(), match.end(), candidates, Grain.MONTH, mode, 0.9, kind)


def _rank(match: re.Match[str], last: int) -> int:
    if match["last"]:
        return last
    return int(match["rank"] or match["rank2"] or match["rank3"] or 1)


def _fiscal_start(match: re.Match[str], context: Context) -> int:
    """A quarter is of the calendar unless the speaker says otherwise (annotation guide)."""
    return context.fiscal_start if match["our"] or match["fiscal"] else 1


def _quarters(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _QUARTER.finditer(reading.text):
        if match["code"] == "t" and _HOUSING.search(before(reading, match.start())):
            continue
        build = partial(quarter_span, rank=_rank(match, 4), first_month=_fiscal_start(match, context))
        candidates, mode, kind = from_suffix(match, context, build)
        yield Atom(match.start(), match.end(), candidates, Grain.QUARTER, mode, 0.9, kind)


def _semesters(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SEMESTER.finditer(reading.text):
        if match["code"] == "h" and before(reading, match.start())[-1:].isdigit():
            continue  # "14 h 2"
        build = partial(semester_span, rank=_rank(match, 2), first_month=_fiscal_start(match, context))
        candidates, mode, kind = from_suffix(match, context, build)
        yield Atom(match.start(), match.end(), candidates, Grain.SEMESTER, mode, 0.8, kind)


def _seasons(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SEASON.finditer(reading.text):
        if not (match["det"] or _stands_alone(reading, match)):
            continue
        determiner = (match["det"] or "").strip()
        start = match.start() if determiner in _SEASON_DETERMINERS else match.start("name")
        candidates, mode, kind = from_suffix(match, context, partial(season_span, name=match["name"]))
        if determiner == "prochain":
            mode = "next"
        yield Atom(start, match.end(), candidates, Grain.SEASON, mode, 0.75, kind)


def _stands_alone(reading: Reading, match: re.Match[str]) -> bool:
    """A season with no article: dated ("printemps 2027"), or an answer; "été" is mostly a participle."""
    if any(match[name] for name in ("y", "ny", "ly", "ty", "nx", "lx")):
        return True
    if match["name"] == "ete":
        return False
    if is_whole(reading, match):
        return True
    ends_clause = next_word(reading, match.end()) in {"", ",", ".", "?", "!"}
    compound = before(reading, match.start()).endswith((" d'", " de"))
    return match["name"] in {"printemps", "automne"} and ends_clause and not compound


def _years(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _YEAR.finditer(reading.text):
        follower = next_word(reading, match.end())
        plural = len(follower) > 4 and follower.isalpha() and follower.endswith("s")
        round_figure = match["y"] == "2000"
        if (
            follower in _COUNTED
            or _is_grouped(reading, match)
            or (not match["det"] and (plural or round_figure))
        ):
            continue
        fiscal = "exercice" in (match["det"] or "")
        span = year_span(int(match["y"]), context.fiscal_start if fiscal else 1)
        kind = Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD
        confidence = 0.9 if match["det"] else 0.75
        yield Atom(match.start("y") - 1, match.end(), only(span), Grain.YEAR, "only", confidence, kind)


def _is_grouped(reading: Reading, match: re.Match[str]) -> bool:
    """Whether the figure is written in groups: "2 050" is no year."""
    number = reading.words[reading.word_at(match.end() - 1)].number
    return number is not None and number.digits and number.end - number.start > 4


def _short_years(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _SHORT_YEAR.finditer(reading.text):
        rest = reading.text[match.end() : match.end() + 12]
        if next_word(reading, match.end()) not in _AFTER_A_SHORT_YEAR and not re.match(r" , [^#]", rest):
            continue
        span = year_span(2000 + int(match["yy"]))
        kind = Kind.PAST if span[1] < context.spoken_on else Kind.PERIOD
        yield Atom(match.start("yy") - 1, match.end(), only(span), Grain.YEAR, "only", 0.7, kind)


def _returns(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _RETURN.finditer(reading.text):
        dated = any(match[name] for name in ("month", "y", "ny", "nx", "next"))
        if not (match["det"] or dated or is_whole(reading, match)):
            continue
        determiner = (match["det"] or "").strip()
        build = partial(month_span, month=MONTHS[match["month"] or "septembre"])
        candidates, mode, kind = from_suffix(match, context, build)
        if determiner == "prochaine" or match["next"]:
            mode = "next"
        start = match.start() + (3 if determiner == "de" else 0)
        yield Atom(start, match.end(), candidates, Grain.MONTH, mode, 0.75, kind, tags=frozenset({"return"}))


def _holidays(reading: Reading, context: Context) -> Iterator[Atom]:
    for name, pattern, confidence in _HOLIDAYS:
        for match in pattern.finditer(reading.text):
            candidates, mode, kind = from_suffix(match, context, partial(holiday_span, name))
            single = bool(candidates) and candidates[0][0] == candidates[0][1]
            week = _WEEK_OF.search(reading.text[: match.start()]) if single else None
            if week is not None:
                weeks = tuple(_week_of(name, span) for span in candidates)
                yield Atom(week.start(), match.end(), weeks, Grain.WEEK, mode, confidence, kind)
                continue
            grain, tag = (Grain.DAY, "holiday") if single else (Grain.MONTH, "break")
            yield Atom(
                match.start(), match.end(), candidates, grain, mode, confidence, kind, tags=frozenset({tag})
            )
    for match in _SALES.finditer(reading.text):
        names = ("winter_sales", "summer_sales")
        found = (span for name in names for span in each_year(context, partial(holiday_span, name)))
        yield Atom(
            match.start(), match.end(), tuple(sorted(found)), Grain.MONTH, "future", 0.4,
            tags=frozenset({"break"}),
        )  # fmt: skip


def _week_of(name: str, span: Span) -> Span:
    """The week of a feast; Easter's is the one that its Monday opens."""
    return week_span(span[0] + dt.timedelta(days=name == "easter"))


def _breaks(reading: Reading, context: Context) -> Iterator[Atom]:
    for match in _BREAK.finditer(reading.text):
        if not _AROUND_A_BREAK.search(before(reading, match.start())):
            continue
        candidates = each_year(context, partial(holiday_span, next_break(context.spoken_on)))
        yield Atom(
            match.start(), match.end(), candidates, Grain.MONTH, "future", 0.5, tags=frozenset({"break"})
        )
