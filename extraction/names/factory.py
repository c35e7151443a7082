"""Registers the `qualif_names` pipe."""

from spacy.language import Language
from spacy.tokens import Doc

from extraction.names.names import find_names


@Language.factory("qualif_names")
class Names:
    """Keeps the proper names of a turn and its first noun with its Doc; a word with a vector is a common word."""

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        self._vocab = nlp.vocab

    def __call__(self, doc: Doc) -> Doc:
        """Reads one Doc."""
        doc.user_data["names"] = tuple(find_names(doc.text, self._is_word))
        noun = next((token for token in doc if token.pos_ == "NOUN" and len(token) > 3), None)
        doc.user_data["first_noun"] = None if noun is None else (noun.idx, noun.idx + len(noun))
        return doc

    def _is_word(self, lower: str) -> bool:
        return bool(self._vocab.has_vector(lower))
