"""Reads today's tool, supplier or method.

A candidate (`candidates`) that answers *avec quoi ? chez qui ?* wins over a mention, a name over a tool, a
tool over a noun, a noun over a way of doing; then the first one said stands.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.dialogue import Call, Exchange
from extraction.names.patterns import PLACES
from extraction.readings import Reading
from extraction.solution.accepted import in_present, takes_over
from extraction.solution.asked import Asked, asked_for
from extraction.solution.candidates import candidates, introduces, objects
from extraction.solution.everyday import Candidate
from extraction.solution.nouns import Phrase
from extraction.solution.opening import opening
from extraction.solution.ranks import NAME, is_tool, text_of
from extraction.solution.standing import corrected_at, is_known_to_agent, is_place
from extraction.solution.words import BODIES
from extraction.stream import fold

_CONFIRMED = 10
_CONFIRMED_NOUN = 6
"""A thing without a name that the agent says and the prospect confirms."""
_LEAST = 1
"""Weight under which a mention says too little."""
_POINTS = {Asked.NO: 0, Asked.PERHAPS: 2, Asked.EARLY: 4, Asked.TOPIC: 5, Asked.HOW: 6, Asked.WHAT: 9}
"""What the question adds to what answers it."""
_MANY_SUBJECTS = 2
"""What a question on anything at all takes away."""
_FIRST = 2
"""What the first question on the subject adds: the call is about what it asks."""
_BESIDE = 3
"""Weight from which another thing in the turn is told beside the first."""
_UNASKED = 7
"""What a verb of use adds to the name that it gives."""
_SAYS_SO = frozenset(
    {
        "solution.uses",
        "solution.works_with",
        "solution.is_at",
        "solution.back_to",
        "solution.contract",
        "solution.our_supplier",
    }
)
_REAL = 4
_REALLY = re.compile(
    r"^(?:et )?(?:officieusement|en (?:vrai|realite|pratique)|dans les faits|dans la (?:vraie vie|realite))\b"
)
_PRETENDED = re.compile(
    r"(?:^|[,;] )(?:officiellement|en theorie|theoriquement|sur le papier|en principe) (?:, )?(?:\w+ ){0,4}$"
)
_WAYS = frozenset({"solution.method", "solution.house"})
"""Rules on ways of doing, which go with a tool: *à la main, sur un cahier*."""
_DIGITAL = re.compile(r"\b(?:excel|sheets?|word|access|tableur|logiciel|fichier|drive|notion|outlook)\b")
"""Tools of a screen: done by hand in them is told by the tool alone."""
_MATTER = re.compile(
    r"(?:^|[.,;] )(?:et |mais )?(?:pour |cote )?(?:le|la|les|l|nos|notre|mon|ma"
    r"|mes) (?P<topic>\w{4,}) (?:, )?"
    r"(?:c est|ce sont|on (?:est|va|passe|(?:le|la|les) (?:prend|fait|achete))) (?:\w+ ){0,4}$"
)
"""A topic before a supplier: *le gasoil c'est chez*."""
_HOUSE = "en interne"
_SIDE_BY_SIDE = 3
"""Things told of one turn."""


def read_solution(call: Call) -> Reading | None:
    """What stands as today's solution over the call, None where it is not said."""
    best: Reading | None = None
    asked_before = False
    for exchange in call.exchanges:
        said = _said(call, exchange)
        if said is not None and not asked_before and asked_for(exchange) >= Asked.HOW:
            asked_before = True
            said = replace(said, weight=said.weight + _FIRST)
        for found in (_confirmed(exchange), said):
            if found is None or found.weight < _LEAST:
                continue
            if best is None or found.weight > best.weight:
                best = found
    return best


def suppliers(call: Call, exchange: Exchange) -> Iterator[tuple[str, int, int]]:
    """The proper names that a turn gives as suppliers in use: value and place in the raw text."""
    turned = corrected_at(exchange.said)
    for phrase, _ in objects(exchange.said, exchange.said.names):
        known = is_known_to_agent(call, exchange, phrase.start, phrase.end)
        if (
            phrase.named
            and phrase.start >= turned
            and not known
            and not _other_matter(call, exchange, phrase)
        ):
            yield text_of(exchange.said, phrase), phrase.start, phrase.end
    if asked_for(exchange) is Asked.WHAT and not introduces(exchange):
        head = opening(exchange)
        stands = head is not None and head.named and head.start >= turned
        if head is not None and stands and fold(text_of(exchange.said, head)) not in PLACES:
            yield text_of(exchange.said, head), head.start, head.end


def _other_matter(call: Call, exchange: Exchange, phrase: Phrase) -> bool:
    """Whether a supplier that nobody asked for is of another matter: *le gasoil, c'est chez Total*."""
    if asked_for(exchange) >= Asked.HOW:
        return False
    words = exchange.said.words
    match = _MATTER.search(words.before(words.position(phrase.start)))
    if match is None:
        return False
    return f" {match['topic'][:5]}" not in f" {call.offered()}"


def _said(call: Call, exchange: Exchange) -> Reading | None:
    asked = asked_for(exchange)
    found = candidates(call, exchange, asked)
    if not found:
        return None
    top = max(found, key=lambda item: (item.weight, -item.start))
    weight = (
        top.weight
        + max(_POINTS[asked], _UNASKED if _is_told(top) else 0)
        + _reality(exchange, top)
        - (_MANY_SUBJECTS if exchange.asked("other") else 0)
    )
    value = ", ".join(item.value for item in _together(top, found))
    i = exchange.said.i
    return Reading(top.rule, "current_solution", value, i, top.start, top.end, (i,), weight)


def _is_told(top: Candidate) -> bool:
    """Whether a turn names what is in use by a verb that says so, though nobody asked."""
    return top.weight == NAME and top.rule in _SAYS_SO


def _reality(exchange: Exchange, top: Candidate) -> int:
    """What is added where the agent asks how it really is, taken away where a thing is on paper only."""
    words = exchange.said.words
    real = exchange.agent is not None and _REALLY.search(exchange.agent.words.text) is not None
    pretended = _PRETENDED.search(words.before(words.position(top.start))) is not None
    return _REAL * (real - pretended)


def _together(top: Candidate, found: Sequence[Candidate]) -> list[Candidate]:
    """What one turn names side by side, in its order: *un agenda Outlook et un carnet*."""
    kept = [top]
    for item in sorted(found, key=lambda item: (-item.weight, item.start)):
        apart = all(
            (item.end <= other.start or other.end <= item.start)
            and fold(item.value) not in fold(other.value)
            and fold(other.value) not in fold(item.value)
            and not (item.value.startswith(_HOUSE) and other.value.startswith(_HOUSE))
            for other in kept
        )
        way = (item.rule in _WAYS and not _DIGITAL.search(top.value)) or (
            top.rule in _WAYS and item.rule == "solution.tool"
        )
        least = 1 if way else _BESIDE
        if apart and item.weight >= least and len(kept) < _SIDE_BY_SIDE:
            kept.append(item)
    return sorted(kept, key=lambda item: item.start)


def _confirmed(exchange: Exchange) -> Reading | None:
    """A supplier or tool that the agent names and the prospect confirms."""
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.agent is None or not takes_over(exchange):
        return None
    for phrase, _ in objects(in_present(agent), exchange.agent.names):
        if is_tool(phrase):
            said = exchange.said
            return Reading(
                "solution.confirmed",
                "current_solution",
                text_of(exchange.agent, phrase),
                said.i,
                0,
                len(said.turn.text),
                (agent.i, said.i),
                _CONFIRMED if phrase.named else _CONFIRMED_NOUN,
            )
    return None


def in_place(call: Call, solution: Reading | None) -> Iterator[tuple[str, Reading]]:
    """The firms named in today's solution: they are rivals of whoever calls."""
    if solution is None:
        return
    turn = call.utterance(solution.turns[0])
    for name in turn.names:
        if is_place(turn, name) and solution.rule != "solution.confirmed":
            continue
        inside = solution.turn != turn.i or (name.start < solution.end and solution.start < name.end)
        if inside and fold(name.text) in fold(solution.value):
            yield name.text.lower(), replace(solution, dimension="competitors", value=name.text.lower())
    body = fold(solution.value).split()[0]
    if body in BODIES:
        yield solution.value, replace(solution, dimension="competitors")
