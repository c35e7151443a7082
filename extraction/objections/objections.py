"""Reads the objections of a call."""

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.objections.patterns import PATTERNS
from extraction.readings import Reading, claims, matches, reading


def read_objections(call: Call) -> list[Reading]:
    """The readings of objections, in the order of the call."""
    found = []
    for exchange in call.exchanges:
        if exchange.answer.kind is Kind.SI or exchange.agrees:
            for match in claims(PATTERNS, exchange):
                if match.pattern.value == "price":
                    found.append(_accepted(exchange, match.pattern.id))
        for match in matches(PATTERNS, exchange.said, exchange):
            if match.context.third_party or match.context.denied:
                continue
            if match.pattern.value == "price" and exchange.asked("competitors", "satisfied"):
                continue
            found.append(reading(match, "objections"))
    return found


def _accepted(exchange: Exchange, rule: str) -> Reading:
    """The price held up by a yes: *ce n'est pas trop cher ? — Si*."""
    said = exchange.said
    turns = (exchange.agent.i, said.i) if exchange.agent is not None else (said.i,)
    return Reading(rule, "objections", "price", said.i, 0, len(said.turn.text), turns, 1)
