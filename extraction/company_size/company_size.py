"""Reads the head count of the company: the last one that the prospect says of it, now."""

import re

from extraction.amounts import Count
from extraction.company_size.patterns import NOT_STAFF, SAID
from extraction.dialogue import Call, Exchange
from extraction.readings import Reading, matches

_PAST = re.compile(
    r"\b(?:on etait|on a ete|etait|etions|avant|c etait|sera|serons|l an prochain|on monte a|pendant les"
    r"|monte a|mon service|le groupe|ils sont|elles sont)\b"
)
_SMALL_PARTS = re.compile(r"\b(?:faites l addition|en tout|au total|ca fait|total)\b")
_ALONE = re.compile(
    r"\b(?:tout seul|toute seule|auto entrepreneur|autoentrepreneur|independante?|que moi"
    r"|moi toute? seule?)\b"
)
_STAFF = frozenset(
    [
        "salaries",
        "salariees",
        "personnes",
        "employes",
        "collaborateurs",
        "agents",
        "bulletins",
        "compagnons",
        "permanents",
        "etp",
        "gars",
    ]
)


def read_size(call: Call) -> Reading | None:
    """The head count that stands at the end, with its proof."""
    best: Reading | None = None
    for exchange in call.exchanges:
        found = _said(exchange) or _confirmed(exchange)
        if found is not None and (best is None or found.weight >= best.weight):
            best = found
    return best


def _said(exchange: Exchange) -> Reading | None:
    said = exchange.said
    asked = exchange.asked("size") and exchange.asked_now
    if asked and _ALONE.search(said.words.text) and not said.counts:
        return _reading(exchange, 1, (0, len(said.turn.text)), 3, "size.alone")
    covered = [match.raw for match in matches(SAID, said, exchange)]
    candidates = []
    for start, end, value, noun in _numbers(exchange, asked=asked):
        if noun in NOT_STAFF or (noun is not None and noun not in _STAFF and not asked):
            continue
        before = said.words.before(said.words.position(start))
        explicit = noun in _STAFF or any(left <= start and end <= right for left, right in covered)
        if not (explicit or asked) or value > 400_000:
            continue
        weight = 3 if asked and (explicit or noun is None) else 2 if asked or noun in _STAFF else 1
        if _PAST.search(_clause(before)) or re.match(
            r".{0,12}(?:avant|c'était|il y a)", said.turn.text[end : end + 20].lower()
        ):
            weight -= 2
        candidates.append((weight, start, end, value))
    if not candidates:
        return None
    top = max(weight for weight, *_ in candidates)
    if top < 1:
        return None
    _, start, end, value = [item for item in candidates if item[0] == top][-1]
    return _reading(exchange, value, (start, end), top, "size.said")


def _numbers(exchange: Exchange, *, asked: bool) -> list[tuple[int, int, int, str | None]]:
    said = exchange.said
    found: list[tuple[int, int, int, str | None]] = [(c.start, c.end, c.value, c.noun) for c in said.counts]
    if asked:
        for amount in said.amounts:
            if (
                not amount.certain
                and amount.min is not None
                and amount.min == amount.max
                and not amount.currency_said
            ):
                found.append((amount.start, amount.end, amount.min, None))
    return sorted(found)


def _clause(before: str) -> str:
    return re.split(r"[,.]", before)[-1] if "," in before else before


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
    said = exchange.said
    return Reading(
        "size.confirmed",
        "company_size",
        "size",
        said.i,
        0,
        len(said.turn.text),
        (agent.i, said.i),
        3,
        data={"size": value},
    )


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
