"""What a turn gives as candidates for today's solution: objects of verbs of use, names, answers, tools, ways.

Each candidate stands in the present and is the speaker's own; what is over, only tried, planned, denied or
somebody else's is left out, and so is what a correction in the same turn takes back.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled, expand
from extraction.names.names import Name
from extraction.names.products import is_known
from extraction.names.patterns import FIRST_NAMES, PLACES
from extraction.solution.asked import Asked
from extraction.solution.inhouse import read_in_house
from extraction.solution.nouns import Phrase, is_abstract, noun_phrase
from extraction.solution.patterns import BRAND_AFTER, BRAND_BEFORE, FAILS, LEADS, MEANS, OPENS
from extraction.solution.standing import (
    HELLO,
    corrected_at,
    is_compared,
    is_gone,
    is_known_to_agent,
    is_ours_now,
    is_place,
)
from extraction.solution.tools import CANONICAL, LOOSE_TOOLS, METHODS, TOOLS
from extraction.solution.words import (
    ADJECTIVES_BEFORE,
    DETERMINERS,
    HOLDERS,
    NO_MEANS,
    NO_SOLUTION,
    NOT_BRANDED,
    OURS,
    PERSONS,
    POSSESSIVES,
    PRODUCTS,
)
from extraction.solution.words import TOOLS as TOOL_NOUNS
from extraction.stream import Stream, Token, fold

_TOOLS = [(label, compiled(expression)) for label, expression in TOOLS]
_METHODS = [(label, compiled(expression)) for label, expression in METHODS]
_BRAND_BEFORE = re.compile(rf"(?<!\w)(?:{expand(BRAND_BEFORE)})")
_BRAND_AFTER = re.compile(expand(BRAND_AFTER))
_OPENS = re.compile(expand(OPENS))
_NO_ANSWER = re.compile(
    r"^(?:(?:non|ah|la|ca) ,? ?)*(?:personne|rien|aucune?|pas de|pas d|on a rien|on a pas|j ai rien|j ai pas"
    r"|y a rien|y a personne|y a pas|pourquoi|comment|comme on peut|c est quoi|qui c est|mal|bien|pas)\b"
)
_WITH = re.compile(
    r"\b(?:avec|chez|sur|par|dans|via|sous) (?:\w+ ){0,2}$|^(?:\w+ ,? ?)?(?:au|a la|a l|aux) (?:\w+ )?$"
)
_HOLDS = re.compile(
    r"\b(?:avec|sur|dans|via|sous|en|un|une|des|du|nos|mon|ma|mes|notre|son|ses|leurs?|chaque|le|les|l|de|d"
    r"|\d+|deux|trois|quatre|cinq|six|c est) (?:\w+ ){0,1}$"
)
_HAVE = re.compile(
    r"\b(?:on a|j ai|nous avons|y a|il y a|on en a|j en ai|c est|ce sont|on est|on fait|je fais|on prend"
    r"|je prends)"
    r"(?: (?:que|toujours|encore|juste|bien|surtout|deja|la|ici|notre|nos|mon|ma|mes|un|une|des|du|de la"
    r"|le|les|l|d|de"
    r"|vieux|vieil|vieille|petit|petite|gros|grosse|grand|grande|bon|bonne|simple|bete|espece|genre"
    r"|\w+aine|deux|trois"
    r"|quatre|cinq|six|sept|huit|dix|\d+)){0,4} $"
)
"""Words that say what one has, up to its noun."""
_HEADS = re.compile(r"(?:(?:oui|ah|alors|euh) ,? ?)*(?:avec|sur|par|dans|via|chez) (?:\w+ ){0,2}$")
"""An answer that opens with the preposition of the means."""
_GIVEN = re.compile(
    r"^(?:\w+ ,? ?){0,2}(?:un|une|des|du|de la|mon|ma|mes|notre|nos|le|la|les|l|chacun) (?:\w+ ){0,2}$"
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
_PLEASED = re.compile(
    r"\b(?:content|satisfait|ravi|fan|decu|mecontent|heureu\w)\w* (?:de|d|du) (?:la |l |le )?$"
)
_APPOSED = re.compile(
    r"(?:^|, )(?:(?:vous (?:voyez|savez)|je crois|un|une|des|du|le|la|l|les|de chez|chez|marque) ,? ?)*$"
)
_NAMED_AFTER = re.compile(r"(?:s appelle\w*|de chez|de marque|du nom de|nommee?) $")
_CALLED_AFTER = re.compile(r"(?: ,)? (?:ca|ils|il|elle) s appell\w+")
_PARTICIPLE = re.compile(r"(?:é|ée|és|ées|ue?s?|que|ques)$")
"""Endings of what goes on with a noun though it is tagged a verb: *feuille scotchée*."""
_VAGUE = frozenset({"à l'oreille", "de tête", "en interne"})
_PAPER = re.compile(r"\b(?:en|de|du) papier\b")
_WITH_WORDS = frozenset({"en interne", "à la main", "sous-traitance"})
_GREETING = 60
"""Characters within which a greeting greets."""
_BODY = frozenset({"main", "mano", "oreille", "oeil", "pied", "ancienne", "mitaine", "tete", "louche", "pif"})
"""Heads of ways of doing, which are read as such: *à la main, à l'œil*."""
_MANNERS = frozenset({"à la main", "à l'oreille", "de tête", "en interne"})
_FIRST_NAMES = frozenset(fold(name) for name in FIRST_NAMES)
_FAILS = compiled(FAILS)
_AGED = frozenset({"solution.aged", "solution.dated"})
_BUSINESS = ("budget", "authority", "timing", "next_step", "size", "role", "recording")
_ON_TOPIC = ("solution", "satisfied", "need", "cost", "contract", "timing", "person")
NAME, TOOL, NOUN, METHOD = 4, 3, 2, 1
_WORDS = 4
"""Words from which a no goes on with an answer."""
_HOUSE = 3
"""Who does it was asked with a yes or a no, or is told in so many words."""
_MOST = 12
"""Objects of one verb class read in a turn: a longer list is noise."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """What may be in use: its text as the sheet gives it, its place in the raw text, its weight and rule."""

    value: str
    start: int
    end: int
    weight: int
    rule: str


def candidates(call: Call, exchange: Exchange, asked: Asked) -> list[Candidate]:
    """The candidates of a turn, those that a correction takes back left out."""
    if (exchange.answer.evasive and not exchange.said.names) or introduces(exchange):
        return []
    if exchange.asked("next_step", "recording") and exchange.asked_now and asked is Asked.NO:
        return []
    found = [
        item
        for item in _all(exchange, asked)
        if item.rule == "solution.tool" or not is_known_to_agent(call, exchange, item.start, item.end)
    ]
    turned = corrected_at(exchange.said)
    kept = [item for item in found if item.start >= turned]
    if turned and not kept and asked >= Asked.HOW:
        kept = [
            Candidate(name.text.lower(), name.start, name.end, NAME, "solution.corrected")
            for name in exchange.said.names
            if name.start >= turned and not is_place(exchange.said, name)
        ]
    return kept or found


def introduces(exchange: Exchange) -> bool:
    """Whether the turn belongs to the greetings, where names are the speakers' own."""
    return bool(HELLO.search(exchange.said.words.text[:_GREETING])) and exchange.index < 3


def _all(exchange: Exchange, asked: Asked) -> Iterator[Candidate]:
    said = exchange.said
    yield from _used(exchange, asked)
    for phrase in _failing(said):
        yield _candidate(said, phrase, METHOD, "solution.fails")
    if asked or exchange.asked(*_ON_TOPIC) or not exchange.asked_now or exchange.question is None:
        for phrase, rule in _brands(said):
            yield _candidate(said, phrase, NAME, rule)
    yield from _everyday(said, asked)
    if asked and not (exchange.answer.kind is Kind.NO and exchange.answer.rest < _WORDS):
        yield from _answered(exchange, asked)
    for phrase in _means(said) if asked >= Asked.HOW else ():
        yield _candidate(said, phrase, METHOD, "solution.means")
    house = read_in_house(exchange, how=asked >= Asked.HOW)
    if house is not None:
        start, end, who = house
        yield Candidate(f"en interne ({who})" if who else "en interne", start, end, _HOUSE, "solution.house")


def _used(exchange: Exchange, asked: Asked) -> Iterator[Candidate]:
    """The objects of verbs of use; the less was asked, the surer they must be, old things apart."""
    said, needed = exchange.said, NOUN if asked >= Asked.HOW else TOOL
    away = asked is Asked.NO and exchange.asked_now and exchange.asked(*_BUSINESS)
    for phrase, rule in objects(said, said.names):
        rank = rank_of(said, phrase)
        if rule == "solution.kept_in" and rank == NAME and asked is Asked.NO:
            continue
        aged = rule in _AGED and rank == NOUN and phrase.head not in NO_MEANS and phrase.head not in PERSONS
        if rank >= needed or aged:
            yield _candidate(said, phrase, (TOOL if aged else rank) - (2 if away else 0), rule)


def _answered(exchange: Exchange, asked: Asked) -> Iterator[Candidate]:
    """The noun phrase at the head of the answer.

    The less directly it was asked for, the more it must be a tool or be led by *avec, chez, par*; what one
    has (*on a un dégrilleur de 98*) stands as the weakest.
    """
    said, head = exchange.said, opening(exchange)
    if head is None:
        return
    before = said.words.before(said.words.position(head.start))
    led = bool(_WITH.search(before))
    rank = rank_of(said, head)
    if rank == NOUN and led and asked >= Asked.TOPIC:
        rank = TOOL
    elif rank == NOUN and led and _HEADS.match(before):
        pass
    elif rank == NOUN and asked < Asked.WHAT:
        held = asked >= Asked.TOPIC and _HAVE.search(before) is not None
        given = asked is Asked.HOW and _GIVEN.search(before) is not None
        rank = METHOD if (held or given) and not is_abstract(head) else 0
    elif rank == METHOD and asked < Asked.WHAT:
        rank = 0
    elif rank >= TOOL and asked < Asked.TOPIC and not led and not _HAVE.search(before):
        rank = rank if head.named and is_known(" ".join(head.words)) else 0
    if rank:
        yield _candidate(said, head, rank, "solution.answer")


def _candidate(said: Utterance, phrase: Phrase, rank: int, rule: str) -> Candidate:
    return Candidate(text_of(said, phrase), phrase.start, phrase.end, rank, rule)


def _brands(said: Utterance) -> Iterator[tuple[Phrase, str]]:
    """Names that stand as what is in use: *on a Sage*, *notre contrat Axa*, *Elis nous livre*."""
    words = said.words
    for name in said.names:
        at = words.position(name.start)
        before, after = words.before(at), words.text[words.position(name.end) - 1 :]
        if is_compared(said, name) or is_gone(words, at) or not is_ours_now(words, at, at + 1):
            continue
        if is_place(said, name) and not _PLEASED.search(before):
            continue
        if (
            _BRAND_BEFORE.search(before)
            or before in {"de ", "d ", "du "}
            or _BRAND_AFTER.match(after)
            or _qualifies(said, name)
        ):
            yield Phrase(name.start, name.end, tuple(name.text.lower().split()), named=True), "solution.brand"


def _qualifies(said: Utterance, name: Name) -> bool:
    """Whether a common noun stands just before the name: *contrat Axa*, *nos serveurs OVH*."""
    before = [token for token in said.words.tokens if token.end <= name.start][-4:]
    if len(before) < 2 or name.start - before[-1].end > 1:
        return False
    for index in range(len(before) - 1, 0, -1):
        word = before[index]
        if word.start not in said.nouns or word.text in NOT_BRANDED or word.text in DETERMINERS:
            return False
        if before[index - 1].text in DETERMINERS:
            return True
    return False


def objects(utterance: Utterance, names: Sequence[Name]) -> Iterator[tuple[Phrase, str]]:
    """The objects of verbs of use, in the present and of the speaker's own."""
    words = utterance.words
    for pattern in LEADS:
        for match in islice(compiled(pattern.expression).finditer(words.text), _MOST):
            at = match.end() + (not match.group().endswith(" "))
            plan = pattern.value == "replaced"
            if is_gone(words, at) or not is_ours_now(words, match.start(), match.end(), plan=plan):
                continue
            phrase = phrase_at(utterance, at, names)
            if phrase is None or (pattern.value == "name" and not phrase.named):
                continue
            if phrase.named and fold(" ".join(phrase.words)) in PLACES:
                continue
            yield phrase, pattern.id


def phrase_at(
    utterance: Utterance, at: int, names: Sequence[Name], limit: int | None = None
) -> Phrase | None:
    """The noun phrase at a stream offset, up to a verb, and to a raw offset where one is given."""

    def goes_on(token: Token) -> bool:
        if limit is not None and token.end > limit:
            return False
        if not utterance.nouns or token.start in utterance.nouns or token.text in TOOL_NOUNS:
            return True
        return bool(_PARTICIPLE.search(utterance.turn.text[token.start : token.end].lower()))

    return noun_phrase(utterance.words, at, names, goes_on)


def _failing(said: Utterance) -> Iterator[Phrase]:
    """The things of theirs that fail: *notre chaudière tombe en panne*."""
    words = said.words
    for match in islice(_FAILS.finditer(words.text), _MOST):
        if is_gone(words, match.start()) or not is_ours_now(words, match.start(), match.start()):
            continue
        limit = words.raw_span(match.start("thing"), match.end("thing") - 1)[1]
        phrase = phrase_at(said, match.start("thing"), said.names, limit)
        if phrase is None or phrase.head in NO_MEANS or phrase.head in PERSONS or phrase.head in OURS:
            continue
        if phrase.end <= limit and rank_of(said, phrase):
            yield phrase


def _means(said: Utterance) -> Iterator[Phrase]:
    """The means that an answer on the way of doing names: *je griffonne sur un sous-main*."""
    words = said.words
    for match in islice(compiled(MEANS).finditer(words.text), _MOST):
        if is_gone(words, match.end()) or not is_ours_now(words, match.start(), match.end()):
            continue
        phrase = phrase_at(said, match.end() + (not match.group().endswith(" ")), said.names)
        if phrase is not None and not phrase.named and phrase.head not in NO_MEANS and rank_of(said, phrase):
            yield phrase


def opening(exchange: Exchange) -> Phrase | None:
    """The noun phrase at the head of an answer: *Avec Kiloutou*, *Un vieil Alcatel*, *Excel*."""
    words = exchange.said.words
    if _NO_ANSWER.search(words.text):
        return None
    for start, late in _starts(words):
        match = _OPENS.match(words.text[start:])
        at = start + (match.end() if match else 0)
        if _NO_ANSWER.search(words.text[start:]) or is_gone(words, at) or not is_ours_now(words, at, at):
            continue
        phrase = phrase_at(exchange.said, at, exchange.said.names)
        if phrase is not None and phrase.named and fold(" ".join(phrase.words)) in PLACES:
            return None
        if phrase is not None and phrase.head in _BODY:
            continue
        if phrase is not None and (_is_echo(exchange, phrase) or (late and _is_aside(words, phrase))):
            continue
        if phrase is not None and rank_of(exchange.said, phrase) and not _is_subject(words, phrase):
            return phrase if phrase.named else _called(exchange.said, phrase) or phrase
    return None


def _is_aside(words: Stream, phrase: Phrase) -> bool:
    """Whether what follows a comma is no tool, nor what one has."""
    held = _HAVE.search(words.before(words.position(phrase.start))) is not None
    return not is_tool(phrase) and (not held or is_abstract(phrase))


def _is_echo(exchange: Exchange, phrase: Phrase) -> bool:
    """Whether the answer only takes up a word of the question: *Informatisé... j'ai un clou par clé*."""
    if exchange.agent is None or is_tool(phrase):
        return False
    asked = rf"\b(?:est|etes|sont|es|sommes) (?:\w+ )?{phrase.head}\b"
    return re.search(asked, exchange.agent.words.text) is not None


def _called(said: Utterance, phrase: Phrase) -> Phrase | None:
    """The name that the same sentence gives a thing or a firm: *de la colonne grise, vous voyez, Bouyer*."""
    words = said.words
    at = words.position(phrase.end)
    until = words.sentence(max(at - 1, 0))[1]
    for name in said.names:
        start = words.position(name.start)
        if not at <= start < until or fold(name.text) in PLACES:
            continue
        before, after = words.text[at:start], words.text[words.position(name.end) - 1 :]
        if _NAMED_AFTER.search(before) or _CALLED_AFTER.match(after) or _APPOSED.search(before):
            return Phrase(name.start, name.end, tuple(name.text.lower().split()), named=True)
    return None


def _starts(words: Stream) -> list[tuple[int, bool]]:
    """The first two sentences of an answer, what follows its colon, then what follows its first commas.

    Each comes with whether it only follows a comma.
    """
    starts = [0, *(match.end() for match in re.finditer(r"[.!?;:] ", words.text))]
    commas = [match.end() for match in re.finditer(r", (?:et |puis |alors )?", words.text)]
    return [*((at, False) for at in starts[:2]), *((at, True) for at in commas[:3])]


def _is_subject(words: Stream, phrase: Phrase) -> bool:
    """Whether a verb follows: *les gars râlent* tells what they do, not what is used."""
    at = words.position(phrase.end)
    return not phrase.named and bool(
        re.match(
            r"(?:(?:ils|elles?|on|me|m|nous|se|s|y|en|le|la|l) )*(?:est|sont|a|ont|\w+ent)\b", words.text[at:]
        )
    )


def _everyday(utterance: Utterance, asked: Asked) -> Iterator[Candidate]:
    words = utterance.words
    for table, rank, rule in ((_TOOLS, TOOL, "solution.tool"), (_METHODS, METHOD, "solution.method")):
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
    """What the sheet says for a tool or a way: its usual name, and the speaker's own words where they differ."""
    said = _PAPER.sub("papier", said)
    if label not in CANONICAL:
        return said
    if fold(label) in fold(said):
        return said
    if said.startswith(("c'est", "c’est", "c est")):
        return label
    return f"{label} ({said})" if label in _WITH_WORDS else label


def _is_idle(words: Stream, match: re.Match[str], label: str, rank: int, asked: Asked) -> bool:
    """Whether a tool or a way is only spoken of, and not in use."""
    before = words.before(match.start())
    if is_gone(words, match.start()) or not is_ours_now(words, match.start(), match.end()):
        return True
    if asked >= Asked.TOPIC or (asked and label not in LOOSE_TOOLS):
        return False
    if rank == TOOL:
        return not _HOLDS.search(before) or (label in LOOSE_TOOLS and not _ALL_IN.search(before))
    if label in _MANNERS:
        return not _DONE_SO.search(before)
    return label in _HANDED and not _HANDS.search(before)


def rank_of(utterance: Utterance, phrase: Phrase) -> int:
    """How well a phrase names what is in use: a name, a tool, a noun, a person; 0 where it names nothing."""
    if phrase.named:
        return NAME
    if _label(phrase):
        return TOOL
    if (
        phrase.head in NO_SOLUTION
        or phrase.head in _FIRST_NAMES
        or len(phrase.head) < 3
        or phrase.start not in utterance.nouns
    ):
        return 0
    if phrase.head in TOOL_NOUNS and (phrase.head not in HOLDERS or phrase.head in PRODUCTS):
        return TOOL
    return METHOD if phrase.head in PERSONS and len(phrase.words) == 1 else NOUN


def is_tool(phrase: Phrase) -> bool:
    """Whether a phrase names a tool, a supplier or people of the house, and not any noun."""
    return phrase.named or phrase.head in TOOL_NOUNS or phrase.head in OURS or bool(_label(phrase))


def _label(phrase: Phrase) -> str:
    text = " ".join(phrase.words)
    return next((label for label, expression in _TOOLS if expression.search(text)), "")


def text_of(utterance: Utterance, phrase: Phrase) -> str:
    """What the sheet says for a phrase."""
    if phrase.named:
        return " ".join(phrase.words)
    text = _PAPER.sub("papier", utterance.turn.text[phrase.start : phrase.end].lower())
    label = _label(phrase)
    if label in CANONICAL:
        return text if fold(label) in fold(text) else label
    whose = _whose(utterance, phrase)
    return f"en interne ({whose} {text})" if whose else text


def _whose(utterance: Utterance, phrase: Phrase) -> str:
    """The word that makes people those of the house, empty where there is none: *mes gars*, *notre secrétaire*."""
    before = [token.text for token in utterance.words.tokens if token.end <= phrase.start]
    while before and before[-1] in ADJECTIVES_BEFORE:
        before.pop()
    if phrase.named or phrase.head not in OURS or not before or before[-1] not in POSSESSIVES:
        return ""
    return before[-1] if before[-1] != "l" else "le"
