"""What a prospect answers to the notice: a key, or a few words.

Speech is read narrowly. A greeting of an answering machine may hold a yes ("oui, bonjour, vous êtes bien
chez..."): only a whole answer counts, and what is neither a yes nor a no is unclear, which agrees to
nothing.
"""

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from telephony.notice import KEY_ACCEPT, KEY_WITHDRAW


class Meaning(StrEnum):
    """What an answer says."""

    YES = "yes"
    NO = "no"
    """Key 2, any other key, a no, or words that are neither."""
    STOP = "stop"
    """Key 0: no to everything that is asked."""
    SILENCE = "silence"


@dataclass(frozen=True)
class Answer:
    """One answer: what it says, how it came (`dtmf`, `voice`), and what is kept of it.

    `raw` is the key, `oui`, `non` or `unclear`: never the words, which belong to a transcript alone.
    """

    meaning: Meaning
    channel: str = "dtmf"
    raw: str = ""

    @property
    def by_key(self) -> bool:
        """Whether a key was pressed: no answering machine does that."""
        return self.channel == "dtmf" and self.raw != ""


SILENCE = Answer(Meaning.SILENCE)

_YES = r"(?:oui|ouais|ok|okay|d accord|bien sur|j accepte|je l accepte|je suis d accord|allez y|volontiers)"
_NO = (
    r"(?:non|nan|je refuse|je n accepte pas|pas d accord|je ne suis pas d accord|je ne veux pas|"
    r"je ne souhaite pas|surtout pas|je m oppose|je m y oppose)"
)
_TAIL = r"(?: (?:merci|bonjour|allo|madame|monsieur|tout a fait|c est bon|pas de probleme))*"
_ACCEPTS = re.compile(rf"(?:bonjour |allo )*{_YES}(?: {_YES})*{_TAIL}")
_REFUSES = re.compile(rf"(?:bonjour |allo )*{_NO}(?: {_NO}| merci)*{_TAIL}")
_UN, _DEUX = re.compile(r"(?:touche )?(?:1|un)"), re.compile(r"(?:touche )?(?:2|deux)")


def read_answer(digits: str | None, speech: str | None) -> Answer:
    """The answer that a Gather brought; a key outweighs words."""
    pressed = (digits or "").strip()
    if pressed:
        meaning = {KEY_ACCEPT: Meaning.YES, KEY_WITHDRAW: Meaning.STOP}.get(pressed, Meaning.NO)
        return Answer(meaning, raw=pressed if len(pressed) == 1 else "several")
    return read_speech(speech or "")


def read_speech(text: str) -> Answer:
    """The answer that somebody spoke.

    >>> read_speech("Oui, d'accord.").meaning
    <Meaning.YES: 'yes'>
    >>> read_speech("Oui bonjour vous êtes bien chez Médidis").meaning
    <Meaning.NO: 'no'>
    """
    words = _plain(text)
    if not words:
        return SILENCE
    if _ACCEPTS.fullmatch(words) or _UN.fullmatch(words):
        return Answer(Meaning.YES, "voice", "oui")
    if _REFUSES.fullmatch(words) or _DEUX.fullmatch(words):
        return Answer(Meaning.NO, "voice", "non")
    return Answer(Meaning.NO, "voice", "unclear")


def agrees(answer: Answer, *, opt_in: bool) -> bool:
    """Whether an answer lets the recording happen.

    Consent is a positive act; under legitimate interest silence is no objection (facts on the GDPR, 1
    and 5).
    """
    return answer.meaning is Meaning.YES or (not opt_in and answer.meaning is Meaning.SILENCE)


def _plain(text: str) -> str:
    bare = "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", bare))
