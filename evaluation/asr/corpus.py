"""The recorded calls: three with the demonstration, six beside this file (Opus, channels uncoupled)."""

import json
from dataclasses import dataclass
from pathlib import Path

import av
import numpy as np
from av.audio.resampler import AudioResampler

from evaluation.asr.degrade import RATE, Stereo
from evaluation.asr.score_transcript import Tagged, tagged_words

ROOT = Path(__file__).parents[2]
FOLDERS = (ROOT / "demo" / "audio", Path(__file__).parent / "calls")


@dataclass(frozen=True)
class SpokenCall:
    """A recording and what was said in it."""

    name: str
    audio: Path
    turns: Path

    def reference(self) -> list[Tagged]:
        """The words that were said, with their speakers."""
        return tagged_words(json.loads(self.turns.read_text("utf-8"))["turns"])

    def sound(self) -> Stereo:
        """Both channels at 8 kHz."""
        with av.open(str(self.audio)) as file:
            resampler = AudioResampler("s16p", "stereo", RATE)
            parts = [
                part.to_ndarray() for frame in file.decode(audio=0) for part in resampler.resample(frame)
            ]
        return np.concatenate(parts, axis=1).astype(np.float32) / 32768


def calls() -> list[SpokenCall]:
    """All nine, by name."""
    found = [turns for folder in FOLDERS for turns in folder.glob("*.turns.json")]
    spoken = []
    for turns in found:
        name = turns.name.removesuffix(".turns.json")
        (audio,) = (path for path in turns.parent.glob(f"{name}.*") if path.suffix in {".wav", ".opus"})
        spoken.append(SpokenCall(name, audio, turns))
    return sorted(spoken, key=lambda call: call.name)
