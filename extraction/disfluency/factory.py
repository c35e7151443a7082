"""Registers the `qualif_disfluency` pipe."""

from spacy.language import Language
from spacy.tokens import Doc

from extraction.disfluency.disfluency import process
from extraction.stream import text_of


@Language.component("qualif_disfluency")
def disfluency(doc: Doc) -> Doc:
    """Keeps the two streams of a turn with its Doc."""
    doc.user_data["full"], doc.user_data["words"] = process(text_of(doc))
    return doc
