"""The sum in which the agent gathers what the prospect has just told: *donc huit mille — le compte est bon*.

*Cinq mille neuf pour la hotte, deux mille un pour la caisse* is eight thousand, *vingt-quatre mille, les
rails m'en ont mangé six* eighteen. The agent says it, and a prospect who does not deny it has said it
too: the figures are theirs, and so is the proof.
"""

import dataclasses
import itertools
import re
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.budget.accepted import is_agents_price, is_gained, takes_over
from extraction.dialogue import Exchange

_MOST = 6
"""How many sums told before are weighed."""
_TIMES = 12
"""The most times that a sum is taken with no count said."""

_GATHERS = re.compile(
    r"\b(?:donc|soit|ca (?:vous |nous )?(?:fait|ferait|en fait)|au total|en tout|si je (?:comprends"
    r"|compte|resume|additionne)"
    r"|on (?:est|serait|arrive) (?:donc )?(?:a|sur)|je (?:note|mets|marque|retiens)"
    r"|il (?:vous )?(?:en )?reste|alors)\b"
)
"""How an agent says that a sum is what the others come to."""
Told = tuple[int, Amount]
"""A sum that the prospect told, with its turn."""


def recapped_sum(
    exchange: Exchange, told: Sequence[Told], *, read: bool
) -> tuple[Amount, tuple[int, ...]] | None:
    """The agent's sum, with its bounds and the turns that prove it, where the prospect lets it stand.

    `read` says that the sums told before were read as the project's; else the agent must recapitulate.
    """
    agent, said = exchange.agent, exchange.said
    if agent is None or not told or not agent.amounts or is_agents_price(exchange) or is_gained(agent):
        return None
    recap = agent.amounts[-1]
    value = recap.max
    if value is None or any((other.min, other.max) != (value, value) for other in agent.amounts):
        return None
    recent = list(told[-_MOST:])
    top = max(amount.max or amount.min or 0 for _, amount in recent)
    wanted = value * 1000 if value < 1000 <= top and not recap.scaled else value
    if not (read or _GATHERS.search(agent.full.text)):
        return None
    counts = {count.value for utterance in (agent, said) for count in utterance.counts}
    for base, total in _gathered(recent, counts):
        if total == wanted and _stands(exchange, total):
            amount = dataclasses.replace(
                base,
                start=0,
                end=len(said.turn.text),
                min=total,
                max=total,
                scaled=True,
                period=recap.period or base.period,
            )
            if base.min is None:
                amount = dataclasses.replace(amount, min=None)
            elif base.max is None:
                amount = dataclasses.replace(amount, max=None)
            return amount, (*dict.fromkeys(turn for turn, _ in recent[-2:]), said.i)
    return None


def _stands(exchange: Exchange, value: int) -> bool:
    """Whether the prospect says nothing against the sum: no denial, no question, no other sum."""
    said = exchange.said
    if exchange.answer.kind is Kind.NO or exchange.answer.evasive or said.full.text.rstrip().endswith("?"):
        return False
    named = {amount.max or amount.min or 0 for amount in said.amounts if amount.scaled or amount.start < 40}
    if named:
        return bool(named & {value, value // 1000})
    return takes_over(exchange) or not exchange.answer.reserved


def _gathered(told: Sequence[Told], counts: set[int]) -> Iterator[tuple[Amount, int]]:
    """What sums told before come to (total, rest, multiple), each with the sum that gives its terms."""
    top = max(amount.max or amount.min or 0 for _, amount in told)
    sums = [(amount, _in_scale(amount, top)) for _, amount in told]
    last = sums[-1]
    for amount, value in reversed(sums):
        for factor in (100, 1000):
            if top < 1000 and not amount.scaled and value * factor >= 1000:
                yield amount, value * factor
        if amount.scaled and amount.min == amount.max:
            yield amount, value
    for size in range(2, len(sums) + 1):
        group = sums[-size:]
        yield dataclasses.replace(last[0], per_user=False), sum(value for _, value in group)
        yield group[0][0], group[0][1] - sum(value for _, value in group[1:])
    for (amount, value), times in itertools.product(reversed(sums), sorted({*range(2, _TIMES + 1), *counts})):
        yield dataclasses.replace(amount, per_user=False, unit=None), value * times


def _in_scale(amount: Amount, top: int) -> int:
    value = amount.max or amount.min or 0
    return value * 1000 if value < 1000 <= top and not amount.scaled else value
