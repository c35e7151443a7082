"""From the readings of a call to its timing."""

import dataclasses
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from extraction.proof import Proof
from extraction.readings import Reading
from extraction.timing.ends import ends_of, holds
from models.values.sheet import TimingFact, TimingStatus


@dataclass(frozen=True, slots=True)
class TimingState:
    """The status, the dated reading if any, and what proves it."""

    status: str
    dated: Reading | None
    proofs: tuple[Reading, ...]


def settle_timing(readings: Sequence[Reading]) -> TimingState:
    """A date beats a vague intention, a later date an earlier one as strong; a firm refusal after it ends it.

    *Pas cette année, on verra plus tard* is vague: whoever still means to do it has not refused.
    """
    kept = [item for item in readings if item.value == "dated" and not _overruled(item, readings)]
    refused = max((item.turn for item in readings if item.value == "none" and item.weight >= 2), default=-1)
    dated = _best_date([item for item in kept if item.turn >= refused])
    if dated is not None and dated.weight < 2 and any(item.value in {"vague", "none"} for item in readings):
        dated = None
    total = {item.turn for item in readings if item.value == "none" and item.rule in _TOTAL}
    vague = [
        item
        for item in readings
        if item.value == "vague" and item.weight >= 1 and not (item.rule == _NO_DATE and item.turn in total)
    ]
    none = [item for item in readings if item.value == "none" and item.weight >= 1]
    if dated is not None:
        same = [item for item in readings if item.value == "dated" and item.data == dated.data]
        if any(item.rule != _ACCEPTED for item in same):
            # The agent's words are needed only where the prospect's have no date of their own.
            same = [
                dataclasses.replace(item, turns=(item.turn,)) if item.rule == _ACCEPTED else item
                for item in same
            ]
        return TimingState("dated", dated, (*_leading_to(dated, readings), *same))
    strong_vague = [item for item in vague if item.weight >= 2]
    final = [item for item in none if item.weight >= _FINAL]
    if final and not any(item.turn > final[-1].turn for item in strong_vague):
        return TimingState("none", None, tuple(item for item in none if item.weight >= _FINAL))
    weak = none and vague and all(item.weight <= 1 for item in none)
    if strong_vague or (vague and not none) or weak:
        return TimingState("vague", None, tuple(strong_vague or vague))
    if none:
        return TimingState("none", None, tuple(none))
    return TimingState("unknown", None, ())


def _leading_to(date: Reading, readings: Sequence[Reading]) -> Iterator[Reading]:
    """What was said of the date before it was settled: a wider period, one that ends with it."""
    ends = ends_of(date)
    for item in readings:
        if (
            item.value != "dated"
            or item.rule == _ACCEPTED
            or not 0 < date.turn - item.turn <= _TALK
            or item.weight < _PLAIN
        ):
            continue
        other = ends_of(item)
        beside = bool(set(ends) & set(other) - {None})
        if other != ends and (holds(other, ends) or beside):
            yield dataclasses.replace(item, turns=(item.turn,))


def _overruled(date: Reading, readings: Sequence[Reading]) -> bool:
    """Whether the same turn says after a date that nothing is planned, or that nobody knows when."""
    return any(
        (item.turn == date.turn and _buries(date, item))
        or (item.turn > date.turn and item.rule in _UNKNOWN_WHEN and item.weight >= _PLAIN)
        for item in readings
    )


def _buries(date: Reading, item: Reading) -> bool:
    """Whether what the same turn says leaves nothing of a date."""
    if item.value == "none" and item.rule in _OVER and date.rule == _ANSWER:
        return True
    if item.start < date.start:
        return False
    if item.rule == _IGNORANCE:
        return date.rule == _ANSWER and date.weight <= _PLAIN
    return (
        item.value == "none" and item.rule in _TOTAL and item.weight >= _PLAIN
    ) or item.rule in _UNKNOWN_WHEN


_PLAIN, _TALK = 2, 6
_IGNORANCE = "timing.vague.ignorance"
_OVER = frozenset({"timing.none.buried", "timing.none.no_business"})
_ANSWER = "timing.date.answer"
"""A date with no goal of its own."""
_ACCEPTED = "timing.date.accepted"
_FINAL = 3
"""The weight of what ends a project for good: it is over, the business closes."""
_TOTAL = frozenset(
    {
        "timing.none.no_project",
        "timing.none.buried",
        "timing.none.no_business",
        "timing.none.neither",
    }
)
_NO_DATE = "timing.vague.no_date"
"""*Pas de calendrier, puisqu'il n'y a pas de projet* refuses."""
_UNKNOWN_WHEN = frozenset({"timing.vague.who_knows"})


def _best_date(readings: Sequence[Reading]) -> Reading | None:
    best: Reading | None = None
    for item in readings:
        if item.value == "dated" and (best is None or item.weight >= best.weight):
            best = item
    return best


def timing_fact(readings: Sequence[Reading], proof: Proof) -> TimingFact:
    """The timing of the sheet, with its proof."""
    state = settle_timing(readings)
    from_, to = ends_of(state.dated)
    return TimingFact(
        status=TimingStatus(state.status),
        from_=from_,
        to=to,
        evidence=proof.evidence(state.proofs),
        quotes=proof.quotes(state.proofs),
    )
