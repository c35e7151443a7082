"""A smaller vocabulary: the same model otherwise, read by CTranslate2 and the tokenizer as before."""

import json
import struct
from pathlib import Path
from typing import Any

import pytest
from tokenizers import Tokenizer

from transcription.trimming import trim
from transcription.whisper import WhisperTranscriber

BYTES = ["a", "b", "c", "Ġ"]
MERGES = [["a", "b"], ["ab", "c"], ["b", "c"], ["Ġ", "abc"]]
TEXT = [*BYTES, "ab", "abc", "bc", "Ġabc"]
SPECIAL = ["<|endoftext|>", "<|fr|>", "<|0.00|>"]
VOCABULARY = [*TEXT, *SPECIAL]


def variable(name: str, shape: list[int], values: bytes) -> bytes:
    """As CTranslate2 writes one; type 1 is int8."""
    return (
        struct.pack("<H", len(name) + 1)
        + name.encode()
        + struct.pack(f"<xB{len(shape)}IBI", len(shape), *shape, 1, len(values))
        + values
    )


def model_bin(rows: list[int]) -> bytes:
    """A model with two values a token, each the token's place, and a variable that is as long by chance."""
    rows_of = b"".join(bytes([row, row]) for row in rows)
    name = struct.pack("<IH", 6, 12) + b"WhisperSpec\0"
    variables = [
        variable("decoder/embeddings/weight", [len(rows), 2], rows_of),
        variable("encoder/other", [len(VOCABULARY)], bytes(range(len(VOCABULARY)))),
        variable("decoder/scale", [], b"\7"),
    ]
    aliases = struct.pack("<IH", 1, 4) + b"two\0" + struct.pack("<H", 4) + b"one\0"
    return name + struct.pack("<II", 3, len(variables)) + b"".join(variables) + aliases


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """A model of eleven tokens."""
    folder = tmp_path / "source"
    folder.mkdir()
    (folder / "model.bin").write_bytes(model_bin(list(range(len(VOCABULARY)))))
    write(folder / "vocabulary.json", VOCABULARY)
    write(
        folder / "config.json",
        {"suppress_ids": [4, 6], "suppress_ids_begin": [3, 8], "lang_ids": [9], "alignment_heads": [[1, 2]]},
    )
    write(
        folder / "tokenizer.json",
        {
            "version": "1.0",
            "added_tokens": [
                {"id": 8 + i, "content": token, "single_word": False, "lstrip": False, "rstrip": False,
                 "normalized": False, "special": True}
                for i, token in enumerate(SPECIAL)
            ],
            "post_processor": {
                "type": "TemplateProcessing",
                "single": [{"Sequence": {"id": "A", "type_id": 0}}],
                "pair": [{"Sequence": {"id": "A", "type_id": 0}}, {"Sequence": {"id": "B", "type_id": 0}}],
                "special_tokens": {"<|fr|>": {"id": "<|fr|>", "ids": [9], "tokens": ["<|fr|>"]}},
            },
            "model": {
                "type": "BPE",
                "vocab": {token: place for place, token in enumerate(TEXT)},
                "merges": MERGES,
            },
        },
    )  # fmt: skip
    return folder


def write(file: Path, value: object) -> None:
    file.write_text(json.dumps(value), encoding="utf-8")


def read(file: Path) -> Any:
    return json.loads(file.read_text(encoding="utf-8"))


def test_rows_names_and_numbers_move_together(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "target"
    target.mkdir()
    trim(source, target, ["abc", "unheard of"])
    kept = [*BYTES, "ab", "abc", *SPECIAL]
    assert read(target / "vocabulary.json") == kept
    assert (target / "model.bin").read_bytes() == model_bin([VOCABULARY.index(token) for token in kept])
    assert read(target / "config.json") == {
        "suppress_ids": [4],
        "suppress_ids_begin": [3, 6],
        "lang_ids": [7],
        "alignment_heads": [[1, 2]],
    }
    tokenizer = Tokenizer.from_file(str(target / "tokenizer.json"))
    assert [tokenizer.token_to_id(token) for token in kept] == list(range(len(kept)))
    assert tokenizer.encode("abcbc", add_special_tokens=False).tokens == ["abc", "b", "c"]
    assert read(target / "tokenizer.json")["post_processor"]["special_tokens"]["<|fr|>"]["ids"] == [7]


@pytest.mark.parametrize(
    "text",
    [
        " L'échéance est fixée au 1er décembre, à 14 heures 30.",
        " Où ça ? Chez Œuvre-Noël : « 40 000 € » !",
        " Zoltán Łukasiewicz, Привет, 你好",
    ],
)
def test_any_text_can_still_be_written(transcriber: WhisperTranscriber, text: str) -> None:
    tokenizer = transcriber._tokenizer
    assert tokenizer.decode(tokenizer.encode(text, add_special_tokens=False).ids) == text


@pytest.mark.parametrize(
    "word", ["budget", "échéance", "directeur", "prestataire", "trimestre", "novembre", "Salesforce"]
)
def test_what_sales_people_say_needs_no_more_pieces_than_before(
    transcriber: WhisperTranscriber, word: str
) -> None:
    from transcription.packaged import whisper_base

    (file,) = (path for path in whisper_base().companions if path.name == "tokenizer.json")
    whole = Tokenizer.from_file(str(file))
    pieces = [
        one.encode(f" {word}", add_special_tokens=False).tokens for one in (whole, transcriber._tokenizer)
    ]
    assert pieces[0] == pieces[1]
