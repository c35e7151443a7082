"""Reads who decides, turn by turn: what is said of me, of us and of others is weighed together."""

from collections.abc import Iterable

from extraction.answers.answers import Kind
from extraction.authority.patterns import PATTERNS, ROLE_ANSWER
from extraction.dialogue import Call, Exchange
from extraction.readings import Match, Reading, claims, matches
from extraction.roles.roles import Role

_OPPOSITE = {"decides": "not_decider", "shares": "decides", "not_decider": "decides"}
_SOMEBODY = ("quelqu un d autre", "d autres", "au dessus", "feu vert", "aval", "accord", "associe", "passer par", "passe par")


def read_authority(call: Call) -> list[Reading]:
    """A reading `decides`, `shares` or `not_decider` for each turn that says something of it."""
    readings = []
    for exchange in call.exchanges:
        found = _own(exchange) or _by_answer(exchange)
        if found is not None:
            readings.append(found)
    return readings


def _own(exchange: Exchange) -> Reading | None:
    found = [match for match in matches(PATTERNS, exchange.said, exchange) if _counts(match)]
    if not found and exchange.asked("authority"):
        found = [match for match in matches(ROLE_ANSWER, exchange.said, exchange) if _counts(match)]
    value = combine(match.pattern.value for match in found)
    if value is None:
        return None
    if value == "not_decider" and {m.pattern.value for m in found} == {"i_propose"} and not exchange.asked("authority"):
        return None
    best = _best(found, value)
    start = min(match.raw[0] for match in found)
    end = max(match.raw[1] for match in found)
    turns = (exchange.said.i,)
    return Reading(
        best.pattern.id, "authority", value, exchange.said.i, start, end, turns, best.pattern.weight,
        data={"others": ",".join(_others(exchange, found)), "focus": best.raw[0]},
    )  # fmt: skip


def _counts(match: Match) -> bool:
    context = match.context
    words = match.stream.text[match.hit.start : match.hit.end].split()
    if context.third_party or (context.past and "depuis" not in match.sentence):
        return False
    if match.pattern.value in {"other", "needs"} and {"moi", "AGENT"} & set(words) and match.pattern.value == "other":
        return False
    if match.pattern.value == "i_decide" and context.conditional:
        return False
    return not (context.denied and match.pattern.value in {"i_decide", "other", "needs", "i_propose"})


def _best(found: list[Match], value: str) -> Match:
    wanted = {
        "decides": ("i_decide", "nobody_else"),
        "shares": ("with_others", "needs", "other", "i_decide"),
        "not_decider": ("other", "not_me", "needs", "i_propose"),
    }[value]
    return min(found, key=lambda match: (wanted.index(match.pattern.value) if match.pattern.value in wanted else 9, -match.pattern.weight))


def combine(values: Iterable[str]) -> str | None:
    """The status that a turn's statements give together.

    Deciding with others, or deciding and needing somebody's approval, is shared; somebody else's
    decision is mine in nothing unless I said that I decide too.
    """
    said = set(values)
    mine = bool(said & {"i_decide", "nobody_else"})
    if "with_others" in said or (mine and said & {"needs", "other"}):
        return "shares"
    if "other" in said or "not_me" in said:
        return "not_decider"
    if "needs" in said:
        return "shares"
    if mine:
        return "decides"
    if "i_propose" in said:
        return "not_decider"
    return None


def _others(exchange: Exchange, found: list[Match]) -> list[str]:
    """The codes of the others named in the sentences that were read, the contact's own title left out."""
    said = exchange.said
    spans = [match.stream.raw_span(*match.stream.sentence(match.hit.start)) for match in found if match.pattern.value in {"other", "needs", "with_others"}]
    if not spans and any(match.pattern.value == "not_me" for match in found):
        spans = [(0, len(said.turn.text))]
    names = []
    for role in said.roles:
        if any(start <= role.start < end for start, end in spans) and not is_own_title(said.words.text, role):
            names.append(role.code)
    return list(dict.fromkeys(names))


def is_own_title(words: str, role: Role) -> bool:
    """Whether a role is the speaker's own: *je suis le gérant*, *moi, directeur*."""
    before = words[: role.at].rstrip().split()[-4:]
    return bool({"suis", "reste", "etais"} & set(before)) or " ".join(before[-2:]) in {"moi c", "moi le", "moi la", "moi ,"}


def _by_answer(exchange: Exchange) -> Reading | None:
    agent = exchange.agent_as_prospect()
    if agent is None or exchange.answer.evasive or not exchange.asked_now:
        return None
    found = list(claims(PATTERNS, exchange))
    claim = combine(match.pattern.value for match in found)
    value: str | None = None
    if claim is not None:
        if exchange.answer.kind is Kind.SI:
            value = _OPPOSITE[claim]
        elif exchange.agrees or exchange.confirms_negative:
            value = claim
        elif exchange.denies:
            value = _OPPOSITE[claim]
    elif exchange.asked("authority") and exchange.denies and any(word in agent.words.text for word in _SOMEBODY):
        value = "decides"
    if value is None or exchange.answer.reserved:
        return None
    names = [role.code for role in agent.roles] if value in {"shares", "not_decider"} and exchange.agrees else []
    said = exchange.said
    rule = found[0].pattern.id if found else "authority.answer.nobody"
    return Reading(
        rule, "authority", value, said.i, 0, len(said.turn.text), (agent.i, said.i), 1, data={"others": ",".join(names)}
    )
