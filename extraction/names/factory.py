"""Registers the `qualif_names` pipe."""

import re
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extraction.names.names import find_names, find_spoken
from extraction.stream import text_of

_JOB = re.compile(
    r"\b[Jj]e suis (?:juste |aussi |donc )?(?:le |la |l['’]|une? )?([a-zà-ÿ]{5,})((?: (?:de|en|des"
    r"|d['’])? ?[a-zà-ÿ]{4,})?)(?=[,.!?]| et | ici| chez| dans| à | au | depuis|$)"
)

_NOUN_TAGS = frozenset({"NOUN", "PROPN", "ADJ", "X"})


@Language.factory("qualif_names")
class Names:
    """Keeps the proper names of a turn, the places of its nouns and its job title with its Doc.

    Common words are those of the French lemmatiser's own tables (some 300 000 forms), but for the past
    historic (*vanta*), which nobody speaks: a capital at the start of a sentence makes a name of anything
    else. The lemmatiser itself may leave the pipeline after.
    """

    def __init__(self, nlp: Language, name: str) -> None:
        self.name = name
        lookups: Any = nlp.get_pipe("lemmatizer").lookups  # type: ignore[attr-defined] # the lemmatiser's own tables
        self._forms = lookups.get_table("lemma_lookup")
        index = lookups.get_table("lemma_index")
        self._nouns = frozenset(index["noun"])
        self._adjectives = frozenset(index["adj"]) | frozenset(index["adv"])
        self._has_vector = nlp.vocab.has_vector
        self._lemmas = frozenset(
            lemma for lemmas in lookups.get_table("lemma_index").values() for lemma in lemmas
        )

    def __call__(self, doc: Doc) -> Doc:
        """Reads one Doc."""
        names = find_names(text_of(doc), self._is_word)
        spoken = find_spoken(text_of(doc), names, self._is_said)
        doc.user_data["names"] = tuple(sorted((*names, *spoken), key=lambda name: name.start))
        doc.user_data["nouns"] = frozenset(
            token.idx
            for token in doc
            if token.pos_ in _NOUN_TAGS or (token.is_alpha and not self._is_word(token.lower_))
        )
        doc.user_data["job"] = self._job(doc)
        return doc

    def _job(self, doc: Doc) -> tuple[int, int] | None:
        """The noun of *je suis coiffeuse*: a noun that is no adjective, with a complement that goes on it."""
        for match in _JOB.finditer(text_of(doc)):
            noun = match[1].lower()
            singular = {
                noun,
                noun[:-1],
                noun.replace("euse", "eur"),
                noun.replace("trice", "teur"),
                noun.replace("ière", "ier"),
            }
            if singular & self._nouns and not singular & self._adjectives and not noun.endswith("é"):
                return match.start(1), match.end(2) if match[2] else match.end(1)
        return None

    def _is_word(self, lower: str) -> bool:
        if lower in self._lemmas:
            return True
        return lower in self._forms and not lower.endswith("a")

    def _is_said(self, lower: str) -> bool:
        """Whether a word of speech is known to the dictionary or to the model: half a million words are."""
        if lower in self._lemmas or lower in self._forms or self._has_vector(lower):
            return True
        return "-" in lower and all(not part or self._is_said(part) for part in lower.split("-"))
