"""What the recogniser made up: never shown as speech, kept with the reason.

Whisper writes something for every sound it is given. On music, tones and noise its score gives it away, its
text loops, or it says what the subtitles that it learnt from say when nobody speaks (facts on speech).
"""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from transcription.words import Piece, ends_sentence

# Real telephone windows score from -0.16 to -0.37, inventions from -0.96 down (facts on speech).
LOWEST_LOGPROB = -1.0
# faster-whisper's own threshold, which its batched mode does not apply.
HIGHEST_COMPRESSION = 2.4
# People say "oui oui oui oui"; a loop goes on.
LONGEST_CYCLE = 8
ROUNDS_OF_ONE_WORD = 8
ROUNDS_OF_SEVERAL = 4
# French speech has 3 to 5 words a second: a window with so much less has lost the thread.
LEAST_WORDS_PER_S = 1.0
LONG_ENOUGH_S = 5.0

_SILENCE_PHRASES = (
    r"sous titr(?:es?|ages?)(?: (?:réalisée?s?|fait|par|de|la|communauté|d|amara|org|st|\d+))*",
    r"sous titrage société radio canada",
    r"amara org",
    r"(?:❤ )?par sous ?titreur com",
    r"merci (?:d avoir|de l avoir) (?:regardé|visionné)(?: et à (?:bientôt|la prochaine|très bientôt))?",
    r"merci d avoir (?:regardé|visionné|suivi|écouté) (?:cette|la|ma|notre) (?:vidéo|chaîne|émission)",
    r"(?:à bientôt )?pour de nouvelles (?:aventures|vidéos)",
    r"(?:traduction|transcription|réalisation) (?:par|de) (?:la communauté|amara org|\w+ \w+)",
    r"(?:n oubliez pas de |pensez à )?(?:vous )?abonne(?:z vous|r) à (?:la|ma|notre|cette) chaîne",
    r"abonnez vous",
    r"(?:à|on se retrouve) (?:très bientôt )?(?:dans|pour) (?:une|la) (?:nouvelle|prochaine) vidéo",
    r"musique(?: de (?:fin|générique))?",
    r"générique(?: de fin)?",
    r"applaudissements",
)
SILENCE_PHRASE = re.compile("|".join(f"(?:{phrase})" for phrase in _SILENCE_PHRASES))


class Reason(StrEnum):
    """Why a text is not speech."""

    LOW_CONFIDENCE = "low_confidence"
    COMPRESSION = "compression"
    REPETITION = "repetition"
    SILENCE_PHRASE = "silence_phrase"
    PROMPT_ECHO = "prompt_echo"


@dataclass(frozen=True)
class Rejected:
    """Words that are not speech."""

    words: tuple[Piece, ...]
    reason: Reason


def judge_window(text: str, *, avg_logprob: float, hints: str = "") -> Reason | None:
    """Why nothing in a window's text can be trusted, or None.

    Args:
        text: all that the recogniser wrote for one window.
        avg_logprob: its own score for it, the mean natural logarithm a token.
        hints: the vocabulary that it was told before, which it may give back on noise.
    """
    if avg_logprob < LOWEST_LOGPROB:
        return Reason.LOW_CONFIDENCE
    if compression_ratio(text) > HIGHEST_COMPRESSION:
        return Reason.COMPRESSION
    if hints and _plain(text) and f" {_plain(text)} " in f" {_plain(hints)} ":
        return Reason.PROMPT_ECHO
    return None


def compression_ratio(text: str) -> float:
    """How much shorter the text gets by compression: above 2.4 it repeats itself."""
    raw = text.encode()
    return len(raw) / len(zlib.compress(raw)) if raw else 0.0


def strip_inventions(words: Sequence[Piece]) -> tuple[list[Piece], list[Rejected]]:
    """Take loops and silence phrases out of the words of one span; a loop's first round stays."""
    kept, rejected = _strip_loops(words)
    phrases = _find_silence_phrases(kept)
    gone = {position for phrase in phrases for position in phrase}
    rejected += [
        Rejected(tuple(kept[position] for position in phrase), Reason.SILENCE_PHRASE) for phrase in phrases
    ]
    return [word for position, word in enumerate(kept) if position not in gone], rejected


def is_sparse(words: int, *, speech_s: float) -> bool:
    """Whether so few words cannot be all that was said in so many seconds of speech."""
    return speech_s >= LONG_ENOUGH_S and words < LEAST_WORDS_PER_S * speech_s


def _strip_loops(words: Sequence[Piece]) -> tuple[list[Piece], list[Rejected]]:
    plain = [_plain(word.text) for word in words]
    kept: list[Piece] = []
    rejected: list[Rejected] = []
    position = 0
    while position < len(words):
        cycle, rounds = _loop_at(plain, position)
        kept += words[position : position + cycle]
        if rounds > 1:
            rejected.append(
                Rejected(tuple(words[position + cycle : position + cycle * rounds]), Reason.REPETITION)
            )
        position += cycle * rounds
    return kept, rejected


def _loop_at(plain: list[str], start: int) -> tuple[int, int]:
    """The length of the cycle that begins here and its number of rounds; (1, 1) where nothing loops."""
    for cycle in range(1, LONGEST_CYCLE + 1):
        rounds = 1
        first = plain[start : start + cycle]
        while plain[start + rounds * cycle : start + (rounds + 1) * cycle] == first:
            rounds += 1
        if rounds >= (ROUNDS_OF_ONE_WORD if cycle == 1 else ROUNDS_OF_SEVERAL):
            return cycle, rounds
    return 1, 1


def _find_silence_phrases(words: Sequence[Piece]) -> list[range]:
    """Where whole sentences, or whole spans, are made of a silence phrase."""
    found = []
    start = 0
    for position, word in enumerate(words):
        if ends_sentence(word.text) or position == len(words) - 1:
            sentence = " ".join(piece.text for piece in words[start : position + 1])
            if SILENCE_PHRASE.fullmatch(_plain(sentence)):
                found.append(range(start, position + 1))
            start = position + 1
    return found


def _plain(text: str) -> str:
    return " ".join(re.findall(r"[^\W_]+|❤", text.lower()))
