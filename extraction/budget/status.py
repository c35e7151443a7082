"""Whether money is there: predicates of money, with what their clause does to them.

Values of the readings: `confirmed`, `none`, `unvalidated` (named or asked for, and not granted),
`open` (asked, and left unanswered).
"""

import dataclasses
import re
from collections.abc import Iterator, Sequence

from extraction.answers.answers import Kind
from extraction.budget.asked import Theme
from extraction.budget.awarded import AWARDED
from extraction.budget.frame import is_of_then, speaks_for_us
from extraction.budget.granted import GRANTED, GRANTED_IF_ASKED, GRANTED_IF_MONEY
from extraction.budget.manner import Manner, is_theirs, read_manner
from extraction.budget.pending import PENDING
from extraction.budget.refused import REFUSED, REFUSED_IF_ASKED, REFUSED_IF_MONEY
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import Pattern, compiled
from extraction.readings import Match, Reading, claims, matches, reading

_SELF = (*GRANTED, *REFUSED)
_OF_MONEY = (*AWARDED, *GRANTED_IF_MONEY, *PENDING, *REFUSED_IF_MONEY)
_ALL = (*_SELF, *_OF_MONEY)
_GATE = compiled(
    r"{budget}|AMT|sous|budgetaire|budgetee?s?|lignes?|tout|rien|caisses?|comptes?|sec|fauches?|moyens"
    r"|ceinture|gele?e?s?"
    r"|{instance}|rouge|centimes?|ronds?|radis|kopecks?|kopeks?|permettre|plans?|accord|feu vert|aval"
    r"|de quoi|deux bouts|tiroirs?|cher|previsionnel"
)
"""A turn that nobody asked about money, and that holds none of these words, is not read for it."""
_ANSWER_LACKS = re.compile(
    r"\b(?:reponse|accord|feu vert|aval|chiffre|montant|retour|info\w*|devis|papiers?|detail|idee|numero"
    r"|document) (?:, )?(?:(?:je|on|j|nous) )?$"
)
"""What is lacking is no money: *la réponse, je l'ai pas*."""
_PLAINLY_PENDING = frozenset({"budget.pending.not_granted", "budget.pending.own_figure"})
"""What answers *c'est validé ?* even where the same question asks who validates."""
_BY_SOMEBODY = frozenset({"budget.granted.said_yes", "budget.granted.allowed"})
"""Grants whose giver is said: any sum beside them is the money given."""
_MOST_SUMS = 6
_NOUN = re.compile(
    r"\b(?:le|un|au|du|de|d|dernier|prochain|premier|ce|la|une|premiere|deuxieme|seconde|derniere"
    r"|prochaine|chaque|cette)"
    r" (?:vote|tranche|reserve|arrete|accorde|cale|finance|boucle)s?$"
)
_NO_PARTICIPLE = re.compile(
    r"\b(?:vote|valide|alloue|débloque|accorde|acte|approuve|entérine|attribue|notifie|adopte|ratifie|arbitre"
    r"|autorise|confirme|libère|tranche|signe|arrête|boucle|cale|engage|finance|s'arrête|verse|vire"
    r"|touche|collecte|récolte|lève|encaisse|crédite)\b"
)
"""A verb of now, or a noun, that folding makes a participle of."""
_DECLINES = re.compile(
    r"\b(?:pas l usage|aucune raison|fera[is]? pas|pas interess\w+|pas besoin|non merci|veux pas"
    r"|voulons pas|pas envie"
    r"|changer\w* (?:rien|pas)"
    r"|servirait a rien|pas utile)\b"
)
"""A turn that turns the project down: that money is no problem says nothing of a budget there."""
_NOTHING = re.compile(
    r"(?:(?:ah|oh|ben|bah|non|voila|exactement|helas|malheureusement|,) )*(?:rien|nada|zero|que dalle"
    r"|walou|nib"
    r"|plus rien|aucune?|pas (?:un|une) \w+|neant|makach|pantoute)(?: (?:du tout|de rien"
    r"|de chez rien))?(?= ?[,.!]|$)"
)
"""An answer that is nothing but *nothing*."""
_MONEY = compiled(r"{budget}|AMT|sous|budgetaire|budgetee?s?|ligne|enveloppe")
_LINE = re.compile(
    r"\b(?:budgets?|enveloppes?|credits?|lignes? (?:la|budgetaires?|investissement|\w+ment))\b"
)
_NO_DEVIS = re.compile(
    r"\b(?:pas|sans|zero) (?:de |d )?(?:devis|chiffrage|chiffres?|prix|accord|signature|dossier"
    r"|projet|plan|feu vert|preuve"
    r"|resultats?|retour|demo) , (?:pas|zero|aucun) (?:de |d )?\w+$"
)
"""*Pas de devis, pas de budget*: what must come first, not what is lacking."""
_REMAINS = re.compile(
    r"\breste(?:ra|rait)? (?:encore |que |plus que )?(?:\d|(?:dix|vingt|trente|quarante|cinquante"
    r"|soixante|cent|deux|trois|quatre|cinq"
    r"|six|sept|huit|neuf|onze|douze|treize|quatorze|quinze|seize|quelques|une bonne|un peu|de quoi)\b)"
)
"""A part that is left: what was spent or cut was not all."""
_TODAY = re.compile(
    r"\b(?:maintenant|aujourd hui|cette annee|entre temps|desormais|depuis|cette fois|a present"
    r"|ce coup ci|la c est|la on|la je)\b"
)
_OTHERS_MONEY = re.compile(
    r"\bc est (?:que )?pour (?:leurs?|eux|les? \w+|la \w+)\b.* (?:nous|moi) (?:, )?(?:on|je|c)\b"
)
"""Money that is there, for somebody else: *c'est pour les écoles. Nous, on est le cimetière*."""
_HALF_NO = re.compile(
    r"\b(?:pas encore|pas vraiment|en (?:discussion|cours|attente|negociation|reflexion|arbitrage"
    r"|preparation)|a voir|ca depend|on verra|plutot|pas forcement)\b"
)
_WAS = re.compile(
    r"\b(?:c|ca|il|elle) (?:etait|avait ete|a ete) (?:\w+ ){0,3}?(?:pris|sur|prevue?|budgetee?"
    r"|inscrite?|paye|finance)\b"
)
"""A question on what was spent: a no to it is of then."""
_TAKES_BACK = re.compile(
    r"\b(?:pas ce que (?:je|j ai) (?:dis|dit)|pas (?:dit|parle de) (?:ca|cela)|(?:vous|tu) (?:allez"
    r"|vas) (?:un peu )?(?:trop )?vite"
    r"|me faites pas dire|c est vous qui le dites|pas pour autant|pas si vite|on en est pas la"
    r"|pas encore la)\b"
)
"""What takes back the conclusion that the agent draws."""
_EXISTS = re.compile(
    r"\b(?:budget\w*|enveloppe|prevue?s?|financ\w+|credits?|argent|lignes?|moyens|de cote|provision\w*"
    r"|marge|quelque chose|vote\w*|valide\w*|acte|signe|inscrite?|alloue\w*)\b"
)
_SETTLED = re.compile(
    r"\b(?:vote|valide|budgete|acte|debloque|inscrit|alloue|signe|accorde|fleche|provisionne|arrete"
    r"|approuve)e?s?\b"
    r"|\bacquise?s?\b"
)
_HAVE_YOU = compiled(
    r"nous (?:~ )?(?:avons|avez|disposons|disposez) (?:~ )?(?:budget|enveloppe|ligne|credits?|fonds|moyens"
    r"|argent|financement|de quoi)"
)
_FLIPPED = {"confirmed": "none", "none": "confirmed", "unvalidated": "confirmed"}


def read_status(exchange: Exchange, theme: Theme) -> list[Reading]:
    """What the prospect says of the money in one turn, in order, and what a short answer means."""
    if _of_the_past(exchange) and not _TODAY.search(exchange.said.full.text):
        return []
    own = list(_told(exchange, theme))
    return own or list(_by_answer(exchange, theme))


def _of_the_past(exchange: Exchange) -> bool:
    """Whether the agent asks about a time that is over: what is told of money then is not today's."""
    return exchange.agent is not None and bool(
        re.search(
            r"\b(?:(?:l an|l annee) (?:dernier|derniere|passee?)|a l epoque|la derniere fois)\b",
            exchange.agent.words.text,
        )
    )


def _told(exchange: Exchange, theme: Theme) -> Iterator[Reading]:
    """The readings of the prospect's own words."""
    found = []
    for match in _matches(exchange, theme):
        manner = read_manner(match.stream, match.hit.start, match.hit.end)
        others = manner.of_others or is_theirs(match.stream.before(match.hit.end))
        if _tells_of_then(exchange, match) or _ANSWER_LACKS.search(match.stream.text, 0, match.hit.start):
            continue
        value = "" if others or manner.asked_back or _is_noun(match) else _value(match.pattern, manner)
        if match.pattern.value == "not_the_problem" and _DECLINES.search(exchange.said.full.text):
            continue
        if match.pattern.value == "lacking" and _NO_DEVIS.search(match.stream.text, 0, match.hit.end):
            continue
        if match.pattern.value == "cut" and value and _REMAINS.search(exchange.said.words.text):
            continue
        if value:
            found.append(dataclasses.replace(reading(match, "budget"), value=value))
    yield from sorted(found, key=lambda item: (item.start, item.end))


def _claimed(exchange: Exchange, theme: Theme) -> list[Reading]:
    """What the agent's last turn says of the prospect's money, as a yes would take it over."""
    found = []
    asked = theme.now
    for match in claims(_ALL, exchange):
        if match.pattern in _SELF or asked or _names_money(match):
            value = _value(match.pattern, read_manner(match.stream, match.hit.start, match.hit.end))
            if value and not _is_noun(match):
                found.append(dataclasses.replace(reading(match, "budget"), value=value))
    return sorted(found, key=lambda item: (item.start, item.end))


def _tells_of_then(exchange: Exchange, match: Match) -> bool:
    """Whether what was done with a sum was done in a time that is over: *40 000, votés, c'était en 2019*."""
    start, end = match.raw
    return any(
        start <= amount.start < end and is_of_then(exchange, amount)
        for amount in exchange.said.amounts[-_MOST_SUMS:]
    )


def _is_noun(match: Match) -> bool:
    """Whether what a rule takes for a participle is none: *au dernier vote*, *le conseil qui vote*.

    The accent that folding hides tells *vote* from *voté*, in a turn that is written with accents.
    """
    if _NOUN.search(match.stream.text, 0, match.hit.end):
        return True
    if match.pattern.value in {"cut", "lacking", "wish", "not_the_problem"}:
        return False
    text = match.utterance.turn.text
    start, end = match.raw
    return "é" in text and _NO_PARTICIPLE.search(text.lower(), start, end) is not None


def _matches(exchange: Exchange, theme: Theme) -> Iterator[Match]:
    said = exchange.said
    asked = theme.now
    if _OTHERS_MONEY.search(said.words.text) or not (asked or _GATE.search(said.tags.text)):
        return
    yield from _of_our_side(exchange, theme)


def _of_our_side(exchange: Exchange, theme: Theme) -> Iterator[Match]:
    """What a turn says of money; of a question on others, only what the speaker says of their own side."""
    for match in _on_subject(exchange, theme):
        if not theme.others or speaks_for_us(exchange, exchange.said.full.position(match.raw[0])):
            yield match


def _on_subject(exchange: Exchange, theme: Theme) -> Iterator[Match]:
    said, asked = exchange.said, theme.now
    yield from matches(_SELF, said, exchange)
    money = bool(_MONEY.search(said.tags.text))
    for match in matches((*AWARDED, *GRANTED_IF_MONEY), said, exchange):
        if (asked and not _is_refusal(exchange, theme)) or (theme.maybe and money) or _names_money(match):
            yield match
    for match in matches(PENDING, said, exchange):
        plain = match.pattern.id in _PLAINLY_PENDING and theme.exists
        if (asked and (plain or not exchange.asked("authority"))) or _names_money(match):
            yield match
    if asked or money or theme.project:
        yield from matches(REFUSED_IF_MONEY, said, exchange)
    if asked or theme.maybe:
        yield from matches(GRANTED_IF_ASKED, said, exchange)
    for match in matches(REFUSED_IF_ASKED, said, exchange) if asked or money else ():
        if asked or _names_a_line(match):
            yield match


def _is_refusal(exchange: Exchange, theme: Theme) -> bool:
    """Whether a no refuses money: not the no to *c'est gelé ?*."""
    return exchange.denies and not any(item.value == "none" for item in _claimed(exchange, theme))


def _names_a_line(match: Match) -> bool:
    """Whether the sentence of a predicate speaks of a budget or a line of one, not of any sum."""
    left, right = match.stream.sentence(match.hit.start)
    return _LINE.search(match.stream.text, left, max(right, match.hit.end)) is not None


def _names_money(match: Match) -> bool:
    """Whether money is named in the sentence of a predicate."""
    left, right = match.stream.sentence(match.hit.start)
    start, end = match.stream.raw_span(left, right) if right > left else match.raw
    given = match.pattern.id in _BY_SOMEBODY and any(
        start <= amount.start < end and amount.scaled for amount in match.utterance.amounts
    )
    if given:
        return True
    return bool(_MONEY.search(match.stream.text, left, max(right, match.hit.end)))


def _value(pattern: Pattern, manner: Manner) -> str:
    """What a predicate comes to, said in this manner; empty where it says nothing of today's money."""
    if pattern.value == "wish":
        return "none"
    if manner.over:
        return ""
    if pattern.value in {"cut", "lacking"}:
        return _refused(pattern, manner)
    return "unvalidated" if pattern.value == "pending" else _granted(pattern, manner)


def _refused(pattern: Pattern, manner: Manner) -> str:
    """What a cut or a want comes to: nothing where it is denied (*pas gelé*) or supposed."""
    denied = manner.denied if pattern.value == "cut" else manner.denied_before
    return "" if denied or manner.conditional else "none"


def _granted(pattern: Pattern, manner: Manner) -> str:
    """What a grant comes to: *pas encore voté* and *si c'est voté* are a sum that is not granted."""
    if pattern.value == "not_the_problem":
        return "" if manner.conditional else "confirmed"
    if manner.not_yet or manner.conditional or manner.unreal:
        return "unvalidated"
    if manner.denied:
        return "none" if pattern.value == "had" else "unvalidated"
    return "confirmed"


def _by_answer(exchange: Exchange, theme: Theme) -> Iterator[Reading]:
    """What a short answer means: *oui* to *c'est financé ?*, *non* to *vous avez un budget ?*."""
    agent = exchange.agent_as_prospect()
    if agent is None:
        return
    if _echoes_nothing(exchange, theme):
        yield _answer(exchange, "none", 2, "budget.answer.nothing")
    elif exchange.answer.evasive and theme.project:
        yield _answer(exchange, "open", 2, "budget.answer.open")
    else:
        yield from _by_yes_or_no(exchange, theme, agent)


def _by_yes_or_no(exchange: Exchange, theme: Theme, agent: Utterance) -> Iterator[Reading]:
    about = theme.now and not theme.others
    told = _claimed(exchange, theme)
    if exchange.said.amounts or (agent.amounts and not told):
        yield from _answer_with_sum(exchange, told, agent)
        return
    if told and told[-1].value == "confirmed" and _TAKES_BACK.search(exchange.said.full.text):
        yield _answer(exchange, "unvalidated", 1, "budget.answer.taken_back")
    elif exchange.answer.kind is Kind.SI:
        yield from _answer_si(exchange, theme, told, agent)
    elif exchange.agrees:
        if told and told[-1].value != "unvalidated":
            yield _answer(exchange, told[-1].value, 2, told[-1].rule)
        elif about and not told and _HAVE_YOU.search(agent.words.text) and not exchange.answer.rest:
            yield _answer(exchange, "confirmed", 1, "budget.answer.yes")
    elif about and exchange.denies and not agent.amounts:
        yield from _answer_no(exchange, told, agent)
    elif about and exchange.confirms_negative and not agent.amounts:
        yield _answer(exchange, "none", 1, "budget.answer.no_to_negative")


def _echoes_nothing(exchange: Exchange, theme: Theme) -> bool:
    """Whether *rien* answers the agent's own conclusion that there is nothing (*rien de prévu, donc ?*)."""
    if theme.others or not (theme.now or theme.maybe) or not _NOTHING.match(exchange.said.full.text):
        return False
    found = [
        match
        for match in claims((*REFUSED, *REFUSED_IF_ASKED), exchange)
        if not read_manner(match.stream, match.hit.start, match.hit.end).denied_before
    ]
    return bool(found)


def _answer_with_sum(exchange: Exchange, told: Sequence[Reading], agent: Utterance) -> Iterator[Reading]:
    """*Oui, neuf mille* to *c'est budgété ?*: the sum, and that it is granted."""
    granted = bool(told) and told[-1].value == "confirmed" and _SETTLED.search(agent.words.text)
    if granted and exchange.agrees and not exchange.answer.reserved:
        yield _answer(exchange, "confirmed", 2, told[-1].rule)


def _answer_si(
    exchange: Exchange, theme: Theme, told: Sequence[Reading], agent: Utterance
) -> Iterator[Reading]:
    """*Si* turns round what the question denies; where nothing is claimed, it says that money is there."""
    negative = exchange.question is not None and exchange.question.negative
    if told:
        turned = told[-1].value != "confirmed" or told[-1].rule == "budget.granted.not_the_problem"
        value = _FLIPPED[told[-1].value] if turned else told[-1].value
        yield _answer(exchange, value, 2, told[-1].rule)
    elif negative and theme.exists and not re.search(r"souci|probleme", agent.words.text):
        yield _answer(exchange, "confirmed", 1, "budget.answer.si")


def _answer_no(exchange: Exchange, told: Sequence[Reading], agent: Utterance) -> Iterator[Reading]:
    if _WAS.search(agent.words.text):
        return
    if (
        _HALF_NO.search(exchange.said.full.text)
        or _DECLINES.search(exchange.said.full.text)
        or not _EXISTS.search(agent.words.text)
    ):
        return
    if told and told[-1].value == "none":
        return
    voted = bool(told) and re.search(
        r"\b(?:acte|valide|vote|signe|tranche|arrete|approuve|accorde|accepte|confirme|debloque"
        r"|alloue|acquis)\w*\b",
        agent.words.text,
    )
    yield _answer(exchange, "unvalidated" if voted else "none", 1, "budget.answer.no")


def _answer(exchange: Exchange, value: str, weight: int, rule: str) -> Reading:
    said = exchange.said
    turns = (said.i,) if exchange.answer.rest > 2 or exchange.agent is None else (exchange.agent.i, said.i)
    return Reading(rule, "budget", value, said.i, 0, len(said.turn.text), turns, weight)
