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


def settle_need(readings: Sequence[Reading]) -> NeedState:
    """Pains and projects make an explicit need; curiosity without them a latent one; contentment none."""
    score = {value: _by_turn(readings, value) for value in ("pain", "project", "latent", "none")}
    told = [item for item in readings if item.value == "pain"]
    pains = _one_a_turn([item for item in told if item.weight >= 2] or told)
    strong = score["pain"] + score["project"]
    if _is_mild(readings, pains):
        return NeedState("latent", _of(readings, "latent") if len(pains) == 0 else pains, pains)
    if score["none"] > strong and score["none"] >= score["latent"]:
        return NeedState("none", _of(readings, "none"), ())
    if strong >= 2 and strong > score["latent"]:
        kept = [item for item in readings if item.value in {"pain", "project"} and item.weight >= 2]
        return NeedState("explicit", _one_a_turn(kept) or _one_a_turn(readings), pains)
    if score["latent"] or score["none"]:
        value = "latent" if score["latent"] else "none"
        return NeedState(value, _of(readings, value), ())
    return NeedState("unknown", (), ())


def _is_mild(readings: Sequence[Reading], pains: Sequence[Reading]) -> bool:
    """Curiosity, or a single complaint told with *ça va*, and no project."""
    if any(item.value == "project" and item.weight >= 2 for item in readings):
        return False
    curious = any(item.rule == "need.latent.curious" for item in readings)
    softened = {item.turn for item in readings if item.rule == "need.latent.mild"}
    return (curious and len(pains) < 2) or (len(pains) == 1 and pains[0].turn in softened)


def _of(readings: Sequence[Reading], value: str) -> tuple[Reading, ...]:
    return _one_a_turn([item for item in readings if item.value == value])


def _by_turn(readings: Sequence[Reading], value: str) -> int:
    """The weight of a value over the call: the best reading of each turn."""
    return sum(item.weight for item in _one_a_turn([item for item in readings if item.value == value]))


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
