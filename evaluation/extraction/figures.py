"""All the figures of one version of the rules, and the file that holds them to what they were.

The file (`figures.json`) has the figures by set and the reasons for those that fell: a figure that is more
than one point below the file fails `tests/evaluation/extraction/test_figures.py` unless a reason names it.
There is no time in it.
"""

import dataclasses
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from evaluation.extraction import samples as sets
from evaluation.extraction.samples import Said, Sample
from evaluation.extraction.scoring import SHOWN, Sheet, score_said, score_samples, unproven
from evaluation.extraction.transcripts import Heard, read_transcripts
from extraction.engine import RULES_VERSION, Extractor
from models.values.sheet import Extraction

FILE = Path(__file__).parent / "figures.json"
TOLERANCE = 0.01
VOICE = "pico"
SOUND = {
    "sound": ("gold.seen", "gold.held", "gold.demo"),
    "voiced": ("calls.abc", "calls.f", "calls.g", "calls.h"),
    "voiced.held": ("gold.held", "calls.d"),
}
"""The groups of calls that exist as sound, with the sets that they are of: `sound` came to us as sound, the
others have a synthetic voice. Each is measured as it was written (`.text`) and as the recogniser wrote it
(`.heard`)."""
FORMS = ("text", "heard")
SOUND_SETS = tuple(f"{group}.{form}" for group in SOUND for form in FORMS)
HELD = sets.HELD.union(
    f"{group}.{form}"
    for group, sources in SOUND.items()
    if not sets.HELD.isdisjoint(sources)
    for form in FORMS
)
Figures = dict[str, dict[str, float]]


@dataclass(slots=True)
class Run:
    """What the extraction read in every set, so that each sample is read once."""

    samples: dict[str, list[Sample]] = field(default_factory=dict)
    said: dict[str, list[Said]] = field(default_factory=dict)
    read: dict[str, dict[str, Extraction]] = field(default_factory=dict)
    sheets: dict[str, dict[str, Sheet]] = field(default_factory=dict)

    def figures(self) -> Figures:
        """The figures of every set."""
        found = {name: gated(score_samples(items, self.sheets[name])) for name, items in self.samples.items()}
        found |= {name: score_said(items, self.sheets[name]) for name, items in self.said.items()}
        return found

    def unproven(self) -> list[str]:
        """Values that no quote proves, each with its sample; a held sample keeps its name to itself."""
        return [
            f"{name}: {field}" if name in HELD else f"{ident}: {field}"
            for name, sheets in self.sheets.items()
            for ident, sheet in sheets.items()
            for field in unproven(sheet)
        ]


def run(extractor: Extractor, *, progress: Callable[[str], None] = lambda _: None) -> Run:
    """Reads every set. `progress` hears the name of each before it is read."""
    done = Run()
    for name, items in (sets.whole_calls() | sets.small_cases()).items():
        progress(name)
        done.samples[name] = items
        _keep(
            done,
            name,
            {item.id: extractor.extract(item.turns, reference_date=item.reference_date) for item in items},
        )
    for name, utterances in sets.utterances().items():
        progress(name)
        done.said[name] = utterances
        _keep(
            done,
            name,
            {item.id: extractor.extract(item.turns, reference_date=sets.SPOKEN_ON) for item in utterances},
        )
    for group in SOUND:
        progress(group)
        _read_sound(extractor, done, group)
    return done


def _keep(done: Run, name: str, read: dict[str, Extraction]) -> None:
    done.read[name] = read
    done.sheets[name] = {ident: sheet_of(found) for ident, found in read.items()}


def sheet_of(found: Extraction) -> Sheet:
    """The sheet in the form of the annotation guide."""
    sheet: Sheet = found.sheet.model_dump(mode="json", by_alias=True)
    return sheet


def _read_sound(extractor: Extractor, done: Run, group: str) -> None:
    """Reads what was heard of a group's calls; what was written of them is read already."""
    text, heard = f"{group}.text", f"{group}.heard"
    for name in (text, heard):
        done.samples[name], done.read[name], done.sheets[name] = [], {}, {}
    for source in SOUND[group]:
        calls = {call.id: call for call in done.samples[source]}
        for item in read_transcripts(None if group == "sound" else (VOICE, source)):
            if item.id not in calls:
                continue
            call = dataclasses.replace(calls[item.id], id=f"{source}/{item.id}")
            found = extractor.extract(item.turns, reference_date=call.reference_date)
            done.samples[text].append(call)
            done.samples[heard].append(call)
            done.read[text][call.id], done.read[heard][call.id] = done.read[source][item.id], found
            done.sheets[text][call.id] = done.sheets[source][item.id]
            done.sheets[heard][call.id] = placed(sheet_of(found), item)


def placed(sheet: Sheet, heard: Heard) -> Sheet:
    """The sheet of a transcript with the annotated turns' numbers in its evidence."""
    return {key: _placed(value, heard.said_in) for key, value in sheet.items()}


def _placed(value: Any, said_in: Mapping[int, int]) -> Any:
    if isinstance(value, dict):
        return {
            key: sorted({said_in[i] for i in item if i in said_in})
            if key == "evidence"
            else _placed(item, said_in)
            for key, item in value.items()
        }
    return [_placed(item, said_in) for item in value] if isinstance(value, list) else value


def gated(figures: Mapping[str, float | str]) -> dict[str, float]:
    """What the file holds of a set: the shown figures, not those of single abilities."""
    kept = (*SHOWN, "evidence.f1", "cases")
    return {name: float(figures[name]) for name in kept if isinstance(figures.get(name), (int, float))}


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a figure may stand below what it was."""

    figure: str
    was: float
    now: float
    why: str


@dataclass(frozen=True, slots=True)
class FiguresFile:
    """What the versioned file says."""

    rules: str
    figures: Figures
    reasons: tuple[Reason, ...] = ()

    def fallen(self, current: Figures) -> list[Reason]:
        """The figures that are more than a point below the file; `why` is empty where no reason is given."""
        given = {reason.figure: reason for reason in self.reasons}
        found = []
        for group, figures in self.figures.items():
            for name, was in figures.items():
                figure, now = f"{group}/{name}", current.get(group, {}).get(name, 0.0)
                if now >= was - TOLERANCE - 1e-9:
                    continue
                reason = given.get(figure)
                why = reason.why if reason is not None and now >= reason.now - TOLERANCE else ""
                found.append(Reason(figure, was, now, why))
        return found


def load(path: Path = FILE) -> FiguresFile:
    """The file as it stands."""
    data = json.loads(path.read_text("utf-8"))
    return FiguresFile(data["rules"], data["figures"], tuple(Reason(**reason) for reason in data["reasons"]))


def renew(before: FiguresFile | None, current: Figures, *, why: str, path: Path = FILE) -> Sequence[Reason]:
    """Writes the current figures; returns the falls without a reason, in which case nothing is written.

    A reason is kept as long as its figure is below what it was.
    """
    fallen = before.fallen(current) if before is not None else []
    missing = [reason for reason in fallen if not (reason.why or why)]
    if missing:
        return missing
    kept = [
        reason
        for reason in (before.reasons if before is not None else ())
        if _current(current, reason.figure) < reason.was - TOLERANCE
        and reason.figure not in {item.figure for item in fallen}
    ]
    new = [Reason(item.figure, item.was, item.now, item.why or why) for item in fallen]
    reasons = [
        {"figure": item.figure, "was": item.was, "now": item.now, "why": item.why} for item in (*kept, *new)
    ]
    data = {"rules": RULES_VERSION, "figures": current, "reasons": reasons}
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return []


def _current(current: Figures, figure: str) -> float:
    group, _, name = figure.partition("/")
    return current.get(group, {}).get(name, 0.0)
