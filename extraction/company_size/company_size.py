"""Reads the head count of the company: the last one that the prospect says of it, now."""

import re

from extraction.amounts import Count
from extraction.company_size.heads import STAFF, Head, read_heads
from extraction.company_size.patterns import ASKS, NOT_STAFF, SAID
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled
from extraction.readings import Reading, matches

_FAMILY = re.compile(
    r"\b(?:moi|ma (?:femme|fille|soeur|mere)|mon (?:fils|frere|mari|pere|associee?|conjoint))\b"
)
_ALONE = re.compile(
    r"\b(?:tout seul|toute seule|auto entrepreneur|autoentrepreneur|independante?|que moi"
    r"|moi toute? seule?)\b"
)
_ADD = re.compile(
    r"\b(?:additionnez|faites l addition|l addition|faites le compte|comptez vous meme|ca se compte)\b"
)
_SHORT = 9
"""Words of a sentence in which the agent only takes up a number."""
_WHOLE = 60
_NEAR = 25
"""Characters within which a turn opens with the number said back."""
_SUMMED = 5
"""Weight of a head count that the agent sums up and nobody denies."""


def read_size(call: Call) -> Reading | None:
    """The head count that stands at the end, with its proof."""
    best: Reading | None = None
    for exchange in call.exchanges:
        found = _summed(call, exchange) or _said(exchange) or _confirmed(exchange)
        if exchange.denies and best is not None and _is_questioned(exchange):
            best = None
        if found is not None and (best is None or found.weight >= best.weight):
            best = found
    return best


def _said(exchange: Exchange, *, said_back: bool = False) -> Reading | None:
    said = exchange.said
    asked = said_back or asks_size(exchange)
    if asked and not said.counts and not said.amounts:
        relatives = len(_FAMILY.findall(said.words.text))
        if _ALONE.search(said.words.text) or relatives > 1:
            return _reading(exchange, max(relatives, 1), (0, len(said.turn.text)), 3, "size.alone")
    covered = [match.raw for match in matches(SAID, said, exchange)]
    heads = read_heads(exchange, covered, asked=asked)
    counted = [head for head in heads if not head.one]
    if not counted or (len(heads) == 1 and heads[0].role):
        return None
    top = max(head.weight for head in counted)
    best = [head for head in counted if head.weight == top and not head.aside] or [
        head for head in counted if head.weight == top
    ]
    if not asked:
        chosen = best[-1]
        return _reading(exchange, chosen.value, (chosen.start, chosen.end), top, "size.said")
    return _several(exchange, heads, best, top)


def asks_size(exchange: Exchange) -> bool:
    """Whether the head count is asked: by the agent's turn, or within a turn that holds both voices."""
    if exchange.agent is not None and exchange.asked_now and exchange.asked("size"):
        return True
    if _is_questioned(exchange):
        return True
    asks = compiled(ASKS)
    return (exchange.agent is not None and asks.search(exchange.agent.words.text) is not None) or (
        asks.search(exchange.said.words.text) is not None
    )


def _several(exchange: Exchange, heads: list[Head], best: list[Head], weight: int) -> Reading:
    """One number of several: the one corrected or totalled last, else the sum of parts, else the first.

    Persons told one by one beside a number count with it: *cinq employés et moi*.
    """
    totals = [head for head in heads if (head.total and head in best) or head.closes]
    others = [head for head in heads if head.one]
    if totals and (len(totals) > 1 or totals[0] is not best[0] or len(best) == 1):
        chosen = totals[-1]
        extra = _one_by_one(exchange, chosen, others)
        return _reading(exchange, chosen.value + extra, (chosen.start, chosen.end), weight, "size.said")
    live = [head for head in heads if not (head.one or head.aside) and head.weight >= weight - 1]
    parts = all(head.part for head in live) or all(head.adds for head in live[1:])
    if len(live) > 1 and (parts or _ADD.search(exchange.said.words.text)):
        return _sum(
            exchange, [*live, *(one for one in others if _is_listed(exchange, live[-1], one))], weight
        )
    if len(live) == 1 and others:
        return _sum(exchange, [*live, *(one for one in others if _is_listed(exchange, live[0], one))], weight)
    first = best[0]
    return _reading(exchange, first.value, (first.start, first.end), weight, "size.said")


def _sum(exchange: Exchange, heads: list[Head], weight: int) -> Reading:
    span = (min(head.start for head in heads), max(head.end for head in heads))
    rule = "size.sum" if len(heads) > 1 else "size.said"
    return _reading(exchange, sum(head.value for head in heads), span, weight, rule)


def _one_by_one(exchange: Exchange, total: Head, others: list[Head]) -> int:
    """The persons that follow a number in its own sentence: *cinq employés et moi*."""
    return sum(1 for one in others if one.start > total.end and _is_listed(exchange, total, one))


def _is_listed(exchange: Exchange, number: Head, one: Head) -> bool:
    """Whether a person goes on with a number, before or after it, in the same sentence."""
    left, right = sorted((number, one), key=lambda head: head.start)
    between = exchange.said.turn.text[left.end : right.start]
    return not re.search(r"[.!?;]", between) and not re.search(r"\b(?:avec|dont|compris)\b", between)


def _summed(call: Call, exchange: Exchange) -> Reading | None:
    """A number that the agent takes up right after, and that the prospect lets stand: *Donc 21 en tout*."""
    agent = exchange.agent
    if agent is None or exchange.denies or exchange.answer.evasive or exchange.index < 2:
        return None
    before = next((item for item in call.exchanges if item.index == exchange.index - 2), None)
    if before is None or not asks_size(before):
        return None
    found = _taken_up(agent)
    if found is None or not _is_heard(before, agent, found):
        return None
    again = _said(exchange, said_back=True)
    if again is not None and again.data["size"] != found and again.rule != "size.alone":
        return again if again.start < _NEAR else None
    said = exchange.said
    return _proven(exchange, found, (agent.i, said.i), _SUMMED, "size.summed")


def _is_heard(before: Exchange, agent: Utterance, value: int) -> bool:
    """Whether a number of the agent's is one that the prospect said, their sum, or is said of the whole."""
    said = [head.value for head in read_heads(before, (), asked=True)]
    whole = re.search(r"\b(?:en tout|au total|personnes|salaries)\b", agent.words.text[:_WHOLE])
    return value in said or value == sum(said) or whole is not None


def _taken_up(agent: Utterance) -> int | None:
    """The number with which the agent's turn opens, and that counts people or nothing."""
    first = re.split(r"[.!?]", agent.turn.text)[0]
    if "?" in agent.turn.text[: len(first) + 2] and not re.search(r"c'est (?:ça|bien ça)|en tout", first):
        return None
    numbers = [
        (count.start, count.value) for count in agent.counts if count.people or count.noun in {"salaries"}
    ]
    numbers += [
        (amount.start, int(amount.min))
        for amount in agent.amounts
        if amount.min is not None and amount.min == amount.max and not amount.certain
    ]
    inside = [(start, value) for start, value in numbers if start < len(first)]
    if len(inside) != 1 or len(first.split()) > _SHORT:
        return None
    return inside[0][1]


def _confirmed(exchange: Exchange) -> Reading | None:
    agent = exchange.agent
    if agent is None or not exchange.asked("size") or not exchange.agrees or exchange.said.counts:
        return None
    counts: list[Count] = [count for count in agent.counts if count.noun not in NOT_STAFF]
    bare = [
        amount for amount in agent.amounts if not amount.certain and amount.min == amount.max and amount.min
    ]
    if not counts and not bare:
        return None
    value = counts[-1].value if counts else int(bare[-1].min or 0)
    return _proven(exchange, value, (agent.i, exchange.said.i), 3, "size.confirmed")


def _is_questioned(exchange: Exchange) -> bool:
    """Whether the agent's turn only says a number of people back, as a question."""
    agent = exchange.agent
    if agent is None or "?" not in agent.turn.text or len(agent.turn.text.split()) > _SHORT:
        return False
    return any(count.noun in STAFF for count in agent.counts)


def _proven(exchange: Exchange, value: int, turns: tuple[int, ...], weight: int, rule: str) -> Reading:
    said = exchange.said
    end = len(said.turn.text)
    return Reading(rule, "company_size", "size", said.i, 0, end, turns, weight, data={"size": value})


def _reading(exchange: Exchange, value: int, span: tuple[int, int], weight: int, rule: str) -> Reading:
    return Reading(
        rule,
        "company_size",
        "size",
        exchange.said.i,
        *span,
        (exchange.said.i,),
        weight,
        data={"size": value},
    )
