"""What the amounts engine gives: sums of money and head counts."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Self

from models.values.sheet import Period


class Bound(StrEnum):
    """How the speaker limits a sum."""

    EXACT = "exact"
    RANGE = "range"
    AT_MOST = "at_most"
    AT_LEAST = "at_least"
    ABOUT = "about"


class Basis(StrEnum):
    """Without or with value added tax."""

    HT = "HT"
    TTC = "TTC"


@dataclass(frozen=True, slots=True)
class Amount:
    """A sum of money, or a bare number that a question about money would make one.

    `min`/`max` are whole units of `currency` as in the annotation guide: both equal for one figure, one
    None for "30 000 maximum" or "au moins 20 000", both None for "quelques milliers d'euros".
    `period` is once, month or year; another rhythm ("par jour", "par semaine", "par trimestre") leaves it
    None and stands in `every`. `unit` is the thing of "par poste", "par véhicule"; `per_user` is true
    where that thing is a person, a seat or what one person uses.
    `certain` is true where the words themselves say money (a currency, K, HT, a word such as budget
    before it). `scaled` is false for a figure below a thousand said with neither scale nor currency:
    "entre cent et cent vingt" may be thousands, see `thousandfold`.
    `corrected` says that the speaker takes the figure back at once ("350... non, 380 000").
    """

    start: int
    end: int
    min: int | None
    max: int | None
    currency: str = "EUR"
    period: Period | None = None
    per_user: bool = False
    approximate: bool = False
    basis: Basis | None = None
    bound: Bound = Bound.EXACT
    certain: bool = False
    ambiguous: bool = False
    every: str | None = None
    unit: str | None = None
    currency_said: bool = False
    scaled: bool = True
    corrected: bool = False

    def thousandfold(self) -> Self:
        """The same words read in thousands: what "douze" means where sums of ten thousand are discussed."""
        return replace(
            self,
            min=None if self.min is None else self.min * 1000,
            max=None if self.max is None else self.max * 1000,
            scaled=True,
        )


@dataclass(frozen=True, slots=True)
class Count:
    """A number of people or things, never money.

    `noun` is the counted word as said, folded ("salaries"), or None ("on est douze"); `people` says that
    it counts persons. A range has its ends in `low` and `high`; `value` is then the higher one, and for
    a change ("passés de 8 à 12") the state reached.
    """

    start: int
    end: int
    value: int
    noun: str | None = None
    people: bool = False
    approximate: bool = False
    low: int | None = None
    high: int | None = None


@dataclass(frozen=True, slots=True)
class Terms:
    """A period, a unit or a basis said without a figure, as in the answer "par mois, tout compris"."""

    start: int
    end: int
    period: Period | None = None
    every: str | None = None
    per_user: bool = False
    unit: str | None = None
