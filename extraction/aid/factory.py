"""Registers the `qualif_aid` pipe."""

from collections.abc import Iterable, Iterator
from itertools import islice

from spacy.language import Language
from spacy.tokens import Doc

from extraction.aid.sense import Batch, Sense
from extraction.stream import text_of


@Language.factory("qualif_aid")
class Aid:
    """Keeps what a turn means as a whole with its Doc; texts are encoded together, a batch at a time."""

    def __init__(self, nlp: Language, name: str) -> None:  # noqa: ARG002 - spaCy gives both
        self.name = name

    def __call__(self, doc: Doc) -> Doc:
        """Reads one Doc."""
        return next(self.pipe([doc]))

    def pipe(self, stream: Iterable[Doc], *, batch_size: int = 64) -> Iterator[Doc]:
        """Reads the Docs in their order."""
        waiting = iter(stream)
        while docs := list(islice(waiting, batch_size)):
            batch = Batch([text_of(doc) for doc in docs])
            for row, doc in enumerate(docs):
                doc.user_data["sense"] = Sense(batch, row)
                yield doc
