"""Reads today's tool, supplier or method."""

import re

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.names.names import Name
from extraction.names.patterns import PLACE_BEFORE
from extraction.readings import Reading
from extraction.solution.patterns import GENERIC

_GENERIC = [(label, re.compile(rf"(?<!\w)(?:{expression})(?!\w)")) for label, expression in GENERIC]
_GONE_BEFORE = re.compile(
    r"\b(?:plus chez|avant|l an dernier|l annee derniere|il y a|y a (?:\w+ )ans|on avait|j avais"
    r"|ancien(?:ne)?|on etait|j etais|a l epoque|la ou je travaillais|deja travaille|a quitte"
    r"|avons quitte)\b"
)
_GONE_AFTER = re.compile(
    r"\b(?:laissee? tomber|rendu|abandonnee?|ecartee?|eliminee?|pas donne suite|on a arrete|j ai arrete"
    r"|c est fini|plus jamais|mais c etait avant|arretes?)\b"
)
_OFF_TOPIC = ("budget", "authority", "next_step", "size", "role", "timing", "recording", "competitors")
_CUES = frozenset({"chez", "avec", "sur", "sous", "utilise", "utilisons", "par", "c'est"})
_NOBODY = re.compile(r"^(?:personne|rien|aucune?|pas de|on a rien|on a pas)\b")
_USES = re.compile(
    r"\bvous (?:\w+ ){0,2}(?:utilisez|travaillez|etes (?:\w+ ){0,2}(?:chez|sous|sur|avec|equipes?)|passez"
    r"|tournez|avez|bossez)\b"
)
_NOUN = re.compile(
    r"^(?:(?:oui|alors|oh|ah|la|aujourd hui) ,? ?)*(?:(?:on|j|nous) (?:a|ai|avons|utilise|tourne avec"
    r"|fonctionne avec|tourne sur|est sur|fait avec|fait ca avec|fait ca sur|gere avec)|avec|sur|par|via"
    r"|c est|) ?"
    r"(?:un|une|des|du|de la|de l|notre|nos|le|la|les|l) ((?:\w+)(?: (?:de|d|des|du|a) \w+| \w+)?)"
)
_FIRST_WORD = re.compile(
    r"(?:(?:avec|chez|sur|par|oh|alors|ben|c est|,) )*(?!(?:oui|non|voila|ca|si|bof|alors|et|moi|nous"
    r"|toutes?|tous?|deux|trois|bien|mal|rien|jamais|pareil|euh|ah|la|tres|aujourd|attendez|ecoutez|pardon"
    r"|hein|pas|parfois|plus|moins)\b)([a-z]{3,}(?: [a-z]{3,})?)(?= ,| \.|$)"
)
_THROUGH = re.compile(
    r"\b(?:on|je|nous) (?:fait|faisons|fais|passe|passons|travaille|travaillons|bosse|gere|tourne"
    r"|marche)(?: (?:ca|tout|cela|toujours|deja|encore)){0,2} (?:avec|par|chez) (?:la|le|l|les|notre|un"
    r"|une) (\w+(?: (?:de|d|du|des|a) (?:l |la )?\w+)?)"
)
_LOWER = re.compile(
    r"\b(?:on|je|nous) (?:est|suis|sommes|tourne|travaille|bosse|passe|utilise)(?: toujours"
    r"| encore)? (?:sur|chez|avec|sous|par) (?!(?:un|une|le|la|les|des|du|de|l|d|mon|ma|notre|nos|eux|lui"
    r"|ca|place|rennes|paris|lyon)\b)([a-z]\w+)"
)
_VAGUE_NOUN = re.compile(
    r"^(?:truc|gars|fille|dame|mec|personne|petite?|gros|peu|fois|jour|an|annee|mois|probleme|souci|sujet"
    r"|projet|besoin|deux|trois)\b"
)


def read_solution(call: Call) -> Reading | None:
    """The first thing that the prospect says to use today; an answer to the question wins over a mention."""
    best: Reading | None = None
    for exchange in call.exchanges:
        for found in (
            _named(call, exchange),
            _confirmed(exchange),
            _generic(exchange),
            _through(exchange),
            _noun(exchange),
        ):
            if found is not None and found.weight >= 2 and (best is None or found.weight > best.weight):
                best = found
    return best


def _is_off_topic(exchange: Exchange) -> bool:
    return exchange.asked(*_OFF_TOPIC) and not exchange.asked(
        "solution", "satisfied", "need", "cost", "contract"
    )


def is_dropped(exchange: Exchange, name: Name) -> bool:
    """Whether the words before, or the rest of the turn, say that the thing is of the past."""
    words = exchange.said.words
    at = words.position(name.start)
    return bool(_GONE_BEFORE.search(words.before(at)) or _GONE_AFTER.search(words.text[at:]))


def is_known_to_agent(call: Call, exchange: Exchange, name: Name) -> bool:
    """Whether the agent said the name before: their own company, the contact's, a person."""
    folded = name.text.lower()
    for utterance in call.utterances:
        if utterance.i >= exchange.said.i:
            return False
        if not utterance.is_prospect and folded in utterance.turn.text.lower():
            return True
    return False


def uses(exchange: Exchange, name: Name) -> bool:
    """Whether a name is told as what they use today."""
    left = exchange.said.turn.text[: name.start]
    if name.before in {
        "chez",
        "utilise",
        "utilisons",
        "société",
        "logiciel",
        "outil",
        "prestataire",
        "fournisseur",
        "cabinet",
        "marque",
    }:
        return not re.search(
            r"(?:est|sommes|suis) (?:\w+ )?\d+ chez $|travaille chez $|venant? de chez $", left
        )
    if exchange.asked("solution") and exchange.asked_now and len(re.findall(r"[.!?]", left)) <= 1:
        return name.before not in PLACE_BEFORE or bool(
            re.search(r"(?:à l['’]|du |au )$", left) and len(left) < 30
        )
    if name.before in {"avec", "sur", "par", "c'est", "sous", "est", "l'", "un"}:
        return exchange.asked("solution", "cost", "satisfied")
    return False


def _named(call: Call, exchange: Exchange) -> Reading | None:
    for name in exchange.said.names:
        if is_dropped(exchange, name) or not uses(exchange, name) or is_known_to_agent(call, exchange, name):
            continue
        weight = 3 if exchange.asked("solution") and exchange.asked_now else 2
        weight += name.before in _CUES or (weight == 3 and not exchange.asked("other"))
        if exchange.index < 3 and name.before not in _CUES:
            continue
        if _is_off_topic(exchange):
            weight = 1
        return _reading(exchange, name.text.lower(), (name.start, name.end), weight, "solution.name")
    return None


def _confirmed(exchange: Exchange) -> Reading | None:
    """A supplier that the agent names and the prospect confirms."""
    agent = exchange.agent
    if agent is None or not agent.names or not exchange.agrees or not _USES.search(agent.words.text):
        return None
    if not exchange.asked("solution", "contract"):
        return None
    name, said = agent.names[-1], exchange.said
    turns = (agent.i, said.i)
    return Reading(
        "solution.confirmed", "current_solution", name.text.lower(), said.i, 0, len(said.turn.text), turns, 3
    )


def _generic(exchange: Exchange) -> Reading | None:
    words = exchange.said.words
    now = exchange.asked("solution") and exchange.asked_now
    best: Reading | None = None
    for label, expression in _GENERIC:
        match = expression.search(words.text)
        if (
            match is None
            or _GONE_BEFORE.search(words.before(match.start()))
            or (label == "en interne" and not now)
        ):
            continue
        start, end = words.raw_span(match.start(), match.end())
        weight = (2 if exchange.asked("other") else 3) if now else 1 if _is_off_topic(exchange) else 2
        if label == "à la main":
            weight -= 1
        if best is None or weight > best.weight:
            best = _reading(exchange, label, (start, end), weight, "solution.generic")
    return best


def _noun(exchange: Exchange) -> Reading | None:
    """The object of a direct answer to *avec quoi ?*: *on a un dégrilleur*."""
    words = exchange.said.words
    if not (exchange.asked("solution") and exchange.asked_now) or exchange.answer.evasive:
        return None
    if exchange.answer.kind in {Kind.NO, Kind.YES} or _NOBODY.search(words.text):
        return None
    match = _LOWER.search(words.text) or _FIRST_WORD.match(words.text) or _NOUN.search(words.text)
    if match is None or _VAGUE_NOUN.search(match[1]):
        return None
    start, end = words.raw_span(match.start(1), match.end(1))
    return _reading(exchange, exchange.said.turn.text[start:end].lower(), (start, end), 2, "solution.noun")


def through(exchange: Exchange) -> tuple[str, int, int] | None:
    """*On fait ça avec la chambre d'agriculture*: a body named by a common noun."""
    words = exchange.said.words
    match = _THROUGH.search(words.text)
    if match is None or _VAGUE_NOUN.search(match[1]) or _GONE_BEFORE.search(words.before(match.start())):
        return None
    start, end = words.raw_span(match.start(1), match.end(1))
    return exchange.said.turn.text[start:end].lower(), start, end


def _through(exchange: Exchange) -> Reading | None:
    found = through(exchange)
    if found is None or _is_off_topic(exchange):
        return None
    value, start, end = found
    return _reading(exchange, value, (start, end), 2, "solution.through")


def _reading(exchange: Exchange, value: str, span: tuple[int, int], weight: int, rule: str) -> Reading:
    start, end = span
    return Reading(rule, "current_solution", value, exchange.said.i, start, end, (exchange.said.i,), weight)
