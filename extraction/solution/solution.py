"""Reads today's tool, supplier or method."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.names.names import Name
from extraction.readings import Reading
from extraction.solution.patterns import GENERIC

_GENERIC = [(label, re.compile(rf"(?<!\w)(?:{expression})(?!\w)")) for label, expression in GENERIC]
_TODAY = re.compile(
    r"(?:chez|avec|sur|sous|par|utilise|utilisons|c'est|est|ont|a|avons|ai|on|aujourd'hui|actuellement|prestataire|fournisseur|logiciel|outil)$"
)
_DROPPED = re.compile(
    r"\b(?:laisse tomber|laissee? tomber|rendu|arrete|plus chez|avant|l an dernier|il y a|y a (?:\w+ )ans|abandonne|on avait|j avais|ancien|etait|etions|a l epoque|la ou je travaillais)\b"
)
_USES = re.compile(r"\bvous (?:\w+ ){0,2}(?:utilisez|travaillez|etes (?:\w+ ){0,2}(?:chez|sous|sur|avec|equipes?)|passez|tournez|avez|bossez)\b")
_NOBODY = re.compile(r"^(?:personne|rien|aucune?|pas de|on a rien|on a pas)\b")
_DISCOVERY = ("solution", "satisfied", "need", "cost", "contract")


def read_solution(call: Call) -> Reading | None:
    """The first thing that the prospect says to use today; an answer to the question wins over a mention."""
    best: Reading | None = None
    for exchange in call.exchanges:
        for found in (_named(exchange), _confirmed(exchange), _generic(exchange), _noun(exchange)):
            if found is not None and (best is None or found.weight > best.weight):
                best = found
    return best


def is_dropped(exchange: Exchange, name: Name) -> bool:
    """Whether the sentence, or the next, says that the thing is of the past."""
    words = exchange.said.words
    at = words.position(name.start)
    left, right = words.sentence(at)
    return bool(_DROPPED.search(words.text[left : right + 60]))


def uses(exchange: Exchange, name: Name) -> bool:
    """Whether a name is told as what they use today."""
    text = exchange.said.turn.text
    opens = not re.sub(r"(?i)\b(?:euh|ben|bah|alors|oui|chez|avec|sur|c'est|on est|avec|du|de l'|une?|la|le|les|un|vieil|groupe|location|en|gros)\b|[ ,.…]", "", text[: name.start])
    if exchange.asked("solution") and exchange.asked_now and opens:
        return True
    if name.before in {"chez", "sous", "utilise", "utilisons", "societe", "société", "logiciel", "outil", "prestataire", "fournisseur", "cabinet", "marque"}:
        return True
    if name.before in {"avec", "sur", "par", "c'est", "à", "l'", "un", "est"}:
        return exchange.asked("solution", "cost")
    return False


def _named(exchange: Exchange) -> Reading | None:
    for name in exchange.said.names:
        if is_dropped(exchange, name) or not uses(exchange, name):
            continue
        weight = 4 if exchange.asked("solution") and exchange.asked_now else 2
        if not exchange.asked(*_DISCOVERY):
            weight = 1
        return _reading(exchange, name.text.lower(), name.start, name.end, weight, "solution.name")
    return None


def _confirmed(exchange: Exchange) -> Reading | None:
    """A supplier that the agent names and the prospect confirms."""
    agent = exchange.agent
    if agent is None or not agent.names or not exchange.agrees or not _USES.search(agent.words.text):
        return None
    name, said = agent.names[-1], exchange.said
    return Reading("solution.confirmed", "current_solution", name.text.lower(), said.i, 0, len(said.turn.text), (agent.i, said.i), 3)


def _generic(exchange: Exchange) -> Reading | None:
    words = exchange.said.words
    for label, expression in _GENERIC:
        match = expression.search(words.text)
        if match is None or _DROPPED.search(words.before(match.start())):
            continue
        start, end = words.raw_span(match.start(), match.end())
        weight = 3 if exchange.asked("solution") else 2 if exchange.asked(*_DISCOVERY) else 1
        return _reading(exchange, label, start, end, weight, "solution.generic")
    return None


def _noun(exchange: Exchange) -> Reading | None:
    """The first noun of a direct answer to *avec quoi ?*: *on a un dégrilleur*."""
    if not (exchange.asked("solution") and exchange.asked_now) or exchange.answer.evasive:
        return None
    noun = exchange.said.first_noun
    if exchange.answer.kind in {Kind.NO, Kind.YES} or noun is None or _NOBODY.search(exchange.said.words.text):
        return None
    start, end = noun
    return _reading(exchange, exchange.said.turn.text[start:end].lower(), start, end, 1, "solution.noun")


def _reading(exchange: Exchange, value: str, start: int, end: int, weight: int, rule: str) -> Reading:
    return Reading(rule, "current_solution", value, exchange.said.i, start, end, (exchange.said.i,), weight)
