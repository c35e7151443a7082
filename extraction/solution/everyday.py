"""Everyday tools and ways of doing, read by their own words wherever they are said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from extraction.dialogue import Utterance
from extraction.solution.asked import Asked
from extraction.solution.ranks import EVERYDAY, METHOD, NOUN, PAPER, TOOL, WAYS, phrase_at
from extraction.solution.standing import is_gone, is_ours_now
from extraction.solution.tools import CANONICAL, LOOSE_TOOLS
from extraction.stream import Stream, fold

_HOLDS = re.compile(
    r"\b(?:avec|sur|dans|via|sous|en|un|une|des|du|nos|mon|ma|mes|notre|son|ses|leurs?|chaque|le|les|l|de|d"
    r"|\d+|deux|trois|quatre|cinq|six|c est) (?:\w+ ){0,1}$"
)
_ALL_IN = re.compile(
    r"\b(?:c est|tout est|tout se fait|ca se fait)(?: (?:encore|toujours|tout|que))* (?:du|des|sur|en"
    r"|de la|par|au) $"
)
_HANDED = frozenset({"intérim", "sous-traitance", "cooptation", "au jugé"})
_HANDS = re.compile(
    r"\b(?:passe\w*|passons|recours|appel|fonctionne\w*|tourne\w*|vit|vivons|travaille\w*|avec|par|en"
    r"|de la|tout|on fait|je fais"
    r"|on y va|c est) (?:(?:par|a|au|aux|avec|de|de l|de la|des|l|la|les|faire|que) ){0,3}$"
)
"""Words that make a way of having it done one that is in use, where nobody asked."""
_DONE_SO = re.compile(
    r"\b(?:tout|toutes?|tous|encore|toujours|fait|fais|faisons|font|gere|gerons|saisit|saisis|saisissons"
    r"|note"
    r"|pointe|recopie|ressaisit|remplit|remplis|calcule|compte|tape|trie|prepare) (?:\w+ ){0,3}$"
)
"""Words before a way of doing that nobody asked for, without which it is told of one act alone."""
_VAGUE = frozenset({"à l'oreille", "de tête", "en interne"})
_MESSAGES = frozenset({"mails", "sms"})
_ONE = re.compile(r"\b(?:une?|le|ce|cet|ton|votre|vos|leurs?|son) $")
"""Before a message that is sent, and no way of working: *il nous envoie un mail par jour*."""
_WITH_WORDS = frozenset({"en interne", "à la main", "sous-traitance"})
_MANNERS = frozenset({"à la main", "à l'oreille", "de tête", "en interne"})


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be in use: its text as the sheet gives it, its place in the raw text, its weight and rule."""

    value: str
    start: int
    end: int
    weight: int
    rule: str


def everyday(utterance: Utterance, asked: Asked) -> Iterator[Candidate]:
    """The everyday tools and ways that a turn tells as in use."""
    words = utterance.words
    for table, rank, rule in ((EVERYDAY, TOOL, "solution.tool"), (WAYS, METHOD, "solution.method")):
        for label, expression in table:
            for match in islice(expression.finditer(words.text), 2):
                if _is_idle(words, match, label, rank, asked):
                    continue
                start, end = words.raw_span(match.start(), match.end())
                whole = phrase_at(utterance, match.start(), utterance.names) if rank == TOOL else None
                if whole is not None and whole.start == start and not whole.named:
                    end = max(end, whole.end)
                said = _named_so(label, utterance.turn.text[start:end].lower())
                vague = label in LOOSE_TOOLS or (rank == METHOD and label not in _VAGUE)
                loose = METHOD if label == "sous-traitance" else NOUN if vague else rank
                yield Candidate(said, start, end, loose, rule)
                break


def _named_so(label: str, said: str) -> str:
    """What the sheet says for a tool or a way: its usual name, with the speaker's words where they differ."""
    said = PAPER.sub("papier", said)
    if label not in CANONICAL:
        return said
    if fold(label) in fold(said):
        return said
    if said.startswith(("sous-trait", "sous trait", "c'est", "c’est", "c est")):
        return label
    return f"{label} ({said})" if label in _WITH_WORDS else label


def _is_idle(words: Stream, match: re.Match[str], label: str, rank: int, asked: Asked) -> bool:
    """Whether a tool or a way is only spoken of, and not in use."""
    before = words.before(match.start())
    if label in _MESSAGES and asked < Asked.HOW and _ONE.search(before):
        return True
    if is_gone(words, match.start()) or not is_ours_now(words, match.start(), match.end()):
        return True
    if asked >= Asked.TOPIC or (asked and label not in LOOSE_TOOLS):
        return False
    if rank == TOOL:
        return not _HOLDS.search(before) or (label in LOOSE_TOOLS and not _ALL_IN.search(before))
    if label in _MANNERS:
        return not _DONE_SO.search(before)
    verb = match.group() in {"sous traite", "sous traitons", "sous traitent"}
    return label in _HANDED and not verb and not _HANDS.search(before)
