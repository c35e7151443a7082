"""Who decides as the agent says it, where the prospect accepts, denies or mends it."""

import re
from collections.abc import Mapping

from extraction.answers.answers import Kind, Reserve
from extraction.authority.combined import combine, settle
from extraction.authority.deciders import asked_of, named_in, together
from extraction.authority.patterns import PATTERNS
from extraction.authority.relevance import counts
from extraction.dialogue import Exchange, Utterance
from extraction.readings import Match, Reading, claims

_OPPOSITE = {"decides": "not_decider", "shares": "decides", "not_decider": "decides"}
_IN_GENERAL = re.compile(
    r"\b(?:en general|generalement|souvent|d habitude|comme partout|la plupart|d ordinaire|typiquement"
    r"|normalement c est"
    r" toujours)\b"
)
_THE_OTHER_WAY = re.compile(r"\b(?:l autre sens|a l envers|l inverse|le contraire|au contraire)\b")
_HAS_NONE = re.compile(
    r"^(?:(?:ah|oh|ben|mais|non|moi|,) )*(?:(?:j|je|on|y|nous) (?:~ )?en (?:ai|a|avons) (?:pas|plus|jamais"
    r" eu)"
    r"|pas de (?:patron|chef|comite|conseil|associe|siege)|(?:je|j) (?:l|le|la) suis)\b".replace(
        "(?:~ )?", ""
    )
)
_BOSS = re.compile(
    r"\b(?:patron\w*|chef\w*|comites?|conseil|associee?s?|siege|hierarchie|actionnaires?|direction|board"
    r"|boss|superieur\w*"
    r"|au dessus|codir|groupe|manager)\b"
)
_LONG = 6
"""An answer of more words after its yes or no says itself what it means."""
_SHORT = 12
"""The longest turn, in tokens, by which the agent asks again who was meant."""
_NAMES_SOMEBODY = re.compile(
    r"\b(?:celle?s? (?:du|de|d)|c est qui|qui ca|quel\w*|lui|elle|eux|vous deux|donc|alors|son nom|le|la|l"
    r"|votre|chacun|tous|les (?:deux|trois|quatre))\b"
)
_SAME_AGAIN = re.compile(
    r"^(?:(?:oui|ouais|voila|exact\w*|c est ca|,) )*(?:c est (?:nous (?:deux|trois)|lui|elle|eux|ca)|(?:il"
    r" )?faudra"
    r"|lui|elle|eux|nous (?:deux|trois))\b"
)
_NO_NEED_OF = re.compile(
    r"\b(?:pas|plus|jamais|aucun) (?:\w+ ){0,2}(?:besoin|obligee?s?|tenue?s?|a (?:passer|demander"
    r"|attendre))\b.*(?:accord|aval"
    r"|feu vert|validation|signature|autorisation|permission|passer par|demander)"
)
"""A negative question on somebody's approval, which a no confirms."""
_MINE = frozenset({"i_decide", "nobody_else"})
_NEARLY = re.compile(
    r"(?:(?:ah|oh|ben|bah|mais|non|,) )*pas (?:tout a fait|exactement|completement|totalement|entierement"
    r"|vraiment|forcement|toujours|que)\b"
)
_THEY = re.compile(r"\b(?:il|elle|ils|elles|lui|eux|on|nous|quelqu un)\b")
_SOMEBODY = re.compile(
    r"quelqu un d autre|d autres|au dessus|feu vert|\baval\b|(?<!d )accord\b|associe|passer par|passe par"
)


def nearly(exchange: Exchange) -> bool:
    """Whether a no denies only how much: *pas tout à fait*, *pas complètement*."""
    return exchange.answer.kind is Kind.NO and _NEARLY.match(exchange.said.full.text) is not None


def taken_over(exchange: Exchange) -> list[Match]:
    """The agent's words on who decides, where the prospect opens by a yes and goes on: both count.

    Of *pas tout à fait* to *vous décidez seul ?* my own part stays.
    """
    if exchange.answer.evasive or not exchange.asked_now:
        return []
    if nearly(exchange):
        return [match for match in _claimed(exchange) if match.pattern.value in _MINE]
    if exchange.answer.kind is not Kind.YES and not exchange.echoes:
        return []
    if exchange.question is not None and exchange.question.negative:
        return []
    if _THE_OTHER_WAY.search(exchange.said.words.text):
        return []
    return _claimed(exchange)


def _claimed(exchange: Exchange) -> list[Match]:
    told = [*claims(PATTERNS, exchange), *claims(PATTERNS, exchange, as_me=True)]
    return settle(
        [
            match
            for match in told
            if counts(match, exchange)
            and match.pattern.value not in {"i_propose", "other_named"}
            and not (match.pattern.value in {"other", "approves"} and _IN_GENERAL.search(match.sentence))
        ]
    )


def by_answer(exchange: Exchange, people: Mapping[str, str]) -> Reading | None:
    """Who decides by the prospect's yes, no or *si* to what the agent says of it."""
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive or not exchange.asked_now:
        return None
    found = _claimed(exchange)
    value = _value(exchange, found, agent)
    if value is None:
        return None
    names: list[str] = []
    if value in {"shares", "not_decider"}:
        names = [*(asked_of(agent) if exchange.agrees else []), *named_in(exchange.said, people)]
        if not names and together(exchange):
            names = ["ASSOCIES"]
    said = exchange.said
    rule = found[0].pattern.id if found else "authority.answer.nobody"
    return Reading(
        rule,
        "authority",
        value,
        said.i,
        0,
        len(said.turn.text),
        _turns(exchange, agent),
        1 if exchange.answer.reserved else 2,
        data={"others": ",".join(dict.fromkeys(names)), "asked": exchange.asked("authority")},
    )


def _turns(exchange: Exchange, agent: Utterance) -> tuple[int, ...]:
    """The turns that prove an answer: the agent's too where the answer has no meaning without it."""
    said = exchange.said.i
    return (said,) if exchange.answer.rest > _LONG else (agent.i, said)


def _value(exchange: Exchange, found: list[Match], agent: Utterance) -> str | None:
    claim = combine(match.pattern.value for match in found)
    if claim is None and exchange.confirms_negative and _NO_NEED_OF.search(agent.words.text):
        return "decides"
    if claim is None:
        none = exchange.denies and _SOMEBODY.search(agent.words.text) is not None
        none = none or bool(_HAS_NONE.match(exchange.said.words.text) and _BOSS.search(agent.words.text))
        return "decides" if none and exchange.asked("authority") else None
    alone = claim == "decides" and all(match.pattern.value == "nobody_else" for match in found)
    opposite = "shares" if alone else _OPPOSITE[claim]
    if exchange.answer.kind is Kind.SI:
        return opposite
    if exchange.agrees or exchange.echoes or exchange.confirms_negative:
        return _as_reserved(exchange, claim)
    if claim == "decides" and nearly(exchange):
        return "shares"
    return opposite if exchange.denies and not exchange.said.full.text.startswith("non plus") else None


def _as_reserved(exchange: Exchange, claim: str) -> str | None:
    """What a yes leaves of a claim: whoever its reserve names decides too, *oui et non* is half of it."""
    answer, said = exchange.answer, exchange.said
    if not answer.reserved:
        return claim
    if answer.reserve is Reserve.UNDOES:
        return "shares" if claim == "decides" else None
    somebody = bool(said.roles) or (
        answer.reserve is Reserve.MENDS and _THEY.search(said.words.text) is not None
    )
    return "shares" if claim == "decides" and somebody else claim


def goes_on(
    exchange: Exchange, last: Reading, before: Utterance | None, people: Mapping[str, str]
) -> Reading | None:
    """*Celle du CFO ? — Non, celle du CEO*: the next exchange names who was meant."""
    agent, said = exchange.agent, exchange.said
    if agent is None or before is None or last.turn != before.i or last.value == "decides":
        return None
    if exchange.asked_now and exchange.question is not None and not exchange.asked("authority"):
        return None
    if (
        exchange.answer.evasive
        or len(agent.words.tokens) > _SHORT
        or not _NAMES_SOMEBODY.search(agent.words.text)
    ):
        return None
    names = [
        *(asked_of(agent) if exchange.agrees or exchange.answer.kind is Kind.SI else []),
        *named_in(said, people),
    ]
    if not names and not _SAME_AGAIN.search(said.words.text):
        return None
    return Reading(
        "authority.goes_on",
        "authority",
        last.value,
        said.i,
        0,
        len(said.turn.text),
        (said.i,),
        max(last.weight - 1, 1),
        data={"others": ",".join(dict.fromkeys(names))},
    )
