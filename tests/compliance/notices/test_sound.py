"""Uploaded sounds."""

import hashlib

import pytest

from compliance.notices.sound import MAX_BYTES, read_sound
from core.errors import InvalidInput
from tests.compliance.notices.sounds import encoded, wav


def test_a_wav() -> None:
    content = wav(3.0)
    sound = read_sound(content)
    assert (sound.media_type, sound.duration_s) == ("audio/wav", 3.0)
    assert sound.sha256 == hashlib.sha256(content).hexdigest()


@pytest.mark.parametrize(
    ("kind", "codec", "media_type"), [("mp3", "libmp3lame", "audio/mpeg"), ("wav", "pcm_mulaw", "audio/wav")]
)
def test_other_kinds(kind: str, codec: str, media_type: str) -> None:
    sound = read_sound(encoded(kind, codec))
    assert sound.media_type == media_type
    assert sound.duration_s == pytest.approx(3.0, abs=0.2)


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"", "notice.sound_kind"),
        (b"#EXTM3U\nfile:///etc/hostname\n", "notice.sound_kind"),
        (b"OggS" + bytes(400), "notice.sound_kind"),
        (bytes(MAX_BYTES + 1), "notice.sound_too_large"),
        (wav()[:30], "notice.sound_unreadable"),
        (b"ID3" + bytes(300), "notice.sound_unreadable"),
        (b"RIFF" + bytes(4) + b"WAVE" + bytes(200), "notice.sound_unreadable"),
        (wav(1.9), "notice.sound_length"),
    ],
)
def test_what_cannot_be_used(content: bytes, code: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_sound(content)
    assert caught.value.code == code


def test_too_long() -> None:
    with pytest.raises(InvalidInput, match=r"notice\.sound_length"):
        read_sound(encoded("mp3", "libmp3lame", seconds=61))
