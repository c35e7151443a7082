"""The proof of a value: the exact words of the turn, the shortest clause that reads well, and its time."""

import re
from collections.abc import Iterable, Sequence

from extraction.dialogue import Call
from extraction.readings import Reading
from models.values.sheet import Quote
from models.values.transcript import Turn, Word

_SENTENCE_END = re.compile(r"(?<=[.!?…;])\s+")
_MAX_CHARS = 160


def quote(turn: Turn, reading: Reading) -> Quote:
    """The quote of a reading in its turn."""
    start, end = clause(turn.text, reading.start, reading.end)
    start_s, end_s = times(turn, start, end)
    return Quote(
        turn=turn.i,
        speaker=turn.speaker,
        text=turn.text[start:end],
        start_s=start_s,
        end_s=end_s,
        rule_id=reading.rule,
        confidence=confidence(turn, start, end),
    )


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The sentences around a span; where they are long, the commas around it.

    >>> text = "Oui. On a une ligne de 40 000, elle est validée. Voilà."
    >>> text[slice(*clause(text, 10, 20))]
    'On a une ligne de 40 000, elle est validée.'
    """
    left = max((m.end() for m in _SENTENCE_END.finditer(text) if m.end() <= start), default=0)
    right = min((m.start() for m in _SENTENCE_END.finditer(text) if m.start() >= end), default=len(text))
    if right - left > _MAX_CHARS:
        before, after = text.rfind(", ", left, start), text.find(", ", end, right)
        left = before + 2 if before >= 0 else left
        right = after if after >= 0 else right
    if right - left > _MAX_CHARS:
        left = max(left, _word_start(text, start - (_MAX_CHARS - min(end - start, _MAX_CHARS)) // 2))
        right = min(right, _word_end(text, max(end, left + _MAX_CHARS)))
    while left < right and text[left].isspace():
        left += 1
    while right > left and text[right - 1].isspace():
        right -= 1
    return left, right


def _word_start(text: str, at: int) -> int:
    return 0 if at <= 0 else text.rfind(" ", 0, at) + 1


def _word_end(text: str, at: int) -> int:
    space = text.find(" ", min(at, len(text)))
    return len(text) if space < 0 else space


def times(turn: Turn, start: int, end: int) -> tuple[float | None, float | None]:
    """When the characters were said: the words' times where the turn has words, else the turn's."""
    spans = list(_word_spans(turn))
    inside = [word for word, left, right in spans if left < end and right > start]
    if not inside:
        return turn.start_s, turn.end_s
    return inside[0].start_s, inside[-1].end_s


def confidence(turn: Turn, start: int, end: int) -> float | None:
    """How sure the recogniser was of the words of these characters, on average; None without words."""
    sure = [word.probability for word, left, right in _word_spans(turn) if left < end and right > start]
    return round(sum(sure) / len(sure), 3) if sure else None


def _word_spans(turn: Turn) -> Iterable[tuple[Word, int, int]]:
    position = 0
    for word in turn.words:
        text = word.text.strip()
        at = turn.text.find(text, position)
        if text and at >= 0:
            yield word, at, at + len(text)
            position = at + len(text)


class Proof:
    """Makes the evidence and the quotes of readings from the turns of a call."""

    def __init__(self, call: Call) -> None:
        self._turns = {utterance.i: utterance.turn for utterance in call.utterances}
        self._times = {utterance.i: utterance.times for utterance in call.utterances}

    def evidence(self, readings: Sequence[Reading]) -> tuple[int, ...]:
        """The turns that prove the readings, in order."""
        return tuple(sorted({turn for reading in readings for turn in reading.turns}))

    def summary(self, reading: Reading) -> str:
        """The prospect's words, shortened to their clause, without the final mark."""
        text = self._turns[reading.turn].text
        start, end = clause(text, reading.start, reading.end)
        return text[start:end].rstrip(" .!?…,;:")

    def quotes(self, readings: Sequence[Reading]) -> tuple[Quote, ...]:
        """One quote a reading; where a short answer needs it, the agent's turn is quoted before it."""
        quotes: list[Quote] = []
        for reading in readings:
            for i in reading.turns:
                turn = self._turns[i]
                if i == reading.turn:
                    quotes.append(quote(turn, reading))
                else:
                    quotes.append(self._context(i, reading))
        unique: dict[tuple[int, str], Quote] = {}
        for item in quotes:
            unique.setdefault((item.turn, item.text), item)
        return tuple(sorted(unique.values(), key=lambda item: item.turn))

    def _context(self, i: int, reading: Reading) -> Quote:
        """Another turn of the same exchange: its sentence with a time, its question, or its longest."""
        turn = self._turns[i]
        sentences = _sentences(turn.text)
        spans = self._times[i] if reading.dimension in {"next_step", "timing"} else ()
        timed = [s for s in sentences if any(s[0] <= span.start < s[1] for span in spans)]
        asking = [s for s in sentences if turn.text[: s[1]].rstrip().endswith("?")]
        start, end = (timed or asking or [max(sentences, key=lambda s: s[1] - s[0])])[-1]
        start, end = clause(turn.text, start, end)
        start_s, end_s = times(turn, start, end)
        return Quote(
            turn=turn.i,
            speaker=turn.speaker,
            text=turn.text[start:end],
            start_s=start_s,
            end_s=end_s,
            rule_id=reading.rule,
            confidence=confidence(turn, start, end),
        )


def _sentences(text: str) -> list[tuple[int, int]]:
    starts = [0, *(match.end() for match in _SENTENCE_END.finditer(text))]
    ends = [*(match.start() for match in _SENTENCE_END.finditer(text)), len(text)]
    return [(left, right) for left, right in zip(starts, ends, strict=True) if right > left] or [
        (0, len(text))
    ]
