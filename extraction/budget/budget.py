"""Reads the budget of a call: the last amount said for the project, and whether money is there."""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.budget.accepted import (
    accepts_amount,
    asked_period,
    gives_back,
    is_agents_price,
    read_terms,
    taken_over_sum,
    takes_over,
)
from extraction.budget.amount import named_sums
from extraction.budget.arithmetic import reckoned_sum
from extraction.budget.asked import Theme, names_the_sum, read_theme
from extraction.budget.bounds import caps
from extraction.budget.choice import chosen_sum
from extraction.budget.ends import taken_end
from extraction.budget.purpose import Purposes
from extraction.budget.recap import Told, recapped_sum
from extraction.budget.scale import is_year
from extraction.budget.status import read_status
from extraction.dialogue import Call, Exchange
from extraction.readings import Reading
from models.values.sheet import Period

_RECENT, _ALIKE = 5, 3
"""How many turns back a sum sets the rhythm, and how many times as large or small it may be."""
_MOST_TOLD = 6
"""How many sums of a turn are kept for the agent to gather."""
_OTHER_SUBJECTS = ("authority", "size", "timing", "next_step")
"""What a turn that says a sum back may ask: the answer is then no word on the sum."""
_MURMUR = 4
"""The words of a turn that answers nothing yet."""
_THAT_SUM = re.compile(
    r"\b(?:cette (?:base|somme|fourchette|idee|hauteur)|ce (?:montant|niveau|chiffre|prix|tarif"
    r"|budget)|cet ordre|ces (?:eaux|prix"
    r"|tarifs)|la dessus|dans ces eaux|ca (?:vous )?(?:irait|va|convient|conviendrait|passe|passerait"
    r"|colle|parle|semble|rentre)"
    r"|d accord|ok pour|partante?)\b"
)
"""How the agent asks what the prospect makes of the price of a turn before."""
_REVISES = re.compile(
    r"\b(?:ramen\w+|baiss\w+|rabot\w+|pardon|je corrige|corrig\w+|remont\w+|revu\w*|redui\w+|descendu\w*"
    r"|descend\w*"
    r"|passe\w* a|finalement|en fait|je me (?:suis trompe|trompe)|recadr\w+|plutot)\b"
)
"""What shows that a sum takes the place of one said before, and keeps its bound."""


_STRETCHES = re.compile(
    r"\b(?:a la (?:rigueur|limite)|pouss\w+|en tirant|en forcant|en grattant|si (?:vraiment"
    r"|c est vraiment)|exceptionnel\w*|au pire)\b"
)
"""What shows that a higher sum opens a range with the one said before."""


def read_budget(call: Call) -> list[Reading]:
    """Every reading on the budget, in the order of the call.

    Values: `confirmed`, `none`, `unvalidated`, `amount`, `period` and `ceiling` (terms of the sum told
    before), `open` (asked, and left unanswered).
    """
    readings: list[Reading] = []
    spent: Reading | None = None
    told: list[Told] = []
    for exchange in call.exchanges:
        recent = any(
            item.turn >= exchange.said.i - 4 and item.value not in {"open", "period", "ceiling"}
            for item in readings[-3:]
        )
        theme = read_theme(exchange, money_open=recent, sums_open=_sum_just_told(call, exchange))
        statuses = read_status(exchange, theme)
        granted = any(item.value == "confirmed" for item in statuses)
        purposes = Purposes(exchange)
        amounts = list(_recapped(exchange, readings, told, theme)) or list(
            _amounts(call, exchange, theme, purposes, statuses)
        )
        spent = _spent_before(exchange, purposes) or spent
        if spent is not None and not amounts and _is_renewed(exchange, statuses):
            amounts = [
                dataclasses.replace(spent, turn=exchange.said.i, turns=(*spent.turns, exchange.said.i))
            ]
        if theme.project or granted or recent or _is_haggled(exchange, theme):
            amounts = _with_reckoned(exchange, amounts, _last_sum(readings) or spent)
        amounts = amounts or list(_said_back(exchange, _last_sum(readings)))
        readings = [item for item in readings if not _is_withdrawn(exchange, item)]
        readings.extend(sorted([*statuses, *amounts], key=lambda item: item.start))
        told = _still_told(exchange, told, purposes, theme)
    return readings


def _said_back(exchange: Exchange, last: Reading | None) -> Iterator[Reading]:
    """The last sum told, where the agent says it back and the prospect lets it stand: *2 500, une fois*."""
    agent, said = exchange.agent, exchange.said
    if last is None or agent is None or exchange.denies or exchange.asked(*_OTHER_SUBJECTS):
        return
    value = last.data["max"] or last.data["min"]
    back = any(value in {amount.min, amount.max} for amount in agent.amounts)
    again = any(value in {amount.min, amount.max} for amount in said.amounts)
    if back and (again or (not said.amounts and takes_over(exchange))):
        data = {**last.data, "period": asked_period(exchange) or last.data["period"]}
        yield dataclasses.replace(
            last,
            rule="budget.amount.said_back",
            turn=said.i,
            turns=(said.i,),
            start=0,
            end=len(said.turn.text),
            data=data,
        )


def _is_withdrawn(exchange: Exchange, item: Reading) -> bool:
    """Whether a sum that was reckoned is denied when the agent says it back."""
    agent = exchange.agent
    if item.rule != "budget.amount.reckoned" or agent is None or not exchange.denies or exchange.said.amounts:
        return False
    return any(item.data["max"] == amount.max for amount in agent.amounts)


def _still_told(exchange: Exchange, told: Sequence[Told], purposes: Purposes, theme: Theme) -> list[Told]:
    """The sums of the last turns that are for nothing else, which the agent may gather in one."""
    said = exchange.said
    if theme.priced or theme.others:
        return []
    sums = [
        (said.i, amount)
        for amount in said.amounts[-_MOST_TOLD:]
        if (amount.scaled or amount.certain or theme.now or any(other.scaled for other in said.amounts))
        and amount.every is None
        and not is_year(said.turn.text, amount)
        and not purposes.elsewhere(amount, theme)
    ]
    return [*(item for item in told if item[0] >= said.i - 2), *sums]


def _recapped(
    exchange: Exchange, readings: Sequence[Reading], told: Sequence[Told], theme: Theme
) -> Iterator[Reading]:
    """The agent's sum that gathers those told before, with the terms that the prospect adds to it."""
    turns = {turn for turn, _ in told}
    read = any(item.value == "amount" and item.turn in turns for item in readings[-3:])
    found = None if exchange.asked("size") else recapped_sum(exchange, told, read=read)
    if found is None:
        return
    amount, proof = found
    last = _last_sum(readings)
    if last is not None and (amount.max or amount.min) in {last.data["min"], last.data["max"]}:
        return
    yield _reading(exchange, amount, "budget.amount.recapped", proof, whole=True)
    yield from read_terms(exchange, theme)


def _sum_just_told(call: Call, exchange: Exchange) -> bool:
    """Whether the prospect's turn before the agent's last one named a sum of money."""
    before = call.utterances[max(exchange.index - 3, 0) : exchange.index]
    agents = {amount.max for turn in before if not turn.is_prospect for amount in turn.amounts if amount.max}
    return any(
        amount.certain or amount.scaled or (amount.max or 0) * 1000 in agents
        for turn in before
        if turn.is_prospect and turn.i >= exchange.said.i - 2
        for amount in turn.amounts
    )


def _last_sum(readings: Sequence[Reading]) -> Reading | None:
    return next((item for item in reversed(readings) if item.value == "amount"), None)


def _with_reckoned(exchange: Exchange, amounts: list[Reading], last: Reading | None) -> list[Reading]:
    """The sums of a turn, with the one that it reckons from another in their place."""
    found = reckoned_sum(exchange, last)
    if found is None:
        return amounts
    data: dict[str, str | int | float | bool | None] = {
        "min": found.value,
        "max": found.value,
        "currency": _currency(amounts, last),
        "period": found.period or asked_period(exchange),
        "per_user": found.per_user,
    }
    turns = (*(last.turns if last is not None and not amounts else ()), exchange.said.i)
    rest = [item for item in amounts if item.value != "amount"]
    return [
        *rest,
        Reading(
            "budget.amount.reckoned", "budget", "amount", exchange.said.i, found.start, found.end,
            tuple(dict.fromkeys(turns)), 2, data=data,
        ),
    ]  # fmt: skip


def _is_haggled(exchange: Exchange, theme: Theme) -> bool:
    """Whether the agent's turn names a sum of the project's: told before, or their own price."""
    agent = exchange.agent
    if agent is None or theme.priced or theme.others:
        return False
    return gives_back(agent) or is_agents_price(exchange)


def _currency(amounts: Sequence[Reading], last: Reading | None) -> str:
    told = [*amounts, *([last] if last is not None else [])]
    return next((str(item.data["currency"]) for item in told if "currency" in item.data), "EUR")


def _is_renewed(exchange: Exchange, own: Sequence[Reading]) -> bool:
    same = re.search(
        r"\b(?:mettre|mets|met|prevois|prevoit|partir|compte|budget|depenser)(?: \w+){0,4} (?:pareil|idem"
        r"|autant|la meme (?:chose|somme|enveloppe))\b",
        exchange.said.words.text,
    )
    return same is not None or any(item.rule == "budget.granted.renewed" for item in own)


def _spent_before(exchange: Exchange, purposes: Purposes) -> Reading | None:
    """A sum of last year's: the budget's own where the prospect says that it is renewed."""
    words = exchange.said.words
    for amount in exchange.said.amounts:
        before = words.before(words.position(amount.start))
        if purposes.spent_before(amount) and " si " not in f" {before} ":
            return _reading(exchange, amount, "budget.granted.renewed", (exchange.said.i,))
    return None


def _amounts(
    call: Call, exchange: Exchange, theme: Theme, purposes: Purposes, statuses: Sequence[Reading]
) -> Iterator[Reading]:
    granted = any(item.value == "confirmed" for item in statuses)
    told = any(item.value in {"confirmed", "unvalidated"} for item in statuses)
    said = exchange.said
    named = list(named_sums(call, exchange, theme, purposes, granted=granted))
    if named:
        amount, rule = chosen_sum(exchange, named)
        amount = _with_terms(amount, [*(other for other, _ in named), *exchange.said.amounts])
        told_with = _in_rhythm(call, exchange, amount)
        item = _reading(exchange, told_with, rule, (said.i,))
        yield dataclasses.replace(
            item, data={**item.data, "inherited": amount.period is not told_with.period}
        )
        return
    yield from _taken_over(call, exchange, theme, told=told)
    yield from read_terms(exchange, theme)
    if theme.project and caps(exchange):
        length = len(said.turn.text)
        yield Reading("budget.amount.capped", "budget", "ceiling", said.i, 0, length, (said.i,), 1)


def _taken_over(call: Call, exchange: Exchange, theme: Theme, *, told: bool) -> Iterator[Reading]:
    """The agent's sum, or an end of their range, that a turn with no sum of its own takes."""
    said = exchange.said
    exchange = _with_the_price(call, exchange)
    agent = exchange.agent
    if agent is None or not agent.amounts:
        return
    ours = not (theme.priced or theme.others or exchange.denies)
    if ours and (end := taken_end(exchange)) is not None:
        yield _reading(exchange, end, "budget.amount.end", (agent.i, said.i), whole=True)
        return
    stands = names_the_sum(agent) and told and exchange.answer.kind is not Kind.NO
    if not said.amounts and (stands or accepts_amount(exchange, theme)):
        amount = _in_rhythm(call, exchange, taken_over_sum(exchange))
        yield _reading(exchange, amount, "budget.amount.accepted", (agent.i, said.i), whole=True)


def _with_the_price(call: Call, exchange: Exchange) -> Exchange:
    """The exchange with the agent's turn that named the sum which *sur cette base ?* goes back to."""
    agent = exchange.agent
    if agent is None or agent.amounts or _THAT_SUM.search(agent.words.text) is None:
        return exchange
    earlier = call.utterances[max(exchange.index - 3, 0) : max(exchange.index - 1, 0)]
    named = [turn for turn in earlier if turn.amounts and not turn.is_prospect]
    said = [turn for turn in earlier if turn.is_prospect]
    if not named or any(turn.amounts or len(turn.words.tokens) > _MURMUR for turn in said):
        return exchange
    return dataclasses.replace(exchange, agent=named[-1], turned={})


def _in_rhythm(call: Call, exchange: Exchange, amount: Amount) -> Amount:
    """The sum with the period of those it is set against: *on paie 900 par mois. — Vous iriez à ? — 700*."""
    if amount.period is not None or amount.every is not None:
        return amount
    for other in exchange.agent.amounts if exchange.agent is not None else ():
        if other.period is not None and (amount.max or amount.min) in {other.min, other.max}:
            return dataclasses.replace(amount, period=other.period)
    if asked_period(exchange) is not None:
        return amount
    value = amount.max or amount.min or 0
    for turn in reversed(call.utterances[max(exchange.index - _RECENT, 0) : exchange.index + 1]):
        for other in turn.amounts:
            near = value / _ALIKE <= (other.max or other.min or 0) <= value * _ALIKE
            if near and other is not amount and other.period in {Period.MONTH, Period.YEAR}:
                return dataclasses.replace(amount, period=other.period)
    return amount


def _with_terms(amount: Amount, named: Sequence[Amount]) -> Amount:
    """The sum with the period and the seat that the same turn gives it where it says it again."""
    for other in named:
        if (other.min, other.max) == (amount.min, amount.max):
            amount = dataclasses.replace(
                amount, period=amount.period or other.period, per_user=amount.per_user or other.per_user
            )
    return amount


def _reading(
    exchange: Exchange, amount: Amount, rule: str, turns: tuple[int, ...], *, whole: bool = False
) -> Reading:
    said = exchange.said
    start, end = (0, len(said.turn.text)) if whole else (amount.start, amount.end)
    return Reading(
        rule=rule,
        dimension="budget",
        value="amount",
        turn=said.i,
        start=start,
        end=end,
        turns=turns,
        weight=2,
        data={
            "min": amount.min,
            "max": amount.max,
            "currency": amount.currency or "EUR",
            "period": amount.period.value if amount.period else asked_period(exchange),
            "per_user": amount.per_user,
            "revises": _REVISES.search(said.words.text) is not None,
            "stretches": _STRETCHES.search(said.words.text) is not None,
        },
    )
