"""Reads the budget of a call: the last amount said for the project, and whether money is there."""

import dataclasses
from collections.abc import Iterator

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.budget.patterns import ELSEWHERE, FOR_THE_PROJECT, STATUS
from extraction.dialogue import Call, Exchange, Utterance
from extraction.readings import Reading, matches, reading

_OPPOSITE = {"confirmed": "none", "none": "confirmed"}


def read_budget(call: Call) -> list[Reading]:
    """Every reading on the budget, in the order of the call.

    Values: `confirmed`, `none`, `unvalidated`, `amount`, `open` (asked, and left unanswered).
    """
    readings: list[Reading] = []
    for exchange in call.exchanges:
        readings.extend(_own_status(exchange))
        own = bool(readings and readings[-1].turn == exchange.said.i)
        amounts = list(_amounts(call, exchange))
        readings.extend(amounts)
        if not own:
            readings.extend(_by_answer(exchange, has_amount=bool(amounts)))
    return readings


def _own_status(exchange: Exchange) -> Iterator[Reading]:
    for match in matches(STATUS, exchange.said, exchange):
        context = match.context
        if context.third_party or context.denied:
            continue
        value = match.pattern.value
        if value == "confirmed" and (context.conditional or _over(match.sentence)):
            if context.conditional:
                yield dataclasses.replace(reading(match, "budget"), value="unvalidated")
            continue
        if value == "none" and context.past and not exchange.asked("budget"):
            continue
        yield reading(match, "budget")


def _over(sentence: str) -> bool:
    return any(f" {word} " in f" {sentence} " for word in ("c etait", "avait vote", "avaient vote", "ete"))  and " ete " not in f" {sentence} "


def _by_answer(exchange: Exchange, *, has_amount: bool) -> Iterator[Reading]:
    """What a short answer means: *oui* to *c'est financé ?*, *non* to *vous avez un budget ?*."""
    agent = exchange.agent_as_prospect()
    if agent is None or not exchange.asked("budget") or not exchange.asked_now:
        return
    if exchange.answer.evasive:
        yield _answer(exchange, "open", 2, "budget.answer.open")
        return
    claims = [
        match
        for match in matches(STATUS, agent, exchange)
        if not match.context.conditional and match.pattern.value in _OPPOSITE
    ]
    if exchange.denies and not has_amount and not agent.amounts:
        value = "unvalidated" if claims and _already(exchange) else "none"
        yield _answer(exchange, value, 1, "budget.answer.no")
    elif exchange.confirms_negative and not has_amount and not agent.amounts:
        yield _answer(exchange, "none", 1, "budget.answer.no_to_negative")
    elif exchange.agrees or exchange.answer.kind is Kind.SI:
        if claims:
            yield _answer(exchange, claims[-1].pattern.value, 2, claims[-1].pattern.id)
        elif exchange.answer.kind is Kind.SI:
            yield _answer(exchange, "confirmed", 1, "budget.answer.si")


def _already(exchange: Exchange) -> bool:
    return exchange.agent is not None and any(
        word in exchange.agent.words.text for word in ("acte", "valide", "vote", "signe", "tranche", "arrete")
    )


def _answer(exchange: Exchange, value: str, weight: int, rule: str) -> Reading:
    said = exchange.said
    turns = (said.i,) if exchange.answer.rest > 2 or exchange.agent is None else (exchange.agent.i, said.i)
    return Reading(rule, "budget", value, said.i, 0, len(said.turn.text), turns, weight)


def _amounts(call: Call, exchange: Exchange) -> Iterator[Reading]:
    said = exchange.said
    elsewhere = _covered(ELSEWHERE, said, exchange)
    project = _covered(FOR_THE_PROJECT, said, exchange)
    for amount in said.amounts:
        score = _score(call, exchange, amount, amount_at(elsewhere, amount), amount_at(project, amount))
        if score >= 2:
            rule = amount_at(project, amount) or "budget.amount.answer"
            yield _amount_reading(call, exchange, amount, rule, (said.i,))
    agent = exchange.agent
    if not said.amounts and agent is not None and agent.amounts and _accepts_amount(exchange):
        yield _amount_reading(
            call, exchange, agent.amounts[-1], "budget.amount.accepted", (agent.i, said.i), source=agent
        )


def _accepts_amount(exchange: Exchange) -> bool:
    if exchange.agent is None or not (exchange.asked("budget") or _recap(exchange.agent)):
        return False
    if exchange.asked("cost", "size") and not exchange.asked("budget"):
        return False
    if exchange.confirms_negative:
        return True
    return exchange.agrees and not exchange.answer.reserved


def _recap(agent: Utterance) -> bool:
    text = agent.words.text
    return any(cue in text for cue in ("je note", "je mets", "note", "si je comprends", "d accord", "ok ", "pour l ensemble"))


def amount_at(spans: list[tuple[int, int, str]], amount: Amount) -> str:
    """The rule whose span covers an amount, or an empty string."""
    return next((rule for start, end, rule in spans if start <= amount.start and amount.end <= end), "")


def _covered(patterns: tuple, utterance: Utterance, exchange: Exchange) -> list[tuple[int, int, str]]:  # type: ignore[type-arg]
    return [(*match.raw, match.pattern.id) for match in matches(patterns, utterance, exchange)]


def _score(call: Call, exchange: Exchange, amount: Amount, elsewhere: str, project: str) -> int:
    said = exchange.said
    start = said.words.position(amount.start)
    from extraction.context.context import read_context

    context = read_context(said.words, start, start + 1)
    score = 0
    if exchange.asked("budget"):
        score += 2 if exchange.asked_now else 1
    if exchange.asked("cost", "size", "solution", "need", "authority") and not exchange.asked("budget"):
        score -= 2
    if project:
        score += 2
    if elsewhere:
        score -= 4 if not (project and elsewhere.endswith("spent_before")) else 2
    if context.third_party:
        score -= 4
    if not amount.certain:
        score -= 1
    if _echoes(exchange, amount):
        score -= 3
    return score


def _echoes(exchange: Exchange, amount: Amount) -> bool:
    """A price of the agent said again to object to it (*80 ! Ah non*)."""
    if exchange.agent is None:
        return False
    said = {value for other in exchange.agent.amounts for value in (other.min, other.max)}
    after = exchange.said.turn.text[amount.end : amount.end + 12]
    return (amount.min in said or amount.max in said) and any(mark in after for mark in "?!")


def _amount_reading(
    call: Call, exchange: Exchange, amount: Amount, rule: str, turns: tuple[int, ...], *, source: Utterance | None = None
) -> Reading:
    start, end = (amount.start, amount.end) if source is None else (0, len(exchange.said.turn.text))
    return Reading(
        rule=rule,
        dimension="budget",
        value="amount",
        turn=exchange.said.i,
        start=start,
        end=end,
        turns=turns,
        weight=2,
        data={
            "min": amount.min,
            "max": amount.max,
            "currency": amount.currency or "EUR",
            "period": amount.period,
            "per_user": amount.per_user,
            "bound": amount.bound,
        },
    )
