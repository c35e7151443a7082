import json
import shutil
from pathlib import Path

import numpy as np
import pytest

from core.errors import Misconfigured
from evaluation.utterances.corpus import digest
from extraction.aid import sense
from extraction.aid.weights import BLOCKS, FOLDER, MANIFEST, WEIGHTS, load, packaged, save
from tests.extraction.aid.certain import certain_of


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (WEIGHTS, MANIFEST):
        shutil.copy(FOLDER / name, tmp_path / name)
    return tmp_path


def refusal(folder: Path) -> str:
    with pytest.raises(Misconfigured) as caught:
        load(folder)
    return str(caught.value)


def test_the_packaged_weights_are_small_and_of_this_corpus() -> None:
    assert (FOLDER / WEIGHTS).stat().st_size < 2_000_000
    assert json.loads((FOLDER / MANIFEST).read_text("utf-8"))["corpus"] == digest()
    assert any(label.threshold is not None for label in packaged().labels)


def test_what_is_saved_is_loaded(tmp_path: Path) -> None:
    made = certain_of("need.explicit")
    save(made, tmp_path, about={"corpus": "none", "authors": ["a"]})
    found = load(tmp_path)
    assert found.labels == made.labels
    assert all(np.array_equal(found.blocks[name], made.blocks[name]) for name in BLOCKS)
    assert np.array_equal(found.bias, made.bias)


@pytest.mark.parametrize("name", [WEIGHTS, MANIFEST])
def test_a_missing_file_is_said_in_french(folder: Path, name: str) -> None:
    (folder / name).unlink()
    assert "ses fichiers manquent ou sont illisibles" in refusal(folder)
    assert "QUALIF_EXTRACTION_AID=off" in refusal(folder)


def test_other_weights_than_the_manifest_names_are_refused(folder: Path) -> None:
    with (folder / WEIGHTS).open("ab") as stream:
        stream.write(b"\0")
    assert "ne sont pas ceux que leur empreinte annonce" in refusal(folder)


def test_weights_for_other_vectors_are_refused(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    (folder / MANIFEST).write_text(json.dumps(manifest | {"vectors": "0.1.0"}), "utf-8")
    assert "faits pour une autre version" in refusal(folder)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"format": 1}'])
def test_a_broken_manifest_is_refused(folder: Path, text: str) -> None:
    (folder / MANIFEST).write_text(text, "utf-8")
    assert "L'aide apprise ne peut pas servir" in refusal(folder)


def test_weights_of_another_shape_are_refused(folder: Path) -> None:
    manifest = json.loads((folder / MANIFEST).read_text("utf-8"))
    manifest["labels"] = manifest["labels"][:-1]
    (folder / MANIFEST).write_text(json.dumps(manifest), "utf-8")
    assert "ses fichiers manquent ou sont illisibles" in refusal(folder)


def test_a_missing_package_is_said_in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sense, "PACKAGE", "qualif-no-such-package")
    sense._encoder.cache_clear()
    with pytest.raises(Misconfigured, match="relancez l'installation du projet"):
        sense.check()


def test_vectors_do_not_depend_on_their_neighbours() -> None:
    texts = ["On a une ligne de votée.", "", "Le chat dort."]
    together = sense.vectors(texts)
    assert not together[1].any()
    assert np.allclose(np.linalg.norm(together[[0, 2]], axis=1), 1, atol=1e-4)
    assert np.allclose(together[2], sense.vectors([texts[2]])[0], atol=1e-5)
