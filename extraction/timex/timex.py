"""Time expressions of spoken French, resolved against the day of the call.

Atoms (periods that words name) are found first, then their parts ("fin", "début", "mi"), their unions
("de mars à mai"), their bounds ("d'ici", "pas avant", "au plus tard") and hours. Conventions are the
annotation guide's; facts/nlp.md section 3 says what libraries get wrong.
"""

import datetime as dt
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extraction.numbers import Reading, read
from extraction.timex.atoms import Atom, Context, longest
from extraction.timex.calendar import Span, part_of
from extraction.timex.clock import Clock, hours
from extraction.timex.days import named_days
from extraction.timex.months import named_periods
from extraction.timex.patterns import LEFT_CUES, LINK, PARTS, RIGHT_CUES
from extraction.timex.relative import lengths
from extraction.timex.values import Bound, Grain, Kind, TimeSpan

_ONE_DAY = dt.timedelta(days=1)
_PART = re.compile(
    rf"(?:^|(?<= ))(?:(?:tout|toute|la|en|le|au|a la|dans le|dans la|sur la|sur|pour la|pour le) ){{0,2}}(?P<part>{'|'.join(PARTS)})"
    r"(?: (?:du mois|de mois))?(?: (?:de|d'|du|des|le|la|l'|les|de la|de l'|of))?$"
)
_LEFT = tuple((cue, re.compile(rf"(?:^|(?<= ))(?:{cue.text}){LINK}$")) for cue in LEFT_CUES)
_RIGHT = tuple((cue, re.compile(rf"(?: [,(])?(?: (?:soit|mais|vraiment|c' est|donc|et|oui))? (?:{cue.text})(?= |$)")) for cue in RIGHT_CUES)
_UNION = re.compile(r"(?:,|-|ou|voire|et|a|au|/|puis|ou bien|ou alors|ou plutot|, voire|, ou|jusqu' a|jusqu' en|jusqu' au)?(?: (?:en|le|la|l'|les|plutot|peut etre|fin))*|(?:en|le|la|l'|au)")
_NEW_CLAUSE = re.compile(r" (?:c'|ce|ca|on|je|j'|il|elle|nous|non|trop|pas|y a) ")
_BETWEEN = re.compile(r"(?:^| )entre(?: (?:le|la|les|l'|debut|fin))?$")
_FROM = re.compile(r"(?:^| )(?:de|du|d'|des|depuis|a partir de|a partir du)(?: (?:le|la|l'|les))?$")


@dataclass(frozen=True, slots=True)
class _Item:
    """An atom or a union of atoms with its resolved period."""

    start: int
    end: int
    span: Span | None
    atom: Atom
    united: bool = False


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
    clocks = hours(reading)
    atoms = _atoms(reading, context)
    items = _united(reading, context, _with_after(list(atoms), context))
    spans = _merged_days(reading, context, items)
    return _with_hours(reading, context, spans, clocks)


def _atoms(reading: Reading, context: Context) -> Iterator[Atom]:
    found = [*named_periods(reading, context), *named_days(reading, context), *lengths(reading, context)]
    parted = [_with_part(reading, atom) for atom in found if atom.candidates or atom.kind in _EMPTY_KINDS]
    kept = [atom for atom in parted if not atom.weak]
    return longest(kept)


_EMPTY_KINDS = frozenset({Kind.PAST, Kind.DURATION, Kind.VAGUE})


def _with_part(reading: Reading, atom: Atom) -> Atom:
    """ "fin", "début", "mi" before an atom choose a part of each of its candidates; a weak atom becomes strong."""
    if atom.part is not None:
        return _parted(atom, atom.start, atom.part)
    if atom.grain is Grain.DAY and "break" not in atom.tags or atom.kind is Kind.DURATION or "length" in atom.tags:
        return atom
    match = _PART.search(reading.text[max(atom.start - 60, 0) : atom.start].rstrip())
    if match is None:
        return atom
    offset = max(atom.start - 60, 0)
    part = PARTS[match["part"]]
    start = offset + match.start()
    return _parted(atom, start, part) if part else replace(atom, start=start, weak=False)


def _parted(atom: Atom, start: int, part: str) -> Atom:
    grain = atom.grain
    finer = {Grain.YEAR: Grain.MONTH, Grain.SEMESTER: Grain.MONTH, Grain.QUARTER: Grain.MONTH}.get(grain, grain)
    parts = tuple(part_of(span, part, grain) for span in atom.candidates)
    mode = "future" if atom.weak else atom.mode
    return replace(atom, start=start, candidates=parts, grain=finer, weak=False, part=part, mode=mode, tags=atom.tags | {"parted"})


def _with_after(atoms: list[Atom], context: Context) -> list[Atom]:
    """ "La semaine d'après" follows the period named before it, where there is one."""
    result: list[Atom] = []
    for atom in atoms:
        previous = result[-1] if result else None
        if "after" in atom.tags and previous is not None and previous.grain in {atom.grain, Grain.DAY}:
            base = previous.chosen(context)
            later = next((span for span in _one_more(atom, base)), None) if base is not None else None
            if later is not None:
                result.append(replace(atom, candidates=(later,), mode="only", confidence=0.6))
                continue
        result.append(atom)
    return result


def _one_more(atom: Atom, base: Span) -> Iterator[Span]:
    from extraction.timex.calendar import month_span, week_span, year_span

    if atom.grain is Grain.WEEK:
        monday = week_span(base[0])[0] + 7 * _ONE_DAY
        yield monday, monday + 6 * _ONE_DAY
    elif atom.grain is Grain.MONTH:
        yield month_span(base[1].year, base[1].month + 1)
    elif atom.grain is Grain.YEAR:
        yield year_span(base[1].year + 1)


# Unions.


def _united(reading: Reading, context: Context, atoms: Sequence[Atom]) -> list[_Item]:
    items: list[_Item] = []
    k = 0
    while k < len(atoms):
        item = _Item(atoms[k].start, atoms[k].end, atoms[k].chosen(context), atoms[k])
        while k + 1 < len(atoms):
            union = _union(reading, context, item, atoms[k + 1])
            if union is None:
                break
            item = union
            k += 1
        items.append(item)
        k += 1
    return items


_NEVER_UNITED = frozenset({Kind.PAST, Kind.DURATION, Kind.VAGUE, Kind.RECURRING, Kind.RELATIVE})


def _union(reading: Reading, context: Context, item: _Item, second: Atom) -> _Item | None:
    first = item.atom
    if first.kind in _NEVER_UNITED or second.kind in _NEVER_UNITED:
        return None
    between = reading.text[item.end : second.start].strip()
    if not _UNION.fullmatch(between) or (between in {"", ","} and _NEW_CLAUSE.match(reading.text, second.end)):
        return None
    before = reading.text[: item.start].rstrip()[-40:]
    firm = bool(_BETWEEN.search(before)) and between.startswith("et")
    firm = firm or (between.split(" ", 1)[0] in {"a", "au", "-", "jusqu'"} and between != "")
    days = Grain.DAY in {first.grain, second.grain} and "holiday" not in first.tags | second.tags
    if days and not firm:
        return None
    ends = _ends(context, item, second)
    if ends is None:
        return None
    low, high = ends
    gap = (high[0] - low[1]).days
    if not firm and not 0 <= gap <= (45 if between in {"", ","} else 100):
        return None
    if not firm and first.grain is Grain.YEAR and between in {"", ","}:
        return None
    atom = replace(first, confidence=min(first.confidence, second.confidence), grain=_finer(first.grain, second.grain))
    if first.mode == "future" and second.mode == "only":
        atom = replace(atom, mode="only", candidates=(low,))
    start = item.start
    lead = _BETWEEN.search(before) or (_FROM.search(before) if firm else None)
    if lead:
        start = item.start - len(before) + lead.start() - (1 if reading.text[item.start - 1] == " " else 0) + (1 if lead.group().startswith(" ") else 0)
    return _Item(max(start, 0), second.end, (low[0], high[1]), atom, united=True)


def _ends(context: Context, item: _Item, second: Atom) -> tuple[Span, Span] | None:
    """The two periods of a union: the later one is chosen first, so that a year said once holds for both."""
    first = item.atom
    if item.united or first.mode == "only":
        low = item.span
        if low is None:
            return None
        high = second.chosen(context) if second.mode == "only" else next((s for s in second.candidates if s[1] >= low[1]), None)
    else:
        high = second.chosen(context)
        if high is None:
            return None
        limit = high[0]
        low = next((span for span in reversed(first.candidates) if span[0] <= limit and span != high), None)
    if low is None or high is None or high[1] <= low[1] or high[0] < low[0]:
        return None
    return low, high


def _finer(a: Grain, b: Grain) -> Grain:
    order = list(Grain)
    return a if order.index(a) < order.index(b) else b


# Days said twice: "demain, mercredi 9", "mardi en huit, oui, le 14".


def _merged_days(reading: Reading, context: Context, items: list[_Item]) -> list[TimeSpan]:
    kept: list[_Item] = []
    for item in items:
        previous = kept[-1] if kept else None
        if previous is not None and _same_day(reading, previous, item):
            kept[-1] = replace(item, start=previous.start)
        else:
            kept.append(item)
    return [span for item in kept if (span := _bounded(reading, context, item)) is not None]


def _same_day(reading: Reading, first: _Item, second: _Item) -> bool:
    if first.span is None or second.span is None or first.atom.grain is not Grain.DAY or second.atom.grain is not Grain.DAY:
        return False
    if first.atom.kind is not Kind.DATE or second.atom.kind is not Kind.DATE:
        return False
    between = reading.text[first.end : second.start].split()
    if len(between) > 5 or any(word in {".", "?", "ou", "et", "non", "a", "au"} for word in between):
        return False
    if first.span == second.span:
        return True
    # "jeudi prochain, le 19": the number decides between two Thursdays.
    return (
        len(between) <= 1 and first.atom.weekday and "bare" in second.atom.tags
        and first.span[0].weekday() == second.span[0].weekday()
    )  # fmt: skip


# Bounds.


def _bounded(reading: Reading, context: Context, item: _Item) -> TimeSpan | None:
    left, start = _left_cue(reading, item)
    right, end = _right_cue(reading, item)
    atom = item.atom
    if atom.kind in _EMPTY_KINDS or (atom.kind is Kind.RECURRING):
        return _unresolved(reading, item, start if atom.kind is Kind.RECURRING else item.start)
    if item.span is None:
        return None
    value = right or left or atom.bound
    if atom.bound == "by" and value in {None, "by"} and left is None:
        start = item.start
    if left == "not_before" and right == "by":
        value = "by"
    return _span(reading, context, item, value, start, end)


def _unresolved(reading: Reading, item: _Item, start: int) -> TimeSpan:
    first, last = reading.span(start, item.end)
    atom = item.atom
    count, unit = atom.length if atom.length else (None, None)
    anchor = item.span if atom.kind is Kind.PAST else None
    return TimeSpan(
        first, last, Bound.IN, None, None, atom.grain, confidence=atom.confidence, kind=atom.kind, count=count, unit=unit,
        anchor_from=anchor[0] if anchor else None, anchor_to=anchor[1] if anchor else None,
    )  # fmt: skip


def _left_cue(reading: Reading, item: _Item) -> tuple[str | None, int]:
    base = max(item.start - 90, 0)
    window = reading.text[base : item.start].rstrip()
    for cue, pattern in _LEFT:
        match = pattern.search(window)
        if match is not None:
            return cue.value, base + match.start()
    return None, item.start


def _right_cue(reading: Reading, item: _Item) -> tuple[str | None, int]:
    rest = reading.text[item.end : item.end + 60]
    for cue, pattern in _RIGHT:
        match = pattern.match(rest)
        if match is not None:
            return cue.value, item.end + match.end()
    return None, item.end


def _span(reading: Reading, context: Context, item: _Item, value: str | None, start: int, end: int) -> TimeSpan:
    assert item.span is not None  # noqa: S101 - the caller leaves unresolved items out
    low, high = item.span
    kind, confidence = item.atom.kind, item.atom.confidence
    bound, from_, to = Bound.IN, low, high
    result: tuple[dt.date | None, dt.date | None] = (from_, to)
    if value == "past":
        kind, result = Kind.PAST, (None, None)
    elif value == "recurring":
        kind, result = Kind.RECURRING, (None, None)
    elif value == "excluded":
        kind, bound, result = _excluded(context, item)
    elif value == "until":
        kind, bound, result = Kind.UNTIL, Bound.BY, (None, high)
    elif value is not None:
        bound = Bound(value)
        result = _limits(bound, item)
    first, last = reading.span(start, end)
    count, unit = item.atom.length if item.atom.length else (None, None)
    return TimeSpan(
        first, last, bound, result[0], result[1], item.atom.grain, confidence=confidence, kind=kind,
        anchor_from=low, anchor_to=high, count=count, unit=unit,
    )  # fmt: skip


def _limits(bound: Bound, item: _Item) -> tuple[dt.date | None, dt.date | None]:
    low, high = item.span or (None, None)
    assert low is not None  # noqa: S101
    assert high is not None  # noqa: S101
    atom = item.atom
    named_day = low == high and "holiday" not in atom.tags
    if "length" in atom.tags:
        low, high = atom.exact or (low, high)
        return (low, None) if bound in {Bound.NOT_BEFORE, Bound.FROM, Bound.AFTER} else (None, high)
    if bound is Bound.BEFORE:
        # "avant fin juin" and "avant le 15" reach the end of what they name; "avant l'été" stops before it.
        inside = named_day or atom.part == "fin"
        if atom.part == "mi":
            return None, low + (high - low) // 2
        return None, high if inside else low - _ONE_DAY
    if bound is Bound.BY:
        whole = atom.grain not in {Grain.SEASON, Grain.YEAR} and not atom.tags & {"return", "break"}
        parted = "parted" in atom.tags
        return None, high if whole or parted or atom.bound == "by" else low - _ONE_DAY
    if bound is Bound.AFTER:
        return (low if named_day else high + _ONE_DAY), None
    return low, None


def _excluded(context: Context, item: _Item) -> tuple[Kind, Bound, tuple[dt.date | None, dt.date | None]]:
    """ "Pas cette année" leaves what comes after; "pas en août" leaves nothing to date."""
    assert item.span is not None  # noqa: S101
    low, high = item.span
    current = item.atom.mode == "only" and low <= context.spoken_on <= high and item.atom.grain is not Grain.DAY
    if current:
        return item.atom.kind, Bound.NOT_BEFORE, (high + _ONE_DAY, None)
    return Kind.EXCLUDED, Bound.IN, (None, None)


# Hours.

_DAY_TO_HOUR = re.compile(
    r"(?:(?:,|\.\.\.|:|-|a|vers|pour|des|autour de|sur les|apres|avant|plutot|disons|matin|apres midi|soir|midi|au matin|dans la matinee|dans l' apres midi|"
    r"en (?:debut|fin|milieu) (?:de matinee|d' apres midi|de journee)|le matin|l' apres midi|le soir|entre|de|alors|ok|d' accord|oui|parfait|prochain|si vous voulez|"
    r"c' est (?:bon|ok|parfait|possible|note)|ca (?:vous )?(?:va|irait)|par exemple|a partir de|aux alentours de|environ|donc|en visio|bonne heure|,) ?){0,4}"
)
_LOOSE_GAP = re.compile(
    r"(?:(?!#|[.?!;]|\.\.\.|jusqu'|avant|apres|depuis|lundi|mardi|mercredi|jeudi|vendredi|samedi|demain|mais|ou|non|pas)\S+ ){1,7}(?:a|vers|pour)"
)
"""A few words of one clause between a day and its hour: "mercredi 10, il a un trou à 16 heures"."""
_HOUR_TO_DAY = re.compile(r"(?:(?:,|le|ce|de|du|pour|-|alors|donc|ok|c' est|parfait) ?){0,3}")


def _with_hours(reading: Reading, context: Context, spans: list[TimeSpan], clocks: list[Clock]) -> list[TimeSpan]:
    result: list[TimeSpan] = []
    used: set[int] = set()
    places = {word.start: offset for word, offset in zip(reading.words, reading.offsets, strict=True)}
    ends = {word.end: offset + len(word.norm) for word, offset in zip(reading.words, reading.offsets, strict=True)}
    for span in spans:
        if not _is_a_day(span):
            result.append(span)
            continue
        chosen = _hour_beside(reading, places[span.start], ends[span.end], clocks, used)
        if chosen is None:
            result.append(span)
            continue
        used.add(chosen)
        clock = clocks[chosen]
        first, last = reading.span(min(clock.start, places[span.start]), max(clock.end, ends[span.end]))
        bound = Bound.IN if span.bound in {Bound.AFTER, Bound.BEFORE} and span.anchor_from == span.anchor_to else span.bound
        result.append(
            replace(span, start=first, end=last, at=clock.at, kind=Kind.APPOINTMENT, bound=bound, from_=span.anchor_from, to=span.anchor_to)
        )
    result += [_alone(reading, clock) for k, clock in enumerate(clocks) if k not in used and clock.sure and not clock.in_range]
    hourly = [reading.span(clock.start, clock.end) for k, clock in enumerate(clocks) if clock.sure or clock.in_range or k in used]
    kept = [span for span in result if span.kind is not Kind.DURATION or not _inside(span, hourly)]
    return sorted(kept, key=lambda span: (span.start, span.end))


def _is_a_day(span: TimeSpan) -> bool:
    return span.kind is Kind.DATE and span.grain is Grain.DAY and span.anchor_from is not None and span.anchor_from == span.anchor_to


def _inside(span: TimeSpan, hourly: list[tuple[int, int]]) -> bool:
    """Whether what looked like a length ("17 heures") was read as an hour."""
    return any(start < span.end and span.start < end for start, end in hourly)


def _hour_beside(reading: Reading, start: int, end: int, clocks: list[Clock], used: set[int]) -> int | None:
    """The hour said right after a day ("jeudi 19 à quatorze heures") or right before it ("10 heures le jeudi 6")."""
    for k, clock in enumerate(clocks):
        if k not in used and clock.start >= end and _DAY_TO_HOUR.fullmatch(reading.text[end : clock.start].strip()):
            return k
    for k, clock in enumerate(clocks):
        if k not in used and clock.start >= end and _LOOSE_GAP.fullmatch(reading.text[end : clock.start].strip()):
            return k
    for k, clock in enumerate(clocks):
        if k not in used and clock.end <= start and _HOUR_TO_DAY.fullmatch(reading.text[clock.end : start].strip()):
            return k
    return None


def _alone(reading: Reading, clock: Clock) -> TimeSpan:
    first, last = reading.span(clock.start, clock.end)
    return TimeSpan(first, last, Bound.IN, None, None, Grain.DAY, at=clock.at, confidence=0.7, kind=Kind.CLOCK)
