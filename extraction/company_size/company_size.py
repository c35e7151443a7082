"""Reads the head count of the company: the last one that the prospect says of it, now."""

import re

from extraction.amounts import Count
from extraction.company_size.heads import STAFF, Head, counted, is_role, read_heads
from extraction.company_size.listing import KIN, read_list
from extraction.company_size.patterns import ASKS, NOT_STAFF, SAID
from extraction.company_size.reckoning import reckoned, told_by_agent
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled
from extraction.readings import Reading, matches

_ALONE = re.compile(
    r"\b(?:tout seul|toute seule|auto entrepreneur|autoentrepreneur|independante?|que moi"
    r"|moi toute? seule?)\b"
)
_ADD = re.compile(
    r"\b(?:additionnez|faites l addition|l addition|faites le compte|comptez vous meme|ca se compte)\b"
)
_ABOUT = re.compile(r"[.!?]|\b(?:[Ll]es|[Cc]es|[Vv]os|[Dd]es|[Pp]our|[Dd]e|[Ss]ur|[Àà])\b")
"""Words before a number that is spoken of, and not taken up."""
_TAKES_AWAY = re.compile(r"\b(?:otez|enlevez|retirez|moins|soustrayez)(?: (?:en|y|en y|lui))? $")
_FEW = 4
"""Words before the number with which the agent's turn opens."""
_SHORT = 9
"""Words of a sentence in which the agent only takes up a number."""
_WHOLE = 60
_NEAR = 25
"""Characters within which a turn opens with the number said back."""
_AGAIN = re.compile(
    r"(?:(?:et|mais|non|donc|alors|ok|ah|oui|d accord) ,? ?)*(?:(?:nous|vous|ca|cela|la|ici|au total|en tout"
    r"|du coup"
    r"|maintenant|aujourd hui|a l annee"
    r"|les \w+|\w+|ca vous) ,? ?)?(?:,? ?(?:ca )?fait|fait combien|combien|c est a dire|soit)? ?\??$"
)
"""A short turn of the agent's that asks for a number again."""
_OF_A_MEETING = re.compile(
    r"\b(?:serez|seront|sera|seriez) (?:\w+ ){0,2}combien|(?:reunion|demo\w*|formation|visio|rendez vous"
    r"|seminaire|repas) (?:[^.!?]{0,30})combien"
    r"|combien (?:[^.!?]{0,20})(?:a (?:la )?(?:reunion|demo\w*|formation)|autour de la table|a former"
    r"|a inviter)"
)
"""A question on how many will meet, and not on the head count."""
_NUMBER_SAID = re.compile(r"vous etes (?!.*(?:combien|nombreu|convien))")
"""What only the agent asks: in the prospect's turn *vous êtes trois* is said of the agent's side."""
_WITH = re.compile(r"\b(?:avec|en comptant) (?:le|la|l|les|mes|nos|notre|mon|ma) (?P<who>\w+)\b")
_ANIMALS = frozenset({"chien", "chiens", "chat", "chats", "cheval", "chevaux", "vaches", "poules"})
_UNCOUNTED = 6
"""Persons whom the agent may add to the numbers said: those told by their names."""
_SUMMED = 5
"""Weight of a head count that the agent sums up and nobody denies."""


def read_size(call: Call) -> Reading | None:
    """The head count that stands at the end, with its proof."""
    best: Reading | None = None
    for exchange in call.exchanges:
        found = (
            _summed(call, exchange, known=best is not None)
            or _reckoned(exchange)
            or _said(exchange, goes_on=_goes_on(call, exchange))
            or _confirmed(exchange)
        )
        if exchange.denies and best is not None and _is_questioned(exchange):
            best = None
        if found is not None and (best is None or found.weight >= best.weight):
            best = found
    return best


def _said(exchange: Exchange, *, said_back: bool = False, goes_on: bool = False) -> Reading | None:
    said = exchange.said
    asked = said_back or asks_size(exchange) or goes_on
    covered = [match.raw for match in matches(SAID, said, exchange)]
    heads = read_heads(exchange, covered, asked=asked)
    listed = read_list(said, [(head.start, head.end, head.value) for head in heads]) if asked else None
    none = not (said_back or listed or heads or said.counts or said.amounts)
    if asked and none and _ALONE.search(said.words.text):
        return _reading(exchange, 1, (0, len(said.turn.text)), 3, "size.alone")
    if listed is not None and not any(head.closes or _is_later(head, listed.end) for head in heads):
        return _reading(exchange, listed.value, (listed.start, listed.end), 3, "size.list")
    if not heads or (len(heads) == 1 and heads[0].role):
        return None
    top = max(head.weight for head in heads)
    best = [head for head in heads if head.weight == top and not head.aside] or [
        head for head in heads if head.weight == top
    ]
    if not asked:
        chosen = best[-1]
        return _reading(exchange, chosen.value, (chosen.start, chosen.end), top, "size.said")
    return _several(exchange, heads, best, top)


def _goes_on(call: Call, exchange: Exchange) -> bool:
    """Whether the agent only asks again for the head count of the turn before: *Et nous ça fait ?*."""
    agent = exchange.agent
    before = call.before(exchange)
    if agent is None or before is None or not asks_size(before):
        return False
    return _AGAIN.match(agent.words.text) is not None


def _is_later(head: Head, end: int) -> bool:
    """Whether a number stands after a list, and sums it up or mends it."""
    return head.total and head.start >= end and not head.aside


def asks_size(exchange: Exchange) -> bool:
    """Whether the head count is asked: by the agent's turn, or within a turn that holds both voices."""
    if exchange.agent is not None and _OF_A_MEETING.search(exchange.agent.words.text):
        return False
    if exchange.agent is not None and exchange.asked_now and exchange.asked("size"):
        return True
    if _is_questioned(exchange):
        return True
    asks = compiled(ASKS)
    return (exchange.agent is not None and asks.search(exchange.agent.words.text) is not None) or (
        any(not _NUMBER_SAID.match(match.group()) for match in asks.finditer(exchange.said.words.text))
    )


def _several(exchange: Exchange, heads: list[Head], best: list[Head], weight: int) -> Reading:
    """One number of several: the one corrected or totalled last, else the sum of parts, else the first."""
    first = best[0]
    totals = [head for head in heads if (head.total and head in best) or head.closes]
    if totals and (len(totals) > 1 or totals[0] is not first or len(best) == 1 or first.stands):
        chosen = totals[-1] if not first.stands or len(totals) > 1 else first
        return _reading(exchange, chosen.value, (chosen.start, chosen.end), weight, "size.said")
    live = [head for head in heads if not head.aside and head.weight >= weight - 1]
    last = live[-1] if live else first
    words = exchange.said.words
    if len(live) > 1 and _TAKES_AWAY.search(words.before(words.position(last.start))):
        left = first.value - last.value
        return _reading(exchange, left, (first.start, last.end), weight, "size.less")
    parts = all(head.part for head in live) or all(head.adds for head in live[1:])
    if len(live) > 1 and (parts or _ADD.search(exchange.said.words.text)):
        span = (live[0].start, live[-1].end)
        return _reading(exchange, sum(head.value for head in live), span, weight, "size.sum")
    return _reading(exchange, first.value, (first.start, first.end), weight, "size.said")


def _summed(call: Call, exchange: Exchange, *, known: bool) -> Reading | None:
    """A number that the agent takes up right after, and that the prospect lets stand: *Donc 21 en tout*."""
    agent = exchange.agent
    if agent is None or exchange.denies or exchange.index < 2:
        return None
    if exchange.answer.evasive and len(agent.words.tokens) <= _SHORT:
        return None
    before = call.before(exchange)
    found = _taken_up(agent)
    if before is None or found is None:
        return None
    if known and len(agent.words.tokens) <= _FEW and exchange.agrees:
        heard = True
    elif asks_size(before):
        heard = _is_heard(before, agent, found)
    else:
        heard = _adds_up(before, found) or _is_taken(before, agent, found)
    if not heard and not _is_echoed(exchange, found, asked=asks_size(before)):
        return None
    again = _said(exchange, said_back=True)
    short = len(agent.turn.text.split()) <= _FEW
    other = again is not None and again.data["size"] != found and again.rule != "size.alone"
    if short and again is not None and other and not _with_others(exchange, again.start):
        return again if again.start < _NEAR else None
    said = exchange.said
    return _proven(exchange, found, (agent.i, said.i), _SUMMED, "size.summed")


def _with_others(exchange: Exchange, start: int) -> bool:
    """Whether a number said back only adds what is nobody: *avec les chiens, vingt-cinq*."""
    words = exchange.said.words
    found = _WITH.search(words.before(words.position(start)))
    return found is not None and (
        found["who"] in _ANIMALS or not (is_role(found["who"]) or found["who"] in KIN)
    )


def _is_heard(before: Exchange, agent: Utterance, value: int) -> bool:
    """Whether a number of the agent's is one that the prospect said, their sum, or is said of the whole."""
    said = [head.value for head in read_heads(before, (), asked=True)]
    if said and max(said) <= value <= sum(said) + _UNCOUNTED and len(said) > 1:
        return True
    whole = re.search(r"\b(?:en tout|au total|personnes|salaries)\b", agent.words.text[:_WHOLE])
    return value in said or value == sum(said) or whole is not None


def _is_taken(before: Exchange, agent: Utterance, value: int) -> bool:
    """Whether the agent makes a head count of a number that the prospect has just said."""
    said = [number for _, _, number, _ in counted(before, asked=True)]
    return value in said and told_by_agent(agent) == value


def _is_echoed(exchange: Exchange, value: int, *, asked: bool) -> bool:
    """Whether the answer opens with the agent's own number of people: *Dix-sept, oui*.

    `asked` tells that the head count was what the turns before were about: a bare number then counts people.
    """
    opening = [start for start, _, number, _ in counted(exchange, asked=True) if number == value]
    if not opening or len(exchange.said.turn.text[: opening[0]].split()) > 1:
        return False
    agent = exchange.agent
    return asked or (agent is not None and told_by_agent(agent) == value)


def _reckoned(exchange: Exchange) -> Reading | None:
    value = reckoned(exchange)
    if value is None or exchange.agent is None:
        return None
    return _proven(exchange, value, (exchange.agent.i, exchange.said.i), 3, "size.reckoned")


def _adds_up(before: Exchange, value: int) -> bool:
    """Whether several counts of people of a turn add up to a number, though nobody asked."""
    if not any(count.people and count.noun is not None for count in before.said.counts):
        return False
    said = [number for _, _, number, _ in counted(before, asked=True)]
    runs = (said[left:right] for left in range(len(said)) for right in range(left + 2, len(said) + 1))
    return any(sum(run) == value for run in runs)


def _taken_up(agent: Utterance) -> int | None:
    """The number with which the agent's turn opens, and that counts people or nothing."""
    numbers = [(count.start, count.end, count.value) for count in agent.counts if count.people]
    numbers += [
        (amount.start, amount.end, int(amount.min))
        for amount in agent.amounts
        if amount.min is not None and amount.min == amount.max and not amount.certain
    ]
    for start, _, value in sorted(numbers)[:1]:
        opening = agent.turn.text[:start]
        if len(opening.split()) <= _FEW and not _ABOUT.search(opening):
            return value
    return None


def _confirmed(exchange: Exchange) -> Reading | None:
    agent = exchange.agent
    if agent is None or not exchange.asked("size") or not exchange.agrees or exchange.said.counts:
        return None
    counts: list[Count] = [count for count in agent.counts if count.noun not in NOT_STAFF]
    bare = [
        amount for amount in agent.amounts if not amount.certain and amount.min == amount.max and amount.min
    ]
    if not counts and not bare:
        return None
    value = counts[-1].value if counts else int(bare[-1].min or 0)
    return _proven(exchange, value, (agent.i, exchange.said.i), 3, "size.confirmed")


def _is_questioned(exchange: Exchange) -> bool:
    """Whether the agent's turn only says a number of people back, as a question."""
    agent = exchange.agent
    if agent is None or "?" not in agent.turn.text or len(agent.turn.text.split()) > _SHORT:
        return False
    return any(count.noun in STAFF for count in agent.counts)


def _proven(exchange: Exchange, value: int, turns: tuple[int, ...], weight: int, rule: str) -> Reading:
    said = exchange.said
    end = len(said.turn.text)
    return Reading(rule, "company_size", "size", said.i, 0, end, turns, weight, data={"size": value})


def _reading(exchange: Exchange, value: int, span: tuple[int, int], weight: int, rule: str) -> Reading:
    return Reading(
        rule,
        "company_size",
        "size",
        exchange.said.i,
        *span,
        (exchange.said.i,),
        weight,
        data={"size": value},
    )
