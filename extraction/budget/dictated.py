"""A sum that the prospect tells the agent to take down: *écrivez dix*, *travaillez sur les vingt*."""

import re

from extraction.amounts import Amount
from extraction.budget.asked import Theme
from extraction.budget.choice import around, led_by
from extraction.dialogue import Exchange

_TAKE_DOWN = re.compile(
    r"\b(?:ecri(?:s|vez|ve)|not(?:e|ez)|mett(?:ez|ons)|mets|marqu(?:e|ez)|inscri(?:s|vez)|pos(?:e|ez)"
    r"|tap(?:e|ez)"
    r"|rentr(?:e|ez)|gard(?:e|ez|ons)|reten(?:ez|ons)|rest(?:e|ez|ons) (?:a|sur)|part(?:ez|ons) (?:sur|avec)"
    r"|travaill(?:e|ez|ons) (?:sur|avec)|tabl(?:e|ez|ons) sur|raisonn(?:e|ez|ons) (?:sur|avec)"
    r"|calcul(?:e|ez) sur"
    r"|chiffr(?:e|ez) (?:sur|a)|vas y (?:a|pour)|allez y (?:a|pour)|allons (?:a|sur)|va pour|cal(?:e|ez|ons)"
    r"|arrondi(?:s|ssez|ssons) a|coup(?:e|ez|ons) (?:la poire )?a)"
    r"(?: (?:moi|nous|la|le|les|plutot|donc|a|sur|un|une|des|pour|en|avec|bien|seulement|juste|ca|y"
    r"|alors|voir"
    r"|quelque|chose|comme|budget|de)){0,4} $"
)
_THINGS = re.compile(
    r"^\S* ?(?:postes?|fois|pour cent|heures?|jours?|minutes?|personnes|exemplaires|lignes|cases)\b"
)


def is_dictated(exchange: Exchange, theme: Theme, amount: Amount) -> bool:
    """Whether a sum is told to be noted while money is talked about."""
    agent = exchange.agent
    told = (*exchange.said.amounts, *(agent.amounts if agent is not None else ()))
    money = theme.project or any(item.scaled or item.certain for item in told)
    if not money or theme.priced or exchange.asked("size", "next_step"):
        return False
    if _TAKE_DOWN.search(led_by(exchange, amount)) is None:
        return False
    return _THINGS.search(around(exchange, amount)[1]) is None
