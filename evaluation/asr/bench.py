"""Measure transcription beside its peers, in rounds: each file goes through every system in turn.

    make bench-asr            # what is not measured yet
    make bench-asr ARGS=--fresh

Where `whisper-ctranslate2` is on the path, the three short calls go through it too. The systems take turns at
who is first. Ratios are of one round, since nothing else compares on a machine that does other work. Results
are kept after each round in `results.json`, so that a stopped run goes on; the table is printed from there.
"""

import argparse
import json
import shutil
import subprocess
import sys
import tempfile
import wave
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from evaluation.asr.corpus import SpokenCall, calls
from evaluation.asr.degrade import CONDITIONS, RATE, Stereo
from evaluation.asr.report import print_table
from evaluation.asr.score_transcript import score, tagged_words
from evaluation.asr.silence import PARTS
from evaluation.asr.systems import COMMAND, SYSTEMS

RESULTS = Path(__file__).parent / "results.json"
CLEAN = "as recorded"
SHORT = "as recorded, three short calls"
DEGRADED_CALLS = ("demo-relance", "demo-saas-daf", "demo-industrie-hors-icp")
LIBRARIES = tuple(name for name in SYSTEMS if name != COMMAND)
Results = dict[str, dict[str, dict[str, Any]]]
"""By round (`condition / call`), then by system."""


class System:
    """One system in its process."""

    def __init__(self, name: str) -> None:
        self._process = subprocess.Popen(  # noqa: S603 - our own module
            [sys.executable, "-W", "ignore", "-m", "evaluation.asr.systems", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._answer()

    def transcribe(self, path: Path) -> dict[str, Any]:
        """What the system says of a file, with time and memory."""
        self._process.stdin.write(f"{path}\n")
        self._process.stdin.flush()
        return self._answer()

    def close(self) -> None:
        """End it."""
        self._process.stdin.close()
        self._process.wait()

    def _answer(self) -> dict[str, Any]:
        answer: dict[str, Any] = json.loads(self._process.stdout.readline())
        return answer


@contextmanager
def started(names: Iterable[str]) -> Iterator[Mapping[str, System]]:
    """The systems, warm."""
    systems = {name: System(name) for name in names}
    try:
        yield systems
    finally:
        for system in systems.values():
            system.close()


def write_wav(path: Path, sound: Stereo) -> None:
    """Keep two channels as a 16-bit WAV file."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").T.tobytes())


@dataclass(frozen=True)
class Round:
    """One file for some systems; `call` is whose words were said (None: nobody speaks)."""

    name: str
    call: SpokenCall | None
    make: Callable[[], Stereo]
    systems: tuple[str, ...] = LIBRARIES


def rounds() -> Iterator[Round]:
    """Every round: the calls as recorded, ten minutes in which nobody speaks, three calls degraded."""
    for call in calls():
        yield Round(f"{CLEAN} / {call.name}", call, call.sound)
    if shutil.which(COMMAND):
        for call in calls():
            if call.name.startswith("demo-"):
                yield Round(f"{SHORT} / {call.name}", call, call.sound, systems=tuple(SYSTEMS))
    for name, make in PARTS.items():
        yield Round(f"nobody speaks / {name}", None, make)
    for call in calls():
        if call.name in DEGRADED_CALLS:
            for condition, degrade in CONDITIONS.items():
                yield Round(f"{condition} / {call.name}", call, partial(_degraded, call, degrade))


def _degraded(call: SpokenCall, degrade: Callable[[Stereo], Stereo]) -> Stereo:
    return degrade(call.sound())


def measure(system: System, path: Path, call: SpokenCall | None, duration_s: float) -> dict[str, Any]:
    """One system on one file: counts that add up over rounds."""
    answer = system.transcribe(path)
    turns = answer.pop("turns")
    said = call.reference() if call is not None else []
    return answer | {"duration_s": round(duration_s, 1)} | vars(score(said, tagged_words(turns)))


def run_round(
    each: Round, systems: Mapping[str, System], path: Path, *, first: int
) -> dict[str, dict[str, Any]]:
    """Put a round's file through every system; `first` says which one begins."""
    sound = each.make()
    write_wav(path, sound)
    names = list(each.systems)
    first %= len(names)
    found = {
        name: measure(systems[name], path, each.call, sound.shape[1] / RATE)
        for name in names[first:] + names[:first]
    }
    walls = ", ".join(f"{name} {found[name]['wall_s']:.1f} s" for name in names)
    print(f"{each.name}: {walls}", file=sys.stderr, flush=True)
    return {name: found[name] for name in names}


def main() -> None:
    """Measure what is missing, then print the table."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--fresh", action="store_true", help="measure everything again")
    parser.add_argument("--rounds", type=int, default=1000, help="stop after so many")
    parser.add_argument("--only", default="", help="rounds whose name holds this")
    options = parser.parse_args()
    results: Results = {} if options.fresh or not RESULTS.exists() else json.loads(RESULTS.read_text())
    todo = [each for each in rounds() if each.name not in results and options.only in each.name]
    if todo:
        names = dict.fromkeys(name for each in todo for name in each.systems)
        with started(names) as systems, tempfile.TemporaryDirectory() as folder:
            for number, each in enumerate(todo[: options.rounds]):
                results[each.name] = run_round(each, systems, Path(folder) / "call.wav", first=number)
                RESULTS.write_text(json.dumps(results, indent=1, ensure_ascii=False) + "\n")
    print_table(results, pools={"all degraded": CONDITIONS})


if __name__ == "__main__":
    main()
