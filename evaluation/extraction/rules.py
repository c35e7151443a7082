"""How often each rule agrees with what is right, over the sets that may be read: bad rules first.

A hit agrees where its own reading is compatible with the sample's gold. Several hits of a rule in one sample
count once. Hits on fields that a sample does not score are left out.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from evaluation.extraction.samples import Said, Sample
from evaluation.extraction.scoring import STATUSES
from extraction.confidence.meanings import meant
from models.values.sheet import SignalValue

_INSIDE = {"contact": ("authority", "contact_role"), "current_solution": ("need", "current_solution")}
"""Where the sheet keeps the fields that stand inside a fact."""


@dataclass(frozen=True, slots=True)
class RuleScore:
    """How many samples a rule was read in, and in how many it agreed with the gold."""

    rule: str
    agreed: int
    total: int

    @property
    def precision(self) -> float:
        """From 0 to 1."""
        return self.agreed / self.total


def score_rules(
    samples: Iterable[tuple[Sample, tuple[SignalValue, ...]]],
    said: Iterable[tuple[Said, tuple[SignalValue, ...]]],
) -> list[RuleScore]:
    """The rules by precision, worst first; of two as bad, the one that is read more often."""
    agreed, total = Counter[str](), Counter[str]()
    for right, signals in (
        *((sample.expect, signals) for sample, signals in samples),
        *((_expected(item), signals) for item, signals in said),
    ):
        judged = {
            (signal.rule_id, verdict) for signal in signals if (verdict := _agrees(signal, right)) is not None
        }
        for rule in {rule for rule, _ in judged}:
            total[rule] += 1
            agreed[rule] += (rule, True) in judged
    scores = [RuleScore(rule, agreed[rule], count) for rule, count in total.items()]
    return sorted(scores, key=lambda score: (score.precision, -score.total, score.rule))


def _agrees(signal: SignalValue, right: Mapping[str, Any]) -> bool | None:
    """Whether a reading is compatible with what is right; None where that is not scored."""
    field, value = signal.dimension, str(signal.value["value"])
    if field in _INSIDE:
        fact, name = _INSIDE[field]
        return _is_said(right.get(fact, {}), name, value)
    if field not in right:
        return None
    if field in STATUSES:
        return _is_meant(field, value, right[field].get("statuses", {right[field].get("status")}))
    if field == "next_step":
        return value in right[field].get("types", {right[field].get("type")})
    if field == "company_size":
        return bool(right[field] == signal.value.get("size"))
    return value.lower() in {str(item).lower() for item in right[field]}


def _is_meant(field: str, value: str, statuses: set[str | None]) -> bool | None:
    allowed = meant(field, value)
    return None if statuses == {None} or allowed is None else bool(allowed & statuses)


def _is_said(fact: Mapping[str, Any], name: str, value: str) -> bool | None:
    if name not in fact:
        return None
    wanted = str(fact[name] or "").lower()
    return bool(wanted) and (value.lower() in wanted or wanted in value.lower())


def _expected(item: Said) -> dict[str, Any]:
    """What the labels of an utterance say of the fields they know; what is not labelled is not meant."""
    values: dict[str, set[str]] = {kind: set() for kind in (*STATUSES, "next", "flag", "objection")}
    for label in item.labels:
        kind, _, value = label.partition(".")
        if kind in values:
            values[kind].add("unknown" if value == "refused" else value)
    if "pain" in item.labels and not values["need"]:
        values["need"].add("explicit")
    return {
        **{name: {"statuses": values[name] or {"unknown"}} for name in STATUSES},
        "next_step": {"types": values["next"] or {"none"}},
        "flags": values["flag"],
        "objections": values["objection"],
    }
