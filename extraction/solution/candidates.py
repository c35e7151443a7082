"""What a turn gives as candidates for today's solution: objects of verbs of use, names, answers, tools, ways.

Each candidate stands in the present and is the speaker's own; what is over, only tried, planned, denied or
somebody else's is left out, and so is what a correction in the same turn takes back.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled, expand
from extraction.names.names import Name
from extraction.names.patterns import PLACES
from extraction.solution.asked import Asked
from extraction.solution.compared import is_compared, is_considered
from extraction.solution.everyday import Candidate, everyday
from extraction.solution.frames import BRAND_AFTER, BRAND_BEFORE, FAILS, MEANS
from extraction.solution.inhouse import read_in_house
from extraction.solution.nouns import Phrase, is_abstract
from extraction.solution.opening import answered
from extraction.solution.patterns import LEADS
from extraction.solution.ranks import METHOD, NAME, NOUN, TOOL, phrase_at, rank_of, text_of
from extraction.solution.standing import (
    HELLO,
    contrasted_at,
    corrected_at,
    is_gone,
    is_known_to_agent,
    is_ours_now,
    is_place,
)
from extraction.solution.words import DETERMINERS, NO_MEANS, NOT_BRANDED, OURS, PERSONS
from extraction.stream import fold

_BRAND_BEFORE = re.compile(rf"(?<!\w)(?:{expand(BRAND_BEFORE)})")
_BRAND_AFTER = re.compile(expand(BRAND_AFTER))
_PLEASED = re.compile(
    r"\b(?:content|satisfait|ravi|fan|decu|mecontent|heureu\w)\w* (?:de|d|du) (?:la |l |le )?$"
)
_GREETING = 60
"""Characters within which a greeting greets."""
_FAILS = compiled(FAILS)
_NOT_DONE = frozenset({"solution.paid", "solution.uses"})
_DONE_ONCE = re.compile(r"\b(?:ai|a|avons|ont|avez|as) (?:(?:deja|meme|une fois|aussi|bien) )*$")
"""An auxiliary that makes one act of what reads as a habit: *j'ai payé une annonce chez Indeed*."""
_AGED = frozenset({"solution.aged", "solution.dated"})
_BUSINESS = ("budget", "authority", "timing", "next_step", "size", "role", "recording")
_ON_TOPIC = ("solution", "satisfied", "need", "cost", "contract", "timing", "person")
_BY_MEANS = re.compile(
    r"\b(?:avec|dans|sur|via|a coups de|a l aide de|au moyen de) (?:un|une|des|du|de la|mon|ma|mes|notre"
    r"|nos|son|sa|ses|leurs?|le|la|les|l)"
    r" (?P<noun>\w+)"
)
"""A means in a story: *j'y vais avec mon bâton*."""
_ACTED_ON = re.compile(
    r"\b(?:je|j|on|nous|il|elle|ils|elles|chacun|qui) (?:(?:y|en|leur|lui|me|m|se|s|les|le|la"
    r"|l) )*(?!ai |a |est |suis |ont |sont )\w{3,}"
    r" (?:un|une|des|du|mon|ma|mes|notre|nos) (?P<noun>\w+)"
)
"""What one does something with or to: *on plante des piquets*."""
_LATE = 15
"""Turns after which a mention that nobody asked for says little of how things are."""
_WORDS = 4
"""Words from which a no goes on with an answer."""
_HOUSE = 3
"""Who does it was asked with a yes or a no, or is told in so many words."""
_OF_THE_HOUSE = re.compile(
    r"\b(?:elles?|ils?|qui) (?:est|sont) (?:a (?:nous|moi)|de la maison|salariee?s?|en cdi|internes?"
    r"|des notres|dans nos murs)\b"
)
"""What makes a name one of the house: *c'est Fatou et Nadège, elles sont à nous*."""
_NEAR = 60
_ACT_ONCE = re.compile(
    r"\b(?:ai|a|avons) (?:(?:deja|meme|une fois) )*(?:paye|passe|achete|commande|publie|poste|mis) (?:une?"
    r"|deux|des) (?:\w+ ){1,2}(?:chez|sur|a) $"
)
_MINDS = frozenset({"tete", "tetes", "memoire"})
"""What one keeps things in with no tool at all."""
_MOST = 12
"""Objects of one verb class read in a turn: a longer list is noise."""


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
    if asked is Asked.HOW and not found and exchange.answer.kind is not Kind.NO:
        found = [
            _candidate(exchange.said, phrase, METHOD, "solution.story") for phrase in _told(exchange.said)
        ][:1]
    if asked is Asked.NO and exchange.index > _LATE and exchange.asked(*_BUSINESS):
        found = [item for item in found if item.weight >= NAME]
    turned = max(corrected_at(exchange.said), contrasted_at(exchange.said))
    kept = [item for item in found if item.start >= turned]
    if turned and not kept and asked >= Asked.HOW:
        kept = [
            Candidate(name.text.lower(), name.start, name.end, NAME, "solution.corrected")
            for name in exchange.said.names
            if name.start >= turned
            and not is_place(exchange.said, name)
            and not is_considered(exchange.said, name)
        ]
    return kept or found


def _told(said: Utterance) -> Iterator[Phrase]:
    """The thing that a story on the way of doing turns on: what it is done with, else what is done."""
    words = said.words
    for expression in (_BY_MEANS, _ACTED_ON):
        for match in islice(expression.finditer(words.text), _MOST):
            at = match.end() - len(match["noun"])
            if is_gone(words, at) or not is_ours_now(words, match.start(), at):
                continue
            phrase = phrase_at(said, at, said.names)
            if phrase is None or phrase.head in NO_MEANS or phrase.head in PERSONS or phrase.head in OURS:
                continue
            if rank_of(said, phrase) and not is_abstract(phrase):
                yield phrase


def introduces(exchange: Exchange) -> bool:
    """Whether the turn belongs to the greetings, where names are the speakers' own."""
    return bool(HELLO.search(exchange.said.words.text[:_GREETING])) and exchange.index < 3


def _all(exchange: Exchange, asked: Asked) -> Iterator[Candidate]:
    said = exchange.said
    yield from _used(exchange, asked)
    for phrase in _failing(said, ours=asked is Asked.NO):
        yield _candidate(said, phrase, METHOD, "solution.fails")
    if asked or exchange.asked(*_ON_TOPIC) or not exchange.asked_now or exchange.question is None:
        for phrase, rule in _brands(said):
            yield _candidate(said, phrase, NAME, rule)
    yield from everyday(said, asked)
    if asked and not (exchange.answer.kind is Kind.NO and exchange.answer.rest < _WORDS):
        head = answered(exchange, asked)
        if head is not None:
            yield _candidate(said, *head, "solution.answer")
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
        if phrase.head in _MINDS:
            continue
        if rule == "solution.kept_in" and rank == NAME and asked is Asked.NO:
            continue
        aged = rule in _AGED and rank == NOUN and phrase.head not in NO_MEANS and phrase.head not in PERSONS
        if rank >= needed or aged:
            yield _candidate(said, phrase, (TOOL if aged else rank) - (2 if away else 0), rule)


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
        if _OF_THE_HOUSE.search(after[:_NEAR]) or _ACT_ONCE.search(before):
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
            if pattern.id in _NOT_DONE and _DONE_ONCE.search(words.before(match.start())):
                continue
            phrase = phrase_at(utterance, at, names)
            if phrase is None or (pattern.value == "name" and not phrase.named):
                continue
            if phrase.named and fold(" ".join(phrase.words)) in PLACES:
                continue
            yield phrase, pattern.id


def _failing(said: Utterance, *, ours: bool) -> Iterator[Phrase]:
    """The things of theirs that fail: *notre chaudière tombe en panne*; with `ours` only theirs."""
    words = said.words
    for match in islice(_FAILS.finditer(words.text), _MOST):
        if is_gone(words, match.start()) or not is_ours_now(words, match.start(), match.start()):
            continue
        limit = words.raw_span(match.start("thing"), match.end("thing") - 1)[1]
        phrase = phrase_at(said, match.start("thing"), said.names, limit)
        if phrase is None or phrase.head in NO_MEANS or phrase.head in PERSONS or phrase.head in OURS:
            continue
        owned = match.group().startswith(("notre", "nos", "mon", "ma", "mes"))
        if phrase.end <= limit and rank_of(said, phrase) and (owned or not ours):
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
