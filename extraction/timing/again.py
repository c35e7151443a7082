"""A date that a later turn takes up: said once more, or with the year that it lacked."""

import dataclasses
import datetime as dt
from collections.abc import Iterator, Sequence

from extraction.dialogue import Exchange
from extraction.readings import Reading

_REACH = 4
"""How many turns on a date may be taken up."""
_PLAIN = frozenset({"timing.date.answer", "timing.date.suits", "timing.date.accepted"})
"""Rules of a date that no goal of its own makes the project's."""
_YEARS = (360, 366)
_Ends = tuple[dt.date | None, dt.date | None]


def said_again(exchange: Exchange, before: Sequence[Reading]) -> Iterator[Reading]:
    """*Septembre, j'ai dit*: the date given a moment ago, said again, which proves it once more."""
    said = exchange.said
    known = _known(said.i, before)
    if exchange.asked("next_step") or known is None:
        return
    for span in said.times:
        ends = {
            "from": span.from_.isoformat() if span.from_ else None,
            "to": span.to.isoformat() if span.to else None,
        }
        if span.at is None and ends == known.data:
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
        moved = (_in_year(old[0], year), _in_year(old[1], year + old[1].year - old[0].year))
        data: dict[str, str | int | float | bool | None] = {
            "from": moved[0].isoformat(),
            "to": moved[1].isoformat(),
        }
        return dataclasses.replace(found, data=data, weight=max(found.weight, known.weight))
    return found


def ends_of(item: Reading) -> _Ends:
    """The ends of a dated reading."""
    low, high = item.data.get("from"), item.data.get("to")
    return (
        dt.date.fromisoformat(low) if isinstance(low, str) else None,
        dt.date.fromisoformat(high) if isinstance(high, str) else None,
    )


def holds(wide: _Ends, narrow: _Ends) -> bool:
    """Whether a closed period holds another that is not the same."""
    if None in wide or None in narrow or wide == narrow:
        return False
    return bool(
        wide[0] and narrow[0] and wide[1] and narrow[1] and wide[0] <= narrow[0] <= narrow[1] <= wide[1]
    )


def _known(turn: int, before: Sequence[Reading]) -> Reading | None:
    """The date last read, where it is a few turns back."""
    recent = (item for item in reversed(before) if item.value == "dated" and 0 < turn - item.turn <= _REACH)
    return next(recent, None)


def _is_limit_again(old: _Ends, new: _Ends) -> bool:
    limits = [day for day in old if day is not None]
    return len(limits) == 1 and new == (limits[0], limits[0])


def _year(ends: _Ends) -> int | None:
    low, high = ends
    whole = low is not None and high is not None and _YEARS[0] <= (high - low).days <= _YEARS[1]
    return low.year if low is not None and whole else None


def _in_year(day: dt.date, year: int) -> dt.date:
    return day.replace(year=year, day=min(day.day, 28) if day.month == 2 else day.day)
