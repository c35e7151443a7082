"""Reads the suppliers that the prospect uses or compares; dropped ones are left out."""

import re

from extraction.dialogue import Call, Exchange
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE
from extraction.readings import Reading
from extraction.solution.solution import is_dropped, is_known_to_agent, suppliers

_COMPARES_BEFORE = re.compile(
    r"\b(?:devis|essai|demos?|demonstration|offre|proposition|consulte|consultons|sollicitons|sollicite"
    r"|discute|discutons|vu|vus|recu|recois|regarde|regardons|rencontre|rencontres|rendez vous avec"
    r"|rdv avec|"
    r"compare|comparons|teste|testons|grille de|telephone|quelqu un de|short ?list|face a|hesite|contacte"
    r"|contactes|contact avec|revoit|commercial de|gens de|un pour|en cours (?:avec|sur|chez)|chez)(?: \w+"
    r"| ,| et){0,5} (?:de |d |a |avec |sur |chez |et |, |l |la |le |aussi )*$"
)
_COMPARES_AFTER = re.compile(
    r"^\w+(?: \w+)? (?:(?:m|nous|me) )?(?:a|ont|doit|doivent|passe|passent|vient|viennent|est passe"
    r"|sont passes|propose|proposent|repasse|revient|revoit)(?: \w+){0,5} (?:offre|devis|proposition|tarif"
    r"|demo|repasser|lundi|mardi|mercredi|jeudi|vendredi|voir|prix|moins cher|semaine|venu|passe"
    r"|est passe par la)"
)
_BODIES = re.compile(
    r"(?:chambre|fédération|federation|coopérative|cooperative|organisme|cabinet|centre|agence|association"
    r"|syndicat)\b"
)
_ELSEWHERE = ("budget", "authority", "next_step", "role", "size")
_TOOLS = frozenset(
    [
        "excel",
        "google",
        "google",
        "sheets",
        "whatsapp",
        "word",
        "outlook",
        "linkedin",
        "sheets",
        "gmail",
        "teams",
        "zoom",
        "access",
        "powerpoint",
        "kubernetes",
        "proxmox",
        "ansible",
        "colissimo",
        "trafic",
        "access",
        "sap",
        "windows",
        "android",
    ]
)


def read_competitors(call: Call) -> list[Reading]:
    """One reading a supplier, in the order of the call."""
    found: dict[str, Reading] = {}
    for exchange in call.exchanges:
        for name in exchange.said.names:
            label = name.text.lower()
            if label in _TOOLS or label.split()[0] in _TOOLS or is_dropped(exchange, name):
                continue
            if is_known_to_agent(call, exchange, name.start, name.end):
                continue
            if _rivals(exchange, name) and label not in found:
                found[label] = Reading(
                    "competitor.name",
                    "competitors",
                    label,
                    exchange.said.i,
                    name.start,
                    name.end,
                    (exchange.said.i,),
                )
        for label, start, end in suppliers(call, exchange):
            if label not in found and label.split()[0] not in _TOOLS:
                found[label] = Reading(
                    "competitor.in_place", "competitors", label, exchange.said.i, start, end, (exchange.said.i,)
                )
    return list(found.values())


def _rivals(exchange: Exchange, name: Name) -> bool:
    """Whether a name is told as a supplier in place or compared, and not as a place or a person."""
    near = _around(exchange, name)
    if name.before in PLACE_BEFORE:
        return bool(_COMPARES_BEFORE.search(near[0]))
    if exchange.asked("competitors") and name.before not in {"mon", "ma", "mes"}:
        return True
    return bool(_COMPARES_BEFORE.search(near[0]) or _COMPARES_AFTER.search(near[1]))


def _around(exchange: Exchange, name: Name) -> tuple[str, str]:
    words = exchange.said.words
    at = words.position(name.start)
    return words.before(at)[-60:], words.after(at)[:70]
