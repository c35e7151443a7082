"""Classifies the opening of a prospect's turn."""

import re
from dataclasses import dataclass
from enum import StrEnum

from extraction.answers import patterns
from extraction.expressions import expand
from extraction.stream import Stream

_YES, _SOFT, _NO, _SI = (
    re.compile(rf"^(?:{expand(expression)})(?!\w)")
    for expression in (patterns.YES, patterns.SOFT_YES, patterns.NO, patterns.SI)
)
_EVASIVE = re.compile(rf"(?<!\w)(?:{expand(patterns.EVASIVE)})(?!\w)")
_NOT_A_YES = re.compile(expand(patterns.NOT_A_YES))
_RESERVED = re.compile(expand(patterns.RESERVED))
_HALF = re.compile(rf"^(?:(?:ah|oh|bah|,) )*{expand(patterns.HALF)}(?!\w)")
_UNDONE = re.compile(expand(patterns.UNDONE))
_DENIED = re.compile(expand(patterns.DENIED))


class Kind(StrEnum):
    """How a turn opens."""

    YES = "yes"
    SOFT = "soft"
    NO = "no"
    SI = "si"
    OTHER = "other"


class Reserve(StrEnum):
    """What the words after a yes leave of it.

    `NONE`: all. `BOUNDS`: all, and they add to it (*c'est ça, mais hors taxes*). `MENDS`: what they do not
    deny (*oui, mais pas tout de suite*). `UNDOES`: nothing (*oui et non*).
    """

    NONE = "none"
    BOUNDS = "bounds"
    MENDS = "mends"
    UNDOES = "undoes"


@dataclass(frozen=True, slots=True)
class Answer:
    """The opening of a turn, whether it leaves the question open, and how many words come after."""

    kind: Kind
    evasive: bool
    reserve: Reserve
    rest: int

    @property
    def reserved(self) -> bool:
        """Whether a yes is bound, mended or undone by what follows."""
        return self.reserve is not Reserve.NONE


def read_answer(full: Stream) -> Answer:
    """How a prospect's turn answers.

    >>> from extraction.disfluency.disfluency import process
    >>> read_answer(process("Ah ben non, rien du tout.")[0]).kind.value
    'no'
    """
    text = full.text
    evasive = bool(_EVASIVE.search(text))
    reserve = _reserve(text)
    if re.match(r"(?:ah )?non(?: non)*(?: [,.])?(?: (?:enfin|fin|bon))? (?:si|oui|en fait si)(?!\w)", text):
        return Answer(Kind.SI, evasive, reserve, len(re.findall(r"\w+", text)))
    for kind, expression in ((Kind.SI, _SI), (Kind.NO, _NO), (Kind.YES, _YES), (Kind.SOFT, _SOFT)):
        match = expression.match(text)
        if match and not (kind is Kind.YES and _NOT_A_YES.match(text)):
            return Answer(kind, evasive, reserve, len(re.findall(r"\w+", text[match.end() :])))
    first = re.split(r"[.!?]", text)[0].split()
    if re.match(r"(?:[\w,]+ ){1,11}, (?:allez , )?(?:oui|ouais)(?= [,.]|$)", text) and not re.match(
        r"(?:[\w,]+ ){0,8}(?:non|pas|jamais|rien|plus|mais|qui|combien|comment)\b", text
    ):
        return Answer(Kind.YES, evasive, reserve, len(re.findall(r"\w+", text)))
    if 1 < len(first) <= 6 and first[-1] in {"oui", "ouais", "exact"} and not {"non", "si"} & set(first):
        return Answer(Kind.YES, evasive, reserve, len(re.findall(r"\w+", text)) - len(first))
    return Answer(Kind.OTHER, evasive, reserve, len(full.tokens))


def _reserve(text: str) -> Reserve:
    if _UNDONE.match(text):
        return Reserve.UNDOES
    opening = _RESERVED.match(text) or _HALF.match(text)
    if opening is None:
        return Reserve.NONE
    return Reserve.MENDS if _DENIED.search(text[opening.end() :]) else Reserve.BOUNDS
