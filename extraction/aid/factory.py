"""Registers the `qualif_aid` pipe."""

from collections.abc import Iterable, Iterator
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from extraction.aid import sense


@Language.factory("qualif_aid")
class Sense:
    """Keeps the sentence vector of a turn with its Doc; texts are encoded together, a batch at a time."""

    def __init__(self, nlp: Language, name: str) -> None:  # noqa: ARG002 - spaCy gives both
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        """Reads one Doc."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """Reads the Docs in their order."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            for doc, vector in zip(docs, sense.vectors([doc.text for doc in docs]), strict=True):
                doc.user_data["sense"] = vector
                yield doc
