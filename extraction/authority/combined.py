"""What a turn's statements on who decides give together."""

import re
from collections.abc import Iterable

from extraction.readings import Match

_REFERS = "authority.told.refer"
_REST = re.compile(r"\b(?:le reste|tout le reste|a part ca|sinon|hormis ca)\b")
"""What opens the matters that are left to the contact."""


def settle(found: list[Match]) -> list[Match]:
    """*Le DG valide* is a step after mine where I do a part, and the whole decision where I do none.

    A cleft (*c'est le DG qui valide*) leaves nothing to me, so it stays somebody else's decision. A title
    alone, and a statement of lower weight inside another, give way to what is said in full.
    """
    named = [match for match in found if match.pattern.value == "other_named"]
    found = [match for match in found if match.pattern.value != "other_named"]
    if not found:
        return named
    if any(
        match.pattern.weight > 1 and match.pattern.value not in {"i_propose", "not_them"} for match in found
    ):
        found = [match for match in found if match.pattern.weight > 1]
    found = _rest_is_mine(found)
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


def _rest_is_mine(found: list[Match]) -> list[Match]:
    """*Ils ont leur mot à dire sur le bilan. Le reste, ils me laissent faire*: what came before is bound."""
    rest = [
        match.raw[0]
        for match in found
        if match.pattern.value in {"i_decide", "nobody_else"} and _REST.search(match.sentence)
    ]
    if not rest:
        return found
    return [
        match
        for match in found
        if match.pattern.value in {"i_decide", "nobody_else"} or match.raw[0] > rest[0]
    ]


def _is_cleft(match: Match) -> bool:
    return "qui" in match.stream.text[match.hit.start : match.hit.end].split()


def _overlaps(raw: tuple[int, int], spans: list[tuple[int, int]]) -> bool:
    return any(start < raw[1] and raw[0] < end for start, end in spans)


def best(found: list[Match], value: str) -> Match:
    """The statement that a status rests on most."""
    wanted = {
        "decides": ("i_decide", "nobody_else", "not_them"),
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
    if "not_them" in said:
        return combine(said - {"not_them"}) or "decides"
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
    if steps or mine:
        return "shares" if steps else "decides"
    return "not_decider" if "i_propose" in said else None
