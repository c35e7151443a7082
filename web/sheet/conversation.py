"""The transcript as the page shows it: who speaks, when, and which words prove a value."""

from collections.abc import Iterable
from dataclasses import dataclass

from calls.queries import CallRow
from models.values.sheet import Quote, SheetValue
from models.values.transcript import Speaker, TranscriptValue, Turn
from scoring.readings import rows


@dataclass(frozen=True)
class Passage:
    """A piece of a turn's text; `is_proof` where a value of the sheet rests on it."""

    text: str
    is_proof: bool


@dataclass(frozen=True)
class TurnView:
    """What one person said in one go."""

    i: int
    side: str
    name: str
    start_s: float | None
    end_s: float | None
    passages: tuple[Passage, ...]


@dataclass(frozen=True)
class Conversation:
    """The turns in order; `rejected` counts what the recogniser wrote over silence."""

    turns: tuple[TurnView, ...]
    rejected: int


def build_conversation(
    transcript: TranscriptValue | None, proposal: SheetValue | None, row: CallRow
) -> Conversation | None:
    """The conversation with its proofs marked; None where there is no transcript (any more)."""
    if transcript is None:
        return None
    names = {
        Speaker.AGENT: row.agent_name,
        Speaker.PROSPECT: row.prospect_name,
        Speaker.UNKNOWN: "Voix non distinguées",
    }
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
            )
            for turn in transcript.turns
        ),
        rejected=len(transcript.rejected),
    )


def _passages(turn: Turn, quotes: Iterable[Quote]) -> tuple[Passage, ...]:
    """The text of a turn, cut where proofs begin and end."""
    found, position = [], 0
    for start, end in _proof_spans(turn, quotes):
        if start > position:
            found.append(Passage(turn.text[position:start], is_proof=False))
        found.append(Passage(turn.text[start:end], is_proof=True))
        position = end
    if position < len(turn.text):
        found.append(Passage(turn.text[position:], is_proof=False))
    return tuple(found)


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
