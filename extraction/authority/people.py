"""Who bears which title in the call: *Clem, notre CFO*, so that *c'est Clem qui signe* names the DAF."""

import re
from collections.abc import Mapping

from extraction.authority.titles import is_own_title
from extraction.dialogue import Call, Utterance
from extraction.roles.roles import UNNAMED, Role
from extraction.stream import fold

_NAME = r"([A-ZÀ-ÖØ-Ý][\w’'-]+(?: [A-ZÀ-ÖØ-Ý][\w’'-]+)?)"
_BEFORE = re.compile(
    _NAME + r"(?: ?, ?| (?:qui )?est | c['’]est |, c['’]est | \()(?:(?:mon|ma|notre|nos|le|la|l['’]|votre|son"
    r"|leur|ton|ta) ?)*$"
)
_AFTER = re.compile(r"^(?: ?, ?| ?,? c['’]est | ?,? s['’]appelle | )(?:monsieur |madame |M\. |Mme )?" + _NAME)
_ANY = re.compile(_NAME)
_NO_NAME = frozenset(
    """
    alors donc bonjour oui non moi toi lui elle bon ben bah ecoutez attendez chez pour mais et ou la le
    les un une des mon ma notre nos votre vous je on il nous monsieur madame enfin apres voila tres ici
    c'est ca ce si quand sinon ensuite puis par pas tu au avec dans sur sans aussi deja merci ok allo
    hein euh ah oh ouais
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)


def people_of(call: Call) -> dict[str, str]:
    """The code of each person named beside a title, by the folded name and by its parts."""
    found: dict[str, str] = {}
    for utterance in call.utterances:
        for role in utterance.roles:
            if role.code == UNNAMED or is_own_title(utterance.words.text, role):
                continue
            for name in _beside(utterance, role):
                for part in {fold(name), *fold(name).split()} - _NO_NAME:
                    found.setdefault(part, role.code)
    return found


def named(text: str, people: Mapping[str, str]) -> list[str]:
    """The codes of those of `people` who are named in a text."""
    codes: dict[str, None] = {}
    for match in _ANY.finditer(text):
        for part in fold(match.group()).split():
            if part in people:
                codes[people[part]] = None
    return list(codes)


def _beside(utterance: Utterance, role: Role) -> list[str]:
    text = utterance.turn.text
    before, after = _BEFORE.search(text[: role.start]), _AFTER.match(text[role.end :])
    return [match[1] for match in (before, after) if match is not None]
