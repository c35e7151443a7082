"""The weights of the aid: whole numbers of 8 bits with one scale a label, beside a manifest that names them.

The manifest holds the digest of the weights and of the corpus that they were trained on, and for each
label how its score becomes a confidence and the confidence that it needs to be proposed.
"""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from core.errors import Misconfigured
from extraction.aid.features import BUCKETS, FRAME, TABLES, Features
from extraction.aid.sense import SIZE, VERSION

FORMAT = 1
FOLDER = Path(__file__).parent
WEIGHTS, MANIFEST = "weights.npz", "weights.json"
BLOCKS = {**dict.fromkeys(TABLES, BUCKETS), "frame": len(FRAME), "said": SIZE, "asked": SIZE}
"""The rows of each block; its columns are the labels."""


@dataclass(frozen=True, slots=True)
class Label:
    """A status of a field (`need.explicit`); no threshold: never proposed.

    The confidence is `1 / (1 + exp(-(slope * score + offset)))`, fitted on authors not trained on.
    """

    name: str
    slope: float
    offset: float
    threshold: float | None

    @property
    def field(self) -> str:
        """The field of the sheet."""
        return self.name.partition(".")[0]

    @property
    def status(self) -> str:
        """The field's status."""
        return self.name.partition(".")[2]


@dataclass(frozen=True, slots=True)
class Weights:
    """One column a label in each block (`BLOCKS`), with its scale, and one bias a label."""

    labels: tuple[Label, ...]
    blocks: dict[str, NDArray[np.int8]]
    scales: dict[str, NDArray[np.float32]]
    bias: NDArray[np.float32]

    def scores(self, features: Features) -> NDArray[np.float64]:
        """The score of each label, before it is made a confidence."""
        total = self.bias.astype(np.float64)
        for table in TABLES:
            rows = features.grams[table]
            if rows.size:
                summed = self.blocks[table][rows].sum(axis=0, dtype=np.int64)
                total += summed * self.scales[table] / np.sqrt(rows.size)
        for name, values in (("frame", features.frame), ("said", features.said), ("asked", features.asked)):
            total += (values.astype(np.float64) @ self.blocks[name]) * self.scales[name]
        return total

    def confidences(self, features: Features) -> tuple[float, ...]:
        """The confidence of each label, 0 to 1, on two decimals."""
        slope = np.array([label.slope for label in self.labels])
        offset = np.array([label.offset for label in self.labels])
        logits = slope * self.scores(features) + offset
        return tuple(round(float(value), 2) for value in 1 / (1 + np.exp(-logits)))


def quantised(
    labels: Sequence[Label], blocks: dict[str, NDArray[np.float64]], bias: NDArray[np.float64]
) -> Weights:
    """Weights of 8 bits from trained ones."""
    scales, whole = {}, {}
    for name, values in blocks.items():
        scale = np.maximum(np.abs(values).max(axis=0), 1e-12) / 127
        scales[name] = scale.astype(np.float32)
        whole[name] = np.rint(values / scale).astype(np.int8)
    return Weights(tuple(labels), whole, scales, bias.astype(np.float32))


def save(weights: Weights, folder: Path, *, about: dict[str, str | list[str]]) -> None:
    """Write both files; `about` says what the weights were trained on."""
    arrays: dict[str, Any] = {"bias": weights.bias}
    for name in BLOCKS:
        arrays[name], arrays[f"{name}.scale"] = weights.blocks[name], weights.scales[name]
    with (folder / WEIGHTS).open("wb") as stream:
        np.savez_compressed(stream, **arrays)
    manifest = {
        "format": FORMAT,
        "sha256": _digest(folder / WEIGHTS),
        "vectors": VERSION,
        **about,
        "labels": [
            {"name": item.name, "slope": item.slope, "offset": item.offset, "threshold": item.threshold}
            for item in weights.labels
        ],
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")


@cache
def packaged() -> Weights:
    """The weights that come with the application, read once a process.

    Raises:
        Misconfigured: as `load`.
    """
    return load(FOLDER)


def load(folder: Path) -> Weights:
    """Weights from a folder that holds both files.

    Raises:
        Misconfigured: a file is missing or unreadable, the weights are not those of the manifest, or
            they are made for another form of the features.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
        digest = _digest(folder / WEIGHTS)
    except (OSError, ValueError) as error:
        raise _broken("ses fichiers manquent ou sont illisibles") from error
    if not isinstance(manifest, dict):
        raise _broken("ses fichiers manquent ou sont illisibles")
    if manifest.get("format") != FORMAT or manifest.get("vectors") != VERSION:
        raise _broken("ses poids sont faits pour une autre version")
    if manifest.get("sha256") != digest:
        raise _broken("ses poids ne sont pas ceux que leur empreinte annonce")
    try:
        return _read(folder / WEIGHTS, tuple(Label(**item) for item in manifest["labels"]))
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise _broken("ses fichiers manquent ou sont illisibles") from error


def _read(path: Path, labels: tuple[Label, ...]) -> Weights:
    with np.load(path, allow_pickle=False) as arrays:
        blocks = {name: arrays[name] for name in BLOCKS}
        scales = {name: arrays[f"{name}.scale"] for name in BLOCKS}
        bias = arrays["bias"]
    for name, rows in BLOCKS.items():
        if blocks[name].shape != (rows, len(labels)) or blocks[name].dtype != np.int8:
            raise ValueError(name)
    return Weights(labels, blocks, scales, bias)


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _broken(reason: str) -> Misconfigured:
    return Misconfigured(
        "extraction.aid_weights",
        f"L'aide apprise ne peut pas servir, {reason} : relancez l'installation du projet, ou réglez"
        " QUALIF_EXTRACTION_AID=off.",
    )
