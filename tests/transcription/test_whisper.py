"""The real recogniser on real telephone audio; what needs no recognition uses sounds without speech."""

from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from core.errors import Misconfigured, Unprocessable
from evaluation.asr.score_transcript import score, tagged_words
from models.values.transcript import Speaker, TranscriptValue
from tests.transcription import sounds
from tests.transcription.conftest import CLIP, CLIP_END_S
from transcription.decoder import WhisperConfig
from transcription.transcriber import Transcriber
from transcription.whisper import WhisperTranscriber


def test_each_party_says_its_sentence(heard: tuple[TranscriptValue, list[float]]) -> None:
    value, _ = heard
    assert [turn.speaker for turn in value.turns] == [Speaker.AGENT, Speaker.PROSPECT]
    assert value.turns[0].text.startswith("Bonjour")
    result = score(
        tagged_words(sounds.reference(CLIP, end_s=CLIP_END_S)),
        tagged_words([turn.model_dump(mode="json") for turn in value.turns]),
    )
    assert result.matched > 15
    assert result.attributed == result.matched
    assert result.substituted + result.missed + result.invented < 0.3 * result.words


def test_times_are_those_of_the_call(heard: tuple[TranscriptValue, list[float]]) -> None:
    value, _ = heard
    for turn, said in zip(value.turns, sounds.reference(CLIP, end_s=CLIP_END_S), strict=True):
        assert turn.start_s == pytest.approx(said["start"], abs=0.5)
        assert turn.end_s == pytest.approx(said["end"], abs=0.5)
        assert all(0 < word.probability <= 1 for word in turn.words)
    assert value.duration_s == pytest.approx(CLIP_END_S)


def test_the_transcript_says_how_it_was_made(heard: tuple[TranscriptValue, list[float]]) -> None:
    value, _ = heard
    assert (value.language, value.model, value.notices, value.rejected) == (
        "fr",
        "whisper-base-fr (int8)",
        (),
        (),
    )


def test_progress_goes_up_to_the_end(heard: tuple[TranscriptValue, list[float]]) -> None:
    _, progress = heard
    assert progress == sorted(progress)
    assert progress[-1] == 1.0
    assert all(0 < share <= 1 for share in progress)


def test_one_channel_is_heard_and_is_nobodys(transcriber: Transcriber) -> None:
    both = sounds.call("demo-relance", start_s=5.2, end_s=8.2)
    samples = sounds.channel(both, 0) + sounds.channel(both, 1)
    vocabulary = [f"produit numéro {i}" for i in range(200)]
    value = transcriber.transcribe(sounds.wav(samples), agent_channel="left", hotwords=vocabulary)
    assert {turn.speaker for turn in value.turns} == {Speaker.UNKNOWN}
    assert value.notices == ("mono",)


def test_a_channel_without_a_voice_is_named(transcriber: Transcriber) -> None:
    prospect = sounds.channel(sounds.call("demo-relance", start_s=12.0, end_s=15.5), 1)
    value = transcriber.transcribe(sounds.wav(prospect, sounds.silence(3.5)), agent_channel="right")
    assert {turn.speaker for turn in value.turns} == {Speaker.PROSPECT}
    assert value.notices == ("silent_agent",)


TONE, OTHER_TONE, SILENCE = sounds.tone(6.0), sounds.tone(6.0, hertz=660.0), sounds.silence(6.0)


@pytest.mark.parametrize(
    ("data", "notices"),
    [
        (sounds.wav(TONE), ("mono", "ring_tone")),
        (sounds.wav(TONE, TONE), ("dual_mono", "ring_tone")),
        (sounds.wav(TONE, OTHER_TONE), ("silent", "ring_tone")),
        (sounds.wav(SILENCE, SILENCE), ("silent",)),
        (sounds.wav(sounds.noise(6.0), sounds.noise(6.0, level=0.02, seed=1)), ("silent",)),
    ],
    ids=["one tone", "twice a tone", "two tones", "silence", "noise"],
)
def test_where_nobody_speaks_nothing_is_said(
    transcriber: Transcriber, data: bytes, notices: tuple[str, ...]
) -> None:
    progress: list[float] = []
    value = transcriber.transcribe(data, agent_channel="left", on_progress=progress.append)
    assert (value.turns, value.notices) == ((), notices)
    assert {(span.reason, span.text) for span in value.rejected} == (
        {("ring_tone", "")} if "ring_tone" in notices else set()
    )
    assert progress == [1.0]


def test_a_broken_file_is_refused_before_the_model_loads(tmp_path: Path) -> None:
    unloaded = WhisperTranscriber(WhisperConfig(cache_dir=tmp_path / "models"))
    with pytest.raises(Unprocessable) as error:
        unloaded.transcribe(b"", agent_channel="left")
    assert error.value.code == "audio.empty"
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    "changed",
    [{"compute_type": "int3"}, {"device": "abacus"}],
    ids=["type", "device"],
)
def test_a_model_that_does_not_load_says_what_to_check(
    transcriber: WhisperTranscriber, changed: dict[str, Any]
) -> None:
    config = WhisperConfig(cache_dir=transcriber._config.cache_dir, processes=1, **changed)
    with (
        closing(WhisperTranscriber(config)) as unloadable,
        pytest.raises(Misconfigured, match="QUALIF_WHISPER_DEVICE") as error,
    ):
        unloadable.warm_up()
    assert error.value.code == "whisper.not_loadable"
