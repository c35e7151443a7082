"""Sound files for the tests: made of nothing, cut from the bundled calls, or encoded anew."""

import io
import json
import struct
import wave
from pathlib import Path

import av
import numpy as np
import numpy.typing as npt

from transcription.audio import Samples, Source, stream_audio

AUDIO = Path(__file__).parents[2] / "demo" / "audio"
RATE = 8000


def wav(*channels: npt.NDArray[np.int16], rate: int = RATE) -> bytes:
    """A 16-bit WAV file."""
    buffer = io.BytesIO()
    with wave.open(buffer, "wb") as file:
        file.setnchannels(len(channels))
        file.setsampwidth(2)
        file.setframerate(rate)
        file.writeframes(np.stack(channels, axis=1).astype("<i2").tobytes())
    return buffer.getvalue()


def header_bytes(data: bytes) -> int:
    """Where the sound begins in a WAV file."""
    return data.index(b"data") + 8


def with_data_size(data: bytes, size: int) -> bytes:
    """The same file, announcing another size of its sound."""
    at = header_bytes(data)
    return data[: at - 4] + struct.pack("<I", size) + data[at:]


def tone(seconds: float, *, hertz: float = 440.0, level: float = 0.2, rate: int = RATE) -> Samples:
    """A sine."""
    time = np.arange(round(seconds * rate)) / rate
    return np.asarray(np.sin(2 * np.pi * hertz * time) * level * 32767, dtype=np.int16)


def noise(seconds: float, *, level: float = 0.1, seed: int = 0, rate: int = RATE) -> Samples:
    """White noise."""
    generator = np.random.default_rng(seed)
    return np.asarray(generator.standard_normal(round(seconds * rate)) * level * 8000, dtype=np.int16)


def silence(seconds: float, *, rate: int = RATE) -> Samples:
    """Nothing."""
    return np.zeros(round(seconds * rate), dtype=np.int16)


def call(name: str, *, start_s: float = 0.0, end_s: float) -> bytes:
    """A stretch of a bundled call (G.711, agent on the left), as a file of its own."""
    data = (AUDIO / f"{name}.wav").read_bytes()
    at = header_bytes(data)
    first, last = (at + int(time_s * RATE) * 2 for time_s in (start_s, end_s))
    return with_data_size(data[:at], last - first) + data[first:last]


def reference(name: str, *, end_s: float) -> list[dict[str, object]]:
    """The turns that are over before `end_s`."""
    turns = json.loads((AUDIO / f"{name}.turns.json").read_text(encoding="utf-8"))["turns"]
    return [turn for turn in turns if turn["end"] <= end_s]


def encoded(samples: tuple[Samples, ...], *, container: str, codec: str, rate: int = RATE) -> bytes:
    """The samples in another container, by another codec."""
    buffer = io.BytesIO()
    with av.open(buffer, "w", format=container) as file:
        stream = file.add_stream(codec, rate=rate, layout="stereo" if len(samples) == 2 else "mono")
        assert isinstance(stream, av.AudioStream)
        frame = av.AudioFrame.from_ndarray(np.stack(samples), format="s16p", layout=stream.layout.name)
        frame.sample_rate = rate
        resampler = av.AudioResampler(stream.format, stream.layout, stream.rate, frame_size=stream.frame_size)
        for part in (*resampler.resample(frame), *resampler.resample(None)):
            file.mux(stream.encode(part))
        file.mux(stream.encode(None))
    return buffer.getvalue()


def channel(data: bytes, index: int) -> Samples:
    """One channel of a two-channel G.711 file, as 16-bit samples at 8 kHz."""
    with av.open(io.BytesIO(data)) as file:
        frames = [frame.to_ndarray()[0, index::2] for frame in file.decode(audio=0)]
    return np.concatenate(frames).astype(np.int16)


def decoded(source: Source) -> tuple[Samples, ...]:
    """Every channel of a file at 16 kHz, whole."""
    return tuple(map(np.concatenate, zip(*stream_audio(source), strict=True)))
