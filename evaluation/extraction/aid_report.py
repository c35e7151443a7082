"""Rules alone, the learned aid alone, and both: the share of statuses that are right, field by field.

usage: python -m evaluation.extraction.aid_report

Sets: the lines of the authors that the aid learns from, each scored by weights that were trained on the
two others (`author-out`); the lines of author d, whom nobody reads and nothing is trained on; whole calls
and small cases of author d and of both halves of the gold. Of d and of the held-out half only aggregates
are printed.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from evaluation.extraction.samples import GOLD, is_seen
from evaluation.utterances.corpus import LEARNT_FROM, ROOT, read_corpus
from evaluation.utterances.train import author_out, calibrated, read_lines, reader
from extraction.aid.aid import STATUSES, Judge, propose, supplement
from extraction.aid.weights import Weights, packaged
from extraction.callfile import read_calls
from extraction.dialogue import Call
from extraction.engine import Extractor, findings
from extraction.proof import Proof
from models.values.sheet import SheetValue

CALLS = ROOT.parent / "calls"


@dataclass(frozen=True, slots=True)
class Item:
    """A call with what the rules and the aid say of it, and the statuses that are right."""

    truth: dict[str, str]
    rules: SheetValue
    aid: SheetValue
    both: SheetValue
    proposed: dict[str, str]
    """The rule id of what the aid added to the rules, by field."""


@dataclass(frozen=True, slots=True)
class Row:
    """One field of one set: shares of right statuses, and how many of the aid's additions are right."""

    name: str
    field: str
    count: int
    rules: float
    aid: float
    both: float
    added: int
    right: int


def rows() -> list[Row]:
    """Every set's rows; trains the author-out weights, which takes a minute or two."""
    return [row for name, items in _sets() for row in _rows(name, items)]


def print_report() -> list[Row]:
    """Prints the table and gives its rows."""
    found = rows()
    print(f"{'set':22}{'field':12}{'n':>6}{'rules':>8}{'aid':>8}{'both':>8}   added: right/all")
    for row in found:
        print(
            f"{row.name:22}{row.field:12}{row.count:6}{row.rules:8.3f}{row.aid:8.3f}{row.both:8.3f}"
            f"   {row.right}/{row.added}"
        )
    return found


def _sets() -> Iterator[tuple[str, list[Item]]]:
    extractor = reader()
    lines = read_lines(extractor, read_corpus())
    parts = author_out([line for line in lines if line.line.author in LEARNT_FROM])
    weights = {
        author: calibrated(trained, [scored for other, (_, scored) in parts.items() if other != author])
        for author, (trained, _) in parts.items()
    } | {"d": packaged()}
    read = {
        name: [
            _item(
                line.call, {field: line.line.status(field) for field in STATUSES}, weights[line.line.author]
            )
            for line in lines
            if line.line.author in authors
        ]
        for name, authors in (("lines, author-out", LEARNT_FROM), ("lines of d", ("d",)))
    }
    yield from read.items()
    yield "labels of d", read["lines of d"]
    yield "calls of d", list(_calls(extractor, sorted((CALLS / "d").iterdir()), None))
    for half in (True, False):
        items = list(_calls(extractor, sorted((GOLD / "dev").iterdir()), half))
        items += _calls(extractor, [GOLD / "cases-dev.jsonl"], half)
        yield f"gold, {'seen' if half else 'held-out'} half", items


def _calls(extractor: Extractor, paths: Iterable[Path], half: bool | None) -> Iterator[Item]:  # noqa: FBT001
    for path in paths:
        text = path.read_text("utf-8")
        told = (
            [json.loads(line) for line in text.splitlines()]
            if path.suffix == ".jsonl"
            else [json.loads(text)]
        )
        for call, raw in zip(read_calls(path), told, strict=True):
            name = raw["id"] if path.suffix == ".jsonl" else path.stem
            if half is None or is_seen(name) is half:
                gold = raw.get("gold") or raw["expect"]
                truth = {
                    field: gold[field]["status"] for field in STATUSES if "status" in gold.get(field, {})
                }
                yield _item(
                    extractor.read(call.turns, reference_date=call.reference_date).call, truth, packaged()
                )


def _item(call: Call, truth: dict[str, str], weights: Weights) -> Item:
    proof, proposals = Proof(call), propose(call, Judge(weights))
    both = findings(call, weights)
    return Item(
        truth=truth,
        rules=findings(call, None).sheet,
        aid=supplement(SheetValue(), (), proposals, proof)[0],
        both=both.sheet,
        proposed={
            signal.dimension: signal.rule_id for signal in both.signals if signal.rule_id.startswith("aid.")
        },
    )


def _rows(name: str, items: Sequence[Item]) -> Iterator[Row]:
    if name.startswith("labels"):
        for rule in sorted({rule for item in items for rule in item.proposed.values()}):
            yield _row(
                name, rule.removeprefix("aid."), [item for item in items if rule in item.proposed.values()]
            )
        return
    for field in STATUSES:
        yield _row(name, field, [item for item in items if field in item.truth])


def _row(name: str, label: str, items: Sequence[Item]) -> Row:
    field = label.partition(".")[0]
    right = {
        part: [_status(getattr(item, part), field) == item.truth[field] for item in items]
        for part in ("rules", "aid", "both")
    }
    added = [ok for item, ok in zip(items, right["both"], strict=True) if field in item.proposed]
    shares = {part: sum(told) / max(len(told), 1) for part, told in right.items()}
    return Row(name, label, len(items), added=len(added), right=sum(added), **shares)


def _status(sheet: SheetValue, field: str) -> str:
    return str(getattr(sheet, field).status)


if __name__ == "__main__":
    print_report()
