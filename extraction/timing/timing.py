"""Reads when the prospect wants to move: dates tied to the project, vague intentions, refusals."""

import dataclasses
import datetime as dt
import re
from collections.abc import Iterator, Sequence

from extraction.answers.answers import Kind
from extraction.context.context import read_context
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import Pattern
from extraction.readings import Reading, claims, matches, reading
from extraction.stream import fold
from extraction.timex import Kind as SpanKind
from extraction.timex import TimeSpan
from extraction.timing.patterns import ELSEWHERE, NONE, PROJECT, VAGUE

Covered = list[tuple[int, int, str]]

_NEVER = (
    SpanKind.PAST,
    SpanKind.DURATION,
    SpanKind.EXCLUDED,
    SpanKind.RECURRING,
    SpanKind.VAGUE,
    SpanKind.CLOCK,
)
_WAS = re.compile(
    r"\b(?:ca devait|c etait|on devait|etait prevu|avait prevu|on visait|je visais|l an dernier|a l epoque)\b"
)
_GREETING = re.compile(r"(?:bonnes?|joyeuses?|joyeux|belle) $")
_FROM_THEN = re.compile(
    r"\b(?:c est la qu|a ce moment la|a partir de la|et la on|et apres on|la on|donc on (?:change|bascule"
    r"|part)|et on (?:change|bascule|part|passe)|et (?:ensuite|apres) on)\b"
)
_DEADLINE = re.compile(
    r"\b(?:avant|d ici la|au plus tard|derriere nous|dernier delai|passee? (?:ca|cette date)"
    r"|apres c est trop tard|(?:aie|ait|ayons) (?:tranche|choisi|decide|signe|fini)|"
    r"si (?:c est|ca est|on est|j ai|je suis|le \w+)(?: \w+){0,6} (?:pas|que)|soit pas)(?= (?:[,.!]|quand"
    r"|sinon|c est|parce|rode)|$)"
)


def read_timing(call: Call) -> list[Reading]:
    """Every reading on timing in the order of the call: `dated` (with `from`, `to`), `vague`, `none`."""
    readings: list[Reading] = []
    contract_end: dt.date | None = None
    for exchange in call.exchanges:
        contract_end = _contract_end(exchange) or contract_end
        found = [*_statements(exchange), *_dates(call, exchange), *_notice(exchange, contract_end)]
        if exchange.agrees or exchange.answer.kind is Kind.SI or not found:
            found.extend(_by_answer(exchange))
        readings.extend(found)
    return readings


def _statements(exchange: Exchange) -> Iterator[Reading]:
    for patterns in (VAGUE, NONE):
        for match in matches(patterns, exchange.said, exchange):
            context = match.context
            if context.third_party or context.denied or context.conditional:
                continue
            off_topic = match.pattern.asked is not None and not exchange.asked("timing")
            yield reading(match, "timing", weight=match.pattern.weight - off_topic)


def _dates(call: Call, exchange: Exchange) -> Iterator[Reading]:
    said = exchange.said
    elsewhere = [*covered(ELSEWHERE, said, exchange), *covered(NONE, said, exchange)]
    project = covered(PROJECT, said, exchange)
    best: Reading | None = None
    for told in said.times:
        span = _ending(exchange, told)
        if not _may_be_a_date(call, said, span):
            continue
        score = min(_score(exchange, span, at(elsewhere, span), at(project, span), call.reference_date), 4)
        if score >= 2 and (best is None or score > best.weight):
            rule = at(project, span) or "timing.date.answer"
            best = _dated(_by_deadline(said, span), rule, said, (said.i,), weight=score)
    if best is not None:
        yield best


def _may_be_a_date(call: Call, said: Utterance, span: TimeSpan) -> bool:
    if span.kind in _NEVER or (span.from_ is None and span.to is None):
        return False
    if span.from_ == call.reference_date and span.to == call.reference_date:
        return False
    return not _GREETING.search(said.turn.text[max(span.start - 9, 0) : span.start].lower())


def _ending(exchange: Exchange, span: TimeSpan) -> TimeSpan:
    """*Jusqu'à fin juin, et c'est là qu'on bascule*: the end of what runs is when the project starts."""
    if span.kind is not SpanKind.UNTIL or span.anchor_to is None:
        return span
    words = exchange.said.words
    if _FROM_THEN.search(words.text):
        return dataclasses.replace(span, from_=span.anchor_from, to=span.anchor_to, kind=SpanKind.PERIOD)
    if re.search(r"\b(?:ai|a|avons|laisse\w*|reste) $", words.before(words.position(span.start))):
        return dataclasses.replace(span, kind=SpanKind.PERIOD)
    return span


def _by_deadline(said: Utterance, span: TimeSpan) -> TimeSpan:
    """*L'inspection passe le 15 juin, je veux que ce soit fait avant*: a day to be ready by."""
    if span.from_ is not None and span.to is not None and _DEADLINE.search(said.words.text):
        return dataclasses.replace(span, from_=None)
    return span


def _score(exchange: Exchange, span: TimeSpan, elsewhere: str, project: str, call_date: dt.date) -> int:
    said = exchange.said
    start = said.words.position(span.start)
    context = read_context(said.words, start, start + 1)
    score = 0
    if exchange.asked("timing"):
        score += 2 if exchange.asked_now else 1
    elif is_bare(said, span) and not exchange.asked(
        "next_step", "budget", "size", "competitors", "recording"
    ):
        score += 2
    if exchange.asked("next_step") and not exchange.asked("timing"):
        score -= 2
    if project:
        score += 1 if project.endswith("contract") else 2
        if _DEADLINE.search(said.words.text):
            score += 1
    if not project and span.grain.value == "day" and span.from_ and 0 <= (span.from_ - call_date).days <= 14:
        score -= 1
    if elsewhere or span.at is not None or span.kind is SpanKind.UNTIL:
        score -= 4
    if context.third_party or _WAS.search(said.words.before(start)):
        score -= 3
    return score


def is_bare(said: Utterance, span: TimeSpan) -> bool:
    """Whether a turn's first sentence is hardly more than a time."""
    first = re.split(r"[.!?]", said.tags.text)[0].split()
    return "TIME" in first and len([word for word in first if word.isalpha()]) <= 4 and span.start < 25


def _contract_end(exchange: Exchange) -> dt.date | None:
    """The end of the running contract, when the prospect says it."""
    for match in matches(PROJECT, exchange.said, exchange):
        if match.pattern.id == "timing.project.contract":
            start, end = match.raw
            for span in exchange.said.times:
                if start <= span.start <= end and span.anchor_to is not None:
                    return span.anchor_to
    return None


def _notice(exchange: Exchange, contract_end: dt.date | None) -> Iterator[Reading]:
    """*Trois mois de préavis*: the decision is due that long before the contract's end."""
    said = exchange.said
    for span in said.times:
        if (
            span.kind not in {SpanKind.DURATION, SpanKind.PAST}
            or not span.count
            or span.unit is None
            or contract_end is None
        ):
            continue
        if "preavis" in fold(said.turn.text[span.end : span.end + 20]) and span.unit.value == "month":
            due = months_before(contract_end, int(span.count))
            data: dict[str, str | int | float | bool | None] = {"from": None, "to": due.isoformat()}
            yield Reading(
                "timing.notice", "timing", "dated", said.i, span.start, span.end, (said.i,), 4, data=data
            )


def months_before(day: dt.date, months: int) -> dt.date:
    """The same day some months before, at most the month's last."""
    year, month = divmod(day.year * 12 + day.month - 1 - months, 12)
    last = (dt.date(year + (month == 11), (month + 1) % 12 + 1, 1) - dt.timedelta(days=1)).day
    return dt.date(year, month + 1, last if day.day >= 28 and _is_month_end(day) else min(day.day, last))


def _is_month_end(day: dt.date) -> bool:
    return (day + dt.timedelta(days=1)).day == 1


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
    if agent is None or exchange.answer.evasive:
        return
    if not exchange.asked("timing") and not any(True for _ in claims(PROJECT, exchange)):
        return
    said = exchange.said
    usable = [s for s in agent.times if s.at is None and s.kind not in _NEVER and (s.from_ or s.to)]
    if usable and (exchange.agrees or exchange.answer.kind is Kind.SI) and not exchange.answer.reserved:
        if exchange.asked("next_step") or said.times:
            return
        span = usable[-1]
        if span.from_ or span.to:
            found = _dated(span, "timing.date.accepted", said, (agent.i, said.i), weight=2)
            yield Reading(
                found.rule, "timing", "dated", said.i, 0, len(said.turn.text), found.turns, 2, data=found.data
            )
        return
    if exchange.asked_now and exchange.denies and not agent.times:
        yield Reading(
            "timing.answer.no", "timing", "none", said.i, 0, len(said.turn.text), (agent.i, said.i), 1
        )
