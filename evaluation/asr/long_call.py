"""Transcribe a call of four hours, and print how much memory that takes as it goes on.

    make bench-long-call

The file is the recorded calls three times over (56 minutes), spread over four hours of silence, noise, tones
and music. Prints a line each time that a part of the call is finished: the part, seconds since the start, and
the memory (MB, now and at its highest) of the worker and of its decoding processes; then the sums.
"""

import argparse
import itertools
import tempfile
import time
import wave
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from core.settings import Settings
from evaluation.asr.corpus import calls
from evaluation.asr.degrade import RATE, Stereo
from evaluation.asr.silence import PARTS
from evaluation.asr.systems import family
from transcription.decoder import WhisperConfig
from transcription.groups import HeardGroup
from transcription.whisper import WhisperTranscriber

ROUNDS = 3


def sounds(hours: float) -> Iterator[Stereo]:
    """The calls, with nobody speaking between them for as long as it takes."""
    spoken = [call.sound() for call in calls()] * ROUNDS
    empty = itertools.cycle([make() for make in PARTS.values()])
    pause = (round(hours * 3600 * RATE) - sum(sound.shape[1] for sound in spoken)) // len(spoken)
    for sound in spoken:
        yield sound
        left = pause
        while left > 0:
            part = next(empty)[:, :left]
            left -= part.shape[1]
            yield part


def write_long(path: Path, hours: float) -> None:
    """Keep the long call as a 16-bit WAV file, a piece at a time."""
    with wave.open(str(path), "wb") as file:
        file.setnchannels(2)
        file.setsampwidth(2)
        file.setframerate(RATE)
        for sound in sounds(hours):
            file.writeframes((np.clip(sound, -1, 1) * 32767).astype("<i2").T.tobytes())


def memory_mb() -> tuple[str, str]:
    """Of the worker, and of its decoding processes: now / at most."""
    own, *others = [_of(process) for process in family()]
    return _text([own]), _text([other for other in others if other[1] > 100])


class Watch:
    """Takes the finished parts of the call, as the database does, and prints what they took."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def load(self, _fingerprint: str) -> list[HeardGroup]:
        """Nothing is done yet."""
        return []

    def save(self, _fingerprint: str, group: HeardGroup) -> None:
        """Print a line."""
        self.report(f"part {group.number + 1}")

    def report(self, what: str) -> None:
        """Print time and memory."""
        worker, decoding = memory_mb()
        print(
            f"{what}: {time.monotonic() - self._began:.0f} s, worker {worker} MB, decoding {decoding} MB",
            flush=True,
        )


def main() -> None:
    """Write the file, transcribe it, print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--hours", type=float, default=4.0)
    hours = parser.parse_args().hours
    config = WhisperConfig(cache_dir=Settings().data_dir / "models")
    with tempfile.TemporaryDirectory() as folder, closing(WhisperTranscriber(config)) as transcriber:
        path = Path(folder) / "long.wav"
        write_long(path, hours)
        transcriber.warm_up()
        watch = Watch()
        value = transcriber.transcribe(path, agent_channel="left", checkpoints=watch)
        watch.report(f"{value.duration_s / 3600:.2f} h, {len(value.turns)} turns")


def _of(process: Path) -> tuple[int, int]:
    lines = (process / "status").read_text().splitlines()
    fields = dict(line.split(":", maxsplit=1) for line in lines if line.startswith(("VmRSS", "VmHWM")))
    now, most = (int(fields[name].split()[0]) // 1024 for name in ("VmRSS", "VmHWM"))
    return now, most


def _text(processes: list[tuple[int, int]]) -> str:
    return ", ".join(f"{now} / {most}" for now, most in processes)


if __name__ == "__main__":
    main()
