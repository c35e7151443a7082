"""What a noun phrase is worth as today's solution, and how the sheet says it."""

import re
from collections.abc import Sequence

from extraction.dialogue import Utterance
from extraction.expressions import compiled
from extraction.names.names import Name
from extraction.names.patterns import FIRST_NAMES
from extraction.solution.nouns import Phrase, noun_phrase
from extraction.solution.tools import CANONICAL, METHODS, TOOLS
from extraction.solution.words import (
    ADJECTIVES_BEFORE,
    HOLDERS,
    NO_SOLUTION,
    OURS,
    PERSONS,
    POSSESSIVES,
    PRODUCTS,
)
from extraction.solution.words import TOOLS as TOOL_NOUNS
from extraction.stream import Token, fold

NAME, TOOL, NOUN, METHOD = 4, 3, 2, 1
"""A proper name, a tool, any noun, a person or a way of doing."""
WAYS = [(label, compiled(expression)) for label, expression in METHODS]
EVERYDAY = [(label, compiled(expression)) for label, expression in TOOLS]
PAPER = re.compile(r"\b(?:en|de|du) papier\b")
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|ue?s?|que|ques)$")
"""Endings of what goes on with a noun though it is tagged a verb: *feuille scotchée*."""
_FIRST_NAMES = frozenset(fold(name) for name in FIRST_NAMES)


def phrase_at(
    utterance: Utterance, at: int, names: Sequence[Name], limit: int | None = None
) -> Phrase | None:
    """The noun phrase at a stream offset, up to a verb, and to a raw offset where one is given."""

    def goes_on(token: Token) -> bool:
        if limit is not None and token.end > limit:
            return False
        if not utterance.nouns or token.start in utterance.nouns or token.text in TOOL_NOUNS:
            return True
        if utterance.turn.text[token.start - 1 : token.start] == "-":
            return True
        return bool(_PARTICIPLE.search(utterance.turn.text[token.start : token.end].lower()))

    return noun_phrase(utterance.words, at, names, goes_on)


def rank_of(utterance: Utterance, phrase: Phrase) -> int:
    """How well a phrase names what is in use: a name, a tool, a noun, a person; 0 where it names nothing."""
    if phrase.named:
        return NAME
    if _label(phrase):
        return TOOL
    if (
        phrase.head in NO_SOLUTION
        or phrase.head in _FIRST_NAMES
        or len(phrase.head) < 3
        or phrase.start not in utterance.nouns
    ):
        return 0
    if phrase.head in TOOL_NOUNS and (phrase.head not in HOLDERS or phrase.head in PRODUCTS):
        return TOOL
    return METHOD if phrase.head in PERSONS and len(phrase.words) == 1 else NOUN


def is_tool(phrase: Phrase) -> bool:
    """Whether a phrase names a tool, a supplier or people of the house, and not any noun."""
    return phrase.named or phrase.head in TOOL_NOUNS or phrase.head in OURS or bool(_label(phrase))


def is_way(phrase: Phrase) -> bool:
    """Whether a phrase is said of a way of doing: *intérim*, *cooptation*."""
    text = " ".join(phrase.words)
    return any(expression.search(text) for _, expression in WAYS)


def _label(phrase: Phrase) -> str:
    text = " ".join(phrase.words)
    return next((label for label, expression in EVERYDAY if expression.search(text)), "")


def text_of(utterance: Utterance, phrase: Phrase) -> str:
    """What the sheet says for a phrase."""
    if phrase.named:
        return " ".join(phrase.words)
    text = PAPER.sub("papier", utterance.turn.text[phrase.start : phrase.end].lower())
    label = _label(phrase)
    if label in CANONICAL:
        return text if fold(label) in fold(text) else label
    whose = _whose(utterance, phrase)
    return f"en interne ({whose} {text})" if whose else text


def _whose(utterance: Utterance, phrase: Phrase) -> str:
    """The word that makes people those of the house, empty where there is none: *mes* of *mes gars*."""
    before = [token.text for token in utterance.words.tokens if token.end <= phrase.start]
    while before and before[-1] in ADJECTIVES_BEFORE:
        before.pop()
    if phrase.named or phrase.head not in OURS or not before or before[-1] not in POSSESSIVES:
        return ""
    return before[-1] if before[-1] != "l" else "le"
