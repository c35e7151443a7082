"""A call as rules read it: each turn with its streams, amounts, times and roles, and who answers whom."""

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from extraction.aid.sense import Sense
from extraction.amounts import Amount, Count
from extraction.answers.answers import Answer, Kind, Reserve, read_answer
from extraction.names.names import Name
from extraction.questions.questions import Question, as_prospect, read_question, read_settings
from extraction.roles.roles import Role
from extraction.stream import Stream, tagged
from extraction.timex import TimeSpan
from models.values.transcript import Speaker, Turn

_CLAUSE = re.compile(
    r"^((?!(?:le|la|les|l|un|une|mon|ma|notre) \w+ [,.]|\w+ [,.?])(?:\w+ ){1,6}\w+)(?= (?:,|\.)|$)(?! \?)"
)
_NO_ECHO = re.compile(r"\b(?:ou|qui|quel\w*|comment|combien|pourquoi|quand|lequel|laquelle)\b")
_STALL = re.compile(
    r"^(?:(?:oui|ah|oh|alors|non|mais|excusez moi|pardon|,) )*(?:attend[sz]?|attendez|(?:deux|une|cinq"
    r"|trente) (?:petites? )?(?:secondes?"
    r"|minutes?)|un instant|(?:ne )?quittez pas|je (?:ferme|baisse|sors|coupe|gare|pose|reviens"
    r"|vous (?:reprends|mets)|me (?:gare"
    r"|pousse))|pardon|excusez moi|c est a dire|comment ca|dans quel sens|vous (?:voulez dire|entendez)"
    r"|redites|repetez"
    r"|j (?:entends|ai) (?:mal|rien|pas) (?:compris|entendu)|ca coupe)\b"
)
"""What puts an answer off: the question still stands when the agent only waits."""
_STALLS = 14
_MEMORY = 3
"""How many exchanges a subject lives on when the agent's next turns name no other."""
_NO_CALENDAR = frozenset({"authority", "role", "person", "size", "recording", "competitors"})
"""Subjects that no question on a day goes on with."""


@dataclass(frozen=True, slots=True)
class Utterance:
    """One turn and all that was read in it alone."""

    turn: Turn
    full: Stream
    words: Stream
    tags: Stream
    amounts: tuple[Amount, ...] = ()
    counts: tuple[Count, ...] = ()
    times: tuple[TimeSpan, ...] = ()
    roles: tuple[Role, ...] = ()
    names: tuple[Name, ...] = ()
    job: tuple[int, int] | None = None
    nouns: frozenset[int] = frozenset()
    sense: Sense | None = field(default=None, compare=False, repr=False)
    """The turn's sentence vector, where the learned aid is on."""

    @property
    def i(self) -> int:
        """The turn's number in the call."""
        return self.turn.i

    @property
    def is_prospect(self) -> bool:
        """Whether the prospect speaks: the only voice that can give a fact."""
        return self.turn.speaker is Speaker.PROSPECT


@dataclass(frozen=True, slots=True)
class Exchange:
    """A prospect's turn, what it answers, and the agent's turn before it."""

    said: Utterance
    answer: Answer
    question: Question | None = None
    agent: Utterance | None = None
    index: int = 0
    settings: frozenset[str] = frozenset()
    turned: dict[bool, Utterance] = field(default_factory=dict, compare=False, repr=False)
    """What `agent_as_prospect` gave, by `as_me`: many rules ask."""

    def asked(self, *subjects: str) -> bool:
        """Whether the question is about one of these subjects."""
        return self.question is not None and bool(self.question.subjects & set(subjects))

    @property
    def question_subjects(self) -> frozenset[str]:
        """The subjects of the question, none where there is no question."""
        return self.question.subjects if self.question is not None else frozenset()

    @property
    def asked_now(self) -> bool:
        """Whether the agent's last turn itself asks, and the subject is not a memory."""
        return self.agent is not None and not (self.question is not None and self.question.inherited)

    @property
    def agrees(self) -> bool:
        """Whether the prospect takes the agent's last turn as true."""
        if self.answer.evasive and self.answer.rest > 0:
            return False
        if self.answer.kind is Kind.YES:
            return not (self.question is not None and self.question.negative and not self.question.inherited)
        return self.answer.kind is Kind.SI

    @property
    def echoes(self) -> bool:
        """Whether the turn opens by the agent's own words: *vous signez sans eux ? — Sans eux, et sans moi*.

        Two words at least, up to the first stop; a question back, or the choice of *ou*, is no yes.
        """
        if self.agent is None or self.answer.kind is not Kind.OTHER:
            return False
        opening = _CLAUSE.match(self.said.words.text)
        if opening is None or _NO_ECHO.search(self.agent.words.text):
            return False
        return f" {opening[1]} " in f" {self.agent.words.text} "

    @property
    def stands(self) -> bool:
        """Whether the agent's words hold whole after a yes: a plain one, or one that only adds to them.

        *C'est ça, mais hors taxes* leaves the sum as it was, *oui, mais pas tout de suite* does not.
        """
        return self.agrees and self.answer.reserve in {Reserve.NONE, Reserve.BOUNDS}

    @property
    def denies(self) -> bool:
        """Whether the prospect takes the agent's last turn as false."""
        return self.answer.kind is Kind.NO and not (self.question is not None and self.question.negative)

    @property
    def confirms_negative(self) -> bool:
        """Whether the prospect confirms a negative question (*vous n'avez pas de budget ? — Non*)."""
        return (
            self.question is not None
            and self.question.negative
            and not self.question.inherited
            and self.answer.kind in {Kind.NO, Kind.YES}
            and not self.answer.reserved
        )

    def agent_as_prospect(self, *, as_me: bool = False) -> Utterance | None:
        """The agent's turn as the prospect would say it, to be read where the prospect agrees.

        With `as_me` *vous* is one person, else *vous décidez* reads *nous décidez*.
        """
        if self.agent is None:
            return None
        if as_me not in self.turned:
            words = as_prospect(self.agent.words, as_me=as_me)
            self.turned[as_me] = Utterance(
                turn=self.agent.turn,
                full=as_prospect(self.agent.full),
                words=words,
                tags=tag(words, self.agent.amounts, self.agent.times, self.agent.counts, self.agent.roles),
                amounts=self.agent.amounts,
                counts=self.agent.counts,
                times=self.agent.times,
                roles=self.agent.roles,
            )
        return self.turned[as_me]


@dataclass(slots=True)
class Call:
    """The turns of a call in their order, and the exchanges of the prospect's turns."""

    utterances: tuple[Utterance, ...]
    reference_date: dt.date
    exchanges: tuple[Exchange, ...] = field(default=())

    def __post_init__(self) -> None:
        self.exchanges = tuple(_exchanges(self.utterances))

    def utterance(self, i: int) -> Utterance:
        """The utterance of turn number `i`."""
        return next(utterance for utterance in self.utterances if utterance.i == i)

    def agent_after(self, exchange: Exchange) -> Utterance | None:
        """The agent's turn that follows a prospect's turn."""
        following = self.utterances[exchange.index + 1 : exchange.index + 2]
        return following[0] if following and following[0].turn.speaker is Speaker.AGENT else None

    def before(self, exchange: Exchange) -> Exchange | None:
        """The prospect's turn before, where one turn of the agent's alone lies between."""
        return next((item for item in self.exchanges if item.index == exchange.index - 2), None)

    def offered(self) -> str:
        """All the agent's words: what the call is about from their side."""
        return " ".join(utterance.words.text for utterance in self.utterances if not utterance.is_prospect)


def tag(
    words: Stream,
    amounts: Sequence[Amount],
    times: Sequence[TimeSpan],
    counts: Sequence[Count],
    roles: Sequence[Role],
) -> Stream:
    """The words with each amount, time, count and role replaced by `AMT`, `TIME`, `NUM`, `ROLE`."""
    spans = [(amount.start, amount.end, "AMT") for amount in amounts if amount.scaled or amount.certain]
    people = [count for count in counts if count.people or count.noun == "bulletins"]
    for label, values in (("TIME", times), ("NUM", people), ("ROLE", roles)):
        for value in values:
            if not any(value.start < end and start < value.end for start, end, _ in spans):
                spans.append((value.start, value.end, label))
    return tagged(words, spans)


def _exchanges(utterances: Iterable[Utterance]) -> Iterator[Exchange]:
    question: Question | None = None
    agent: Utterance | None = None
    stalled: Utterance | None = None
    money_said = False
    age = 0
    for index, utterance in enumerate(utterances):
        if utterance.turn.speaker is Speaker.AGENT:
            agent = utterance
            asked = _question(utterance)
            age += 1
            if asked is None and stalled is not None and len(utterance.words.tokens) < _STALLS:
                agent = stalled
            elif asked is not None:
                question, age = _follow(question, asked), 0
            elif question is None and money_said:
                question, age = Question((utterance.i,), frozenset({"budget"}), negative=False), 0
            elif question is not None:
                question = (
                    Question(question.turns, question.subjects, negative=False, inherited=True)
                    if age < _MEMORY
                    else None
                )
        elif utterance.is_prospect:
            settings = read_settings(agent.words) if agent is not None else frozenset()
            yield Exchange(utterance, read_answer(utterance.full), question, agent, index, settings)
            stalled = agent if _stalls(utterance, question) else None
            if question is not None and not question.inherited and stalled is None:
                question = Question(question.turns, question.subjects, question.negative, inherited=True)
            money_said = (
                any(amount.certain for amount in utterance.amounts)
                or " budget " in f" {utterance.words.text} "
            )
            agent = None


def _stalls(said: Utterance, question: Question | None) -> bool:
    """Whether a turn puts off its answer to a question of the agent's last turn."""
    if question is None or question.inherited or len(said.words.tokens) > _STALLS:
        return False
    return _STALL.match(said.words.text) is not None


def _question(agent: Utterance) -> Question | None:
    money = any(
        amount.certain or (amount.scaled and (amount.max or amount.min or 0) >= 1000)
        for amount in agent.amounts
    )
    return read_question(agent.i, agent.words, has_time=bool(agent.times), has_money=money)


def _follow(before: Question | None, asked: Question) -> Question:
    """A turn that only names a time goes on with the subject before it, else it asks about the calendar."""
    if asked.subjects:
        return asked
    subjects = (before.subjects if before is not None else frozenset()) - _NO_CALENDAR or frozenset(
        {"timing"}
    )
    return Question(asked.turns, subjects, asked.negative)
