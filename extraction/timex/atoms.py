"""The periods that words name, before any bound: "mars", "T2", "la rentrée", "jeudi 19", "dans six mois".

An atom keeps every period that its words may mean (each September, each second quarter) in order, so
that a part of it ("fin septembre"), a year or a neighbour ("de mars à mai 2027") can choose among them.
"""

import datetime as dt
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field

from extraction.timex.calendar import Span
from extraction.timex.values import Grain, Kind


@dataclass(frozen=True, slots=True)
class Context:
    """What words are resolved against: the day of the call and the first month of the company's year."""

    spoken_on: dt.date
    fiscal_start: int = 1


@dataclass(frozen=True, slots=True)
class Atom:
    """A named period at `start`..`end` of the reading's line.

    `mode` says which candidate is meant: `future` the first one not over, `next` the first one not begun,
    `last` the last one over, `only` the single one. A `weak` atom ("mois", "année") names nothing unless a
    part stands before it ("fin du mois"). `length` is the count and unit of a relative expression,
    `exact` the very day that it leads to ("dans six mois maximum").
    """

    start: int
    end: int
    candidates: tuple[Span, ...]
    grain: Grain
    mode: str = "future"
    confidence: float = 0.9
    kind: Kind = Kind.PERIOD
    weak: bool = False
    weekday: bool = False
    part: str | None = None
    length: tuple[float, Grain] | None = None
    bound: str | None = None
    exact: Span | None = None
    tags: frozenset[str] = field(default_factory=frozenset)

    def chosen(self, context: Context) -> Span | None:
        """The period meant, or None where no candidate fits."""
        today = context.spoken_on
        if self.mode == "only":
            return self.candidates[0] if self.candidates else None
        if self.mode == "last":
            return next((span for span in reversed(self.candidates) if span[1] < today), None)
        if self.mode == "next":
            return next((span for span in self.candidates if span[0] > today), None)
        return next((span for span in self.candidates if span[1] >= today), None)


def each_year(context: Context, build: Callable[[int], Span | None]) -> tuple[Span, ...]:
    """One candidate a year, from two years before the call to three years after it."""
    found = (build(year) for year in range(context.spoken_on.year - 2, context.spoken_on.year + 4))
    return tuple(span for span in found if span is not None)


def only(span: Span | None) -> tuple[Span, ...]:
    """The candidates of words that leave no choice."""
    return () if span is None else (span,)


def longest(atoms: Sequence[Atom]) -> Iterator[Atom]:
    """The atoms that do not overlap, the leftmost and then the longest ones first."""
    end = -1
    for atom in sorted(atoms, key=lambda atom: (atom.start, -atom.end, atom.weak)):
        if atom.start >= end:
            yield atom
            end = atom.end
