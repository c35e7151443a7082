"""Sums said by what they are to another: *le double*, *la moitié*, *quatre mille de plus*, *le reste*.

The other sum is one of the same turn, else the last one told for the project, else the agent's.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.amounts import Amount
from extraction.dialogue import Exchange
from extraction.readings import Reading

_OF_IT = r"(?! (?:de|du|des|d) (?!ca|cela|cette somme))"
_TIMES = tuple(
    (factor, re.compile(rf"\b(?:{words})\b{_OF_IT}"))
    for factor, words in (
        (
            2.0,
            (
                r"le double|deux fois (?:plus|ca|cette somme|la somme|autant)|double (?:la mise|l enveloppe"
                r"|le budget)"
            ),
        ),
        (3.0, r"le triple|trois fois (?:plus|ca|cette somme|la somme|autant)|triple (?:la mise|l enveloppe)"),
        (
            0.5,
            (
                r"(?<!que )la moitie|coupee? en deux|divisee? par deux|(?:reduit|coupe|ampute"
                r"|baisse)e? de moitie"
            ),
        ),
        (0.75, r"les trois quarts"),
        (2 / 3, r"les deux tiers"),
        (1 / 3, r"le tiers"),
        (0.25, r"le quart"),
    )
)
_MORE = re.compile(
    r"^\S*(?: euros| francs| dollars)? (?:de plus|en plus|de mieux|de rallonge|supplementaires?)\b"
)
_ADDED = re.compile(r"\b(?:r?ajout\w+|comptez en plus|plus)(?: y| encore)? $")
_LESS = re.compile(r"^\S*(?: euros| francs| dollars)? (?:de moins|en moins)\b")
_REST = re.compile(
    r"\b(?:le reste|ce qui reste|(?:m|nous|en|il) (?:en )?reste(?:ra)?|le solde"
    r"|la difference)\b(?! (?:AMT|\d|[a-z]+ (?:mille|cents?|euros)))"
)
_TAKEN_OFF = re.compile(
    r"\b(?:dont|la dedans(?: il)? y a|la dessus(?: il)? y a|il y a|y a|moins|enleve\w*"
    r"|deja)(?: [a-z]+){0,2} $"
)
_GONE = re.compile(
    r"^\S*(?: euros| francs)?(?: \w+){0,3} (?:partis?|parties?|brules?|depenses?|manges?|mis|deja"
    r"|engages?|claques?|poses?|reserves?"
    r"|passes?|pour (?:les|la|le|l|un|une|des))\b"
)
_GIVES = re.compile(
    r"\b(?:donn\w+|accord\w+|laiss\w+|met\w*|mettr\w+|mont\w+|pass\w+|veu\w+|peu\w+|dirai\w*|plutot|c est"
    r"|sera\w*|serai\w*|part\w*|vot\w+"
    r"|allou\w+|aur\w+|a|ai|avons|vis\w+|compt\w+|prev\w+|eu|obtenu|vais|va|fois|annee|an)(?: \w+){0,3} $"
    r"|^(?:\w+ , )?$"
)


@dataclass(frozen=True, slots=True)
class Reckoned:
    """A sum reckoned from another, the words that say so (characters of the turn), and the other's terms."""

    value: int
    start: int
    end: int
    period: str | None
    per_user: bool


def reckoned_sum(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """The sum that a turn says by its relation to another, where there is another."""
    return _rest(exchange, last) or _multiple(exchange, last) or _changed(exchange, last)


def _multiple(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    words = exchange.said.words
    for factor, expression in _TIMES:
        for match in expression.finditer(words.text):
            if not _GIVES.search(words.before(match.start())):
                continue
            start, end = words.raw_span(match.start(), match.end())
            before = [amount for amount in exchange.said.amounts if amount.end <= start]
            base = _in_scale(exchange, _value(before[-1:])) or _told(last) or _value(_agents(exchange))
            if base:
                return _reckoned(base * factor, start, end, last, before[-1:])
    return None


def _changed(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*Quatre mille de plus* on the sum told before."""
    words, told = exchange.said.words, _told(last)
    for amount in exchange.said.amounts:
        after = words.text[words.position(amount.end - 1) :]
        sign = 1 if _MORE.search(after) else -1 if _LESS.search(after) else 0
        if _ADDED.search(words.before(words.position(amount.start))):
            sign, told = 1, told or _value(_agents(exchange))
        own = _value([amount])
        if sign and told and own and own < told and len(exchange.said.amounts) == 1:
            return _reckoned(told + sign * own, amount.start, amount.end, last, [])
    return None


def _rest(exchange: Exchange, last: Reading | None) -> Reckoned | None:
    """*Là-dedans douze mille pour les lits, le reste est pour l'appel*: the sum told, less the part."""
    words = exchange.said.words
    match = _REST.search(words.text)
    if match is None or not exchange.said.amounts:
        return None
    parts = [amount for amount in exchange.said.amounts if _is_part(exchange, amount)]
    wholes = [amount for amount in exchange.said.amounts if amount not in parts]
    base, part = _value(wholes[:1]) or _told(last), _value(parts[:1])
    if not base or not part:
        return None
    part = part * 1000 if part < 1000 <= base else part
    if part >= base:
        return None
    start, end = words.raw_span(match.start(), match.end())
    return _reckoned(base - part, min(start, parts[0].start), max(end, parts[0].end), last, wholes[:1])


def _is_part(exchange: Exchange, amount: Amount) -> bool:
    words = exchange.said.words
    before = words.before(words.position(amount.start))
    after = words.text[words.position(amount.end - 1) :]
    return bool(_TAKEN_OFF.search(before) or _GONE.search(after))


def _reckoned(value: float, start: int, end: int, last: Reading | None, others: Sequence[Amount]) -> Reckoned:
    if others:
        period = others[-1].period.value if others[-1].period else None
        return Reckoned(round(value), start, end, period, others[-1].per_user)
    data = last.data if last is not None else {}
    said = data.get("period")
    return Reckoned(round(value), start, end, str(said) if said else None, bool(data.get("per_user")))


def _value(amounts: Sequence[Amount]) -> int | None:
    return (amounts[-1].max or amounts[-1].min) if amounts else None


def _in_scale(exchange: Exchange, value: int | None) -> int | None:
    """*Dix-huit* after the agent's *dix-huit mille* is eighteen thousand."""
    thousands = {amount.max or amount.min for amount in _agents(exchange)}
    return value * 1000 if value and value * 1000 in thousands else value


def _told(last: Reading | None) -> int | None:
    if last is None:
        return None
    value = last.data.get("max") or last.data.get("min")
    return value if isinstance(value, int) else None


def _agents(exchange: Exchange) -> Sequence[Amount]:
    return exchange.agent.amounts if exchange.agent is not None else ()
