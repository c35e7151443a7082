"""Reads need, turn by turn: pains, projects, curiosity, contentment."""

import re
from collections.abc import Iterator

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.need.patterns import LATENT, NO_NEED, PAINS, PROJECTS
from extraction.readings import Match, Reading, claims, matches, reading

_DENIED = re.compile(
    r"(?:pas|plus|jamais|aucun|aucune|zero|sans|moins|ni|rien)(?: (?:de|d|eu|un|une|vraiment|trop|tellement"
    r"|\w+))? $"
)
_SOLVED = re.compile(
    r"\b(?:c est|tout est) (?:regle|resolu|reglee|du passe|fini|derriere nous)\b|\bplus (?:de"
    r"|aucun) (?:souci|probleme)"
)
_RESERVE = re.compile(r"\b(?:mais|sauf|pas|plus|jamais|trop|personne|que quand|une fois sur|sinon)\b")
_ASKS_PAIN = re.compile(
    r"\bqu est ce (?:qui|que|qu)(?: \w+){0,4} (?:coince|gene|genent?|manque|pose|bloque|ameliorer|changer"
    r"|derange|deplait|peche|cloche|embete|mieux|fatigue|inquiete|penalise)\b|"
    r"\b(?:quels?|quelles?)(?: sont)? (?:vos|les|tes) (?:\w+ )?(?:problemes?|difficultes?|irritants?"
    r"|besoins?|freins?|soucis?|points? noirs?)\b|\bcomment vous (?:gerez|faites)\b(?= .*\b(?:absences"
    r"|retards|pannes|litiges|impayes)\b)"
)
"""Questions whose answer, where there is one, is a problem."""
_DENIABLE = frozenset({"need.pain.named", "need.pain.verb", "need.pain.by_hand", "need.pain.event"})
_OFF_TOPIC = ("next_step", "size", "role", "recording", "budget", "authority", "competitors", "person")


def read_need(call: Call) -> list[Reading]:
    """Every reading on need in the order of the call: `pain`, `project`, `latent`, `none`."""
    readings: list[Reading] = []
    for exchange in call.exchanges:
        found = list(_statements(exchange))
        if not found:
            found = list(_by_answer(exchange))
        readings.extend(found)
    return readings


def _statements(exchange: Exchange) -> Iterator[Reading]:
    for patterns in (PAINS, PROJECTS, LATENT, NO_NEED):
        for match in matches(patterns, exchange.said, exchange):
            if match.context.third_party:
                continue
            found = _weighed(match, exchange)
            if found is not None:
                yield found


def _weighed(match: Match, exchange: Exchange) -> Reading | None:
    value, weight = match.pattern.value, match.pattern.weight
    before = match.stream.before(match.hit.start)
    if value == "pain":
        if match.pattern.id in _DENIABLE and _DENIED.search(before):
            if exchange.asked("need", "satisfied"):
                return Reading(
                    "need.none.denied", "need", "none", match.utterance.i, *match.raw, (match.utterance.i,), 2
                )
            return None
        if _SOLVED.search(match.sentence):
            return None
        if match.context.conditional or re.search(r"\bvous (?:me |nous )?$", before):
            return None
    elif (value == "project" and match.context.past) or (match.context.denied and value != "none"):
        return None
    aside = (*_OFF_TOPIC, "timing") if value == "pain" else _OFF_TOPIC
    forgotten = not exchange.asked_now and exchange.asked("role", "person", "recording")
    if exchange.asked(*aside) and not forgotten and not exchange.asked("need", "satisfied", "solution"):
        weight -= 1
    return reading(match, "need", weight=weight)


def _is_told(exchange: Exchange) -> bool:
    """Whether the turn answers a question on what hurts with something to say."""
    kind = exchange.answer.kind
    return (
        exchange.asked_now
        and not exchange.answer.evasive
        and (
            (kind is Kind.OTHER and len(exchange.said.words.tokens) > 3)
            or exchange.said.words.text.startswith("mal")
        )
    )


def _complains(exchange: Exchange) -> bool:
    """Whether a longer answer to *vous en êtes content ?* holds a reserve or a negation."""
    words = exchange.said.words.text
    return exchange.answer.kind is Kind.OTHER and len(words.split()) > 7 and bool(_RESERVE.search(words))


def _by_answer(exchange: Exchange) -> Iterator[Reading]:
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive:
        return
    if exchange.asked(*_OFF_TOPIC, "timing") and not exchange.asked("need", "satisfied"):
        return
    said = exchange.said
    if _ASKS_PAIN.search(exchange.agent.words.text if exchange.agent else "") and _is_told(exchange):
        yield Reading("need.answer.told", "need", "pain", said.i, 0, len(said.turn.text), (said.i,), 2)
        return
    if exchange.asked("satisfied") and exchange.asked_now and _complains(exchange):
        yield Reading("need.answer.complains", "need", "pain", said.i, 0, len(said.turn.text), (said.i,), 2)
        return
    told = [match.pattern.value for match in claims((*PAINS, *PROJECTS, *NO_NEED), exchange)]
    value = ""
    if exchange.agrees or exchange.answer.kind is Kind.SI:
        value = (
            "none"
            if (exchange.asked("satisfied") and exchange.asked_now) or told == ["none"]
            else ("pain" if "pain" in told else "project" if "project" in told else "")
        )
    elif not exchange.asked_now or exchange.asked("other"):
        return
    elif exchange.denies and exchange.asked("need") and not exchange.asked("satisfied"):
        value = "none"
    elif exchange.denies and exchange.asked("satisfied"):
        value = "pain" if exchange.answer.rest > 3 else "latent"
    if value and not exchange.answer.reserved:
        yield Reading(
            f"need.answer.{value}",
            "need",
            value,
            said.i,
            0,
            len(said.turn.text),
            (agent.i, said.i),
            2 if value == "pain" else 1,
        )
