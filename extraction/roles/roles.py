"""Finds who is named in a turn: titles, bodies, and the code that the guide gives them."""

import re
from dataclasses import dataclass

from extraction.expressions import expand
from extraction.roles.patterns import CODES, DOMAINS, FIRST, KIN
from extraction.roles.spoken import SPOKEN
from extraction.stream import Stream

_CODED = [
    (code, re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)")) for code, expression in (*DOMAINS, *CODES)
]
_SPOKEN = [re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in SPOKEN]
UNNAMED = "-"
"""The code of who is meant with no title (*mon père*): never shown."""
_KIN = re.compile(rf"(?<!\w)(?:{KIN})(?!\w)")
_BOARD = re.compile(
    r"(?<=\bau )CA\b(?! de)|(?<=\ben )CA\b|(?<=devant le )CA\b|(?<=par le )CA\b|(?<=\ble )CA(?= (?:vote"
    r"|d[ée]cide"
    r"|valide|tranche|approuve|se r[ée]unit|doit|a (?:vot|valid|dit|d[ée]cid)|suit|va ))"
)
"""The board by its initials, which folding would make of *ça*."""
_FIRST = [re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in FIRST]
_ARTICLE = re.compile(r"^(?:(?:le|la|les|l|un|une|des|mon|ma|mes|notre|nos|son|au|du|monsieur|madame) )+")


@dataclass(frozen=True, slots=True)
class Role:
    """A title: its place in the raw text and in the words stream, its code, or the words where none fits."""

    start: int
    end: int
    at: int
    to: int
    code: str
    coded: bool


def find_roles(text: str, words: Stream) -> list[Role]:
    """The roles of a turn in their order; codes win over spoken titles, longer over shorter.

    >>> from extraction.disfluency.disfluency import process
    >>> text = "Moi, directrice financière, et le maire"
    >>> [role.code for role in find_roles(text, process(text)[1])]
    ['DAF', 'maire']
    """
    found: list[Role] = []
    for expression in _FIRST:
        for match in expression.finditer(words.text):
            _add(found, words, match, _spoken(text, words, match), coded=False)
    for code, expression in _CODED:
        for match in expression.finditer(words.text):
            _add(found, words, match, code, coded=True)
    for expression in _SPOKEN:
        for match in expression.finditer(words.text):
            _add(found, words, match, _spoken(text, words, match), coded=False)
    for match in _BOARD.finditer(text):
        if not any(role.start < match.end() and match.start() < role.end for role in found):
            at = words.position(match.start())
            found.append(Role(match.start(), match.end(), at, at + 2, "CA", coded=True))
    for match in _KIN.finditer(words.text):
        _add(found, words, match, UNNAMED, coded=False)
    return sorted(found, key=lambda role: role.at)


def _add(found: list[Role], words: Stream, match: re.Match[str], code: str, *, coded: bool) -> None:
    if any(role.at < match.end() and match.start() < role.to for role in found) or not code:
        return
    start, end = words.raw_span(match.start(), match.end())
    found.append(Role(start, end, match.start(), match.end(), code, coded))


def _spoken(text: str, words: Stream, match: re.Match[str]) -> str:
    start, end = words.raw_span(match.start(), match.end())
    raw = text[start:end].lower().replace("conseil municipale", "conseil municipal")
    article = _ARTICLE.match(match.group())
    skip = len(article.group().split()) if article else 0
    parts = re.findall(r"[\w’'-]+", raw.replace("l'", "l' "))
    return " ".join(parts[skip:]).replace("' ", "'") if skip < len(parts) else ""
