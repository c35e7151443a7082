"""What one rule reads in one place, before the call is consolidated, and the reading of patterns."""

import functools
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from extraction.context.context import Context, is_hedged, read_context
from extraction.dialogue import Exchange, Utterance
from extraction.expressions import Hit, Pattern, hits
from extraction.stream import Stream

_OTHERS = re.compile(
    r"AGENT (?:\w+ ){0,1}(?:a|avons|aide|aidons|accompagne|accompagnons|equipe|equipons|clients?|voit"
    r"|travaille|constate|entends?)\b|\bles (?:pme|entreprises|gens|boites)\b"
)


@dataclass(frozen=True, slots=True)
class Reading:
    """A value read by a rule in a turn. `turns` are the turns that prove it, `turn` the one quoted.

    `start`, `end` are characters of the untouched text of `turn`.
    """

    rule: str
    dimension: str
    value: str
    turn: int
    start: int
    end: int
    turns: tuple[int, ...]
    weight: int = 2
    hedged: bool = False
    data: dict[str, str | int | float | bool | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Match:
    """A pattern's hit with its stream and its context."""

    hit: Hit
    stream: Stream
    context: Context
    utterance: Utterance

    @property
    def pattern(self) -> Pattern:
        """The pattern that was read."""
        return self.hit.pattern

    @property
    def raw(self) -> tuple[int, int]:
        """The characters of the untouched text."""
        return self.stream.raw_span(self.hit.start, self.hit.end)

    @property
    def sentence(self) -> str:
        """The sentence in which it was read, as the rules see it."""
        left, right = self.stream.sentence(self.hit.start)
        return self.stream.text[left:right]


def matches(
    patterns: Sequence[Pattern], utterance: Utterance, exchange: Exchange | None = None
) -> Iterator[Match]:
    """Every hit of the patterns in an utterance; a pattern with `asked` needs the exchange's subject."""
    allowed = [
        pattern
        for pattern in patterns
        if pattern.asked is None or (exchange is not None and _is_asked(pattern.asked, exchange))
    ]
    for hit, stream in hits(allowed, utterance.words, utterance.tags):
        yield Match(hit, stream, read_context(stream, hit.start, hit.end), utterance)


def claims(patterns: Sequence[Pattern], exchange: Exchange, *, as_me: bool = False) -> Iterator[Match]:
    """What the agent's last turn says of the prospect, read as the prospect's own words.

    What the agent tells of other customers (*on a des clients où la banque finance*) is left out. With
    `as_me` *vous* reads as one person (*vous ne décidez pas* gives *je décide pas*), for rules that say so.
    """
    agent = exchange.agent_as_prospect(as_me=as_me)
    if agent is None:
        return
    for match in matches(patterns, agent, exchange):
        before = match.stream.before(match.hit.start)
        if not (match.context.conditional or match.context.third_party or _OTHERS.search(before)):
            yield match


def _is_asked(asked: str, exchange: Exchange) -> bool:
    """Whether the question is on one of the subjects; `subject!` wants it in the agent's last turn.

    The settings of the agent's last turn count as its subjects.
    """
    subjects = _subjects(asked)
    if exchange.settings & subjects.all:
        return True
    if exchange.question_subjects & subjects.remembered:
        return True
    return exchange.asked_now and bool(exchange.question_subjects & subjects.now)


@dataclass(frozen=True, slots=True)
class _Subjects:
    """The subjects of a pattern's `asked`: every one, those that may be a memory, those that may not."""

    all: frozenset[str]
    remembered: frozenset[str]
    now: frozenset[str]


@functools.cache
def _subjects(asked: str) -> _Subjects:
    parts = asked.split()
    now = frozenset(part[:-1] for part in parts if part.endswith("!"))
    remembered = frozenset(part for part in parts if not part.endswith("!"))
    return _Subjects(now | remembered, remembered, now)


def reading(
    match: Match, dimension: str, *, turns: tuple[int, ...] | None = None, weight: int | None = None
) -> Reading:
    """A reading of a match, with the pattern's own value and weight unless told otherwise."""
    start, end = match.raw
    return Reading(
        rule=match.pattern.id,
        dimension=dimension,
        value=match.pattern.value,
        turn=match.utterance.i,
        start=start,
        end=end,
        turns=turns if turns is not None else (match.utterance.i,),
        weight=match.pattern.weight if weight is None else weight,
        hedged=is_hedged(match.utterance.full, start),
    )
