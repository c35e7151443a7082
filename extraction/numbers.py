"""Numbers as they are said or written in French, with their place in the untouched text.

Reads figures and words, mixed as a recogniser mixes them ("40 mille", "deux cent 50"), regional tens
(septante, huitante, nonante), collective numbers ("une trentaine de mille"), scales ("K", "M€",
"1,2 million") and what speakers of budgets leave out ("un million deux" for 1 200 000). Libraries fail
on most of these: facts/nlp.md, section 2.
"""

import bisect
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from extraction.lexemes import Lexeme, lexemes

UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
}  # fmt: skip
TEENS = {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16}
TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90,
}  # fmt: skip
COLLECTIVES = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "nonantaine": 90,
    "centaine": 100, "millier": 1000,
}  # fmt: skip
ORDINALS = {
    "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1, "deuxieme": 2, "second": 2, "seconde": 2,
    "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6,
}  # fmt: skip
_THOUSAND = frozenset({"mille", "milles", "mil"})
_THOUSANDS_OF = _THOUSAND | {"milliers", "millier", "k"}
_KILO = frozenset({"k", "ke", "keuro", "keuros", "kiloeuro", "kiloeuros", "ka", "kappa"})
_MILLION = frozenset({"million", "millions", "milion", "milions"})
_BILLION = frozenset({"milliard", "milliards"})
_HUNDRED = frozenset({"cent", "cents"})
_EURO_SIGN = frozenset({"€", "euro", "euros", "eur", "$"})
_POINT = frozenset({"virgule", "point"})
_HALVES = {"demi": 2, "quart": 4}

type_number = int | float


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: `text[start:end]` are its words.

    `value` is the literal reading; `spoken` is what a speaker of budgets means ("deux mille cinq": 2500,
    literally 2005). `scale` is the largest multiplier said: 1 (none), 100, 1000, 10**6, 10**9. `money` says
    that the scale itself means money (K, M€); `digits` that it is written in figures alone.
    """

    start: int
    end: int
    value: int | float
    spoken: int | float
    scale: int = 1
    approximate: bool = False
    ambiguous: bool = False
    money: bool = False
    digits: bool = False
    zero_led: bool = False
    decimal: bool = False


@dataclass(frozen=True, slots=True)
class Word:
    """A lexeme of a reading; `number` is set where it is a whole number, whose words are then one lexeme."""

    start: int
    end: int
    norm: str
    number: Number | None = None
    glued: bool = False
    capital: bool = False


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as rules see it: folded words with one blank between them, numbers as `#40000`, ranks as `@2`.

    `text` is that line, `words` its words, and `offsets[i]` the place of word i in the line.
    """

    text: str
    words: tuple[Word, ...]
    offsets: tuple[int, ...]

    def word_at(self, offset: int) -> int:
        """The index of the word that holds an offset of the line."""
        return max(bisect.bisect_right(self.offsets, offset) - 1, 0)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """The place in the untouched text of a stretch of the line."""
        first, last = self.word_at(start), self.word_at(max(end - 1, start))
        while last > first and self.offsets[last] >= end:
            last -= 1
        return self.words[first].start, self.words[last].end


@lru_cache(maxsize=64)
def read(text: str) -> Reading:
    """Fold a text and read its numbers."""
    words = tuple(_words(lexemes(text)))
    offsets, position = [], 0
    for word in words:
        offsets.append(position)
        position += len(word.norm) + 1
    return Reading(" ".join(word.norm for word in words), words, tuple(offsets))


def find_numbers(text: str) -> list[Number]:
    """Every number of a text, whatever it counts, in order.

    >>> [number.value for number in find_numbers("deux cent, euh, cinquante mille ou 40 K")]
    [250000, 40000]
    """
    return [word.number for word in read(text).words if word.number is not None]


def _words(items: Sequence[Lexeme]) -> list[Word]:
    words: list[Word] = []
    i = 0
    while i < len(items):
        item = items[i]
        found = _collective(items, i) or _number(items, i)
        if found is not None:
            number, i, norm = found
            words.append(Word(number.start, number.end, norm, number, item.glued, item.capital))
            continue
        if _is(items, i, "pour") and _is(items, i + 1, *_HUNDRED, "cent"):
            words.append(Word(item.start, items[i + 1].end, "%"))
            i += 2
            continue
        norm = f"@{ORDINALS[item.norm]}" if item.norm in ORDINALS else item.norm
        norm = "%" if norm == "pourcent" else norm
        words.append(Word(item.start, item.end, norm, None, item.glued, item.capital))
        i += 1
    return words


def _is(items: Sequence[Lexeme], i: int, *norms: str) -> bool:
    return i < len(items) and items[i].norm in norms


def _norm(items: Sequence[Lexeme], i: int) -> str:
    return items[i].norm if i < len(items) else ""


def _shown(value: int | float) -> str:
    return f"#{value}" if isinstance(value, int) else f"#{value:.6g}"


def _whole(value: float) -> int | float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


# Below a thousand. Each reader takes (items, i) and gives (value, next index) or None.


def _unit(items: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    """A unit that may follow a ten: not the "quatre" of "quatre-vingts", nor a unit that multiplies "cent"."""
    value = UNITS.get(_norm(items, i))
    if value is None:
        return None
    follower = _norm(items, i + 1)
    if value == 4 and follower in {"vingt", "vingts"}:
        return None
    return None if follower in _HUNDRED and value > 1 else (value, i + 1)


def _teen(items: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    value = TEENS.get(_norm(items, i))
    if value is None:
        return None
    if value == 10 and _norm(items, i + 1) in {"sept", "huit", "neuf"}:
        return 10 + UNITS[_norm(items, i + 1)], i + 2
    return value, i + 1


def _below_hundred(items: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    if _is(items, i, "quatre") and _is(items, i + 1, "vingt", "vingts"):
        return _with_remainder(80, items, i + 2, teens=True)
    base = TENS.get(_norm(items, i))
    if base is not None:
        return _with_remainder(base, items, i + 1, teens=base == 60)
    teen = _teen(items, i)
    if teen is not None:
        return teen
    value = UNITS.get(_norm(items, i))
    if value is not None and value > 1:
        return value, i + 1
    return (0, i + 1) if _is(items, i, "zero") else None


def _with_remainder(base: int, items: Sequence[Lexeme], i: int, *, teens: bool) -> tuple[int, int]:
    if _is(items, i, "et"):
        if _is(items, i + 1, "un", "une") and base < 80:
            return base + 1, i + 2
        if _is(items, i + 1, "onze") and teens:
            return base + 11, i + 2
        return base, i
    remainder = _unit(items, i) or (_teen(items, i) if teens else None)
    if remainder is None:
        return base, i
    return base + remainder[0], remainder[1]


def _small_figure(items: Sequence[Lexeme], i: int, limit: int) -> tuple[int, int] | None:
    if i >= len(items) or items[i].kind != "number":
        return None
    value = items[i].value
    usable = isinstance(value, int) and 0 < value < limit and not items[i].zero_led
    return (value, i + 1) if usable and isinstance(value, int) else None


def _below_thousand(items: Sequence[Lexeme], i: int) -> tuple[int, int] | None:
    if _is(items, i, *_HUNDRED) and not _is(items, i, "cents"):
        return _hundreds(1, items, i + 1)
    small = _below_hundred(items, i) or _small_figure(items, i, 1000)
    if small is None:
        return None
    value, j = small
    if 2 <= value < 20 and _is(items, j, *_HUNDRED):
        return _hundreds(value, items, j + 1)
    return small


def _hundreds(count: int, items: Sequence[Lexeme], i: int) -> tuple[int, int]:
    remainder = _below_hundred(items, i) or _small_figure(items, i, 100)
    if remainder is None and _is(items, i, "un", "une") and count >= 1 and _is(items, i + 1, *_THOUSAND):
        remainder = 1, i + 1
    if remainder is None:
        return count * 100, i
    value, j = remainder
    if value == 0 or (_is(items, j, *_HUNDRED) and value < 20):
        return count * 100, i
    return count * 100 + value, j


# Whole numbers.


def _number(items: Sequence[Lexeme], i: int) -> tuple[Number, int, str] | None:
    item = items[i]
    fraction = _fraction_of_million(items, i)
    if fraction is not None:
        return fraction
    head = _head(items, i)
    if head is None:
        return None
    value, j, decimal = head
    number = _scaled(items, i, j, value)
    literal, spoken, scale, end, money, ambiguous = number
    digits = item.kind == "number" and end == i + 1
    if digits and item.grouped and isinstance(literal, int) and 2 <= literal % 1000 <= 9:
        # A recogniser writes "douze mille cinq" as 12 005.
        spoken, ambiguous = literal - literal % 1000 + literal % 1000 * 100, True
    if digits and scale == 1 and literal >= 1000 and (item.grouped or literal % 1000 == 0):
        scale = 10**6 if literal % 10**6 == 0 else 1000
    found = Number(
        start=item.start,
        end=items[end - 1].end,
        value=_whole(literal),
        spoken=_whole(spoken),
        scale=scale,
        ambiguous=ambiguous or _unit_left_to_cent(items, end),
        money=money,
        digits=digits,
        zero_led=item.zero_led,
        decimal=decimal,
    )
    return found, end, _shown(found.value)


def _unit_left_to_cent(items: Sequence[Lexeme], end: int) -> bool:
    """Whether the next unit was left to a following "cent": "cent cinquante | deux cent mille"."""
    return (
        UNITS.get(_norm(items, end), 0) > 1 and _is(items, end + 1, *_HUNDRED) and items[end - 1].norm in TENS
    )


def _head(items: Sequence[Lexeme], i: int) -> tuple[int | float, int, bool] | None:
    """What stands before a scale: its value, the next index, whether it has decimals."""
    item = items[i]
    if item.norm in _THOUSAND and item.norm != "mil":
        return 1, i, False
    if item.norm in {"un", "une"}:
        return _one(items, i)
    if item.kind == "number":
        small = _below_thousand(items, i)
        value, j = small if small is not None else (item.value, i + 1)
        if value is None:
            return None
        decimals = _decimals(items, j, value) if isinstance(value, int) else None
        return decimals or (value, j, isinstance(value, float))
    small = _below_thousand(items, i)
    if small is None:
        return None
    return _decimals(items, small[1], small[0]) or (small[0], small[1], False)


def _one(items: Sequence[Lexeme], i: int) -> tuple[int | float, int, bool] | None:
    """The word "un" as a number: before a scale or a decimal; elsewhere it is an article."""
    if _is(items, i + 1, *_MILLION, *_BILLION):
        return 1, i + 1, False
    if _is(items, i + 1, "et", "ou", "a", "-"):
        other = _below_thousand(items, i + 2) if i + 2 < len(items) else None
        if other is not None and _is(items, other[1], *_MILLION, *_BILLION):
            return 1, i + 1, False
    return _decimals(items, i + 1, 1)


def _decimals(items: Sequence[Lexeme], i: int, whole: int) -> tuple[float, int, bool] | None:
    if not _is(items, i, *_POINT):
        return None
    zeros, j = "", i + 1
    while _is(items, j, "zero"):
        zeros, j = f"{zeros}0", j + 1
    digits = _below_thousand(items, j) or ((1, j + 1) if _is(items, j, "un") else None)
    if digits is None:
        return None
    value, end = digits
    if items[i].norm == "point" and not _is(items, end, *_THOUSAND, *_KILO, *_MILLION, *_BILLION):
        return None
    return float(f"{whole}.{zeros}{value}"), end, True


def _scale_at(items: Sequence[Lexeme], i: int) -> tuple[int, int, bool] | None:
    """A scale word: its multiplier, the next index, whether it means money."""
    norm = _norm(items, i)
    if norm in _THOUSAND or norm == "milliers":
        return 1000, i + 1, False
    if norm in _KILO or (norm in {"kilo", "kilos"} and _is(items, i + 1, "euro", "euros")):
        return 1000, i + 1, True
    if norm in _MILLION:
        return 10**6, i + 1, False
    if norm in _BILLION:
        return 10**9, i + 1, False
    glued = i < len(items) and items[i].glued
    if norm in {"m", "me"} and (_is(items, i + 1, *_EURO_SIGN) or _is_capital_m(items, i)):
        return 10**6, i + 1, True
    if norm in {"md", "mds"} and (glued or _is(items, i + 1, *_EURO_SIGN)):
        return 10**9, i + 1, True
    return None


def _is_capital_m(items: Sequence[Lexeme], i: int) -> bool:
    """Whether an M means millions ("2M", "1,8 M"), not metres ("200 m") or gentlemen ("2 M Dupont")."""
    if not items[i].capital:
        return False
    return items[i].glued or i + 1 == len(items) or not items[i + 1].capital


def _scaled(
    items: Sequence[Lexeme], first: int, i: int, head: int | float
) -> tuple[int | float, int | float, int, int, bool, bool]:
    """Literal value, spoken value, scale, next index, money, ambiguous."""
    scale = _scale_at(items, i)
    if scale is None:
        hundreds = any(items[k].norm in _HUNDRED for k in range(first, i)) and head % 100 == 0
        return head, head, 100 if hundreds else 1, i, False, False
    factor, j, money = scale
    base = head * factor
    remainder = _remainder(items, j, factor, glued_only=money)
    if remainder is None:
        return base, base, factor, j, money, False
    literal, spoken, end, ambiguous = remainder
    return base + literal, base + spoken, factor, end, money, ambiguous


def _remainder(
    items: Sequence[Lexeme], i: int, factor: int, *, glued_only: bool
) -> tuple[int | float, int | float, int, bool] | None:
    """What follows a scale: literal value, spoken value, next index, ambiguous."""
    if _is(items, i, "et") and _is(items, i + 1, "demi", "demie"):
        return factor / 2, factor / 2, i + 2, False
    if glued_only:
        tail = _small_figure(items, i, 10)
        return (
            (tail[0] * factor / 10, tail[0] * factor / 10, tail[1], False)
            if tail and items[i].glued
            else None
        )
    small = _below_thousand(items, i)
    if small is None:
        return None
    value, j = small
    scale = _scale_at(items, j)
    if scale is not None:
        return _lower_scale(items, value, scale, factor)
    if value == 0 or _is(items, j, "%", *_POINT):
        return None
    if factor == 1000:
        left_out = value < 10
        return value, value * 100 if left_out else value, j, left_out
    # "un million deux", "un million deux cents", "un million cinquante": thousands are left out.
    return value, value * 100_000 if value < 10 else value * 1000, j, True


def _lower_scale(
    items: Sequence[Lexeme], value: int, scale: tuple[int, int, bool], factor: int
) -> tuple[int | float, int | float, int, bool] | None:
    """A lower scale goes on with the number ("un million deux cent mille"), an equal one starts a new one."""
    lower, j, money = scale
    if lower >= factor or money or _is(items, j - 1, "milliers"):
        return None
    rest = _below_thousand(items, j)
    if rest is None or _scale_at(items, rest[1]) is not None:
        return value * lower, value * lower, j, False
    return value * lower + rest[0], value * lower + rest[0], rest[1], False


def _fraction_of_million(items: Sequence[Lexeme], i: int) -> tuple[Number, int, str] | None:
    """A part of a scale: "un demi-million", "un quart de million"."""
    j = i + 1 if _is(items, i, "un", "1") else i
    part = _HALVES.get(_norm(items, j))
    if part is None:
        return None
    j += 1
    if _is(items, j, "de"):
        j += 1
    whole = 10**6 if _is(items, j, *_MILLION) else 10**9 if _is(items, j, *_BILLION) else None
    if whole is None:
        return None
    value = whole // part
    return Number(items[i].start, items[j].end, value, value, scale=whole), j + 1, _shown(value)


def _collective(items: Sequence[Lexeme], i: int) -> tuple[Number, int, str] | None:
    """A collective: "trentaine", "trentaine de mille", "deux dizaines de milliers", "demi-douzaine"."""
    count, j = 1.0, i
    if _is(items, i, "demi", "demie"):
        count, j = 0.5, i + 1
    elif UNITS.get(items[i].norm, 0) > 1 or _small_figure(items, i, 10) is not None:
        many = UNITS.get(items[i].norm) or items[i].value
        if many is None or not _norm(items, i + 1).endswith("s"):
            return None
        count, j = float(many), i + 1
    base = COLLECTIVES.get(_norm(items, j).removesuffix("s") if count > 1 else _norm(items, j))
    if base is None:
        return None
    value, end, scale, money = _whole(count * base), j + 1, 1, False
    named = j == i
    if _is(items, end, "de", "d'") and _is(items, end + 1, *_THOUSANDS_OF, *_MILLION):
        scale = 10**6 if _is(items, end + 1, *_MILLION) else 1000
        money = _is(items, end + 1, "k")
        value, end, named = value * scale, end + 2, False
    elif base == 1000:
        scale = 1000
    found = Number(
        items[i].start, items[end - 1].end, value, value, scale=scale, approximate=True, money=money
    )
    # A bare collective keeps its own word: "une quinzaine" may be days, "la seconde quinzaine" is a part of a month.
    return found, end, items[j].norm if named and base != 1000 else _shown(value)
