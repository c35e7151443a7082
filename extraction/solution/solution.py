"""Reads today's tool, supplier or method.

A candidate is the object of a verb of use in the present (`LEADS`), the noun phrase at the head of an answer
to *avec quoi ? chez qui ?*, an everyday tool or a way of doing. An answer to the question wins over a mention,
a name over a tool, a tool over a noun, a noun over a way of doing; then the first one said stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from extraction.answers.answers import Kind
from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled, expand
from extraction.names.names import Name
from extraction.names.patterns import FIRST_NAMES, PLACE_BEFORE, PLACES
from extraction.readings import Reading
from extraction.solution.nouns import Phrase, noun_phrase
from extraction.solution.patterns import (
    ASKS_HOW,
    ASKS_RIVALS,
    ASKS_WHAT,
    BRAND_AFTER,
    BRAND_BEFORE,
    CANONICAL,
    COMPARES_AFTER,
    COMPARES_BEFORE,
    FUTURE,
    GONE_AFTER,
    GONE_BEFORE,
    LEADS,
    LOOSE_TOOLS,
    METHODS,
    NOW,
    OPENS,
    TOOLS,
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
    PRODUCTS,
    POSSESSIVES,
)
from extraction.solution.words import TOOLS as TOOL_NOUNS
from extraction.stream import Stream, fold

_TOOLS = [(label, compiled(expression)) for label, expression in TOOLS]
_METHODS = [(label, compiled(expression)) for label, expression in METHODS]
_WHAT, _HOW, _RIVALS, _GONE_BEFORE, _FUTURE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})")
    for expression in (ASKS_WHAT, ASKS_HOW, ASKS_RIVALS, GONE_BEFORE, FUTURE)
)
_NOW, _GONE_AFTER = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})(?!\w)") for expression in (NOW, GONE_AFTER)
)
_BRAND_BEFORE, _COMPARES_BEFORE = (
    re.compile(rf"(?<!\w)(?:{expand(expression)})") for expression in (BRAND_BEFORE, COMPARES_BEFORE)
)
_BRAND_AFTER, _COMPARES_AFTER = (
    re.compile(expand(expression)) for expression in (BRAND_AFTER, COMPARES_AFTER)
)
_OPENS = re.compile(expand(OPENS))
_NO_ANSWER = re.compile(
    r"^(?:(?:non|ah|la|ca) ,? ?)*(?:personne|rien|aucune?|pas de|pas d|on a rien|on a pas|j ai rien|j ai pas"
    r"|y a rien|y a personne|y a pas|pourquoi|comment|comme on peut|c est quoi|qui c est|mal|bien|pas)\b"
)
_NEGATED = re.compile(r"\b(?:pas|plus|jamais|rien|aucune?|ni|sans) (?:\w+ ){0,2}$")
_DECIDES = compiled("{décider}")
_WITH = re.compile(r"\b(?:avec|chez|sur|par|dans|via|sous) (?:\w+ ){0,2}$")
_HELLO = re.compile(r"\b(?:bonjour|allo|bonsoir|hello|salut|elle meme|lui meme)\b")
_HOLDS = re.compile(
    r"\b(?:avec|sur|dans|via|sous|en|un|une|des|du|nos|mon|ma|mes|notre|son|ses|leurs?|chaque|le|les|l|de|d"
    r"|\d+|deux|trois|quatre|cinq|six|c est) (?:\w+ ){0,1}$"
)
_ALL_IN = re.compile(
    r"\b(?:c est|tout est|tout se fait|ca se fait)(?: (?:encore|toujours|tout|que))* (?:du|des|sur|en|de la|par|au) $"
)
_FIRST_NAMES = frozenset(fold(name) for name in FIRST_NAMES)
_MADE_BY = re.compile(rf"(?<!\w)(?:{'|'.join(sorted(PRODUCTS))}) (?:de |d |du )?$")
_YOURS = re.compile(r"\b(?:vous|tu|AGENT) (?:\w+ ){0,3}$")
_OFF_TOPIC = (
    "budget", "authority", "next_step", "size", "role", "timing", "recording", "competitors", "person",
)  # fmt: skip
_ON_TOPIC = ("solution", "satisfied", "need", "cost", "contract", "timing", "person")
_NAME, _TOOL, _NOUN, _METHOD = 4, 3, 2, 1
_CONFIRMED = 10
_GREETINGS = 3
_OPENING = 5


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


class Asked(IntEnum):
    """How directly the agent's last turn asks for today's solution."""

    NO = 0
    PERHAPS = 1
    HOW = 2
    WHAT = 3


def asked_for(exchange: Exchange) -> Asked:
    """How directly the agent's last turn itself asks what they use or how they do."""
    if exchange.agent is None or not exchange.asked_now:
        return Asked.NO
    text = exchange.agent.full.text
    last = [sentence for sentence in re.findall(r"[^.!?]+[.!?]?", text) if len(sentence) > 3][-2:]
    if asks_rivals(exchange):
        return Asked.NO
    closed = exchange.asked(*(subject for subject in _OFF_TOPIC if subject not in {"authority", "role"}))
    if closed and not exchange.asked("solution"):
        return Asked.NO
    if any(_WHAT.search(sentence.strip()) for sentence in last) and not _DECIDES.search(text):
        return Asked.WHAT
    if exchange.asked(*_OFF_TOPIC) and not exchange.asked("solution"):
        return Asked.NO
    if any(_HOW.search(sentence.strip()) for sentence in last):
        return Asked.HOW
    return Asked.PERHAPS if exchange.asked("solution") else Asked.NO


def asks_rivals(exchange: Exchange) -> bool:
    """Whether the agent's last turn asks whom they compare."""
    if exchange.agent is None:
        return False
    return exchange.asked("competitors") or bool(_RIVALS.search(exchange.agent.full.text))


def is_dropped(exchange: Exchange, name: Name) -> bool:
    """Whether the words around, up to the next name, say that the thing is of the past or ruled out."""
    words = exchange.said.words
    following = [words.position(other.start) for other in exchange.said.names if other.start > name.start]
    at = words.position(name.start)
    return _is_gone(words, at, min([*following, at + 110]))


def is_known_to_agent(call: Call, exchange: Exchange, start: int, end: int) -> bool:
    """Whether the agent said these words before: their own company, the contact's, a person."""
    folded = exchange.said.turn.text[start:end].lower()
    for utterance in call.utterances:
        if utterance.i >= min(exchange.said.i, _GREETINGS):
            return False
        if (
            not utterance.is_prospect
            and _HELLO.search(utterance.words.text)
            and re.search(rf"(?<!\w){re.escape(folded)}(?!\w)", utterance.turn.text.lower())
        ):
            return True
    return False


def suppliers(call: Call, exchange: Exchange) -> Iterator[tuple[str, int, int]]:
    """The proper names that a turn gives as suppliers in use: value and place in the raw text."""
    for phrase, _ in _objects(exchange.said, exchange.said.names):
        if phrase.named and not is_known_to_agent(call, exchange, phrase.start, phrase.end):
            yield _text(exchange.said, phrase), phrase.start, phrase.end
    if asked_for(exchange) is Asked.WHAT and not _introduces(exchange):
        head = _opening(exchange)
        if head is not None and head.named:
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
    return bool(_HELLO.search(exchange.said.words.text)) and exchange.index < _GREETINGS


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
        if (
            is_compared(said, name)
            or _NEGATED.search(before)
            or _FUTURE.search(before)
            or _is_gone(words, at)
        ):
            continue
        if _YOURS.search(before) or read_context(words, at, at + 1).third_party or _is_place(said, name):
            continue
        if (
            _BRAND_BEFORE.search(before)
            or before in {"de ", "d ", "du "}
            or _BRAND_AFTER.match(after)
            or _qualifies(said, name)
        ):
            yield Phrase(name.start, name.end, tuple(name.text.lower().split()), named=True), "solution.brand"


def is_compared(said: Utterance, name: Name) -> bool:
    """Whether a name is told as one that is being looked at, and not in use."""
    words = said.words
    at = words.position(name.start)
    after = words.text[words.position(name.end) - 1 :]
    return bool(_COMPARES_BEFORE.search(words.before(at)[-90:]) or _COMPARES_AFTER.match(after[:90]))


def _is_place(said: Utterance, name: Name) -> bool:
    """Whether a name follows a preposition of place, and no product whose maker it tells."""
    if fold(name.text) in PLACES:
        return True
    if name.before not in PLACE_BEFORE - {"sur", "dans"} or name.start <= _OPENING:
        return False
    before = said.words.before(said.words.position(name.start)).split()
    return len(before) < 2 or before[-2] not in PRODUCTS


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
        for match in compiled(pattern.expression).finditer(words.text):
            at = match.end() + (not match.group().endswith(" "))
            before = words.before(match.start())
            if _NEGATED.search(before) or _YOURS.search(before):
                continue
            if pattern.value != "replaced" and _FUTURE.search(before):
                continue
            context = read_context(words, match.start(), match.end())
            if context.third_party or context.conditional or _is_gone(words, at):
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
        if _NO_ANSWER.search(words.text[start:]) or _is_gone(words, at):
            continue
        phrase = noun_phrase(words, at, exchange.said.names)
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
            if match is None or _is_gone(words, match.start()):
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
    if phrase.head in TOOL_NOUNS and phrase.head not in HOLDERS:
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


def _is_gone(words: Stream, at: int, until: int | None = None) -> bool:
    """Whether the words before, up to one of the present, or after, up to `until`, put a thing in the past."""
    before = words.before(at)[-70:]
    now = [match.end() for match in _NOW.finditer(before)]
    after = words.after(at)[:80] if until is None else words.text[at:until]
    return bool(_GONE_BEFORE.search(before[now[-1] if now else 0 :]) or _GONE_AFTER.search(after))


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
