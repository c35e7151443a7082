"""Noun phrases after a verb or at the head of an answer: *un vieux logiciel maison*, *l'agence du coin*."""

import bisect
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extraction.lexemes import FUNCTION_WORDS
from extraction.lexemes import words as words_of
from extraction.names.names import Name
from extraction.solution.words import (
    ADJECTIVES_BEFORE,
    DETERMINERS,
    HOLDERS,
    LINKS,
    NOT_IN_PHRASE,
    PERSONS,
    PRODUCTS,
    QUANTITIES,
)
from extraction.stream import Stream, Token

_LONGEST = 4
"""Words of a phrase after its head; what follows is a story."""
_STOP = (FUNCTION_WORDS | NOT_IN_PHRASE) - LINKS
_PUNCTUATION = frozenset(",.;:!?")


@dataclass(frozen=True, slots=True)
class Phrase:
    """A noun phrase: its characters in the raw text, its folded words, and whether it is a proper name."""

    start: int
    end: int
    words: tuple[str, ...]
    named: bool

    @property
    def head(self) -> str:
        """The noun that says what it is."""
        return self.words[0]


def noun_phrase(
    words: Stream, at: int, names: Sequence[Name], goes_on: Callable[[Token], bool] = lambda _: True
) -> Phrase | None:
    """The noun phrase that begins at a stream offset, determiner and opening adjectives left out.

    `goes_on` tells whether a word after the head may belong to it: a verb does not.

    A firm's or a tool's common noun gives way to the name beside it: *la société Manpower*, *une boîte
    de Rezé, Estuaire Propreté* and *une dame chez Groupama* are read as the name.
    """
    tokens = words.tokens
    first = _skip(tokens, bisect.bisect_left(words.at, at))
    if first >= len(tokens):
        return None
    name = _name_at(tokens[first], names)
    if name is not None:
        return _named(name)
    last = _last(tokens, first, names, goes_on)
    if last < first:
        return None
    return _beside(tokens, first, last, names) or Phrase(
        tokens[first].start,
        tokens[last].end,
        tuple(token.text for token in tokens[first : last + 1]),
        named=False,
    )


def _skip(tokens: Sequence[Token], index: int) -> int:
    """The first word that is no determiner, quantity or adjective before the noun."""
    while index < len(tokens) and (
        tokens[index].text in DETERMINERS
        or tokens[index].text in QUANTITIES
        or tokens[index].text.isdigit()
        or (tokens[index].text in ADJECTIVES_BEFORE and _goes_on(tokens, index))
    ):
        index += 1
    return index


def _goes_on(tokens: Sequence[Token], index: int) -> bool:
    following = tokens[index + 1].text if index + 1 < len(tokens) else "."
    return following not in _PUNCTUATION and following not in _STOP


def _last(
    tokens: Sequence[Token], first: int, names: Sequence[Name], goes_on: Callable[[Token], bool]
) -> int:
    """The last word of the phrase, before `first` where the words there make none."""
    last = first - 1
    for index in range(first, min(first + _LONGEST + 1, len(tokens))):
        word = tokens[index].text
        if word in LINKS:
            if index == first or not _links(tokens, index):
                break
            continue
        if word in _STOP or word in _PUNCTUATION or (word.isdigit() and index == first):
            break
        if index > first and not goes_on(tokens[index]):
            break
        last = index
        name = _name_at(tokens[index], names)
        if name is not None:
            while last + 1 < len(tokens) and tokens[last + 1].start < name.end:
                last += 1
            break
    return last


def _links(tokens: Sequence[Token], index: int) -> bool:
    """Whether a preposition goes on with the phrase: *carnet à souche*, and not *logiciel de 98*."""
    following = index + 1
    while following < len(tokens) and tokens[following].text in LINKS:
        following += 1
    if following >= len(tokens):
        return False
    word = tokens[following].text
    return not word.isdigit() and word not in _STOP and word not in _PUNCTUATION and word not in QUANTITIES


def _beside(tokens: Sequence[Token], first: int, last: int, names: Sequence[Name]) -> Phrase | None:
    """The proper name that a firm's, a tool's or a person's common noun introduces."""
    head = tokens[first].text
    if head not in HOLDERS and head not in PERSONS:
        return None
    inside = [name for name in names if tokens[first].start <= name.start < tokens[last].end]
    if inside and head in HOLDERS and (head in PRODUCTS or not _is_of_place(inside[0])):
        return _named(inside[0])
    after = last + 1
    if after < len(tokens) and tokens[after].text == ",":
        after += 1
    while after < len(tokens) and tokens[after].text in {"chez", "de", "qui", "s", "appelle", "nomme"}:
        after += 1
    if after > last + 1 and after < len(tokens):
        name = _name_at(tokens[after], names)
        if name is not None:
            return _named(name)
    return None


def _is_of_place(name: Name) -> bool:
    return name.before in {"de", "d'", "du", "à", "en", "sur"}


def _name_at(token: Token, names: Sequence[Name]) -> Name | None:
    return next((name for name in names if name.start <= token.start < name.end), None)


def _named(name: Name) -> Phrase:
    return Phrase(name.start, name.end, tuple(name.text.lower().split()), named=True)


_ABSTRACT = re.compile(
    r"(?:[ts]ion|ement|ance|ence|isme|ite|ete|itude|esse|tions|sions|ements|ances|ences|ites)$"
)
_CONCRETE = words_of(
    "installation installations abonnement solution application sonnette equipement appareillage garage"
    " imprimeur transporteur hebergeur fournisseur editeur operateur assureur ordinateur compteur moteur"
    " congelateur refrigerateur aspirateur tracteur serveur televiseur classeur facteur coursier nettoyeur"
    " distributeur groupe imprimante station armature armoire broyeur compresseur ventilateur radiateur"
    " detecteur recepteur emetteur onduleur transpalette recuperateur incinerateur pulverisateur"
    " autolaveuse monitoring laminage balance ordonnance voiture ceinture serrure couverture toiture"
    " association federation direction remorque vehicule"
)


def is_abstract(phrase: Phrase) -> bool:
    """Whether a noun names a state or an act rather than a thing, by its ending: *retard* is not told so."""
    return phrase.head not in _CONCRETE and _ABSTRACT.search(phrase.head) is not None
