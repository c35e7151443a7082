"""Finds proper names in a turn by their capitals and by what stands around them."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from extraction.names.patterns import FIRST_NAMES, GRAMMATICAL, NOT_NAMES, PLACES, SPOKEN_WORDS, TITLES
from extraction.names.products import is_common, is_known, is_spelt, known_as, nearest

_NAME = re.compile(
    r"(?<![\w@])(?:[A-ZÀ-ÖØ-Ý][\w&’'\-]*|[a-z][A-Z]\w+|\d[A-Z](?= [A-Z]))"
    r"(?: (?:(?:de |du |des |d['’]|la |le |& )?[A-ZÀ-ÖØ-Ý][\w&\-]*)(?!\w))*"
)
_ELIDED = re.compile(r"^[DLJCNSMTQdljcnsmtq]u?[’']")
_CLITIC = re.compile(
    r"(?:-(?:moi|toi|vous|nous|y|en|le|la|les|lui|leur|je|tu|il|elle|on|ce|là|ci|mêmes?)|[’'][a-zà-ÿ]*)$"
)


_WORD = re.compile(r"[^\W\d_][\w&]*(?:-[^\W\d_]\w*)*")
_ARTICLES = frozenset({"la", "le", "les"})
"""Articles that belong to a name where they have their capital within a sentence: *à La Poste*."""
_SUPPLIES = frozenset({"chez", "sous", "sur"})
"""Words after which a product's name is read even where it is also a common word."""
_INTRODUCES = _SUPPLIES | frozenset(
    """
    avec sur via par à c'est est sont de du d' vu vus reçu reçus regardé testé essayé rencontré consulté
    utilise utilisons a ai avons as ont prend prends pris et puis ou notre le la l' un une encore toujours oui
    appel appelle appele nom
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Words after which a word that is none of the language, in a text without capitals, is a name."""
_BARE = frozenset({"chez", "avec", "sous", "deux", "trois", "quatre", "cinq", "six"})
"""Words after which a noun with no article is a name, or has one right after it."""
_GENERIC = frozenset(
    """
    logiciel outil solution société boîte boite cabinet agence groupe module application appli système
    prestataire fournisseur madame monsieur client clients machines machine bornes borne robots robot
    mec gars copain copains
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Nouns that stand before a name and are no part of it."""
_FIRM_WORDS = frozenset(
    """
    informatique transports transport services service conseil conseils industrie industries propreté
    nettoyage frères fils sécurité intérim bâtiment élévation énergie énergies solutions systèmes group
    groupe logistique imprimerie bureautique télécom télécoms électricité chauffage froid paysage
    paysages espaces traiteur assurances assurance expertise consulting technologies distribution
    location équipement équipements automatismes ascenseurs menuiserie maintenance digital web studio
    associés partners agencement hygiène restauration & et
    """.split()  # noqa: SIM905 - a list of words reads better in lines
)
"""Words that make a firm of a person's name: *Martin Informatique*."""
_TAKEN_UP = re.compile(r" (?:on|ils?|elles?|qui|eux|nous|je|j['’]|c['’]|m['’])(?!\w)")
"""A pronoun that takes up the name before it: *et puis boge on avait lancé une demande*."""
_KINDS = frozenset({"poc", "crm", "erp", "gmao", "sirh", "ged", "wms", "tms", "dpi", "pms", "saas"})
"""Kinds of tools before their name: *le CRM Sage*."""
_SAID_AGAIN = frozenset({"enfin", "pardon", "enfin pardon", "euh non", "non pardon", "je veux dire", "non"})
_BEFORE_NAMES = frozenset({"de", "d'", "chez", "avec", "sous", "sur", "utilise", "vu", "testé", "essayé"})
"""Words after which two nouns with no article may be one name, cut in two: *une démo de site trad*."""
_TRADES = _FIRM_WORDS - {
    "et",
    "&",
    "fils",
    "frères",
    "digital",
    "web",
    "services",
    "service",
    "group",
    "groupe",
}
"""Trades after a word of no language, which make a firm of it: *estueur propreté*."""
_NEAR = 14
"""Characters within which a name goes on with the one before it."""
_SHORTEST = 4


_STANDS_ALONE = re.compile(
    r",? (?:c['’](?:est|était)|ce sont|(?:ils?|elles?|on|nous|je)\b|(?:nous |m['’]|me |vous )?(?:a|ont|est"
    r"|sont|va|vont|doit|doivent"
    r"|reste|restent|passe|passent|propose|proposent|fait|font|vient|viennent|tourne|marche|rappelle)\b|qui\b"
    r"|(?:et|ou|puis|,) [A-ZÀ-Ý])|[.?!]\s*$"
)
"""What follows a product's name that opens a sentence: *Orange est passé*, *Sage, c'est...*"""


@dataclass(frozen=True, slots=True)
class Name:
    """A proper name and the word before it, in lower case. A product that was misheard has its usual name."""

    start: int
    end: int
    text: str
    before: str


def find_names(text: str, is_word: Callable[[str], bool]) -> list[Name]:
    """Names that may be a supplier or a product: no first name, no date, no acronym of the trade.

    `is_word` tells whether a lower-case form is a common word: a capital at the start of a sentence
    proves nothing for those, unless another capital follows (*Pro BTP*).
    """
    found = []
    for match in _NAME.finditer(text):
        start, name, before = match.start(), match.group(), ""
        elided = _ELIDED.match(name)
        if elided and name[:1] in "LD" and name[2:3].isupper() and not _opens(text[:start]):
            elided = None
        if elided:
            start, name, before = (
                start + elided.end(),
                name[elided.end() :],
                elided.group().lower().replace("’", "'"),
            )
            if name[:1].islower() and not name[1:2].isupper():
                skipped = name.find(" ") + 1
                if not skipped:
                    continue
                start, before, name = start + skipped, name[: skipped - 1].lower(), name[skipped:]
                before = f"c'{before}" if before == "est" else before
        words = _bare_words(name.split(), text[:start], is_word)
        start = match.end() - len(" ".join(words)) if words else start
        while words and words[-1].lower() in NOT_NAMES and len(words) > 1 and not words[-1].isupper():
            words = words[:-1]
        if not words and is_spelt(name.lower()) and _STANDS_ALONE.match(text[match.end() :]):
            start, words = match.start(), name.split()
        if not words or not any(char.isalpha() for char in words[0]):
            continue
        before = before or _word_before(text[:start])
        if not _is_excluded(words, before):
            name = " ".join(words).rstrip("'’-")
            spelt = _as_known(name) if len(words) == 1 and not is_word(name.lower()) else None
            found.append(Name(start, start + len(name), spelt or name, before))
    return found


def _as_known(name: str) -> str | None:
    """The usual spelling of a product that was misheard, None where the name is none or is well spelt."""
    if is_spelt(name.lower()) or name.isupper():
        return None
    return nearest(name)


def _bare_words(words: list[str], left: str, is_word: Callable[[str], bool]) -> list[str]:
    """The words of a name without the common ones that stand before it."""
    while words and _is_plain(words, left, is_word):
        left += f"{words[0]} "
        words = words[1:]
    return words


def find_spoken(text: str, names: list[Name], is_word: Callable[[str], bool]) -> list[Name]:
    """Names that a recogniser wrote in lower case: products by their sound, and words of no language.

    The latter only in a text without capitals, after a word that introduces a supplier, or alone at the head
    of an answer. `is_word` tells whether a lower-case form is a common word, verbs in any tense among them.
    """
    flat = not any(char.isupper() for char in text)
    found: list[Name] = []
    previous: re.Match[str] | None = None
    for match in _WORD.finditer(text):
        before_it, previous = previous, match
        if any(name.start < match.end() and match.start() < name.end for name in names):
            continue
        lower = match.group().lower()
        if lower != match.group() or len(lower) < 3 or lower in SPOKEN_WORDS:
            continue
        before = _word_before(text[: match.start()])
        name = (
            _of_two(text, match, before, is_word)
            or _of_sound(match, before, found, is_word)
            or _of_no_language(text, match, before, found, is_word, flat=flat)
            or (
                _after_bare(text, before_it, match, found, is_word)
                if flat and before_it is not None
                else None
            )
        )
        if name is not None:
            found.append(name)
    return found


def _of_two(text: str, match: re.Match[str], before: str, is_word: Callable[[str], bool]) -> Name | None:
    """A product that was cut in two words (*light speed*, *de site trad*), or a firm told by its trade."""
    parted = _WORD.match(text, match.end() + 1)
    if parted is None:
        return None
    lower, after = match.group(), parted.group().lower()
    known = next((name for name in (lower + after, f"{lower}-{after}") if is_known(name)), None)
    plain = GRAMMATICAL | SPOKEN_WORDS
    if known is None and before in _BEFORE_NAMES and lower not in plain and after not in plain:
        known = known_as(lower + after)
    if known is None and after in _TRADES and not is_word(lower):
        known = text[match.start() : parted.end()]
    return Name(match.start(), parted.end(), known, before) if known is not None else None


def _of_sound(
    match: re.Match[str], before: str, found: list[Name], is_word: Callable[[str], bool]
) -> Name | None:
    """A product by its spelling or its sound."""
    lower = match.group()
    spelt = known_as(lower)
    follows = before in {"et", "puis", "ou"} and bool(found) and match.start() - found[-1].end < _NEAR
    if spelt is None or not (before in _SUPPLIES or follows or not is_common(spelt)):
        return None
    return Name(match.start(), match.end(), spelt, before) if spelt == lower or not is_word(lower) else None


def _of_no_language(
    text: str,
    match: re.Match[str],
    before: str,
    found: list[Name],
    is_word: Callable[[str], bool],
    *,
    flat: bool,
) -> Name | None:
    """A word of no language where a supplier is named."""
    lower = match.group()
    if is_word(lower) or not (flat or before == "chez"):
        return None
    stands = _is_stranger(lower, before, found, match.start(), text[match.end() :])
    return Name(match.start(), match.end(), lower, before) if stands else None


def _after_bare(
    text: str, first: re.Match[str], match: re.Match[str], found: list[Name], is_word: Callable[[str], bool]
) -> Name | None:
    """A word of no language with the noun before it, which has no article: *avec my unisoft*."""
    if is_word(match.group()) or (found and found[-1].end > first.start()):
        return None
    led = _word_before(text[: first.start()])
    if not (_goes_before(first.group(), led) and _is_stranger(match.group(), "", found, match.start())):
        return None
    return Name(first.start(), match.end(), text[first.start() : match.end()], led)


def _is_stranger(lower: str, before: str, found: list[Name], start: int, after: str = "") -> bool:
    """Whether a word that is none of the language stands where a supplier is named."""
    if len(lower) < _SHORTEST or lower in PLACES or lower in FIRST_NAMES or lower in NOT_NAMES:
        return False
    if before in {"et", "puis", "ou"}:
        return bool(found) and (start - found[-1].end < 12 or _TAKEN_UP.match(after) is not None)
    return not before or before.rsplit("'", 1)[-1] in _INTRODUCES


def mended(text: str, names: list[Name]) -> tuple[Name, ...]:
    """The names in their order, without those that are said again right after: *quonto enfin Qonto*."""
    kept = []
    for index, name in enumerate(names):
        following = names[index + 1] if index + 1 < len(names) else None
        between = text[name.end : following.start].strip(" ,.").lower() if following is not None else ""
        if not (following is not None and between in _SAID_AGAIN):
            kept.append(name)
    return tuple(kept)


def _goes_before(word: str, led: str) -> bool:
    """Whether a word, with no article begins a name of two: *avec my unisoft*, *deux atlas copco*."""
    if (
        word in NOT_NAMES
        or word in GRAMMATICAL
        or word in SPOKEN_WORDS
        or word in FIRST_NAMES
        or word in _FIRM_WORDS
    ):
        return False
    return led in _BARE and word not in _GENERIC


def _is_plain(words: list[str], left: str, is_word: Callable[[str], bool]) -> bool:
    lower = words[0].lower()
    opens = _opens(left)
    if lower in _ARTICLES and len(words) > 1 and not opens and words[0][:1].isupper():
        return False
    if lower in GRAMMATICAL or (_CLITIC.search(words[0]) and opens) or len(words[0]) < 2:
        return True
    if opens and "-" in lower and is_word(lower.split("-")[0]) and not words[0].split("-")[-1][:1].isupper():
        return True
    if len(words) > 1 and (lower in _KINDS or (opens and words[1].lower() in FIRST_NAMES)):
        return True
    if len(words) > 1:
        return opens and is_word(lower) and lower in NOT_NAMES
    return lower in NOT_NAMES or (opens and is_word(lower))


def _opens(left: str) -> bool:
    """Whether a sentence opens here, so that a capital proves nothing."""
    return not left.strip() or left.rstrip()[-1] in '.!?…:«"'


def _word_before(left: str) -> str:
    match = re.search(r"([\w’']+)[ ]*$", left)
    return match[1].lower().replace("’", "'") if match else ""


def _is_excluded(words: list[str], before: str) -> bool:
    first = words[0].lower()
    if any(word.lower() in _FIRM_WORDS for word in words[1:]):
        return False
    person = all(part in FIRST_NAMES for part in first.split("-"))
    return before.rstrip(".") in TITLES or first in TITLES or (person and len(words) < 3)
