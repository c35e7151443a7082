"""Figures that belong together: "entre 8 et 10 000", "vingt-cinq trente mille", "deux ou trois cents"."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from extraction.amounts.context import CURRENCY, following, preceding
from extraction.lexemes import words
from extraction.numbers import Number, Reading

_EXPLICIT = re.compile(
    r"(?:, )?(?:a|ou|voire|- |-|jusqu' a|ou bien|ou peut etre|maximum|voire meme|ou meme|et jusqu' a)(?: "
    r"(?:la rigueur|la limite|les|des|peut etre))?"
)
_JUXTAPOSED = re.compile(r",?(?: ?une)?|\.\.\.|/")
_STRETCHED = re.compile(
    r",? ?(?:et )?(?:voire|peut etre|a la (?:limite|rigueur)|allez|en (?:tirant|poussant|forcant|"
    r"serrant|grattant|raclant|rognant|se forcant)(?: (?:bien|un peu|fort|(?:les|la|le|un|nos|mes) [a-z]+))?|"
    r"si on pousse|grand max(?:imum)?|au pire)"
)
_BETWEEN = re.compile(r"(?:^| )entre(?: (?:les|un truc comme|quelque chose comme|environ|grosso modo))?$")
_QUANTITY_OPENING = re.compile(r"(?:^|(?<= ))(?:une?|la|les) (?:(?:bonne?|petite?|grosse?) )?$")


_ITS_OWN_CLAUSE = re.compile(
    r"(?:(?:mille|euros?|€) )?(?:c' (?:est|etait)|non|ca (?:me|nous)|je (?:peux|vois|veux) pas)(?= "
    r"|$)(?! (?:le |mon |notre )?"
    r"(?:max|plafond|ce qu|bon|tout|la fourchette))"
)


_CHANGES = re.compile(r"(?:^| )(?:pass|descend|ramen|baiss|mont|tomb|augment|rabot)\w+(?: \w+)? de$")
_AFTER_A_RANGE = words(", . ? ! max maxi maximum grand euros € ht ttc par environ")
_Ends = tuple[int | float, int | float]


@dataclass(frozen=True, slots=True)
class Group:
    """One figure or one range: its words, its ends in whole or decimal units, and what is unsure about it."""

    first: int
    last: int
    low: int | float
    high: int | float
    ambiguous: bool
    approximate: bool

    @property
    def is_range(self) -> bool:
        """Whether two figures were said."""
        return self.low != self.high


def groups(reading: Reading) -> Iterator[Group]:
    """The figures of a reading in order, joined into ranges where words and sizes allow it."""
    places = [i for i, word in enumerate(reading.words) if word.number is not None]
    k = 0
    while k < len(places):
        group, used = _group_at(reading, places, k)
        k += used
        if group is not None:
            yield group


def _group_at(reading: Reading, places: list[int], k: int) -> tuple[Group | None, int]:
    first = places[k]
    number = _number(reading, first)
    split = _packed_range(number)
    if split is not None:
        return Group(first, first, split[0], split[1], ambiguous=True, approximate=False), 1
    single = Group(first, first, number.spoken, number.spoken, number.ambiguous, number.approximate)
    if k + 1 >= len(places):
        return single, 1
    second = places[k + 1]
    link = _link(reading, first, second)
    if link == "restart":
        return None, 1
    if link is None:
        return single, 1
    outer = _outer_two(reading, places, k) if link == "loose" else None
    if outer is not None:
        return outer, 3
    pair = _joined(reading, first, second, firm=link == "firm")
    return (pair, 2) if pair is not None else (single, 1)


def _outer_two(reading: Reading, places: list[int], k: int) -> Group | None:
    """The range of "dix, quinze, vingt mille" or "vingt, vingt-deux et vingt-cinq mille": its outer two."""
    if k + 2 >= len(places):
        return None
    first, second, third = places[k : k + 3]
    if _link(reading, second, third) in {"loose", "firm"} or _ends_a_list(reading, second, third):
        return _joined(reading, first, third, firm=False)
    return None


def _ends_a_list(reading: Reading, second: int, third: int) -> bool:
    """Whether a third figure ends a list with the scale of all: "et vingt-cinq mille"."""
    between = " ".join(word.norm for word in reading.words[second + 1 : third])
    a, b = _number(reading, second), _number(reading, third)
    return between in {"et", "ou", "puis", ", et"} and a.spoken < 1000 <= b.spoken and b.scale >= 1000


def _number(reading: Reading, i: int) -> Number:
    number = reading.words[i].number
    assert number is not None  # noqa: S101 - places are those of numbers
    return number


def _packed_range(number: Number) -> tuple[int, int] | None:
    """Two figures that a recogniser wrote as one: "100 120 000" for cent, cent vingt mille, "150 160"."""
    if not (
        number.digits and number.scale >= 1000 and isinstance(number.value, int) and number.value < 10**9
    ):
        return None
    low, high, tail = number.value // 10**6, number.value // 1000 % 1000, number.value % 1000
    if low and tail == 0 and 10 <= low < high <= low * 2:
        return low * 1000, high * 1000
    low, high = number.value // 1000, number.value % 1000
    round_enough = low % 10 == 0 and high % 10 == 0
    return (low, high) if 100 <= low < high <= low * 1.5 and round_enough else None


def _link(reading: Reading, first: int, second: int) -> str | None:
    """How two figures are linked: `firm` (à, ou, entre... et), `loose` (side by side), `restart`, None."""
    between = " ".join(word.norm for word in reading.words[first + 1 : second])
    currency = CURRENCY.match(between)
    if currency:
        between = between[currency.end() :].strip()
    if _restarts(reading, first, second, between):
        return "restart"
    if between in {"a", "-"} or (_EXPLICIT.fullmatch(between) and between):
        return "firm"
    if between in {"et", "pis", "puis", ", et", "... et"} and _BETWEEN.search(preceding(reading, first)):
        return "firm"
    if _STRETCHED.fullmatch(between):
        return "firm" if len(between) > 2 else "loose"
    scale_once = _number(reading, first).spoken >= 1000 > _number(reading, second).spoken
    if _opens_a_clause(reading, second):
        return None
    return "loose" if _JUXTAPOSED.fullmatch(between) and (scale_once or not currency) else None


def _opens_a_clause(reading: Reading, second: int) -> bool:
    """Whether a second figure is talked about on its own: "quarante, cinquante c'est votre chiffre"."""
    return bool(_ITS_OWN_CLAUSE.match(following(reading, second)))


def _restarts(reading: Reading, first: int, second: int, between: str) -> bool:
    """Whether the speaker starts the same figure again: "onze... onze mille"."""
    a, b = _number(reading, first), _number(reading, second)
    if between not in {"...", ",", ""}:
        return False
    if a.spoken == b.spoken or (a.scale < 1000 and a.spoken * 1000 == b.spoken):
        return True
    return (
        between == "..."
        and a.scale <= 100
        and b.scale <= 100
        and a.spoken < b.spoken < a.spoken * 2
        and a.spoken % 100 == 0
    )


def _joined(reading: Reading, first: int, second: int, *, firm: bool) -> Group | None:
    a, b = _number(reading, first), _number(reading, second)
    if a.zero_led or b.zero_led or _is_a_change(reading, first, b):
        return None
    ends = _ends(a, b, firm=firm)
    if ends is None and not firm and _ends_a_sum(reading, second):
        ends = _scale_once(a, b, farthest=2)
    if ends is None:
        return None
    return Group(
        first,
        second,
        ends[0],
        ends[1],
        ambiguous=a.ambiguous or b.ambiguous,
        approximate=a.approximate or b.approximate,
    )


def _is_a_change(reading: Reading, first: int, b: Number) -> bool:
    """Whether a sum goes from one figure to another ("on est passé de trente à vingt mille")."""
    return b.spoken >= 1000 and _CHANGES.search(preceding(reading, first)) is not None


def _ends(a: Number, b: Number, *, firm: bool) -> _Ends | None:
    """The ends of a range whose scale may be said once. Side by side, they must be close to each other."""
    nearest = 0.04 if firm else 0.3
    low, high = a.spoken, b.spoken
    if low < 1000:
        for factor in _factors(a, b):
            if nearest * high <= low * factor < high:
                return _tidy(low * factor), high
    if firm and (ends := _scale_once(a, b, farthest=25)):
        return ends
    if low >= high or low == 0:
        return None
    if not firm and low < high * (0.5 if low >= 1000 else 0.4):
        return None
    return low, high


def _scale_once(a: Number, b: Number, *, farthest: float) -> _Ends | None:
    """The ends of "40 000 à 50": the scale is said with the first one."""
    low, high = a.spoken, b.spoken * 1000
    if not (a.spoken >= 1000 > b.spoken and low < high <= low * farthest):
        return None
    return low, _tidy(high)


def _ends_a_sum(reading: Reading, last: int) -> bool:
    """Whether nothing that the figure could count follows it: "quinze mille, dix-huit maximum"."""
    return last + 1 >= len(reading.words) or reading.words[last + 1].norm in _AFTER_A_RANGE


def _factors(a: Number, b: Number) -> Iterator[int]:
    if b.scale >= 10**6:
        yield 10**6
    if b.spoken % 100_000 == 0 and a.spoken < 10 and not b.digits and b.spoken >= 100_000:
        yield 100_000
    if b.spoken >= 1000 and b.scale >= 1000:
        yield 1000
    hundreds = b.scale == 100 or (b.digits and b.spoken < 1000 and b.spoken % 100 == 0)
    if hundreds and a.spoken < max(10, b.spoken / 100):
        # "quatre ou cinq cents", "entre douze et quinze cents": the hundreds are said once.
        yield 100


def _tidy(value: float) -> int | float:
    return int(value) if value == int(value) else value


def opening(reading: Reading, first: int) -> int:
    """The start of the figure, with the article of "une petite trentaine de mille"."""
    number = reading.words[first].number
    if number is None or not number.approximate:
        return reading.words[first].start
    for back in (2, 1):
        if first >= back:
            words = " ".join(word.norm for word in reading.words[first - back : first])
            if _QUANTITY_OPENING.fullmatch(f"{words} "):
                return reading.words[first - back].start
    return reading.words[first].start
