"""Every figure of the extraction in one table: `make eval`.

Prints, beside a keyword baseline: whole calls (both halves of the gold, the demonstration, the corpus), small
cases by ability, the corpus' utterances, the calls that exist as sound, the confusion tables, the rules that
are least precise, the speed, the values without proof. Sets that nobody reads are shown by aggregates alone.
"""

import argparse
import sys
import time
from collections import Counter
from collections.abc import Sequence

from evaluation.extraction import figures as file
from evaluation.extraction import tables
from evaluation.extraction.aid_report import print_report
from evaluation.extraction.baseline import read_keywords
from evaluation.extraction.figures import SOUND_SETS, Figures, Run
from evaluation.extraction.rules import RuleScore, score_rules
from evaluation.extraction.samples import (
    CALLS,
    CASES,
    GOLD,
    HELD,
    READ_CALLS,
    READ_CASES,
    UTTERANCES,
    title,
)
from evaluation.extraction.scoring import SHOWN, STATUSES, confusions, score_said, score_samples
from extraction.engine import RULES_VERSION, Extractor


def main() -> None:
    """Measures, prints, and with `--write` renews the versioned file."""
    arguments = _arguments()
    extractor = Extractor()
    speed = _words_a_second(extractor)
    done = file.run(
        extractor, progress=lambda name: print(f"\r{name:20}", end="", flush=True, file=sys.stderr)
    )
    print("\r", end="", file=sys.stderr)
    found = done.figures()
    base = baseline(done)
    print(f"rules {RULES_VERSION}; warm: {speed:,.0f} words/s; {len(done.unproven())} values without proof")
    _print_calls(found, base)
    _print_cases(done)
    _print_utterances(found, base)
    _print_confusions(done)
    _print_rules(done, arguments.rules)
    _print_errors(done, arguments.errors)
    if arguments.aid:
        print_report()
    _compare(found, write=arguments.write, why=arguments.reason)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--errors", type=int, default=0, help="mistakes shown of each set that may be read")
    parser.add_argument("--rules", type=int, default=15, help="how many rules are listed, worst first")
    parser.add_argument("--write", action="store_true", help="renew figures.json")
    parser.add_argument("--reason", default="", help="why figures may fall, with --write")
    parser.add_argument("--aid", action="store_true", help="rules alone, learned aid alone, and both")
    return parser.parse_args()


def baseline(done: Run) -> Figures:
    """The figures of keywords alone on the same sets."""
    found = {
        name: file.gated(score_samples(items, {item.id: read_keywords(item) for item in items}))
        for name, items in done.samples.items()
        if name in (*CALLS, *CASES)
    }
    for name, said in done.said.items():
        found[name] = score_said(said, {item.id: read_keywords(item) for item in said})
    return found


def _words_a_second(extractor: Extractor) -> float:
    """The speed over the calls of the demonstration, read once before the clock starts."""
    from extraction.callfile import read_calls

    calls = [call for path in sorted((GOLD / "demo").glob("*.json")) for call in read_calls(path)]
    for call in calls:
        extractor.extract(call.turns, reference_date=call.reference_date)
    started = time.process_time()
    for call in calls:
        extractor.extract(call.turns, reference_date=call.reference_date)
    words = sum(len(turn.text.split()) for call in calls for turn in call.turns)
    return words / (time.process_time() - started)


def _row(name: str, sets: Sequence[str], figures: Figures, key: str) -> str:
    values = [figures.get(group, {}).get(key) for group in sets]
    return f"{name:30}" + "".join(f"{'':>9}" if value is None else f"{value:9.3f}" for value in values)


def _head(title: str, columns: Sequence[str]) -> str:
    return f"\n{title:30}" + "".join(f"{column:>9}" for column in columns)


def _print_calls(found: Figures, base: Figures) -> None:
    shown = {**found, **{f"{name} keywords": values for name, values in base.items()}}
    names = [*CALLS, "gold.held keywords"]
    print(_head("whole calls", [*map(title, CALLS), "keywords"]))
    for key in (*SHOWN, "evidence.f1"):
        print(_row(key, names, shown, key))
    print(_head("as written, and as heard", ["sound", "", "voiced", "", "held", ""]))
    for key in (*SHOWN, "evidence.f1"):
        print(_row(key, SOUND_SETS, found, key))
    print(_head("small cases", [*map(title, CASES)]))
    print(_row("all", CASES, found, "cases"))
    print(_row("keywords", CASES, base, "cases"))


def _print_cases(done: Run) -> None:
    """The abilities of the cases: right of all."""
    scored = {name: score_samples(done.samples[name], done.sheets[name]) for name in CASES}
    for key in sorted({key for figures in scored.values() for key in figures if key.startswith("cases.")}):
        print(
            f"  {key.removeprefix('cases.'):28}"
            + "".join(f"{scored[name].get(key, ''):>9}" for name in CASES)
        )


def _print_utterances(found: Figures, base: Figures) -> None:
    shown = {**found, **{f"{name} keywords": base[name] for name in UTTERANCES}}
    sets = [*UTTERANCES, *(f"{name} keywords" for name in UTTERANCES)]
    print(_head("utterances", [*map(title, UTTERANCES), "keywords", "keyw. d"]))
    for key in found["utterances.d"]:
        print(_row(key, sets, shown, key))


def _print_confusions(done: Run) -> None:
    """One table a status, right in rows and read in columns, of the calls that nobody reads."""
    names = [name for name in CALLS if name in HELD]
    tables = [confusions(done.samples[name], done.sheets[name]) for name in names]
    for status in (*STATUSES, "next_step"):
        counts = sum((table.get(status, Counter()) for table in tables), Counter[tuple[str, str]]())
        values = sorted(
            {value for pair in counts for value in pair}, key=lambda value: (value == "unknown", value)
        )
        print(
            _head(
                f"{status}, {' + '.join(map(title, names))}: right \\ read", [value[:8] for value in values]
            )
        )
        for right in values:
            print(f"  {right:28}" + "".join(f"{counts[right, value] or '':>9}" for value in values))


def rule_scores(done: Run) -> list[RuleScore]:
    """The precision of each rule over the sets that may be read."""
    names = (*READ_CALLS, *READ_CASES)
    return score_rules(
        [(item, done.read[name][item.id].signals) for name in names for item in done.samples[name]],
        [(item, done.read["utterances.abc"][item.id].signals) for item in done.said["utterances.abc"]],
    )


def _print_rules(done: Run, count: int) -> None:
    scores = [score for score in rule_scores(done) if score.total >= 3]
    print(f"\nleast precise of {len(scores)} rules read in 3 samples or more")
    for score in scores[:count]:
        print(f"  {score.rule:40}{score.agreed:>5} of {score.total:<5}{score.precision:6.2f}")


def _print_errors(done: Run, count: int) -> None:
    for name in (*READ_CALLS, *READ_CASES) if count else ():
        print(f"\nmistakes of {name}", flush=True)
        score_samples(done.samples[name], done.sheets[name], errors=count)


def _compare(found: Figures, *, write: bool, why: str) -> None:
    before = file.load() if file.FILE.exists() else None
    fallen = before.fallen(found) if before is not None else []
    for item in fallen:
        print(f"fell: {item.figure}: {item.was:.3f} to {item.now:.3f} ({item.why or 'no reason given'})")
    if not write:
        return
    if missing := file.renew(before, found, why=why):
        sys.exit(
            f"{len(missing)} figures fell by more than a point: --reason says why they may. Nothing written."
        )
    tables.renew()


if __name__ == "__main__":
    main()
