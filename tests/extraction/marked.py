"""Sentences whose expected readings are marked in place: `On a [30 000 maximum|..30000] pour ça.`

A mark is `[words|expectation]`; what an expectation says is the business of each test. Bad markup, an empty
mark and a mark with no expectation are refused, so that no example can pass by saying nothing.
"""

import re
from dataclasses import dataclass

_MARK = re.compile(r"\[([^\[\]|]+)\|([^\[\]|]+)\]")


@dataclass(frozen=True)
class Mark:
    start: int
    end: int
    expected: str


def unmarked(sentence: str) -> tuple[str, list[Mark]]:
    """The plain sentence and its marks, with offsets in the plain sentence."""
    text, marks, position = "", [], 0
    for match in _MARK.finditer(sentence):
        text += sentence[position : match.start()]
        words, expected = match.group(1), match.group(2).strip()
        if not words.strip() or not expected or words != words.strip():
            raise ValueError(f"empty or padded mark in: {sentence}")
        marks.append(Mark(len(text), len(text) + len(words), expected))
        text += words
        position = match.end()
    text += sentence[position:]
    if re.search(r"[\[\]|]", text):
        raise ValueError(f"bad markup in: {sentence}")
    return text, marks
