"""Reads the head count of the company: the last one that the prospect says of it, now."""

import re
from dataclasses import dataclass

from extraction.amounts import Count
from extraction.company_size.patterns import NOT_STAFF, SAID
from extraction.dialogue import Call, Exchange
from extraction.disfluency.disfluency import process
from extraction.readings import Reading, matches

_PAST = re.compile(
    r"\b(?:on etait|on a ete|etait|etions|avant|c etait|sera|serons|l an prochain|on monte a|monte a"
    r"|mon service|le groupe|ils sont|elles sont)\b"
)
_ASIDE = re.compile(
    r"\b(?:l ete|l hiver|en ete|pendant|en saison|la saison|les vendanges|la cueillette|la recolte"
    r"|au printemps|en haute saison|en decembre|en juillet|en aout|de noel|pour noel|en renfort"
    r"|saisonniers?|interimaires?|benevoles?|extras?|stagiaires?|sans compter|arrivent|qui arrive"
    r"|demarrent?|vont arriver|partis|apprentis?|dont|jusqu a|avant que|sont partis|je les compte pas"
    r"|engage|dans le groupe|embauch\w+|recrut\w+|licenci\w+|perdu)\b"
)
"""Words of a number's own clause that keep it out of the permanent staff."""
_TOTAL = re.compile(
    r"\b(?:non|enfin|pardon|plutot|donc|en tout|au total|ca fait|total|retombee?s?|maintenant|aujourd hui"
    r"|on est"
    r"|nous sommes|est plus que|sommes plus que|entiere?|reste|ici on est|qu est ce que je dis|mettez|disons"
    r"|je me trompe)\b"
)
"""Words that make a later number the one that stands."""
_EXACTLY = ("quoi", "donc", "exactement", "precisement", "pile", "tout rond")
_ADD = re.compile(r"\b(?:additionnez|faites l addition|l addition)\b")
_COUNTED = re.compile(
    r"\b(?:salariee?s?|employee?s?|effectif|permanents?|etp) (?:c est|ce sont|on est|on en a)? ?$"
)
_CLOSED = re.compile(r"[.!?:;…]\s*(?:[Oo]ui,? )?$")
_PART = re.compile(r"^ (?:a|au|aux|en|dans|chez|sur|cote|pour) (?!l annee|temps plein)")
_MYSELF = re.compile(
    r"\b(?:et|plus) (?:moi|la \w+|le patron|le gerant|la patronne|une? (?!\w+aine\b)\w+)(?! (?:compris"
    r"|comprise|dehors))\b"
)
_FAMILY = re.compile(
    r"\b(?:moi|ma (?:femme|fille|soeur|mere)|mon (?:fils|frere|mari|pere|associee?|conjoint))\b"
)
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
        "bonshommes",
        "fonctionnaires",
        "collegues",
    ]
)


_MOST = 400_000
"""No company that one calls employs more."""


@dataclass(frozen=True, slots=True)
class _Head:
    """A number that may be the staff: `total` where words make it stand, `part` where it counts some."""

    start: int
    end: int
    value: int
    weight: int
    total: bool
    part: bool


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
    if asked and not said.counts and not said.amounts:
        relatives = len(_FAMILY.findall(said.words.text))
        if _ALONE.search(said.words.text) or relatives > 1:
            return _reading(exchange, max(relatives, 1), (0, len(said.turn.text)), 3, "size.alone")
    heads = _heads(exchange, asked=asked)
    if not heads:
        return None
    top = max(head.weight for head in heads)
    best = [head for head in heads if head.weight == top]
    if not asked or len(best) == 1:
        chosen = best[-1]
        extra = 1 if asked and len(heads) == 1 and _MYSELF.search(_after(exchange, chosen.end)) else 0
        return _reading(exchange, chosen.value + extra, (chosen.start, chosen.end), top, "size.said")
    return _several(exchange, best, top)


def _several(exchange: Exchange, heads: list[_Head], weight: int) -> Reading:
    """One number of several: the one corrected or totalled last, else the sum of parts, else the first."""
    totals = [head for head in heads[1:] if head.total]
    if totals:
        return _reading(exchange, totals[-1].value, (totals[-1].start, totals[-1].end), weight, "size.said")
    span = (heads[0].start, heads[-1].end)
    if all(head.part for head in heads) or _ADD.search(exchange.said.words.text):
        extra = 1 if _MYSELF.search(_after(exchange, heads[-1].end)) else 0
        return _reading(exchange, sum(head.value for head in heads) + extra, span, weight, "size.sum")
    return _reading(exchange, heads[0].value, (heads[0].start, heads[0].end), weight, "size.said")


def _heads(exchange: Exchange, *, asked: bool) -> list[_Head]:
    """The numbers of a turn that may be the staff, each with its weight."""
    said = exchange.said
    covered = [match.raw for match in matches(SAID, said, exchange)]
    numbers = _numbers(exchange, asked=asked)
    heads = []
    for index, (start, end, value, noun) in enumerate(numbers):
        if noun in NOT_STAFF or (noun is not None and noun not in _STAFF and not asked):
            continue
        explicit = noun in _STAFF or any(left <= start and end <= right for left, right in covered)
        if not (explicit or asked) or value > _MOST:
            continue
        weight = 3 if asked else 2 if noun in _STAFF else 1
        weight += asked and (
            noun in _STAFF or _COUNTED.search(_own(said.turn.text[:start], last=True)) is not None
        )
        floor = numbers[index - 1][1] if index else 0
        before = _own(said.turn.text[floor:start], last=True)
        following = said.turn.text[end : numbers[index + 1][0] if index + 1 < len(numbers) else None]
        after = _own(following, last=False)
        if _PAST.search(before) or re.match(r"(?:\w+ ){0,2}(?:avant|c etait|il y a)\b", after):
            weight -= 2
        elif asked and (_ASIDE.search(before) or _ASIDE.search(after)):
            weight -= 1
        alone = (
            noun is None and not before and not after and _CLOSED.search(said.turn.text[:start]) is not None
        )
        total = alone or bool(_TOTAL.search(before)) or after.startswith(_EXACTLY)
        part = noun is not None or bool(_PART.match(" " + after))
        heads.append(_Head(start, end, value, weight, total, part))
    return [head for head in heads if head.weight > 0]


def _own(text: str, *, last: bool) -> str:
    """The folded words of a number's own clause, before or after it."""
    clauses = re.split(r"[.!?;:]" if last else r"[,.!?;:]", text)
    return process(clauses[-1 if last else 0])[0].text.strip(" ,")


def _after(exchange: Exchange, end: int) -> str:
    return process(exchange.said.turn.text[end:])[0].text


def _numbers(exchange: Exchange, *, asked: bool) -> list[tuple[int, int, int, str | None]]:
    said = exchange.said
    found: list[tuple[int, int, int, str | None]] = [(c.start, c.end, c.value, c.noun) for c in said.counts]
    if asked:
        for amount in said.amounts:
            bare = not amount.certain and not amount.currency_said
            values = {amount.min, amount.max} - {None}
            if bare and len(values) == 1:
                found.extend((amount.start, amount.end, value, None) for value in values if value is not None)
    return sorted(found)


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
