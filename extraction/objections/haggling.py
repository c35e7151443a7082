"""Reads haggling: the agent's price thrown back, or a lower one set against it."""

import re
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.dialogue import Call, Exchange
from extraction.objections.scene import Scene, names_price, read_scene
from extraction.readings import Reading

_HARDLY_LESS = 0.95
"""From this share of the agent's price on, a counter-offer is no objection to it."""
_TAKES = re.compile(
    r"\b(?:d accord|ok|ca (?:me|nous) va|honnete|correct|raisonnable|dans les clous|ca rentre|parfait"
    r"|je note|c est note"
    r"|moins que (?:ce que )?(?:je|on)|pas (?:si |trop |tres )?cher|bonne nouvelle|tres bien|entendu"
    r"|je prends|c est bon"
    r"|c est le bon|ca marche|exact|c est ca|voila|tout a fait|pas le probleme|pas le sujet|rien contre"
    r"|jouable|faisable"
    r"|dans (?:nos|mes) (?:prix|cordes|moyens)|ht ou|ttc|tout compris|c etait|si c est sans|quoi , "
    r"|par (?:mois|an|poste|tete) \?|c est pas le prix)\b"
)
_LEAD = re.compile(
    r"^(?:a |mais |et |ah |non |pardon |euh |, |donc |attendez |vous (?:etes a|me dites|dites) |il dit )*$"
)


def read_haggling(call: Call) -> Iterator[Reading]:
    """*C'est 340 euros — Trois cent quarante ?*, *C'est vingt par employé — Douze*."""
    known: set[int] = set()
    scene: Scene | None = None
    for exchange in call.exchanges:
        scene = read_scene(exchange, scene)
        prices = _prices(exchange, known)
        if prices and not exchange.agrees:
            thrown = None if scene.welcomes else _thrown_back(exchange, prices)
            found = thrown or _lower(exchange, prices)
            if found is not None:
                yield found
        known |= {value for amount in exchange.said.amounts for value in _values(amount)}


def _prices(exchange: Exchange, known: set[int]) -> list[int]:
    """The sums that the agent asks, without those that the prospect named before."""
    if exchange.agent is None or not names_price(exchange):
        return []
    said = [value for amount in exchange.agent.amounts for value in _values(amount)]
    return [value for value in said if value not in known]


def _thrown_back(exchange: Exchange, prices: Sequence[int]) -> Reading | None:
    """The agent's own figure at the head of the answer, and what follows does not take it."""
    said = exchange.said
    for amount in said.amounts[:1]:
        head = said.words.text[: said.words.position(amount.start)]
        rest = said.words.text[said.words.position(amount.end - 1) :].partition(" ")[2]
        echoed = any(_same(value, price) for value in _values(amount) for price in prices)
        if echoed and _LEAD.match(head) and len(rest.split()) > 2 and not _TAKES.search(rest):
            return _reading("objection.price.echo", exchange, amount)
    return None


def _lower(exchange: Exchange, prices: Sequence[int]) -> Reading | None:
    """A sum of the same kind under every price that was named."""
    lowest = min(prices)
    for amount in exchange.said.amounts:
        top = amount.max if amount.max is not None else amount.min
        if top is not None and lowest * 0.2 <= top < lowest * _HARDLY_LESS:
            return _reading("objection.price.lower", exchange, amount)
    return None


def _reading(rule: str, exchange: Exchange, amount: Amount) -> Reading:
    i = exchange.said.i
    return Reading(rule, "objections", "price", i, amount.start, amount.end, (i,), 1)


def _values(amount: Amount) -> set[int]:
    return {value for value in (amount.min, amount.max) if value}


def _same(said: int, price: int) -> bool:
    """*Quatorze* is the agent's fourteen thousand."""
    return said in {price, price / 1000} and said > 1
