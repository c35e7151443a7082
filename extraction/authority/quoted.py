"""Words that the contact quotes, turned so that they read as the contact's own: *il m'a dit, tu décides*."""

import dataclasses
import re

from extraction.dialogue import Utterance, tag
from extraction.stream import Stream, Token, build, fold

_SAYING = re.compile(
    r"\b(?:me|m|nous) (?:(?:a|ont|avait|avaient) )?(?:toujours |encore |bien |tout |carrement )?"
    r"(?:dit|disent|disait|redit|repondu?e?|repond|repetes?|repete|ecrit|lance|glisse|sorti?|souffle|fait"
    r"|annonce"
    r"|balance|crie|texte|mis)(?: (?!que |qu |oui |non |confiance )\w+){0,5} [,:] "
)
_MARKED = re.compile(r"[«“]([^»”]+)[»”]?")
_I_SAID = re.compile(
    r"\b(?:j ai|je (?:lui|leur|vous)(?: ai)?|je|j) (?:\w+ ){0,2}(?:dit|dis|repondu?|reponds|demande|ecrit"
    r"|ecris)\b[^.]*$"
)
_FIRST_PERSON = re.compile(r"\b(?:tu|te|toi|ton|ta|tes|t as|t es)\b")
_TURNED = {
    "tu": "je", "te": "me", "toi": "moi", "ton": "mon", "ta": "ma", "tes": "mes", "t": "m",
    "je": "il", "me": "se", "moi": "lui", "mon": "son", "ma": "sa", "mes": "ses", "m": "s",
}  # fmt: skip
_OPENS, _CLOSES = '«“"', '»”"'


def unquoted(said: Utterance) -> Utterance:
    """The turn with the persons of quoted words turned: *je* is then whoever is quoted, *tu* the contact.

    A quotation runs to the closing mark where one is written, else to the end of its sentence; without
    marks it counts where it says *tu*. Each word keeps its length and its place.
    """
    span = _quotation(said)
    if span is None:
        return said
    words = _turned(said.words, *span)
    return dataclasses.replace(
        said,
        words=words,
        full=_turned(said.full, *span),
        tags=tag(words, said.amounts, said.times, said.counts, said.roles),
    )


def _quotation(said: Utterance) -> tuple[int, int] | None:
    """The raw span of the first quotation of a turn that is not the contact's own."""
    marked = _MARKED.search(said.turn.text)
    if marked is not None and not _I_SAID.search(fold(said.turn.text[: marked.start(1)])):
        return marked.start(1), marked.end(1)
    for match in _SAYING.finditer(said.words.text):
        start = said.words.raw_span(max(match.end() - 2, 0), match.end() - 1)[1]
        right = said.words.sentence(match.end())[1]
        end = said.words.raw_span(match.end(), right)[1]
        mark = said.turn.text[start:].lstrip(" \u00a0\u202f:,")[:1]
        if mark and mark in _OPENS:
            closing = said.turn.text.find(_CLOSES[_OPENS.index(mark)], said.turn.text.index(mark, start) + 1)
            return start, closing if closing >= 0 else len(said.turn.text)
        if _FIRST_PERSON.search(said.words.text[match.end() : right]):
            return start, end
    return None


def _turned(stream: Stream, start: int, end: int) -> Stream:
    return build(
        Token(_TURNED.get(token.text, token.text), token.start, token.end)
        if start <= token.start < end
        else token
        for token in stream.tokens
    )
