"""Fields of field sets as a person leaves them: by their words, since each set has its own values."""

from collections.abc import Mapping
from typing import Any

from pydantic import ValidationError

from models.values.sheet import AddedFact, AddedKind
from scoring.readings import facts
from scoring.validation.parsing import one_line

_VALUES = frozenset({"code", "text", "min", "max", "currency", "period", "from", "to"})


def typed(fact: AddedFact, words: str | None) -> AddedFact:
    """The field with these words: what was read where they still say it, else the words alone.

    A field keeps its label and question; proofs are the proposal's and are left out.
    """
    bare = fact.model_copy(update={"evidence": (), "quotes": (), "confidence": None})
    if words and fact.is_known and one_line(facts.added(fact)).casefold() == words.casefold():
        return bare
    return AddedFact(label=fact.label, question=fact.question, kind=fact.kind, text=words or None)


def words_of(sent: Mapping[str, Any]) -> str:
    """The words of a field that was sent in the sheet's JSON form, as a form would show them.

    What cannot be read as such a field gives its text as it is.
    """
    values = {key: value for key, value in sent.items() if key in _VALUES}
    try:
        fact = AddedFact.model_validate({"label": "", "question": "", "kind": AddedKind.TEXT, **values})
    except ValidationError:
        return str(sent.get("text") or "")
    return facts.added(fact) if fact.is_known else ""
