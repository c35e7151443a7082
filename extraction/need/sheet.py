"""From the readings of a call to its need."""

from collections.abc import Sequence
from dataclasses import dataclass

from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import NeedFact, NeedStatus, Pain


@dataclass(frozen=True, slots=True)
class NeedState:
    """The status, the turns that prove it and the readings of pains, one a turn."""

    status: str
    proofs: tuple[Reading, ...]
    pains: tuple[Reading, ...]


_SURE = 45
"""Points of a problem that one word of contentment elsewhere does not undo."""
_SECOND = 32
"""Points of a second problem, from which two doubtful ones make one need."""
_PLAIN = 50
"""Points of a problem told so plainly that two of them stand beside curiosity."""


def settle_need(readings: Sequence[Reading]) -> NeedState:
    """Problems and projects make an explicit need, unless curiosity or contentment speaks louder."""
    told = [item for item in readings if item.value == "pain"]
    pains = _one_a_turn([item for item in told if item.weight >= 2] or told)
    projects = [item for item in readings if item.value == "project" and item.weight >= 2]
    happy = _of([item for item in readings if item.weight >= 2], "none")
    points = sorted((_points(item) for item in pains), reverse=True)
    if not projects and _is_curious(readings) and sum(item >= _PLAIN for item in points) < 2:
        return NeedState("latent", _of(readings, "latent"), ())
    sure = sum(item >= _SURE for item in points)
    if not projects and happy and len(happy) > sure:
        return NeedState("none", _of(readings, "none"), ())
    if not projects and len(pains) < 2 and max(points, default=0) < _SURE and _of(readings, "latent"):
        softened = {item.turn for item in readings if item.value == "latent"}
        kept = tuple(item for item in pains if item.turn in softened)
        return NeedState("latent", _one_a_turn([*kept, *_of(readings, "latent")]), kept)
    if projects or (len(pains) > 1 and points[1] >= _SECOND) or any(item.data.get("plain") for item in pains):
        return NeedState("explicit", _one_a_turn([*pains, *projects]), pains)
    return _undecided(readings, pains)


def _undecided(readings: Sequence[Reading], pains: tuple[Reading, ...]) -> NeedState:
    """What weak readings leave: a project hinted at, contentment, else unknown."""
    if pains and any(item.value == "project" and item.weight >= 1 for item in readings):
        return NeedState("explicit", pains, pains)
    for value, status in (("project", "explicit"), ("none", "none")):
        if any(item.weight >= 1 for item in _of(readings, value)):
            return NeedState(status, _of(readings, value), ())
    return NeedState("unknown", (), ())


def _is_curious(readings: Sequence[Reading]) -> bool:
    return any(item.rule == "need.latent.curious" and item.weight >= 1 for item in readings)


def _points(reading: Reading) -> int:
    return int(reading.data.get("points") or 0)


def _of(readings: Sequence[Reading], value: str) -> tuple[Reading, ...]:
    return _one_a_turn([item for item in readings if item.value == value])


def _one_a_turn(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    best: dict[int, Reading] = {}
    for item in readings:
        if item.turn not in best or item.weight > best[item.turn].weight:
            best[item.turn] = item
    return tuple(best[turn] for turn in sorted(best))


def need_fact(readings: Sequence[Reading], solution: Reading | None, proof: Proof) -> NeedFact:
    """The need of the sheet, its pains and today's solution, with their proof."""
    state = settle_need(readings)
    proofs = [*state.proofs, *([solution] if solution is not None else [])]
    pains = tuple(
        Pain(summary=proof.summary(item), evidence=proof.evidence([item]), quotes=proof.quotes([item]))
        for item in state.pains
    )
    return NeedFact(
        status=NeedStatus(state.status),
        pains=pains,
        current_solution=solution.value if solution is not None else None,
        evidence=proof.evidence(proofs),
        quotes=proof.quotes(proofs),
    )
