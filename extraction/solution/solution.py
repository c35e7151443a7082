"""Reads today's tool, supplier or method.

A candidate (`candidates`) that answers *avec quoi ? chez qui ?* wins over a mention, a name over a tool, a
tool over a noun, a noun over a way of doing; then the first one said stands.
"""

from collections.abc import Iterator
from dataclasses import replace

from extraction.dialogue import Call, Exchange
from extraction.names.patterns import PLACES
from extraction.readings import Reading
from extraction.solution.asked import Asked, asked_for
from extraction.solution.candidates import candidates, introduces, is_tool, objects, opening, text_of
from extraction.solution.standing import corrected_at, is_known_to_agent
from extraction.solution.words import BODIES
from extraction.stream import fold

_CONFIRMED = 10
_LEAST = 1
"""Weight under which a mention says too little."""


def read_solution(call: Call) -> Reading | None:
    """What stands as today's solution over the call, None where it is not said."""
    best: Reading | None = None
    for exchange in call.exchanges:
        for found in (_confirmed(exchange), _said(call, exchange)):
            if found is None or found.weight < _LEAST:
                continue
            if best is None or found.weight > best.weight:
                best = found
    return best


def suppliers(call: Call, exchange: Exchange) -> Iterator[tuple[str, int, int]]:
    """The proper names that a turn gives as suppliers in use: value and place in the raw text."""
    turned = corrected_at(exchange.said)
    for phrase, _ in objects(exchange.said, exchange.said.names):
        known = is_known_to_agent(call, exchange, phrase.start, phrase.end)
        if phrase.named and phrase.start >= turned and not known:
            yield text_of(exchange.said, phrase), phrase.start, phrase.end
    if asked_for(exchange) is Asked.WHAT and not introduces(exchange):
        head = opening(exchange)
        stands = head is not None and head.named and head.start >= turned
        if head is not None and stands and fold(text_of(exchange.said, head)) not in PLACES:
            yield text_of(exchange.said, head), head.start, head.end


def _said(call: Call, exchange: Exchange) -> Reading | None:
    asked = asked_for(exchange)
    found = candidates(call, exchange, asked)
    if not found:
        return None
    top = max(found, key=lambda item: (item.weight, -item.start))
    said, value = exchange.said, top.value
    if value == "à la main":
        with_it = next((item for item in found if item.rule == "solution.tool" and item is not top), None)
        value = f"{value} ({with_it.value})" if with_it is not None else value
    weight = top.weight + 3 * (asked - (1 if exchange.asked("other") else 0))
    return Reading(top.rule, "current_solution", value, said.i, top.start, top.end, (said.i,), weight)


def _confirmed(exchange: Exchange) -> Reading | None:
    """A supplier or tool that the agent names and the prospect confirms."""
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.agent is None or not exchange.agrees or corrected_at(exchange.said):
        return None
    for phrase, _ in objects(agent, exchange.agent.names):
        if is_tool(phrase):
            said = exchange.said
            return Reading(
                "solution.confirmed",
                "current_solution",
                text_of(exchange.agent, phrase),
                said.i,
                0,
                len(said.turn.text),
                (agent.i, said.i),
                _CONFIRMED,
            )
    return None


def in_place(call: Call) -> Iterator[tuple[str, Reading]]:
    """The firms named in today's solution: they are rivals of whoever calls."""
    solution = read_solution(call)
    if solution is None:
        return
    turn = call.utterance(solution.turns[0])
    for name in turn.names:
        inside = solution.turn != turn.i or (name.start < solution.end and solution.start < name.end)
        if inside and fold(name.text) in fold(solution.value):
            yield name.text.lower(), replace(solution, dimension="competitors", value=name.text.lower())
    body = fold(solution.value).split()[0]
    if body in BODIES:
        yield solution.value, replace(solution, dimension="competitors")
