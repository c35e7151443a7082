"""Reads the fields of a set in a call: what the prospect says, and what they answer to the field's question.

The last word counts. The agent's words prove a value only where the prospect agrees with them.
"""

import datetime as dt
from collections.abc import Iterator, Sequence

from extraction.amounts import Amount
from extraction.answers.answers import Kind
from extraction.dialogue import Call, Exchange, Utterance
from extraction.expressions import compiled
from extraction.fieldsets.schema import NO, WORDS, YES, AddedField, FieldSet
from extraction.proof import Proof
from extraction.readings import Match, Reading, claims, matches, reading
from extraction.timex import TimeSpan
from extraction.timex.values import Kind as TimeKind
from models.values.sheet import AddedFact, AddedKind, Period

_LONGEST_ANSWER = 20
"""Words of an answer that is taken whole as a field of text."""
_NO_DATE = frozenset(
    {TimeKind.PAST, TimeKind.DURATION, TimeKind.EXCLUDED, TimeKind.RECURRING, TimeKind.CLOCK}
)

Data = dict[str, str | int | float | bool | None]


def read_fields(
    call: Call, sets: Sequence[FieldSet], proof: Proof
) -> dict[str, tuple[AddedFact, list[Reading]]]:
    """Every field of the sets with its fact and all that was read for it, in the sets' order."""
    found = {}
    for each in sets:
        for field in each.field:
            readings = list(_readings(call, field, each.path(field)))
            found[each.path(field)] = (_fact(field, readings, proof), readings)
    return found


def _readings(call: Call, field: AddedField, path: str) -> Iterator[Reading]:
    for exchange in call.exchanges:
        asked = _is_asked(field, exchange)
        said = list(_said(field, path, exchange, asked=asked))
        yield from said or (_answered(field, path, exchange) if asked else ())


def _is_asked(field: AddedField, exchange: Exchange) -> bool:
    return exchange.agent is not None and bool(compiled(field.asked).search(exchange.agent.words.text))


def _said(field: AddedField, path: str, exchange: Exchange, *, asked: bool) -> Iterator[Reading]:
    """What the field's rules read in the prospect's turn, or in the agent's where the prospect agrees.

    Of several rules that read one turn, the first of the file counts.
    """
    rules = field.patterns(path)
    allowed = [rule for rule, item in zip(rules, field.pattern, strict=True) if asked or not item.only_asked]
    own = list(matches(allowed, exchange.said, exchange))
    accepted = list(claims(allowed, exchange)) if exchange.agrees and not own else []
    for match in (*own, *accepted):
        if match.context.third_party or match.context.past or match.context.denied:
            continue
        data = _data(field, match)
        if data is not None:
            turns = tuple(sorted({match.utterance.i, exchange.said.i}))
            item = reading(match, path, turns=turns)
            start, end = item.start, item.end
            yield Reading(item.rule, path, item.value, item.turn, start, end, turns, 2, item.hedged, data)
            return


def _data(field: AddedField, match: Match) -> Data | None:
    """What a match says, in the field's kind; None where the amount or date in it is none."""
    if field.words:
        return {"code": match.pattern.value}
    start, end = match.raw
    if match.pattern.tagged and field.kind is AddedKind.AMOUNT:
        inside = [amount for amount in match.utterance.amounts if amount.start < end and amount.end > start]
        return _sum(inside[0]) if inside else None
    if match.pattern.tagged and field.kind is AddedKind.TIME:
        inside_times = [span for span in match.utterance.times if span.start < end and span.end > start]
        return _period(inside_times)
    return {"text": _words(match)}


def _words(match: Match) -> str:
    """The words of the named group, else of the whole match, as they were said."""
    text = match.utterance.turn.text
    group = match.hit.group(WORDS)
    if group:
        at = match.stream.text.find(group, match.hit.start)
        start, end = match.stream.raw_span(at, at + len(group))
        return text[start:end]
    start, end = match.raw
    return text[start:end]


def _answered(field: AddedField, path: str, exchange: Exchange) -> Iterator[Reading]:
    """A bare answer to the field's own question."""
    said, answer = exchange.said, exchange.answer
    if answer.evasive:
        return
    if field.kind is AddedKind.YES_NO and answer.kind in {Kind.YES, Kind.SI, Kind.NO}:
        code = NO if answer.kind is Kind.NO else YES
        yield _whole(path, "answer", exchange, {"code": code}, said, with_agent=True)
    elif field.kind is AddedKind.AMOUNT and said.amounts:
        amount = said.amounts[-1]
        yield _whole(path, "answer", exchange, _sum(amount), said, span=(amount.start, amount.end))
    elif field.kind is AddedKind.TIME and (data := _period(said.times)) is not None:
        yield _whole(path, "answer", exchange, data, said, span=(said.times[0].start, said.times[0].end))
    elif field.kind is AddedKind.TEXT and answer.kind is Kind.OTHER and answer.rest <= _LONGEST_ANSWER:
        text = said.turn.text.strip().rstrip(" .!?…")
        if text:
            yield _whole(path, "answer", exchange, {"text": text}, said)


def _whole(
    path: str,
    rule: str,
    exchange: Exchange,
    data: Data,
    said: Utterance,
    *,
    span: tuple[int, int] | None = None,
    with_agent: bool = False,
) -> Reading:
    agent = (exchange.agent.i,) if with_agent and exchange.agent is not None else ()
    start, end = span or (0, max(1, len(said.turn.text)))
    value = str(data.get("code") or rule)
    return Reading(f"{path}.{rule}", path, value, said.i, start, end, (*agent, said.i), data=data)


def _sum(amount: Amount) -> Data:
    said = amount if amount.scaled or amount.certain else amount.thousandfold()
    return {
        "min": said.min,
        "max": said.max,
        "currency": said.currency,
        "period": said.period.value if said.period else None,
        "per_user": False,
    }


def _period(spans: Sequence[TimeSpan]) -> Data | None:
    dated = [span for span in spans if span.kind not in _NO_DATE and (span.from_ or span.to)]
    if not dated:
        return None
    span = dated[-1]
    return {
        "from": span.from_.isoformat() if span.from_ else None,
        "to": span.to.isoformat() if span.to else None,
    }


def _fact(field: AddedField, readings: Sequence[Reading], proof: Proof) -> AddedFact:
    if not readings:
        return field.blank()
    last = readings[-1]
    kept = [item for item in readings if item.data == last.data]
    data = last.data
    code = data.get("code")
    return AddedFact(
        label=field.label,
        question=field.question,
        kind=field.kind,
        code=str(code) if code else None,
        text=field.words[str(code)] if code else _text(data),
        min=_whole_number(data.get("min")),
        max=_whole_number(data.get("max")),
        currency=str(data["currency"]) if data.get("currency") else None,
        period=Period(str(data["period"])) if data.get("period") else None,
        from_=_day(data.get("from")),
        to=_day(data.get("to")),
        evidence=proof.evidence(kept),
        quotes=proof.quotes(kept),
    )


def _text(data: Data) -> str | None:
    text = data.get("text")
    return text if isinstance(text, str) else None


def _whole_number(value: object) -> int | None:
    return value if isinstance(value, int) else None


def _day(value: object) -> dt.date | None:
    return dt.date.fromisoformat(value) if isinstance(value, str) else None
