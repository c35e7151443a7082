"""Numbers as they are said or written in French, with their place in the untouched text.

Reads figures and words, mixed as a recogniser mixes them ("40 mille", "deux cent 50"), regional tens
(septante, huitante, nonante), collective numbers ("une trentaine de mille"), scales ("K", "M€",
"1,2 million") and what speakers of budgets leave out ("un million deux" for 1 200 000). Libraries fail
on most of these: facts/nlp.md, section 2.
"""

import bisect
from dataclasses import dataclass
from functools import lru_cache

from extraction.cardinals import (
    HUNDRED,
    THOUSAND,
    UNITS,
    Items,
    below_thousand,
    norm,
    small_figure,
    unit_left_to_cent,
)
from extraction.lexemes import lexemes, words
from extraction.scales import BILLION, KILO, MILLION, POINT, Scaled, scaled

COLLECTIVES = {
    "huitaine": 8, "dizaine": 10, "douzaine": 12, "quinzaine": 15, "vingtaine": 20, "trentaine": 30,
    "quarantaine": 40, "cinquantaine": 50, "soixantaine": 60, "septantaine": 70, "nonantaine": 90,
    "centaine": 100, "millier": 1000,
}  # fmt: skip
_RANKS = {
    "premier": 1, "premiere": 1, "premiers": 1, "premieres": 1, "deuxieme": 2, "second": 2, "seconde": 2,
    "troisieme": 3, "quatrieme": 4, "cinquieme": 5, "sixieme": 6,
}  # fmt: skip
_PARTS = {"demi": 2, "quart": 4}
_SCALES = THOUSAND | KILO | MILLION | BILLION
_AFTER_MILLE_APART = words("j' je hein bien pardon evidemment oui . ! euros")
"""What follows a scale that is added as an afterthought, not the figure of its own in "400, mille, 2000"."""
_COUNTED_IN = THOUSAND | {"milliers", "millier", "k"}


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
    participle: bool = False


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
        return self.words[first].start, self.words[last].end


_Found = tuple[Number, int, str]
"""A number, the index of the lexeme after it, and its form in the line."""


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


def _words(items: Items) -> list[Word]:
    made: list[Word] = []
    i = 0
    while i < len(items):
        item = items[i]
        found = (
            _shared_collective(items, i)
            or _collective(items, i)
            or _part_of_scale(items, i)
            or _number(items, i)
        )
        if found is not None:
            number, i, shown = found
            made.append(Word(number.start, number.end, shown, number, item.glued, item.capital))
        elif item.norm == "pour" and norm(items, i + 1) in HUNDRED:
            made.append(Word(item.start, items[i + 1].end, "%"))
            i += 2
        else:
            word = _shown_word(item.norm)
            made.append(Word(item.start, item.end, word, None, item.glued, item.capital, item.participle))
            i += 1
    return made


def _shown_word(word: str) -> str:
    if word in _RANKS:
        return f"@{_RANKS[word]}"
    return "%" if word == "pourcent" else word


def _shown(value: int | float) -> str:
    return f"#{value}" if isinstance(value, int) else f"#{value:.6g}"


def _whole(value: float) -> int | float:
    rounded = round(value, 6)
    return int(rounded) if rounded == int(rounded) else rounded


def _number(items: Items, i: int) -> _Found | None:
    item, head = items[i], _head(items, i)
    if head is None:
        return None
    value, j, decimal = head
    result = _two_pieces(items, i) or scaled(items, i, j, value)
    literal, spoken, scale, ambiguous = (
        _whole(result.literal),
        _whole(result.spoken),
        result.factor,
        result.ambiguous,
    )
    digits = item.kind == "number" and result.end == i + 1
    if digits and isinstance(literal, int) and literal >= 1000:
        if item.grouped and 2 <= literal % 1000 <= 9:
            # A recogniser writes "douze mille cinq" as 12 005.
            spoken, ambiguous = literal + literal % 1000 * 99, True
        if item.grouped or literal % 1000 == 0:
            scale = 10**6 if literal % 10**6 == 0 else 1000
    found = Number(
        start=item.start,
        end=items[result.end - 1].end,
        value=literal,
        spoken=spoken,
        scale=scale,
        ambiguous=ambiguous or unit_left_to_cent(items, result.end),
        money=result.money,
        digits=digits,
        zero_led=item.zero_led,
        decimal=decimal,
    )
    return found, result.end, _shown(found.value)


def _two_pieces(items: Items, i: int) -> Scaled | None:
    """Tens and thousands that a recogniser wrote as two figures: "40 5000" is forty-five thousand."""
    j = i + 2 if norm(items, i + 1) == "," else i + 1
    if (
        (small := below_thousand(items, i)) is not None
        and small[0] < 100
        and _is_mille_apart(items, small[1])
    ):
        return Scaled(small[0] * 1000, small[0] * 1000, small[1] + 2, 1000, ambiguous=True)
    if j >= len(items) or items[i].kind != "number" or items[j].kind != "number" or items[j].grouped:
        return None
    tens, thousands = items[i].value, items[j].value
    if tens not in {20, 30, 40, 50, 60, 80} or not isinstance(tens, int) or not isinstance(thousands, int):
        return None
    if not 1000 < thousands < 10_000 or thousands % 1000:
        return None
    value = tens * 1000 + thousands
    return Scaled(value, value, j + 1, 1000, ambiguous=True)


def _is_the_one(items: Items, i: int) -> bool:
    """Whether an article stands for the one of a scale: "le million deux"."""
    led = i > 0 and items[i - 1].norm in {"le", "ce", "du", "au"} and items[i].norm[-1] != "s"
    return led and below_thousand(items, i + 1) is not None


def _is_mille_apart(items: Items, i: int) -> bool:
    """Whether "mille" is added after a pause: "quarante, mille j'entends", not "quarante, mille deux"."""
    if norm(items, i) not in {",", "..."} or norm(items, i + 1) not in THOUSAND:
        return False
    follower = norm(items, i + 2)
    return follower in _AFTER_MILLE_APART and below_thousand(items, i + 2) is None


def _head(items: Items, i: int) -> tuple[int | float, int, bool] | None:
    """What stands before a scale: its value, the next index, whether it has decimals."""
    item = items[i]
    if item.norm in {"mille", "milles"} or (item.norm in MILLION | BILLION and _is_the_one(items, i)):
        return 1, i, False
    if item.norm in {"un", "une"}:
        return _one(items, i)
    if item.norm == "de" and norm(items, i + 1) in MILLION and below_thousand(items, i + 2) is not None:
        # A recogniser's "de millions trois cent mille": deux millions, since no figure stands before.
        return 2, i + 1, False
    small = below_thousand(items, i)
    if small is not None:
        return _decimals(items, small[1], small[0]) or (small[0], small[1], False)
    if item.kind != "number" or item.value is None:
        return None
    return item.value, i + 1, isinstance(item.value, float)


def _one(items: Items, i: int) -> tuple[int | float, int, bool] | None:
    """The word "un" as a number: before a scale or a decimal; elsewhere it is an article."""
    millions = MILLION | BILLION
    j = i + 2 if norm(items, i + 1) in {"petit", "bon", "gros"} else i + 1
    if norm(items, j) in millions:
        return 1, j, False
    if items[i].norm == "un" and norm(items, i + 1) in {"et", "ou", "a", "-"}:
        other = below_thousand(items, i + 2)
        if other is not None and norm(items, other[1]) in _SCALES:
            return 1, i + 1, False
    return _decimals(items, i + 1, 1)


def _decimals(items: Items, i: int, whole: int) -> tuple[float, int, bool] | None:
    """The decimals after "virgule", or after "point" where a scale follows, as Québec says them."""
    if norm(items, i) not in POINT:
        return None
    zeros, j = "", i + 1
    while norm(items, j) == "zero":
        zeros, j = f"{zeros}0", j + 1
    digits = below_thousand(items, j) or ((1, j + 1) if norm(items, j) == "un" else None)
    if digits is None or (norm(items, i) == "point" and norm(items, digits[1]) not in _SCALES):
        return None
    return float(f"{whole}.{zeros}{digits[0]}"), digits[1], True


def _part_of_scale(items: Items, i: int) -> _Found | None:
    """A part of a scale: "un demi-million", "un quart de million"."""
    j = i + 1 if items[i].norm in {"un", "1"} else i
    part = _PARTS.get(norm(items, j))
    if part is None:
        return None
    j += 2 if norm(items, j + 1) == "de" else 1
    whole = 10**6 if norm(items, j) in MILLION else 10**9 if norm(items, j) in BILLION else None
    if whole is None:
        return None
    value = whole // part
    return Number(items[i].start, items[j].end, value, value, scale=whole), j + 1, _shown(value)


def _collective(items: Items, i: int) -> _Found | None:
    """A collective: "trentaine", "trentaine de mille", "deux dizaines de milliers", "demi-douzaine"."""
    count, j = _collective_count(items, i)
    word = norm(items, j)
    base = COLLECTIVES.get(word.removesuffix("s") if count > 1 else word)
    if base is None:
        return None
    value, end, scale, money = _whole(count * base), j + 1, 1000 if base == 1000 else 1, False
    if norm(items, end) in {"de", "d'"} and norm(items, end + 1) in _COUNTED_IN | MILLION | {"1000", "1 000"}:
        scale = 10**6 if norm(items, end + 1) in MILLION else 1000
        value, money, end = value * scale, norm(items, end + 1) == "k", end + 2
    found = Number(items[i].start, items[end - 1].end, value, value, scale, approximate=True, money=money)
    # A bare collective keeps its own word: "une quinzaine" may be days, or half a month.
    return found, end, word if j == i and scale == 1 else _shown(value)


def _shared_collective(items: Items, i: int) -> _Found | None:
    """The first end of "une à deux dizaines de milliers": it counts in the collective of the second."""
    small = UNITS.get(items[i].norm)
    if small is None or norm(items, i + 1) not in {"a", "ou", "et", "-"}:
        return None
    whole = _collective(items, i + 2) if i + 2 < len(items) else None
    if whole is None:
        return None
    count, _ = _collective_count(items, i + 2)
    if count <= small:
        return None
    value = _whole(whole[0].spoken / count * small)
    found = Number(items[i].start, items[i].end, value, value, whole[0].scale, approximate=True)
    return found, i + 1, _shown(value)


def _collective_count(items: Items, i: int) -> tuple[float, int]:
    """How many collectives are said, and the index of the word: "deux dizaines", "demi-douzaine"."""
    if items[i].norm in {"demi", "demie"}:
        return 0.5, i + 1
    figure = small_figure(items, i, 10)
    many = figure[0] if figure else UNITS.get(items[i].norm, 0)
    return (float(many), i + 1) if many > 1 and norm(items, i + 1).endswith("s") else (1.0, i)
