"""How directly an agent's turn asks for today's solution, and whether it asks whom they compare."""

import re
from enum import IntEnum

from extraction.dialogue import Exchange
from extraction.expressions import compiled, expand
from extraction.solution.questions import (
    ASKS_ABOUT,
    ASKS_RIVALS,
    AWAY,
    AWAY_NOUNS,
    HOLDS,
    HOLDS_TOOL,
    KEEPS,
    WANTS_HOW,
    WANTS_SIDE,
    WANTS_TOPIC,
    WANTS_WHAT,
    WANTS_WORK,
)

_WHAT, _SIDE, _HOW, _TOPIC, _RIVALS, _ABOUT, _HOLDS, _HOLDS_TOOL, _WORK = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})")
    for expression in (
        WANTS_WHAT, WANTS_SIDE, WANTS_HOW, WANTS_TOPIC, ASKS_RIVALS, ASKS_ABOUT, HOLDS, HOLDS_TOOL,
        WANTS_WORK,
    )
)  # fmt: skip
_AWAY, _NOUNS, _KEEPS = (compiled(expression) for expression in (AWAY, AWAY_NOUNS, KEEPS))
_OPENING = 9
"""Turns in which a call finds out how things are."""
_ELSEWHERE = ("budget", "authority", "size", "role", "competitors", "recording", "person")
_SHORT = 3
"""Characters of a sentence that asks nothing."""


_WITHIN = re.compile(
    r"\b(?:est ce que |et )?(?:vous|tu) (?:en )?(?:avez |as )?(?:voyez|vois|comparez|compares|consultez"
    r"|regardez|regardes|vu|recu"
    r"|rencontre|consulte|regarde|sollicite|teste) (?:\w+ )?(?:d autres?|ailleurs|quelqu un d autre|avec qui"
    r"|qui d autre"
    r"|la concurrence)\b"
)
_BARE_WHAT = re.compile(
    r"(?:(?:et|ah|ok|d accord|bon) ,? ?)*c est quoi ,? ?(?:d abord|alors|donc|au juste|exactement)? ?\??$"
)
"""A question that goes on with the one before it, whatever it was on: *C'est quoi, d'abord ?*"""
_CLAUSES = re.compile(
    r"(?:^| )(?=(?:(?:et|alors|donc|mais|sinon) )?(?:vous|tu|comment|c est (?:quoi|qui|comment)|qu est ce"
    r"|est ce que|avec (?:quoi|qui)|chez qui"
    r"|par qui|qui) )"
)
"""Where a clause may begin in a text without stops."""
_OPENS_UP = re.compile(
    r"\b(?:decrivez|racontez|expliquez|montrez|parlez|dites) moi\b|\bun (?:outil|logiciel) pour ca\b"
    r"|\b(?:quoi|qui|comment|ou)(?: (?:aujourd hui|actuellement|exactement))? \.$"
)
"""Sentences that ask without a question mark."""


class Asked(IntEnum):
    """How directly the agent's last turn asks for today's solution.

    `EARLY` is any question on the matter itself among the first of a call: it mostly asks how things are.
    """

    NO = 0
    PERHAPS = 1
    EARLY = 2
    TOPIC = 3
    HOW = 4
    WHAT = 5


def asked_for(exchange: Exchange) -> Asked:
    """How directly the agent's last turn itself asks what they use or how they do.

    The last two sentences are read from the end; a question on something else ends the search.
    """
    if exchange.agent is None:
        return Asked.NO
    text = exchange.agent.full.text
    parts = [part.strip() for part in re.findall(r"[^.!?]+[.!?]?", text) if len(part) > _SHORT][-2:]
    if asks_rivals(exchange):
        return Asked.NO
    if not re.search(r"[.!?]", text) and is_away(text):
        last = [text[match.end() :] for match in _CLAUSES.finditer(text)][-1:]
        parts = last or parts
    for part in reversed(parts):
        asks = part.endswith("?") or not re.search(r"[.!]", text)
        away = is_away(part)
        level = Asked.NO if away else _level(part)
        if not asks and not _OPENS_UP.search(part):
            level = min(level, Asked.PERHAPS)
        if level or (away and asks):
            return level
    if is_away(text) or not exchange.asked_now:
        return Asked.NO
    if "?" in text and exchange.index <= _OPENING and not exchange.asked(*_ELSEWHERE):
        return Asked.EARLY
    return Asked.PERHAPS if exchange.asked("solution") else Asked.NO


def is_away(part: str) -> bool:
    """Whether a sentence of the agent is on something else than today's way of working."""
    return _AWAY.search(part) is not None or (_NOUNS.search(part) is not None and _KEEPS.search(part) is None)


def _level(part: str) -> Asked:
    if _WHAT.search(part):
        return Asked.PERHAPS if _BARE_WHAT.match(part) else Asked.WHAT
    if _HOLDS.search(part):
        return Asked.WHAT if _HOLDS_TOOL.search(part) else Asked.HOW
    if _HOW.search(part) or _SIDE.search(part) or _ABOUT.search(part):
        return Asked.HOW
    if _TOPIC.search(part):
        return Asked.TOPIC
    return Asked.PERHAPS if _WORK.search(part) else Asked.NO


def asks_rivals(exchange: Exchange) -> bool:
    """Whether the agent's last turn asks whom they compare, and not how a work is done."""
    if exchange.agent is None:
        return False
    text = exchange.agent.full.text
    if re.search(r"\bcomment (?:vous|tu) \w+ez\b", text):
        return False
    return exchange.asked("competitors") or bool(_RIVALS.search(text) or asks_within(exchange))


def asks_within(exchange: Exchange) -> bool:
    """Whether a turn holds the agent's question on whom they compare, glued to its answer by a recogniser."""
    return _WITHIN.search(exchange.said.words.text) is not None
