"""Trains the learned aid on the corpus of authors a, b and c, and writes its weights into the package.

usage: python -m evaluation.utterances.train

For each author a model of the other two gives scores on turns that it was not trained on: from these come
the confidence of a label and the threshold from which it is proposed. The weights that are kept learn from
all three.
"""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from evaluation.utterances.corpus import LEARNT_FROM, Line, digest, read_corpus
from evaluation.utterances.descent import Floats, Row, fit, fit_line
from extraction.aid.aid import STATUSES
from extraction.aid.features import TABLES, Features, features
from extraction.aid.weights import BLOCKS, FOLDER, Label, Weights, quantised, save
from extraction.dialogue import Call
from extraction.engine import Extractor
from models.values.transcript import Speaker, Turn

NAMES = tuple(
    f"{field}.{status}" for field, statuses in STATUSES.items() for status in statuses if status != "unknown"
)
PRECISION = 0.85
"""What a label's proposals must reach on authors not trained on."""
_FEWEST = 10
"""Proposals under which a precision says nothing: the label stays off."""
_COST, _EPOCHS = 10.0, 8
_SPOKEN_ON = dt.date(2026, 3, 12)
_STARTS = dict(zip(BLOCKS, np.cumsum([0, *BLOCKS.values()])[:-1].tolist(), strict=True))
_COLUMNS = sum(BLOCKS.values())


@dataclass(frozen=True, slots=True)
class Read:
    """A line as a call of two turns; no features where the turn is too short."""

    line: Line
    call: Call
    features: Features | None


def reader() -> Extractor:
    """An extractor whose pipeline computes what the aid needs, with weights that say nothing."""
    blocks = {name: np.zeros((rows, len(NAMES))) for name, rows in BLOCKS.items()}
    blank = quantised([Label(name, 1.0, 0.0, None) for name in NAMES], blocks, np.zeros(len(NAMES)))
    return Extractor(aid_weights=blank)


def read_lines(extractor: Extractor, lines: Sequence[Line]) -> list[Read]:
    """Each line as a call, and made into features."""
    found = []
    for line in lines:
        turns = (
            Turn(i=0, speaker=Speaker.AGENT, text=line.question),
            Turn(i=1, speaker=Speaker.PROSPECT, text=line.said),
        )
        call = extractor.read(turns, reference_date=_SPOKEN_ON).call
        found.append(Read(line, call, features(call.exchanges[0])))
    return found


@dataclass(frozen=True, slots=True)
class Scored:
    """Lines with the scores of a model that was not trained on their author."""

    lines: tuple[Read, ...]
    scores: Floats


def train(lines: Sequence[Read]) -> Weights:
    """Weights learnt from lines; labels are not calibrated and have no threshold."""
    told = [line for line in lines if line.features is not None]
    truth = np.array([[name in line.line.labels for name in NAMES] for line in told])
    rows = [_row(line.features) for line in told if line.features is not None]
    weights, bias = fit(rows, truth, columns=_COLUMNS, cost=_COST, epochs=_EPOCHS)
    blocks = {name: weights[start : start + BLOCKS[name]] for name, start in _STARTS.items()}
    return quantised([Label(name, 1.0, 0.0, None) for name in NAMES], blocks, bias)


def _row(seen: Features) -> Row:
    columns, values = [], []
    for table in TABLES:
        buckets = seen.grams[table]
        columns.append(buckets.astype(np.int64) + _STARTS[table])
        values.append(np.full(buckets.size, 1 / np.sqrt(max(buckets.size, 1))))
    for name, dense in (("frame", seen.frame), ("said", seen.said), ("asked", seen.asked)):
        columns.append(np.arange(dense.size, dtype=np.int64) + _STARTS[name])
        values.append(dense.astype(np.float64))
    return Row(np.concatenate(columns), np.concatenate(values))


def score(weights: Weights, lines: Sequence[Read]) -> Scored:
    """The lines that have features, with their scores."""
    told = tuple(line for line in lines if line.features is not None)
    return Scored(
        told, np.array([weights.scores(line.features) for line in told if line.features is not None])
    )


def author_out(lines: Sequence[Read]) -> dict[str, tuple[Weights, Scored]]:
    """For each author that is learnt from: the weights of the others, and their scores on the author."""
    found = {}
    for author in LEARNT_FROM:
        weights = train([line for line in lines if line.line.author not in {author, "d"}])
        found[author] = weights, score(weights, [line for line in lines if line.line.author == author])
    return found


def calibrated(weights: Weights, held: Sequence[Scored]) -> Weights:
    """The weights with the confidence and the threshold of each label, from lines not trained on."""
    lines = [line for part in held for line in part.lines]
    scores = np.vstack([part.scores for part in held])
    labels = []
    for column, label in enumerate(weights.labels):
        truth = np.array([label.name in line.line.labels for line in lines])
        slope, offset = fit_line(scores[:, column], truth)
        labels.append(replace(label, slope=round(slope, 4), offset=round(offset, 4)))
    ready = replace(weights, labels=tuple(labels))
    return replace(ready, labels=_with_thresholds(ready, lines, scores))


def _with_thresholds(weights: Weights, lines: Sequence[Read], scores: Floats) -> tuple[Label, ...]:
    slopes = np.array([label.slope for label in weights.labels])
    offsets = np.array([label.offset for label in weights.labels])
    confidences = np.round(1 / (1 + np.exp(-(slopes * scores + offsets))), 2)
    made = []
    for column, label in enumerate(weights.labels):
        rivals = [at for at, other in enumerate(weights.labels) if other.field == label.field]
        first = confidences[:, column] >= confidences[:, rivals].max(axis=1)
        right = np.array([line.line.status(label.field) == label.status for line in lines])
        made.append(replace(label, threshold=_threshold(confidences[first, column], right[first])))
    return tuple(made)


def _threshold(confidences: Floats, right: NDArray[np.bool_]) -> float | None:
    """The lowest confidence from which the proposals are right often enough."""
    for threshold in np.arange(0.5, 0.96, 0.05):
        kept = confidences >= threshold - 1e-9
        if kept.sum() >= _FEWEST and right[kept].mean() >= PRECISION:
            return round(float(threshold), 2)
    return None


def main() -> None:
    """Trains, calibrates and writes."""
    lines = read_lines(reader(), [line for line in read_corpus() if line.author in LEARNT_FROM])
    parts = author_out(lines)
    weights = calibrated(train(lines), [scored for _weights, scored in parts.values()])
    save(weights, FOLDER, about={"corpus": digest(), "authors": list(LEARNT_FROM)})
    for label in weights.labels:
        print(f"{label.name:24} {label.threshold or 'off'}")


if __name__ == "__main__":
    main()
