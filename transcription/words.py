"""From the recogniser's pieces to words: elisions, hyphens and punctuation belong to the word before them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

_SENTENCE_ENDS = (".", "?", "!", "…")
_MARKS = (*_SENTENCE_ENDS, ",", ";", ":")
_SPACED_BEFORE = frozenset("?!;:")
_SIGNS = frozenset("%€$£°")


@dataclass(frozen=True)
class Piece:
    """What the recogniser times: a word or a part of one, its text with the space that stands before it."""

    text: str
    start_s: float
    end_s: float
    probability: float


def join_pieces(pieces: Iterable[Piece]) -> list[Piece]:
    """Whole words, without space around them, in the order of the recogniser.

    " l", "'équipe" make one word, and so do " quoi", " ?" ("quoi ?", as French is written). A word's times
    are those of its sounds, since the recogniser stretches a question mark over the silence after it. Its
    probability is that of its least certain part. A mark after a mark, and any other mark by itself, is
    dropped: dots in a row are what the recogniser writes when it loses the thread.
    """
    words: list[Piece] = []
    for piece in pieces:
        text = piece.text.strip()
        if not any(char.isalnum() or char in _SIGNS for char in text):
            if words and text.endswith(_MARKS) and not words[-1].text.endswith(_MARKS):
                mark = "..." if text == "..." else text[-1]
                words[-1] = replace(words[-1], text=_space_mark(words[-1].text + mark))
        elif words and not piece.text.startswith(" "):
            words[-1] = _glue(words[-1], piece)
        else:
            words.append(replace(piece, text=_space_mark(text)))
    return words


def ends_sentence(text: str) -> bool:
    """Whether a word closes its sentence."""
    return text.endswith(_SENTENCE_ENDS)


def _glue(word: Piece, piece: Piece) -> Piece:
    return Piece(
        text=_space_mark(word.text + piece.text.strip()),
        start_s=word.start_s,
        end_s=max(word.end_s, piece.end_s),
        probability=min(word.probability, piece.probability),
    )


def _space_mark(text: str) -> str:
    """French puts a space before a mark in two parts at the end of a word."""
    if text[-1] in _SPACED_BEFORE and len(text) > 1 and text[-2].isalnum():
        return f"{text[:-1]} {text[-1]}"
    return text
