"""What keeps a file from being transcribed, and what its reader can do about it.

All are `Unprocessable`:

- `audio.empty`: 0 byte.
- `audio.no_sound`: a header and nothing behind it (Twilio's 44-byte WAV), or no sound track.
- `audio.truncated`: less sound than the file announces.
- `audio.unreadable`: not a sound file, or damaged beyond decoding.
- `audio.too_many_channels`: more than two.
- `audio.too_long`: longer than any call, or a file made to fill the memory.
"""

from core.errors import Unprocessable

MAX_DURATION_S = 5 * 3600
"""Twilio ends a call after 4 hours by default (facts on Twilio, `timeLimit`)."""


def empty() -> Unprocessable:
    """The file holds no byte."""
    return Unprocessable(
        "audio.empty", "Le fichier audio est vide : téléchargez de nouveau l'enregistrement, puis relancez."
    )


def no_sound() -> Unprocessable:
    """The file is audio and holds no sample."""
    return Unprocessable(
        "audio.no_sound",
        "Le fichier ne contient aucun son : l'appel n'a pas été capté. Remplissez la fiche à la main.",
    )


def truncated(*, missing_s: float | None) -> Unprocessable:
    """The file ends before the end that it announces.

    Args:
        missing_s: how much is missing, where it is known.
    """
    missing = f" (il manque {max(1, round(missing_s))} s)" if missing_s is not None else ""
    return Unprocessable(
        "audio.truncated",
        f"L'enregistrement est tronqué{missing} : téléchargez de nouveau l'original, puis relancez.",
    )


def unreadable() -> Unprocessable:
    """The file is not audio, or too damaged."""
    return Unprocessable(
        "audio.unreadable",
        "Le fichier n'est pas un enregistrement lisible : vérifiez l'original (WAV, MP3, M4A) et relancez.",
    )


def too_many_channels(count: int) -> Unprocessable:
    """Nobody can say who speaks on the third channel."""
    return Unprocessable(
        "audio.too_many_channels",
        f"L'enregistrement a {count} pistes : fournissez un fichier à deux pistes, une par interlocuteur.",
    )


def too_long() -> Unprocessable:
    """The file is longer than a call can be."""
    return Unprocessable(
        "audio.too_long",
        f"L'enregistrement dépasse {MAX_DURATION_S // 3600} heures : découpez-le avant de le transcrire.",
    )
