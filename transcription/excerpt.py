"""A short stretch of one channel of a recording, for somebody who has to say whose voice it holds."""

import io
import wave
from collections.abc import Iterator
from typing import BinaryIO

import av
from av.audio.resampler import AudioResampler

from models.values.telephony import Channel
from transcription import defects

SAMPLE_RATE = 8_000
"""Of a telephone line."""
_PLACES = {Channel.LEFT: 0, Channel.RIGHT: 1}


def excerpt(file: BinaryIO, *, channel: Channel, start_s: float, length_s: float) -> bytes:
    """A stretch of one channel as a WAV file of its own (PCM, 8 kHz, mono).

    Only the stretch is read, however long the recording is.

    Args:
        file: a WAV file with two channels, open at its start.
        channel: which one.
        start_s: where the stretch begins; the start of the file where it lies beyond its end.
        length_s: how long it is at most.

    Raises:
        Unprocessable: the file has not two channels, or holds no sound.
    """
    try:
        with av.open(file, mode="r", format="wav") as container:
            stream = container.streams.audio[0]
            if stream.channels != len(_PLACES):
                raise defects.no_sound()
            if start_s * av.time_base < (container.duration or 0):
                container.seek(int(start_s * av.time_base))
            samples = _samples(container.decode(stream), _PLACES[channel], int(length_s * SAMPLE_RATE))
    except (av.FFmpegError, IndexError) as error:
        raise defects.unreadable() from error
    if not samples:
        raise defects.no_sound()
    target = io.BytesIO()
    with wave.open(target, "wb") as written:
        written.setnchannels(1)
        written.setsampwidth(2)
        written.setframerate(SAMPLE_RATE)
        written.writeframes(samples)
    return target.getvalue()


def _samples(frames: Iterator[av.AudioFrame], place: int, count: int) -> bytes:
    resampler = AudioResampler("s16p", "stereo", SAMPLE_RATE)
    kept = bytearray()
    for frame in frames:
        for resampled in resampler.resample(frame):
            kept.extend(resampled.to_ndarray()[place].tobytes())
        if len(kept) >= 2 * count:
            break
    return bytes(kept[: 2 * count])
