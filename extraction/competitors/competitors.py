"""Reads the suppliers that the prospect uses or compares; dropped ones are left out."""

import re

from extraction.dialogue import Call, Exchange
from extraction.names.names import Name
from extraction.readings import Reading
from extraction.solution.solution import is_dropped, uses

_COMPARES = re.compile(
    r"(?:devis|essai|demos?|demonstration|offre|proposition|consulte|consultons|sollicitons|sollicite|discute|discutons|vu|vus|voit|vois|recu|recois|regarde|regardons|rencontre|"
    r"compare|comparons|teste|testons|rdv|rendez vous|grille|au telephone|telephone|eu|short ?list|face a|hesite|entre|contact|contacte|repond|passe|repasser|revoit|commercial de|gens de|quelqu un de|chez|en lice|course)"
)
_TOOLS = frozenset(
    "excel google google sheets whatsapp word outlook linkedin sheets gmail teams zoom access powerpoint kubernetes proxmox ansible colissimo trafic access sap windows android".split()
)


def read_competitors(call: Call) -> list[Reading]:
    """One reading a supplier, in the order of the call."""
    found: dict[str, Reading] = {}
    for exchange in call.exchanges:
        for name in exchange.said.names:
            label = name.text.lower()
            if label in _TOOLS or label.split()[0] in _TOOLS or is_dropped(exchange, name):
                continue
            if _rivals(exchange, name) and label not in found:
                found[label] = Reading(
                    "competitor.name", "competitors", label, exchange.said.i, name.start, name.end, (exchange.said.i,)
                )
    return list(found.values())


def _rivals(exchange: Exchange, name: Name) -> bool:
    if uses(exchange, name) and exchange.asked("solution", "satisfied", "cost", "contract", "competitors", "need"):
        return True
    if name.before in {"à", "de", "d'", "du", "en", "au", "sur", "dans", "des"} and not _COMPARES.search(_sentence(exchange, name)):
        return False
    if exchange.asked("competitors"):
        return name.before not in {"à", "en", "dans", "mon", "ma"}
    return bool(_COMPARES.search(_sentence(exchange, name))) and name.before not in {"à", "dans", "en"}


def _sentence(exchange: Exchange, name: Name) -> str:
    words = exchange.said.words
    left, right = words.sentence(words.position(name.start))
    return words.text[left:right]
