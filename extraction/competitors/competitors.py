"""Reads the suppliers that the prospect uses or compares; dropped ones are left out."""

import re
from collections.abc import Iterator

from extraction.dialogue import Call, Exchange
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE, PLACES
from extraction.readings import Reading
from extraction.solution.asked import asks_rivals
from extraction.solution.solution import in_place, suppliers
from extraction.solution.standing import is_compared, is_dropped, is_known_to_agent
from extraction.stream import fold

_LIST = re.compile(
    r"[\s,]*(?:(?:et|puis|ou|avec|aussi|plus|chez|euh|une? démo|un devis|donc)[\s,]+)*(?:l['’])?"
)
_TOOLS = frozenset(
    [
        "excel",
        "google",
        "sheets",
        "whatsapp",
        "word",
        "outlook",
        "linkedin",
        "gmail",
        "teams",
        "slack",
        "zoom",
        "access",
        "powerpoint",
        "kubernetes",
        "proxmox",
        "ansible",
        "colissimo",
        "sap",
        "windows",
        "android",
        "doodle",
        "dropbox",
        "notion",
        "trello",
        "airtable",
        "facebook",
        "jira",
    ]
)
"""Everyday tools: they are in use, and no rival of what is sold."""


def read_competitors(call: Call) -> list[Reading]:
    """One reading a supplier, in the order of the call."""
    found: dict[str, Reading] = {}
    dropped: set[str] = set()
    for exchange in call.exchanges:
        dropped |= {fold(name.text) for name in exchange.said.names if is_dropped(exchange, name)}
        for rule, label, start, end in _named(call, exchange):
            if fold(label).split()[0] not in _TOOLS:
                i = exchange.said.i
                found.setdefault(fold(label), Reading(rule, "competitors", label, i, start, end, (i,)))
    for label, reading in in_place(call):
        if fold(label).split()[0] not in _TOOLS:
            found.setdefault(fold(label), reading)
    return [reading for label, reading in found.items() if label not in dropped]


def _named(call: Call, exchange: Exchange) -> Iterator[tuple[str, str, int, int]]:
    before: Name | None = None
    for name in exchange.said.names:
        if fold(name.text) in PLACES or is_known_to_agent(call, exchange, name.start, name.end):
            continue
        if _rivals(exchange, name) or (before is not None and _goes_with(exchange, before, name)):
            before = name
            yield "competitor.name", name.text.lower(), name.start, name.end
    for label, start, end in suppliers(call, exchange):
        yield "competitor.in_place", label, start, end


def _goes_with(exchange: Exchange, before: Name, name: Name) -> bool:
    """Whether a name only goes on with the list of the name before it: *HubSpot et Pipedrive*."""
    between = exchange.said.turn.text[before.end : name.start].lower()
    return bool(_LIST.fullmatch(between))


def _rivals(exchange: Exchange, name: Name) -> bool:
    """Whether a name is told as one that is compared, and not as a place or a person."""
    if is_compared(exchange.said, name):
        return True
    return asks_rivals(exchange) and name.before not in {*PLACE_BEFORE, "mon", "ma", "mes"}
