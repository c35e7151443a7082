"""Which of several sums of one turn is the budget: the conclusion, not what it is reckoned from.

A speaker names a quote, what was asked for at first, a part, a sum that is turned down, and then the sum
that stands. The words around each say which is which (*j'avais demandé vingt... quatorze*, *dont douze pour
les lits*, *huit mille c'était sans les photos. Dix mille avec*).
"""

import dataclasses
import re
from collections.abc import Sequence

from extraction.amounts import Amount
from extraction.dialogue import Exchange

Named = tuple[Amount, str]
"""A sum with the rule that gives it to the project."""

_STRETCH = re.compile(
    r"voire|jusqu|en tirant|pouss|maxi|grand max|au pire|en forçant|si vraiment|à la rigueur|à la limite"
    r"|grimper"
)
_CONCLUDES = re.compile(
    r"\b(?:donc|soit|total|en tout|ca (?:me |nous )?(?:fait|ferait|donne|donnerait)|(?:on|j) arrive a"
    r"|bref|finalement"
    r"|au final|ramen\w+|cette (?:fois|annee)|maintenant|plutot|disons|mettez|mettons|dites|allez|j avais dit"
    r"|reste|restera|par contre|en revanche|moi|nous|mais)(?: [a-z0-9]+){0,6} $"
)
_TOTALS = re.compile(
    r"^\S*(?: euros| francs| dollars)? ?,? ?(?:en tout|au total|tout compris|avec|pour le tout|l ensemble)\b"
)
_WITHOUT = re.compile(
    r"^\S*(?: euros| francs)? ?,? ?(?:(?:oui|mais) ,? ?){0,2}(?:c etait|c est (?:sans|hors|avant|ce que"
    r"|votre|leur|son)|(?:sans|hors) (?!taxe|tva|ht).*#"
    r"|que (?:vous|tu) )"
)
_REJECTED = re.compile(
    r"^\S*(?: euros| francs| balles| dollars)? ?[,!.]* ?(?:c est (?:non|trop|mort|niet|exagere"
    r"|hors de question|de la folie"
    r"|pas possible|impossible)|non\b|jamais|(?:ma|mon|mes|le|la|on|je|j|ils|elle"
    r"|il)(?: \w+){0,3}? (?:quitte(?!s)"
    r"|raccroch\w+|tu(?:e|ent)|vir\w+|etrangl\w+|divorc\w+|hurl\w+|ri|rigol\w+"
    r"|(?:peux|peut|veux|veut|passe) pas(?! (?:\w+ ){0,3}#)|suis mort|tombe\w*|avale\w*)|ca (?:passe"
    r"|passera|va|ira|le fera|rentre) pas|vous (?:revez|plaisantez|rigolez))"
)
_PART = re.compile(
    r"\b(?:dont|y compris|la dedans(?: il)? y a|comprenant|d abord|pour commencer|premiere tranche"
    r"|acompte|plus|moins"
    r"|la moitie soit)(?: [a-z0-9]+){0,1} $"
)
_IS_ADDED = re.compile(
    r"^\S*(?: euros| francs| dollars)? ?(?:de plus|en plus|de moins|de rallonge|d acompte|pour (?:l|la|le"
    r"|les) \w+ ,)"
)
_AT_FIRST = re.compile(
    r"\b(?:avais?|avions|avait|a) (?:\w+ )?(?:demande\w*|voulu|espere|sollicite|reclame"
    r"|propose)(?: \w+){0,2} $|"
    r"\b(?:demandais|demandait|voulais|voulait|revais|esperais|au depart|au debut|initialement|a l origine"
    r"|l an (?:dernier|passe)|l annee (?:derniere|passee)|avant|besoin de|devis(?: \w+){0,3}|coutait|valait"
    r"|c etait|aurait fallu)(?: \w+){0,3} $"
)


def chosen_sum(exchange: Exchange, named: Sequence[Named]) -> Named:
    """One sum a turn: two that open a range (*50, en tirant bien 55*) are one, else the most telling."""
    text = exchange.said.turn.text
    if len(named) == 2:
        (low, rule), (high, _) = named
        between = text[low.end : high.start].lower()
        if low.min and high.max and low.min < high.max and _STRETCH.search(between):
            joined = dataclasses.replace(high, start=low.start, min=low.min, max=high.max, scaled=True)
            return joined, rule
    seats = any(amount.per_user for amount, _ in named)
    return max(enumerate(named), key=lambda item: (_salience(exchange, *item[1], seats=seats), item[0]))[1]


def _salience(exchange: Exchange, amount: Amount, rule: str, *, seats: bool) -> int:
    """How much a sum looks like the answer: a cue, a currency or a period, thousands, a range, a conclusion.

    `seats` says that the turn prices one seat: the total reckoned from it concludes nothing.
    """
    before, after = around(exchange, amount)
    told = (
        2 * (rule != "budget.amount.answer")
        + 2 * bool(amount.period or amount.certain)
        + 2 * amount.scaled
        + (amount.min != amount.max)
        + 2 * amount.per_user
    )
    if _REJECTED.search(after):
        return told - 8
    if _WITHOUT.search(after) or _AT_FIRST.search(before) or _PART.search(before) or _IS_ADDED.search(after):
        return told - 6
    concludes = _TOTALS.search(after) or (_CONCLUDES.search(led_by(exchange, amount)) and not seats)
    return told + 4 * bool(concludes)


_LIMIT = re.compile(r"\b(?:dessus|dela|dessous|plus|moins|sous|passe|depasse\w*|bas) (?:de |des |les |d )?$")


def is_turned_down(exchange: Exchange, amount: Amount) -> bool:
    """Whether the prospect names a sum only to refuse it: *dix mille, ma femme me quitte*."""
    before, after = around(exchange, amount)
    return bool(_REJECTED.search(after)) and not _LIMIT.search(before)


def around(exchange: Exchange, amount: Amount) -> tuple[str, str]:
    """The words of the sentence before a sum, and those after it up to the next sum, shown as `#`."""
    words = exchange.said.words
    start, end = words.position(amount.start), words.position(amount.end - 1)
    before = words.text[max(words.sentence(start)[0], _last_end(exchange, amount)) : start]
    following = _next_start(exchange, amount)
    return before, words.text[end:following] + ("#" if following < len(words.text) else "")


def led_by(exchange: Exchange, amount: Amount) -> str:
    """Every word of the sentence before a sum, *donc* and *bon* among them, back to the sum before it."""
    full = exchange.said.full
    start = full.position(amount.start)
    ends = [full.position(other.end) for other in exchange.said.amounts if other.end <= amount.start]
    return full.text[max(full.sentence(start)[0], *ends, 0) : start]


def _last_end(exchange: Exchange, amount: Amount) -> int:
    ends = [other.end for other in exchange.said.amounts if other.end <= amount.start]
    return exchange.said.words.position(max(ends)) if ends else 0


def _next_start(exchange: Exchange, amount: Amount) -> int:
    starts = [other.start for other in exchange.said.amounts if other.start >= amount.end]
    return exchange.said.words.position(min(starts)) if starts else len(exchange.said.words.text)
