"""A sum of the agent's said again by the prospect: to close on it, to mend it, or to object to it."""

import re

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.budget.accepted import (
    gives_back,
    is_agents_price,
    is_gained,
    is_recap,
    is_sealed,
    takes_over,
)
from extraction.budget.asked import Theme, names_the_sum
from extraction.budget.choice import FIGURE, around
from extraction.dialogue import Exchange, Utterance

_SHORT = 6
"""The words of an agent's turn that is nothing but a sum."""
_IS_LIKENED = re.compile(
    rf"^{FIGURE} ?[,.]? ?(?:c est|ca fait|c etait"
    r"|ca represente) (?:deja |quand meme |presque )?"
    r"(?:une?|deux|trois|le prix|la moitie|le salaire|le loyer|plus que|autant que|ma|mon|mes|notre|nos)"
    r" (?!budget|enveloppe|plafond|max\w*|limite|chiffre|prix\b|idee|bonne|bon )"
)
"""A price of the agent's weighed against other things: *douze mille, c'est une demi-éducatrice*."""
OFFERED = re.compile(
    r"\b(?:je dis pas non|dirais pas non|suis pas contre|ca se (?:defend|tient|discute)|pourquoi pas"
    r"|pas plus|maxi\w*|max|je prends|je signe|on signe|topez|tope la|vendu|ca (?:irait|va|passe|me va"
    r"|roule)|plutot|faut que|allez|disons"
    r"|dites plutot|mettez|mettons|coupons|descendez|on est bons|je suis preneur|preneuse?|je ferme les yeux"
    r"|j ai (?:dit|mis|en tete|dans la tete"
    r"|marque|note)|avais? (?:en tete|dans la tete|dit|mis|marque|prevu|note)|sinon|au dela|au dessus|je peux"
    r"|on peut|c est ce que|compter|oui|ouais|exact\w*|voila|tout compris|taxes|ht|ttc|c est ca|pas (?:un"
    r"|une) \w+ de plus|confirm\w+"
    r"|chez nous c est|pour nous c est|moi c est|je vois|on voit|et c est tout|dernier (?:mot|prix))\b"
)


def is_agreed(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum is the agent's own, said again to close the bargain: *trois cents, vendu*."""
    agent = exchange.agent
    value = amount.max or amount.min
    again = agent is not None and any(value in {other.min, other.max} for other in agent.amounts)
    return again and (is_sealed(exchange) or _repeats_the_recap(exchange))


def _repeats_the_recap(exchange: Exchange) -> bool:
    """Whether a yes says again the sum that the agent recapitulates (*trente mille, oui*)."""
    agent = exchange.agent
    if agent is None or is_agents_price(exchange) or not is_recap(agent) or is_gained(agent):
        return False
    return exchange.agrees and not exchange.asked("cost", "size")


def mends_an_agreed(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum mends the agreed one before it: *trente mille, oui. Enfin non, trente-six*."""
    before = [other for other in exchange.said.amounts if other.end <= amount.start]
    return bool(before) and before[-1].corrected and is_agreed(exchange, before[-1])


def echoes(exchange: Exchange, theme: Theme, amount: Amount, project: str) -> bool:
    """A price of the agent said again, to weigh it or to object to it (*80 ! Ah non*)."""
    if exchange.agent is None:
        return False
    said = {value for other in exchange.agent.amounts for value in (other.min, other.max)} - {None}
    said |= {value // 1000 for value in said if value and value >= 1000 and value % 1000 == 0}
    if amount.min not in said and amount.max not in said:
        return False
    if exchange.answer.kind is Kind.NO:
        return True
    if gives_back(exchange.agent) or names_the_sum(exchange.agent):
        return False
    recapped = theme.now and is_recap(exchange.agent) and not is_agents_price(exchange)
    if (recapped or (theme.project and _is_a_guess(exchange.agent))) and not _is_exclaimed(exchange, amount):
        return False
    likened = _IS_LIKENED.match(around(exchange, amount)[1]) is not None
    return likened or not (takes_over(exchange) or project or _is_taken_at_once(exchange, amount))


def _is_taken_at_once(exchange: Exchange, amount: Amount) -> bool:
    """Whether a word of agreement stands with the sum itself, not with the one put against it."""
    if len(exchange.said.amounts) < 2:
        return OFFERED.search(exchange.said.words.text) is not None
    before, after = around(exchange, amount)
    return OFFERED.search(f"{before} # {after}") is not None


def _is_a_guess(agent: Utterance) -> bool:
    """Whether the agent's turn is nothing but a sum put as a question, which its echo confirms."""
    return len(agent.words.tokens) <= _SHORT and agent.turn.text.rstrip().endswith("?")


def _is_exclaimed(exchange: Exchange, amount: Amount) -> bool:
    """Whether a sum is thrown back: *quatre mille !*, *quatre mille ?*."""
    following = exchange.said.turn.text[amount.end : amount.end + 3]
    return any(mark in following for mark in "?!")
