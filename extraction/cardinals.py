"""Cardinals below a thousand, in words or figures, mixed as recognisers mix them ("deux cent 50").

Each reader takes the lexemes and an index, and gives the value and the index after it, or None.
"""

from collections.abc import Sequence

from extraction.lexemes import Lexeme, words

Items = Sequence[Lexeme]
Read = tuple[int, int]

UNITS = {
    "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "septe": 7, "cinque": 5,
}  # fmt: skip
TEENS = {"dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16}
TENS = {
    "vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60,
    "septante": 70, "huitante": 80, "octante": 80, "nonante": 90, "trentes": 30, "quarantes": 40,
    "cinquantes": 50, "soixantes": 60,
}  # fmt: skip
HUNDRED = words("cent cents")
THOUSAND = words("mille milles mil")
_BEFORE_A_FIGURE = words(
    "a de est sur dans les pour environ entre vers pres mets met mettre faire dit dirais des sera serait"
    " fait ou"
)
_AFTER_A_HUNDRED = THOUSAND | frozenset(TENS) | words("euro euros € francs balles dollars piastres")
_AFTER_ONE = THOUSAND | words("million millions milliard euro k par ht ttc au")


def norm(items: Items, i: int) -> str:
    """The folded word at an index, empty past the end."""
    return items[i].norm if i < len(items) else ""


def below_thousand(items: Items, i: int) -> Read | None:
    """A cardinal from 0 to 1999 with no "mille": "quinze cents" is one too."""
    if norm(items, i) == "cent" or _is_misheard_cent(items, i):
        return _hundreds(1, items, i + 1)
    small = _below_hundred(items, i) or small_figure(items, i, 1000)
    if small is not None and 2 <= small[0] < 20 and _is_hundred(items, small[1]):
        return _hundreds(small[0], items, small[1] + 1)
    return small


def _is_hundred(items: Items, i: int) -> bool:
    """Whether a word multiplies by a hundred: "cents", and "sang" or "sans" before a currency or a ten."""
    if norm(items, i) in HUNDRED:
        return True
    return norm(items, i) in {"sang", "sangs", "sans", "sens"} and norm(items, i + 1) in _AFTER_A_HUNDRED


def _is_misheard_cent(items: Items, i: int) -> bool:
    """Whether a recogniser's "sans" is a hundred: "à peu près sans vingt mille"."""
    if norm(items, i) not in {"sans", "sang"} or not i or norm(items, i - 1) not in _BEFORE_A_FIGURE:
        return False
    rest = _below_hundred(items, i + 1)
    return rest is not None and norm(items, rest[1]) in THOUSAND


def small_figure(items: Items, i: int, limit: int) -> Read | None:
    """A whole number below a limit written in figures."""
    if i >= len(items) or items[i].kind != "number":
        return None
    value = items[i].value
    if not isinstance(value, int) or not 0 < value < limit or items[i].zero_led:
        return None
    return value, i + 1


def is_one(items: Items, i: int) -> bool:
    """Whether "un" ends a number ("deux cent un salariés"); mostly it is an article ("deux cents un peu")."""
    if norm(items, i) not in {"un", "une"}:
        return False
    follower = norm(items, i + 1)
    return not follower.isalpha() or follower in _AFTER_ONE or (len(follower) > 3 and follower[-1] in "sx")


def unit_left_to_cent(items: Items, end: int) -> bool:
    """Whether the next unit was left to a following "cent": "cent cinquante | deux cent mille"."""
    multiplies = UNITS.get(norm(items, end), 0) > 1 and norm(items, end + 1) in HUNDRED
    return multiplies and items[end - 1].norm in TENS


def _unit(items: Items, i: int) -> Read | None:
    """A unit that may follow a ten: not that of "quatre-vingts", nor one that multiplies "cent"."""
    value = UNITS.get(norm(items, i))
    follower = norm(items, i + 1)
    if value is None or (value == 4 and follower in {"vingt", "vingts"}):
        return None
    return None if follower in HUNDRED and value > 1 else (value, i + 1)


def _teen(items: Items, i: int) -> Read | None:
    value = TEENS.get(norm(items, i))
    if value is None:
        return None
    if value == 10 and norm(items, i + 1) in {"sept", "huit", "neuf"}:
        return 10 + UNITS[norm(items, i + 1)], i + 2
    return value, i + 1


def _below_hundred(items: Items, i: int) -> Read | None:
    word = norm(items, i)
    if word == "quatre" and norm(items, i + 1) in {"vingt", "vingts"}:
        return _after_ten(80, items, i + 2, teens=True, quatre_vingt=True)
    if word in TENS:
        return _after_ten(TENS[word], items, i + 1, teens=TENS[word] == 60)
    if word in TEENS:
        return _teen(items, i)
    value = 0 if word == "zero" else UNITS.get(word)
    return None if value is None or value == 1 else (value, i + 1)


def _after_ten(base: int, items: Items, i: int, *, teens: bool, quatre_vingt: bool = False) -> Read:
    """What follows a ten: "et un", "et onze", a unit, and a teen after soixante and quatre-vingts."""
    if norm(items, i) == "et":
        if norm(items, i + 1) in {"un", "une"} and not quatre_vingt:
            return base + 1, i + 2
        teen = _teen(items, i + 1) if base == 60 or norm(items, i + 1) == "onze" else None
        return (base + teen[0], teen[1]) if teen is not None and teens else (base, i)
    remainder = _unit(items, i) or (_teen(items, i) if teens else None)
    return (base, i) if remainder is None else (base + remainder[0], remainder[1])


def _hundreds(count: int, items: Items, i: int) -> Read:
    """What follows "cent": a lower number, unless it multiplies a "cent" of its own."""
    remainder = _below_hundred(items, i) or small_figure(items, i, 100)
    if remainder is None and is_one(items, i):
        remainder = 1, i + 1
    if remainder is None or remainder[0] == 0:
        return count * 100, i
    if norm(items, remainder[1]) in HUNDRED and remainder[0] < 20:
        return count * 100, i
    return count * 100 + remainder[0], remainder[1]
