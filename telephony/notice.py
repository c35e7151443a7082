"""The spoken notice: what the prospect is told before anything may be recorded.

First layer of information, about fifteen seconds (facts on the GDPR, section 5; WP260): who calls and
why, what is done with the call, for how long, how to accept and refuse, where the rights are explained.
The text is hashed, and the hash kept with the answer: that is the proof of what was said.
"""

import hashlib
from dataclasses import dataclass

KEY_ACCEPT = "1"
KEY_REFUSE = "2"
KEY_WITHDRAW = "0"

DEFAULT_VERSION = "fr-1"
VOICE = "Polly.Lea-Neural"
LANGUAGE = "fr-FR"
MAX_CHARACTERS = 4096
"""Twilio's bound for one `<Say>`."""


@dataclass(frozen=True)
class Notice:
    """One version of a notice, with the voice that says it."""

    version: str
    text: str
    voice: str = VOICE
    language: str = LANGUAGE
    sound_url: str | None = None
    """Absolute address of a sound file that is played in place of the voice; `text` is what it says."""

    def __post_init__(self) -> None:
        if not self.text.strip() or len(self.text) > MAX_CHARACTERS:
            raise ValueError("a notice has 1 to 4096 characters")

    @property
    def sha256(self) -> str:
        """Hexadecimal SHA-256 of the text in UTF-8."""
        return hashlib.sha256(self.text.encode()).hexdigest()


def default_notice(
    *,
    company: str,
    rights_url: str,
    purpose: str = "préparer notre proposition",
    audio_kept_days: int = 30,
) -> Notice:
    """The default French notice.

    Args:
        company: who calls, as the prospect knows it.
        rights_url: where the second layer stands, short enough to be said (`exemple.fr/appel`).
        purpose: what the recording is for, as an infinitive.
        audio_kept_days: the longest time that the sound is kept.

    Key 0 works at any time: while the notice plays Twilio tells of it, and afterwards it is heard in the
    recording, before anything is transcribed.
    """
    return Notice(
        version=DEFAULT_VERSION,
        text=(
            f"Ici {company}, appel commercial. Avec votre accord, cet échange est enregistré et transcrit "
            f"par un logiciel pour {purpose} ; le son est effacé sous {audio_kept_days} jours. "
            f"Tapez {KEY_ACCEPT} pour accepter, {KEY_REFUSE} pour refuser. "
            "Sans réponse de votre part, rien n'est enregistré. "
            f"Pour arrêter à tout moment, tapez {KEY_WITHDRAW} ou dites-le. Vos droits : {rights_url}."
        ),
    )


def accepts(digits: str | None) -> bool:
    """Whether the answer is an agreement: key 1 and nothing else. Silence is a refusal."""
    return digits == KEY_ACCEPT
