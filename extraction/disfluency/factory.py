"""Registers the `qualif_disfluency` pipe."""

from spacy.language import Language
from spacy.tokens import Doc

from extraction.disfluency.disfluency import process


@Language.component("qualif_disfluency")
def disfluency(doc: Doc) -> Doc:
    """Keeps the two streams of a turn with its Doc."""
    doc.user_data["full"], doc.user_data["words"] = process(doc.text)
    return doc
