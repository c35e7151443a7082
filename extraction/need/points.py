"""How surely a turn tells a problem: the points of its signs, of the question and of the words beside.

The points (tenths of a logit) were fitted on turns of many authors and rounded; the module reads no sentence:
it knows families of signs, subjects of questions, lengths, and where in the call the turn stands.
"""

import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange
from extraction.need.poles import Pole, echoes, pole, takes_up
from extraction.need.scope import (
    contrast,
    is_disputed,
    is_elsewhere,
    is_over,
    is_owned,
    is_supposed,
    is_theirs,
)
from extraction.need.statements import SOFTENERS, TROUBLES
from extraction.readings import Match, Reading, matches

Judgement = Callable[[Exchange], Mapping[str, float] | None]
"""The confidence of each of the learned aid's labels in a turn; None where it has too few words."""

TOLD = 28
"""From these points on, the turn tells a problem."""
PERHAPS = 20
"""From these points on, it tells one where nothing else in the call does."""

_FOREIGN = 30
"""Points that a turn loses where it disputes the trouble, or tells another's or a past one."""
_ECHOED, _COUNTED, _OWNED = 10, 16, 14
"""Points of a turn that throws the question back, of one that tells how often the trouble asked of comes,
and of one that owns to the trouble that the agent named."""
_REFUSED = 14
"""Points that a turn loses where it refuses to be called, recorded or is not the one looked for."""
_RARELY = 16
"""Points that a turn loses where it tells a trouble that hardly ever comes."""
_APART, _UNTROUBLED, _CONCEDED = 8, 16, 16
"""Points that a turn loses where it only compares, where it takes up the caller's word for being well, and
where contentment after a *mais* has the last word on the trouble before it."""
_SHORT = 4
_ALONE = 11
"""Points of a turn that is nearly the whole of the talk: it has no place in it."""

_FAMILY = {
    "blind": 21, "breaks": 15, "short_handed": 15, "costs": 15, "danger": 13, "toils": 12, "unpaid": 12,
    "fed_up": 11, "loses": 10, "rules": 9, "complaints": 8, "errs": 8, "often": 8, "share": 7, "waits": 7,
    "worn": 7, "overflows": 3, "laments": 7, "depends": 6, "forced": 4, "fears": 3, "worsens": 4, "lacks": 5,
}  # fmt: skip
_SUPPORT = frozenset({"often", "share", "worn", "forced", "worsens"})
"""Families that say how much or how old: they do not count among those that meet."""
_NOW = {
    "cost": 9, "satisfied": 6, "solution": -1, "person": -4, "competitors": -6, "contract": -9, "role": -11,
    "authority": -12, "budget": -13,
}  # fmt: skip
_BEFORE = {"solution": 7, "satisfied": 2, "need": -6}
_BESIDE = {
    "need.none.happy": -9, "need.none.no_need": -7, "need.none.keeps": -5, "need.latent.curious": -14,
    "need.latent.mild": -13, "need.none.good": -7, "need.none.works": -4, "need.none.enough": -9,
    "need.none.nobody_complains": -12, "need.none.stays": -12, "need.none.has": -6,
    "need.none.sworn": -12, "need.none.in_place": -8, "need.none.little": -8, "need.none.smooth": -8,
    "need.latent.regret": -10,
    "need.latent.tempted": -8,
}  # fmt: skip
_LEANS = {"need.explicit": 4.0, "need.latent": -5.0, "need.none": -3.5}
"""Points for each unit of the logit of what the learned aid finds in the turn."""
_LEVEL, _TERSE, _LEAST = 31, -16, 0.01
"""Points where the aid finds all three labels as likely as not, those of a turn that it cannot judge, and the
confidence under which one counts as the next."""
_BUTS = ("mais", "n empeche", "reste que", "n empeche que")
_TWICE = -5
"""Points that the aid takes at most from a trouble that rules found told mildly: they took theirs already."""
_OPEN_POINTS = (0, 90)
"""Points between which the aid can change what a turn tells."""
_MATTERS = frozenset({"need", "satisfied", "solution", "other"})
_ELSEWHERE = frozenset(
    {"budget", "authority", "timing", "next_step", "size", "role", "recording", "person", "competitors",
     "contract", "cost"}
)  # fmt: skip
_BUSINESS = frozenset({"budget", "authority", "timing", "next_step", "size"})
_NEGATION = re.compile(r"\b(?:pas|plus|jamais|rien|personne|aucune?|sans|zero|ni|peu|seule?)\b")
_DENIED = re.compile(
    r"(?:pas|plus|jamais) (?:re)?(?:vu|eu|connu|constate|subi|trouve) (?:de|d|une?|la moindre|le moindre) $"
    r"|(?:pas|plus|jamais|aucun|aucune|zero|sans|moins|ni|rien)(?: (?:de|d|eu|un|une|vraiment|trop"
    r"|tellement"
    r"|\w+))? $"
)
_NO_SUBJECT = re.compile(r"(?:^|[,;.] )(?:et |mais )?(?:rien|personne|aucune?|pas une?)\b[^,;.]*$")
"""*Rien … n'a l'air de me manquer*: who or what does it is nobody and nothing."""
_SOLVED = re.compile(
    r"\b(?:c est|tout est|ca s est|c etait) (?:regle\w*|resolu\w*|du passe|fini|loin|vieux"
    r"|rentre dans l ordre|derriere nous"
    r"|de l histoire ancienne|oublie\w*|corrige\w*|repare\w*|arrange\w*)\b|\bplus (?:de|aucun) (?:souci"
    r"|probleme)"
    r"|\b(?:on a|j ai|a) (?:tout )?(?:change|regle|resolu|repare|corrige) depuis\b|\brien a signaler\b"
    r"|\bcorrigee?s? (?:a|le"
    r"|dans|depuis)\b|\btout le monde a oublie|\bon en rigole|\bdepuis (?:, )?(?:on (?:a|est) (?:\w+ )?|ca "
    r"|tout |une bonne \w+ ,? ?(?:et )?)?(?:plus rien|rien|on dort bien"
    r"|tranquille\w*|impeccable)\b|\b(?:mais|et) (?:ici|nous|chez nous) (?:rien|on|non|ca va)\b"
    r"|\bremis a neuf\b"
    r"|\bc est (?:mieux|bon|loin)(?= (?:maintenant|,|\.)|$)|\bon s est debrouilles?\b|\bc est remonte\b"
    r"|\btout le monde a ri\b"
    r"|\bca nous a servi de lecon\b|\bon (?:a|avait) (?:eu peur|bien rigole)\b"
)
"""Words that put a trouble behind: those after it in the turn count."""
_OPEN = re.compile(r"\b(?:comment|qu est ce|c est quoi|quoi|racontez|pourquoi)\b")
_HURTS = re.compile(
    r"\b(?:qu est ce|(?:quelque chose|des choses|une chose|un point|un truc)) (?:qui|que"
    r"|qu)(?: \w+){0,4} (?:coince|gene|genent?|manque|pose|bloque|ameliorer|changer"
    r"|derange"
    r"|deplait|peche|cloche|embete|mieux|fatigue|inquiete|penalise|preoccupe|complique|pese|pesent"
    r"|empeche)\b|\b(?:vous avez"
    r"|avez vous"
    r"|y a|quels?|quelles?)(?: \w+){0,4} (?:problemes?|difficultes?|irritants?|freins?|soucis?"
    r"|points? noirs?"
    r"|tracas|departs?|retards?|plaintes?)\b|\bvous (?:\w+ ){0,2}(?:perdez|manquez|galerez|subissez"
    r"|souffrez)\b"
)
_SYMPATHY = re.compile(
    r"^(?:d accord ,? ?|ok ,? ?)*(?:je comprends|je vois|effectivement|c est lourd|oui|mince|carrement"
    r"|la vache"
    r"|j imagine|c est (?:considerable|beaucoup|embetant|genant))\b"
)
_TO_YOU = re.compile(r"\b(?:vous|tu|te|votre|vos)\b")
_DECIDES = re.compile(r"\b(?:decide|tranche|signe|valide|vote|signent|votent|arbitre|choisit)\b")
_RARE = re.compile(
    r"\b(?:une|un|deux|trois|quatre) (?:seule |petite |malheureuse )?(?:fois|pannes?|soucis?|accrocs?"
    r"|incidents?|erreurs?|retards?|oublis?|jours?)?"
    r" ?(?:seulement )?en (?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt"
    r"|trente) (?:ans|annees|saisons)"
    r"|\b(?:une|un) (?:seule?|unique) (?:fois|panne|jour|matin|souci|accroc|incident|erreur|retard)\b"
    r"|\b(?:rarement|rarissime|exceptionnel\w*|une fois tous les (?:dix|cinq|vingt|\d+) ans"
    r"|tous les trente six du mois)\b"
    r"|\b(?:a|ont|ai) (?:\w+ ){1,2}un jour ,"
)
"""*Une panne en dix ans*: a trouble that hardly ever comes."""
_OFTEN = re.compile(
    r"(?:(?:oh|ah|bah|ben|pff|euh|,|au moins|facile|facilement|a peu pres|environ|presque|dans les"
    r"|pas loin de) )*"
    r"(?:(?!un |une )(?:\d+|deux|trois|quatre|cinq|six|sept|huit|dix|douze|quinze|vingt|trente|quarante"
    r"|cinquante|cent)"
    r"(?: (?:,|ou|a|voire|\w+)){0,4} (?:par|tous|toutes|chaque|cette|ce|le|la|depuis|sur|en une|hier"
    r"|lundi|mardi|mercredi|jeudi|vendredi|samedi|rien que|avant"
    r"|dans la)\b(?! (?:dix|cinq|vingt|trente|\d+) ans)"
    r"|(?:tous|toutes) les|chaque|a chaque|tout le temps|sans arret|en permanence|souvent|regulierement"
    r"|plus (?:que|souvent)"
    r"|trop souvent|(?:une|deux|trois|quatre) fois (?:par|sur)|des dizaines|une bonne (?:dizaine"
    r"|vingtaine)|la moitie|un (?:tiers|quart)"
    r"|assez(?= (?:et|,|oui|souvent|regulierement|frequ\w+))|constamment|quotidiennement|j en (?:compte"
    r"|ai compte)|je (?:les )?compte plus)\b"
)
"""How much or how often, where a turn opens."""
_STORY = re.compile(
    r"\b(?:a|ont|est|sont|ai|s est|se sont|etait|avait|avaient|etaient)\b (?:\w+ ){0,2}\w+(?:e|i|u|is|it"
    r"|ert)\b"
)
_NUMBER = re.compile(
    r"\b(?:\d+|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante"
    r"|cinquante|soixante|cent|mille)\b"
)


@dataclass(frozen=True, slots=True)
class Told:
    """The points of a turn, those that only its place in the call gave, and the sign that counts most.

    `signed` tells whether a sign, or the question that the turn counts, names what goes wrong, and not only
    how much or how often; `softened` that it is told mildly.
    """

    points: int
    place: int
    sign: Match | None
    signed: bool
    softened: bool


def tally(
    call: Call, flags: Iterable[Reading] = (), judge: Judgement | None = None
) -> Iterator[tuple[Exchange, Told]]:
    """The points of each turn of the prospect, in order.

    `flags` are those read in the call, `judge` is the learned aid, where it is on: it is asked where the
    points leave it something to say.
    """
    late = False
    refusing = {item.turn for item in flags if item.value != "locked_contract"}
    for exchange in call.exchanges:
        taken = _REFUSED if exchange.said.i in refusing else 0
        told = _told(call, exchange, taken, late=late)
        if judge is not None and _OPEN_POINTS[0] <= told.points <= _OPEN_POINTS[1]:
            gained = _of_aid(judge(exchange))
            told = replace(told, points=told.points + (max(gained, _TWICE) if told.softened else gained))
        yield exchange, told
        subjects = exchange.question_subjects
        late = late or bool(exchange.asked_now and subjects & _BUSINESS and not subjects & _MATTERS)


def signs(exchange: Exchange) -> dict[str, Match]:
    """The families of signs in a turn, each with its first place; denied and solved ones are left out."""
    found: dict[str, Match] = {}
    for match in matches(TROUBLES, exchange.said, exchange):
        family = match.pattern.value
        if match.context.third_party or is_supposed(match) or not is_theirs(match, exchange):
            continue
        if _SOLVED.search(match.sentence) or _SOLVED.search(match.stream.text, match.hit.start):
            continue
        told = match.stream.text[match.hit.start : match.hit.end]
        before = match.stream.before(match.hit.start)
        if not _NEGATION.search(told) and (_DENIED.search(before) or _NO_SUBJECT.search(before)):
            continue
        found.setdefault(family, match)
    return found


def _told(call: Call, exchange: Exchange, taken: int, *, late: bool) -> Told:
    found = signs(exchange)
    meeting = len(found.keys() - _SUPPORT)
    points = sum(_FAMILY[family] for family in found) + (7 if meeting > 1 else 0)
    beside = _softeners(exchange, found.values())
    points += sum(_BESIDE.get(rule, 0) for rule in beside)
    over = is_over(exchange.said.words.text) and any(rule.startswith("need.none") for rule in beside)
    points += _of_question(exchange) + _of_answer(call, exchange) - (8 if late else 0) - taken
    points -= _CONCEDED if _is_conceded(exchange, found.values()) else 0
    points -= _RARELY if _RARE.search(exchange.said.words.text) else 0
    points -= _APART if meeting == 0 and contrast(exchange.said.words.text) > 0 else 0
    points -= _UNTROUBLED if pole(exchange) is Pole.CONTENT and takes_up(exchange) else 0
    points -= _FOREIGN if over or is_disputed(exchange) or is_elsewhere(exchange) else 0
    top = max(found, key=lambda family: (_FAMILY[family], -found[family].hit.start), default=None)
    short = len(call.utterances) <= _SHORT
    place = 0 if short else _place(exchange)
    points += _ALONE if short else place
    signed = meeting > 0 or _counts_trouble(exchange)
    mild = (match for match in matches(SOFTENERS, exchange.said, exchange) if match.pattern.value == "latent")
    softened = meeting > 0 and any(True for _ in mild)
    return Told(points, place, found[top] if top is not None else None, signed, softened)


def _softeners(exchange: Exchange, found: Iterable[Match]) -> set[str]:
    """The rules of curiosity and contentment that a turn meets, but for those that a *mais* takes back."""
    text = exchange.said.words.text
    turn = text.rfind(" mais ")
    taken_back = turn if any(match.hit.start > turn for match in found) else -1
    return {
        match.pattern.id
        for match in matches(SOFTENERS, exchange.said, exchange)
        if match.hit.start > taken_back
    }


def _is_conceded(exchange: Exchange, found: Iterable[Match]) -> bool:
    """Whether every sign stands before a *mais* that contentment follows: *il est lent, mais il arrive*."""
    text = exchange.said.words.text
    but = max((text.rfind(f" {word} ") for word in _BUTS), default=-1)
    places = [match.hit.start for match in found]
    if but < 0 or not places or max(places) > but:
        return False
    return any(
        match.hit.start > but and match.pattern.value == "none"
        for match in matches(SOFTENERS, exchange.said, exchange)
    )


def _of_question(exchange: Exchange) -> int:
    """What the question makes of it, before a word of the answer is read."""
    subjects, now = exchange.question_subjects, exchange.asked_now
    points = sum((_NOW if now else _BEFORE).get(subject, 0) for subject in subjects)
    if not subjects:
        points -= 3
    if now and subjects & _ELSEWHERE and not subjects & _MATTERS and not is_owned(exchange.said.words.text):
        points -= 22 if subjects & _ELSEWHERE - {"timing", "person"} else 10
    agent = exchange.agent
    if agent is None:
        return points
    spoken = {match.pattern.value for match in matches(TROUBLES, agent, exchange)}
    points += 6 if spoken - {"often", "share"} else 0
    points += 10 if now and _HURTS.search(agent.words.text) else 0
    points += 9 if _OPEN.search(agent.full.text) else 0
    return points + (4 if len(agent.words.tokens) < 6 else 0)


def _of_answer(call: Call, exchange: Exchange) -> int:
    """What the length, the manner and the place of the answer make of it."""
    said, text = exchange.said, exchange.said.words.text
    length = len(said.words.tokens)
    points = _sum(
        (length > 6, -5), (length > 14, 10), (length > 24, 5),
        (exchange.answer.kind is Kind.SI, 9), (exchange.answer.kind is Kind.NO, -6),
        (exchange.answer.evasive, -4), (exchange.answer.reserved, -4),
        (bool(_TO_YOU.search(text)), -9), ("?" in said.turn.text, -9), (bool(_NUMBER.search(text)), 8),
        (bool(_STORY.search(text)), 5), (bool(_DECIDES.search(text)), -10),
    )  # fmt: skip
    if echoes(exchange):
        points += -_ECHOED if _is_lent(exchange) else _ECHOED
    points += _OWNED if is_owned(text) and _is_lent(exchange) else 0
    points += _COUNTED if _counts_trouble(exchange) else 0
    following = call.agent_after(exchange)
    return points + (3 if following is not None and _SYMPATHY.match(following.full.text) else 0)


def _of_aid(confidences: Mapping[str, float] | None) -> int:
    """What the learned aid makes of the turn; no confidences: it has too few words to be judged."""
    if confidences is None:
        return _TERSE
    points = sum(weight * _logit(confidences.get(label, 0.0)) for label, weight in _LEANS.items())
    return round(points) - _LEVEL


def _logit(confidence: float) -> float:
    bounded = min(max(confidence, _LEAST), 1 - _LEAST)
    return math.log(bounded / (1 - bounded))


def _place(exchange: Exchange) -> int:
    """Problems are told once the greetings are over and before money and dates are talked of."""
    return _sum((4 <= exchange.index <= 13, 12), (exchange.index > 20, -13))


def _counts_trouble(exchange: Exchange) -> bool:
    """Whether the turn opens on how much or how often: *des oublis ? — Trois par semaine*."""
    if exchange.agent is None or not exchange.asked_now or not _OFTEN.match(exchange.said.words.text):
        return False
    return _is_lent(exchange) or pole(exchange) is Pole.TROUBLE


def _is_lent(exchange: Exchange) -> bool:
    """Whether the caller spoke of a trouble, and did not ask how well something goes."""
    if exchange.agent is None or pole(exchange) is Pole.CONTENT:
        return False
    spoken = {match.pattern.value for match in matches(TROUBLES, exchange.agent, exchange)}
    return bool(spoken - _SUPPORT)


def _sum(*parts: tuple[bool, int]) -> int:
    return sum(points for holds, points in parts if holds)
