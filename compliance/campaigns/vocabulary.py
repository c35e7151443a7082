"""The words of a campaign that the recogniser is told: how many, how long, each once. Pure."""

from collections.abc import Iterable, Sequence

MOST_TERMS = 60
"""The recogniser takes some 120 tokens, about 40 terms; more would only be kept."""
LONGEST_TERM = 60


def tidy(terms: Iterable[str]) -> tuple[str, ...]:
    """The terms without blanks around them, each once whatever its case, in their order."""
    kept: dict[str, str] = {}
    for term in terms:
        text = " ".join(term.split())
        if text:
            kept.setdefault(text.casefold(), text)
    return tuple(kept.values())


def trouble_with(terms: Sequence[str]) -> str | None:
    """What is wrong with a vocabulary, in French; None where nothing is."""
    if len(terms) > MOST_TERMS:
        return f"Gardez au plus {MOST_TERMS} termes, les plus importants d'abord : il y en a {len(terms)}."
    long = next((term for term in terms if len(term) > LONGEST_TERM), None)
    if long is not None:
        return f"« {long[:LONGEST_TERM]}… » dépasse {LONGEST_TERM} caractères : mettez un terme par ligne."
    return None
