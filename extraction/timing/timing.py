"""Reads when the prospect wants to move: dates tied to the project, vague intentions, refusals."""

from collections.abc import Iterator, Sequence

from extraction.answers.answers import Kind
from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import Pattern
from extraction.readings import Reading, matches, reading
from extraction.timex import TimeSpan
from extraction.timing.patterns import ELSEWHERE, NONE, PROJECT, VAGUE

Covered = list[tuple[int, int, str]]


def read_timing(call: Call) -> list[Reading]:
    """Every reading on timing in the order of the call: `dated` (with `from`, `to`), `vague`, `none`, `open`."""
    readings: list[Reading] = []
    for exchange in call.exchanges:
        found = [*_statements(exchange), *_dates(exchange)]
        if not found:
            found = list(_by_answer(exchange))
        readings.extend(found)
    return readings


def _statements(exchange: Exchange) -> Iterator[Reading]:
    for patterns in (VAGUE, NONE):
        for match in matches(patterns, exchange.said, exchange):
            context = match.context
            if context.third_party or context.denied:
                continue
            weight = match.pattern.weight
            if not exchange.asked("timing"):
                weight -= 1
            yield reading(match, "timing", weight=weight)


def _dates(exchange: Exchange) -> Iterator[Reading]:
    said = exchange.said
    elsewhere = covered(ELSEWHERE, said, exchange)
    project = covered(PROJECT, said, exchange)
    for span in said.times:
        score = _score(exchange, said, span, at(elsewhere, span), at(project, span))
        if score >= 2:
            rule = at(project, span) or "timing.date.answer"
            yield _dated(span, rule, said, (said.i,), weight=min(score, 4))


def _score(exchange: Exchange, said: Utterance, span: TimeSpan, elsewhere: str, project: str) -> int:
    if span.from_ is None and span.to is None:
        return 0
    start = said.words.position(span.start)
    context = read_context(said.words, start, start + 1)
    score = 0
    if exchange.asked("timing"):
        score += 2 if exchange.asked_now else 1
    if exchange.asked("next_step") and not exchange.asked("timing"):
        score -= 2
    if exchange.asked("competitors", "size", "cost", "role") and not exchange.asked("timing"):
        score -= 1
    if project:
        score += 1 if project.endswith("contract") else 2
    if elsewhere:
        score -= 4
    if context.third_party:
        score -= 3
    if span.at is not None:
        score -= 3
    return score


def covered(patterns: Sequence[Pattern], utterance: Utterance, exchange: Exchange) -> Covered:
    """The raw spans that patterns cover, with the id of each."""
    return [(*match.raw, match.pattern.id) for match in matches(patterns, utterance, exchange)]


def at(spans: Covered, span: TimeSpan) -> str:
    """The rule whose span covers a time, or an empty string."""
    return next((rule for start, end, rule in spans if start <= span.start and span.end <= end), "")


def _dated(span: TimeSpan, rule: str, said: Utterance, turns: tuple[int, ...], *, weight: int) -> Reading:
    data = {
        "from": span.from_.isoformat() if span.from_ else None,
        "to": span.to.isoformat() if span.to else None,
    }
    return Reading(rule, "timing", "dated", said.i, span.start, span.end, turns, weight, data=dict(data))


def _by_answer(exchange: Exchange) -> Iterator[Reading]:
    agent = exchange.agent
    if agent is None or not exchange.asked("timing") or exchange.answer.evasive:
        return
    said = exchange.said
    if agent.times and (exchange.agrees or exchange.answer.kind is Kind.SI) and not exchange.answer.reserved:
        if exchange.asked("next_step"):
            return
        span = agent.times[-1]
        if span.at is None and (span.from_ or span.to):
            found = _dated(span, "timing.date.accepted", said, (agent.i, said.i), weight=2)
            yield Reading(found.rule, "timing", "dated", said.i, 0, len(said.turn.text), found.turns, 2, data=found.data)
        return
    if exchange.asked_now and exchange.denies and not agent.times:
        yield Reading("timing.answer.no", "timing", "none", said.i, 0, len(said.turn.text), (agent.i, said.i), 1)
