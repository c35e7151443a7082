"""The systems that are compared, each in a process of its own that stays warm.

    python -m evaluation.asr.systems NAME

reads the path of a two-channel WAV file a line, and answers with one line of JSON: `wall_s`, `cpu_s`,
`peak_mb` (of the process and its children, so far) and `turns` (speaker and text, in order).
"""

import json
import resource
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from core.settings import Settings
from transcription.decoder import WhisperConfig
from transcription.whisper import WhisperTranscriber

Turns = list[dict[str, Any]]
Transcribe = Callable[[Path], Turns]


@contextmanager
def qualif(config: WhisperConfig) -> Iterator[Transcribe]:
    """This project's transcriber, as the worker runs it."""
    with closing(WhisperTranscriber(config)) as transcriber:
        transcriber.warm_up()
        yield lambda path: [
            {"speaker": turn.speaker.value, "text": turn.text}
            for turn in transcriber.transcribe(path, agent_channel="left").turns
        ]


@contextmanager
def sequential(config: WhisperConfig) -> Iterator[Transcribe]:
    """Stock faster-whisper, one channel after the other, beam 5, with its speech detection."""
    from faster_whisper import WhisperModel, decode_audio

    model = WhisperModel(str(config.weights().folder), device="cpu", compute_type=config.compute_type)

    def transcribe(path: Path) -> Turns:
        turns = []
        for speaker, channel in zip(
            ("agent", "prospect"), decode_audio(str(path), split_stereo=True), strict=True
        ):
            segments, _info = model.transcribe(channel, language="fr", beam_size=5, vad_filter=True)
            turns += [
                {"speaker": speaker, "text": segment.text, "start": segment.start} for segment in segments
            ]
        return sorted(turns, key=lambda turn: turn["start"])

    yield transcribe


@contextmanager
def batched_mono(config: WhisperConfig) -> Iterator[Transcribe]:
    """Stock faster-whisper, batches of 8 over both voices mixed, beam 5; it knows no speakers."""
    from faster_whisper import BatchedInferencePipeline, WhisperModel, decode_audio

    model = WhisperModel(str(config.weights().folder), device="cpu", compute_type=config.compute_type)
    pipeline = BatchedInferencePipeline(model)

    def transcribe(path: Path) -> Turns:
        mixed = np.mean(decode_audio(str(path), split_stereo=True), axis=0)
        segments, _info = pipeline.transcribe(mixed, language="fr", beam_size=5, batch_size=8)
        return [{"speaker": "unknown", "text": segment.text} for segment in segments]

    yield transcribe


@contextmanager
def command_line(config: WhisperConfig) -> Iterator[Transcribe]:
    """whisper-ctranslate2 on the file as it is, beam 5, speech detection; it loads its model each time."""
    command = [
        str(shutil.which(COMMAND)), "--model_directory", str(config.weights().folder), "--device", "cpu",
        "--compute_type", config.compute_type, "--language", "fr", "--vad_filter", "True",
        "--output_format", "json", "--verbose", "False",
    ]  # fmt: skip

    def transcribe(path: Path) -> Turns:
        subprocess.run(  # noqa: S603 - a tool that whoever measures put on the path
            [*command, "--output_dir", str(path.parent), str(path)],
            check=True,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,  # its progress bar
        )
        found = json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))
        return [{"speaker": "unknown", "text": segment["text"]} for segment in found["segments"]]

    yield transcribe


COMMAND = "whisper-ctranslate2"
SYSTEMS = {
    "qualif": qualif,
    "sequential": sequential,
    "batched mono": batched_mono,
    COMMAND: command_line,
}
"""The last one is measured where somebody has put it on the path: it is not among the project's packages."""


def main(name: str) -> None:
    """Serve one system until the input ends."""
    folder = Settings().data_dir / "models"
    # The peers read the whole vocabulary, as they come.
    config = WhisperConfig(cache_dir=folder, trimmed=name == "qualif")
    with SYSTEMS[name](config) as transcribe:
        print(json.dumps({"ready": name}), flush=True)
        for line in sys.stdin:
            began, cpu = time.monotonic(), _cpu_s()
            turns = transcribe(Path(line.strip()))
            answer = {
                "wall_s": round(time.monotonic() - began, 2),
                "cpu_s": round(_cpu_s() - cpu, 2),
                "peak_mb": _peak_mb(),
                "turns": turns,
            }
            print(json.dumps(answer), flush=True)


def family() -> list[Path]:
    """The process and its living children."""
    own = Path("/proc/self")
    children = (own / "task" / own.resolve().name / "children").read_text().split()
    return [own, *(Path("/proc") / child for child in children)]


def _cpu_s() -> float:
    """Processor time of the process and its children, those that ended too, in seconds."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    ticks = 0
    for process in family():
        fields = (process / "stat").read_text().rpartition(")")[2].split()
        ticks += int(fields[11]) + int(fields[12])
    return ticks / 100 + ended.ru_utime + ended.ru_stime


def _peak_mb() -> int:
    """The largest memory of each, summed; of children that ended, the largest one's."""
    kilobytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss
    for process in family():
        for line in (process / "status").read_text().splitlines():
            if line.startswith("VmHWM"):
                kilobytes += int(line.split()[1])
    return kilobytes // 1024


if __name__ == "__main__":
    main(sys.argv[1])
