"""Scales after a cardinal: mille, K, million, M€, with what speakers leave out after them."""

from dataclasses import dataclass

from extraction.cardinals import (
    HUNDRED,
    TEENS,
    TENS,
    THOUSAND,
    UNITS,
    Items,
    below_thousand,
    is_one,
    norm,
    small_figure,
)
from extraction.lexemes import words

KILO = words("k ke keuro keuros kiloeuro kiloeuros ka")
MILLION = words("million millions milion milions")
BILLION = words("milliard milliards")
POINT = words("virgule point")
_EUROS = words("€ euro euros eur $")
_AFTER_MISHEARD_K = _EUROS | words("max maxi maximum ht ttc hors grand")
"""What shows that a recogniser's "15 cas" is 15 K, not fifteen cases."""
_AFTER_TENTHS = (
    _EUROS
    | words("par max maxi maximum ht ttc et mais tout pas grand pour a")
    | {"", ",", ".", "!", "?", "..."}
)
"""What may stand after the tenths of "deux K cinq"."""


@dataclass(frozen=True, slots=True)
class Scale:
    """A scale word: its factor, the index after it, and whether it means money by itself (K, M€)."""

    factor: int
    end: int
    money: bool = False


@dataclass(frozen=True, slots=True)
class Scaled:
    """A scaled number: its literal value, the one that a speaker of budgets means, and the index after it."""

    literal: int | float
    spoken: int | float
    end: int
    factor: int = 1
    money: bool = False
    ambiguous: bool = False


def scale_at(items: Items, i: int) -> Scale | None:
    """The scale word at an index."""
    word = norm(items, i)
    if word in THOUSAND or word == "milliers" or (word == "1000" and _is_said_apart(items, i)):
        return Scale(1000, i + 1)
    if word in MILLION or word in BILLION:
        return Scale(10**6 if word in MILLION else 10**9, i + 1)
    before_euros = norm(items, i + 1) in _EUROS
    misheard = word == "cas" and norm(items, i + 1) in _AFTER_MISHEARD_K
    if word in KILO or misheard or (word in {"kilo", "kilos"} and before_euros):
        return Scale(1000, i + 1, money=True)
    if word in {"m", "me"} and (before_euros or _is_capital_m(items, i)):
        return Scale(10**6, i + 1, money=True)
    if word in {"md", "mds"} and (before_euros or items[i].glued):
        return Scale(10**9, i + 1, money=True)
    return None


def _is_said_apart(items: Items, i: int) -> bool:
    """Whether a recogniser wrote the word mille as a figure of its own: "vingt-cinq 1000", "3 1000 500"."""
    before = items[i - 1] if i else None
    if before is None:
        return False
    small = before.kind == "number" and isinstance(before.value, int) and 1 < before.value < 100
    return small or before.norm in UNITS or before.norm in TEENS or before.norm in TENS


def _is_capital_m(items: Items, i: int) -> bool:
    """Whether an M means millions ("2M", "1,8 M"), not metres ("200 m") or gentlemen ("2 M Dupont")."""
    if not items[i].capital:
        return False
    return items[i].glued or i + 1 == len(items) or not items[i + 1].capital


def scaled(items: Items, first: int, i: int, head: int | float) -> Scaled:
    """The number whose cardinal `head` stands at `first`..`i`, with the scale and remainder that follow."""
    scale = scale_at(items, i)
    if scale is None:
        hundreds = head % 100 == 0 and any(items[k].norm in HUNDRED for k in range(first, i))
        return Scaled(head, head, i, 100 if hundreds else 1)
    base = head * scale.factor
    rest = _remainder(items, scale)
    if rest is None:
        return Scaled(base, base, scale.end, scale.factor, scale.money)
    return Scaled(
        base + rest.literal, base + rest.spoken, rest.end, scale.factor, scale.money, rest.ambiguous
    )


def _remainder(items: Items, scale: Scale) -> Scaled | None:
    """What follows a scale: a half, a lower number, or a figure whose own scale is left out."""
    i, factor = scale.end, scale.factor
    if norm(items, i) == "et" and norm(items, i + 1) in {"demi", "demie"}:
        return Scaled(factor // 2, factor // 2, i + 2)
    if scale.money:
        return _glued_tenths(items, scale)
    small = below_thousand(items, i) or ((1, i + 1) if is_one(items, i) else None)
    if small is None:
        return None
    lower = scale_at(items, small[1])
    if lower is not None:
        return _lower_scale(items, small[0], lower, factor)
    return _left_out(items, *small, factor)


def _left_out(items: Items, value: int, end: int, factor: int) -> Scaled | None:
    """A figure after a scale with none of its own: "deux mille cinq" is 2 500 to who speaks of budgets."""
    if value == 0 or norm(items, end) == "%" or norm(items, end) in POINT:
        return None
    if factor == 1000:
        return Scaled(value, value * 100 if 1 < value < 10 else value, end, ambiguous=1 < value < 10)
    # "un million deux", "un million deux cents", "un million cinquante": thousands are left out.
    return Scaled(value, value * 100_000 if value < 10 else value * 1000, end, ambiguous=True)


def _spoken_tenths(items: Items, i: int) -> tuple[int, int] | None:
    """The tenths of "deux K cinq": a unit that counts nothing after it."""
    value = UNITS.get(norm(items, i), 0)
    return (value, i + 1) if value > 1 and norm(items, i + 1) in _AFTER_TENTHS else None


def _glued_tenths(items: Items, scale: Scale) -> Scaled | None:
    """The tenths of "2k5", "1M2", "deux K cinq"."""
    tenths = small_figure(items, scale.end, 10)
    if tenths is None or not items[scale.end].glued:
        tenths = _spoken_tenths(items, scale.end)
    if tenths is None:
        return None
    value = tenths[0] * scale.factor // 10
    return Scaled(value, value, tenths[1])


def _lower_scale(items: Items, value: int, lower: Scale, factor: int) -> Scaled | None:
    """A lower scale goes on with the number ("un million deux cent mille"), an equal one starts a new one."""
    if lower.factor >= factor or lower.money or norm(items, lower.end - 1) == "milliers":
        return None
    base = value * lower.factor
    rest = below_thousand(items, lower.end) or ((1, lower.end + 1) if is_one(items, lower.end) else None)
    if rest is None or scale_at(items, rest[1]) is not None:
        return Scaled(base, base, lower.end)
    return Scaled(base + rest[0], base + rest[0], rest[1])
