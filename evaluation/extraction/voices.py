"""Annotated calls given a voice, so that what a recogniser does to them can be measured on more than nine.

usage: python -m evaluation.extraction.voices FOLDER [SET...]

Writes `FOLDER/SET/ID.wav` (G.711 µ-law, agent on the left) and `ID.turns.json` for the whole calls of each
set of `evaluation.extraction.samples` (all of them unless named), with SVOX Pico's one French voice (Debian:
`libttspico-utils`), a little lower or slower by the call. Calls that are written as a recogniser writes have
no voice. `python -m evaluation.extraction.transcripts --voice pico FOLDER/SET` transcribes them.
"""

import argparse
import json
import subprocess
import tempfile
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path
from xml.sax.saxutils import escape

import av
import numpy as np
import numpy.typing as npt
from av.audio.resampler import AudioResampler

from evaluation.asr.degrade import RATE, band_pass
from evaluation.extraction.samples import Sample, whole_calls
from models.values.transcript import Speaker

Mono = npt.NDArray[np.float32]
PITCHES = {Speaker.AGENT: (100, 106), Speaker.PROSPECT: (95, 101)}
"""In percent of the voice's own, by speaker; the call chooses within. Further off it is not understood."""
SPEEDS = (92, 106)
PAUSES_S = (0.15, 0.9)
NOISE = 0.0006
"""The line's own hiss, of full scale."""


def is_written_as_spoken(call: Sample) -> bool:
    """Whether the text has the punctuation that a voice needs: one mark in fourteen words at least."""
    text = " ".join(turn.text for turn in call.turns)
    return sum(text.count(mark) for mark in ",.?!;:…") * 14 >= call.words


def speak(call: Sample, folder: Path) -> Path:
    """Writes the call's sound and times, and returns the sound's path.

    Raises:
        FileNotFoundError: `pico2wave` is not installed.
        subprocess.CalledProcessError: it refused a turn.
    """
    choice = np.random.default_rng(sum(call.id.encode()))
    speed = int(choice.integers(*SPEEDS))
    pitch = {speaker: int(choice.integers(*bounds)) for speaker, bounds in PITCHES.items()}
    channels: dict[Speaker, list[tuple[int, Mono]]] = {Speaker.AGENT: [], Speaker.PROSPECT: []}
    told, at = [], RATE // 2
    for turn in call.turns:
        sound = _voice(turn.text, pitch[turn.speaker], speed)
        channels[turn.speaker].append((at, sound))
        end = at + len(sound)
        told.append(
            {
                "index": turn.i,
                "speaker": str(turn.speaker),
                "start": round(at / RATE, 3),
                "end": round(end / RATE, 3),
                "text": turn.text,
            }
        )
        at = end + int(choice.uniform(*PAUSES_S) * RATE)
    stereo = choice.normal(0, NOISE, (2, at + RATE // 2)).astype(np.float32)
    for row, parts in enumerate(channels.values()):
        for start, sound in parts:
            stereo[row, start : start + len(sound)] += sound
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{call.id}.wav"
    _write(path, band_pass(stereo, 200.0, 3400.0))
    times = {"id": call.id, "engine": "svox pico", "turns": told}
    path.with_suffix(".turns.json").write_text(
        json.dumps(times, ensure_ascii=False, indent=1) + "\n", "utf-8"
    )
    return path


def _voice(text: str, pitch: int, speed: int) -> Mono:
    """One turn at the telephone's rate, between -1 and 1."""
    marked = f'<speed level="{speed}"><pitch level="{pitch}">{escape(text)}</pitch></speed>'
    with tempfile.TemporaryDirectory() as scratch:
        path = Path(scratch) / "turn.wav"
        subprocess.run(["pico2wave", "--lang=fr-FR", "-w", str(path), marked], check=True)  # noqa: S603, S607
        with av.open(str(path)) as file:
            resampler = AudioResampler("flt", "mono", RATE)
            frames = [*file.decode(audio=0), None]
            parts = [part.to_ndarray()[0] for frame in frames for part in resampler.resample(frame)]
    return np.concatenate(parts).astype(np.float32)


def _write(path: Path, stereo: npt.NDArray[np.float32]) -> None:
    samples = (np.clip(stereo, -1, 1) * 32767).astype(np.int16)
    with av.open(str(path), "w", format="wav") as file:
        stream = file.add_stream("pcm_mulaw", rate=RATE, layout="stereo")
        frame = av.AudioFrame.from_ndarray(samples.T.reshape(1, -1), format="s16", layout="stereo")
        frame.rate, frame.pts, frame.time_base = RATE, 0, Fraction(1, RATE)
        for packet in [*stream.encode(frame), *stream.encode(None)]:
            file.mux(packet)


def voices(names: Iterable[str], folder: Path) -> int:
    """Gives the calls of these sets a voice and tells each; returns how many."""
    done = 0
    for name in names:
        for call in filter(is_written_as_spoken, whole_calls()[name]):
            print(f"{name}: {speak(call, folder / name).name}", flush=True)
            done += 1
    return done


def main() -> None:
    """Speaks the sets that are named."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("sets", nargs="*", default=sorted(whole_calls()))
    arguments = parser.parse_args()
    print(f"{voices(arguments.sets, arguments.folder)} calls")


if __name__ == "__main__":
    main()
