"""Reads the flags of a call."""

import re
from collections.abc import Iterator
from dataclasses import replace

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.expressions import Pattern
from extraction.flags import addressee, bonds
from extraction.flags.patterns import PATTERNS, UNASKED, WRONG_PLACE
from extraction.readings import Match, Reading, matches, reading

_OVER = re.compile(
    r"\b(?:echue?s?|mains libres|plus engagee?s?|(?:on|je|nous) (?:est|suis|sommes) libres?(?! comme)|(?:a"
    r"|ai|avons) (?:\w+ )?resilie|rien signe|je pars quand|au coup par coup"
    r"|sans engagement|au mois le mois|contrat est (?:tombe|fini|termine))\b"
)
_LEAVING = re.compile(r"\b(?:sors?|part|pars|rompt|casse) ")
_NOT_SUPPLY = re.compile(
    r"\b(?:nda|confidentialite|climat|demarche|qualite|legion|vos clients|nos clients|ils sont engages|l"
    r" animateur|licence|armee|mandat)\b"
)
_EARLY = 3
_WHO = re.compile(
    r"\b(?:je suis (?:bien )?(?:a|au|aux|chez|avec)|c est (?:tu )?(?:bien )?(?:le|la|l|vous (?:pour|sur)"
    r"|vous (?:, )?l|vous"
    r" qui suiv\w+|vous , la)|je (?:cherche|parle)"
    r"|vous (?:gerez|etes) (?:toujours |bien )?(?:le|la|l|les|au|a la|a l|en charge|madame|monsieur|\w+ \w+"
    r" ,)|vous vous occupez|parler (?:a|avec|au)|(?:souhaite|voudrai|aimerai"
    r"|cherch)\w* (?:\w+ ){0,2}(?:parler|joindre|avoir|a joindre)|vous etes \w+ \?|(?:vous etes|etes) pas)"
    r"|^(?:allo , |bonjour , )?(?!c est|vous|on |ca |quand|comment|et |pour|votre|vos|le temps|un |une |sur"
    r" )(?:madame |monsieur |la |le |l )?\w+"
    r"(?: (?!est|va|avance|sont)\w+){0,4} (?:, bonjour )?\?$"
)
_NAMED = re.compile(r"\b(?:monsieur|madame|mademoiselle|maitre|docteur) (?!le |la |l |les )\w+")
_OF_THEM = re.compile(
    r"^(?:ah |oh |non |euh |bonjour |allo |, )*(?:monsieur|madame|maitre|docteur|il|elle|ce monsieur) "
)
"""The agent names somebody, and the answer begins with them as a third person."""
_HERE = re.compile(
    r"\b(?:c est bien (?:moi|ici)|c est moi|oui c est|vous y etes|je vous ecoute|la gerante?|le gerant|pas"
    r" la bonne heure|en reunion)\b"
)
_RECORDS = re.compile(r"\b(?:enregistr\w+|magneto\w*|reecout\w*|(?:etre|sur) ecoutee?)\b")
_ECHOED = re.compile(r"^(?:(?:ah|oh|quoi|comment|euh|non|,) )*(?:c est )?enregistre\w* (?:\?|\.|,|ah|non)")
"""*Enregistré ? Ah non*: the agent's words on it may have been lost."""
_REFUSALS: tuple[Pattern, ...] = tuple(
    replace(item, asked=None) for item in PATTERNS if item.value == "recording_refused"
)
"""What refuses the recording, where it has just been spoken of."""
_TO_BE_CALLED = re.compile(
    r"\b(?:appel\w*|numero|fichiers?|listes?|base|rappel\w*|contact\w*|demarch\w*|telephon\w*|coordonnees"
    r"|nom)\b"
)
_NOT_SAID = re.compile(
    r"\b(?:ai|a|dis|dit|demande|veux|veut|faut|etait) (?:\w+ )?(?:pas|jamais|rien)(?: \w+){0,3} $"
)
_WAS = re.compile(r"\b(?:et(?:ait|ais|ions)|av(?:ait|ais|ions)) (?:\w+ ){0,2}$")
_BUT = re.compile(r"\bmais (?:la|ici|vous|moi|pas)\b")
_MINDS = re.compile(
    r"\b(?:embete|derange|ennuie|gene|(?:pas|un|une|aucun) (?:de |d )?(?:probleme|souci|objection"
    r"|inconvenient)|inconvenient"
    r"|objection|y voyez|opposez|contre)\b"
)
"""The agent asks whether the recording bothers: a no is then a consent."""
_REPLACES = re.compile(
    r"\b(?:je (?:le |la |l )?(?:remplace|ai remplacee?)|(?:c est moi|moi) qui (?:ai (?:repris|pris"
    r"|herite)|reprends"
    r"|m occupe|gere|decide|suis)|j ai (?:repris|pris) (?:sa|la|son|le|l|les)|je (?:reprends|m en occupe"
    r"|gere|suis (?:son"
    r"|sa) successeure?)|mon (?:predecesseur|prede)|le gerant|la gerante)\b"
)
"""Who took the place of the person asked for is the right one."""
_MET = 9
"""After so many turns the two know who is speaking."""
_TAKEN_OFF = re.compile(
    r"\bje (?:vous |le |la |l |les )*(?:retire|supprime|raye|enleve|sors|efface|desinscris|radie)\b"
    r"|\bvous (?:etes|serez)"
    r" (?:retiree?|supprimee?|rayee?|effacee?)\b"
)
_ASKED_OFF = re.compile(
    r"\b(?:numeros?|listes?|fichiers?|coordonnees|base|(?:r?appel|telephon|contact|derang|demarch|sollicit|relanc)\w+)\b"
)
"""What the agent takes off the list was asked for where the prospect spoke of calls or of the list."""
_LONG_TALK = 4
"""After so many further answers the person reached is one to talk with."""


def read_flags(call: Call) -> list[Reading]:
    """The readings of flags, in the order of the call."""
    readings: list[Reading] = []
    recorded = False
    for rank, exchange in enumerate(call.exchanges, start=1):
        agent = exchange.agent.words.text if exchange.agent is not None else ""
        echoed = _ECHOED.match(exchange.said.words.text) is not None
        spoken = recorded or echoed or _RECORDS.search(agent) is not None
        readings.extend(_statements(exchange, recorded=spoken))
        recorded = _RECORDS.search(exchange.said.words.text) is not None
        readings.extend(_by_answer(exchange))
        readings.extend(_wrong_place(exchange, left=len(call.exchanges) - rank))
        readings.extend(_taken_off(call, exchange))
    over = any(_OVER.search(exchange.said.words.text) for exchange in call.exchanges)
    return [item for item in readings if not (over and item.value == "locked_contract")]


def _taken_off(call: Call, exchange: Exchange) -> Iterator[Reading]:
    """*Je retire votre numéro*: the agent does what the prospect asked in words that no rule read."""
    agent, said = call.agent_after(exchange), exchange.said
    if agent is None or not _TAKEN_OFF.search(agent.words.text) or not _ASKED_OFF.search(said.words.text):
        return
    yield Reading(
        "flag.opt_out.done", "flags", "opt_out", said.i, 0, len(said.turn.text), (said.i, agent.i), 1
    )


def _statements(exchange: Exchange, *, recorded: bool) -> Iterator[Reading]:
    unasked = recorded and not exchange.asked("recording")
    usual = (*PATTERNS, *UNASKED, *bonds.PATTERNS, *addressee.OPT_OUT)
    for match in matches((*usual, *_REFUSALS) if unasked else usual, exchange.said, exchange):
        context = match.context
        if context.third_party or (context.denied and not _asks_to_stop(match)) or _is_over(match):
            continue
        if match.pattern.value == "wrong_person" and exchange.index > _MET:
            continue
        if recorded and match.pattern.value == "opt_out" and not _TO_BE_CALLED.search(match.sentence):
            continue
        if match.pattern.value == "locked_contract" and _NOT_SUPPLY.search(_around(exchange, match)):
            continue
        if (
            match.pattern.value == "locked_contract"
            and context.conditional
            and not _LEAVING.search(match.sentence)
        ):
            continue
        yield reading(match, "flags")


def _asks_to_stop(match: Match) -> bool:
    """*Ni maintenant ni jamais vous me rayez*: a no before an order is no denial of it."""
    return match.pattern.value == "opt_out" and not _NOT_SAID.search(match.stream.before(match.hit.start))


def _is_over(match: Match) -> bool:
    """*On était tenus jusqu'en mars*: a bond that is no more."""
    before = match.stream.before(match.hit.start)
    return match.pattern.value == "locked_contract" and (
        _WAS.search(before) is not None
        or re.search(r"\b(?:la fois d avant|la derniere fois|l an (?:dernier|passe))\b", before) is not None
        or re.search(r"\b(?:etait|etions|etais)\b", _hit(match)) is not None
    )


def _hit(match: Match) -> str:
    return match.stream.text[match.hit.start : match.hit.end]


def _around(exchange: Exchange, match: Match) -> str:
    agent = exchange.agent.words.text if exchange.agent is not None else ""
    return f"{agent} {match.sentence}"


def _wrong_place(exchange: Exchange, *, left: int) -> Iterator[Reading]:
    """*Je suis bien au service population ? — Non, ici c'est les pompiers*.

    Args:
        exchange: one exchange of the call.
        left: how many exchanges follow; who goes on talking is one to talk with.
    """
    agent = exchange.agent
    if exchange.index <= _EARLY and left <= _LONG_TALK and not _REPLACES.search(exchange.said.words.text):
        named = (
            agent is not None
            and _NAMED.search(agent.words.text)
            and _OF_THEM.search(exchange.said.words.text)
        )
        outright = (*addressee.OUTRIGHT, *addressee.GONE) if named else addressee.OUTRIGHT
        for match in matches(outright, exchange.said, exchange):
            yield reading(match, "flags")
            return
    if (
        agent is None
        or exchange.index > _EARLY
        or exchange.asked("contract", "next_step")
        or (
            (exchange.agrees or exchange.answer.kind in {Kind.SOFT, Kind.SI})
            and not _BUT.search(exchange.said.words.text)
        )
    ):
        return
    if not (_WHO.search(agent.words.text) and agent.turn.text.rstrip()[-1:] in "?.") or _HERE.search(
        exchange.said.words.text
    ):
        return
    if left > _LONG_TALK or _REPLACES.search(exchange.said.words.text):
        return
    for match in matches((*WRONG_PLACE, *addressee.GONE, *addressee.ELSEWHERE), exchange.said, exchange):
        yield reading(match, "flags")
        return


def _by_answer(exchange: Exchange) -> Iterator[Reading]:
    agent, said = exchange.agent, exchange.said
    if agent is None or not exchange.asked_now:
        return
    value = ""
    if exchange.asked("recording"):
        minds = bool(_MINDS.search(agent.words.text))
        kind = exchange.answer.kind
        if (
            (minds and kind is Kind.SI)
            or (minds and kind is Kind.YES and not _negative(exchange))
            or (
                not minds
                and kind is Kind.NO
                and not re.match(r"(?:non non |non ,? ?)?(?:aucun|pas de|rien)", said.full.text)
            )
        ):
            value = "recording_refused"
    elif (
        exchange.asked("contract")
        and not _NOT_SUPPLY.search(agent.words.text)
        and re.search(r"\b(?:engages?|lies?|tenus?|bloques?)\b", agent.words.text)
    ):
        if exchange.answer.kind is Kind.SI or (exchange.agrees and not exchange.denies):
            value = "locked_contract"
    elif (
        exchange.asked("person")
        and exchange.denies
        and re.search(r"\bpas du tout|c est pas moi|non\b", said.words.text)
    ):
        value = "wrong_person"
    if value:
        yield Reading(
            f"flag.answer.{value}", "flags", value, said.i, 0, len(said.turn.text), (agent.i, said.i), 1
        )


def _negative(exchange: Exchange) -> bool:
    return exchange.question is not None and exchange.question.negative
