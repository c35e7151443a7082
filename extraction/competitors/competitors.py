"""Reads the suppliers that the prospect uses or compares; dropped ones are left out."""

import re
from collections.abc import Iterable, Iterator

from extraction.dialogue import Call, Exchange
from extraction.lexemes import words
from extraction.names.makes import is_equipment
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE, PLACES
from extraction.readings import Reading
from extraction.solution.asked import Asked, asked_for, asks_rivals
from extraction.solution.compared import is_compared, is_considered, is_dropped
from extraction.solution.solution import in_place, suppliers
from extraction.solution.standing import NEGATED, is_known_to_agent, is_of_others, is_ours_now, is_place
from extraction.stream import fold

_COMPARED = "competitor.name"
_LIST = re.compile(
    r"[\s,]*(?:(?:et|puis|ou|avec|aussi|plus|chez|euh|une? démo|un devis|donc)[\s,]+)*(?:l['’])?"
)
_ALSO = re.compile(
    r"(?:\bet|\bpuis|\bplus|\baussi|,) (?:(?:et|puis|aussi|chez|avec|du|de la|le|la|l|un peu de) ){0,3}$"
    r"|\bchez $|(?:\bet|\bpuis|\bsinon|\bparfois|,) (?:on|je|j|nous) (?:(?:met|mets|prend|prends|utilise"
    r"|passe par|passe chez|a|ai"
    r"|travaille avec|fait appel a) )(?:aussi |du |de la |le |la )?$"
)
_THAT_OF = re.compile(r"\b(?:celle|celui|ceux|celles) (?:de|d|du|de chez) (?:la |l )?$")
_OWNED_BY = re.compile(
    r" (?:de|du|d['’]) ?(?:mon|ma|mes|un|une|le|la|l['’])? ?"
    r"(?:voisine?|cousine?|beau-frère|copain|collègue|frère|père)\b"
)
"""Whose thing it is, right after a make: *le Claas de mon voisin*."""
_SOMEBODY = re.compile(
    r"\b(?:copain|copine|ami|amie|collegue|confrere|consoeur|cousin|cousine|voisin|directeur|directrice"
    r"|maire"
    r"|patron|homologue|pote|famille|inspecteur|inspectrice) (?:de|d|du|des|a|en|de la|de l|chez)(?: la| l"
    r"| le)? $"
)
_HEAD = re.compile(
    r"(?:(?:Oui|Ouais|Bah|Ben|Euh),? )?([A-ZÀ-Ý][\w&'-]{2,})(?=, | et [A-Z]|\. [A-Z]"
    r"| (?:nous |m['’]|me )?(?:est|sont|a|ont|va|vont|doit|doivent|vient|viennent|passe|passent|repasse"
    r"|propose|proposent) )"
)
_WHERE = PLACE_BEFORE - {"sur", "entre", "contre", "au"}
"""Prepositions of place before a name, but for *sur*: *un essai sur Pipedrive*."""
_OF = frozenset({"de", "du", "d'"})
_NOBODY = words(
    "vous nous moi toi lui eux tous toutes chez elle elles quelques certains peut personne personnes "
    "confrere"
    " confreres plusieurs concurrent concurrents deux trois quatre rien non oui evidemment effectivement "
    "bien"
    " mouais bof ouais pff alors ensuite apparemment personnellement heureusement"
    " attention aucun aucune franchement honnetement bof monsieur madame merci dommage"
)
"""Words at the head of an answer that name no firm."""
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
        "wetransfer",
        "skype",
        "messenger",
        "telegram",
        "icloud",
        "chatgpt",
        "photoshop",
        "indesign",
        "illustrator",
        "powerbi",
    ]
)
"""Everyday tools: they are in use, and no rival of what is sold."""


def read_competitors(call: Call, solution: Reading | None) -> list[Reading]:
    """One reading a supplier, in the order of the call; `solution` is what stands as today's."""
    found: dict[str, Reading] = {}
    dropped: set[str] = set()
    for exchange in call.exchanges:
        dropped |= {fold(name.text) for name in exchange.said.names if is_dropped(exchange, name)}
        for rule, label, start, end in _named(call, exchange):
            if fold(label).split()[0] not in _TOOLS:
                i = exchange.said.i
                found.setdefault(fold(label), Reading(rule, "competitors", label, i, start, end, (i,)))
    for label, reading in in_place(call, solution):
        if fold(label).split()[0] not in _TOOLS:
            found.setdefault(fold(label), reading)
    offered = call.offered()
    kept = {
        label: reading
        for label, reading in found.items()
        if label not in dropped and not (reading.rule != _COMPARED and is_equipment(label, offered))
    }
    return [reading for label, reading in kept.items() if not _is_short_for(label, kept)]


def _is_short_for(label: str, others: Iterable[str]) -> bool:
    """Whether a name is the beginning of another that was said in full: *Total* for *TotalEnergies*."""
    return any(other != label and other.startswith(label) for other in others)


def _named(call: Call, exchange: Exchange) -> Iterator[tuple[str, str, int, int]]:
    before: Name | None = None
    for name in exchange.said.names:
        if fold(name.text) in PLACES or is_known_to_agent(call, exchange, name.start, name.end):
            continue
        if _of_somebody(exchange, name):
            continue
        if before is not None and _is_origin(exchange, before, name):
            continue
        if _rivals(exchange, name) or (before is not None and _goes_with(exchange, before, name)):
            before = name
            yield "competitor.name", name.text.lower(), name.start, name.end
    first = _first_word(exchange) if asks_rivals(exchange) else None
    if first is not None and not (
        any(name.start == first[1] for name in exchange.said.names)
        or is_dropped(exchange, Name(first[1], first[2], first[0], ""))
    ):
        yield "competitor.name", *first
    told = list(suppliers(call, exchange))
    for label, start, end in told:
        yield "competitor.in_place", label, start, end
    for name in exchange.said.names:
        if told and name.start > told[0][1] and _also(exchange, name):
            yield "competitor.in_place", name.text.lower(), name.start, name.end


def _first_word(exchange: Exchange) -> tuple[str, int, int] | None:
    """The capitalised word at the head of an answer on whom they compare, though a common one: *Gong*."""
    match = _HEAD.match(exchange.said.turn.text)
    if match is None or match.start(1) not in exchange.said.nouns or fold(match[1]) in _NOBODY:
        return None
    if exchange.agent is not None and f" {fold(match[1])} " in f" {exchange.agent.words.text} ":
        return None
    return match[1].lower(), match.start(1), match.end(1)


def _also(exchange: Exchange, name: Name) -> bool:
    """Whether a name goes on with the suppliers of an answer: *Initial pour le linge, et Anett*."""
    if asked_for(exchange) is not Asked.WHAT or is_place(exchange.said, name):
        return False
    words = exchange.said.words
    at = words.position(name.start)
    if not is_ours_now(words, at, at + 1) or is_compared(exchange.said, name):
        return False
    return bool(_ALSO.search(words.before(at)))


def _of_somebody(exchange: Exchange, name: Name) -> bool:
    """Whether a name only tells where a person is from: *un copain de Radio Larzac*."""
    words = exchange.said.words
    return bool(_SOMEBODY.search(words.before(words.position(name.start))))


def _is_origin(exchange: Exchange, before: Name, name: Name) -> bool:
    """Whether a name tells where the firm before it is from: *BusPlanner de Guelph*."""
    return exchange.said.turn.text[before.end : name.start].lower() in {" de ", " d'", " à "}


def _goes_with(exchange: Exchange, before: Name, name: Name) -> bool:
    """Whether a name only goes on with the list of the name before it: *HubSpot et Pipedrive*."""
    between = exchange.said.turn.text[before.end : name.start].lower()
    return bool(_LIST.fullmatch(between))


def _rivals(exchange: Exchange, name: Name) -> bool:
    """Whether a name is told as one that is compared, and not as a place or a person."""
    if (name.before in {"à", "en"} and not _requested(exchange)) or _is_owned(exchange, name):
        return False
    if is_considered(exchange.said, name):
        return True
    if not asks_rivals(exchange) or name.before in {"mon", "ma", "mes"}:
        return False
    words = exchange.said.words
    before = words.before(words.position(name.start))
    if NEGATED.search(before) or is_of_others(exchange.said, name):
        return False
    led = name.before not in _WHERE or (name.before in _OF and is_compared(exchange.said, name))
    offer = _THAT_OF.search(before) is not None and "-" not in name.text
    return led or offer or (name.before == "à" and _requested(exchange))


def _is_owned(exchange: Exchange, name: Name) -> bool:
    """Whether a make is told as somebody else's: *le Claas de mon voisin*."""
    return _OWNED_BY.match(exchange.said.turn.text[name.end :]) is not None


def _requested(exchange: Exchange) -> bool:
    """Whether offers were asked of somebody: *à Bodet et à Horoquartz* are then no places."""
    said = exchange.said.words.text + (exchange.agent.words.text if exchange.agent is not None else "")
    return bool(re.search(r"\b(?:demand|devis|sollicit|adress|consult)", said))
