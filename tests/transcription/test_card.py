"""What is said where a card cannot be used, and how its library is found."""

from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest
from ctranslate2 import get_cuda_device_count

from core.errors import Misconfigured
from transcription.card import LIBRARIES, installed_libraries, load_libraries
from transcription.decoder import WhisperConfig
from transcription.whisper import WhisperTranscriber


@pytest.mark.skipif(get_cuda_device_count() > 0, reason="this machine has a card")
def test_without_a_card_the_driver_is_named(transcriber: WhisperTranscriber) -> None:
    config = WhisperConfig(cache_dir=transcriber._config.cache_dir, processes=1, device="cuda")
    with (
        closing(WhisperTranscriber(config)) as unloadable,
        pytest.raises(Misconfigured, match=r"pilote.*QUALIF_WHISPER_DEVICE=cpu") as error,
    ):
        unloadable.warm_up()
    assert error.value.code == "whisper.no_card"


@pytest.mark.parametrize("names", [["libqualif-none.so.1"], ["libc.so.6", "libqualif-none.so.1"]])
def test_a_missing_library_says_how_to_install_it(names: Sequence[str], tmp_path: Path) -> None:
    for folder in (None, tmp_path):
        with pytest.raises(Misconfigured, match=r"libqualif-none\.so\.1.*make cuda") as error:
            load_libraries(names, folder)
        assert error.value.code == "whisper.cublas_missing"


def test_a_library_is_loaded_from_the_system_or_a_package(tmp_path: Path) -> None:
    load_libraries(["libc.so.6"], None)
    (system,) = {
        line.split()[-1] for line in Path("/proc/self/maps").read_text().splitlines() if "/libc.so.6" in line
    }
    (tmp_path / "libqualif-own.so.1").symlink_to(system)
    load_libraries(["libqualif-own.so.1"], tmp_path)


def test_the_folder_of_a_package_is_told_where_it_is_installed() -> None:
    assert installed_libraries("qualif_no_such.package") is None
    assert installed_libraries("numpy.linalg") is not None
    assert all(name.endswith(".so.12") for name in LIBRARIES)
