"""Trades by which people answer who they are, where no list of titles holds them."""

import re

from extraction.dialogue import Exchange
from extraction.readings import Reading

_TRADE = re.compile(
    r"(?:(?:non|oui|moi|alors|je suis|c est|simple|,) )*((?:agricult|viticult|apicult|arboricult|horticult"
    r"|pisciculte|restaurat|imprim|trait)(?:eur|rice|euse)"
    r"|eleveu(?:r|se)|maraich(?:er|ere)|vigneronn?e?|boulang(?:er|ere)|patissi(?:er|ere)|bouch(?:er|ere)"
    r"|fromag(?:er|ere)|menuisi(?:er|ere)|plombi(?:er|ere)"
    r"|electricienn?e?|macon|couvreur|charpenti(?:er|ere)|garagiste|mecanicienn?e?|carrossi(?:er|ere)"
    r"|coiffeu(?:r|se)|fleuriste|hoteli(?:er|ere)|libraire"
    r"|ebeniste|paysagiste|peintre|carreleu(?:r|se)|serruri(?:er|ere)|photographe|graphiste|developpeu(?:r"
    r"|se)|designer|format(?:eur|rice)|enseignante?"
    r"|professeure?|opticienn?e?|kine(?:sitherapeute)?|osteopathe|psychologue|orthophoniste|sage femme"
    r"|comptable|horlog(?:er|ere)|sellier)(?= (?:,|\.|et|depuis|chez|a|en)|$)"
)


def read_trade(exchange: Exchange) -> Reading | None:
    """*Votre métier ? — Agriculteur*: a trade that answers who they are."""
    said = exchange.said
    match = _TRADE.match(said.words.text) if exchange.asked("role") and exchange.asked_now else None
    if match is None:
        return None
    start, end = said.words.raw_span(match.start(1), match.end(1))
    title = said.turn.text[start:end].lower()
    return Reading("authority.contact.trade", "contact", title, said.i, start, end, (said.i,), 1)
