"""Reads need, turn by turn: problems, projects, curiosity, contentment."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.need.patterns import NO_NEED
from extraction.need.points import PERHAPS, TOLD, Judgement, Told, signs, tally
from extraction.need.poles import Pole, is_negative, pole, takes_up
from extraction.need.projects import PROJECTS
from extraction.need.scope import (
    contrast,
    goes_on,
    is_disputed,
    is_elsewhere,
    is_over,
    is_owned,
    is_taken_back,
)
from extraction.need.statements import STATEMENTS, TROUBLES
from extraction.readings import Match, Reading, claims, matches, reading

_OFF_TOPIC = ("next_step", "size", "role", "recording", "budget", "authority", "competitors", "person")
_BUSINESS = frozenset(_OFF_TOPIC) | {"timing", "contract"}
_OWN = frozenset({"need", "satisfied", "solution", "other"})
_UNSIGNED = 8
"""Points that a turn without a single sign must have more."""
_PLAINLY = 25
"""Points without those of its place in the call from which a turn tells a problem plainly."""
_CLAUSE = 3
"""Words that make a clause."""
_WORDS = 5
"""Words from which a bare answer tells something."""
_LOOSE = frozenset(
    {"often", "share", "worn", "waits", "rules", "forced", "worsens", "lacks", "depends", "fears"}
)
"""Families that, in the agent's mouth, name no problem."""
_PLANS = re.compile(
    r"\b(?:(?:quel|quels|vos|votre|des|un|ce|le|autres?) (?:\w+ )?(?:chantiers?|projets?"
    r"|dossiers?)(?! de (?:chantier|construction))|preparez|planifiez|prevoyez|operations? en cours"
    r"|sur le feu"
    r"|vous amene|fait venir|votre demande|votre message|recherchez|au juste|vous nous avez (?:ecrit"
    r"|contacte\w*|appele\w*)"
    r"|notre stand|telecharge|pourquoi maintenant|l idee derriere|vous (?:\w+ )?montez|vous lancez"
    r"|occupe en ce"
    r" moment|jalon|vous cherchez quoi|cherchez vous|travaillez vous)\b"
)
"""Questions whose answer, where there is one, is a project."""


_WHENEVER = re.compile(r"\b(?:quand|lorsque|des qu|chaque fois qu|le jour ou|a chaque fois que|si jamais) $")
"""Before what happens again and again, or may: no project."""
_SO_NO = re.compile(
    r"\b(?:donc|alors|du coup|la|honnetement|franchement|enfin|bref|vraiment) ,? ?(?:non|merci non"
    r"|non merci)\b"
    r"|\bnon(?: (?:vraiment|franchement|merci))?(?: \.)?$"
    r"|^(?:\w+ ,? ?){1,2}(?:\.{2,}|[?,]) (?:ah |ben |oh )?non\b|^(?:ma foi|dame|ca|oh la|ouh la|du tout"
    r"|en aucun cas|surement pas"
    r"|(?:je touche du bois|grace a dieu|dieu merci|heureusement) ,? ?(?:que )?non"
    r"|certainement pas|pas (?:plus|tant|si|le moins|specialement|particulierement|vraiment|outre)"
    r"|jamais de la vie|que nenni"
    r"|pensez vous|penses tu|tu parles|loin s en faut|au contraire|bien au contraire|tout le contraire"
    r"|detrompez|absolument pas)"
    r"(?= (?:,|non|\.|que|de|on|j|ca|du monde)|$)"
    r"|^a part \w+ .*\bnon\b"
)
_IF = re.compile(r"(?:(?:ah|ben|bah|oh|mais|euh|et|,) )*si (?:\w+ ){1,4}?\w*(?:ais|ait|aient|ions|iez)\b")
"""A supposition, where the answer seems to open on a *si*."""
_MEETING = re.compile(
    r"\b(?:rendez|rdv|demos?|demonstration|visio|rappel\w*|recontact\w*|envo\w+|mail|pass(?:er|e|ez)|venir"
    r"|voir|creneau|adresse"
    r"|documentation|plaquette|brochure|jeudi|mardi|lundi|mercredi|vendredi|semaine|prochain\w*)\b"
)
_SOFT = re.compile(r"\b(?:juste|curiosite|comme ca|voir|me renseigne|je regarde|aucune idee)\b")
_BUT = re.compile(
    r"\b(?:mais|sauf|par contre|en revanche|apres|seulement|sinon|a part|cela dit|quoique|c est (?:l|le|la"
    r"|les) \w+ qui)\b"
)
_HOW = re.compile(r"\b(?:comment|de quelle (?:facon|maniere)|ca se passe|avec quoi|sur quoi)\b")
_AHEAD = re.compile(
    r"\b(?:va|vont|vais|allons|en train|en plein|bientot|prochain\w*|cherch\w+|projet|appel d offres"
    r"|consultation"
    r"|decide|compte|prevo\w+|envisag\w+|veu[xt]|voul\w+|voudr\w+|janvier|fevrier|mars|avril|mai|juin"
    r"|juillet|aout"
    r"|septembre|octobre|novembre|decembre|rentree|printemps|automne|ete|hiver|annee|mois|semaine"
    r"|\w+r(?:a|ai|ons|ont))\b"
)
"""Words that make of a present what is to come."""
_WHEN = re.compile(
    r"\b(?:(?:pour|c est|ce serait|depuis|vers|jusqu a) quand|quand est ce|a partir de quand"
    r"|quelles? (?:date|echeance|periode)"
    r"|(?:mis|mettez|mettriez) (?:quelque chose|de l argent|un peu) de cote|et (?:ensuite|apres)(?= \?)"
    r"|a la fin du (?:marche|contrat))"
)
"""Questions on dates, terms and money, whatever else they speak of."""
_SAYS_THAT = re.compile(
    r"AGENT (?:\w+ ){0,2}(?:note|noter|comprends|compris|resume|retiens|entends|vois|marque|crois|dit"
    r"|imagine|suppose|sais)"
    r" (?:bien |donc |la )?(?:que|qu) |^.* : |^.*\bsi AGENT (?:\w+ )?(?:resume|comprends|reformule"
    r"|suis)\b[^,]* , "
)
"""What the caller notes or was told: what follows is said of the prospect."""
_SINCE = re.compile(r"\b(?:depuis|maintenant|aujourd hui|desormais)\b")


def read_need(call: Call, flags: Iterable[Reading] = (), judge: Judgement | None = None) -> list[Reading]:
    """Every reading on need in the order of the call: `pain`, `project`, `latent`, `none`.

    `flags` are those read in the call: a turn that refuses the call or the recording tells no problem.
    `judge` is the learned aid, where it is on.
    """
    readings: list[Reading] = []
    for exchange, told in tally(call, flags, judge):
        pain = _pain(exchange, told)
        found = [pain] if pain is not None else []
        found.extend(_statements(exchange, told))
        if not any(item.weight > 1 for item in found):
            answers = _by_answer(exchange)
            content = any(item.value == "none" for item in found)
            found.extend(item for item in answers if not (content and item.value == "project"))
        readings.extend(found)
    return readings


def _pain(exchange: Exchange, told: Told) -> Reading | None:
    """The problem that a turn tells, of weight 2, or 1 where its points leave a doubt."""
    points = told.points - (0 if told.signed else _UNSIGNED)
    if points < PERHAPS:
        return None
    said, weight = exchange.said, 2 if points >= TOLD else 1
    if told.sign is None:
        rule, (start, end) = "need.pain.told", (0, len(said.turn.text))
    else:
        rule, (start, end) = told.sign.pattern.id.replace("sign.", "need.pain."), told.sign.raw
    data: dict[str, str | int | float | bool | None] = {
        "points": points,
        "plain": points - told.place >= _PLAINLY,
        "goes_on": goes_on(exchange) and not _is_aside(exchange),
        "aside": _is_aside(exchange),
    }
    return Reading(rule, "need", "pain", said.i, start, end, (said.i,), weight, data=data)


def _statements(exchange: Exchange, told: Told) -> Iterator[Reading]:
    for match in matches(STATEMENTS, exchange.said, exchange):
        if not match.context.third_party:
            found = _weighed(match, exchange)
            if found is not None:
                bare = len(exchange.said.words.tokens) <= _WORDS
                undone = told.sign is not None and _is_undone(match, told.sign)
                data = {"bare": bare, "undone": undone, "aside": _is_aside(exchange)}
                yield replace(found, data={**found.data, **data})


def _is_aside(exchange: Exchange) -> bool:
    """Whether the turn answers on money, dates, people or the next step."""
    subjects = exchange.question_subjects
    if exchange.agent is not None and _WHEN.search(exchange.agent.words.text):
        return True
    return bool(exchange.asked_now and subjects & _BUSINESS and not subjects & _OWN)


def _is_undone(match: Match, sign: Match) -> bool:
    """Whether a sign of trouble takes back, after a *mais*, what was said before it in the turn."""
    between = match.stream.text[match.hit.end : sign.hit.start]
    return sign.hit.start > match.hit.end and bool(_BUT.search(between))


def _weighed(match: Match, exchange: Exchange) -> Reading | None:
    value, weight = match.pattern.value, match.pattern.weight
    if (value == "project" and match.context.past) or (match.context.denied and value != "none"):
        return None
    if value == "project" and (
        match.context.conditional or _WHENEVER.search(match.stream.before(match.hit.start))
    ):
        return None
    if value == "project" and _is_routine(match, exchange):
        weight -= 1
    if value == "none" and match.context.past and not _SINCE.search(match.sentence):
        return None
    offered = exchange.agent is not None and not _MEETING.search(exchange.agent.words.text)
    off = [subject for subject in _OFF_TOPIC if subject != "next_step" or not offered]
    off += ["timing"] if value == "none" else []
    forgotten = not exchange.asked_now and exchange.asked("role", "person", "recording")
    if exchange.asked(*off) and not forgotten and not exchange.asked("need", "satisfied", "solution"):
        weight -= 1
    return reading(match, "need", weight=weight)


def _is_routine(match: Match, exchange: Exchange) -> bool:
    """Whether a bare present tells how they work, where that was asked: *on lance le drone*."""
    if match.pattern.id != "need.project.under_way" or exchange.agent is None:
        return False
    asked = exchange.asked_now and exchange.asked("solution") and _HOW.search(exchange.agent.words.text)
    return bool(asked and not _AHEAD.search(match.sentence))


def _claimed(exchange: Exchange) -> str:
    """What the agent says of the prospect: a problem, a project, contentment."""
    told = [
        match.pattern.value
        for match in claims((*TROUBLES, *PROJECTS, *NO_NEED), exchange)
        if "AGENT" not in _SAYS_THAT.sub("", match.stream.before(match.hit.start))
    ]
    if exchange.agent is not None and is_owned(exchange.said.words.text):
        told += [match.pattern.value for match in matches(TROUBLES, exchange.agent, exchange)]
    if any(value not in {*_LOOSE, "project", "none"} for value in told):
        return "pain"
    return "project" if "project" in told else "none" if told and set(told) == {"none"} else ""


def _by_answer(exchange: Exchange) -> Iterator[Reading]:
    """What a yes, a no, or a bare noun answers to the agent's question or claim."""
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive or exchange.answer.reserved:
        return
    if _is_off_topic(exchange) or is_elsewhere(exchange):
        return
    said, value = exchange.said, _answered(exchange)
    if value:
        turns = (said.i,) if value == "project" and not exchange.agrees else (agent.i, said.i)
        weight = 2 if value == "pain" else 1
        span = (0, len(said.turn.text))
        data: dict[str, str | int | float | bool | None] = {"aside": _is_aside(exchange)}
        data |= {"plain": True} if value == "pain" else {}
        yield Reading(f"need.answer.{value}", "need", value, said.i, *span, turns, weight, data=data)


def _is_off_topic(exchange: Exchange) -> bool:
    """Whether the agent asks something that a yes or a no makes no need of; a mere offer is none."""
    if not exchange.asked_now or exchange.asked("need", "satisfied") or pole(exchange) is Pole.TROUBLE:
        return False
    if is_owned(exchange.said.words.text):
        return False
    offered = exchange.agent is not None and not _MEETING.search(exchange.agent.words.text)
    off = [*(subject for subject in _OFF_TOPIC if subject != "next_step" or not offered), "timing"]
    return exchange.asked(*off)


def _answered(exchange: Exchange) -> str:
    """By the pole of the question and the way the turn opens."""
    lean, kind, negative = pole(exchange), exchange.answer.kind, is_negative(exchange)
    text = exchange.said.words.text
    if kind is Kind.SI and _IF.match(text):
        return ""
    if kind in {Kind.OTHER, Kind.SOFT} and _SO_NO.search(text):
        kind = Kind.NO
    elif kind is Kind.OTHER and is_owned(text):
        kind = Kind.YES
    if _is_otherwise(exchange, kind):
        return "none"
    content = lean is Pole.CONTENT or (
        lean is Pole.NONE and exchange.asked("satisfied") and exchange.asked_now
    )
    if kind is Kind.SI or (kind is Kind.YES and not (negative and lean is Pole.TROUBLE)):
        return _affirmed(exchange, content=content, negative=negative)
    if content and not negative and (kind is Kind.SOFT or (kind is Kind.OTHER and takes_up(exchange))):
        return "none"
    if kind in {Kind.NO, Kind.YES}:
        return _denied(exchange, content=content and kind is Kind.NO, leans=lean is not Pole.NONE)
    return _planned(exchange) if kind is Kind.OTHER else ""


def _is_otherwise(exchange: Exchange, kind: Kind) -> bool:
    """Whether the turn takes back, disputes or leaves to others the trouble that was spoken of."""
    if kind is Kind.YES and pole(exchange) is Pole.TROUBLE and is_taken_back(exchange.said.words.text):
        return True
    if kind is Kind.OTHER and _stands_apart(exchange):
        return True
    return is_disputed(exchange) and _claimed(exchange) == "pain"


def _stands_apart(exchange: Exchange) -> bool:
    """Whether the turn sets itself, with no trouble told, against others or the past that had one."""
    text = exchange.said.words.text
    at = contrast(text)
    troubled = exchange.agent is not None and any(matches(TROUBLES, exchange.agent, exchange))
    return troubled and at > 0 and len(text[at:].split()) >= _CLAUSE and not signs(exchange)


def _affirmed(exchange: Exchange, *, content: bool, negative: bool) -> str:
    """What a yes says: what the agent claimed, contentment where that was asked, nothing of what is over."""
    is_si = exchange.answer.kind is Kind.SI
    if is_si and pole(exchange) is Pole.TROUBLE:
        return "pain"
    if content:
        return "none" if is_si or not negative else ""
    return "none" if is_over(exchange.said.words.text) else _claimed(exchange)


def _planned(exchange: Exchange) -> str:
    """A project, where what they plan was asked and something is told."""
    told = len(exchange.said.words.tokens) > _WORDS and not _SOFT.search(exchange.said.words.text)
    return "project" if told and exchange.agent and _PLANS.search(exchange.agent.words.text) else ""


def _denied(exchange: Exchange, *, content: bool, leans: bool) -> str:
    """What a no says: discontent where asked whether they are happy, else that nothing is needed."""
    if content:
        return "pain" if exchange.answer.rest > _WORDS else "latent"
    asked = exchange.asked_now and exchange.asked("need") and not exchange.asked("other")
    return "none" if leans or (asked and exchange.answer.kind is Kind.NO) else ""
