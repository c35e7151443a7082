"""Transcripts of the annotated calls that exist as sound, kept so that measuring needs no recogniser.

usage: python -m evaluation.extraction.transcripts FOLDER...

Each folder holds `ID.wav` (agent on the left) and `ID.turns.json` (who said what, when); `ID` is a call of
`evaluation/gold`. What the packaged model writes goes to `evaluation/extraction/heard/ID.json`, with
the hash of the weights and that of the sound. The turns of a transcript are not those of the gold: `said_in`
leads from one to the other by the time and the speaker.
"""

import argparse
import functools
import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from core.settings import Environment, Settings
from models.values.transcript import Speaker, Turn

FOLDER = Path(__file__).parent / "heard"


@dataclass(frozen=True, slots=True)
class Heard:
    """A call as the recogniser wrote it. `said_in` gives the gold's turn of each turn that was heard."""

    id: str
    turns: tuple[Turn, ...]
    said_in: dict[int, int]
    weights_sha256: str


def read_transcripts() -> list[Heard]:
    """The kept transcripts, by name."""
    return [_read(path) for path in sorted(FOLDER.glob("*.json"))]


def _read(path: Path) -> Heard:
    data = json.loads(path.read_text("utf-8"))
    turns = tuple(Turn.model_validate(item) for item in data["turns"])
    return Heard(path.stem, turns, _places(turns, data["said"]), data["weights_sha256"])


def _places(turns: Sequence[Turn], said: Sequence[dict[str, Any]]) -> dict[int, int]:
    """For each turn, the turn of the same speaker that lay most under it; none where nobody spoke."""
    places = {}
    for turn in turns:
        shared = [
            (min(turn.end_s or 0.0, item["end_s"]) - max(turn.start_s or 0.0, item["start_s"]), -item["i"])
            for item in said
            if item["speaker"] == turn.speaker
        ]
        best = max(shared, default=(0.0, 0))
        if best[0] > 0:
            places[turn.i] = -best[1]
    return places


def write_transcript(sound: Path) -> Path:
    """Transcribes one file with the packaged model and keeps the result.

    Args:
        sound: `ID.wav`, with `ID.turns.json` beside it.
    """
    from pipeline.local import transcribe_file

    settings = Settings(environment=Environment.TEST)
    transcript = transcribe_file(settings, sound, agent_channel="left")
    reference = json.loads(sound.with_suffix(".turns.json").read_text("utf-8"))
    said = [
        {"i": item["index"], "speaker": item["speaker"], "start_s": item["start"], "end_s": item["end"]}
        for item in reference["turns"]
    ]
    heard = [
        turn.model_dump(mode="json", exclude={"words"})
        for turn in transcript.turns
        if turn.speaker is not Speaker.UNKNOWN
    ]
    kept = {
        "model": transcript.model,
        "weights_sha256": _weights_sha256(),
        "sound_sha256": _sha256(sound),
        "turns": heard,
        "said": said,
    }
    FOLDER.mkdir(exist_ok=True)
    path = FOLDER / f"{sound.stem}.json"
    path.write_text(json.dumps(kept, ensure_ascii=False, indent=1) + "\n", "utf-8")
    return path


@functools.cache
def _weights_sha256() -> str:
    from pipeline.resources import whisper_config
    from transcription.weights import prepare_weights

    config = whisper_config(Settings(environment=Environment.TEST))
    return _sha256(prepare_weights(config.model, cache_dir=config.cache_dir).folder / "model.bin")


def _sha256(path: Path) -> str:
    with path.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest()


def main() -> None:
    """Transcribes every sound of the folders that are named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folders", nargs="+", type=Path)
    for folder in parser.parse_args().folders:
        for sound in sorted(folder.glob("*.wav")):
            print(write_transcript(sound).name, flush=True)


if __name__ == "__main__":
    main()
