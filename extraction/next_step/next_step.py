"""Reads what was agreed at the end of the call: the last proposal or request that was not refused."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import Pattern
from extraction.next_step.patterns import (
    ACKNOWLEDGED,
    BUSY,
    CLOSED,
    MEETING,
    MEETING_HINT,
    NURTURE,
    REFUSED,
    SEND,
)
from extraction.next_step.when import is_day, when_of
from extraction.proof import Proof
from extraction.readings import Reading, matches
from models.values.sheet import NextStep, NextStepType
from models.values.transcript import Speaker

_AGREES = (Kind.YES, Kind.SOFT, Kind.SI)
_HINTS = frozenset(pattern.id for pattern in MEETING_HINT)
_RANK = {"meeting": 3, "send": 2, "nurture": 1}


@dataclass(slots=True)
class _Plan:
    """One step, and the turns that speak of it."""

    kind: str = "none"
    rule: str = ""
    turn: int = -1
    turns: list[int] = field(default_factory=list)


class _Table:
    """What is on the table as the call goes on: the step proposed last, and the step agreed."""

    def __init__(self) -> None:
        self.pending, self.agreed = _Plan(), _Plan()

    def propose(self, agent: Utterance) -> None:
        """Hears the agent's turn."""
        closed, kind = first(CLOSED, agent), kind_of(agent)
        if closed and kind is None:
            self.pending = _Plan("disqualify", closed, agent.i, [agent.i])
        elif kind is not None and kind[1] in _HINTS and self.agreed.kind in _RANK:
            self.pending = _Plan(self.agreed.kind, self.agreed.rule, agent.i, [*self.agreed.turns, agent.i])
        elif kind is not None:
            self.pending = _Plan(kind[0], kind[1], agent.i, [agent.i])
        elif self.pending.kind == self.agreed.kind == "none" and _offers_day(agent):
            self.pending = _Plan("meeting", "next.meeting.day", agent.i, [agent.i])
        elif agent.times and (self.pending.kind == "meeting" or self.agreed.kind in _RANK):
            base = self.pending if self.pending.kind in _RANK else self.agreed
            self.pending = _Plan(base.kind, base.rule, agent.i, [*base.turns, agent.i])

    def answer(self, exchange: Exchange) -> None:
        """Hears the prospect's turn."""
        said, own = exchange.said, kind_of(exchange.said)
        refuses = exchange.answer.kind is Kind.NO or bool(first(REFUSED, said))
        closed = first(CLOSED, said)
        if closed and (own is None or own[0] == "nurture"):
            self.pending, self.agreed = _Plan(), _Plan("disqualify", closed, said.i, [said.i])
        elif own is not None and own[1] in _HINTS and self.pending.kind == "meeting" and not refuses:
            self._accept(exchange)
        elif own is not None and own[1] in _HINTS and self.agreed.kind in _RANK:
            self.agreed.turns.append(said.i)
        elif own is not None and (own[0] != "meeting" or not refuses or said.times):
            self._ask(said, own, refuses=refuses)
        elif self.pending.kind == "none":
            self._go_on(exchange)
        elif refuses:
            self._refuse(said)
        else:
            self._accept(exchange)

    def _ask(self, said: Utterance, own: tuple[str, str], *, refuses: bool) -> None:
        """The prospect names a step themselves: it stands, but a mail does not undo a meeting."""
        if own[0] == "nurture" and self.pending.kind == "meeting" and said.times and not refuses:
            own = ("meeting", self.pending.rule)
        if self.agreed.kind == "meeting" and own[0] != "meeting" and not refuses:
            return
        before = [turn for plan in (self.pending, self.agreed) if plan.kind == own[0] for turn in plan.turns]
        turns = sorted({*before, said.i})
        self.pending = _Plan(own[0], own[1], said.i, turns)
        self.agreed = _Plan(own[0], own[1], said.i, list(turns))

    def _go_on(self, exchange: Exchange) -> None:
        said = exchange.said
        speaks = bool(said.times) or exchange.answer.kind in _AGREES
        if self.agreed.kind in _RANK and speaks and said.i - self.agreed.turn <= 4:
            self.agreed.turns.append(said.i)

    def _refuse(self, said: Utterance) -> None:
        """A no with another time keeps the step; a bare no takes it off the table."""
        if said.times:
            return
        if self.pending.turn in self.agreed.turns and self.agreed.kind == self.pending.kind:
            self.agreed = _Plan()
        self.pending = _Plan()

    def _accept(self, exchange: Exchange) -> None:
        said, pending = exchange.said, self.pending
        if pending.kind == "disqualify":
            self.pending, self.agreed = (
                _Plan(),
                _Plan("disqualify", pending.rule, said.i, [*pending.turns, said.i]),
            )
            return
        if not (exchange.answer.kind in _AGREES or said.times or _goes_along(exchange)):
            return
        if self.agreed.kind == "meeting" and pending.kind != "meeting":
            self.pending = _Plan()
            return
        before = self.agreed.turns if self.agreed.kind == pending.kind else []
        turns = list(dict.fromkeys([*before, *pending.turns, said.i]))
        self.agreed = _Plan(pending.kind, pending.rule, said.i, turns)


def read_next_step(call: Call) -> Reading | None:
    """The step that stands at the end of the call, with `when` where a day was agreed."""
    table = _Table()
    by_turn = {exchange.said.i: exchange for exchange in call.exchanges}
    for utterance in call.utterances:
        if utterance.turn.speaker is Speaker.AGENT:
            table.propose(utterance)
        elif utterance.i in by_turn:
            table.answer(by_turn[utterance.i])
    return None if table.agreed.kind == "none" else _reading(call, table.agreed)


def _offers_day(agent: Utterance) -> bool:
    """*Mardi 17 ?*: a short question that is hardly more than a day."""
    short = len(agent.words.tokens) <= 8 and "?" in agent.turn.text
    return short and any(is_day(span) for span in agent.times)


def _goes_along(exchange: Exchange) -> bool:
    """An answer that neither agrees nor refuses, but takes the proposal for granted."""
    if exchange.answer.evasive or first(BUSY, exchange.said):
        return False
    return first(ACKNOWLEDGED, exchange.said) != ""


def first(patterns: Sequence[Pattern], utterance: Utterance) -> str:
    """The id of the first pattern read in an utterance, or an empty string; what took place is no step."""
    stands = (
        match.pattern.id
        for match in matches(patterns, utterance)
        if not (match.context.denied or match.context.past)
    )
    return next(stands, "")


def kind_of(utterance: Utterance) -> tuple[str, str] | None:
    """The kind of step that a turn names: a meeting wins over a mail, a mail over a call back."""
    for patterns in (MEETING, SEND, NURTURE, MEETING_HINT):
        rule = first(patterns, utterance)
        if rule:
            return rule.split(".")[1], rule
    return None


def _reading(call: Call, plan: _Plan) -> Reading:
    turns = list(dict.fromkeys(plan.turns))
    after = [u for u in call.utterances if u.i > max(turns)][:1]
    if after and after[0].turn.speaker is Speaker.AGENT and plan.kind != "disqualify":
        turns.append(after[0].i)
    when = when_of(call, plan.kind, turns) if plan.kind in _RANK else None
    said = call.utterance(plan.turn)
    start, end = _said_at(said, plan.rule)
    kept = tuple(turns[-4:])
    return Reading(
        plan.rule,
        "next_step",
        plan.kind,
        plan.turn,
        start,
        end,
        tuple(sorted({*kept, plan.turn})),
        2,
        data={"when": when},
    )


def _said_at(said: Utterance, rule: str) -> tuple[int, int]:
    """Where a turn names the step or its time; a turn that only agrees is quoted from its start."""
    for match in matches((*MEETING, *SEND, *NURTURE, *CLOSED, *MEETING_HINT), said):
        if match.pattern.id == rule:
            return match.raw
    if said.times:
        return said.times[-1].start, said.times[-1].end
    return 0, min(len(said.turn.text), 40)


def next_step_fact(reading: Reading | None, proof: Proof) -> NextStep:
    """The next step of the sheet, with its proof."""
    if reading is None:
        return NextStep()
    when = reading.data.get("when")
    return NextStep(
        type=NextStepType(reading.value),
        when=str(when) if when else None,
        evidence=proof.evidence([reading]),
        quotes=proof.quotes([reading]),
    )
