"""The real recogniser, loaded once, and what it gives for one short real clip."""

from collections.abc import Iterator

import pytest

from models.values.transcript import TranscriptValue
from tests.transcription import sounds
from transcription.decoder import WhisperConfig
from transcription.whisper import WhisperTranscriber

CLIP = "demo-saas-daf"
CLIP_END_S = 10.2


@pytest.fixture(scope="session")
def transcriber(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WhisperTranscriber]:
    """Whisper base, from the packages, in two processes."""
    warm = WhisperTranscriber(WhisperConfig(cache_dir=tmp_path_factory.mktemp("models"), processes=2))
    warm.warm_up()
    yield warm
    warm.close()


@pytest.fixture(scope="session")
def heard(transcriber: WhisperTranscriber) -> tuple[TranscriptValue, list[float]]:
    """The transcript of a clip in which each party speaks once, and the progress that was told."""
    progress: list[float] = []
    value = transcriber.transcribe(
        sounds.call(CLIP, end_s=CLIP_END_S), agent_channel="left", on_progress=progress.append
    )
    return value, progress
