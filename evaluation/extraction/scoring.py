"""Sheets against what is right: whole calls and cases by `evaluation/gold/score.py`, utterances by label."""

import json
import subprocess
import sys
import tempfile
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from evaluation.extraction.samples import GOLD, Said, Sample

Sheet = dict[str, Any]
"""A sheet in the JSON form of the annotation guide."""
STATUSES = ("budget", "authority", "need", "timing")
SHOWN = (
    "sheet", "status.mean", "budget.status", "budget.amount", "authority.status", "authority.contact_role",
    "authority.other_deciders.f1", "need.status", "need.pains.f1", "need.current_solution", "timing.status",
    "timing.dates", "next_step.type", "next_step.when", "company_size", "competitors.f1", "objections.f1",
    "flags.f1", "budget.evidence.f1", "authority.evidence.f1", "need.evidence.f1", "timing.evidence.f1",
)  # fmt: skip
"""The figures of whole calls; the last four are also given as `evidence.f1`, their mean."""
_STEPS = "next_step"


def score_samples(
    samples: Sequence[Sample], sheets: Mapping[str, Sheet], *, errors: int = 0
) -> dict[str, float | str]:
    """The figures of the gold's own scorer. `errors` mistakes are printed: for sets that may be read only."""
    with tempfile.TemporaryDirectory() as name:
        gold, found = Path(name) / "gold.jsonl", Path(name) / "found.jsonl"
        gold.write_text(_lines(sample.scored() for sample in samples), "utf-8")
        found.write_text(_lines({"id": sample.id, "sheet": sheets[sample.id]} for sample in samples), "utf-8")
        command = [sys.executable, str(GOLD / "score.py"), str(gold), str(found), "--json"]
        done = subprocess.run(  # noqa: S603 - our own scorer
            [*command, "--errors", str(errors)], capture_output=True, text=True, check=True
        )
    if done.stderr:
        print(done.stderr)
    figures: dict[str, float | str] = json.loads(done.stdout)
    evidence = [figures.get(f"{name}.evidence.f1") for name in STATUSES]
    known = [value for value in evidence if isinstance(value, float)]
    return figures | ({"evidence.f1": round(sum(known) / len(known), 4)} if known else {})


def _lines(items: Any) -> str:
    return "".join(json.dumps(item, ensure_ascii=False) + "\n" for item in items)


def confusions(samples: Sequence[Sample], sheets: Mapping[str, Sheet]) -> dict[str, Counter[tuple[str, str]]]:
    """For each status, how often the gold's value was read as which: `(gold, read)`."""
    counts: dict[str, Counter[tuple[str, str]]] = defaultdict(Counter)
    for sample in samples:
        for name in STATUSES:
            right = sample.expect[name]["status"]
            counts[name][right, sheets[sample.id][name]["status"]] += 1
        counts[_STEPS][sample.expect[_STEPS]["type"], sheets[sample.id][_STEPS]["type"]] += 1
    return dict(counts)


def score_said(said: Sequence[Said], sheets: Mapping[str, Sheet]) -> dict[str, float]:
    """The share of labels that are read, by kind of label, and of look-alikes that stay silent.

    A look-alike is silent where the field that it resembles says nothing. `mean` is the mean of the kinds,
    silence among them.
    """
    right, total = Counter[str](), Counter[str]()
    for item in said:
        sheet = sheets[item.id]
        for label in item.labels:
            kind = label.partition(".")[0]
            total[kind] += 1
            right[kind] += says(sheet, label)
        if item.near is not None:
            total["silence"] += 1
            right["silence"] += is_silent(sheet, item.near)
    figures = {kind: round(right[kind] / total[kind], 4) for kind in sorted(total)}
    return figures | {"mean": round(sum(figures.values()) / len(figures), 4)} if figures else {}


def says(sheet: Sheet, label: str) -> bool:
    """Whether a sheet says what a label of the corpus means; for *refused*, that the budget is unknown."""
    kind, _, value = label.partition(".")
    if kind in STATUSES:
        return bool(sheet[kind]["status"] == ("unknown" if value == "refused" else value))
    if kind == "pain":
        return bool(sheet["need"]["pains"])
    if kind == "next":
        return bool(sheet[_STEPS]["type"] == value)
    return value in sheet[{"flag": "flags", "objection": "objections"}[kind]]


def is_silent(sheet: Sheet, near: str) -> bool:
    """Whether a sheet says nothing in the field that a look-alike resembles."""
    kind, _, value = near.partition(".")
    if kind in STATUSES:
        return bool(sheet[kind]["status"] == "unknown")
    if kind == "pain":
        return not sheet["need"]["pains"]
    if kind == "next":
        return bool(sheet[_STEPS]["type"] == "none")
    return value not in sheet[{"flag": "flags", "objection": "objections"}[kind]]


def unproven(sheet: Sheet) -> list[str]:
    """The values of a sheet that no quote proves; there must be none."""
    found = [
        name
        for name in STATUSES
        if sheet[name]["status"] != "unknown" and not (sheet[name]["evidence"] and sheet[name]["quotes"])
    ]
    if sheet[_STEPS]["type"] != "none" and not sheet[_STEPS]["quotes"]:
        found.append(_STEPS)
    if sheet["authority"]["contact_role"] and not sheet["authority"]["quotes"]:
        found.append("authority.contact_role")
    if sheet["need"]["current_solution"] and not sheet["need"]["quotes"]:
        found.append("need.current_solution")
    found += ["need.pains" for pain in sheet["need"]["pains"] if not pain["quotes"]]
    for name in ("company_size", "competitors", "objections", "flags"):
        if sheet[name] not in (None, []) and not sheet["proofs"].get(name):
            found.append(name)
    return found
