"""Small sound files: a tone, in the kinds that people export."""

import io
import math
import struct
import wave

import av
import numpy as np

RATE = 8000


def wav(seconds: float = 3.0) -> bytes:
    """PCM, 16 bit, mono."""
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        tone = (int(6000 * math.sin(i / 6)) for i in range(int(seconds * RATE)))
        file.writeframes(b"".join(struct.pack("<h", sample) for sample in tone))
    return out.getvalue()


def encoded(kind: str, codec: str, seconds: float = 3.0, rate: int = 16_000) -> bytes:
    """Another kind of file, through FFmpeg."""
    out = io.BytesIO()
    with av.open(out, "w", format=kind) as container:
        stream = container.add_stream(codec, rate=rate)
        assert isinstance(stream, av.AudioStream)
        stream.bit_rate = 24_000
        tone = (6000 * np.sin(np.arange(int(seconds * rate)) / 12)).astype(np.int16).reshape(1, -1)
        frame = av.AudioFrame.from_ndarray(tone, format="s16", layout="mono")
        frame.sample_rate = rate
        resampler = av.AudioResampler(format=stream.format, layout="mono", rate=rate)
        fifo = av.AudioFifo()
        for each in resampler.resample(frame):
            fifo.write(each)
        while (part := fifo.read(stream.frame_size or 1024, partial=True)) is not None:
            container.mux(stream.encode(part))
        container.mux(stream.encode(None))
    return out.getvalue()
