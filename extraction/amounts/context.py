"""What a figure is in its sentence: money for sure, a bare number, a count of things, or something else."""

import re
from enum import Enum

from extraction.amounts import nouns
from extraction.amounts.patterns import BASES, CURRENCIES, MONEY_NOUNS, MONEY_WORDS
from extraction.numbers import Number, Reading


class Role(Enum):
    """The reading of one figure."""

    MONEY = "money"
    BARE = "bare"
    COUNT = "count"
    OTHER = "other"


_END = r"(?= |$)"
CURRENCY = re.compile("|".join(f"(?P<{cue.id}>{cue.text}){_END}" for cue in CURRENCIES))
_BASIS = re.compile(f"(?:{'|'.join(cue.text for cue in BASES)}){_END}")
_MONEY_NOUN = re.compile(MONEY_NOUNS + _END)
_MONEY_WORD = re.compile(rf"(?:^|(?<= )){MONEY_WORDS}{_END}")
_WE_ARE = re.compile(
    r"(?:^| )(?:on (?:est|etait|sera|serait|va etre|tourne a|a ete)|nous (?:sommes|etions|serons)|"
    r"vous (?:etes|etiez|seriez|serez)|(?:ils|elles) (?:sont|etaient|seront)|on doit etre|effectif(?:s)?(?: (?:de|est|c' est|total|a))*)"
    r"(?: (?:deja|plus de|environ|a peu pres|une|un peu|pas loin de|maintenant|aujourd'hui|encore|bien|que|moins de|actuellement|"
    r"en tout|plutot|a peine|presque|pres de|autour de|dans les|passes?|montes?|descendus?|de|petite|grosse|bonne|entre|au total|,))*$"
)
_YEAR_BEFORE = re.compile(
    r"(?:^| )(?:en|depuis|annees?|fin|debut|mi|courant|d' ici|jusqu' en|l' an|exercice|millesime|budget|printemps|ete|automne|hiver|rentree|"
    r"trimestre|semestre|noel|t #\d|q #\d|s #\d|(?:" + "|".join(sorted(nouns.MONTHS)) + r"))$"
)
_AS_RANK = re.compile(r"(?:^| )(?:le|au|du|les deux|ce)$")
_OUT_OF = re.compile(r"(?:#\S+|une?) (?:\S+ ){0,2}sur$")
_CLOCK_BEFORE = re.compile(r"(?:^| )(?:#\S+ (?:h|heures?|:)|midi|minuit)$")
_SCORE = re.compile(r"(?:^| )(?:#\S+ /)$")


def following(reading: Reading, last: int) -> str:
    """The line after word `last`."""
    if last + 1 >= len(reading.words):
        return ""
    return reading.text[reading.offsets[last + 1] :]


def preceding(reading: Reading, first: int, *, reach: int = 90) -> str:
    """The line before word `first`, back to the end of the previous sentence, `reach` characters at most."""
    end = max(reading.offsets[first] - 1, 0)
    window = reading.text[max(end - reach, 0) : end]
    if end > reach:
        window = window[window.find(" ") + 1 :]
    return re.split(r"(?:^| )[.;?!](?= |$)", window)[-1].strip()


def role_of(reading: Reading, first: int, last: int) -> Role:
    """The role of the figure or range that spans words `first` to `last`."""
    number = reading.words[last].number
    if number is None:
        return Role.OTHER
    after, before = following(reading, last), preceding(reading, first)
    if CURRENCY.match(after):
        return Role.MONEY
    if _is_something_else(reading, first, last, number, before, after):
        return Role.OTHER
    if _BASIS.match(after) or _MONEY_NOUN.match(after):
        return Role.MONEY
    if counted_noun(reading, last) is not None:
        return Role.COUNT
    if number.money:
        return Role.MONEY
    if number.scale < 1000 and _WE_ARE.search(before):
        return Role.COUNT
    if is_money_said(before):
        return Role.MONEY
    return Role.BARE


def is_money_said(before: str) -> bool:
    """Whether a word for money stands in the same clause, with no other figure between."""
    return bool(_MONEY_WORD.search(before.rsplit("#", 1)[-1]))


def counted_noun(reading: Reading, last: int) -> str | None:
    """The thing counted by the figure that ends at word `last`: a plural right after it, or after its adjective.

    "6 000 commandes", "deux bonnes centaines de clients", "un million de pièces".
    """
    words, i = reading.words, last + 1
    number = words[last].number
    partitive = number is not None and (number.scale >= 10**6 or number.approximate)
    if i < len(words) and words[i].norm in {"de", "d'"}:
        if not partitive:
            return None
        i += 1
        return (
            words[i].norm if i < len(words) and words[i].norm.isalpha() and len(words[i].norm) > 2 else None
        )
    noun = words[i].norm if i < len(words) else ""
    following_word = words[i + 1].norm if i + 1 < len(words) else ""
    if noun in {
        "petits",
        "petites",
        "grands",
        "grandes",
        "gros",
        "grosses",
        "bons",
        "bonnes",
        "autres",
        "nouveaux",
        "nouvelles",
        "jeunes",
        "vrais",
    }:
        noun = following_word
    if noun in nouns.PEOPLE:
        return noun
    if not noun.isalpha() or noun in nouns.AFTER_A_SUM or len(noun) < 4 or noun[-1] not in "sx":
        return None
    return noun


def _is_something_else(
    reading: Reading, first: int, last: int, number: Number, before: str, after: str
) -> bool:
    if number.zero_led or number.spoken == 0 or _in_code(reading, first, last):
        return True
    next_word = after.split(" ", 1)[0]
    if next_word in nouns.DURATIONS or next_word in nouns.MEASURES:
        return True
    if next_word in nouns.MONTHS and number.spoken <= 31:
        return True
    previous = before.rsplit(" ", 1)[-1]
    if _CLOCK_BEFORE.search(before) or _SCORE.search(before):
        return True
    if previous in nouns.REFERENCES:
        return True
    small = number.scale < 1000 and number.spoken < 1000 and not number.money
    if small and (previous in nouns.RANK_NOUNS or previous in nouns.WEEKDAYS or previous in nouns.MONTHS):
        return True
    if small and number.spoken <= 31 and _AS_RANK.search(before):
        return True
    if small and number.spoken <= 100 and _OUT_OF.search(before):
        return True
    return _is_year(number, before)


def _is_year(number: Number, before: str) -> bool:
    if not isinstance(number.value, int) or not 1950 <= number.value <= 2060 or number.money:
        return False
    if _YEAR_BEFORE.search(before) or (number.digits and before.endswith("jusqu' a")):
        return True
    if is_money_said(before):
        return False
    written = number.digits and number.value != 2000
    said = not number.digits and number.value % 100 >= 10 and number.value > 2000
    return written or said


def _in_code(reading: Reading, first: int, last: int) -> bool:
    """A figure stuck to letters ("T2", "B2B"), or one of a run of figures as in a phone number."""
    words = reading.words
    if words[first].glued and first and words[first - 1].norm.isalpha() and len(words[first - 1].norm) <= 3:
        return True
    if last + 1 < len(words) and words[last + 1].glued and words[last + 1].norm.isalpha():
        return True
    run = 1 + _adjacent(reading, first, -1) + _adjacent(reading, last, 1)
    spread = last - first
    return run + (1 if spread else 0) >= 4 or _after_zero(reading, first)


def _adjacent(reading: Reading, i: int, step: int) -> int:
    """How many bare figures stand next to word i on one side, with at most a sign between two of them."""
    count, i = 0, i + step
    while 0 <= i < len(reading.words) and count < 6:
        word = reading.words[i]
        if word.number is not None:
            count += 1
        elif word.norm not in {"-", ".", "/"}:
            break
        i += step
    return count


def _after_zero(reading: Reading, first: int) -> bool:
    """ "zéro six trente-neuf": the figure follows a spoken or written zero."""
    i = first - 1
    while i >= 0 and (reading.words[i].number is not None or reading.words[i].norm == "-"):
        number = reading.words[i].number
        if number is not None and (number.spoken == 0 or number.zero_led):
            return True
        i -= 1
        if first - i > 6:
            break
    return False
