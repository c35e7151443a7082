"""Finds proper names in a turn by their capitals and by what stands around them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from extraction.names.patterns import FIRST_NAMES, NOT_NAMES, PLACE_BEFORE, TITLES

_NAME = re.compile(
    r"(?<![\w@])(?:[A-ZÀ-ÖØ-Ý][\w&’'\-]*|[a-z][A-Z]\w+)(?: (?:[A-ZÀ-ÖØ-Ý][\w&\-]*|\d{2,3}(?!\w| (?:euros|heures|personnes|pour)))(?!\w))*"
)
_ELIDED = re.compile(r"^[DLJCNSMTQdljcnsmtq]u?[’']")
_ROLE_AFTER = re.compile(r"^,? (?:le|la|l['’]|mon|ma|notre|qui est|c'est) ?\w*")


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name and the word before it, folded to lower case."""

    start: int
    end: int
    text: str
    before: str


def find_names(text: str, is_word: Callable[[str], bool]) -> list[Name]:
    """Names that may be a supplier or a product: no first name, no place, no date, no acronym of the trade.

    `is_word` tells whether a lower-case form is a common word: a capital at the start of a sentence
    proves nothing for those.
    """
    found = []
    for match in _NAME.finditer(text):
        start, name = match.start(), match.group()
        elided = _ELIDED.match(name)
        if elided:
            start, name = start + elided.end(), name[elided.end() :]
            if not any(char.isupper() for char in name.split()[0]):
                continue
        words = name.split()
        while words and _is_plain(words[0], text[:start], is_word):
            start += len(words[0]) + 1
            words = words[1:]
        if not words:
            continue
        name = " ".join(words).rstrip("'’-")
        before = _word_before(text[:start]) if not elided else elided.group().lower().replace("’", "'")
        if _is_excluded(words, before):
            continue
        found.append(Name(start, start + len(name), name, before))
    return found


def _is_plain(word: str, left: str, is_word: Callable[[str], bool]) -> bool:
    opens = not left.strip() or left.rstrip()[-1] in ".!?…:«\""
    lower = word.lower()
    if lower in NOT_NAMES or len(word) < 2:
        return True
    return opens and (is_word(lower) or len(word) < 3) and not word.isupper()


def _word_before(left: str) -> str:
    match = re.search(r"([\w’']+)[ ]*$", left)
    return match[1].lower().replace("’", "'") if match else ""


def _is_excluded(words: list[str], before: str) -> bool:
    first = words[0].lower()
    if before in TITLES or before.rstrip(".") in TITLES:
        return True
    return first in FIRST_NAMES and len(words) < 3 or not any(char.isalpha() for char in words[0])
