"""Transcripts of annotated calls that exist as sound, kept so that measuring needs no recogniser.

usage: python -m evaluation.extraction.transcripts FOLDER... [--voice NAME]

Each folder holds `ID.wav` (agent on the left) and `ID.turns.json` (who said what, when). What the packaged
model writes goes to `heard/ID.json`, with the hash of the weights and that of the sound: the gold's calls
that were given to us as sound. With `--voice` it goes to `heard/NAME/FOLDER/ID.json`: the folder has the
name of a set of calls, as `evaluation.extraction.voices` writes it. The turns of a transcript are not those
of the annotated call: `said_in` leads from one to the other by the time and the speaker.
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
    """A call as the recogniser wrote it. `said_in` gives the annotated turn of each turn that was heard."""

    id: str
    turns: tuple[Turn, ...]
    said_in: dict[int, int]
    weights_sha256: str


def read_transcripts(voiced: tuple[str, str] | None = None) -> list[Heard]:
    """The transcripts of the sounds that were given to us, or of the set that a voice spoke, by name.

    Args:
        voiced: the voice and the set; none is kept of one that was never spoken.
    """
    folder = FOLDER.joinpath(*voiced) if voiced else FOLDER
    return [_read(path) for path in sorted(folder.glob("*.json"))]


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


def write_transcript(sound: Path, folder: Path = FOLDER) -> Path:
    """Transcribes one file with the packaged model and keeps the result.

    Args:
        sound: `ID.wav`, with `ID.turns.json` beside it.
        folder: where it is kept.
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
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{sound.stem}.json"
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
    parser.add_argument("--voice", help="whose voice it is, where it is not a gold call's own sound")
    arguments = parser.parse_args()
    for folder in arguments.folders:
        into = FOLDER / arguments.voice / folder.name if arguments.voice else FOLDER
        for sound in sorted(folder.glob("*.wav")):
            print(write_transcript(sound, into).name, flush=True)


if __name__ == "__main__":
    main()
