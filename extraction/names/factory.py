"""Registers the `qualif_names` pipe."""

from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extraction.names.names import find_names


@Language.factory("qualif_names")
class Names:
    """Keeps the proper names of a turn and its first noun with its Doc.

    Common words are those of the French lemmatiser's own tables (some 300 000 forms): a capital at the
    start of a sentence makes a name of anything else. The lemmatiser itself may leave the pipeline after.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        lookups: Any = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined] # the lemmatiser's own tables
        self._forms = lookups.get_table("lemma_lookup")
        self._lemmas = frozenset(lemma for lemmas in lookups.get_table("lemma_index").values() for lemma in lemmas)

    def __call__(self, doc: Doc) -> Doc:
        """Reads one Doc."""
        doc.user_data["names"] = tuple(find_names(doc.text, self._is_word))
        return doc

    def _is_word(self, lower: str) -> bool:
        return lower in self._lemmas or lower in self._forms
