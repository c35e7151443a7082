"""What a figure is in its sentence: money for sure, a bare number, a count of things, or something else."""

import re
from dataclasses import dataclass
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
_MONEY_WORD = re.compile(rf"(?:^|(?<= ))(?:{MONEY_WORDS}){_END}")
_SUBJECT = (
    r"(?:^| )(?:on (?:est|etait|sera|serait|va etre|a ete|doit etre)|nous (?:sommes|etions|serons)|"
    r"vous (?:etes|etiez|seriez|serez)|(?:ils|elles) (?:sont|etaient|seront)|"
    r"effectifs?(?: (?:de|est|c' est|total|a|:))*|(?:equipe|groupe|service|structure|boite|pme|tpe|cabinet|"
    r"agence|collectif) de)"
)
_WE_ARE = re.compile(
    _SUBJECT
    + r"(?: (?:deja|plus de|environ|a peu pres|une|un peu|maintenant|aujourd'hui|encore|bien|que|moins de|"
    r"actuellement|"
    r"en tout|plutot|a peine|presque|quasiment|passes?(?: a)?|montes?(?: a)?|descendus?(?: a)?|plus que|de|"
    r"petite|grosse|bonne|au total|,|equipe de|rien que|seulement))*$"
)
_WE_MOVED = re.compile(r"(?:^| )(?:passes?|montes?|descendus?|remontes?|tombes?|arretes?)(?= )")
_WE_ARE_ABOUT = re.compile(
    _SUBJECT + r" (?:(?:dans les|autour de|entre|pas loin de|pres de|aux alentours de|vers les|a|sur) ?)+$"
)
_YEAR_BEFORE = re.compile(
    r"(?:^| )(?:en|depuis|annees?|fin|debut|mi|courant|d' ici|jusqu' en|l' an|exercice|millesime|budget|"
    r"printemps|ete|automne|"
    r"hiver|rentree|trimestre|semestre|noel|[tqs] #\d|" + "|".join(sorted(nouns.MONTHS)) + r")$"
)
_SUM_BEFORE = re.compile(
    r"(?:^|(?<= ))(?:de|d'|a|est|etait|sera|serait|fait|faisait|paie|coute|couterait|environ|les|entre|ou|"
    r"et|:|,|maximum|max|minimum|paye)$"
)
_AS_RANK = re.compile(r"(?:^| )(?:le|au|du|les deux|ce)$")
_OUT_OF = re.compile(r"(?:^| )(?:#\S+|une?) (?:\S+ ){0,2}sur$")
_CLOCK_BEFORE = re.compile(r"(?:^| )(?:#\S+ (?:h|heures?|:)|midi|minuit|#\S+ /)$")
_WEEK_LATER = re.compile(r"(?:" + "|".join(sorted(nouns.WEEKDAYS)) + r"|demain|aujourd'hui) en$")
_PERSONS_BEFORE = re.compile(
    r"(?:^| )(?:les|des|nous|vous|eux|ces|mes|nos|leurs|ses|tes|vos|y en a|en a|en)$"
)
_LIMIT_BEFORE = re.compile(r"(?:dans|sous|autour|alentours|pres|loin|en dessous|au dessus) (?:les|des)$")
_ARTICLE_BEFORE = re.compile(r"(?:^| )(?:un|une|ton|mon|chiffre|a moins)$")
_FOLD_BEFORE = re.compile(r"(?:^| )(?:#[2-9]|#10) fois$")
"""*Deux fois vingt et un*: what is multiplied, unlike *la fois 2*."""
_NEW = re.compile(r"(?:^| )(?:de|du|tout|toute|flambant|a|rien|quoi|quelque chose de)$")


@dataclass(frozen=True, slots=True)
class Place:
    """A figure or range with the words around it."""

    reading: Reading
    first: int
    last: int
    number: Number
    before: str
    after: str

    @property
    def small(self) -> bool:
        """Below a thousand, with no scale said."""
        return self.number.scale < 1000 and self.number.spoken < 1000 and not self.number.money

    @property
    def previous(self) -> str:
        """The word before."""
        return self.before.rsplit(" ", 1)[-1]

    @property
    def following(self) -> str:
        """The word after."""
        return self.after.split(" ", 1)[0]


def following(reading: Reading, last: int) -> str:
    """The line after word `last`, two hundred characters at most."""
    if last + 1 >= len(reading.words):
        return ""
    start = reading.offsets[last + 1]
    return reading.text[start : start + 200]


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
    place = Place(reading, first, last, number, preceding(reading, first), following(reading, last))
    if CURRENCY.match(place.after):
        return Role.MONEY
    if any(rule(place) for rule in _SOMETHING_ELSE):
        return Role.OTHER
    if _BASIS.match(place.after) or _MONEY_NOUN.match(place.after):
        return Role.MONEY
    if counted_noun(reading, last) is not None or (_counts_us(place) and not number.money):
        return Role.COUNT
    return Role.MONEY if number.money or is_money_said(place.before) else Role.BARE


def _counts_us(place: Place) -> bool:
    """Whether the figure is a head count with no noun: "on est douze", "effectif de 75"."""
    if place.number.spoken >= 1000 and _WE_MOVED.search(place.before):
        return False
    return place.number.scale < 10**6 and _WE_ARE.search(place.before) is not None


def may_count_people(reading: Reading, first: int, last: int) -> bool:
    """Whether a bare number may be a head count as well: "on est dans les 15"."""
    number = reading.words[last].number
    return (
        number is not None and number.scale < 1000 and bool(_WE_ARE_ABOUT.search(preceding(reading, first)))
    )


def is_money_said(before: str) -> bool:
    """Whether a word for money stands in the same clause, with no other figure between."""
    return bool(_MONEY_WORD.search(before.rsplit("#", 1)[-1]))


def counted_noun(reading: Reading, last: int) -> str | None:
    """The thing counted by the figure that ends at word `last`: a plural after it, or after its adjective.

    "6 000 commandes", "deux bonnes centaines de clients", "un million de pièces".
    """
    words, i = reading.words, last + 1
    number = words[last].number
    if i < len(words) and words[i].norm in {"de", "d'"}:
        partitive = number is not None and (number.scale >= 10**6 or number.approximate)
        follower = words[i + 1].norm if i + 1 < len(words) else ""
        return follower if partitive and follower.isalpha() and len(follower) > 2 else None
    noun = words[i].norm if i < len(words) else ""
    if noun in nouns.ADJECTIVES:
        i += 1
        noun = words[i].norm if i < len(words) else ""
    if noun in nouns.PEOPLE:
        return noun
    if not noun.isalpha() or noun in nouns.AFTER_A_SUM or len(noun) < 4 or noun[-1] not in "sx":
        return None
    if words[i].participle and noun not in nouns.NOUNS_LIKE_PARTICIPLES:
        return None
    all_included = i + 1 < len(words) and words[i + 1].norm.startswith(("compri", "inclu"))
    return None if all_included else noun


# Rules that set a figure aside. Each says whether the figure is neither money nor a bare number.


def _is_code(place: Place) -> bool:
    """Stuck to letters ("T2", "B2B", "4G"), after a zero, or one of a run of figures as in a phone number."""
    words, first, last = place.reading.words, place.first, place.last
    if place.number.zero_led or place.number.spoken == 0:
        return True
    if words[first].glued and first and words[first - 1].norm.isalpha() and len(words[first - 1].norm) <= 3:
        return True
    if last + 1 < len(words) and words[last + 1].glued and words[last + 1].norm.isalpha():
        return True
    run = 1 + _adjacent(place.reading, first, -1) + _adjacent(place.reading, last, 1)
    return run + (last > first) >= 4 or _after_zero(place.reading, first)


def _is_measure(place: Place) -> bool:
    return place.following in nouns.DURATIONS or place.following in nouns.MEASURES


def _is_date(place: Place) -> bool:
    month_after = place.following in nouns.MONTHS and place.number.spoken <= 31
    day = place.small and (place.previous in nouns.WEEKDAYS or place.previous in nouns.MONTHS)
    rank = place.small and place.number.spoken <= 31 and bool(_AS_RANK.search(place.before))
    return month_after or day or rank or bool(_WEEK_LATER.search(place.before))


def _is_clock(place: Place) -> bool:
    return bool(_CLOCK_BEFORE.search(place.before))


def _is_reference(place: Place) -> bool:
    """Whether the figure numbers something: "iso 9001", "poste 12", "phase 2"."""
    if place.previous == "fois" and _FOLD_BEFORE.search(place.before):
        return False
    return place.previous in nouns.REFERENCES or (place.small and place.previous in nouns.RANK_NOUNS)


def _is_proportion(place: Place) -> bool:
    return place.small and place.number.spoken <= 100 and bool(_OUT_OF.search(place.before))


def _is_pronoun(place: Place) -> bool:
    """Small numbers that stand for persons or things: "tous les deux", "nous trois", "rien de neuf"."""
    if not place.small or place.number.spoken >= 10 or place.number.digits or place.first != place.last:
        return False
    before = place.before
    if place.number.spoken == 9 and _NEW.search(before):
        return True
    if _PERSONS_BEFORE.search(before):
        counts = counted_noun(place.reading, place.last) is not None
        return not counts and not _LIMIT_BEFORE.search(before)
    return bool(_ARTICLE_BEFORE.search(before))


def _is_tolerance(place: Place) -> bool:
    """A margin, not a sum: "à 5 000 près"."""
    return place.following == "pres"


def _is_format(place: Place) -> bool:
    """A screen, not four thousand: "en 4k"."""
    return place.number.money and place.number.spoken <= 8000 and place.previous == "en"


def _is_year(place: Place) -> bool:
    number = place.number
    if not isinstance(number.value, int) or not 1950 <= number.value <= 2060 or number.money:
        return False
    if _YEAR_BEFORE.search(place.before) or (number.digits and place.before.endswith("jusqu' a")):
        return True
    if counted_noun(place.reading, place.last) is not None:
        return False
    if is_money_said(place.before) and _SUM_BEFORE.search(place.before):
        return False
    written = number.digits and number.value != 2000 and not _grouped(place)
    said = not number.digits and number.value % 100 >= 10 and number.value > 2000
    return written or said


def _grouped(place: Place) -> bool:
    """Whether figures are set in groups: "2 050" is no year."""
    word = place.reading.words[place.last]
    return word.end - word.start > 4


_SOMETHING_ELSE = (
    _is_code, _is_measure, _is_date, _is_clock, _is_reference, _is_proportion, _is_pronoun, _is_tolerance,
    _is_format, _is_year,
)  # fmt: skip


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
    """Whether a zero stands a few figures before: "zéro six trente-neuf"."""
    for i in range(first - 1, max(first - 8, -1), -1):
        word = reading.words[i]
        if word.number is None:
            if word.norm == "-":
                continue
            return False
        if word.number.spoken == 0 or word.number.zero_led:
            return True
    return False
