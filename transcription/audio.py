"""Sound files: what they hold, and their samples at 16 kHz, one array a channel, a block at a time.

Any container of sound that FFmpeg (through PyAV) reads. Play-lists are left out on purpose: they name other
files and addresses, which a recording from outside must not make us open.

No file is held whole: two channels of four hours would take 920 MB. Samples are 16-bit integers (telephony
has 8 bits a sample); `as_float` gives a stretch in the form that the models want.
"""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

import av
import numpy as np
import numpy.typing as npt
from av.audio.frame import AudioFrame
from av.audio.resampler import AudioResampler
from av.container import InputContainer

from transcription import defects
from transcription.wav import WavHeader, read_header

Source = str | Path | bytes | BinaryIO
"""A path, the bytes of a file, or an open binary file that can seek."""
Samples = npt.NDArray[np.int16]
Floats = npt.NDArray[np.float32]

SAMPLE_RATE = 16_000
MAX_CHANNELS = 2
BLOCK_S = 60
# A share of the announced duration that a decoder may leave out (priming, last packet) without alarm.
TOLERATED_LOSS = 0.02
TOLERATED_LOSS_S = 1.0
CONTAINERS = (
    "wav,w64,rf64,aiff,au,caf,flac,mp3,aac,ac3,amr,amrnb,amrwb,gsm,ogg,opus,matroska,webm,mov,mp4,m4a,3gp,3g2,"
    "asf,avi,flv,mpegts,mpeg,wv,ape,tta,voc,sln"
)
# Their headers give an estimate or nothing: the packets are counted instead.
WITHOUT_DURATION = frozenset({"mp3", "aac", "gsm", "amr", "amrnb", "amrwb"})


@dataclass(frozen=True)
class AudioInfo:
    """What a file says of itself, without decoding it."""

    container: str
    codec: str
    channels: int
    sample_rate: int
    duration_s: float
    size_bytes: int


Block = tuple[Samples, ...]
"""Consecutive samples of each channel at 16 kHz, left before right, all of one length."""


def inspect_audio(source: Source) -> AudioInfo:
    """Look at a file without decoding it; enough to check a copy against what Twilio reports.

    Raises:
        Unprocessable: the file cannot be transcribed (see `transcription.defects`).
    """
    with _opened(source) as file:
        return _inspect(file)


def stream_audio(source: Source, *, from_sample: int = 0) -> Iterator[Block]:
    """Decode a file to 16 kHz, `BLOCK_S` at a time.

    Args:
        source: the file.
        from_sample: how many samples of each channel to leave out at the beginning.

    Raises:
        Unprocessable: the file cannot be transcribed (see `transcription.defects`); what turns out at
            its end, after the last block.
    """
    with _opened(source) as file:
        info = _inspect(file)
        file.seek(0)
        decoded = 0
        with _container(file) as container:
            for block in _blocks(container, channels=info.channels):
                left_out = max(0, from_sample - decoded)
                decoded += len(block[0])
                if left_out < len(block[0]):
                    yield tuple(channel[left_out:] for channel in block)
    if not decoded:
        raise defects.no_sound()
    lost_s = info.duration_s - decoded / SAMPLE_RATE
    if lost_s > max(TOLERATED_LOSS_S, TOLERATED_LOSS * info.duration_s):
        raise defects.truncated(missing_s=lost_s)


def as_float(samples: Samples) -> Floats:
    """The samples between -1 and 1."""
    return samples.astype(np.float32) / 32768.0


@contextmanager
def _opened(source: Source) -> Iterator[BinaryIO]:
    if isinstance(source, bytes):
        yield io.BytesIO(source)
    elif isinstance(source, str | Path):
        with Path(source).open("rb") as file:
            yield file
    else:
        source.seek(0)
        yield source


def _inspect(file: BinaryIO) -> AudioInfo:
    size_bytes = file.seek(0, io.SEEK_END)
    if size_bytes == 0:
        raise defects.empty()
    file.seek(0)
    header = read_header(file, size_bytes=size_bytes)
    if header is not None:
        _refuse_cut(header)
    if header is not None and header.codec is not None:
        info = _info_of_header(header, size_bytes)
    else:
        file.seek(0)
        with _container(file) as container:
            info = _info_of_container(container, size_bytes)
    if info.channels > MAX_CHANNELS:
        raise defects.too_many_channels(info.channels)
    if info.duration_s > defects.MAX_DURATION_S:
        raise defects.too_long()
    return info


def _refuse_cut(header: WavHeader) -> None:
    if header.sound_bytes == 0:
        raise defects.no_sound()
    if header.missing_bytes:
        exact = header.codec is not None
        raise defects.truncated(missing_s=header.missing_bytes / header.bytes_per_s if exact else None)


def _info_of_header(header: WavHeader, size_bytes: int) -> AudioInfo:
    return AudioInfo(
        container="wav",
        codec=str(header.codec),
        channels=header.channels,
        sample_rate=header.sample_rate,
        duration_s=header.sound_bytes / header.bytes_per_s,
        size_bytes=size_bytes,
    )


def _info_of_container(container: InputContainer, size_bytes: int) -> AudioInfo:
    stream = container.streams.audio[0]
    name = container.format.name
    duration_s = _announced_duration_s(container)
    if duration_s is None or name in WITHOUT_DURATION:
        duration_s = _counted_duration_s(container)
    return AudioInfo(
        container=name,
        codec=stream.codec_context.name,
        channels=stream.codec_context.channels,
        sample_rate=stream.codec_context.sample_rate,
        duration_s=duration_s,
        size_bytes=size_bytes,
    )


def _announced_duration_s(container: InputContainer) -> float | None:
    stream = container.streams.audio[0]
    if stream.duration and stream.time_base:
        return float(stream.duration * stream.time_base)
    return container.duration / 1_000_000 if container.duration else None


def _counted_duration_s(container: InputContainer) -> float:
    stream = container.streams.audio[0]
    ticks = sum(packet.duration or 0 for packet in container.demux(stream))
    return float(ticks * stream.time_base) if stream.time_base else 0.0


@contextmanager
def _container(file: BinaryIO) -> Iterator[InputContainer]:
    """The file opened by FFmpeg, with a sound track; every complaint of FFmpeg becomes ours."""
    try:
        with av.open(
            file, mode="r", metadata_errors="ignore", container_options={"format_whitelist": CONTAINERS}
        ) as container:
            if not container.streams.audio:
                raise defects.no_sound()
            if container.streams.audio[0].codec_context is None:
                raise defects.unreadable()
            yield container
    except av.FFmpegError as error:
        raise defects.unreadable() from error


def _blocks(container: InputContainer, *, channels: int) -> Iterator[Block]:
    kept = [bytearray() for _ in range(channels)]
    full, total = BLOCK_S * SAMPLE_RATE * 2, 0
    for frame in _resampled(_frames(container), "stereo" if channels == MAX_CHANNELS else "mono"):
        for channel, samples in zip(kept, frame.to_ndarray(), strict=True):
            channel.extend(samples.tobytes())
        if len(kept[0]) >= full:
            total += len(kept[0])
            yield _taken(kept)
        if total > defects.MAX_DURATION_S * SAMPLE_RATE * 2:
            raise defects.too_long()
    if kept[0]:
        yield _taken(kept)


def _taken(kept: list[bytearray]) -> Block:
    block = tuple(np.frombuffer(bytes(channel), dtype=np.int16) for channel in kept)
    for channel in kept:
        channel.clear()
    return block


def _resampled(frames: Iterator[AudioFrame], layout: str) -> Iterator[AudioFrame]:
    """The sound as 16-bit samples at 16 kHz; a file may change its own form on the way."""
    resampler, form = None, None
    for frame in frames:
        frame.pts = None  # Times in damaged files go backwards; the samples follow one another anyway.
        if form != (frame.format.name, frame.layout.name, frame.sample_rate):
            if resampler is not None:
                yield from resampler.resample(None)
            form = (frame.format.name, frame.layout.name, frame.sample_rate)
            resampler = AudioResampler("s16p", layout, SAMPLE_RATE)
        if resampler is not None:
            yield from resampler.resample(frame)
    if resampler is not None:
        yield from resampler.resample(None)


def _frames(container: InputContainer) -> Iterator[AudioFrame]:
    """Every frame that decodes; damaged packets are passed over.

    Raises:
        Unprocessable: more packets are damaged than sound.
    """
    good = bad = 0
    for packet in container.demux(container.streams.audio[0]):
        try:
            frames = packet.decode()
        except av.error.InvalidDataError:
            bad += 1
            continue
        good += 1
        yield from frames
    if bad > good:
        raise defects.unreadable()
