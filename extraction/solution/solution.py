"""Reads today's tool, supplier or method.

A candidate is the object of a verb of use in the present (`LEADS`), a proper name that stands as what is in
use, the noun phrase at the head of an answer to *avec quoi ? chez qui ?*, an everyday tool or a way of doing.
An answer to the question wins over a mention, a name over a tool, a tool over a noun, a noun over a way of
doing; then the first one said stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from extraction.answers.answers import Kind
from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled, expand
from extraction.names.names import Name
from extraction.names.patterns import FIRST_NAMES, PLACES
from extraction.readings import Reading
from extraction.solution.asked import Asked, asked_for
from extraction.solution.nouns import Phrase, noun_phrase
from extraction.solution.patterns import (
    BRAND_AFTER,
    BRAND_BEFORE,
    CANONICAL,
    FUTURE,
    LEADS,
    LOOSE_TOOLS,
    METHODS,
    OPENS,
    TOOLS,
)
from extraction.solution.standing import (
    GREETINGS,
    HELLO,
    is_compared,
    is_gone,
    is_known_to_agent,
    is_place,
)
from extraction.solution.words import (
    ADJECTIVES_BEFORE,
    BODIES,
    DETERMINERS,
    HOLDERS,
    NO_SOLUTION,
    NOT_BRANDED,
    OURS,
    PERSONS,
    POSSESSIVES,
    PRODUCTS,
)
from extraction.solution.words import TOOLS as TOOL_NOUNS
from extraction.stream import Stream, fold

_TOOLS = [(label, compiled(expression)) for label, expression in TOOLS]
_METHODS = [(label, compiled(expression)) for label, expression in METHODS]
_FUTURE, _BRAND_BEFORE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})") for expression in (FUTURE, BRAND_BEFORE)
)
_BRAND_AFTER = re.compile(expand(BRAND_AFTER))
_OPENS = re.compile(expand(OPENS))
_NO_ANSWER = re.compile(
    r"^(?:(?:non|ah|la|ca) ,? ?)*(?:personne|rien|aucune?|pas de|pas d|on a rien|on a pas|j ai rien|j ai pas"
    r"|y a rien|y a personne|y a pas|pourquoi|comment|comme on peut|c est quoi|qui c est|mal|bien|pas)\b"
)
_NEGATED = re.compile(r"\b(?:pas|plus|jamais|rien|aucune?|ni|sans) (?:\w+ ){0,2}$")
_WITH = re.compile(r"\b(?:avec|chez|sur|par|dans|via|sous) (?:\w+ ){0,2}$")
_HOLDS = re.compile(
    r"\b(?:avec|sur|dans|via|sous|en|un|une|des|du|nos|mon|ma|mes|notre|son|ses|leurs?|chaque|le|les|l|de|d"
    r"|\d+|deux|trois|quatre|cinq|six|c est) (?:\w+ ){0,1}$"
)
_ALL_IN = re.compile(
    r"\b(?:c est|tout est|tout se fait|ca se fait)(?: (?:encore|toujours|tout|que))* (?:du|des|sur|en"
    r"|de la|par|au) $"
)
_FIRST_NAMES = frozenset(fold(name) for name in FIRST_NAMES)
_MADE_BY = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(PRODUCTS))}) (?:de |d |du )?$")
_YOURS = re.compile(r"\b(?:vous|tu|AGENT) (?:\w+ ){0,3}$")
_ON_TOPIC = ("solution", "satisfied", "need", "cost", "contract", "timing", "person")
_NAME, _TOOL, _NOUN, _METHOD = 4, 3, 2, 1
_CONFIRMED = 10
_MOST = 12
"""Objects of one verb class read in a turn: a longer list is noise."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    value: str
    start: int
    end: int
    weight: int
    rule: str


def read_solution(call: Call) -> Reading | None:
    """What stands as today's solution over the call, None where it is not said."""
    best: Reading | None = None
    for exchange in call.exchanges:
        for found in (_confirmed(exchange), _said(call, exchange)):
            if found is not None and (best is None or found.weight > best.weight):
                best = found
    return best


def suppliers(call: Call, exchange: Exchange) -> Iterator[tuple[str, int, int]]:
    """The proper names that a turn gives as suppliers in use: value and place in the raw text."""
    for phrase, _ in _objects(exchange.said, exchange.said.names):
        if phrase.named and not is_known_to_agent(call, exchange, phrase.start, phrase.end):
            yield _text(exchange.said, phrase), phrase.start, phrase.end
    if asked_for(exchange) is Asked.WHAT and not _introduces(exchange):
        head = _opening(exchange)
        if head is not None and head.named and fold(_text(exchange.said, head)) not in PLACES:
            yield _text(exchange.said, head), head.start, head.end


def _said(call: Call, exchange: Exchange) -> Reading | None:
    asked = asked_for(exchange)
    found = [
        candidate
        for candidate in _candidates(exchange, asked)
        if candidate.rule == "solution.tool"
        or not is_known_to_agent(call, exchange, candidate.start, candidate.end)
    ]
    if not found:
        return None
    top = max(found, key=lambda item: (item.weight, -item.start))
    said = exchange.said
    weight = top.weight + 3 * (asked - (1 if exchange.asked("other") else 0))
    return Reading(top.rule, "current_solution", top.value, said.i, top.start, top.end, (said.i,), weight)


def _introduces(exchange: Exchange) -> bool:
    """Whether the turn belongs to the greetings, where names are the speakers' own."""
    return bool(HELLO.search(exchange.said.words.text)) and exchange.index < GREETINGS


def _candidates(exchange: Exchange, asked: Asked) -> Iterator[_Candidate]:
    said = exchange.said
    if (exchange.answer.evasive and not said.names) or _introduces(exchange):
        return
    away = exchange.asked("next_step", "recording") and exchange.asked_now and asked is Asked.NO
    if away:
        return
    for phrase, rule in _objects(said, said.names):
        rank = _rank(said, phrase)
        if rank >= _needed(asked):
            yield _Candidate(_text(said, phrase), phrase.start, phrase.end, rank, rule)
    if asked or exchange.asked(*_ON_TOPIC) or not exchange.asked_now or exchange.question is None:
        for phrase, rule in _brands(said):
            yield _Candidate(_text(said, phrase), phrase.start, phrase.end, _NAME, rule)
    yield from _everyday(said, asked)
    if asked and not (exchange.answer.kind is Kind.NO and exchange.answer.rest < 4):
        head = _opening(exchange)
        if head is not None:
            rank = _rank(said, head)
            rank = rank if asked >= Asked.HOW or rank == _NAME else 0
            rank = max(rank, _TOOL) if rank == _NOUN and _has_lead(said, head) else rank
            if rank >= (_NOUN if asked is Asked.WHAT or _has_lead(said, head) else _TOOL):
                yield _Candidate(_text(said, head), head.start, head.end, rank, "solution.answer")


def _brands(said: Utterance) -> Iterator[tuple[Phrase, str]]:
    """Names that stand as what is in use: *on a Sage*, *notre contrat Axa*, *Elis nous livre*."""
    words = said.words
    for name in said.names:
        at = words.position(name.start)
        before, after = words.before(at), words.text[words.position(name.end) - 1 :]
        if is_compared(said, name) or _NEGATED.search(before) or _FUTURE.search(before) or is_gone(words, at):
            continue
        if _YOURS.search(before) or read_context(words, at, at + 1).third_party or is_place(said, name):
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
        if before[index].start not in said.nouns or before[index].text in NOT_BRANDED:
            return False
        if before[index - 1].text in DETERMINERS:
            return True
    return False


def _needed(asked: Asked) -> int:
    """The least kind of object that is read: the less it was asked for, the surer it must be."""
    return _NOUN if asked >= Asked.HOW else _TOOL


def _has_lead(said: Utterance, phrase: Phrase) -> bool:
    """Whether *avec, chez, sur, par* stands before the phrase."""
    return bool(_WITH.search(said.words.before(said.words.position(phrase.start))))


def _objects(utterance: Utterance, names: Sequence[Name]) -> Iterator[tuple[Phrase, str]]:
    """The objects of verbs of use, in the present and of the speaker's own."""
    words = utterance.words
    for pattern in LEADS:
        for match in islice(compiled(pattern.expression).finditer(words.text), _MOST):
            at = match.end() + (not match.group().endswith(" "))
            before = words.before(match.start())
            if _NEGATED.search(before) or _YOURS.search(before):
                continue
            if pattern.value != "replaced" and _FUTURE.search(before):
                continue
            context = read_context(words, match.start(), match.end())
            if context.third_party or context.conditional or is_gone(words, at):
                continue
            phrase = noun_phrase(words, at, names)
            if phrase is None or (pattern.value == "name" and not phrase.named):
                continue
            if phrase.named and fold(utterance.turn.text[phrase.start : phrase.end]) in PLACES:
                continue
            yield phrase, pattern.id


def _opening(exchange: Exchange) -> Phrase | None:
    """The noun phrase at the head of an answer: *Avec Kiloutou*, *Un vieil Alcatel*, *Excel*."""
    words = exchange.said.words
    if _NO_ANSWER.search(words.text):
        return None
    for start in _starts(words):
        match = _OPENS.match(words.text[start:])
        at = start + (match.end() if match else 0)
        if _NO_ANSWER.search(words.text[start:]) or is_gone(words, at):
            continue
        phrase = noun_phrase(words, at, exchange.said.names)
        if phrase is not None and phrase.named and fold(_text(exchange.said, phrase)) in PLACES:
            return None
        if phrase is not None and _rank(exchange.said, phrase) and not _is_subject(words, phrase):
            return phrase
    return None


def _starts(words: Stream) -> list[int]:
    """The first two sentences of an answer."""
    starts = [0, *(match.end() for match in re.finditer(r"[.!?;] ", words.text))]
    return starts[:2]


def _is_subject(words: Stream, phrase: Phrase) -> bool:
    """Whether a verb follows: *les gars râlent* tells what they do, not what is used."""
    at = words.position(phrase.end)
    return not phrase.named and bool(
        re.match(
            r"(?:(?:ils|elles?|on|me|m|nous|se|s|y|en|le|la|l) )*(?:est|sont|a|ont|\w+ent)\b", words.text[at:]
        )
    )


def _everyday(utterance: Utterance, asked: Asked) -> Iterator[_Candidate]:
    words = utterance.words
    for table, rank, rule in ((_TOOLS, _TOOL, "solution.tool"), (_METHODS, _METHOD, "solution.method")):
        for label, expression in table:
            match = expression.search(words.text)
            if match is None or is_gone(words, match.start()):
                continue
            before = words.before(match.start())
            if asked is Asked.NO and rank == _TOOL and not _HOLDS.search(before):
                continue
            if asked is Asked.NO and label in LOOSE_TOOLS and not _ALL_IN.search(before):
                continue
            context = read_context(words, match.start(), match.end())
            if (
                _NEGATED.search(before)
                or _FUTURE.search(before)
                or context.third_party
                or _YOURS.search(before)
            ):
                continue
            start, end = words.raw_span(match.start(), match.end())
            said = label if label in CANONICAL else utterance.turn.text[start:end].lower()
            loose = _NOUN if label in LOOSE_TOOLS or label == "à la main" else rank
            yield _Candidate(said, start, end, loose, rule)


def _confirmed(exchange: Exchange) -> Reading | None:
    """A supplier or tool that the agent names and the prospect confirms."""
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.agent is None or not exchange.agrees:
        return None
    names = exchange.agent.names
    for phrase, _ in _objects(agent, names):
        if phrase.named or phrase.head in TOOL_NOUNS or phrase.head in OURS or _label(phrase):
            said = exchange.said
            return Reading(
                "solution.confirmed",
                "current_solution",
                _text(exchange.agent, phrase),
                said.i,
                0,
                len(said.turn.text),
                (agent.i, said.i),
                _CONFIRMED,
            )
    return None


def _rank(utterance: Utterance, phrase: Phrase) -> int:
    if phrase.named:
        return _NAME
    if _label(phrase):
        return _TOOL
    if (
        phrase.head in NO_SOLUTION
        or phrase.head in _FIRST_NAMES
        or len(phrase.head) < 3
        or phrase.start not in utterance.nouns
    ):
        return 0
    if phrase.head in TOOL_NOUNS and (phrase.head not in HOLDERS or phrase.head in PRODUCTS):
        return _TOOL
    return _METHOD if phrase.head in PERSONS and len(phrase.words) == 1 else _NOUN


def _label(phrase: Phrase) -> str:
    text = " ".join(phrase.words)
    return next((label for label, expression in _TOOLS if expression.search(text)), "")


def _text(utterance: Utterance, phrase: Phrase) -> str:
    if not phrase.named and _label(phrase) in CANONICAL:
        return _label(phrase)
    text = utterance.turn.text[phrase.start : phrase.end].lower()
    return f"en interne ({text})" if _is_ours(utterance, phrase) else text


def _is_ours(utterance: Utterance, phrase: Phrase) -> bool:
    """Whether the phrase names people of the house: *mes gars*, *notre secrétaire*."""
    before = [token.text for token in utterance.words.tokens if token.end <= phrase.start]
    while before and before[-1] in ADJECTIVES_BEFORE:
        before.pop()
    return not phrase.named and phrase.head in OURS and bool(before) and before[-1] in POSSESSIVES


def in_place(call: Call) -> Iterator[tuple[str, Reading]]:
    """The firms named in today's solution: they are rivals of whoever calls."""
    solution = read_solution(call)
    if solution is None:
        return
    turn = call.utterance(solution.turns[0])
    for name in turn.names:
        inside = solution.turn != turn.i or (name.start < solution.end and solution.start < name.end)
        if inside and fold(name.text) in fold(solution.value):
            yield name.text.lower(), replace(solution, dimension="competitors", value=name.text.lower())
    body = fold(solution.value).split()[0]
    if body in BODIES:
        yield solution.value, replace(solution, dimension="competitors")
