from pathlib import Path

import pytest

from core.errors import Misconfigured
from transcription.weights import Weights, prepare_weights

FILES = ("model.bin", "config.json", "tokenizer.json", "vocabulary.json")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with the files of a model."""
    made = tmp_path / "whisper-small-fr"
    made.mkdir()
    for name in FILES:
        (made / name).touch()
    return made


def test_a_folder_is_taken_as_it_is(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    assert prepare_weights(str(folder), cache_dir=cache) == Weights(folder, "whisper-small-fr")
    assert not cache.exists()


def test_an_older_vocabulary_will_do(folder: Path) -> None:
    (folder / "vocabulary.json").rename(folder / "vocabulary.txt")
    assert prepare_weights(str(folder), cache_dir=folder).folder == folder


@pytest.mark.parametrize("missing", FILES)
def test_an_incomplete_folder_says_what_is_missing(folder: Path, missing: str) -> None:
    (folder / missing).unlink()
    with pytest.raises(Misconfigured, match=missing) as error:
        prepare_weights(str(folder), cache_dir=folder)
    assert error.value.code == "whisper.incomplete_folder"


@pytest.mark.parametrize(
    "model", ["", "enorme", "small.en", "Systran/faster-whisper-small", "no/such/folder"]
)
def test_what_is_no_model_says_which_are(model: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(Misconfigured, match="large-v3-turbo") as error:
        prepare_weights(model, cache_dir=tmp_path / "cache")
    assert error.value.code == "whisper.unknown_model"


def test_a_size_asks_the_hub_and_says_so_where_it_does_not_answer(tmp_path: Path) -> None:
    with pytest.raises(Misconfigured, match=r"huggingface\.co") as error:
        prepare_weights("small", cache_dir=tmp_path)
    assert error.value.code == "whisper.download_failed"
