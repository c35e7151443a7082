"""Whom a pronoun means: the last person named before it whose gender fits, in the turn or some turns back."""

import re
from collections.abc import Sequence

from extraction.authority.titles import is_bare, is_own_title, is_person
from extraction.dialogue import Utterance
from extraction.roles.roles import UNNAMED, Role

REACH = 12
"""How many turns back a pronoun may lead."""
_PRONOUNS = (
    (re.compile(r"\b(?:lui|celui ci|ce monsieur)\b"), "m"),
    (re.compile(r"\b(?:elle|celle ci|cette dame)\b"), "f"),
    (re.compile(r"\bil\b(?! (?:y a|faut|faudra|faudrait|fallait|reste|est (?:vrai|clair|possible)))"), "m"),
    (re.compile(r"\b(?:eux|elles|ils)\b"), "p"),
)
_FEMININE = re.compile(
    r"(?:rice|euse|ere|onne|ente|ante|iere|enne|ere adjointe|femme|mere|soeur|fille|tante|elle|ee)$"
)
_ARTICLES = {
    "m": frozenset({"le", "mon", "un", "monsieur"}),
    "f": frozenset({"la", "ma", "une", "madame"}),
    "p": frozenset({"les", "des", "mes", "nos"}),
}
_HERS = re.compile(r"\b(?:la|une|cette|ma|sa|madame|nouvelle|ancienne) $")
_HIS = re.compile(r"\b(?:le|un|ce|du|au|mon|son|notre|votre|monsieur|nouveau|ancien) $")
_MANY = re.compile(r"\b(?:les|des|mes|nos|ses|leurs|deux|trois|quatre|aux) $")


def referent(said: Utterance, start: int, end: int, earlier: Sequence[Utterance]) -> list[str]:
    """The code of whom the first pronoun in a span of the words means, none where it is nobody with a title.

    `earlier` are the turns before, the last one first.
    """
    text = said.words.text[start:end]
    found = next(
        ((match, kind) for expression, kind in _PRONOUNS if (match := expression.search(text))), None
    )
    if found is None:
        return []
    pronoun, kind = start + found[0].start(), found[1]
    own = [role for role in said.roles if role.to <= pronoun]
    for utterance, roles in ((said, own), *((item, list(item.roles)) for item in earlier[:REACH])):
        for role in reversed(roles):
            if _fits(utterance, role, kind):
                return [] if role.code == UNNAMED else [role.code]
    return []


def gender(utterance: Utterance, role: Role) -> str:
    """`m`, `f` or `p` (several) of a title as it is said, `-` where it shows neither."""
    before = utterance.words.before(role.at)
    title = utterance.words.text[role.at : role.to]
    article = title.partition(" ")[0]
    for sex, articles in _ARTICLES.items():
        if article in articles:
            return sex
    if _MANY.search(before):
        return "p"
    if _HERS.search(before) or _FEMININE.search(title):
        return "f"
    return "m" if _HIS.search(before) or " " not in title else "-"


def _fits(utterance: Utterance, role: Role, kind: str) -> bool:
    if is_own_title(utterance.words.text, role) or (utterance.is_prospect and is_bare(utterance, role)):
        return False
    sex = gender(utterance, role)
    if not is_person(role) and role.code != UNNAMED:
        return sex == kind or (kind == "p" and role.code in {"CODIR", "CA", "GROUPE"})
    return sex in {kind, "-"}
