"""Time expressions of spoken French, resolved against the day of the call.

Atoms (periods that words name) are found first, then their parts ("fin", "début", "mi"), their unions
("de mars à mai"), their bounds ("d'ici", "pas avant", "au plus tard") and hours. Conventions are the
annotation guide's; facts/nlp.md section 3 says what libraries get wrong.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.numbers import Reading, read
from extraction.timex.appointments import with_hours
from extraction.timex.atoms import Atom, Context, longest
from extraction.timex.bounds import bounded
from extraction.timex.calendar import Span, month_span, part_of, week_span, year_span
from extraction.timex.clock import hours
from extraction.timex.days import named_days
from extraction.timex.narrowing import bounds_within, narrowed, with_late_part
from extraction.timex.patterns import PART_OF_YEAR, PARTS
from extraction.timex.periods import named_periods
from extraction.timex.relative import lengths
from extraction.timex.unions import united
from extraction.timex.units import relative_units
from extraction.timex.values import Grain, Kind, TimeSpan
from extraction.timex.weekdays import weekdays
from extraction.timex.weeks import weeks

_PART = re.compile(
    r"(?:^|(?<= ))(?:(?:tout|toute|la|en|le|au|a la|dans le|dans la|sur la|sur|pour la|pour le) ){0,2}"
    rf"(?P<part>{'|'.join(PARTS)})(?: (?:du mois|de mois))?(?: (?:de|d'|du|des|le|la|l'|les|de la|de l'|"
    rf"of))?$"
)
_DAY_OF = re.compile(
    r"(?:^|(?<= ))(?:le |au |du )?(?:tout )?(?:(?P<last>dernier)|@1) jour(?: (?:ouvre|ouvrable))? (?:de|d'"
    r"|du)(?: (?:la|l'|mois d[e']))?$"
)
_REACH = 60
"""How many characters before an atom may hold its part."""
_A_MONTH = 31
_FAR = 160
_PARTS_OF_YEAR = frozenset({Grain.MONTH, Grain.QUARTER, Grain.SEMESTER, Grain.SEASON})
_OPENS = re.compile(
    r"[.;!?,] (?:(?:et|donc|mais|alors|plutot|disons|mettons|au|le|la|l'|en|a l'|a la|vers|pour|sur|fin"
    r"|debut) )*$"
)
_BARE = frozenset({"bare", "bare weekday"})
_PLACES = frozenset({Kind.DATE, Kind.PERIOD})
_WITHOUT_PERIOD = frozenset({Kind.PAST, Kind.DURATION, Kind.VAGUE})
_FINER = {Grain.YEAR: Grain.MONTH, Grain.SEMESTER: Grain.MONTH, Grain.QUARTER: Grain.MONTH}


def find_times(text: str, *, spoken_on: dt.date, fiscal_year_start_month: int = 1) -> list[TimeSpan]:
    """Time expressions in order, each resolved to the annotation guide's `from`/`to`.

    Bare months, quarters, weekdays go to the future of `spoken_on`. Past references, durations, exclusions
    and habits come back with their own kind, for the caller to leave out.

    Args:
        text: a turn, as a recogniser or a person wrote it.
        spoken_on: the day of the call, in the company's own time zone.
        fiscal_year_start_month: where the company's year begins; it moves "exercice", "notre T1",
            "T1 fiscal", never a bare "T1", which is a calendar quarter in the guide.

    >>> [(t.from_, t.to) for t in find_times("d'ici fin mai", spoken_on=dt.date(2026, 3, 12))]
    [(None, datetime.date(2026, 5, 31))]
    """
    reading = read(text)
    context = Context(spoken_on, fiscal_year_start_month)
    atoms = _counted_on(reading, list(_atoms(reading, context)), context)
    spans = bounded(reading, context, united(reading, context, atoms))
    return with_hours(reading, narrowed(text, spans), hours(reading))


def _atoms(reading: Reading, context: Context) -> Iterator[Atom]:
    found = (
        atom
        for find in (named_periods, relative_units, named_days, weekdays, weeks, lengths)
        for atom in find(reading, context)
    )
    usable = (atom for atom in found if atom.candidates or atom.kind in _WITHOUT_PERIOD)
    parted = (with_late_part(reading, _with_part(reading, atom)) for atom in usable)
    return longest([atom for atom in parted if not atom.weak])


def _with_part(reading: Reading, atom: Atom) -> Atom:
    """Apply the "fin", "début" or "mi" before an atom to each candidate; a weak atom becomes strong."""
    if atom.part is not None:
        return _parted(atom, atom.start, atom.part)
    single_day = atom.grain is Grain.DAY and "break" not in atom.tags
    if single_day or "length" in atom.tags:
        return atom
    base = max(atom.start - _REACH, 0)
    first_or_last = _DAY_OF.search(reading.text[base : atom.start].rstrip())
    if first_or_last is not None and atom.candidates:
        return _day_of(atom, base + first_or_last.start(), last=first_or_last["last"] is not None)
    match = _PART.search(reading.text[base : atom.start].rstrip())
    if match is None:
        return atom
    part, start = PARTS[match["part"]], base + match.start()
    return _parted(atom, start, part) if part else replace(atom, start=start, weak=False)


def _day_of(atom: Atom, start: int, *, last: bool) -> Atom:
    """The very first or last day of a period: "le dernier jour du trimestre"."""
    days = tuple((span[1], span[1]) if last else (span[0], span[0]) for span in atom.candidates)
    return replace(
        atom, start=start, candidates=days, grain=Grain.DAY, kind=Kind.DATE, weak=False,
        mode="future" if atom.weak else atom.mode, tags=atom.tags | {"parted"},
    )  # fmt: skip


def _parted(atom: Atom, start: int, part: str) -> Atom:
    return replace(
        atom,
        start=start,
        candidates=tuple(part_of(span, part, atom.grain) for span in atom.candidates),
        grain=_FINER.get(atom.grain, atom.grain),
        weak=False,
        part=part,
        mode="future" if atom.weak else atom.mode,
        tags=atom.tags | {"parted"},
    )


def _counted_on(reading: Reading, atoms: Sequence[Atom], context: Context) -> list[Atom]:
    """Place what is said from the period named just before it, where there is one."""
    result: list[Atom] = []
    place: Atom | None = None
    year: Atom | None = None
    for said in atoms:
        atom = said
        previous = _counted_from(result, atom) if "after" in atom.tags else place
        base = previous.chosen(context) if previous is not None else None
        span = None
        near = previous is not None and (atom.start - previous.end <= _REACH or "after" in atom.tags)
        if previous is not None and base is not None and near:
            span = _from_previous(reading, previous, base, atom)
        if span is None and year is not None:
            span = _in_the_year(reading, year, atom)
        if span is not None:
            kind = Kind.DATE if "bare weekday" in atom.tags else atom.kind
            atom = replace(
                atom, candidates=(span,), mode="only", kind=kind, tags=atom.tags - {"bare"} | {"placed"}
            )
        result.append(atom)
        if atom.kind in _PLACES and not atom.tags & _BARE:
            place = atom
            if atom.grain is Grain.YEAR:
                year = atom if atom.mode == "only" and atom.candidates[0][0] > context.spoken_on else None
    return result


def _in_the_year(reading: Reading, year: Atom, atom: Atom) -> Span | None:
    """*L'an prochain, sûr. Le second semestre*: a clause that opens on a part of the year named before."""
    if atom.mode != "future" or atom.grain not in _PARTS_OF_YEAR or atom.start - year.end > _FAR:
        return None
    if not _OPENS.search(reading.text[year.end : atom.start]):
        return None
    low, high = year.candidates[0]
    return next((span for span in atom.candidates if low <= span[0] <= span[1] <= high), None)


def _counted_from(result: Sequence[Atom], atom: Atom) -> Atom | None:
    """What "celle d'après" follows: the last period of its unit a few words before, else the last one."""
    near = [other for other in result if atom.start - other.end <= _REACH]
    same = [other for other in near if other.grain is atom.grain]
    earlier = same or near or [other for other in result if other.kind in _PLACES]
    return earlier[-1] if earlier else None


def _from_previous(reading: Reading, previous: Atom, base: Span, atom: Atom) -> Span | None:
    """The period of an atom that follows another: "la semaine d'après", "le 20 avril ou le 25"."""
    if "after" in atom.tags and previous.grain in {atom.grain, Grain.DAY}:
        return _next_unit(atom.grain, base)
    between = reading.text[previous.end : atom.start]
    inside = bounds_within(reading, previous, base, atom)
    if inside is not None or ("half" in atom.tags and previous.grain is Grain.MONTH):
        return inside or _half_of(base, atom)
    if "bare" in atom.tags and previous.grain in {Grain.MONTH, Grain.DAY} and "bare" not in previous.tags:
        # "le 20 avril ou le 25", "fin avril, le 28", "le 31 octobre, le samedi d'avant, le 24"
        return min(
            (span for span in atom.candidates if abs((span[0] - base[0]).days) <= _A_MONTH),
            key=lambda span: (not base[0] <= span[0] <= base[1], abs((span[0] - base[0]).days)),
            default=None,
        )
    if (
        previous.grain is Grain.YEAR
        and previous.mode == "only"
        and PART_OF_YEAR.fullmatch(f" {between.strip()}".rstrip())
    ):
        # "l'an prochain, au printemps", "en 2027, au mois de mars"
        return next((span for span in atom.candidates if base[0] <= span[0] <= base[1]), None)
    if "bare weekday" in atom.tags and previous.grain is Grain.WEEK and not re.search(r"[.?!]", between):
        # "la semaine prochaine, plutôt vendredi"
        day = (
            base[0]
            - dt.timedelta(days=base[0].weekday())
            + dt.timedelta(days=atom.candidates[0][0].weekday())
        )
        return day, day
    return None


def _half_of(base: Span, atom: Atom) -> Span:
    """The half of the month named before it that an atom means: "septembre, la deuxième quinzaine"."""
    if atom.candidates[0][0].day == 1:
        return base[0], base[0].replace(day=15)
    return base[0].replace(day=16), base[1]


def _next_unit(grain: Grain, base: Span) -> Span | None:
    """The week, month or year after a period."""
    if grain is Grain.WEEK:
        return week_span(base[0] + dt.timedelta(days=7))
    if grain is Grain.MONTH:
        return month_span(base[1].year, base[1].month + 1)
    return year_span(base[1].year + 1) if grain is Grain.YEAR else None
