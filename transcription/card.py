"""A graphics card, and the library that CTranslate2 multiplies matrices with there.

CTranslate2 looks for cuBLAS 12 only when it reads the first window, by its file's name. It finds what the
system or a base image has; what `make cuda` installs lies in the environment, where nobody looks unless it
is loaded before.
"""

import ctypes
from collections.abc import Sequence
from importlib.util import find_spec
from pathlib import Path

from core.errors import Misconfigured

CUDA = "cuda"
LIBRARIES = ("libcublasLt.so.12", "libcublas.so.12")
"""In the order in which they need one another."""
PACKAGE = "nvidia.cublas"


def prepare_card() -> None:
    """Make sure that a model can be read on a card.

    Raises:
        Misconfigured: no card is seen, or cuBLAS 12 is missing; with what to do, in French.
    """
    from ctranslate2 import get_cuda_device_count

    if get_cuda_device_count() == 0:
        raise Misconfigured(
            "whisper.no_card",
            "Aucune carte graphique NVIDIA n'est visible : vérifiez son pilote et, dans un conteneur, l'accès"
            " à la carte, ou réglez QUALIF_WHISPER_DEVICE=cpu.",
        )
    load_libraries(LIBRARIES, installed_libraries(PACKAGE))


def load_libraries(names: Sequence[str], folder: Path | None) -> None:
    """Load shared libraries for the whole process: the system's, else those of a folder.

    Raises:
        Misconfigured: one of them is in neither place.
    """
    for name in names:
        places = [name, *([str(folder / name)] if folder is not None else [])]
        if not any(_is_loaded(place) for place in places):
            raise Misconfigured(
                "whisper.cublas_missing",
                f"La bibliothèque cuBLAS 12 de NVIDIA manque ({name}) : lancez « make cuda », ou réglez"
                " QUALIF_WHISPER_DEVICE=cpu.",
            )


def installed_libraries(package: str) -> Path | None:
    """The folder of shared libraries of one of NVIDIA's packages; None where it is not installed."""
    try:
        spec = find_spec(package)
    except ModuleNotFoundError:
        return None
    places = spec.submodule_search_locations if spec is not None else None
    return Path(next(iter(places))) / "lib" if places else None


def _is_loaded(place: str) -> bool:
    try:
        ctypes.CDLL(place, mode=ctypes.RTLD_GLOBAL)
    except OSError:
        return False
    return True
