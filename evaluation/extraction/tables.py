"""The tables of `docs/extraction.md`, written from the versioned figures so that they cannot grow old."""

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from evaluation.extraction import figures as file
from evaluation.extraction.figures import SOUND_SETS, Figures
from evaluation.extraction.samples import CALLS, CASES, UTTERANCES, title
from evaluation.extraction.scoring import SHOWN

RELIABILITY = Path(__file__).parent / "reliability.json"
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "extraction.md"


def renew(document: Path = DOCUMENT) -> None:
    """Writes every table into its place in the document."""
    text = document.read_text("utf-8")
    for name, table in tables().items():
        before, start, rest = text.partition(f"<!-- {name} -->")
        _, end, after = rest.partition(f"<!-- /{name} -->")
        text = f"{before}{start}\n{table}\n{end}{after}"
    document.write_text(text, "utf-8")


def shown(name: str, document: Path = DOCUMENT) -> str:
    """The table that stands in the document."""
    rest = document.read_text("utf-8").partition(f"<!-- {name} -->\n")[2]
    return rest.partition(f"\n<!-- /{name} -->")[0]


def tables() -> dict[str, str]:
    """The tables by the name of their place."""
    kept = file.load()
    reliability = json.loads(RELIABILITY.read_text("utf-8"))
    return {
        "calls": _calls(kept.figures),
        "heard": _heard(kept.figures),
        "cases": _cases(kept.figures),
        "utterances": _utterances(kept.figures),
        "reliability": _reliability(reliability),
        "fields": _fields(reliability),
    }


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [head, ["---", *["--:"] * (len(head) - 1)], *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _share(figures: Figures, group: str, key: str) -> str:
    value = figures.get(group, {}).get(key)
    return "" if value is None else f"{value:.2f}"


def _calls(figures: Figures) -> str:
    rows = [[key, *(_share(figures, group, key) for group in CALLS)] for key in (*SHOWN, "evidence.f1")]
    return _table(["", *map(title, CALLS)], rows)


def _heard(figures: Figures) -> str:
    rows = [[key, *(_share(figures, group, key) for group in SOUND_SETS)] for key in (*SHOWN, "evidence.f1")]
    return _table(["", *(group.replace(".", " ") for group in SOUND_SETS)], rows)


def _cases(figures: Figures) -> str:
    return _table(
        ["", *map(title, CASES)], [["small cases", *(_share(figures, name, "cases") for name in CASES)]]
    )


def _utterances(figures: Figures) -> str:
    kinds = figures[UTTERANCES[1]]
    rows = [[kind, *(_share(figures, group, kind) for group in UTTERANCES)] for kind in kinds]
    return _table(["utterances", *map(title, UTTERANCES)], rows)


def _reliability(data: dict[str, Any]) -> str:
    rows = []
    bins = {item["from"]: item for item in data["calls"]["bins"]}
    for item in data["all"]["bins"]:
        calls = bins.get(item["from"])
        rows.append([
            f"{item['from']:.1f} to {item['to']:.1f}",
            *([str(calls["values"]), f"{calls['said']:.2f}", f"{calls['right']:.2f}"] if calls else [""] * 3),
            str(item["values"]), f"{item['said']:.2f}", f"{item['right']:.2f}",
        ])  # fmt: skip
    for label, key in (("Brier", "brier"), ("Brier of the mean", "base"), ("ECE", "ece")):
        rows.append([label, "", "", f"{data['calls'][key]:.3f}", "", "", f"{data['all'][key]:.3f}"])
    head = ["confidence", "values of calls", "said", "right", "all values", "said", "right"]
    return _table(head, rows)


def _fields(data: dict[str, Any]) -> str:
    rows = [
        [field, str(item["values"]), f"{item['right']:.2f}", f"{item['brier']:.3f}", f"{item['base']:.3f}",
         f"{item['ece']:.3f}"]
        for field, item in data["fields"].items()
    ]  # fmt: skip
    return _table(["field", "values", "right", "Brier", "Brier of the mean", "ECE"], rows)


if __name__ == "__main__":
    renew()
