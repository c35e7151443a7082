"""Reads the objections of a call."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.objections.patterns import PATTERNS
from extraction.readings import Match, Reading, claims, matches, reading

_OTHER_PRICE = re.compile(
    r"\b(?:la vie|le pain|loyers?|gasoil|impots?|engrais|(?:vos|nos|les) (?:clients?|clientes|familles"
    r"|habitants|eleves|locataires)"
    r"|medicaments?|traitements?|farine|baguette|essence|ils (?:disent|trouvent)|elles trouvent|le credit"
    r"|frais de port)\b"
)
_A_MINUTE = re.compile(
    r"\b(?:avez (?:une|deux|cinq|un) (?:petite )?(?:minutes?|instant|secondes?)(?! pour qu)|je (?:vous"
    r" )?(?:tombe|derange)"
    r"|(?:pouvez|peux) parler|je vous prends pas)\b"
)


def read_objections(call: Call) -> list[Reading]:
    """The readings of objections, in the order of the call."""
    found = []
    for exchange in call.exchanges:
        if exchange.answer.kind is Kind.SI or exchange.agrees:
            for match in claims(PATTERNS, exchange):
                if match.pattern.value == "price":
                    found.append(_accepted(exchange, match.pattern.id))
        lower = _lower_offer(exchange)
        if lower is not None:
            found.append(lower)
        for match in matches(PATTERNS, exchange.said, exchange):
            if match.context.third_party or match.context.denied:
                continue
            if match.pattern.value == "price" and _is_elsewhere(match, exchange):
                continue
            if match.pattern.value == "timing" and (_is_small_talk(exchange) or _is_dated(match, exchange)):
                continue
            found.append(reading(match, "objections"))
    return found


def _lower_offer(exchange: Exchange) -> Reading | None:
    """*C'est vingt par employé — Douze*: a sum under the one that the agent just gave as the price."""
    agent, said = exchange.agent, exchange.said
    if agent is None or "offer" not in exchange.settings or exchange.asked("budget", "cost", "size"):
        return None
    asked = [amount.min for amount in agent.amounts if amount.min]
    given = [amount for amount in said.amounts if amount.max]
    if not asked or not given or exchange.agrees:
        return None
    lowest = min(given, key=lambda amount: amount.max or 0)
    if not (lowest.max or 0) < min(asked) * 0.95:
        return None
    return Reading(
        "objection.price.lower", "objections", "price", said.i, lowest.start, lowest.end, (said.i,), 1
    )


def _is_elsewhere(match: Match, exchange: Exchange) -> bool:
    """Whether what is dear is not the agent's offer: the price of bread, what customers say of ours."""
    agent = exchange.agent.words.text if exchange.agent is not None else ""
    return (exchange.asked("competitors", "satisfied") and "offer" not in exchange.settings) or bool(
        _OTHER_PRICE.search(agent) or _OTHER_PRICE.search(match.sentence)
    )


def _is_dated(match: Match, exchange: Exchange) -> bool:
    """*Pour quand ? — Pas maintenant, mi-mai*: a date for the project, no objection to it."""
    said = match.stream.text[match.hit.start : match.hit.end]
    return (
        said in {"pas maintenant", "pas en ce moment"}
        and exchange.asked("timing")
        and bool(exchange.said.times)
    )


def _is_small_talk(exchange: Exchange) -> bool:
    """*Vous avez deux minutes ?*: short of time for the call, which says nothing of the project."""
    return exchange.agent is not None and _A_MINUTE.search(exchange.agent.words.text) is not None


def _accepted(exchange: Exchange, rule: str) -> Reading:
    """The price held up by a yes: *ce n'est pas trop cher ? — Si*."""
    said = exchange.said
    turns = (exchange.agent.i, said.i) if exchange.agent is not None else (said.i,)
    return Reading(rule, "objections", "price", said.i, 0, len(said.turn.text), turns, 1)
