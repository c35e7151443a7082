"""Sums of money in spoken French.

The figures come from `extraction.numbers`; `ranges` joins them, `context` sets aside what is no money, `tail`
reads the words after a figure, and this module the words before it.
Sources: facts/nlp.md section 2 and the annotation guide's Budget paragraphs.
"""

import re
from dataclasses import replace

from extraction.amounts.context import Role, preceding, role_of
from extraction.amounts.patterns import LEFT_BOUNDS
from extraction.amounts.ranges import Group, groups, opening
from extraction.amounts.seats import is_seat
from extraction.amounts.several import marked_corrections, merged_bounds
from extraction.amounts.tail import Tail, currency_after, read_tail, read_terms
from extraction.amounts.values import Amount, Bound, Terms
from extraction.numbers import Reading, read
from models.values.sheet import Period

_LINK = (
    r"(?: (?:a|de|d'|des|les|la|le|un|une|petite?|grosse?|bonne?|beaux?|somme|dans|sur|budget|truc|autour|"
    r"entre|"
    r"environ|quoi|c' est|quelque chose comme|et|,|:)){0,6}"
)
"""What may stand between a bound and its figure: "au maximum quelque chose comme 30 000"."""
_LEFT = tuple((cue, re.compile(rf"(?:^|(?<= ))(?:{cue.text}){_LINK}$")) for cue in LEFT_BOUNDS)
_LEFT_PERIOD = re.compile(
    r"(?:^|(?<= ))(?:(?P<month>mensuel(?:le)?s?|mensuellement|(?<!fois )par mois|au mois|chaque mois|"
    r"(?<!fois )tous les mois)|"
    r"(?P<year>annuel(?:le)?s?|annuellement|(?<!fois )par an|chaque annee|tous les ans|a l' annee)|"
    r"(?P<once>en une (?:seule )?fois|one shot|d' un (?:seul )?coup))(?= |$)"
)
_LEFT_UNIT = re.compile(
    r"(?:^|(?<= ))(?:par|pour chaque|chaque) (?P<unit>[a-z]{3,})(?: (?!#|[.,;?!]|et )\S+){0,6}$"
)
_VAGUE = re.compile(
    r"(?:^|(?<= ))(?:quelques?|plusieurs|des|une? paires? de) (?:(?:petits|gros|bons) )?"
    r"(?:(?:dizaines|centaines) de (?:milliers|mille|k)|milliers|millions|centaines|milles|k)"
    r" (?:d' |de )?(?P<unit>euros?|€|balles|dollars|francs|piastres)(?= |$)|"
    r"(?:^|(?<= ))(?:quelques|plusieurs) k(?= |$)"
)


def find_amounts(text: str, *, home_currency: str = "EUR", dollar: str = "CAD") -> list[Amount]:
    """Sums of money, and bare numbers that a question about money would make sums, in order.

    Percentages, head counts, counted things, years, hours, dates, durations, measures and phone numbers are
    left out. Offsets refer to the untouched text: the figures with their unit and the qualifiers that follow.

    Args:
        text: a turn, as a recogniser or a person wrote it.
        home_currency: the currency of a sum that names none.
        dollar: what a bare "dollars" is: who prospects in French and counts in dollars is mostly in Québec.

    >>> [(a.min, a.max, a.period.value) for a in find_amounts("entre 8 et 10 000 euros par an")]
    [(8000, 10000, 'year')]
    """
    reading = read(text)
    found: list[tuple[Amount, Group]] = []
    consumed = 0
    for group in groups(reading):
        role = role_of(reading, group.first, group.last)
        if role not in {Role.MONEY, Role.BARE} or reading.words[group.first].start < consumed:
            continue
        amount = _amount(reading, group, certain=role is Role.MONEY, home=home_currency, dollar=dollar)
        if amount is not None:
            found.append((amount, group))
            consumed = amount.end
    amounts = marked_corrections(reading, merged_bounds(found))
    return sorted([*amounts, *_vague(reading, home_currency, dollar)], key=lambda amount: amount.start)


def find_terms(text: str) -> list[Terms]:
    """Periods and units said with no figure, which complete a sum of the turns before.

    >>> [(t.period.value, t.per_user) for t in find_terms("Par mois et par poste, oui.")]
    [('month', True)]
    """
    return read_terms(read(text))


def _amount(reading: Reading, group: Group, *, certain: bool, home: str, dollar: str) -> Amount | None:
    before = preceding(reading, group.first)
    tail = read_tail(reading, group.last, dollar=dollar)
    if tail.currency is None and (elsewhere := _currency_elsewhere(reading, group, dollar)):
        tail, certain = replace(tail, currency=elsewhere), True
    low, high = _whole(group.low, tail), _whole(group.high, tail)
    scaled = group.high * tail.factor >= 1000 or tail.currency is not None
    if low is None or high is None or _is_too_small(reading, group, tail, certain=certain or scaled):
        return None
    bound, approximate = _bound(before, group, tail)
    tail = tail if tail.unit else replace(tail, unit=_left_unit(before))
    period = tail.period or (None if tail.every else _left_period(before))
    return Amount(
        start=opening(reading, group.first),
        end=reading.words[tail.last].end,
        min=None if bound is Bound.AT_MOST else low,
        max=None if bound is Bound.AT_LEAST else high,
        currency=tail.currency or home,
        period=period,
        per_user=tail.per_user,
        approximate=approximate or group.approximate,
        basis=tail.basis,
        bound=bound,
        certain=certain or (tail.per_user and period is not None),
        ambiguous=group.ambiguous,
        every=tail.every,
        unit=tail.unit,
        currency_said=tail.currency is not None,
        scaled=scaled,
    )


def _currency_elsewhere(reading: Reading, group: Group, dollar: str) -> str | None:
    """The currency before a figure ("€15 000") or after the first end of a range."""
    sign = reading.words[group.first - 1].norm if group.first else ""
    if sign in {"€", "$"}:
        return dollar if sign == "$" else "EUR"
    return currency_after(reading, group.first, dollar=dollar) if group.last > group.first else None


def _whole(value: float, tail: Tail) -> int | None:
    """Whole units, halves rounded up, None below one: the sheet knows no cents."""
    whole = int(value * tail.factor + tail.cents / 100 + 0.5)
    return whole if whole > 0 else None


def _is_too_small(reading: Reading, group: Group, tail: Tail, *, certain: bool) -> bool:
    """A bare "1", or a bare decimal that nothing makes a price: neither is ever money."""
    number = reading.words[group.last].number
    if group.high < 2 and tail.currency is None:
        return True
    decimal = number is not None and number.decimal
    return decimal and not (certain or tail.has_rhythm or tail.unit is not None)


def _bound(before: str, group: Group, tail: Tail) -> tuple[Bound, bool]:
    """The bound and whether the figure is approximate. The words after it win over those before it."""
    clause = before.rsplit("#", 1)[-1]
    said = [Bound(cue.value) for cue, pattern in _LEFT if pattern.search(clause)]
    approximate = tail.approximate or Bound.ABOUT in said
    left = said[0] if said else None
    if group.is_range:
        return Bound.RANGE, approximate
    bound = tail.bound or (left if left is not Bound.ABOUT else None)
    if bound is not None:
        return bound, approximate
    return (Bound.ABOUT if approximate or group.approximate else Bound.EXACT), approximate


def _left_period(before: str) -> Period | None:
    """The period said before a figure: "un loyer mensuel de 300"."""
    last = None
    for match in _LEFT_PERIOD.finditer(before.rsplit("#", 1)[-1]):
        last = Period(match.lastgroup or "month")
    return last


def _left_unit(before: str) -> str | None:
    """The seat said before a figure: "par utilisateur on est à 10 euros"."""
    match = _LEFT_UNIT.search(before.rsplit("#", 1)[-1])
    return match["unit"] if match and is_seat(match["unit"]) else None


def _vague(reading: Reading, home: str, dollar: str) -> list[Amount]:
    """Money that no figure measures: "quelques milliers d'euros"."""
    found = []
    for match in _VAGUE.finditer(reading.text):
        start, end = reading.span(match.start(), match.end())
        currency = {"dollars": dollar, "francs": "CHF", "piastres": "CAD"}.get(match["unit"] or "", home)
        found.append(
            Amount(
                start, end, None, None, currency, approximate=True, bound=Bound.ABOUT, certain=True,
                ambiguous=True, currency_said=True,
            )
        )  # fmt: skip
    return found
