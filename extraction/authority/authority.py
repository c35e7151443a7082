"""Reads who decides, turn by turn: what is said of me, of us and of others is weighed together."""

from collections.abc import Iterable

from extraction.answers.answers import Kind
from extraction.authority.patterns import APPROVES, ONLY_ME, PATTERNS, ROLE_ANSWER
from extraction.dialogue import Call, Exchange
from extraction.readings import Match, Reading, claims, matches
from extraction.roles.roles import UNNAMED, Role

_OPPOSITE = {"decides": "not_decider", "shares": "decides", "not_decider": "decides"}
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
    readings = []
    for exchange in call.exchanges:
        found = _own(exchange)
        if found is None or found.rule == ROLE_ANSWER[0].id:
            found = _by_answer(exchange) or found
        if found is not None:
            readings.append(found)
    return readings


def _own(exchange: Exchange) -> Reading | None:
    found = [
        match
        for match in matches((*PATTERNS, *ONLY_ME, *APPROVES), exchange.said, exchange)
        if _counts(match)
    ]
    found = _settle(found)
    if not found and exchange.asked("authority"):
        found = [match for match in matches(ROLE_ANSWER, exchange.said, exchange) if _counts(match)]
    value = combine(match.pattern.value for match in found)
    if value is None:
        return None
    if (
        value == "not_decider"
        and {m.pattern.value for m in found} == {"i_propose"}
        and not exchange.asked("authority")
    ):
        return None
    best = _best(found, value)
    start = min(match.raw[0] for match in found)
    end = max(match.raw[1] for match in found)
    turns = (exchange.said.i,)
    return Reading(
        best.pattern.id,
        "authority",
        value,
        exchange.said.i,
        start,
        end,
        turns,
        best.pattern.weight,
        data={"others": ",".join(_others(exchange, found)), "focus": best.raw[0]},
    )


def _settle(found: list[Match]) -> list[Match]:
    """*Le DG valide* is a step after mine where I do a part, and the whole decision where I do none.

    A cleft (*c'est le DG qui valide*) leaves nothing to me, so it stays somebody else's decision.
    """
    needs = [match.raw for match in found if match.pattern.value == "needs"]
    found = [
        match
        for match in found
        if match.pattern.value != "other"
        or "qui" in match.stream.text[match.hit.start : match.hit.end].split()
        or not any(a < match.raw[1] and match.raw[0] < b for a, b in needs)
    ]
    approves = [match for match in found if match.pattern.value == "approves"]
    if not approves:
        return found
    cleft = any("qui" in match.stream.text[match.hit.start : match.hit.end].split() for match in found)
    rest = [match for match in found if match.pattern.value != "approves"]
    if cleft or not any(match.pattern.value in {"i_decide", "i_propose", "nobody_else"} for match in rest):
        return rest or approves
    spans = [match.raw for match in approves]
    inside = [
        m
        for m in rest
        if m.pattern.value != "other" or not any(a < m.raw[1] and m.raw[0] < b for a, b in spans)
    ]
    return [*inside, *approves]


def _counts(match: Match) -> bool:
    context = match.context
    words = match.stream.text[match.hit.start : match.hit.end].split()
    if context.third_party or (
        context.past and match.pattern.value != "not_me" and "depuis" not in match.sentence
    ):
        return False
    if match.pattern.value == "other" and {"moi", "nous", "AGENT"} & set(words):
        return False
    if match.pattern.value == "i_decide" and context.conditional:
        return False
    return not (context.denied and match.pattern.value in {"i_decide", "other", "needs", "i_propose"})


def _best(found: list[Match], value: str) -> Match:
    wanted = {
        "decides": ("i_decide", "nobody_else"),
        "shares": ("with_others", "needs", "approves", "other", "i_decide"),
        "not_decider": ("other", "not_me", "approves", "needs", "i_propose"),
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
    approved = "approves" in said and "i_propose" in said and not others
    if "with_others" in said or approved or (mine and said & {"needs", "other", "approves"}):
        return "shares"
    if others or said == {"approves"}:
        return "not_decider"
    if "needs" in said:
        return "shares"
    if mine:
        return "decides"
    return "not_decider" if "i_propose" in said else None


def _others(exchange: Exchange, found: list[Match]) -> list[str]:
    """The codes of the others named in the sentences that were read, the contact's own title left out."""
    said = exchange.said
    spans = [
        match.stream.raw_span(*match.stream.sentence(match.hit.start))
        for match in found
        if match.pattern.value in {"other", "needs", "with_others", "approves"}
    ]
    if not spans and any(match.pattern.value == "not_me" for match in found):
        spans = [(0, len(said.turn.text))]
    others = [role for role in said.roles if role.code != UNNAMED and not is_own_title(said.words.text, role)]
    near = [role.code for role in others if any(start <= role.start < end for start, end in spans)]
    return list(dict.fromkeys(near or ([role.code for role in others] if spans else [])))


def is_own_title(words: str, role: Role) -> bool:
    """Whether a role is the speaker's own: *je suis le gérant*, *moi, directeur*."""
    before = words[: role.at].rstrip().split()[-4:]
    return bool({"suis", "reste", "etais"} & set(before)) or " ".join(before[-2:]) in {
        "moi c",
        "moi le",
        "moi la",
        "moi ,",
    }


def _by_answer(exchange: Exchange) -> Reading | None:
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive or not exchange.asked_now:
        return None
    found = _settle(
        [
            match
            for match in claims(PATTERNS, exchange)
            if _counts(match) and match.pattern.value != "i_propose"
        ]
    )
    claim = combine(match.pattern.value for match in found)
    value: str | None = None
    if claim is not None:
        if exchange.answer.kind is Kind.SI:
            value = _OPPOSITE[claim]
        elif exchange.agrees or exchange.confirms_negative:
            value = claim
        elif exchange.denies:
            value = _OPPOSITE[claim]
    elif (
        exchange.asked("authority")
        and exchange.denies
        and any(word in agent.words.text for word in _SOMEBODY)
    ):
        value = "decides"
    if value is None or exchange.answer.reserved:
        return None
    told = (*agent.roles, *exchange.said.roles) if exchange.agrees else exchange.said.roles
    names = [role.code for role in told if role.code != UNNAMED] if value in {"shares", "not_decider"} else []
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
        1,
        data={"others": ",".join(names)},
    )
