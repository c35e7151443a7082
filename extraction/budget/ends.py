"""The end of the agent's range that a prospect takes: *dans le haut*, *le bas de votre fourchette*."""

import dataclasses
import re

from extraction.amounts import Amount
from extraction.dialogue import Exchange

_RANGE = (
    r"(?: (?:de|dans) (?:la|votre|vos|cette|l|ces|ce|celle|ta|tes|du)(?: \w+)?| du panier| de gamme)?"
    r"(?= ?[,.!;]|$| (?:de|dans|c est|est|ce serait|plutot|oui|quoi|hein|disons|pour|alors|mais|si)\b)"
)
_LOW = re.compile(
    rf"\b(?:le|au|plutot|vers le|sur le|dans le|en) bas{_RANGE}|\b(?:fourchette|tranche|partie|limite|borne)"
    r" (?:basse|inferieure)\b|\b(?:le|au|du) (?:minimum|plancher) (?:de (?:la|votre)|, )"
    r"|\b(?:le|au|vers le) (?:debut|premier chiffre|moins cher|plus petit|plus bas)(?: des deux)?\b"
)
_HIGH = re.compile(
    rf"\b(?:le|au|plutot|vers le|sur le|dans le|en) haut{_RANGE}|\b(?:fourchette|tranche|partie|limite|borne)"
    r" (?:haute|superieure)\b|\b(?:le|au|vers le) (?:second chiffre|plus cher|plus gros"
    r"|plus haut)(?: des deux)?\b"
)
_NOT = re.compile(r"\b(?:pas|ni|jamais|rarement)(?: \w+){0,2} $")
_CEILING = re.compile(
    r"\b(?:le |du )?(?:haut|plafond|maximum|max|sommet|bout|limite) (?:de (?:la mienne|la notre|ma"
    r"|mes|mon|notre|nos"
    r"|ce qu)|du (?:mien|notre)|pour (?:moi|nous))|\b(?:mon|notre|c est le|grand) (?:max\w*"
    r"|plafond)\b|\bpas plus\b"
)
_FLOOR = re.compile(
    r"\b(?:le |du )?(?:bas|plancher|minimum) (?:de (?:la mienne|la notre|ma|mes|mon|notre|nos)"
    r"|du (?:mien|notre))"
)


def taken_end(exchange: Exchange) -> Amount | None:
    """The end of the agent's range that the prospect names, with the bound that they give it."""
    agent, said = exchange.agent, exchange.said
    if agent is None or not agent.amounts or any(item.scaled or item.certain for item in said.amounts):
        return None
    span = agent.amounts[-1]
    if span.min is None or span.max is None or span.min == span.max:
        return None
    text = said.words.text
    found = [
        (match.start(), value)
        for expression, value in ((_LOW, span.min), (_HIGH, span.max))
        for match in expression.finditer(text)
        if not _NOT.search(text, 0, match.start())
    ]
    if not found:
        return None
    value = min(found)[1]
    whole = dataclasses.replace(span, start=0, end=len(said.turn.text), min=value, max=value)
    if _CEILING.search(text):
        return dataclasses.replace(whole, min=None)
    return dataclasses.replace(whole, max=None) if _FLOOR.search(text) else whole
