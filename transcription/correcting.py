"""A turn as a person corrects it: words that stay keep their times, new ones get those of the replaced."""

from collections.abc import Sequence
from difflib import SequenceMatcher

from core.errors import InvalidInput
from models.values.transcript import Turn, Word
from transcription.words import ends_sentence

LONGEST = 5000
SHORTEST_TERM = 3
LONG_TERM = 7
MARKS = ".,;:!?…«»()\"'"
SURE = 1.0
"""A word that a person wrote."""


def correct(turn: Turn, text: str) -> Turn:
    """The turn with another text; what had been heard first is kept.

    Raises:
        InvalidInput: the text is empty, or longer than anybody speaks in one go.
    """
    wanted = text.split()
    if not wanted:
        raise InvalidInput("transcript.empty_turn", "Écrivez ce qui est dit, ou annulez la correction.")
    if len(text) > LONGEST:
        raise InvalidInput(
            "transcript.long_turn", f"Ce texte dépasse {LONGEST} caractères : raccourcissez-le."
        )
    written = " ".join(wanted)
    if written == turn.text:
        return turn
    first = turn.heard if turn.heard is not None else turn.text
    return turn.model_copy(
        update={
            "text": written,
            "words": tuple(_aligned(turn, wanted)),
            "heard": None if written == first else first,
        }
    )


def proposed_terms(turn: Turn) -> list[str]:
    """What a correction proposes for a campaign's vocabulary, in order.

    The words that had not been heard, capitalised neighbours together, unless they are short and common: a
    recogniser that is told "le" hears it everywhere.
    """
    return [term for term in _new_terms(turn) if _is_telling(term)]


def _is_telling(term: str) -> bool:
    if len(term) < SHORTEST_TERM or term.isdecimal():
        return False
    return len(term) >= LONG_TERM or any(char.isupper() or char.isdecimal() for char in term)


def _new_terms(turn: Turn) -> list[str]:
    if turn.heard is None:
        return []
    before, after = turn.heard.split(), turn.text.split()
    terms: list[str] = []
    bare_before, bare_after = ([word.strip(MARKS) for word in words] for words in (before, after))
    for kind, _, _, start, stop in _matcher(bare_before, bare_after).get_opcodes():
        if kind in {"replace", "insert"}:
            terms += _terms(after, start, stop)
    return terms


def _terms(words: Sequence[str], start: int, stop: int) -> list[str]:
    """The new words without marks; a capital at the head of a sentence makes no name."""
    terms: list[str] = []
    joins = False
    for at in range(start, stop):
        bare = words[at].strip(MARKS)
        opens = at == 0 or ends_sentence(words[at - 1])
        bare = bare.lower() if opens and bare.istitle() else bare
        is_name = bare[:1].isupper()
        if joins and is_name:
            terms[-1] = f"{terms[-1]} {bare}"
        elif bare:
            terms.append(bare)
        joins = is_name and words[at].endswith(bare)
    return terms


def _aligned(turn: Turn, wanted: Sequence[str]) -> list[Word]:
    """The wanted words with times; none where the turn came without."""
    if not turn.words:
        return []
    old = turn.words
    words: list[Word] = []
    for kind, left, right, start, stop in _matcher([word.text for word in old], wanted).get_opcodes():
        if kind == "equal":
            words += old[left:right]
        elif start < stop:
            begin_s = old[left].start_s if left < len(old) else old[-1].end_s
            end_s = max(begin_s, old[right - 1].end_s if right > left else begin_s)
            step_s = (end_s - begin_s) / (stop - start)
            words += [
                Word(
                    text=text,
                    start_s=round(begin_s + i * step_s, 3),
                    end_s=round(begin_s + (i + 1) * step_s, 3),
                    probability=SURE,
                )
                for i, text in enumerate(wanted[start:stop])
            ]
    return words


def _matcher(before: Sequence[str], after: Sequence[str]) -> SequenceMatcher[str]:
    return SequenceMatcher(None, before, after, autojunk=False)
