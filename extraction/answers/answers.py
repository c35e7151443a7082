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


class Kind(StrEnum):
    """How a turn opens."""

    YES = "yes"
    SOFT = "soft"
    NO = "no"
    SI = "si"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Answer:
    """The opening of a turn, whether it leaves the question open, and how many words come after."""

    kind: Kind
    evasive: bool
    reserved: bool
    rest: int


def read_answer(full: Stream) -> Answer:
    """How a prospect's turn answers.

    >>> from extraction.disfluency.disfluency import process
    >>> read_answer(process("Ah ben non, rien du tout.")[0]).kind.value
    'no'
    """
    text = full.text
    evasive = bool(_EVASIVE.search(text))
    reserved = bool(_RESERVED.match(text))
    if re.match(r"(?:ah )?non(?: non)*(?: [,.])?(?: (?:enfin|fin|bon))? (?:si|oui|en fait si)(?!\w)", text):
        return Answer(Kind.SI, evasive, reserved, len(re.findall(r"\w+", text)))
    for kind, expression in ((Kind.SI, _SI), (Kind.NO, _NO), (Kind.YES, _YES), (Kind.SOFT, _SOFT)):
        match = expression.match(text)
        if match and not (kind is Kind.YES and _NOT_A_YES.match(text)):
            return Answer(kind, evasive, reserved, len(re.findall(r"\w+", text[match.end() :])))
    first = re.split(r"[.!?]", text)[0].split()
    if re.match(r"(?:\w+ ){1,5}, (?:oui|ouais)(?= [,.]|$)", text) and not re.match(
        r"(?:non|pas|jamais)\b", text
    ):
        return Answer(Kind.YES, evasive, reserved, len(re.findall(r"\w+", text)))
    if 1 < len(first) <= 6 and first[-1] in {"oui", "ouais", "exact"} and not {"non", "si"} & set(first):
        return Answer(Kind.YES, evasive, reserved, len(re.findall(r"\w+", text)) - len(first))
    return Answer(Kind.OTHER, evasive, reserved, len(full.tokens))
