"""What the words after a figure say: its currency, period, unit, tax basis and bound."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extraction.amounts.context import CURRENCY, following
from extraction.amounts.patterns import BASES, OTHER_PERIODS, PER_UNIT, PERIODS, RIGHT_BOUNDS, SEATS
from extraction.amounts.seats import is_seat
from extraction.amounts.values import Basis, Bound, Terms
from extraction.cues import Cue
from extraction.lexemes import words
from extraction.numbers import Reading
from models.values.sheet import Period

_END = r"(?= |$)"
_SKIP = re.compile(
    r"(?:(?:,|\.|\.\.\.|;|:|-|\(|\)|soit|je (?:crois|pense|dirais)|quoi|bon|enfin|par contre|voila|hors tout|"
    r"tout compris|charges comprises|entretien compris|pour l' ensemble|en tout|au total|a priori|"
    r"normalement|"
    r"disons|et) ?)"
)
"""One thing that may stand between a figure and its qualifier."""
_MOST_SKIPPED, _MOST_QUALIFIERS = 7, 8


def compiled(cues: Iterable[Cue]) -> tuple[tuple[Cue, re.Pattern[str]], ...]:
    """Cues with their expressions, matched where a figure ends."""
    return tuple((cue, re.compile(f"(?:{cue.text.replace('SEATS', SEATS)}){_END}")) for cue in cues)


_RIGHT = compiled(RIGHT_BOUNDS)
_PERIODS = compiled(PERIODS)
_EVERY = compiled(OTHER_PERIODS)
_BASES = compiled(BASES)
_UNITS = compiled(PER_UNIT)
_ARTICLE = re.compile(r"(?:le|la|l'|du) ")
"""What opens a price a seat only right after the sum: "19 euros le poste", not "1 500, la ligne budget"."""
_AND_A_HALF = re.compile(r"et demie?(?= |$)")
_IN_THOUSANDS = re.compile(r"(?:, )?en (?:milliers|k|kilo\w*)(?: d' euros)?(?= |$)")
_NOT_A_UNIT = words(
    "rapport contre exemple mois mail telephone ailleurs defaut la les des nos ici principe hasard dessus"
)
_AFTER_CENTS = words(", . ? ! par le la ht ttc centimes")
_REGRET = re.compile(r" (?:, )?(?:pardon|excusez moi|je veux dire|plutot|non|enfin)(?= |$)")
_NO_GAP = (
    r"#|[.,;:?!]|(?:mais|fois|que|qu'|donc|qui|quand|parce|si|je|on|vous|nous|ils|elle|il|reunions?|"
    r"commandes?) "
)
_FAR = re.compile(
    rf"(?:(?!{_NO_GAP})\S+ ){{1,6}}?"
    r"(?P<cue>par (?:mois|an|annee|poste|utilisateur|licence|personne|tete|agent|salarie|collaborateur)|"
    r"mensuel(?:le)?s?|annuel(?:le)?s?|a l' annee)(?= |$)"
)
_MONTHLY = words("mois mensuel mensuels mensuelle mensuelles")
_YEARLY = words("an annee annuel annuels annuelle annuelles")


_CLAUSE_OPENINGS = words(", . ? ! ... et non oui est plutot")
_CLAUSE_ENDS = words(", . ? ! ; ... et par oui non tout ttc ht")


@dataclass(frozen=True, slots=True)
class Tail:
    """What the words after a figure say about it, and the index of the last of these words."""

    last: int
    currency: str | None = None
    period: Period | None = None
    every: str | None = None
    unit: str | None = None
    basis: Basis | None = None
    bound: Bound | None = None
    approximate: bool = False
    cents: int = 0
    factor: int = 1

    @property
    def has_rhythm(self) -> bool:
        """Whether a period of any kind was said."""
        return self.period is not None or self.every is not None

    @property
    def per_user(self) -> bool:
        """Whether the unit is a person, a seat or what one person uses."""
        return self.unit is not None and is_seat(self.unit)


def read_tail(reading: Reading, last: int, *, dollar: str) -> Tail:
    """Read the words that follow word `last`, the end of a figure."""
    tail = _currency(reading, last, dollar)
    for _ in range(_MOST_QUALIFIERS):
        step = _next_qualifier(reading, tail)
        if step is None:
            break
        tail = step
    return tail if tail.has_rhythm else _far_qualifier(reading, tail)


def _currency(reading: Reading, last: int, dollar: str) -> Tail:
    match = CURRENCY.match(following(reading, last))
    if match is None:
        thousands = _IN_THOUSANDS.match(following(reading, last))
        number = reading.words[last].number
        if thousands is None or number is None or number.spoken >= 1000:
            return Tail(last)
        return Tail(_last_word(reading, last, thousands.end()), factor=1000)
    code = match.lastgroup or "eur"
    end = _last_word(reading, last, match.end())
    if code == "brique":
        half = _AND_A_HALF.match(following(reading, end))
        if half is not None:
            return Tail(_last_word(reading, end, half.end()), currency="EUR", factor=10_000, cents=500_000)
        return Tail(end, currency="EUR", factor=10_000)
    currency = dollar if code == "dollar" else "CHF" if code == "franc" else code.upper()
    cents = _cents(reading, end)
    return Tail(end, currency) if cents is None else Tail(end + 1, currency, cents=cents)


def currency_after(reading: Reading, word: int, *, dollar: str) -> str | None:
    """The currency right after a word: in "20 000 euros à 30 000" the first end has it."""
    return _currency(reading, word, dollar).currency


def _cents(reading: Reading, last: int) -> int | None:
    """The cents of "7 euros cinquante": a figure right after the currency that counts nothing else."""
    if last + 1 >= len(reading.words):
        return None
    number = reading.words[last + 1].number
    if number is None or not isinstance(number.value, int) or not 1 <= number.value < 100:
        return None
    ends = last + 2 >= len(reading.words) or reading.words[last + 2].norm in _AFTER_CENTS
    return number.value if ends else None


def _last_word(reading: Reading, last: int, length: int) -> int:
    """The index of the last word of a match of `length` characters that starts right after word `last`."""
    return reading.word_at(reading.offsets[last + 1] + length - 1)


def _next_qualifier(reading: Reading, tail: Tail) -> Tail | None:
    """The next qualifier, after words that may stand before it ("je crois", the end of a sentence)."""
    after = following(reading, tail.last)
    skipped, sentence_over = 0, False
    for _ in range(_MOST_SKIPPED):
        rest = after[skipped:]
        found = _corrected_period(rest, tail) or _qualifier(rest, tail)
        if found is not None and skipped and _ARTICLE.match(rest) and found[1].unit != tail.unit:
            found = None
        if found is not None and not (sentence_over and _goes_on(rest[found[0] :].strip())):
            return replace(found[1], last=_last_word(reading, tail.last, skipped + found[0]))
        match = _SKIP.match(after, skipped)
        if match is None:
            return None
        sentence_over = sentence_over or match.group().strip() in {".", "...", ";"}
        skipped = match.end()
    return None


def _goes_on(remainder: str) -> bool:
    """Whether a sentence that opens like a qualifier is one of its own ("Par an on fait...")."""
    return bool(remainder) and remainder[0] not in ".,;?!-" and not remainder.startswith(("et ", "par "))


def _corrected_period(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    """A period taken back at once: "Par mois. Par an, pardon"."""
    if tail.period is None:
        return None
    for cue, pattern in _PERIODS:
        match = pattern.match(rest)
        if match is not None and (regret := _REGRET.match(rest, match.end())):
            return regret.end(), replace(tail, period=Period(cue.value))
    return None


def _qualifier(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    return _rhythm(rest, tail) or _basis(rest, tail) or _bound(rest, tail) or _unit(rest, tail)


def _rhythm(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    if tail.has_rhythm:
        return None
    for cue, pattern in _PERIODS:
        if match := pattern.match(rest):
            return match.end(), replace(tail, period=Period(cue.value))
    for cue, pattern in _EVERY:
        if match := pattern.match(rest):
            return match.end(), replace(tail, every=cue.value)
    return None


def _basis(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    for cue, pattern in _BASES:
        if tail.basis is None and (match := pattern.match(rest)):
            return match.end(), replace(tail, basis=Basis(cue.value))
    return None


def _bound(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    for cue, pattern in _RIGHT:
        # "40 000, au maximum 60 000": the bound belongs to the figure after it.
        if (match := pattern.match(rest)) and not rest.startswith(" #", match.end()):
            if cue.value == "about":
                return match.end(), replace(tail, approximate=True)
            if tail.bound is None:
                return match.end(), replace(tail, bound=Bound(cue.value))
    return None


def _unit(rest: str, tail: Tail) -> tuple[int, Tail] | None:
    for _cue, pattern in _UNITS:
        if tail.unit is None and (match := pattern.match(rest)) and match["unit"] not in _NOT_A_UNIT:
            return match.end(), replace(tail, unit=match["unit"])
    return None


def _far_qualifier(reading: Reading, tail: Tail) -> Tail:
    """A period a few words further in the same clause: "3 400 euros pour la prestation par mois"."""
    match = _FAR.match(following(reading, tail.last))
    if match is None:
        return tail
    word = match["cue"].split(" ")[-1]
    if word in _MONTHLY:
        return replace(tail, period=Period.MONTH)
    if word in _YEARLY:
        return replace(tail, period=Period.YEAR)
    return replace(tail, unit=tail.unit or word)


def read_terms(reading: Reading) -> list[Terms]:
    """The periods and units that open a clause of a reading, each with those that follow it."""
    found: list[Terms] = []
    boundary = -1
    for i, word in enumerate(reading.words):
        opens = i == 0 or reading.words[i - 1].norm in _CLAUSE_OPENINGS
        if not opens or i <= boundary or word.number is not None:
            continue
        tail = _opening_terms(reading, i)
        if tail is not None:
            boundary = tail.last
            found.append(
                Terms(
                    word.start,
                    reading.words[tail.last].end,
                    tail.period,
                    tail.every,
                    tail.per_user,
                    tail.unit,
                )
            )
    return found


def _opening_terms(reading: Reading, first: int) -> Tail | None:
    start = reading.offsets[first]
    rest = reading.text[start : start + 200]
    found = _rhythm(rest, Tail(first)) or _unit(rest, Tail(first))
    if found is None:
        return None
    tail = replace(found[1], last=reading.word_at(start + found[0] - 1))
    follower = reading.words[tail.last + 1].norm if tail.last + 1 < len(reading.words) else "."
    if follower not in _CLAUSE_ENDS:
        return None
    for _ in range(3):
        step = _next_qualifier(reading, tail)
        if step is None:
            break
        tail = step
    return tail
