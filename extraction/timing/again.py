"""A date that a later turn takes up: said once more, or with the year that it lacked."""

import dataclasses
from collections.abc import Iterator, Sequence

from extraction.dialogue import Exchange
from extraction.readings import Reading
from extraction.timex.calendar import add_months
from extraction.timing.ends import Ends, data_of, ends_of, holds

_REACH = 4
"""How many turns on a date may be taken up."""
_PLAIN = frozenset({"timing.date.answer", "timing.date.suits", "timing.date.accepted"})
"""Rules of a date that no goal of its own makes the project's."""
_YEARS = (360, 366)


def said_again(exchange: Exchange, before: Sequence[Reading]) -> Iterator[Reading]:
    """*Septembre, j'ai dit*: the date given a moment ago, said again, which proves it once more."""
    said = exchange.said
    known = _known(said.i, before)
    if exchange.asked("next_step") or known is None:
        return
    for span in said.times:
        if span.at is None and data_of(span.from_, span.to) == known.data:
            yield Reading(
                "timing.date.again", "timing", "dated", said.i, span.start, span.end, (said.i,), 1,
                data=known.data,
            )  # fmt: skip
            return


def taken_up(found: Reading, before: Sequence[Reading]) -> Reading:
    """A date as what was known makes it.

    *Avant le 15. — Le 15 ? — Le 15, oui* keeps the limit, *du 3 au 21 août. — De cette année ?* the days.
    """
    known = _known(found.turn, before)
    if found.value != "dated" or found.rule not in _PLAIN or known is None:
        return found
    old, new = ends_of(known), ends_of(found)
    if _is_limit_again(old, new) or holds(new, old):
        return dataclasses.replace(found, data=known.data, weight=max(found.weight, known.weight))
    year = _year(new)
    if year is not None and old[0] is not None and old[1] is not None and (old[1] - old[0]).days < _YEARS[0]:
        months = 12 * (year - old[0].year)
        data = data_of(add_months(old[0], months), add_months(old[1], months))
        return dataclasses.replace(found, data=data, weight=max(found.weight, known.weight))
    return found


def _known(turn: int, before: Sequence[Reading]) -> Reading | None:
    """The date last read, where it is a few turns back."""
    recent = (item for item in reversed(before) if item.value == "dated" and 0 < turn - item.turn <= _REACH)
    return next(recent, None)


def _is_limit_again(old: Ends, new: Ends) -> bool:
    limits = [day for day in old if day is not None]
    return len(limits) == 1 and new == (limits[0], limits[0])


def _year(ends: Ends) -> int | None:
    low, high = ends
    whole = low is not None and high is not None and _YEARS[0] <= (high - low).days <= _YEARS[1]
    return low.year if low is not None and whole else None
