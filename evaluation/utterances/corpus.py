"""The corpus of short turns: one JSON object a line, in `AUTHOR/THEME.jsonl` (README.md beside this file)."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent
LEARNT_FROM = ("a", "b", "c")
"""Authors whose lines may be read and learnt from; those of `d` are only ever scored."""
AUTHORS = (*LEARNT_FROM, "d")
LABELS = frozenset(
    [
        *(f"budget.{value}" for value in ("confirmed", "stated", "none", "refused")),
        *(f"authority.{value}" for value in ("decides", "shares", "not_decider")),
        *(f"need.{value}" for value in ("explicit", "latent", "none")),
        *(f"timing.{value}" for value in ("dated", "vague", "none")),
        *(f"next.{value}" for value in ("meeting", "send", "nurture", "disqualify")),
        *(f"flag.{value}" for value in ("opt_out", "recording_refused", "locked_contract", "wrong_person")),
        *(
            f"objection.{value}"
            for value in ("price", "timing", "competitor", "no_need", "authority", "trust", "internal")
        ),
        "pain",
    ]
)


@dataclass(frozen=True, slots=True)
class Line:
    """A prospect's turn after the agent's question, and what it means.

    `near` is the label that a look-alike resembles, which means nothing of the kind.
    """

    author: str
    theme: str
    question: str
    said: str
    labels: frozenset[str]
    near: str | None

    def status(self, field: str) -> str:
        """What the turn says of a field of the sheet; a refused budget is `unknown` (annotation guide)."""
        told = sorted(label.partition(".")[2] for label in self.labels if label.startswith(f"{field}."))
        return next((value for value in told if value != "refused"), "unknown")


def read_corpus(root: Path = ROOT) -> list[Line]:
    """Every line, by author and theme.

    Raises:
        ValueError: a line is not of the form, or has an unknown label.
    """
    return [line for path in _files(root) for line in _read(path)]


def digest(root: Path = ROOT) -> str:
    """The version of the lines that are learnt from: the SHA-256 of their files, in order."""
    told = hashlib.sha256()
    for path in _files(root):
        if path.parent.name in LEARNT_FROM:
            told.update(f"{path.parent.name}/{path.name}\n".encode() + path.read_bytes())
    return told.hexdigest()


def _files(root: Path) -> list[Path]:
    return sorted(path for author in AUTHORS for path in (root / author).glob("*.jsonl"))


def _read(path: Path) -> Iterator[Line]:
    for number, text in enumerate(path.read_text("utf-8").splitlines(), start=1):
        try:
            found = json.loads(text)
            line = Line(
                author=path.parent.name,
                theme=path.stem,
                question=found["q"],
                said=found["t"],
                labels=frozenset(found["y"]),
                near=found.get("near"),
            )
        except (ValueError, KeyError, TypeError) as error:
            raise ValueError(f"{path.name}:{number}: not a line of the corpus") from error
        unknown = (line.labels | ({line.near} if line.near else set())) - LABELS
        if unknown or set(found) - {"q", "t", "y", "near"} or not line.said.strip():
            raise ValueError(f"{path.name}:{number}: {', '.join(sorted(unknown)) or 'empty or unknown key'}")
        yield line
