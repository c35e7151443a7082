"""The little language in which rules are written.

An expression is a regular expression over a stream (see `stream`): write plain French, it is folded.
- `{nom}` is a word family of `vocabulary`; `{+décider}` every form of a verb;
- `~` stands for up to three words, `~~` for up to eight words or commas; neither crosses a negation,
  an amount or the end of a sentence;
- `AMT`, `TIME`, `NUM`, `ROLE` stand for an amount, a time, a count, a role found before.
"""

import functools
import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extraction import conjugation
from extraction.stream import Stream
from extraction.vocabulary import FAMILIES

_NO = r"(?!(?:pas|plus|jamais|rien|aucun|aucune|ni|non|personne|AMT) )"
_GAP = rf"(?:{_NO}[A-Za-z0-9]+ ){{0,3}}"
_WIDE_GAP = rf"(?:{_NO}(?:[A-Za-z0-9]+|,) ){{0,8}}"
_TAG = re.compile(r"\b(?:AMT|TIME|NUM|ROLE)\b")


@dataclass(frozen=True, slots=True)
class Pattern:
    """One rule: what it reads, what it means, an example that it must read and one that it must not.

    `asked` restricts it to answers to a question on that subject; `weight` (1 weak to 3 strong)
    decides between rules that contradict each other.
    """

    id: str
    expression: str
    value: str = ""
    says: str | tuple[str, ...] = ()
    does_not_say: str | tuple[str, ...] = ()
    asked: str | None = None
    weight: int = 2

    @property
    def examples(self) -> tuple[str, ...]:
        """What the rule must read."""
        return (self.says,) if isinstance(self.says, str) else self.says

    @property
    def counter_examples(self) -> tuple[str, ...]:
        """What the rule must not read."""
        return (self.does_not_say,) if isinstance(self.does_not_say, str) else self.does_not_say

    @property
    def tagged(self) -> bool:
        """Whether it is read on the stream with amounts, times and roles replaced."""
        return _is_tagged(self.expression)


@dataclass(frozen=True, slots=True)
class Hit:
    """One reading of a pattern: where, in the stream."""

    pattern: Pattern
    start: int
    end: int
    groups: tuple[tuple[str, str], ...] = ()

    def group(self, name: str) -> str:
        """The words of a named group, empty when it took no part."""
        return dict(self.groups).get(name, "")


def expand(expression: str) -> str:
    """The regular expression behind an expression."""
    previous = None
    while previous != expression:
        previous = expression
        expression = re.sub(r"\{(\+?)([^\W\d]\w*)\}", _family, expression)
    folded = unicodedata.normalize("NFKD", expression.replace("œ", "oe"))
    folded = "".join(char for char in folded if not unicodedata.combining(char))
    folded = folded.replace("'", " ").replace("’", " ")
    return folded.replace("~~ ", _WIDE_GAP).replace("~ ", _GAP)


def _family(match: re.Match[str]) -> str:
    if match[1]:
        return conjugation.forms(match[2])
    return f"(?:{FAMILIES[match[2]]})"


@functools.cache
def _is_tagged(expression: str) -> bool:
    return bool(_TAG.search(expression))


@functools.cache
def compiled(expression: str) -> re.Pattern[str]:
    """The compiled form of an expression, bounded by words."""
    return re.compile(rf"(?<![A-Za-z0-9])(?:{expand(expression)})(?:(?<= )|(?![A-Za-z0-9]))")


def hits(patterns: Sequence[Pattern], stream: Stream, tags: Stream) -> Iterator[tuple[Hit, Stream]]:
    """Every reading of every pattern, with the stream in which it was read."""
    for pattern in patterns:
        over = tags if pattern.tagged else stream
        for match in compiled(pattern.expression).finditer(over.text):
            groups = tuple((name, value or "") for name, value in match.groupdict().items())
            yield Hit(pattern, match.start(), match.end(), groups), over
