"""Fits the confidence of a sheet's values on calls that no rule was written from.

usage: python -m evaluation.extraction.calibrate [--write]

Samples are the held half of the gold and author d, none of which is read or printed. The precision of single
rules comes from the sets that may be read. What is reported is out of fold: each sample is judged by a model
that was fitted without it. `--write` renews `extraction/confidence/coefficients.json` and `reliability.json`.
"""

import argparse
import itertools
import json
import zlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from evaluation.extraction import samples as sets
from evaluation.extraction import tables
from evaluation.extraction.rules import score_rules
from evaluation.extraction.samples import Said, Sample
from evaluation.extraction.tables import RELIABILITY
from evaluation.extraction.truth import is_right
from extraction.confidence.confidence import all_features, proposed
from extraction.confidence.features import ASKED, LEARNED, NAMES, OWN, Precision
from extraction.confidence.model import FILE, Model
from extraction.engine import RULES_VERSION, Extractor

FOLDS = 5
CALL_WEIGHT = 3.0
"""A value of a whole call counts as much as three of a case or an utterance: calls are what users see."""
EDGES = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0)
_RIDGE = 2.0
_RIDGES = {"all": 1e-6, **dict.fromkeys(OWN, 20.0)}
_STEPS = 40

Row = npt.NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Value:
    """One proposed value of a held-out sample: its features, and whether it is right."""

    sample: str
    field: str
    status: str | None
    features: Mapping[str, float]
    right: bool
    weight: float

    @property
    def fold(self) -> int:
        """Which part of the samples it is judged with."""
        return zlib.crc32(self.sample.encode()) % FOLDS


def rule_precision(extractor: Extractor) -> Precision:
    """How often each rule is right on the sets that may be read; all of them together under an empty name."""
    calls, cases = sets.whole_calls(), sets.small_cases()
    read = [call for name in sets.READ_CALLS for call in calls[name]]
    read += [case for name in sets.READ_CASES for case in cases[name]]
    said = sets.utterances()["utterances.abc"]
    scores = score_rules(
        [(item, extractor.read(item.turns, reference_date=item.reference_date).signals) for item in read],
        [(item, extractor.read(item.turns, reference_date=sets.SPOKEN_ON).signals) for item in said],
    )
    kept = [score for score in scores if not score.rule.startswith(LEARNED)]
    total = {"": (sum(score.agreed for score in kept), sum(score.total for score in kept))}
    return total | {score.rule: (score.agreed, score.total) for score in sorted(kept, key=lambda s: s.rule)}


def held_values(extractor: Extractor, precision: Precision) -> list[Value]:
    """Every value that is proposed in a held-out sample that says whether it is right."""
    calls, cases = sets.whole_calls(), sets.small_cases()
    found = list(_values(extractor, precision, [*calls["gold.held"], *calls["calls.d"]], CALL_WEIGHT))
    found += _values(extractor, precision, [*cases["cases.held"], *cases["cases.d"]], 1.0)
    return [*found, *_values(extractor, precision, sets.utterances()["utterances.d"], 1.0)]


def _values(
    extractor: Extractor, precision: Precision, items: Iterable[Sample | Said], weight: float
) -> Iterable[Value]:
    for item in items:
        day = item.reference_date if isinstance(item, Sample) else sets.SPOKEN_ON
        found = extractor.read(item.turns, reference_date=day)
        sheet = found.sheet.model_dump(mode="json", by_alias=True)
        statuses = proposed(found.sheet)
        for field, seen in all_features(found.sheet, found.readings, found.call, precision).items():
            right = is_right(field, sheet, item)
            if right is not None:
                yield Value(item.id, field, statuses[field], seen, right, weight)


def fit(values: Sequence[Value], precision: Precision) -> Model:
    """The logistic model of these values: every coefficient is drawn to nothing."""
    columns = [
        *(("field", field) for field in ASKED),
        *(("status", status) for status in sorted({_status(value) for value in values} - {""})),
        *(("feature", name) for name in NAMES),
        *((name, field) for name in OWN for field in ASKED),
        ("all", ""),
    ]
    rows = np.array([[_cell(value, *column) for column in columns] for value in values])
    right = np.array([float(value.right) for value in values])
    weights = np.array([value.weight for value in values])
    ridge = np.array([_RIDGES.get(kind, _RIDGE) for kind, _ in columns])
    beta = np.zeros(len(columns))
    for _ in range(_STEPS):
        share = 1 / (1 + np.exp(-rows @ beta))
        slope = rows.T @ (weights * (right - share)) - ridge * beta
        curve = (rows.T * (weights * share * (1 - share))) @ rows + np.diag(ridge)
        beta = beta + np.linalg.solve(curve, slope)
    found = {column: float(value) for column, value in zip(columns, beta, strict=True)}
    return Model(
        offsets={field: round(found["field", field] + found["all", ""], 4) for field in ASKED},
        statuses={name: round(value, 4) for (kind, name), value in found.items() if kind == "status"},
        weights={name: round(found["feature", name], 4) for name in NAMES},
        own={name: {field: round(found[name, field], 4) for field in ASKED} for name in OWN},
        precision=precision,
    )


def _status(value: Value) -> str:
    return f"{value.field}.{value.status}" if value.status else ""


def _cell(value: Value, kind: str, name: str) -> float:
    """What a value has in one column of the model."""
    if kind == "field":
        return float(value.field == name)
    if kind == "status":
        return float(_status(value) == name)
    if kind == "feature":
        return value.features[name]
    return value.features[kind] * (value.field == name) if kind in OWN else 1.0


def out_of_fold(values: Sequence[Value], precision: Precision) -> list[tuple[Value, float]]:
    """Each value with the probability that a model fitted on the other folds gives it."""
    judged = []
    for fold in range(FOLDS):
        model = fit([value for value in values if value.fold != fold], precision)
        judged += [
            (value, model.probability(value.field, value.status, value.features))
            for value in values
            if value.fold == fold
        ]
    return judged


def reliability(judged: Sequence[tuple[Value, float]]) -> dict[str, Any]:
    """Bins of confidence with how often their values are right, the Brier score and the calibration error.

    `base` is the Brier score of saying the mean for every value.
    """
    bins = []
    for low, high in itertools.pairwise(EDGES):
        inside = [(value, p) for value, p in judged if low <= p < high]
        if inside:
            said = sum(p for _, p in inside) / len(inside)
            right = sum(value.right for value, _ in inside) / len(inside)
            bins.append(
                {
                    "from": low,
                    "to": high,
                    "values": len(inside),
                    "said": round(said, 3),
                    "right": round(right, 3),
                }
            )
    count = len(judged)
    mean = sum(value.right for value, _ in judged) / count
    return {
        "values": count,
        "right": round(mean, 3),
        "brier": round(sum((value.right - p) ** 2 for value, p in judged) / count, 3),
        "base": round(mean * (1 - mean), 3),
        "ece": round(sum(b["values"] * abs(b["said"] - b["right"]) for b in bins) / count, 3),
        "bins": bins,
    }


def report(judged: Sequence[tuple[Value, float]]) -> dict[str, Any]:
    """The reliability on whole calls, on everything, and by field."""
    calls = [(value, p) for value, p in judged if value.weight == CALL_WEIGHT]
    by_field = {field: [(v, p) for v, p in judged if v.field == field] for field in ASKED}
    return {
        "rules": RULES_VERSION,
        "calls": reliability(calls),
        "all": reliability(judged),
        "fields": {
            field: {key: value for key, value in reliability(items).items() if key != "bins"}
            for field, items in by_field.items()
            if items
        },
    }


def main() -> None:
    """Fits, prints the reliability out of fold, and with `--write` renews both files."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--write", action="store_true")
    arguments = parser.parse_args()
    extractor = Extractor()
    precision = rule_precision(extractor)
    values = held_values(extractor, precision)
    found = report(out_of_fold(values, precision))
    model = fit(values, precision)
    print(json.dumps(found, indent=1))
    print(json.dumps({"statuses": model.statuses, "weights": model.weights}, indent=1))
    if arguments.write:
        _write(model, len(values))
        RELIABILITY.write_text(json.dumps(found, indent=1) + "\n", "utf-8")
        tables.renew()


def _write(model: Model, count: int) -> None:
    data = {
        "rules": RULES_VERSION,
        "values": count,
        "offsets": model.offsets,
        "statuses": model.statuses,
        "weights": model.weights,
        "own": model.own,
        "precision": {rule: list(pair) for rule, pair in model.precision.items()},
    }
    text = json.dumps(data, ensure_ascii=False, indent=1)
    FILE.write_text(text.replace("[\n   ", "[").replace(",\n   ", ", ").replace("\n  ]", "]") + "\n", "utf-8")


if __name__ == "__main__":
    main()
