"""Whether what is said of a time makes it the one that suits."""

import re
from collections.abc import Sequence

from extraction.dialogue import Utterance
from extraction.expressions import compiled
from extraction.timex import TimeSpan
from extraction.timing.project import FREE

_WELCOME = re.compile(
    r"\b(?:autant|profit\w+|tombe (?:bien|pile)|ca tombe|c est la que|seule? (?:journee|jour|semaine))\b"
)
_GOOD = re.compile(
    r"(?:la |ca |oui )?(?:c est|ce serait|ca serait|c est tres|ca) (?:bien|bon|parfait|ideal|mieux|jouable"
    r"|faisable|ok|nickel"
    r"|nous va|me va|va|passe)\b(?! (?:trop|tard|pas))"
)
_NOT_ALONE = frozenset(
    {
        *("je", "j", "on", "nous", "il", "elle", "ils", "elles", "c", "y", "vous", "tu"),
        *("les", "des", "un", "une", "dans", "chez"),
    }
)
"""Words that make more than a time of a short sentence."""
_WEIGHED = frozenset({"mieux", "pire", "trop", "non", "pas", "tard", "tot"})
_CLAUSE_END = re.compile(r" (?:,|mais|parce|car|sinon|TIME)(?= |$)")
_A_FEW = 3


def welcome(said: Utterance, span: TimeSpan) -> bool:
    """*Vendredi on a le camion, autant en profiter*: what goes on then is why it suits."""
    words = said.words
    return _WELCOME.search(words.after(max(words.position(span.end) - 1, 0))) is not None


def approved(said: Utterance, span: TimeSpan) -> bool:
    """*Mai juin c'est bien*: said good in so many words, whatever was refused before it."""
    rest = said.tags.after(said.tags.position(span.start)).removeprefix("TIME").lstrip(" ,")
    return _GOOD.match(rest) is not None


def suits(said: Utterance, span: TimeSpan) -> bool:
    """*L'automne, c'est le seul trou*; *en août c'est vide. Juillet, de préférence*."""
    spot = said.tags.position(span.start)
    left, right = said.tags.sentence(spot)
    if left and _is_alone(said.tags.text[left:right].split()):
        return True
    rest = said.tags.after(spot).removeprefix("TIME").lstrip(" ,")
    return compiled(FREE).search(_CLAUSE_END.split(rest)[0]) is not None


def stands_alone(sentence: str) -> bool:
    """*Le 27, si le brouillard le veut bien*; *lundi 26, au premier café*: no clause but a proviso."""
    return _NOT_ALONE.isdisjoint(re.split(r"\b(?:si|s) (?=\w)", sentence)[0].split())


def _is_alone(sentence: Sequence[str]) -> bool:
    """Whether a sentence is a time and little else: no subject, hardly a word, nothing weighed."""
    words = {word for word in sentence if word.isalpha() and word != "TIME"}
    return len(words) <= _A_FEW and words.isdisjoint(_NOT_ALONE | _WEIGHED)
