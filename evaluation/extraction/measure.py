"""Scores the extraction on the dev gold: the seen half, from which rules are learnt, and the held-out half.

usage: python -m evaluation.extraction.measure [--errors N]

The split is by name: a call or a case belongs to the seen half where the sum of the bytes of its stem
or id is even. Nobody reads the other half: it is scored, and only aggregate figures are printed.
"""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

from extraction.callfile import read_calls
from extraction.engine import RULES_VERSION, Extractor

GOLD = Path(__file__).resolve().parent.parent / "gold"
SCORER = GOLD / "score.py"
SHOWN = (
    "sheet", "status.mean", "budget.status", "budget.amount", "authority.status", "authority.contact_role",
    "authority.other_deciders.f1", "need.status", "need.pains.f1", "need.current_solution", "timing.status",
    "timing.dates", "next_step.type", "next_step.when", "company_size", "competitors.f1", "objections.f1",
    "flags.f1", "budget.evidence.f1", "authority.evidence.f1", "need.evidence.f1", "timing.evidence.f1",
)  # fmt: skip


def is_seen(name: str) -> bool:
    """Whether a call's stem or a case's id belongs to the half that rules are learnt from."""
    return sum(name.encode()) % 2 == 0


def main() -> None:
    """Prints the table, and with `--errors` the mistakes of the seen half only."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", type=int, default=0)
    arguments = parser.parse_args()
    extractor = Extractor()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        calls = {half: _calls(extractor, folder, half, arguments.errors) for half in ("seen", "held")}
        demo = _score(
            extractor, GOLD / "demo", folder / "demo.jsonl", sorted((GOLD / "demo").glob("*.json")), 99
        )
        cases = {half: _cases(extractor, folder, half, arguments.errors) for half in ("seen", "held")}
    print(f"rules {RULES_VERSION}")
    print(f"{'':30}{'seen':>8}{'held out':>10}{'demo':>8}")
    for key in SHOWN:
        print(
            f"{key:30}{calls['seen'].get(key, 0):8.3f}"
            f"{calls['held'].get(key, 0):10.3f}{demo.get(key, 0):8.3f}"
        )
    print(f"{'cases':30}{cases['seen']['cases']:8.3f}{cases['held']['cases']:10.3f}")
    for key in sorted(key for key in cases["seen"] if key.startswith("cases.")):
        print(f"{key:30}{cases['seen'][key]:>8}{cases['held'].get(key, ''):>10}")


def _calls(extractor: Extractor, folder: Path, half: str, errors: int) -> dict[str, float]:
    gold = folder / half
    gold.mkdir()
    paths = []
    for path in sorted((GOLD / "dev").glob("*.json")):
        if is_seen(path.stem) == (half == "seen"):
            (gold / path.name).symlink_to(path)
            paths.append(path)
    return _score(extractor, gold, folder / f"{half}.jsonl", paths, errors if half == "seen" else 0)


def _cases(extractor: Extractor, folder: Path, half: str, errors: int) -> dict[str, float]:
    gold = folder / f"cases-{half}.jsonl"
    lines = (GOLD / "cases-dev.jsonl").read_text("utf-8").splitlines()
    kept = [line for line in lines if is_seen(json.loads(line)["id"]) == (half == "seen")]
    gold.write_text("\n".join(kept) + "\n", "utf-8")
    return _score(extractor, gold, folder / f"p-{half}.jsonl", [gold], errors if half == "seen" else 0)


def _score(
    extractor: Extractor, gold: Path, out: Path, paths: Iterable[Path], errors: int
) -> dict[str, float]:
    started, words = time.perf_counter(), 0
    with out.open("w", encoding="utf-8") as stream:
        for path in paths:
            for call in read_calls(path):
                found = extractor.extract(call.turns, reference_date=call.reference_date)
                words += sum(len(turn.text.split()) for turn in call.turns)
                sheet = found.sheet.model_dump(mode="json", by_alias=True)
                stream.write(json.dumps({"id": call.id, "sheet": sheet}, ensure_ascii=False) + "\n")
    print(f"{gold.name}: {words / (time.perf_counter() - started):,.0f} words/s")
    command = [sys.executable, str(SCORER), str(gold), str(out), "--json", "--errors", str(errors)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - our own scorer
    if done.stderr:
        print(done.stderr)
    return {str(key): value for key, value in json.loads(done.stdout).items()}


if __name__ == "__main__":
    main()
