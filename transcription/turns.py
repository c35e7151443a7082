"""Turns: who said what in one go, from the timed words of both channels.

A turn belongs to one speaker. The other's sentence ends it; the other's "mmh" does not: it becomes a short
turn of its own, after the turn that it accompanies, so that a sentence stays whole for the reader and for the
extraction. People talk at once: the times of turns may overlap; their order is that of their beginnings.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from models.values.transcript import Speaker, Turn, Word
from transcription.words import ends_sentence

SpokenWord = tuple[Speaker, Word]

# A pause that separates two utterances of a speaker, and one that does at the end of a sentence.
PAUSE_S = 0.7
PAUSE_AFTER_SENTENCE_S = 0.3
# After a longer one, a new turn begins even if nobody else spoke.
LONG_PAUSE_S = 4.0
# Without known speakers the end of a sentence is all there is to tell one voice from the next; within one,
# only a long hesitation is.
LONG_PAUSE_UNKNOWN_S = 1.5
# An answer may begin so long before the question's end.
ANSWER_OVERLAP_S = 0.5

MAX_WORDS_OF_BACKCHANNEL = 4
BACKCHANNEL = re.compile(
    r"(?:(?:m+h*m*|h+u*m+|hein|ah|oh|euh|oui|ouais|ok|okay|d accord|bien sûr|très bien|c est ça|voilà|bon"
    r"|bien|exactement|tout à fait|effectivement|absolument|je vois|je comprends|entendu|parfait|super)\b ?)+"
)


@dataclass(frozen=True)
class Utterance:
    """Words of one speaker without a pause between them."""

    speaker: Speaker
    words: tuple[Word, ...]

    @property
    def start_s(self) -> float:
        """Its beginning."""
        return self.words[0].start_s

    @property
    def end_s(self) -> float:
        """Its end."""
        return max(word.end_s for word in self.words)

    @property
    def is_backchannel(self) -> bool:
        """Whether it only shows that the speaker listens; the same words may also be an answer."""
        text = " ".join(re.findall(r"[^\W_]+", " ".join(word.text for word in self.words).lower()))
        return len(self.words) <= MAX_WORDS_OF_BACKCHANNEL and BACKCHANNEL.fullmatch(text) is not None


def build_turns(spoken: Iterable[SpokenWord]) -> tuple[Turn, ...]:
    """The turns of a call, numbered from 0 in the order of their beginnings.

    Every word goes into exactly one turn, in the order of time.
    """
    by_speaker: dict[Speaker, list[Word]] = {}
    for speaker, word in sorted(spoken, key=lambda one: one[1].start_s):
        by_speaker.setdefault(speaker, []).append(word)
    utterances = sorted(
        (utterance for speaker, words in by_speaker.items() for utterance in _utterances(speaker, words)),
        key=lambda utterance: utterance.start_s,
    )
    return tuple(_turn(i, group) for i, group in enumerate(_group(utterances)))


def _utterances(speaker: Speaker, words: Sequence[Word]) -> Iterable[Utterance]:
    begun = 0
    for position in range(1, len(words) + 1):
        if position == len(words) or _pauses(words[position - 1], words[position]):
            yield Utterance(speaker, tuple(words[begun:position]))
            begun = position


def _pauses(before: Word, after: Word) -> bool:
    least = PAUSE_AFTER_SENTENCE_S if ends_sentence(before.text) else PAUSE_S
    return after.start_s - before.end_s >= least


def _group(utterances: Sequence[Utterance]) -> list[list[Utterance]]:
    """The utterances of each turn, turns in the order of their beginnings."""
    groups: list[list[Utterance]] = []
    last: dict[Speaker, tuple[list[Utterance], int]] = {}
    for position, utterance in enumerate(utterances):
        group, previous = last.get(utterance.speaker, ([], position))
        between = [one for one in utterances[previous:position] if one.speaker is not utterance.speaker]
        if not group or not _goes_on(group, utterance, between):
            group = []
            groups.append(group)
        group.append(utterance)
        last[utterance.speaker] = (group, position)
    return groups


def _goes_on(turn: Sequence[Utterance], utterance: Utterance, between: Sequence[Utterance]) -> bool:
    """Whether a speaker's utterance continues the turn, given what the other began between the two."""
    before = turn[-1]
    pause_s = utterance.start_s - before.end_s
    if before.speaker is Speaker.UNKNOWN:
        return pause_s <= LONG_PAUSE_UNKNOWN_S and not ends_sentence(before.words[-1].text)
    return pause_s <= LONG_PAUSE_S and all(_accompanies(other, before, utterance) for other in between)


def _accompanies(aside: Utterance, before: Utterance, after: Utterance) -> bool:
    """Whether the other's words leave a turn whole: a backchannel under it, or within its sentence.

    In the pause after a sentence, or at its very end, the same word is an answer, and its place is there.
    """
    if not aside.is_backchannel:
        return False
    sentence_ended = ends_sentence(before.words[-1].text)
    under = aside.end_s <= before.end_s - (ANSWER_OVERLAP_S if sentence_ended else 0.0)
    return under or (not sentence_ended and after.words[0].text[:1].islower())


def _turn(i: int, utterances: Sequence[Utterance]) -> Turn:
    words = tuple(word for utterance in utterances for word in utterance.words)
    return Turn(
        i=i,
        speaker=utterances[0].speaker,
        text=" ".join(word.text for word in words),
        start_s=words[0].start_s,
        end_s=max(word.end_s for word in words),
        words=words,
    )
