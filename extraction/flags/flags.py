"""Reads the flags of a call."""

import re
from collections.abc import Iterator

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.flags.patterns import PATTERNS
from extraction.readings import Reading, matches, reading

_OVER = re.compile(r"\b(?:echue?s?|mains libres|c est fini|termine|libre|plus engages?|resilie|rien signe)\b")
_MINDS = re.compile(r"\b(?:embete|derange|ennuie|gene|pose (?:un )?probleme|inconvenient)\b")


def read_flags(call: Call) -> list[Reading]:
    """The readings of flags, in the order of the call."""
    readings: list[Reading] = []
    for exchange in call.exchanges:
        readings.extend(_statements(exchange))
        readings.extend(_by_answer(exchange))
    over = any(_OVER.search(exchange.said.words.text) for exchange in call.exchanges)
    return [item for item in readings if not (over and item.value == "locked_contract")]


def _statements(exchange: Exchange) -> Iterator[Reading]:
    for match in matches(PATTERNS, exchange.said, exchange):
        context = match.context
        if (
            context.third_party
            or context.denied
            or (context.past and match.pattern.value == "locked_contract")
        ):
            continue
        if match.pattern.value == "locked_contract" and context.conditional and "sors" not in match.sentence:
            continue
        yield reading(match, "flags")


def _by_answer(exchange: Exchange) -> Iterator[Reading]:
    agent, said = exchange.agent, exchange.said
    if agent is None or not exchange.asked_now:
        return
    value = ""
    if exchange.asked("recording"):
        minds = bool(_MINDS.search(agent.words.text))
        kind = exchange.answer.kind
        if (
            (minds and kind is Kind.SI)
            or (minds and kind is Kind.YES and not _negative(exchange))
            or (
                not minds
                and kind is Kind.NO
                and not re.match(r"(?:non non |non ,? ?)?(?:aucun|pas de|rien)", said.full.text)
            )
        ):
            value = "recording_refused"
    elif exchange.asked("contract") and re.search(
        r"\b(?:engages?|lies?|tenus?|bloques?)\b", agent.words.text
    ):
        if exchange.answer.kind is Kind.SI or (exchange.agrees and not exchange.denies):
            value = "locked_contract"
    elif (
        exchange.asked("person")
        and exchange.denies
        and re.search(r"\bpas du tout|c est pas moi|non\b", said.words.text)
    ):
        value = "wrong_person"
    if value:
        yield Reading(
            f"flag.answer.{value}", "flags", value, said.i, 0, len(said.turn.text), (agent.i, said.i), 1
        )


def _negative(exchange: Exchange) -> bool:
    return exchange.question is not None and exchange.question.negative
