"""A Whisper model with a smaller vocabulary: the same weights, without the rows that no French call needs.

Each step of the decoder weighs every token it knows, and three in five are of other languages. What stays is
in the order in which it was, so that what is derived from positions (time stamps above the special tokens)
still holds. Single bytes stay, so any text can still be written.
"""

import json
import mmap
import struct
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

# The layout of model.bin is that of CTranslate2's specs/model_spec.py.
_ROW_OF_A_TOKEN = ("decoder/embeddings/", "decoder/projection/")
_NUMBERED = ("suppress_ids", "suppress_ids_begin", "lang_ids")


def trim(source: Path, target: Path, tokens: Iterable[str]) -> None:
    """Write a model to the folder `target` that knows these tokens, single bytes and special tokens alone.

    Args:
        source: a folder with a CTranslate2 Whisper model, with `vocabulary.json` and `tokenizer.json`.
        target: an empty folder.
        tokens: as the tokenizer writes them (`Ġbudget`); those that it does not know are passed over.
    """
    tokenizer = _read(source / "tokenizer.json")
    vocabulary = _read(source / "vocabulary.json")
    text = tokenizer["model"]["vocab"]
    wanted = _with_parts(text, tokenizer["model"]["merges"], tokens)
    kept = [place for place, token in enumerate(vocabulary) if token not in text or token in wanted]
    places = {old: new for new, old in enumerate(kept)}
    config = _read(source / "config.json")
    for name in _NUMBERED:
        config[name] = [places[place] for place in config[name] if place in places]
    _write(target / "config.json", config)
    _write(target / "vocabulary.json", [vocabulary[place] for place in kept])
    _write(target / "tokenizer.json", _renumbered(tokenizer, wanted, places))
    with (
        (source / "model.bin").open("rb") as file,
        mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
        (target / "model.bin").open("wb") as trimmed,
    ):
        _copy(memoryview(data), trimmed, kept)


def _with_parts(text: dict[str, int], merges: Sequence[Sequence[str]], tokens: Iterable[str]) -> set[str]:
    """The tokens, all that they are merged from, and every single byte."""
    made_of = {first + second: (first, second) for first, second in merges}
    wanted = {token for token in text if len(token) == 1}
    waiting = [token for token in tokens if token in text]
    while waiting:
        token = waiting.pop()
        if token not in wanted:
            wanted.add(token)
            waiting += made_of.get(token, ())
    return wanted


def _renumbered(tokenizer: dict[str, Any], wanted: set[str], places: dict[int, int]) -> dict[str, Any]:
    model = tokenizer["model"]
    model["vocab"] = {token: places[place] for token, place in model["vocab"].items() if token in wanted}
    model["merges"] = [pair for pair in model["merges"] if wanted.issuperset((*pair, "".join(pair)))]
    for token in tokenizer["added_tokens"]:
        token["id"] = places[token["id"]]
    for token in tokenizer["post_processor"]["special_tokens"].values():
        token["ids"] = [places[place] for place in token["ids"]]
    return tokenizer


@dataclass
class _Reader:
    """Reads a model.bin from its beginning."""

    data: memoryview
    at: int = 0

    def number(self, kind: str) -> int:
        (value,) = struct.unpack_from(f"<{kind}", self.data, self.at)
        self.at += struct.calcsize(kind)
        return int(value)

    def text(self) -> str:
        length = self.number("H")
        self.at += length
        return bytes(self.data[self.at - length : self.at - 1]).decode()


def _copy(data: memoryview, trimmed: BinaryIO, kept: Sequence[int]) -> None:
    """Copy every variable, of those with a row for each token the kept rows."""
    reader = _Reader(data)
    reader.number("I")  # version of the format
    reader.text()  # name of the architecture
    reader.number("I")  # its revision
    variables = reader.number("I")
    trimmed.write(data[: reader.at])
    for _ in range(variables):
        for part in _variable(reader, kept):
            trimmed.write(part)
    trimmed.write(data[reader.at :])


def _variable(reader: _Reader, kept: Sequence[int]) -> Iterator[bytes | memoryview]:
    start = reader.at
    name = reader.text()
    shape_at = reader.at + 1
    shape = [reader.number("I") for _ in range(reader.number("B"))]
    kind = reader.number("B")
    size = reader.number("I")
    values_at = reader.at
    reader.at += size
    if not shape or not name.startswith(_ROW_OF_A_TOKEN):
        yield reader.data[start : reader.at]
        return
    row = size // shape[0]
    yield reader.data[start:shape_at]
    yield struct.pack(f"<{len(shape)}IBI", len(kept), *shape[1:], kind, row * len(kept))
    for place in kept:
        yield reader.data[values_at + place * row : values_at + (place + 1) * row]


def _read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def _write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")
