"""A turn as rules read it: folded words separated by one space, each leading back to the untouched text.

Folding: lower case, no accents, elisions apart (*j'ai* gives `j ai`, as a recogniser that drops
apostrophes would write it). Hesitations and the particle *ne* are left out of a stream, never out of
the text, so that *deux cent euh cinquante* or *on n'a pas* meet the same rule as *on a pas*.
"""

import bisect
import re
import unicodedata
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from spacy.tokens import Doc

_TOKEN = re.compile(r"\d+|[^\W\d_]+|\.{2,}|[.,;:!?…€%@]")
_SENTENCE_ENDS = frozenset(".!?;")


def fold(text: str) -> str:
    """Lower case without accents, apostrophes and hyphens as spaces; the length may change."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe").replace("æ", "ae"))
    bare = "".join(char for char in decomposed if not unicodedata.combining(char))
    return " ".join(re.sub(r"['’‘\-–—]", " ", bare).split())


def text_of(doc: "Doc") -> str:
    """A Doc's text, joined from its tokens once."""
    data: dict[str, Any] = doc.user_data
    if "text" not in data:
        data["text"] = doc.text
    text: str = data["text"]
    return text


@dataclass(frozen=True, slots=True)
class Token:
    """One folded word or punctuation mark and its place in the raw text."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Stream:
    """Folded tokens joined by single spaces. `at` holds the stream offset of each token."""

    text: str
    tokens: tuple[Token, ...]
    at: tuple[int, ...]

    def raw_span(self, start: int, end: int) -> tuple[int, int]:
        """The characters of the raw text behind a span of the stream."""
        first = max(bisect.bisect_right(self.at, start) - 1, 0)
        last = max(bisect.bisect_left(self.at, end) - 1, first)
        return self.tokens[first].start, self.tokens[last].end

    def position(self, raw: int) -> int:
        """The stream offset of the first token that ends after a raw offset."""
        for token, offset in zip(self.tokens, self.at, strict=True):
            if token.end > raw:
                return offset
        return len(self.text)

    def sentence(self, start: int) -> tuple[int, int]:
        """The bounds, in the stream, of the sentence that holds a stream offset."""
        left, right = 0, len(self.text)
        for token, offset in zip(self.tokens, self.at, strict=True):
            if token.text in _SENTENCE_ENDS:
                if offset < start:
                    left = offset + 2
                else:
                    right = offset
                    break
        return min(left, right), right

    def before(self, start: int) -> str:
        """The words of the same sentence that come before a stream offset."""
        return self.text[self.sentence(start)[0] : start]

    def after(self, end: int) -> str:
        """The words of the same sentence that come after a stream offset."""
        return self.text[end : self.sentence(max(end - 1, 0))[1]]


def tokenize(text: str) -> list[Token]:
    """Folded tokens of a raw text."""
    return [Token(_fold_token(match.group()), match.start(), match.end()) for match in _TOKEN.finditer(text)]


def _fold_token(token: str) -> str:
    if token in {"…"} or token.startswith(".."):
        return ","
    return fold(token).replace(" ", "")


def build(tokens: Iterable[Token], *, keep: Callable[[Token], bool] = lambda _: True) -> Stream:
    """A stream of the tokens that are kept."""
    kept = [token for token in tokens if token.text and keep(token)]
    offsets, position = [], 0
    for token in kept:
        offsets.append(position)
        position += len(token.text) + 1
    return Stream(" ".join(token.text for token in kept), tuple(kept), tuple(offsets))


def tagged(stream: Stream, spans: Sequence[tuple[int, int, str]]) -> Stream:
    """The same stream with the tokens of each raw span (start, end, label) replaced by its label."""
    tokens: list[Token] = []
    covered = sorted(spans)
    index = 0
    for token in stream.tokens:
        while index < len(covered) and covered[index][1] <= token.start:
            index += 1
        if index < len(covered) and covered[index][0] < token.end:
            start, end, label = covered[index]
            if tokens and tokens[-1].text == label and tokens[-1].start == start:
                continue
            tokens.append(Token(label, start, end))
        else:
            tokens.append(token)
    return build(tokens)
