"""Reads who decides, turn by turn: what is said of me, of us and of others is weighed together."""

import dataclasses
import re
from collections.abc import Mapping, Sequence

from extraction.authority.accepted import by_answer, goes_on, taken_over
from extraction.authority.combined import best, combine, settle
from extraction.authority.deciders import asked_of, others_of, together
from extraction.authority.patterns import PATTERNS
from extraction.authority.people import people_of
from extraction.authority.quoted import unquoted
from extraction.authority.referents import REACH
from extraction.authority.relevance import counts
from extraction.dialogue import Call, Exchange, Utterance
from extraction.readings import Reading, matches

_BOUND = frozenset({"without", "needs", "approves", "i_propose"})
_ANEW = re.compile(
    r"\b(?:maintenant|desormais|depuis|du coup|a present|barrez|corrigez|rectifi\w+|en fait|dorenavant"
    r"|rendu|parti|demission\w*)\b"
)
"""Words that say that who decides has changed since it was asked."""
_WEAK = frozenset(pattern.id for pattern in PATTERNS if pattern.weight == 1)


def read_authority(call: Call) -> list[Reading]:
    """A reading `decides`, `shares` or `not_decider` for each turn that says something of it."""
    readings: list[Reading] = []
    people = people_of(call)
    before: Utterance | None = None
    for exchange in map(_as_meant, call.exchanges):
        earlier = call.utterances[: exchange.index][::-1][:REACH]
        found = _own(exchange, earlier, people)
        if found is None or found.rule in _WEAK:
            found = by_answer(exchange, people) or found
        if found is None and readings:
            found = goes_on(exchange, readings[-1], before, people)
        if found is not None:
            readings.append(found)
        before = exchange.said
    return _with_partners(call, readings)


def _as_meant(exchange: Exchange) -> Exchange:
    """The exchange with the words that the contact quotes turned to their own."""
    said = unquoted(exchange.said)
    return exchange if said is exchange.said else dataclasses.replace(exchange, said=said)


def _with_partners(call: Call, readings: list[Reading]) -> list[Reading]:
    """Where nobody is named, whoever the company belongs to with the contact shares the decision."""
    shared = [item for item in readings if item.value == "shares"]
    if any(item.data.get("others") for item in shared) or not any(map(together, call.exchanges)):
        return readings
    return [
        dataclasses.replace(item, data={**item.data, "others": "ASSOCIES"}) if item in shared else item
        for item in readings
    ]


def _own(exchange: Exchange, earlier: Sequence[Utterance], people: Mapping[str, str]) -> Reading | None:
    own = settle([match for match in matches(PATTERNS, exchange.said, exchange) if counts(match, exchange)])
    taken = taken_over(exchange) if own else []
    found = settle([*own, *taken]) if taken else own
    value = combine(match.pattern.value for match in found)
    if value is None or not own:
        return None
    if (
        value == "not_decider"
        and {m.pattern.value for m in found} == {"i_propose"}
        and not (exchange.asked("authority") and exchange.asked_now)
    ):
        return None
    chosen = best([match for match in found if match in own] or own, value)
    start = min(match.raw[0] for match in own)
    end = max(match.raw[1] for match in own)
    said = exchange.said
    turns: tuple[int, ...] = (said.i,)
    if exchange.agent is not None and value != combine(match.pattern.value for match in own):
        turns = (exchange.agent.i, said.i)
    asked = exchange.asked("authority") and exchange.asked_now
    others = others_of(exchange, own, earlier, people)
    if taken and exchange.agent is not None and not others:
        others = asked_of(exchange.agent)
    anew = chosen.pattern.weight > 2 and _ANEW.search(said.words.text) is not None
    bound = {match.pattern.value for match in found} <= _BOUND
    return Reading(
        chosen.pattern.id,
        "authority",
        value,
        said.i,
        start,
        end,
        turns,
        chosen.pattern.weight + (chosen.pattern.weight > 1 and asked),
        data={
            "others": ",".join(others),
            "focus": chosen.raw[0],
            "asked": asked,
            "bound": bound,
            "anew": anew,
        },
    )
