"""Every kind of bad file ends in a typed error with a French reason, and none takes the process with it."""

import io
import subprocess
import sys
from collections import Counter
from pathlib import Path

import av
import numpy as np
import pytest

from core.errors import Unprocessable
from tests.transcription import fuzzing, sounds
from transcription import defects
from transcription.audio import inspect_audio, stream_audio
from transcription.survey import survey

ROOT = Path(__file__).parents[2]
MEGABYTE = 1 << 20


def test_five_hundred_damaged_files_crash_nothing() -> None:
    ran = subprocess.run(
        [sys.executable, "-X", "faulthandler", "-m", "tests.transcription.fuzzing"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    ends = Counter(ran.stdout.split())
    assert ends.total() == fuzzing.FILES
    assert ends[fuzzing.READ] > 50, "nothing was damaged lightly"
    assert ends["audio.unreadable"] > 50, "nothing was damaged badly"
    assert len(ends) > 3


@pytest.mark.parametrize("rate", [6000, 11_025, 22_050, 44_100, 96_000])
def test_any_sample_rate_becomes_ours(rate: int) -> None:
    found = survey(
        stream_audio(sounds.wav(sounds.tone(0.5, rate=rate), sounds.noise(0.5, rate=rate), rate=rate))
    )
    assert found.samples == pytest.approx(8000, abs=80)


def test_the_sound_of_a_film_is_read() -> None:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="matroska") as file:
        picture, sound = (
            file.add_stream("mpeg4", rate=5),
            file.add_stream("libopus", rate=48_000, layout="mono"),
        )
        assert isinstance(picture, av.VideoStream)
        assert isinstance(sound, av.AudioStream)
        picture.width = picture.height = 16
        for number in range(5):
            frame = av.VideoFrame(16, 16, "yuv420p")
            frame.pts = number
            file.mux(picture.encode(frame))
        samples = av.AudioFrame.from_ndarray(
            sounds.tone(1.0, rate=48_000)[np.newaxis], format="s16", layout="mono"
        )
        samples.sample_rate = 48_000
        resampler = av.AudioResampler(sound.format, "mono", 48_000, frame_size=sound.frame_size)
        for part in (*resampler.resample(samples), *resampler.resample(None)):
            file.mux(sound.encode(part))
        for stream in (picture, sound):
            file.mux(stream.encode(None))
    assert survey(stream_audio(buffer.getvalue())).samples == pytest.approx(16_000, abs=1600)


def large(path: Path, header: bytes) -> Path:
    """A file of 300 MB that takes no room on the disk."""
    with path.open("wb") as file:
        file.write(header)
        file.truncate(300 * MEGABYTE)
    return path


def test_300_megabytes_of_nothing_are_refused_at_once(tmp_path: Path) -> None:
    with pytest.raises(Unprocessable) as error:
        inspect_audio(large(tmp_path / "rien.bin", b""))
    assert error.value.code == "audio.unreadable"


def test_300_megabytes_of_telephone_sound_are_longer_than_a_call(tmp_path: Path) -> None:
    header = sounds.encoded((sounds.tone(0.1), sounds.tone(0.1)), container="wav", codec="pcm_mulaw")
    header = sounds.with_data_size(header, 0)[: sounds.header_bytes(header)]
    with pytest.raises(Unprocessable) as error:
        inspect_audio(large(tmp_path / "long.wav", header))
    assert error.value.code == "audio.too_long"


def test_a_long_recording_is_never_held_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defects, "MAX_DURATION_S", 10_000)
    header = sounds.with_data_size(sounds.wav(sounds.tone(0.1), rate=8000), 0)[:44]
    path = tmp_path / "long.wav"
    with path.open("wb") as file:
        file.write(header)
        file.truncate(16 * MEGABYTE)
    blocks = [len(block[0]) for block in stream_audio(path)]
    assert len(blocks) == 18
    assert max(blocks) < 70 * 16_000
