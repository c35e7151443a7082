"""What the aid sees of an exchange: the prospect's words, the agent's question before them, their sense.

Three tables of hashed grams (present or not, each text of length 1), the subjects of the question with
the opening of the answer, and two sentence vectors.
"""

import zlib
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from extraction.aid.sense import SIZE, Vector
from extraction.answers.answers import Kind
from extraction.dialogue import Exchange

BUCKETS = 1 << 16
TABLES = ("said_words", "said_chars", "asked_words")
SUBJECTS = (
    "cost", "budget", "authority", "role", "solution", "satisfied", "need", "timing", "next_step", "size",
    "competitors", "contract", "recording", "person", "other",
)  # fmt: skip
FRAME = (*SUBJECTS, "negative", "no_subject", *(f"opens.{kind}" for kind in Kind))
_FRAME_WEIGHT = 0.5
_MIN_WORDS = 3


@dataclass(frozen=True, slots=True)
class Features:
    """`grams` holds the buckets of each table, `frame` one number a name of `FRAME`."""

    grams: dict[str, NDArray[np.int32]]
    frame: NDArray[np.float32]
    said: Vector
    asked: Vector


def features(exchange: Exchange) -> Features | None:
    """The features of an exchange; None where the prospect's turn has too few words of its own."""
    said, agent = exchange.said, exchange.agent
    if exchange.answer.rest < _MIN_WORDS or said.sense is None:
        return None
    return Features(
        grams={
            "said_words": _buckets("w", _word_grams(said.tags.text, 3)),
            "said_chars": _char_buckets(said.words.text),
            "asked_words": _buckets("q", _word_grams(agent.words.text, 2) if agent is not None else ()),
        },
        frame=_frame(exchange),
        said=said.sense.vector,
        asked=agent.sense.vector
        if agent is not None and agent.sense is not None
        else np.zeros(SIZE, np.float32),
    )


def _frame(exchange: Exchange) -> NDArray[np.float32]:
    question = exchange.question
    told = set(exchange.question_subjects) | {f"opens.{exchange.answer.kind}"}
    if not exchange.question_subjects:
        told.add("no_subject")
    if question is not None and question.negative:
        told.add("negative")
    return np.array([_FRAME_WEIGHT * (name in told) for name in FRAME], np.float32)


def _word_grams(text: str, longest: int) -> Iterable[str]:
    words = ["^", *text.split(), "$"]
    for size in range(1, longest + 1):
        for start in range(len(words) - size + 1):
            yield " ".join(words[start : start + size])


def _buckets(table: str, grams: Iterable[str]) -> NDArray[np.int32]:
    return np.array(sorted({_bucket(table, gram) for gram in grams}), np.int32)


def _char_buckets(text: str) -> NDArray[np.int32]:
    return np.array(sorted(set().union(*(_of_word(word) for word in text.split()))), np.int32)


@lru_cache(maxsize=20_000)
def _of_word(word: str) -> frozenset[int]:
    """The buckets of the grams of 3 to 5 characters of one word, its ends marked by a space."""
    padded = f" {word} "
    return frozenset(
        _bucket("c", padded[start : start + size])
        for size in (3, 4, 5)
        for start in range(max(1, len(padded) - size + 1))
    )


def _bucket(table: str, gram: str) -> int:
    return zlib.crc32(f"{table}{gram}".encode()) % BUCKETS
