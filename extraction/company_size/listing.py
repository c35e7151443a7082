"""Staff told as a list: *deux cuisinières, le gardien de nuit, et puis moi* is four."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.dialogue import Utterance
from extraction.lexemes import words
from extraction.names.patterns import FIRST_NAMES
from extraction.stream import fold

_PARTS = re.compile(
    r"(?: |^)(?:,|\.|!|;|et puis|et|puis|pis|plus|(?:il )?y a|on a|j ai|sans oublier|ainsi que)(?= |$)"
)
KIN = words(
    "moi papa maman femme mari epouse epoux fils fille frere soeur pere mere neveu niece gendre bru "
    "cousin cousine oncle"
    " tante compagne compagnon conjoint conjointe blonde chum belle beau associe associee patron "
    "patronne gerant gerante"
    " dame monsieur madame mademoiselle garcon gars jeune apprenti secretaire comptable standardiste "
    "concierge chef cheffe"
    " clerc mecano cuistot commis femme homme directeur directrice responsable assistant assistante"
)
"""Nouns that name one person."""
_DETERMINERS = r"(?:une?|la|le|l|mon|ma|notre|son|sa|leur) "
_WORKER = re.compile(r"(?:eur|euse|trice|ier|iere|iste|aire|ant|ante|ien|ienne|logue)$")
_GOES_ON = words("a au aux de d du des en qui pour dans sur chez et la le ici mi a meme")
"""Words that may follow a person in a list; any other begins a statement about them."""
_SEASON = re.compile(
    r"\b(?:l ete|l hiver|en saison|la saison|monte a|montons a|saisonniers?|interim\w*|stagiaires?"
    r"|benevoles?|extras?"
    r"|compte pas|comptent pas|vous les compte|a la journee|vacataires?|vendang\w+|etudiants?)\b"
)
_AMONG = re.compile(
    r"^ ?(?:avec|dont|y compris|en comptant)\b|\bcompri(?:s|se|ses)\b|\b(?:ca|sa|cela) (?:nous "
    r"|vous )?fait\b"
)
"""Words that say that people are among those counted, or sum them up."""
_FIRST = frozenset(fold(name) for name in FIRST_NAMES)
_TOGETHER = {"nous deux": 2, "nous trois": 3, "nous quatre": 4, "toute seule": 1, "tout seul": 1}
_ALL = words("salaries salariees personnes employes employees collaborateurs agents permanents etp")
_MYSELF = ("moi", "et moi", "plus moi", "puis moi", "pis moi")
_LEAST = 2
"""Parts that make a list."""


@dataclass(frozen=True, slots=True)
class Listed:
    """What a list of staff adds up to, and its characters in the raw text."""

    value: int
    start: int
    end: int
    persons: int


def read_list(said: Utterance, numbers: Sequence[tuple[int, int, int]]) -> Listed | None:
    """The staff told part by part, None where an answer is no list of people.

    `numbers` are the start, end and value of the counts that may be people. Each sentence is a list where all
    its parts are people, or a place; a list ends with the first sentence that is none, or is of the season.
    """
    stream = said.words
    parts: list[tuple[int, int, int, bool]] = []
    for left, right in _sentences(stream.text):
        sentence = stream.text[left:right]
        found = [] if _SEASON.search(sentence) else _parts(said, left, sentence, numbers)
        if not found and parts:
            break
        parts.extend(found)
    if len(parts) < _LEAST or not any(person for *_, person in parts) or _is_bare(said, parts[0]):
        return None
    alone = all(said.turn.text[at:].lower().startswith(_MYSELF) for at, *_ in parts[1:])
    if _is_whole(said, parts[0]) and not alone:
        return None
    total = sum(value for _, _, value, _ in parts)
    persons = sum(person for *_, person in parts)
    return Listed(total, parts[0][0], parts[-1][1], persons)


def _parts(
    said: Utterance, left: int, sentence: str, numbers: Sequence[tuple[int, int, int]]
) -> list[tuple[int, int, int, bool]]:
    """The people of a sentence, up to words that tell who is among them: *cinq, avec l'apprentie*."""
    found = []
    for start, end in _segments(sentence):
        if _AMONG.search(sentence[start:end]):
            break
        part = _part(said, left + start, left + end, numbers)
        if part is not None:
            found.append(part)
    return found


def count_people(said: Utterance, left: int, right: int) -> int:
    """How many persons a stretch of the stream names one by one: *Gérard et la comptable* are two."""
    found = (
        _part(said, left + start, left + end, ()) for start, end in _segments(said.words.text[left:right])
    )
    return sum(part[2] for part in found if part is not None)


def _is_whole(said: Utterance, first: tuple[int, int, int, bool]) -> bool:
    """Whether a list begins with people of no trade, who are all but the speaker: *quarante salariés*."""
    start, *_ = first
    return any(count.start == start and count.noun in _ALL for count in said.counts)


def _is_bare(said: Utterance, first: tuple[int, int, int, bool]) -> bool:
    """Whether a list begins with a number alone: it is the whole, and what follows says who they are."""
    start, end, _, person = first
    if any(count.start == start and count.noun is not None for count in said.counts):
        return False
    return not person and re.match(r"\s*[.,;:!]", said.turn.text[end:]) is not None


def _sentences(text: str) -> list[tuple[int, int]]:
    ends = [match.start() for match in re.finditer(r"[.!?;]", text)] + [len(text)]
    starts = [0, *(end + 1 for end in ends[:-1])]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if text[start:end].strip()]


def _segments(sentence: str) -> list[tuple[int, int]]:
    cuts = [(match.start(), match.end()) for match in _PARTS.finditer(sentence)]
    starts = [0, *(end for _, end in cuts)]
    ends = [*(start for start, _ in cuts), len(sentence)]
    return [(start, end) for start, end in zip(starts, ends, strict=True) if sentence[start:end].strip()]


def _part(
    said: Utterance, left: int, right: int, numbers: Sequence[tuple[int, int, int]]
) -> tuple[int, int, int, bool] | None:
    """A number of people or one person of a segment: raw start and end, value, whether told as a person."""
    stream = said.words
    text = stream.text[left:right].strip()
    begin, end = stream.raw_span(left + (stream.text[left] == " "), right)
    for together, value in _TOGETHER.items():
        if text.startswith(together):
            return begin, end, value, True
    for start, stop, value in numbers:
        if begin <= start < end:
            return start, stop, value, False
    match = re.match(
        rf"(?:{_DETERMINERS})?(?:(?:petite?|jeune|autre|vieux|grand|brave) )?(\w+)(?: (\w+))?", text
    )
    if match is None or (
        text.split()[0] == "moi" and re.match(r"moi (?:je|j|c est|on|compris|inclus|dedans)\b", text)
    ):
        return None
    head, after = match[1], match[2] or ""
    named = head in _FIRST or _is_named(said, begin, head)
    led = re.match(_DETERMINERS, text) is not None
    titled = head in {"monsieur", "madame", "mademoiselle", "belle", "beau", "femme", "homme"}
    person = head in KIN or named or (led and _WORKER.search(head) is not None)
    if not person or not (after in _GOES_ON or not after or titled):
        return None
    return begin, end, 1, True


def _is_named(said: Utterance, begin: int, head: str) -> bool:
    """Whether a segment's head has a capital within its sentence: *y a Donald qui fait le bois*."""
    raw = said.turn.text[begin:]
    return raw[:1].isupper() and fold(raw).startswith(head) and not _opens(said.turn.text[:begin])


def _opens(before: str) -> bool:
    return not before.strip() or before.rstrip()[-1] in ".!?;:"
