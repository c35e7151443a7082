"""Registers the `qualif_roles` pipe."""

from spacy.language import Language
from spacy.tokens import Doc

from extraction.roles.roles import find_roles
from extraction.stream import text_of


@Language.component("qualif_roles")
def roles(doc: Doc) -> Doc:
    """Keeps the roles of a turn with its Doc; needs `qualif_disfluency`."""
    doc.user_data["roles"] = tuple(find_roles(text_of(doc), doc.user_data["words"]))
    return doc
