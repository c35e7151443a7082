"""The table of a benchmark's results, in Markdown: one line a condition and system."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from typing import Any

Measured = Mapping[str, Any]
HEADER = (
    "| condition | system | WER % | right speaker % | missed / invented words a minute | key terms % "
    "| x real time | wall / processor time, in Qualif's |"
)


def print_table(
    results: Mapping[str, Mapping[str, Measured]], *, pools: Mapping[str, Collection[str]]
) -> None:
    """One line for each condition and system, calls of a condition summed; `pools` sum several conditions."""
    print(f"{HEADER}\n|---|---|---|---|---|---|---|---|")
    rounds_of: dict[str, list[Mapping[str, Measured]]] = {}
    for name, found in results.items():
        rounds_of.setdefault(name.partition(" / ")[0], []).append(found)
    pooled = {
        pool: [found for name in conditions for found in rounds_of.get(name, ())]
        for pool, conditions in pools.items()
    }
    for condition, rounds in (rounds_of | pooled).items():
        for system in rounds[0] if rounds else ():
            print(_line(condition, system, [found[system] for found in rounds], rounds))
    systems = dict.fromkeys(system for found in results.values() for system in found)
    peaks = {
        system: max(found[system]["peak_mb"] for found in results.values() if system in found)
        for system in systems
    }
    print("\nPeak memory: " + ", ".join(f"{system} {peak} MB" for system, peak in peaks.items()))


def _line(
    condition: str, system: str, measured: Iterable[Measured], rounds: Sequence[Mapping[str, Measured]]
) -> str:
    total: dict[str, float] = {}
    for one in measured:
        for name, value in one.items():
            total[name] = total.get(name, 0) + value
    errors = total["substituted"] + total["missed"] + total["invented"]
    minutes = total["duration_s"] / 60
    knows_speakers = total["attributed"] > 0
    cells = (
        condition,
        system,
        _percent(errors, total["words"]),
        _percent(total["attributed"], total["matched"]) if knows_speakers else "–",
        f"{total['missed'] / minutes:.1f} / {total['invented'] / minutes:.1f}",
        _percent(total["key_terms_found"], total["key_terms"]),
        f"{total['duration_s'] / total['wall_s']:.1f}",
        " / ".join(f"{total[name] / sum(_of_ours(rounds, name)):.2f}" for name in ("wall_s", "cpu_s")),
    )
    return f"| {' | '.join(cells)} |"


def _of_ours(rounds: Iterable[Mapping[str, Measured]], name: str) -> Iterator[float]:
    return (found["qualif"][name] for found in rounds)


def _percent(part: float, whole: float) -> str:
    return f"{100 * part / whole:.1f}" if whole else "–"
