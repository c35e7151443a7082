"""Atoms that belong together: "de mars à mai", "fin août début septembre", "demain, mercredi 9"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from extraction.numbers import Reading
from extraction.timex.atoms import Atom, Context
from extraction.timex.calendar import Span
from extraction.timex.patterns import LINK, PART_OF_YEAR
from extraction.timex.values import Grain, Kind

_UNION = re.compile(
    r"(?:,|-|ou|voire|et|a|au|/|puis|ou bien|ou alors|ou plutot|(?:, )?au pire|(?:, )?au plus|, voire|, ou|"
    r"jusqu' a|jusqu' en|jusqu' au)?(?: (?:en|le|la|l'|les|plutot|peut etre|fin))*|(?:en|le|la|l'|au)"
)
_DENIED = re.compile(rf"(?<!pourquoi )(?:pas|ni|sauf){LINK}$")
_NEW_CLAUSE = re.compile(r" (?:c'|ce|ca|on|je|j'|il|elle|nous|non|trop|pas|y a) ")
_BETWEEN = re.compile(r"(?:^|(?<= ))entre(?: (?:le|la|les|l'|debut|fin))?$")
_FROM = re.compile(r"(?:^|(?<= ))(?:de|du|d'|des|depuis|a partir de|a partir du)(?: (?:le|la|l'|les))?$")
_TO = re.compile(r"(?:a|jusqu' a) (?:la |l' )?(?:fin|debut|mi)")
_SAID_AGAIN = frozenset(
    {
        *(
            ",",
            "-",
            ":",
            "...",
            "le",
            "ce",
            "l'",
            "du",
            "oui",
            "ouais",
            "voila",
            "ok",
            "d'",
            "accord",
            "bon",
            "bien",
        ),
        *(
            "donc",
            "alors",
            "coup",
            "soit",
            "enfin",
            "euh",
            "c'",
            "est",
            "on",
            "sera",
            "pardon",
            "disons",
            "parfait",
        ),
        *("plus", "precisement", "exactement", "savoir", "dire", "ca", "fait", "tombe", "tout", "simplement"),
    }
)
"""What may stand between two names of one day."""
_REACH = 40
"""How many characters before the first atom may open a union."""
_NEVER_UNITED = frozenset({Kind.PAST, Kind.DURATION, Kind.VAGUE, Kind.RECURRING, Kind.RELATIVE})
_NEAR_DAYS, _FAR_DAYS = 45, 100
"""The gap in days that may lie between two periods side by side, and between two linked by "ou" or "et"."""
_GRAINS = list(Grain)


@dataclass(frozen=True, slots=True)
class Item:
    """An atom or a union of atoms with its resolved period."""

    start: int
    end: int
    span: Span | None
    atom: Atom
    united: bool = False


def united(reading: Reading, context: Context, atoms: Sequence[Atom]) -> list[Item]:
    """The atoms of a reading, joined where words and calendar allow it; a day said twice is one."""
    items: list[Item] = []
    k = 0
    while k < len(atoms):
        item = Item(atoms[k].start, atoms[k].end, atoms[k].chosen(context), atoms[k])
        if k + 1 < len(atoms) and _holds(reading, item, atoms[k + 1]):
            k += 1
            item = Item(item.start, atoms[k].end, atoms[k].chosen(context), atoms[k])
        if k + 1 < len(atoms) and _spelt_out(reading, item, atoms[k + 1]):
            k += 1
            item = Item(item.start, atoms[k].end, atoms[k].chosen(context), atoms[k])
        while k + 1 < len(atoms) and (union := _union(reading, context, item, atoms[k + 1])) is not None:
            item = union
            k += 1
        k += 1
        if items and _same_day(reading, items[-1], item):
            items[-1] = replace(item, start=items[-1].start)
        else:
            items.append(item)
    return items


def _holds(reading: Reading, year: Item, part: Atom) -> bool:
    """Whether a part of a year follows it: "en 2027, au mois de mars", "l'an prochain au printemps"."""
    if year.atom.grain is not Grain.YEAR or year.atom.mode != "only" or part.mode != "only":
        return False
    span = part.candidates[0] if part.candidates else None
    if year.span is None or span is None or part.grain is Grain.YEAR:
        return False
    between = f" {reading.text[year.end : part.start].strip()}".rstrip()
    return year.span[0] <= span[0] <= span[1] <= year.span[1] and bool(PART_OF_YEAR.fullmatch(between))


def _spelt_out(reading: Reading, week: Item, second: Atom) -> bool:
    """Whether a week is named again by its Monday: "la semaine d'après, celle du 20"."""
    between = reading.text[week.end : second.start].strip()
    named = reading.text.startswith("celle", second.start)
    return (
        named
        and {week.atom.grain, second.grain} == {Grain.WEEK}
        and between in {"", ",", "donc", ", donc", "soit"}
    )


def _union(reading: Reading, context: Context, item: Item, second: Atom) -> Item | None:
    first = item.atom
    if first.kind in _NEVER_UNITED or second.kind in _NEVER_UNITED or second.start - item.end > _REACH:
        return None
    between = reading.text[item.end : second.start].strip()
    base = max(item.start - _REACH, 0)
    before = reading.text[base : item.start].rstrip()
    if not _UNION.fullmatch(between) or _parts_ways(reading, before, between, second.end):
        return None
    opening = _BETWEEN.search(before) if between.startswith("et") else None
    linked = between.split(" ", 1)[0] in {"a", "au", "-", "jusqu'"}
    reaches = not between and _TO.match(reading.text, second.start) and _FROM.search(before)
    firm = opening is not None or linked or bool(reaches)
    ends = _ends(context, item, second)
    if ends is None or not (firm or _close(first, second, ends, between)):
        return None
    low, high = ends
    atom = replace(
        first, confidence=min(first.confidence, second.confidence), grain=_finer(first.grain, second.grain)
    )
    if first.mode == "future" and second.mode == "only":
        atom = replace(atom, mode="only", candidates=(low,))
    opening = opening or (_FROM.search(before) if firm else None)
    start = base + opening.start() if opening else item.start
    return Item(start, second.end, (low[0], high[1]), atom, united=True)


def _parts_ways(reading: Reading, before: str, between: str, end: int) -> bool:
    """Whether a new clause opens at the second atom, or only the first one is denied."""
    if between.startswith(",") and _DENIED.search(before):
        return True
    return between == "," and _NEW_CLAUSE.match(reading.text, end) is not None


def _close(first: Atom, second: Atom, ends: tuple[Span, Span], between: str) -> bool:
    """Whether two periods with no firm link ("à", "entre... et") are near enough to be one."""
    side_by_side = between in {"", ","}
    named_days = Grain.DAY in {first.grain, second.grain} and "holiday" not in first.tags | second.tags
    if named_days or (side_by_side and first.grain is Grain.YEAR):
        return False
    gap = (ends[1][0] - ends[0][1]).days
    return 0 <= gap <= (_NEAR_DAYS if side_by_side else _FAR_DAYS)


def _ends(context: Context, item: Item, second: Atom) -> tuple[Span, Span] | None:
    """The two periods of a union: the later one is chosen first, so that a year said once holds for both."""
    first, low = item.atom, item.span
    if item.united or first.mode == "only":
        if low is None:
            return None
        following = (span for span in second.candidates if span[1] >= low[1])
        high = second.chosen(context) if second.mode == "only" else next(following, None)
    else:
        high = second.chosen(context)
        if high is None:
            return None
        limit = high[0]
        earlier = (span for span in reversed(first.candidates) if span[0] <= limit and span != high)
        low = next(earlier, None)
    if low is None or high is None or high[1] <= low[1] or high[0] < low[0]:
        return None
    return low, high


def _finer(a: Grain, b: Grain) -> Grain:
    return min(a, b, key=_GRAINS.index)


def _same_day(reading: Reading, first: Item, second: Item) -> bool:
    """Whether a day is said twice: "demain, mercredi 9", "mardi en huit, oui, le 14"."""
    if not (_is_a_day(first) and _is_a_day(second)) or second.start - first.end > _REACH:
        return False
    between = reading.text[first.end : second.start].split()
    if len(between) > 5 or not _SAID_AGAIN.issuperset(between):
        return False
    if first.span == second.span or first.span is None or second.span is None:
        return True
    # "jeudi prochain, le 19": the number decides between two Thursdays.
    decided = len(between) <= 1 and first.atom.weekday and "bare" in second.atom.tags
    return decided and first.span[0].weekday() == second.span[0].weekday()


def _is_a_day(item: Item) -> bool:
    return item.span is not None and item.atom.grain is Grain.DAY and item.atom.kind is Kind.DATE
