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
_NEXT = 2
"""Turns from one of the prospect's to the next."""
_PLAIN = 60
"""Points of a problem told so plainly that two of them stand beside curiosity."""


def settle_need(readings: Sequence[Reading]) -> NeedState:
    """Problems and projects make an explicit need, unless curiosity or contentment speaks louder."""
    told = [item for item in readings if item.value == "pain"]
    pains = _one_a_turn(_kept(told) or told)
    projects = [item for item in readings if item.value == "project" and item.weight >= 2]
    happy = _of(_held(readings, pains), "none")
    points = sorted((_points(item) for item in pains), reverse=True)
    if not projects and _is_curious(readings, pains) and sum(item >= _PLAIN for item in points) < 2:
        return NeedState("latent", _one_a_turn([*_of(readings, "latent"), *_talk(pains)]), ())
    soft = _of([item for item in readings if item.weight > 0], "latent")
    sure = sum(item >= _SURE for item in points)
    if not projects and happy and len(happy) > sure:
        return NeedState("none", _one_a_turn([*_of(readings, "none"), *_talk(pains)]), ())
    if not projects and len(pains) < 2 and max(points, default=0) < _SURE and soft:
        kept = tuple(item for item in pains if item.turn in {item.turn for item in soft})
        return NeedState("latent", _one_a_turn([*kept, *soft, *_talk(pains)]), kept)
    if projects or (len(pains) > 1 and points[1] >= _SECOND) or any(item.data.get("plain") for item in pains):
        said = [*projects, *(item for item in readings if item.rule == "need.answer.project")]
        return NeedState("explicit", _one_a_turn([*pains, *_central(said, pains)]), pains)
    return _undecided(readings, pains)


def _central(readings: Sequence[Reading], others: Sequence[Reading] = ()) -> list[Reading]:
    """The readings without those that answer another question, where something else remains to prove it."""
    kept = [item for item in readings if not item.data.get("aside")]
    return kept if kept or others else list(readings)


def _talk(pains: Sequence[Reading]) -> list[Reading]:
    """The troubles that a milder status leaves out: they are what was said of it all the same."""
    return [item for item in pains if item.weight > 1 and not item.data.get("aside")]


def _kept(told: Sequence[Reading]) -> list[Reading]:
    """The problems told plainly, and the doubtful turns that say more of one just before."""
    kept: list[Reading] = []
    for item in told:
        follows = kept and item.data.get("goes_on") and item.turn - kept[-1].turn <= _NEXT
        if item.weight > 1 or follows:
            kept.append(item)
    return kept


def _held(readings: Sequence[Reading], pains: Sequence[Reading]) -> list[Reading]:
    """The contentment that stands: no regret in or after its turn, no bare word before a problem."""
    regret = max((item.turn for item in readings if item.rule == "need.latent.regret"), default=-1)
    trouble = max((item.turn for item in pains if item.weight > 1), default=-1)
    return [
        item
        for item in readings
        if item.weight > 1
        and item.turn > regret
        and not (item.data.get("bare") and item.turn < trouble)
        and not item.data.get("undone")
    ]


def _undecided(readings: Sequence[Reading], pains: tuple[Reading, ...]) -> NeedState:
    """What weak readings leave: a project hinted at, contentment, else unknown."""
    if pains and any(item.value == "project" and item.weight >= 1 for item in readings):
        return NeedState("explicit", pains, pains)
    for value, status in (("project", "explicit"), ("none", "none")):
        if any(item.weight >= 1 for item in _of(readings, value)):
            return NeedState(status, _of(readings, value), ())
    return NeedState("unknown", (), ())


def _is_curious(readings: Sequence[Reading], pains: Sequence[Reading]) -> bool:
    """Whether curiosity is told; said beside the point, it does not stand against a plain problem."""
    least = 2 if any(_points(item) >= _PLAIN for item in pains) else 1
    return any(item.rule == "need.latent.curious" and item.weight >= least for item in readings)


def _points(reading: Reading) -> int:
    return int(reading.data.get("points") or 0)


def _of(readings: Sequence[Reading], value: str) -> tuple[Reading, ...]:
    return _one_a_turn(_central([item for item in readings if item.value == value]))


def _one_a_turn(readings: Sequence[Reading]) -> tuple[Reading, ...]:
    best: dict[int, Reading] = {}
    for item in readings:
        if item.turn not in best or item.weight > best[item.turn].weight:
            best[item.turn] = item
    return tuple(best[turn] for turn in sorted(best))


def _problems(pains: Sequence[Reading]) -> list[list[Reading]]:
    """The readings of each distinct problem: a turn that only says more of the last joins it."""
    found: list[list[Reading]] = []
    for item in pains:
        if found and item.data.get("goes_on") and item.turn - found[-1][-1].turn <= _NEXT:
            found[-1].append(item)
        else:
            found.append([item])
    return found


def need_fact(readings: Sequence[Reading], solution: Reading | None, proof: Proof) -> NeedFact:
    """The need of the sheet, its pains and today's solution, with their proof."""
    state = settle_need(readings)
    proofs = [*state.proofs, *([solution] if solution is not None else [])]
    pains = tuple(
        Pain(
            summary=proof.summary(max(told, key=_points)),
            evidence=proof.evidence(told),
            quotes=proof.quotes(told),
        )
        for told in _problems(state.pains)
    )
    return NeedFact(
        status=NeedStatus(state.status),
        pains=pains,
        current_solution=solution.value if solution is not None else None,
        evidence=proof.evidence(proofs),
        quotes=proof.quotes(proofs),
    )
