"""Where the recogniser's weights come from: the packaged model, a folder, or the hub.

The hub is asked for nothing but a model that the settings name by its size, and only the first time.
"""

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from core.errors import Misconfigured
from transcription.packaged import explained, install, whisper_base, whisper_base_french

PACKAGED = "packaged"
# Multilingual models that faster-whisper knows by these names; the others do not know French.
SIZES = (
    "tiny", "base", "small", "medium", "large-v1", "large-v2", "large-v3", "large", "large-v3-turbo", "turbo",
)  # fmt: skip
# A folder without them loads only by asking the hub for the rest, or not at all.
NEEDED = ("model.bin", "config.json", "tokenizer.json")


@dataclass(frozen=True)
class Weights:
    """A folder that faster-whisper loads without asking anybody, and the model's name for the transcript."""

    folder: Path
    name: str


def prepare_weights(model: str, *, cache_dir: Path, trimmed: bool = True) -> Weights:
    """Make the model's folder ready.

    Args:
        model: `packaged`, a folder with a CTranslate2 model, or one of `SIZES` (the hub's, the first time).
        cache_dir: where joined and downloaded models live; made when it is missing.
        trimmed: whether the packaged model leaves out the vocabulary of other languages.

    Raises:
        Misconfigured: with what to do, in French.
    """
    if model == PACKAGED:
        packaged = whisper_base_french() if trimmed else whisper_base()
        return Weights(install(packaged, cache_dir), packaged.name)
    if model in SIZES:
        return Weights(_from_hub(model, cache_dir), f"whisper-{model}")
    if not model or not Path(model).is_dir():
        raise Misconfigured(
            "whisper.unknown_model",
            f"QUALIF_WHISPER_MODEL : « {model} » n'est ni « {PACKAGED} », ni un dossier existant, ni une "
            f"taille connue ({', '.join(SIZES)}).",
        )
    return Weights(_checked_folder(Path(model)), Path(model).resolve().name)


def _checked_folder(folder: Path) -> Path:
    missing = [name for name in NEEDED if not (folder / name).is_file()]
    if not any(folder.glob("vocabulary.*")):
        missing.append("vocabulary.json")
    if missing:
        raise Misconfigured(
            "whisper.incomplete_folder",
            f"QUALIF_WHISPER_MODEL : il manque {', '.join(missing)} dans le dossier du modèle. "
            "Copiez le modèle CTranslate2 complet.",
        )
    return folder


def _from_hub(size: str, cache_dir: Path) -> Path:
    """The model in the cache, else from the hub."""
    from faster_whisper.utils import download_model
    from huggingface_hub.errors import LocalEntryNotFoundError

    folder = str(cache_dir / "hub")
    with suppress(LocalEntryNotFoundError):
        return Path(download_model(size, cache_dir=folder, local_files_only=True))
    try:
        with explained(cache_dir):
            return Path(download_model(size, cache_dir=folder))
    except Misconfigured:
        raise
    except Exception as error:
        raise Misconfigured(
            "whisper.download_failed",
            f"Le modèle « {size} » n'a pas pu être téléchargé : vérifiez l'accès à huggingface.co, copiez le "
            f"modèle dans un dossier et indiquez-le dans QUALIF_WHISPER_MODEL, ou mettez « {PACKAGED} ».",
        ) from error
