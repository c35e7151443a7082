"""Two streams of a turn: every word, and the words that rules read."""

import re

from extraction.disfluency.patterns import FILLERS, GLUED, HESITATIONS, HOMOPHONES, PHRASES
from extraction.stream import Stream, Token, build, tokenize

_PHRASES = tuple(tuple(phrase.split()) for phrase in PHRASES)
_BY_FIRST: dict[str, list[tuple[str, ...]]] = {}
for _phrase in sorted(_PHRASES, key=len, reverse=True):
    _BY_FIRST.setdefault(_phrase[0], []).append(_phrase)
_HOMOPHONES = tuple((re.compile(word), said, re.compile(after)) for word, said, after in HOMOPHONES)
_PUNCTUATION = frozenset(",.;:!?")
_DOUBLED_ON_PURPOSE = frozenset({"nous", "vous", "tres", "oui", "non", "si", "moitie", "cinquante"})


def process(text: str) -> tuple[Stream, Stream]:
    """The full stream (hesitations left out) and the words stream (fillers and repeats left out too).

    >>> process("Euh non, on n'a, on n'a pas le budget.")[1].text
    'non , on a pas le budget .'
    """
    tokens = _respelt([token for token in tokenize(text) if token.text not in HESITATIONS])
    full = build(_tidy(tokens))
    return full, build(_tidy(_without_repeats(_without_fillers(tokens))))


def _respelt(tokens: list[Token]) -> list[Token]:
    """Glued words apart, and homophones as they were said, each still at its place in the text."""
    spelt: list[Token] = []
    for index, token in enumerate(tokens):
        following = tokens[index + 1].text if index + 1 < len(tokens) else ""
        written = GLUED.get(token.text) or _homophone(token.text, following) or token.text
        spelt.extend(Token(word, token.start, token.end) for word in written.split())
    return spelt


def _homophone(word: str, following: str) -> str | None:
    for expression, said, after in _HOMOPHONES:
        if expression.fullmatch(word) and after.fullmatch(following):
            return said
    return None


def _without_fillers(tokens: list[Token]) -> list[Token]:
    kept: list[Token] = []
    index = 0
    while index < len(tokens):
        length = _phrase_length(tokens, index)
        if length:
            index += length
            continue
        token = tokens[index]
        if token.text == "n" and kept and kept[-1].text == "ce":
            kept[-1] = Token("c", kept[-1].start, kept[-1].end)
        if token.text not in FILLERS or _is_content(tokens, index):
            kept.append(token)
        index += 1
    return kept


def _phrase_length(tokens: list[Token], index: int) -> int:
    for phrase in _BY_FIRST.get(tokens[index].text, ()):
        if tuple(token.text for token in tokens[index : index + len(phrase)]) == phrase:
            return len(phrase)
    return 0


def _is_content(tokens: list[Token], index: int) -> bool:
    """*quoi* counts but at the end of a group, *bon* before a noun (*la bonne date* is not *bon*)."""
    word = tokens[index].text
    following = tokens[index + 1].text if index + 1 < len(tokens) else "."
    if word == "quoi":
        return following not in _PUNCTUATION or index == 0
    if word == "bon":
        previous = tokens[index - 1].text if index else ","
        return previous in {"c", "est", "le", "un", "tout", "du"} or following in {"moment", "de", "pour"}
    if word == "genre":
        return index > 0 and tokens[index - 1].text in {"ce", "quel", "le", "un"}
    return False


def _without_repeats(tokens: list[Token]) -> list[Token]:
    """Restarts (*je, je crois*; *on a, on a pas*) are said once; numbers are left alone."""
    kept: list[Token] = []
    for token in tokens:
        kept.append(token)
        for size in (2, 1):
            if _repeats(kept, size):
                del kept[-size:]
                while kept and kept[-1].text == ",":
                    kept.pop()
                break
    return kept


def _repeats(tokens: list[Token], size: int) -> bool:
    last = tokens[-size:]
    if len(last) < size or any(
        not token.text.isalpha() or token.text in _DOUBLED_ON_PURPOSE for token in last
    ):
        return False
    before = tokens[: len(tokens) - size]
    while before and before[-1].text == ",":
        before = before[:-1]
    return (
        len(before) >= size
        and [t.text for t in before[-size:]] == [t.text for t in last]
        and len(last[0].text) < 9
    )


def _tidy(tokens: list[Token]) -> list[Token]:
    """No comma at the start, beside a sentence end or doubled."""
    kept: list[Token] = []
    for token in tokens:
        if token.text == "," and (not kept or kept[-1].text in _PUNCTUATION):
            continue
        if token.text in _PUNCTUATION and kept and kept[-1].text == ",":
            kept.pop()
        kept.append(token)
    return kept
