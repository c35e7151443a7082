"""Sums of money in spoken French.

The figures come from `extraction.numbers`; this module joins them into ranges, sets aside what is no
money (`context`), and reads the bound, period, basis and unit from the words on both sides (`patterns`).
Sources: facts/nlp.md section 2 and the annotation guide's Budget paragraphs.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from extraction.amounts.context import CURRENCY, Role, following, preceding, role_of
from extraction.amounts.patterns import (
    BASES,
    CORRECTIONS,
    LEFT_BOUNDS,
    OTHER_PERIODS,
    PER_UNIT,
    PERIODS,
    RIGHT_BOUNDS,
    SEATS,
    Cue,
)  # fmt: skip
from extraction.amounts.ranges import Group, groups, opening
from extraction.amounts.values import Amount, Basis, Bound
from extraction.numbers import Reading, read
from models.values.sheet import Period

_END = r"(?= |$)"
_LINK = r"(?: (?:a|de|d'|des|les|la|le|un|une|petite?|grosse?|bonne?|beaux?|somme|dans|sur|budget|truc|autour|entre|environ|quoi|c' est|quelque chose comme|et|,|:))*"
_SKIP = re.compile(
    r"(?:(?:,|\.|\.\.\.|;|:|-|\(|\)|soit|je (?:crois|pense|dirais)|quoi|bon|enfin|par contre|voila|hors "
    r"tout|tout compris|"
    r"charges comprises|entretien compris|pour l' ensemble|en tout|au total|a priori|normalement|disons|et) "
    r"?)"
)
_LEFT = tuple((cue, re.compile(rf"(?:^|(?<= ))(?:{cue.text}){_LINK}$")) for cue in LEFT_BOUNDS)


def _compiled(cues: Iterable[Cue]) -> tuple[tuple[Cue, re.Pattern[str]], ...]:
    return tuple((cue, re.compile(f"(?:{cue.text}){_END}")) for cue in cues)


_RIGHT = _compiled(RIGHT_BOUNDS)
_PERIODS = _compiled(PERIODS)
_EVERY = _compiled(OTHER_PERIODS)
_BASES = _compiled(BASES)
_UNITS = tuple((cue, re.compile(cue.text.replace("SEATS", SEATS) + _END)) for cue in PER_UNIT)
_SEAT = re.compile(rf"(?:{SEATS}|chacune?)(?: de paie)?")
_NOT_A_UNIT = frozenset(
    ["rapport", "contre", "exemple", "mois", "mail", "telephone", "ailleurs", "defaut", "la", "les", "des", "nos", "ici", "principe", "hasard", "dessus"]
)
_FAR_QUALIFIER = re.compile(
    r"(?P<gap>(?:(?!#|[.,;:?!]|(?:mais|fois|que|qu'|donc|qui|quand|parce|si|je|on|vous|nous|ils|elle|il|"
    r"reunions?|commandes?) )\S+ ){1,6}?)"
    r"(?P<cue>par (?:mois|an|annee|poste|utilisateur|licence|personne|tete|agent|salarie|collaborateur)|"
    r"mensuel(?:le)?s?|annuel(?:le)?s?|a l' annee)(?= |$)"
)
_LEFT_PERIOD = re.compile(
    r"(?:^|(?<= ))(?:(?P<month>mensuel(?:le)?s?|mensuellement|(?<!fois )par mois|au mois|chaque mois|"
    r"(?<!fois )tous les mois)|"
    r"(?P<year>annuel(?:le)?s?|annuellement|(?<!fois )par an|chaque annee|tous les ans|a l' annee))(?= |$)"
)
_REGRET = re.compile(r" (?:, )?(?:pardon|excusez moi|je veux dire|plutot|non|enfin)(?= |$)")
_CORRECTION = re.compile(rf"(?:(?:\.\.\.|,|\.|:) )?(?:(?!#)\S+ ){{0,3}}?{CORRECTIONS}(?: (?!#)\S+){{0,9}}")
_VAGUE = re.compile(
    r"(?:^|(?<= ))(?:quelques?|plusieurs|des|une? paires? de) (?:(?:petits|gros|bons) )?"
    r"(?P<scale>(?:dizaines|centaines) de (?:milliers|mille|k)|milliers|millions|centaines|milles|k)"
    r" (?:d' |de )?(?P<unit>euros?|€|balles|dollars|francs|piastres)(?= |$)"
)


@dataclass(frozen=True, slots=True)
class _Tail:
    """What the words after a figure say about it, and the index of the last of these words."""

    last: int
    currency: str | None = None
    period: Period | None = None
    every: str | None = None
    unit: str | None = None
    basis: Basis | None = None
    bound: Bound | None = None
    approximate: bool = False
    cents: int | float = 0
    factor: int = 1


def find_amounts(text: str, *, home_currency: str = "EUR", dollar: str = "CAD") -> list[Amount]:
    """Sums of money, and bare numbers that a question about money would make sums, in order.

    Percentages, head counts, counted things, years, hours, dates, durations, measures and phone numbers are
    left out. Offsets refer to the untouched text: the figures with their unit and the qualifiers that follow.

    Args:
        text: a turn, as a recogniser or a person wrote it.
        home_currency: the currency of a sum that names none.
        dollar: what a bare "dollars" is: who prospects in French and counts in dollars is mostly in Québec.

    >>> [(a.min, a.max, a.period) for a in find_amounts("entre 8 et 10 000 euros par an")]
    [(8000, 10000, <Period.YEAR: 'year'>)]
    """
    reading = read(text)
    found: list[tuple[Amount, Group]] = []
    consumed = 0
    for group in groups(reading):
        role = role_of(reading, group.first, group.last)
        if role in {Role.MONEY, Role.BARE} and reading.words[group.first].start >= consumed:
            amount = _amount(reading, group, certain=role is Role.MONEY, home=home_currency, dollar=dollar)
            if amount is not None:
                found.append((amount, group))
                consumed = amount.end
    amounts = _marked_corrections(reading, _merged_bounds(reading, found))
    vague = _vague(reading, home_currency, dollar)
    return sorted([*amounts, *vague], key=lambda amount: amount.start)


def _amount(reading: Reading, group: Group, *, certain: bool, home: str, dollar: str) -> Amount | None:
    number = reading.words[group.last].number
    if number is None:
        return None
    before = preceding(reading, group.first)
    tail = _tail(reading, group.last, dollar)
    sign = _sign_before(reading, group.first)
    if sign is not None and tail.currency is None:
        tail = replace(tail, currency=dollar if sign == "$" else "EUR")
        certain = True
    low, high = _value(group.low, tail), _value(group.high, tail)
    scaled = group.high >= 1000 or tail.currency is not None
    if (
        high is None
        or low is None
        or (high < 2 and tail.currency is None)
        or (number.decimal and not (certain or scaled or tail.period or tail.unit))
    ):
        return None
    bound, approximate = _bound(before, group, tail)
    period = tail.period or _left_period(before, tail)
    seat = tail.unit is not None and _SEAT.fullmatch(tail.unit) is not None
    return Amount(
        start=opening(reading, group.first),
        end=reading.words[tail.last].end,
        min=None if bound is Bound.AT_MOST else low,
        max=None if bound is Bound.AT_LEAST else high,
        currency=tail.currency or home,
        period=period,
        per_user=seat,
        approximate=approximate or group.approximate,
        basis=tail.basis,
        bound=bound,
        certain=certain or (seat and period is not None),
        ambiguous=group.ambiguous,
        every=tail.every,
        unit=tail.unit,
        currency_said=tail.currency is not None,
        scaled=scaled,
    )


def _value(value: float, tail: _Tail) -> int | None:
    """Whole units, halves rounded up: the sheet knows no cents."""
    total = value * tail.factor + (tail.cents / 100 if tail.cents else 0)
    whole = int(total + 0.5)
    return whole if whole > 0 else None


# The left side.


def _sign_before(reading: Reading, first: int) -> str | None:
    """The sign of "€15 000" or "$20,000"."""
    sign = reading.words[first - 1].norm if first else ""
    return sign if sign in {"€", "$"} else None


def _bound(before: str, group: Group, tail: _Tail) -> tuple[Bound, bool]:
    clause = before.rsplit("#", 1)[-1]
    left: Bound | None = None
    approximate = tail.approximate
    for cue, pattern in _LEFT:
        if pattern.search(clause):
            value = Bound(cue.value)
            if value is Bound.ABOUT:
                approximate = True
            left = left or value
    said = tail.bound or (left if left is not Bound.ABOUT else None)
    if group.is_range:
        return Bound.RANGE, approximate
    if said is not None:
        return said, approximate
    return (Bound.ABOUT if approximate or group.approximate else Bound.EXACT), approximate


def _left_period(before: str, tail: _Tail) -> Period | None:
    if tail.every is not None:
        return None
    last = None
    for match in _LEFT_PERIOD.finditer(before.rsplit("#", 1)[-1]):
        last = Period.MONTH if match["month"] else Period.YEAR
    return last


# The right side.


def _tail(reading: Reading, last: int, dollar: str) -> _Tail:
    tail = _currency(reading, last, dollar)
    for _ in range(8):
        step = _next_qualifier(reading, tail)
        if step is None:
            break
        tail = step
    if tail.period is None and tail.every is None:
        tail = _far_qualifier(reading, tail)
    return tail


def _currency(reading: Reading, last: int, dollar: str) -> _Tail:
    after = following(reading, last)
    match = CURRENCY.match(after)
    if match is None:
        return _Tail(last)
    code = next(cue_id for cue_id, value in match.groupdict().items() if value)
    end = _last_word(reading, last, match.end())
    if code == "brique":
        return _Tail(end, currency="EUR", factor=10_000)
    currency = dollar if code == "dollar" else {"xof": "XOF", "franc": "CHF"}.get(code, code.upper())
    cents = _cents(reading, end)
    if cents is not None:
        return _Tail(end + 1, currency=currency, cents=cents)
    return _Tail(end, currency=currency)


def _cents(reading: Reading, last: int) -> int | None:
    """The cents of "7 euros cinquante": a figure right after the currency that counts nothing else."""
    words = reading.words
    if (
        last + 1 >= len(words)
        or (number := words[last + 1].number) is None
        or not isinstance(number.value, int)
    ):
        return None
    if not 1 <= number.value < 100 or (
        last + 2 < len(words)
        and words[last + 2].norm not in {",", ".", "par", "le", "la", "?", "!", "ht", "ttc", "centimes"}
    ):
        return None
    return number.value


def _last_word(reading: Reading, last: int, length: int) -> int:
    """The index of the last word of a match of `length` characters that starts right after word `last`."""
    return reading.word_at(reading.offsets[last + 1] + length - 1)


def _next_qualifier(reading: Reading, tail: _Tail) -> _Tail | None:
    """The next qualifier, after words that may stand before it ("je crois", "hein", the end of a sentence)."""
    after = following(reading, tail.last)
    skipped, sentence_over = 0, False
    for _ in range(7):
        rest = after[skipped:]
        found = _corrected_period(rest, tail) or _qualifier(rest, tail)
        if found is not None and not (sentence_over and _goes_on(rest[found[0] :].strip())):
            return replace(found[1], last=_last_word(reading, tail.last, skipped + found[0]))
        match = _SKIP.match(after, skipped)
        if match is None or match.end() == skipped:
            return None
        sentence_over = sentence_over or match.group().strip() in {".", "...", ";"}
        skipped = match.end()
    return None


def _goes_on(remainder: str) -> bool:
    """Whether a sentence that opens like a qualifier goes on as a sentence of its own ("Par an on fait...")."""
    return bool(remainder) and remainder[0] not in ".,;?!-" and not remainder.startswith(("et ", "par "))


def _corrected_period(rest: str, tail: _Tail) -> tuple[int, _Tail] | None:
    """A period taken back at once: "Par mois. Par an, pardon"."""
    if tail.period is None:
        return None
    for cue, pattern in _PERIODS:
        match = pattern.match(rest)
        if match is not None and (regret := _REGRET.match(rest, match.end())):
            return regret.end(), replace(tail, period=Period(cue.value))
    return None


def _qualifier(rest: str, tail: _Tail) -> tuple[int, _Tail] | None:
    for cue, pattern in _PERIODS:
        if tail.period is None and tail.every is None and (match := pattern.match(rest)):
            return match.end(), replace(tail, period=Period(cue.value))
    for cue, pattern in _EVERY:
        if tail.period is None and tail.every is None and (match := pattern.match(rest)):
            return match.end(), replace(tail, every=cue.value)
    for cue, pattern in _BASES:
        if tail.basis is None and (match := pattern.match(rest)):
            return match.end(), replace(tail, basis=Basis(cue.value))
    for cue, pattern in _RIGHT:
        if match := pattern.match(rest):
            if cue.value == "about":
                return match.end(), replace(tail, approximate=True)
            if tail.bound is None:
                return match.end(), replace(tail, bound=Bound(cue.value))
    for _cue, pattern in _UNITS:
        if tail.unit is None and (match := pattern.match(rest)) and match["unit"] not in _NOT_A_UNIT:
            return match.end(), replace(tail, unit=match["unit"])
    return None


def _far_qualifier(reading: Reading, tail: _Tail) -> _Tail:
    """A period a few words further in the same clause: "3 400 euros pour la prestation par mois"."""
    match = _FAR_QUALIFIER.match(following(reading, tail.last))
    if match is None:
        return tail
    word = match["cue"].split(" ")[-1]
    if word in {"mois", "mensuel", "mensuels", "mensuelle", "mensuelles"}:
        return replace(tail, period=Period.MONTH)
    if word in {"an", "annee", "annuel", "annuels", "annuelle", "annuelles"}:
        return replace(tail, period=Period.YEAR)
    return replace(tail, unit=tail.unit or word)


# Several sums.


def _merged_bounds(reading: Reading, found: list[tuple[Amount, Group]]) -> list[Amount]:
    """Join a floor and a ceiling said in a row: "20 000 minimum, 30 000 maximum"."""
    merged: list[Amount] = []
    previous_group: Group | None = None
    for amount, group in found:
        before = merged[-1] if merged else None
        if (
            before is not None
            and previous_group is not None
            and {before.bound, amount.bound} == {Bound.AT_LEAST, Bound.AT_MOST}
            and group.first - previous_group.last <= 8
        ):
            floor, ceiling = (before.min or amount.min, before.max or amount.max)
            if floor is not None and ceiling is not None and floor < ceiling:
                merged[-1] = replace(
                    amount,
                    start=before.start,
                    min=floor,
                    max=ceiling,
                    bound=Bound.RANGE,
                    certain=before.certain or amount.certain,
                )
                previous_group = group
                continue
        merged.append(amount)
        previous_group = group
    return merged


def _marked_corrections(reading: Reading, amounts: list[Amount]) -> list[Amount]:
    marked = list(amounts)
    starts = [word.start for word in reading.words]
    for k in range(len(marked) - 1):
        first = next((i for i, start in enumerate(starts) if start >= marked[k].end), len(starts))
        between = " ".join(word.norm for word in reading.words[first:] if word.end <= marked[k + 1].start)
        if len(between) < 120 and _CORRECTION.fullmatch(between):
            marked[k] = replace(marked[k], corrected=True)
    return marked


def _vague(reading: Reading, home: str, dollar: str) -> list[Amount]:
    """Money that no figure measures: "quelques milliers d'euros"."""
    found = []
    for match in _VAGUE.finditer(reading.text):
        start, end = reading.span(match.start(), match.end())
        currency = {"dollars": dollar, "francs": "CHF", "piastres": "CAD"}.get(match["unit"], home)
        found.append(
            Amount(
                start,
                end,
                None,
                None,
                currency=currency,
                approximate=True,
                bound=Bound.ABOUT,
                certain=True,
                ambiguous=True,
                currency_said=True,
            )
        )
    return found
