import io
from contextlib import suppress
from pathlib import Path

import av
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.errors import Unprocessable
from tests.transcription import sounds
from tests.transcription.sounds import decoded
from transcription import defects
from transcription.audio import SAMPLE_RATE, as_float, inspect_audio

LEFT, RIGHT = sounds.tone(2.0), sounds.tone(2.0, hertz=660.0)
STEREO = sounds.wav(LEFT, RIGHT)
CONTAINERS = {
    "mp3": ("mp3", "libmp3lame"),
    "flac": ("flac", "flac"),
    "ogg": ("ogg", "libopus"),
    "m4a": ("mp4", "aac"),
    "webm": ("webm", "libopus"),
    "alaw": ("wav", "pcm_alaw"),
    "mulaw": ("wav", "pcm_mulaw"),
    "float": ("wav", "pcm_f32le"),
    "aiff": ("aiff", "pcm_s16be"),
}
RATES = {"ogg": 48_000, "webm": 48_000, "m4a": 44_100}


def in_container(name: str) -> bytes:
    container, codec = CONTAINERS[name]
    rate = RATES.get(name, 8000)
    both = (sounds.tone(2.0, rate=rate), sounds.tone(2.0, hertz=660.0, rate=rate))
    return sounds.encoded(both, container=container, codec=codec, rate=rate)


BAD = {
    "nothing": (b"", "audio.empty"),
    "page": (b"<html>pas du son</html>" * 90, "audio.unreadable"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(200), "audio.unreadable"),
    "garbage": (np.random.default_rng(1).bytes(50_000), "audio.unreadable"),
    "header_44": (STEREO[:44], "audio.no_sound"),
    "header_44_size_0": (sounds.with_data_size(STEREO[:44], 0), "audio.no_sound"),
    "header_half": (STEREO[:30], "audio.unreadable"),
    "truncated": (STEREO[:-20_000], "audio.truncated"),
    "truncated_m4a": (in_container("m4a")[:-3000], "audio.unreadable"),
    "channels_8": (sounds.wav(*[sounds.tone(0.2)] * 8), "audio.too_many_channels"),
    "play_list": (b"#EXTM3U\n#EXTINF:10,\nfile:///etc/hostname\n", "audio.unreadable"),
    "concat_list": (b"ffconcat version 1.0\nfile '/etc/hostname'\n", "audio.unreadable"),
}


@pytest.mark.parametrize(("data", "code"), BAD.values(), ids=BAD)
def test_what_cannot_be_read_says_so(data: bytes, code: str) -> None:
    with pytest.raises(Unprocessable) as looked:
        inspect_audio(data)
    with pytest.raises(Unprocessable) as streamed:
        decoded(data)
    assert looked.value.code == streamed.value.code == code
    assert streamed.value.message.endswith(".")


def test_a_truncated_file_tells_how_much_is_missing() -> None:
    with pytest.raises(Unprocessable, match="il manque 1 s"):
        inspect_audio(STEREO[:-32_000])


def test_a_file_of_another_container_that_ends_early() -> None:
    with pytest.raises(Unprocessable) as error:
        decoded(sounds.encoded((sounds.noise(8.0),), container="flac", codec="flac")[:-40_000])
    assert error.value.code == "audio.truncated"


def test_a_film_without_sound() -> None:
    buffer = io.BytesIO()
    with av.open(buffer, "w", format="avi") as file:
        stream = file.add_stream("mpeg4", rate=5)
        stream.width = stream.height = 16
        file.mux(stream.encode(av.VideoFrame(16, 16, "yuv420p")))
        file.mux(stream.encode(None))
    with pytest.raises(Unprocessable) as error:
        inspect_audio(buffer.getvalue())
    assert error.value.code == "audio.no_sound"


def test_longer_than_any_call(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(defects, "MAX_DURATION_S", 1)
    with pytest.raises(Unprocessable) as error:
        inspect_audio(STEREO)
    assert error.value.code == "audio.too_long"


@pytest.mark.parametrize("name", CONTAINERS)
def test_every_container_gives_both_channels(name: str) -> None:
    data = in_container(name)
    info = inspect_audio(data)
    assert (info.channels, info.sample_rate) == (2, RATES.get(name, 8000))
    assert info.duration_s == pytest.approx(2.0, abs=0.2)
    assert info.size_bytes == len(data)
    audio = decoded(data)
    assert len(audio[0]) / SAMPLE_RATE == pytest.approx(info.duration_s, abs=0.2)
    for samples, hertz in zip(audio, (440, 660), strict=True):
        spectrum = np.abs(np.fft.rfft(as_float(samples)[8000:24_000]))
        assert int(spectrum.argmax()) == hertz


def test_the_codec_is_named() -> None:
    assert [inspect_audio(in_container(name)).codec for name in ("mulaw", "alaw", "float")] == [
        "pcm_mulaw",
        "pcm_alaw",
        "pcm_float",
    ]


def test_one_channel_stays_one() -> None:
    audio = decoded(sounds.wav(LEFT))
    assert [len(channel) for channel in audio] == [2 * SAMPLE_RATE]
    assert audio[0].dtype == np.int16


def test_a_path_bytes_and_an_open_file_give_the_same(tmp_path: Path) -> None:
    path = tmp_path / "appel.wav"
    path.write_bytes(STEREO)
    with path.open("rb") as file:
        file.read(100)
        opened = decoded(file)
        assert inspect_audio(file).duration_s == 2.0
    for other in (decoded(path), decoded(str(path)), decoded(STEREO)):
        assert all(np.array_equal(*pair) for pair in zip(opened, other, strict=True))


def test_a_codec_that_nobody_knows() -> None:
    at = STEREO.index(b"fmt ") + 8
    with pytest.raises(Unprocessable) as error:
        decoded(STEREO[:at] + b"\x99\x99" + STEREO[at + 2 :])
    assert error.value.code == "audio.unreadable"


def test_a_file_that_changes_its_rate_on_the_way() -> None:
    parts = [
        sounds.encoded((sounds.tone(1.0, rate=rate),), container="mp3", codec="libmp3lame", rate=rate)
        for rate in (16_000, 24_000)
    ]
    assert len(decoded(b"".join(parts))[0]) / SAMPLE_RATE == pytest.approx(2.0, abs=0.3)


@pytest.mark.parametrize("size", [0, 0xFFFFFFFF])
def test_a_streaming_header_is_decoded_to_the_end(size: int) -> None:
    assert len(decoded(sounds.with_data_size(STEREO, size))[0]) / SAMPLE_RATE == 2.0


def test_sound_is_kept_between_minus_one_and_one() -> None:
    extremes = np.array([-32768, 0, 32767], dtype=np.int16)
    assert as_float(extremes).tolist() == [-1.0, 0.0, pytest.approx(0.99997, abs=1e-5)]


def test_an_error_of_the_file_itself_is_not_taken_for_bad_audio() -> None:
    class Tampered(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            if self.tell() > 8000:
                raise Unprocessable("vault.tampered", "Le fichier a été modifié.")
            return super().read(size)

    with pytest.raises(Unprocessable) as error:
        decoded(Tampered(STEREO))
    assert error.value.code == "vault.tampered"


FUZZED = [STEREO[:8000], in_container("mp3")[:8000], in_container("ogg")[:8000], in_container("m4a")]


@settings(max_examples=60, deadline=None)
@given(
    data=st.sampled_from(FUZZED),
    changes=st.lists(st.tuples(st.integers(0, 7999), st.integers(0, 255)), max_size=30),
    cut=st.integers(0, 8000),
)
def test_no_damage_ends_in_another_error(data: bytes, changes: list[tuple[int, int]], cut: int) -> None:
    damaged = bytearray(data)
    for position, value in changes:
        damaged[position % len(damaged)] = value
    with suppress(Unprocessable):
        assert len(decoded(bytes(damaged[: len(damaged) - cut % len(damaged)]))[0]) / SAMPLE_RATE > 0
