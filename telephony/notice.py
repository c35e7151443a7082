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
    withdrawal_key: bool = False,
) -> Notice:
    """The default French notice.

    Args:
        company: who calls, as the prospect knows it.
        rights_url: where the second layer stands, short enough to be said (`exemple.fr/appel`).
        purpose: what the recording is for, as an infinitive.
        audio_kept_days: the longest time that the sound is kept.
        withdrawal_key: announce key 0 during the call. Only true where the flow hears that key: Twilio
            tells no key pressed while two phones are bridged (facts on Twilio, 1.7), and a notice must
            not promise what does not work. Saying it is always announced: the agent stops.
    """
    way = f"tapez {KEY_WITHDRAW} ou dites-le" if withdrawal_key else "dites-le"
    return Notice(
        version=f"{DEFAULT_VERSION}-{KEY_WITHDRAW}" if withdrawal_key else DEFAULT_VERSION,
        text=(
            f"Ici {company}, appel commercial. Avec votre accord, cet échange est enregistré et transcrit "
            f"par un logiciel pour {purpose} ; le son est effacé sous {audio_kept_days} jours. "
            f"Tapez {KEY_ACCEPT} pour accepter, {KEY_REFUSE} pour refuser. "
            "Sans réponse de votre part, rien n'est enregistré. "
            f"Pour arrêter à tout moment, {way}. Vos droits : {rights_url}."
        ),
    )


SECOND_QUESTION = (
    "Acceptez-vous aussi que cet enregistrement serve à améliorer la qualité de nos appels ? "
    "Tapez 1 ou dites oui pour accepter, 2 ou non pour refuser. Sans réponse, il n'y servira pas."
)
SECOND_OBJECTION = (
    "Cet enregistrement sert aussi à améliorer la qualité de nos appels. "
    "Pour vous y opposer, tapez 2 ou dites non."
)


def second_question(*, opt_in: bool) -> Notice:
    """What is asked of the second purpose (quality), apart from the first (taking notes)."""
    text = SECOND_QUESTION if opt_in else SECOND_OBJECTION
    return Notice(version=f"{DEFAULT_VERSION}-quality", text=text)


def accepts(digits: str | None) -> bool:
    """Whether the answer is an agreement: key 1 and nothing else. Silence is a refusal."""
    return digits == KEY_ACCEPT
