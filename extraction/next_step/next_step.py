"""Reads what was agreed at the end of the call: the last proposal or request that was not refused."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass, field

from extraction.answers.answers import Kind, read_answer
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
from extraction.proof import Proof
from extraction.readings import Reading, matches
from extraction.timex import TimeSpan
from models.values.sheet import NextStep, NextStepType
from models.values.transcript import Speaker

_AGREES = (Kind.YES, Kind.SOFT, Kind.SI)
_HINTS = frozenset(pattern.id for pattern in MEETING_HINT)
_RANK = {"meeting": 3, "send": 2, "nurture": 1}


@dataclass(slots=True)
class _Plan:
    """What is on the table as the call goes on."""

    kind: str = "none"
    rule: str = ""
    turn: int = -1
    turns: list[int] = field(default_factory=list)


def read_next_step(call: Call) -> Reading | None:
    """The step that stands at the end of the call, with `when` where a day was agreed."""
    pending, agreed = _Plan(), _Plan()
    for utterance, exchange in _moves(call):
        if exchange is None:
            pending = _propose(utterance, pending, agreed)
        else:
            pending, agreed = _answer(call, exchange, pending, agreed)
    if agreed.kind == "none":
        return None
    return _reading(call, agreed)


def _moves(call: Call) -> list[tuple[Utterance, Exchange | None]]:
    by_turn = {exchange.said.i: exchange for exchange in call.exchanges}
    return [
        (utterance, by_turn.get(utterance.i))
        for utterance in call.utterances
        if utterance.turn.speaker is not Speaker.UNKNOWN
    ]


def _propose(agent: Utterance, pending: _Plan, agreed: _Plan) -> _Plan:
    closed = first(CLOSED, agent)
    kind = kind_of(agent)
    if closed and kind is None:
        return _Plan("disqualify", closed, agent.i, [agent.i])
    if kind is not None and kind[1] in _HINTS and agreed.kind in _RANK:
        return _Plan(agreed.kind, agreed.rule, agent.i, [*agreed.turns, agent.i])
    if kind is not None:
        return _Plan(kind[0], kind[1], agent.i, [agent.i])
    if pending.kind == "none" and agreed.kind == "none" and _offers_day(agent):
        return _Plan("meeting", "next.meeting.day", agent.i, [agent.i])
    if agent.times and (pending.kind == "meeting" or agreed.kind in _RANK):
        base = pending if pending.kind in _RANK else agreed
        return _Plan(base.kind, base.rule, agent.i, [*base.turns, agent.i])
    return pending


def _offers_day(agent: Utterance) -> bool:
    """*Mardi 17 ?*: a short question that is hardly more than a day."""
    return (
        len(agent.words.tokens) <= 8 and "?" in agent.turn.text and any(is_day(span) for span in agent.times)
    )


def _answer(call: Call, exchange: Exchange, pending: _Plan, agreed: _Plan) -> tuple[_Plan, _Plan]:
    said = exchange.said
    own = kind_of(said)
    refuses = exchange.answer.kind is Kind.NO or bool(first(REFUSED, said))
    closed = first(CLOSED, said)
    if closed and (own is None or own[0] == "nurture"):
        return _Plan(), _Plan("disqualify", closed, said.i, _with_agent(exchange))
    if own is not None and own[1] in _HINTS and agreed.kind in _RANK:
        agreed.turns.append(said.i)
        return pending, agreed
    if own is not None and _stands(exchange, own[0], refuses=refuses):
        if own[0] == "nurture" and pending.kind == "meeting" and said.times and not refuses:
            own = ("meeting", pending.rule)
        if agreed.kind == "meeting" and own[0] != "meeting" and not refuses:
            return pending, agreed
        before = [
            *(pending.turns if pending.kind == own[0] else []),
            *(agreed.turns if agreed.kind == own[0] else []),
        ]
        turns = sorted({*before, said.i})
        return _Plan(own[0], own[1], said.i, turns), _Plan(own[0], own[1], said.i, list(turns))
    if pending.kind == "none":
        if (
            agreed.kind in _RANK
            and (said.times or exchange.answer.kind in _AGREES)
            and said.i - agreed.turn <= 4
        ):
            agreed.turns.append(said.i)
        return pending, agreed
    if refuses:
        if pending.turn in agreed.turns and agreed.kind == pending.kind and not said.times:
            return _Plan(), agreed if said.times else _Plan()
        return (pending if said.times else _Plan()), agreed
    if pending.kind == "disqualify":
        return _Plan(), _Plan("disqualify", pending.rule, said.i, [*pending.turns, said.i])
    if exchange.answer.kind in _AGREES or said.times or _goes_along(exchange):
        if agreed.kind == "meeting" and pending.kind != "meeting":
            return _Plan(), agreed
        turns = [*pending.turns, said.i]
        if agreed.kind == pending.kind:
            turns = [*agreed.turns, *turns]
        return pending, _Plan(pending.kind, pending.rule, said.i, list(dict.fromkeys(turns)))
    return pending, agreed


def _stands(exchange: Exchange, kind: str, *, refuses: bool) -> bool:
    """Whether the prospect's own words ask for the step, rather than name it to refuse it."""
    if kind == "meeting":
        return not refuses or bool(exchange.said.times)
    return True


def _goes_along(exchange: Exchange) -> bool:
    """An answer that neither agrees nor refuses, but takes the proposal for granted."""
    if exchange.answer.evasive or first(BUSY, exchange.said):
        return False
    return first(ACKNOWLEDGED, exchange.said) != ""


def _with_agent(exchange: Exchange) -> list[int]:
    return [exchange.said.i]


def first(patterns: Sequence[Pattern], utterance: Utterance) -> str:
    """The id of the first pattern read in an utterance, or an empty string."""
    return next((match.pattern.id for match in matches(patterns, utterance) if not match.context.denied), "")


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
    when = when_of(call, plan.kind, turns)
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


def when_of(call: Call, kind: str, turns: Sequence[int]) -> str | None:
    """The day, and the hour where one was said, of the agreed step; both may come from different turns."""
    if kind not in _RANK or not turns:
        return None
    day: dt.date | None = None
    sure = 0.0
    hour: dt.time | None = None
    for utterance in call.utterances:
        if not min(turns) <= utterance.i <= max(turns) + 2:
            continue
        for span in utterance.times:
            if is_day(span) and not _refused_day(call, utterance, span):
                if day is not None and span.from_ != day and span.at is None:
                    hour = None if utterance.is_prospect is False else hour
                if day is None or span.confidence >= sure - 0.1 or not _same_weekday(span, day):
                    day, sure = span.from_, span.confidence
            if span.at is not None and span.kind.value != "past":
                hour = span.at
    if day is None:
        return None
    if kind == "meeting" or (kind == "nurture" and hour is not None):
        return f"{day.isoformat()}T{hour:%H:%M}" if hour is not None else day.isoformat()
    return day.isoformat()


def _same_weekday(span: TimeSpan, day: dt.date) -> bool:
    """Whether a vaguer mention (*à jeudi*) may be the day already agreed."""
    return span.from_ is not None and span.from_.weekday() == day.weekday()


def is_day(span: TimeSpan) -> bool:
    """Whether a time names one day."""
    return (
        span.from_ is not None
        and span.kind.value in {"date", "appointment", "relative", "period"}
        and (span.from_ == span.to or (span.at is not None and span.to is not None))
        and span.grain.value == "day"
    )


def _refused_day(call: Call, utterance: Utterance, span: TimeSpan) -> bool:
    """A day that the other party answers with a no, or that the speaker is busy on."""
    if utterance.is_prospect:
        words = utterance.words
        spot = words.position(span.start)
        left, right = words.sentence(spot)
        left = max(words.text.rfind(" , ", left, spot) + 3, left)
        comma = words.text.find(" , ", words.position(span.end - 1), right)
        return _busy_sentence(words.text[left : comma if comma >= 0 else right])
    following = [u for u in call.utterances if u.i > utterance.i][:1]
    if not following or not following[0].is_prospect:
        return False
    answer = read_answer(following[0].full)
    return answer.kind is Kind.NO or (
        bool(first(BUSY, following[0]))
        and not any(
            is_day(other) and other.from_ == span.from_ and not _busy_sentence(_around(following[0], other))
            for other in following[0].times
        )
    )


def _around(utterance: Utterance, span: TimeSpan) -> str:
    words = utterance.words
    left, right = words.sentence(words.position(span.start))
    return words.text[left:right]


def _busy_sentence(sentence: str) -> bool:
    from extraction.expressions import compiled

    return any(compiled(pattern.expression).search(sentence) for pattern in BUSY if not pattern.tagged)


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
