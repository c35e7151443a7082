"""Sums said in a row: a floor with its ceiling, a figure that the speaker takes back."""

import bisect
import re
from collections.abc import Iterable
from dataclasses import replace

from extraction.amounts.patterns import CORRECTIONS
from extraction.amounts.ranges import Group
from extraction.amounts.values import Amount, Bound
from extraction.numbers import Reading

_FARTHEST_WORDS = 8
"""How many words may lie between a floor and its ceiling."""
_CORRECTION = re.compile(rf"(?:(?:\.\.\.|,|\.|:) )?(?:(?!#)\S+ ){{0,3}}?{CORRECTIONS}(?: (?!#)\S+){{0,9}}")


def merged_bounds(found: Iterable[tuple[Amount, Group]]) -> list[Amount]:
    """Join a floor and a ceiling said in a row: "20 000 minimum, 30 000 maximum"."""
    merged: list[tuple[Amount, Group]] = []
    for amount, group in found:
        joined = _joined(*merged[-1], amount, group) if merged else None
        if joined is not None:
            merged[-1] = joined, group
        else:
            merged.append((amount, group))
    return [amount for amount, _group in merged]


def _joined(first: Amount, first_group: Group, second: Amount, second_group: Group) -> Amount | None:
    if {first.bound, second.bound} != {Bound.AT_LEAST, Bound.AT_MOST}:
        return None
    if second_group.first - first_group.last > _FARTHEST_WORDS:
        return None
    floor, ceiling = first.min or second.min, first.max or second.max
    if floor is None or ceiling is None:
        return None
    if ceiling < 1000 <= floor < ceiling * 1000:
        ceiling *= 1000
    if floor >= ceiling:
        return None
    certain = first.certain or second.certain
    return replace(
        second, start=first.start, min=floor, max=ceiling, bound=Bound.RANGE, certain=certain, scaled=True
    )


def marked_corrections(reading: Reading, amounts: list[Amount]) -> list[Amount]:
    """Mark the sums that the next one replaces: "350... non, qu'est-ce que je dis, 380 000".

    The same figure said again ("huit mille. Enfin, huit") takes nothing back.
    """
    starts = [word.start for word in reading.words]
    marked = list(amounts)
    for k in range(len(marked) - 1):
        first = bisect.bisect_left(starts, marked[k].end)
        last = bisect.bisect_left(starts, marked[k + 1].start)
        again = _value(marked[k + 1]) in {_value(marked[k]), (_value(marked[k]) or 0) / 1000}
        if (
            not again
            and last - first <= 14
            and _CORRECTION.fullmatch(" ".join(word.norm for word in reading.words[first:last]))
        ):
            marked[k] = replace(marked[k], corrected=True)
    return marked


def _value(amount: Amount) -> int | None:
    return amount.max or amount.min
