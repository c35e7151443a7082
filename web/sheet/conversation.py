"""The transcript as the page shows it: who speaks, when, which words prove a value or were heard badly."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from calls.queries import CallRow
from models.values.sheet import Quote, SheetValue
from models.values.transcript import Speaker, TranscriptValue, Turn
from scoring.readings import rows

UNSURE_BELOW = 0.6
"""The recogniser's own probability of a word: one in two is wrong below (docs/transcription.md)."""


@dataclass(frozen=True)
class Passage:
    """A piece of a turn's text.

    `is_proof` where a value of the sheet rests on it, `is_unsure` where the recogniser was not sure of it.
    """

    text: str
    is_proof: bool = False
    is_unsure: bool = False


@dataclass(frozen=True)
class TurnView:
    """What one person said in one go."""

    i: int
    side: str
    name: str
    start_s: float | None
    end_s: float | None
    passages: tuple[Passage, ...]
    heard: str | None
    correct_href: str | None


@dataclass(frozen=True)
class Conversation:
    """The turns in order; `rejected` counts what the recogniser wrote over silence."""

    turns: tuple[TurnView, ...]
    rejected: int

    @property
    def has_unsure(self) -> bool:
        """Whether some words are shown as badly heard."""
        return any(passage.is_unsure for turn in self.turns for passage in turn.passages)


def build_conversation(
    transcript: TranscriptValue | None, proposal: SheetValue | None, row: CallRow, *, may_correct: bool
) -> Conversation | None:
    """The conversation, proofs and unsure words marked; None where there is no transcript (any more)."""
    if transcript is None:
        return None
    names = names_of(row)
    quotes = [quote for each in rows(proposal) for quote in each.quotes] if proposal is not None else []
    return Conversation(
        turns=tuple(
            TurnView(
                i=turn.i,
                side=turn.speaker.value,
                name=names[turn.speaker],
                start_s=turn.start_s,
                end_s=turn.end_s,
                passages=_passages(turn, quotes),
                heard=turn.heard,
                correct_href=f"/appels/{row.id}/tours/{turn.i}" if may_correct else None,
            )
            for turn in transcript.turns
        ),
        rejected=sum(1 for span in transcript.rejected if span.text),
    )


def names_of(row: CallRow) -> Mapping[Speaker, str]:
    """Who speaks, by name."""
    return {
        Speaker.AGENT: row.agent_name,
        Speaker.PROSPECT: row.prospect_name,
        Speaker.UNKNOWN: "Voix non distinguées",
    }


def _passages(turn: Turn, quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    """The text of a turn, cut where proofs and unsure words begin and end."""
    proofs, unsure = _proof_spans(turn, quotes), _unsure_spans(turn)
    edges = sorted({0, len(turn.text), *(edge for span in proofs + unsure for edge in span)})
    return tuple(
        Passage(
            turn.text[start:end],
            is_proof=any(span[0] <= start and end <= span[1] for span in proofs),
            is_unsure=any(span[0] <= start and end <= span[1] for span in unsure),
        )
        for start, end in pairwise(edges)
    )


def _unsure_spans(turn: Turn) -> list[tuple[int, int]]:
    """Where words stand of which the recogniser was not sure; neighbours make one span."""
    spans: list[tuple[int, int]] = []
    position, follows = 0, False
    for word in turn.words:
        start = turn.text.find(word.text, position)
        if start < 0:
            continue
        position = start + len(word.text)
        if word.probability >= UNSURE_BELOW:
            follows = False
        elif follows:
            spans[-1] = (spans[-1][0], position)
        else:
            spans.append((start, position))
            follows = True
    return spans


def _proof_spans(turn: Turn, quotes: Iterable[Quote]) -> list[tuple[int, int]]:
    """Where the turn's quotes stand, without overlaps."""
    places = ((turn.text.find(quote.text), quote.text) for quote in quotes if quote.turn == turn.i)
    spans: list[tuple[int, int]] = []
    for start, text in sorted(place for place in places if place[0] >= 0 and place[1]):
        end = start + len(text)
        if spans and start <= spans[-1][1]:
            spans[-1] = (spans[-1][0], max(end, spans[-1][1]))
        else:
            spans.append((start, end))
    return spans
