"""What a bare figure is worth: *douze* where sums of ten thousand are discussed is twelve thousand."""

import dataclasses
import re
from collections.abc import Iterator

from extraction.amounts import Amount
from extraction.dialogue import Call, Exchange
from models.values.sheet import Period

_LARGE, _RECENT = 1000, 6
"""The least figure that is a sum by itself; how many turns back a sum sets the scale."""
_IN_THOUSANDS = re.compile(r"\ben (?:milliers|k|kilo\w*)\b")


def is_year(text: str, amount: Amount) -> bool:
    """A bare figure such as 2027 that is a year."""
    words = text[amount.start : amount.end].strip()
    return words.isdigit() and len(words) == 4 and words[:2] in {"19", "20"} and not amount.currency_said


def in_scale(call: Call, exchange: Exchange, amount: Amount) -> Amount:
    """*Douze* where sums of ten thousand are discussed is twelve thousand."""
    top = amount.max or amount.min or 0
    if not 0 < top < _LARGE or amount.currency_said:
        return amount
    if _IN_THOUSANDS.search(exchange.said.words.text):
        return amount.thousandfold()
    if amount.scaled or amount.per_user or amount.period is Period.MONTH:
        return amount
    return _times(amount, _scale_of(call, exchange, top))


def _scale_of(call: Call, exchange: Exchange, top: int) -> int:
    """What a bare figure is multiplied by: after the agent's same figure, else after the sums near it."""
    for other in exchange.agent.amounts if exchange.agent is not None else ():
        for factor in (1000, 10**6):
            if top * factor in {other.min, other.max}:
                return factor
    for other in _discussed(call, exchange):
        value = other.max or other.min or 0
        if other.scaled and value >= _LARGE and 0.1 <= top * 1000 / value <= 10 and not other.per_user:
            return 1000
        if other.scaled and 0 < value < _LARGE:
            return 1
    return 1


def _times(amount: Amount, factor: int) -> Amount:
    if factor == 1:
        return amount
    low, high = (None if end is None else end * factor for end in (amount.min, amount.max))
    return dataclasses.replace(amount, min=low, max=high, scaled=True)


def _discussed(call: Call, exchange: Exchange) -> Iterator[Amount]:
    """The sums of the agent's turns just before and just after, then of this turn and those before it."""
    after = call.agent_after(exchange)
    for agent in (exchange.agent, after):
        if agent is not None:
            yield from agent.amounts
    yield from exchange.said.amounts
    for earlier in reversed(call.utterances[max(exchange.index - _RECENT, 0) : exchange.index]):
        yield from earlier.amounts
