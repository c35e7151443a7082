"""Reads who decides, turn by turn: what is said of me, of us and of others is weighed together."""

import re
from collections.abc import Iterable

from extraction.answers.answers import Kind
from extraction.authority.deciders import asked_of, named_in, names_self, others_of, together
from extraction.authority.patterns import PATTERNS
from extraction.dialogue import Call, Exchange, Utterance
from extraction.readings import Match, Reading, claims, matches

_OPPOSITE = {"decides": "not_decider", "shares": "decides", "not_decider": "decides"}
_DONE_MATTERS = frozenset({"i_decide", "with_others", "other", "other_named", "needs", "approves"})
_DENIABLE = frozenset({"i_decide", "other", "other_named", "needs", "i_propose", "approves"})
_AUXILIARY_REACH = 12
_DONE = re.compile(
    r"\b(?:ai|as|a|avons|avez|ont|av(?:ais|ait|ions|iez|aient)|ete)(?: (?:deja|bien|tout|meme|enfin|fini"
    r" par"
    r"|pas|juste|ete))? (?:decid|tranch|valid|sign|arbitr|chois|vot|approuv|deliber|enterin|ratifi|parap"
    r"|attribu|dit"
    r"|donn|command|achet|pay|pris|passe|pose|coch|regl|vis|tampon|autoris|impos|mis|present|soumis|adopt)"
    r"(?!\w*(?:er|ons|ez|ent|rai\w*|ra|ront)\b)\w*\b"
)
_WEAK = frozenset(pattern.id for pattern in PATTERNS if pattern.weight == 1)
_ELSEWHERE = re.compile(
    r"\b(?:dans|chez) (?:sa|leur|ses|leurs|les) (?:boite|entreprise|societe|cabinet|maison|clients?"
    r"|magasin|commune)\b"
    r"|\bchez (?:eux|lui|elle|mes clients|nos clients|les clients)\b"
)
_ANY_SUCH = re.compile(r"(?:un|une) (?!de (?:nous|mes)|autre|associe)")
_THEIR_CLIENTS = re.compile(
    r"\b(?:chez|de|avec|a) (?:vos|nos|tes) (?:propres )?(?:clients?|fournisseurs?|adherents|confreres)\b"
)
_IN_GENERAL = re.compile(
    r"\b(?:en general|generalement|souvent|d habitude|comme partout|la plupart|d ordinaire|typiquement"
    r"|normalement c est"
    r" toujours)\b"
)
_THE_OTHER_WAY = re.compile(r"\b(?:l autre sens|a l envers|l inverse|le contraire|au contraire)\b")
_IF_IT_SUITS = re.compile(
    r"\bsi (?:(?:ca|le prix|l offre|le devis|il|elle|c est|la \w+|le \w+) )(?:me |nous |m )?(?:plai"
    r"|convien|va|bon|correct|interess|tient)"
)
_WHENEVER = re.compile(r"\b(?:quand|lorsque|pendant que|chaque fois que) (?:\w+ ){0,2}$")
_SAYS_HOW_THEY_ARE = re.compile(r"^(?:(?:oui|non|ah|oh|ben|,) )*(?:il|elle|ils|elles) (?:est|sont|a|ont)\b")
_GOES_ELSEWHERE = re.compile(
    r"^ (?:, )?(?:il|elle|ils|elles) (?:vous|te|me|nous|est|sont|a|aime|trouve|pense|dort|vient|passe"
    r"|arrive|part)\b"
    r"|^ (?:pense|trouve|dort|aime|connait|regroupe|vous)\b"
)
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
_SHORT = 12
"""The longest turn, in tokens, by which the agent asks again who was meant."""
_NAMES_SOMEBODY = re.compile(
    r"\b(?:celle?s? (?:du|de|d)|c est qui|qui ca|quel\w*|lui|elle|eux|vous deux|donc|alors|son nom|le|la|l"
    r"|votre)\b"
)
_SAME_AGAIN = re.compile(
    r"^(?:(?:oui|ouais|voila|exact\w*|c est ca|,) )*(?:c est (?:nous (?:deux|trois)|lui|elle|eux|ca)|(?:il"
    r" )?faudra"
    r"|lui|elle|eux|nous (?:deux|trois))\b"
)
_REFERS = "authority.told.refer"
_ANSWER_TOGETHER = "authority.with_others.answer"
_US = re.compile(r"\b(?:je|j|moi|on|nous|ma|mon|mes|notre|nos|bibi|avec)\b")
_KIN = re.compile(r"\b(?:mon|ma) (?:beau|belle|cousine?|neveu|niece)\b")
_AGAIN = re.compile(r"\b(?:pareil|comme ca|comme d habitude|toujours|a chaque fois|delegue|laisse)\b")
_IDLE_OBJECT = re.compile(
    r"^ (?:beaucoup|souvent|pas mal|regulierement|tous les jours|des contrats|de contrats)\b|^ (?:que "
    r"|surtout )?(?:de |d |pour )?(?:la |le |les |l |des |mes |mon |ma |du )?(?:couleur|conges?"
    r"|menu|planning"
    r"|recommande|facteur|musique|nom|date|bons? de livraison|colis|benjamins|dejeuner|papiers des"
    r"|astreinte|horaires|creneau|rendez vous|rdv|invitation|heure|visio|demo)\b"
)
_SOMEBODY = (
    "quelqu un d autre",
    "d autres",
    "au dessus",
    "feu vert",
    "aval",
    "accord",
    "associe",
    "passer par",
    "passe par",
)


def read_authority(call: Call) -> list[Reading]:
    """A reading `decides`, `shares` or `not_decider` for each turn that says something of it."""
    readings: list[Reading] = []
    before: Utterance | None = None
    for exchange in call.exchanges:
        found = _own(exchange, before)
        if found is None or found.rule in _WEAK:
            found = _by_answer(exchange) or found
        if found is None and readings:
            found = _goes_on(exchange, readings[-1], before)
        if found is not None:
            readings.append(found)
        before = exchange.said
    return readings


def _own(exchange: Exchange, before: Utterance | None) -> Reading | None:
    own = _settle([match for match in matches(PATTERNS, exchange.said, exchange) if _counts(match, exchange)])
    taken = _taken_over(exchange) if own else []
    found = _settle([*own, *taken]) if taken else own
    value = combine(match.pattern.value for match in found)
    if value is None or not own:
        return None
    if (
        value == "not_decider"
        and {m.pattern.value for m in found} == {"i_propose"}
        and not exchange.asked("authority")
    ):
        return None
    best = _best([match for match in found if match in own] or own, value)
    start = min(match.raw[0] for match in own)
    end = max(match.raw[1] for match in own)
    said = exchange.said
    turns: tuple[int, ...] = (said.i,)
    if exchange.agent is not None and value != combine(match.pattern.value for match in own):
        turns = (exchange.agent.i, said.i)
    others = others_of(exchange, own, before)
    if taken and exchange.agent is not None and not others:
        others = asked_of(exchange.agent)
    return Reading(
        best.pattern.id,
        "authority",
        value,
        said.i,
        start,
        end,
        turns,
        best.pattern.weight
        + (best.pattern.weight > 1 and exchange.asked("authority") and exchange.asked_now),
        data={"others": ",".join(others), "focus": best.raw[0]},
    )


def _taken_over(exchange: Exchange) -> list[Match]:
    """The agent's words on who decides, where the prospect opens by a yes and goes on: both count."""
    if exchange.answer.kind is not Kind.YES or exchange.answer.evasive or not exchange.asked_now:
        return []
    if exchange.question is not None and exchange.question.negative:
        return []
    if _THE_OTHER_WAY.search(exchange.said.words.text):
        return []
    return _claimed(exchange)


def _claimed(exchange: Exchange) -> list[Match]:
    told = [*claims(PATTERNS, exchange), *claims(PATTERNS, exchange, as_me=True)]
    return _settle(
        [
            match
            for match in told
            if _counts(match, exchange)
            and match.pattern.value not in {"i_propose", "other_named"}
            and not (match.pattern.value in {"other", "approves"} and _IN_GENERAL.search(match.sentence))
        ]
    )


def _settle(found: list[Match]) -> list[Match]:
    """*Le DG valide* is a step after mine where I do a part, and the whole decision where I do none.

    A cleft (*c'est le DG qui valide*) leaves nothing to me, so it stays somebody else's decision. A title
    alone, and a statement of lower weight inside another, give way to what is said in full.
    """
    named = [match for match in found if match.pattern.value == "other_named"]
    found = [match for match in found if match.pattern.value != "other_named"]
    if not found:
        return named
    if any(match.pattern.weight > 1 and match.pattern.value != "i_propose" for match in found):
        found = [match for match in found if match.pattern.weight > 1]
    needs = [match.raw for match in found if match.pattern.value in {"needs", "without", "with_others"}]
    found = [
        match
        for match in found
        if match.pattern.value != "other"
        or match.pattern.id == _REFERS
        or _is_cleft(match)
        or not _overlaps(match.raw, needs)
    ]
    approves = [match for match in found if match.pattern.value == "approves"]
    if not approves:
        return found
    rest = [match for match in found if match.pattern.value != "approves"]
    if any(_is_cleft(match) for match in found) or not any(
        match.pattern.value in {"i_decide", "i_propose", "nobody_else"} for match in rest
    ):
        return rest or approves
    spans = [match.raw for match in approves]
    inside = [m for m in rest if m.pattern.value != "other" or not _overlaps(m.raw, spans)]
    return [*inside, *approves]


def _is_cleft(match: Match) -> bool:
    return "qui" in match.stream.text[match.hit.start : match.hit.end].split()


def _overlaps(raw: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start < raw[1] and raw[0] < end for start, end in spans)


def _counts(match: Match, exchange: Exchange) -> bool:
    context, value = match.context, match.pattern.value
    said = match.stream.text[match.hit.start : match.hit.end]
    whose = context.third_party and not (match.pattern.asked and _KIN.search(match.sentence))
    over = (context.past and value not in {"not_me", "nobody_else"} and "depuis" not in match.sentence) or (
        value in _DONE_MATTERS and _is_done(match) and not _AGAIN.search(match.utterance.words.text)
    )
    elsewhere = _is_elsewhere(match, exchange)
    if context.conditional and match.pattern.weight == 1 and value == "other":
        return False
    idle = (
        value in {"i_decide", "other"} and _IDLE_OBJECT.search(match.stream.after(match.hit.end)) is not None
    ) or (value == "i_decide" and _is_supposed(match))
    if value == "other_named" and not _answers_who(match):
        return False
    return not (
        whose
        or (value == "other_named" and names_self(match.utterance, match.hit.start, match.stream))
        or elsewhere
        or over
        or idle
        or (value == "needs" and exchange.asked("next_step") and not exchange.asked("authority"))
        or (match.pattern.id == _ANSWER_TOGETHER and not _US.search(match.sentence))
        or (value in {"other", "approves"} and {"moi", "nous", "AGENT"} & set(said.split()))
        or (context.denied and value in _DENIABLE)
    )


def _is_supposed(match: Match) -> bool:
    """*Si je signe*, *quand je choisis*; *si ça me plaît je signe* is a decision of mine all the same."""
    before = match.stream.before(match.hit.start)
    return (match.context.conditional and not _IF_IT_SUITS.search(before)) or _WHENEVER.search(
        before
    ) is not None


def _answers_who(match: Match) -> bool:
    """Whether a title alone may stand as the answer to who decides: nothing else is said of them."""
    before, after = match.stream.before(match.hit.start), match.stream.text[match.hit.end :]
    return _SAYS_HOW_THEY_ARE.match(before) is None and _GOES_ELSEWHERE.match(after) is None


def _is_elsewhere(match: Match, exchange: Exchange) -> bool:
    """Whether another house is meant: a customer, a relative's company, *un curé* in general."""
    said = match.stream.text[match.hit.start : match.hit.end]
    if match.pattern.value in {"other", "approves"} and (
        _ANY_SUCH.match(said)
        or match.stream.before(match.hit.start).endswith((" un ", " une ", "Un ", "un "))
    ):
        return True
    if exchange.agent is not None and _THEIR_CLIENTS.search(exchange.agent.words.text):
        return True
    found = _ELSEWHERE.search(match.sentence)
    return found is not None and (not exchange.asked("authority") or "client" in found.group())


def _is_done(match: Match) -> bool:
    """Whether the verb is a completed act (*il a signé*): an approval had, no rule of who decides."""
    start = max(match.hit.start - _AUXILIARY_REACH, 0)
    end = match.hit.end + (2 * _AUXILIARY_REACH if match.pattern.value == "other_named" else 0)
    return _DONE.search(match.stream.text[start:end]) is not None


def _best(found: list[Match], value: str) -> Match:
    wanted = {
        "decides": ("i_decide", "nobody_else"),
        "shares": ("with_others", "without", "needs", "approves", "other", "i_decide"),
        "not_decider": ("other", "not_me", "approves", "other_named", "needs", "i_propose"),
    }[value]
    return min(
        found,
        key=lambda match: (
            wanted.index(match.pattern.value) if match.pattern.value in wanted else 9,
            -match.pattern.weight,
        ),
    )


def combine(values: Iterable[str]) -> str | None:
    """The status that a turn's statements give together.

    Deciding with others, or deciding and needing somebody's approval, is shared; somebody else's
    decision is mine in nothing unless I said that I decide too.
    """
    said = set(values)
    mine = bool(said & {"i_decide", "nobody_else"})
    others = bool(said & {"other", "not_me"})
    if "with_others" in said:
        return "not_decider" if {"other", "not_me"} <= said and not mine else "shares"
    steps = said & {"needs", "without", "approves"}
    prepares = "approves" in said and "i_propose" in said and not others
    alone = "without" in said and not others
    if prepares or alone or (mine and (steps or "other" in said)):
        return "shares"
    if others or steps == {"approves"} or ("other_named" in said and "needs" not in said):
        return "not_decider"
    if steps:
        return "shares"
    if mine:
        return "decides"
    return "not_decider" if "i_propose" in said else None


def _by_answer(exchange: Exchange) -> Reading | None:
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive or not exchange.asked_now:
        return None
    found = _claimed(exchange)
    claim = combine(match.pattern.value for match in found)
    value: str | None = None
    if claim is not None:
        alone = claim == "decides" and all(match.pattern.value == "nobody_else" for match in found)
        opposite = "shares" if alone else _OPPOSITE[claim]
        if exchange.answer.kind is Kind.SI:
            value = opposite
        elif exchange.agrees or exchange.confirms_negative:
            value = claim
        elif exchange.denies and not exchange.said.full.text.startswith("non plus"):
            value = opposite
    elif exchange.asked("authority") and (
        (exchange.denies and any(word in agent.words.text for word in _SOMEBODY))
        or (_HAS_NONE.match(exchange.said.words.text) and _BOSS.search(agent.words.text))
    ):
        value = "decides"
    if value is None or exchange.answer.reserved:
        return None
    names: list[str] = []
    if value in {"shares", "not_decider"}:
        names = [*(asked_of(agent) if exchange.agrees else []), *named_in(exchange.said)]
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
        (agent.i, said.i),
        2,
        data={"others": ",".join(dict.fromkeys(names))},
    )


def _goes_on(exchange: Exchange, last: Reading, before: Utterance | None) -> Reading | None:
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
        *named_in(said),
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
