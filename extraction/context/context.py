"""Reads the context of a statement inside its own sentence."""

import re
from dataclasses import dataclass

from extraction.context import patterns
from extraction.expressions import expand
from extraction.stream import Stream

_THIRD_PARTY, _PAST, _HEDGES, _CONDITION, _DENIED = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})" if index != 4 else expand(expression))
    for index, expression in enumerate(
        (patterns.THIRD_PARTY, patterns.PAST, patterns.HEDGES, patterns.CONDITION, patterns.DENIED)
    )
)


@dataclass(frozen=True, slots=True)
class Context:
    """What the words around a statement say of it."""

    third_party: bool
    past: bool
    conditional: bool
    denied: bool


def read_context(stream: Stream, start: int, end: int) -> Context:
    """The context of a span of a stream; third party and condition count only before it."""
    before, after = stream.before(start), stream.after(end)
    return Context(
        third_party=bool(_THIRD_PARTY.search(before)),
        past=bool(_PAST.search(before) or _PAST.search(stream.text[start:end]) or _PAST.search(after)),
        conditional=bool(_CONDITION.search(_clause(before))),
        denied=bool(_DENIED.search(before)),
    )


def is_hedged(full: Stream, start_raw: int) -> bool:
    """Whether the sentence around a raw offset holds a hedge; read on every word, fillers included."""
    left, right = full.sentence(full.position(start_raw))
    return bool(_HEDGES.search(full.text[left:right]))


def _clause(before: str) -> str:
    return re.split(r" (?:mais|sinon|donc|non|franchement|honnetement|par contre|en revanche) ", before)[-1]
