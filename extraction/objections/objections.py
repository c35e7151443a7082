"""Reads the objections of a call: by what is said, by its scene, by the need of the call."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.expressions import Pattern
from extraction.need.sheet import settle_need
from extraction.objections import content, doubt, inhouse, mandate, moment, price, supplier
from extraction.objections.echo import echoed_claim
from extraction.objections.haggling import read_haggling
from extraction.objections.scene import Scene, read_scene
from extraction.objections.words import STAFF
from extraction.readings import Match, Reading, claims, matches, reading

_OTHER_PRICE = re.compile(
    r"\b(?:la vie|le pain|loyers?|(?:collegue|comptable|patron|associee?|mari"
    r"|femme)(?: \w+){0,3} trouve toujours|gasoil|impots?|engrais|(?:vos|les|mes) (?:clients?|clientes"
    r"|familles"
    r"|habitants|eleves|locataires|patients|adherents)|medicaments?|traitements?|farine|baguette|essence"
    r"|ils (?:disent|trouvent)|elles trouvent|le credit|frais de port|carrelage|electricite|assurances?"
    r"|decennale|amende|toujours un pour dire)\b|\b(?:votre|leur|son) \w+(?: \w+)? (?:est|etait"
    r"|etaient) (?:\w+ )?cher"
)
_A_MINUTE = re.compile(
    r"\b(?:avez (?:une|deux|cinq|un|dix) (?:petite )?(?:minutes?|instant|secondes?)(?! pour qu)|je (?:vous )?"
    r"(?:tombe|derange)|(?:pouvez|peux) parler|je vous prends pas|(?:jamais|pas) malade|ca va (?:bien )?\?)\b"
)
_RECALL = re.compile(
    r"\b(?:rappel\w*|recontact\w*|relanc\w*|reviens|revenir vers|manifester|retelephon\w*|repass\w*"
    r"|laiss\w+ passer|reste en contact)\b"
)
_SUFFERS = re.compile(
    r"\b(?:par dessus la tete|galere\w*|un enfer|probleme|soucis?|erreurs?|deborde\w*|pas leur metier|marre"
    r"|ras le bol|des heures|trop long|perd\w* (?:du|un) temps|a la main et|on en peut plus|refiler|soulag\w+"
    r"|y passe\w*|jusqu a (?:minuit|pas d heure)|le (?:soir|dimanche) (?:et|mais)|je fais les nuits)\b"
)
_NO_PLACE = {
    "competitor": ("budget", "recording"),
    "internal": ("budget", "size", "role", "person"),
    "trust": ("budget", "timing", "size", "role"),
    "authority": ("budget", "recording", "contract"),
    "no_need": ("recording", "budget", "role", "person", "contract", "size", "competitors"),
}
"""The questions whose answer is no such objection."""
_NOT_NEED = ("timing", "next_step", "budget", "authority", "size", "role", "recording", "person", "contract")
"""The questions whose answer says nothing of contentment, though its words might."""
_PRAISE = frozenset({"objection.competitor.praised", "objection.competitor.service"})
"""What is praised is a supplier only where one is spoken of."""
_SERVED = frozenset({"objection.competitor.service", "objection.competitor.preferred"})
"""What those of the house do is no other supplier's service."""
_OWN = re.compile(
    rf"\b(?:(?:mon|ma|mes|notre|nos) |(?:on|j|nous) (?:a|ai"
    rf"|avons) (?:\w+ )?)(?:propres? )?{STAFF}\b"
)
_DECIDES = re.compile(
    r"\b(?:decisi\w*|decid\w*|tranch\w*|valid\w*|signatur\w*|arbitr\w*|(?:la|le) prendri\w*|dernier mot)\b"
)
"""A question on who decides, whose answer says nothing of who does the work."""
_NOT_PITCH = ("timing", "budget", "authority", "size", "role", "recording", "person", "contract")
"""The questions that are no offer of what is sold."""
_YOURS = re.compile(r"\b(?:vous|votre|vos|prix|tarifs?|offre|devis)\b")
_BLOCKS = re.compile(
    r"\b(?:prix|tarif|montant|cout|somme)\b(?: \w+){0,4} (?:bloque|freine|gene|coince|peur|hesiter|probleme"
    r"|refroidit)\b"
    r"|\b(?:bloque|freine|gene|coince|peur|hesiter|refroidit)\b(?: \w+){0,4} (?:prix|tarif|montant|cout)\b"
)
_HALF_YES = re.compile(
    r"(?:mais |, )*(?:un peu|plutot|assez|quand meme|disons que|c est ca|franchement oui)\b"
)
_GO_ON = re.compile(
    r"\b(?:parlez|allez y|je vous ecoute|dites(?: moi| toujours)?(?= (?:,|\.|!)|$)|je vous donne (?:deux"
    r"|cinq|trois)"
    r"|faites vite|soyez bref|vas y|continuez|en deux mots)\b"
)
_CALL_TIME = re.compile(
    r"\b(?:bon|mauvais) (?:jour|heure|creneau)(?: \w+){0,3} (?:, )?r?(?:appelez"
    r"|essayez|tentez)\b"
)
"""*C'est pas le bon jour, rappelez jeudi*: the moment of the call."""
_SAID_BEFORE = re.compile(
    r"\b(?:vous (?:aviez|trouviez|disiez|etiez|pensiez)|(?:etait|semblait|paraissait) (?:\w+ )?(?:trop|cher"
    r"|haut|eleve)"
    r"|(?:la|le) premiere? (?:\w+ )?(?:proposition|devis|offre|version|fois))\b"
)
"""The agent goes back to what was objected before."""
_BEGINS = re.compile(r"\b(?:demarr|commenc|lanc|install|essai|essay|test|attaqu|decid|deploi|deploy)\w*")
_SETTLED = re.compile(
    r"\b(?:mi|debut|fin|plutot|disons|mettons|vers|des (?:que|le|la|l|lundi|mardi"
    r"|mercredi|jeudi|vendredi|janvier|fevrier|mars|avril|mai|juin"
    r"|juillet|aout|septembre|octobre|novembre|decembre)|a partir)\b"
)


_MELT = {
    "meeting": ("timing", "competitor", "no_need", "authority"),
    "send": ("timing", "competitor", "no_need"),
    "nurture": ("no_need",),
}
"""What no longer stands against a step that is agreed on afterwards."""
_LASTING = frozenset({"objection.competitor.faithful", "objection.authority"})
"""What an appointment does not undo: who keeps their supplier, who may commit to nothing."""
_TOLD = 3
"""From how many exchanges on a refusal for good, with no reason read, is held to be for want of a need."""


def read_objections(
    call: Call, need: Sequence[Reading], step: Reading | None, flags: Sequence[Reading]
) -> list[Reading]:
    """The readings of objections, in the order of the call.

    Args:
        call: the call.
        need: what was read of the need: contentment is itself the objection that there is no need, and who
            has a problem to solve does not object that they have none.
        step: the next step. Who grants an appointment afterwards no longer holds up the moment or their
            supplier, and who closes for good without a reason has no need.
        flags: the flags; the wrong person has no need of another reason to close.
    """
    found: list[Reading] = []
    scene: Scene | None = None
    for exchange in call.exchanges:
        scene = read_scene(exchange, scene)
        if not (scene.welcomes or _SAID_BEFORE.search(exchange.agent.words.text if exchange.agent else "")):
            found.extend(_agreed(exchange))
        found.extend(_said(exchange, scene))
        doubted = echoed_claim(exchange, scene)
        if doubted is not None:
            found.append(doubted)
    found.extend(read_haggling(call))
    state = settle_need(need)
    if state.status in {"explicit", "latent"}:
        found = [item for item in found if item.value != "no_need"]
    if state.status == "none":
        housed = [item for item in found if item.value == "internal"]
        elsewhere = {exchange.said.i for exchange in call.exchanges if _is_elsewhere_asked(exchange)}
        found.extend(
            _content(item)
            for item in state.proofs
            if item.turn not in elsewhere and item.weight > 1 and not _same_sentence(call, item, housed)
        )
    own = {item.turn for item in found if item.value == "internal"}
    found = [item for item in found if item.rule != "objection.competitor.praised" or item.turn not in own]
    others = {item.turn for item in found if item.value in {"internal", "competitor", "price", "timing"}}
    found = [item for item in found if item.rule != "objection.no_need.refused" or item.turn not in others]
    if state.status == "explicit":
        found = [item for item in found if item.value != "internal" or item.weight > 1]
    found = [item for item in found if not _melts(item, step)]
    strangers = any(flag.value == "wrong_person" for flag in flags)
    if not found and not strangers and step is not None and _closes(call, step):
        found = [
            replace(step, rule="objection.no_need.closed", dimension="objections", value="no_need", data={})
        ]
    return sorted(found, key=lambda item: item.turn)


def _same_sentence(call: Call, item: Reading, others: Sequence[Reading]) -> bool:
    """Whether another reading stands in the sentence of this one."""
    here = [other for other in others if other.turn == item.turn]
    if not here:
        return False
    words = call.utterance(item.turn).words
    left, right = words.sentence(words.position(item.start))
    return any(left <= words.position(other.start) < right for other in here)


def _melts(item: Reading, step: Reading | None) -> bool:
    """Whether an objection was given up for a step agreed on later; a strong one, for a meeting alone."""
    if step is None or item.turn >= max(step.turns) or item.value not in _MELT.get(step.value, ()):
        return False
    if item.rule in _LASTING and item.weight > 1:
        return False
    return item.weight < 2 or step.value == "meeting"


def _closes(call: Call, step: Reading) -> bool:
    """Whether the prospect ends a call of some length for good, in their own words."""
    own = any(exchange.said.i == step.turn for exchange in call.exchanges)
    return step.value == "disqualify" and own and len(call.exchanges) >= _TOLD


def _content(item: Reading) -> Reading:
    """Being happy as they are, as an objection."""
    return replace(item, rule="objection.no_need.content", dimension="objections", value="no_need", data={})


def _agreed(exchange: Exchange) -> Iterator[Reading]:
    """The price held up by a yes: *ce n'est pas trop cher ? — Si*."""
    said, agent = exchange.said, exchange.agent
    half = agent is not None and _BLOCKS.search(agent.words.text) and _HALF_YES.match(said.words.text)
    if not (half or exchange.answer.kind is Kind.SI or exchange.agrees):
        return
    turns = (agent.i, said.i) if agent is not None else (said.i,)
    if half or (agent is not None and _BLOCKS.search(agent.words.text)):
        yield Reading(
            "objection.price.asked", "objections", "price", said.i, 0, len(said.turn.text), turns, 1
        )
    for match in claims(price.PATTERNS, exchange):
        yield Reading(match.pattern.id, "objections", "price", said.i, 0, len(said.turn.text), turns, 1)


def _said(exchange: Exchange, scene: Scene) -> Iterator[Reading]:
    for match in matches(_allowed(exchange, scene), exchange.said, exchange):
        ours = match.pattern.value in {"competitor", "internal"}
        if (match.context.third_party and not ours) or match.context.denied:
            continue
        if not _holds(match, exchange, scene):
            continue
        yield reading(match, "objections")


def _allowed(exchange: Exchange, scene: Scene) -> list[Pattern]:
    """The rules that the scene lets speak; weak ones need it."""
    unmoved = not scene.welcomes
    supplied = scene.supplier or scene.boasted or scene.probed or bool(exchange.said.names)
    pushed = (scene.pushed or scene.probed) and unmoved and not _is_recall(exchange)
    housed = (scene.house or scene.refuses or scene.probed) and not _SUFFERS.search(exchange.said.words.text)
    open_to = not exchange.asked("recording", "next_step", "budget", "person", "contract", "role")
    chosen = [
        *price.PATTERNS,
        *_strong(moment.PATTERNS, weak=pushed),
        *_strong(supplier.PATTERNS, weak=supplied),
        *_strong(content.PATTERNS, weak=open_to),
        *(() if scene.describing else mandate.PATTERNS),
        *doubt.PATTERNS,
        *_strong(inhouse.PATTERNS, weak=housed),
    ]
    for patterns, allowed in (
        (price.OFFERED, (scene.offered or scene.probed) and unmoved),
        (moment.PUSHED, pushed),
        (supplier.COMPARED, supplied and unmoved),
        (content.REFUSED, open_to),
        (content.PITCHED, unmoved and scene.pitched and not _asks(exchange, *_NOT_PITCH)),
        (mandate.ASKED, scene.committing or scene.probed),
        (doubt.CLAIMED, (scene.boasted or scene.offered or scene.probed) and unmoved),
        (inhouse.TAKEN_OVER, scene.taken_over),
        (inhouse.ASKED, housed and (scene.house or scene.probed or not exchange.asked("authority", "role"))),
    ):
        if allowed:
            chosen.extend(patterns)
    return chosen


def _strong(patterns: Sequence[Pattern], *, weak: bool) -> Iterator[Pattern]:
    return (pattern for pattern in patterns if weak or pattern.weight > 1)


def _holds(match: Match, exchange: Exchange, scene: Scene) -> bool:
    """Whether what was said is an objection here: not the price of bread, not short of time for the call."""
    value, agent = match.pattern.value, exchange.agent.words.text if exchange.agent is not None else ""
    if value == "price":
        return not _is_elsewhere(match, exchange, scene)
    if value == "timing":
        call_time = match.pattern.weight > 1 and _CALL_TIME.search(exchange.said.words.text)
        return not (call_time or _is_small_talk(exchange) or _goes_on(exchange) or _is_dated(match, exchange))
    amiss = {
        "competitor": match.context.past or _is_no_supplier(match, exchange, scene),
        "internal": match.context.past or _DECIDES.search(agent) is not None,
        "no_need": exchange.asked("recording"),
    }
    offered = value == "trust" and scene.offered
    committing = value == "authority" and scene.committing
    placed = offered or committing or scene.probed or not _asks(exchange, *_NO_PLACE[value])
    return placed and not amiss.get(value, False)


def _is_no_supplier(match: Match, exchange: Exchange, scene: Scene) -> bool:
    """Whether what is praised is no other supplier: none is spoken of, or those of the house serve."""
    unnamed = match.pattern.id in _PRAISE and not scene.named
    return unnamed or (match.pattern.id in _SERVED and _OWN.search(exchange.said.words.text) is not None)


def _is_elsewhere_asked(exchange: Exchange) -> bool:
    """Whether the talk is on a subject in which contentment says nothing of the need."""
    if exchange.agent is not None and any(span.at is not None for span in exchange.agent.times):
        return True
    return exchange.asked(*_NOT_NEED) and not exchange.asked("need", "satisfied", "solution", "competitors")


def _asks(exchange: Exchange, *subjects: str) -> bool:
    """Whether the agent's last turn itself asks about one of these."""
    asks = exchange.agent is not None and exchange.agent.turn.text.rstrip().endswith("?")
    return asks and exchange.asked_now and exchange.asked(*subjects)


def _is_elsewhere(match: Match, exchange: Exchange, scene: Scene) -> bool:
    """Whether what is dear is not the agent's offer: the price of bread, what they pay today."""
    agent = exchange.agent.words.text if exchange.agent is not None else ""
    asked = exchange.asked("competitors", "satisfied", "cost", "timing", "next_step", "solution")
    asks = exchange.agent is not None and exchange.agent.turn.text.rstrip().endswith("?")
    met = scene.offered or scene.pushed or scene.committing or _YOURS.search(match.sentence) is not None
    return (
        (asks and not met)
        or (not scene.priced and _is_named(match, exchange))
        or (asked and not scene.priced)
        or bool(_OTHER_PRICE.search(agent) or _OTHER_PRICE.search(match.sentence))
    )


def _is_named(match: Match, exchange: Exchange) -> bool:
    """*SKF est venu, très cher*: another supplier is dear, in a sentence that says nothing of the agent."""
    if match.pattern.id != "objection.price.dear" or _YOURS.search(match.sentence):
        return False
    start, end = match.stream.raw_span(*match.stream.sentence(match.hit.start))
    return any(start <= name.start < min(end, match.raw[0]) for name in exchange.said.names)


def _is_recall(exchange: Exchange) -> bool:
    """*Je vous rappelle quand ? — Laissez passer l'hiver*: when to call, no objection."""
    return exchange.agent is not None and _RECALL.search(exchange.agent.words.text) is not None


def _is_dated(match: Match, exchange: Exchange) -> bool:
    """*Pour quand ? — Pas maintenant, mi-mai*: a date for the project, no objection to it."""
    said = match.stream.text[match.hit.start : match.hit.end]
    dated = any(span.kind.value not in {"duration", "recurring"} for span in exchange.said.times)
    if not dated or match.pattern.weight > 1 or said.startswith(("on verra", "reparl")):
        return False
    agent = exchange.agent.words.text if exchange.agent is not None else ""
    meeting = exchange.asked("next_step") and _BEGINS.search(agent) is None
    return meeting or _SETTLED.search(exchange.said.words.text) is not None


def _goes_on(exchange: Exchange) -> bool:
    """*Vous tombez mal, mais parlez*: who bids the caller go on does not put them off."""
    return _GO_ON.search(exchange.said.words.text) is not None


def _is_small_talk(exchange: Exchange) -> bool:
    """*Vous avez deux minutes ?*: short of time for the call, which says nothing of the project."""
    return exchange.agent is not None and _A_MINUTE.search(exchange.agent.words.text) is not None
