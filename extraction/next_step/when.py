"""The day and the hour of the agreed step."""

import datetime as dt
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.answers.answers import Kind, read_answer
from extraction.dialogue import Call, Utterance
from extraction.expressions import compiled
from extraction.next_step.patterns import BUSY
from extraction.readings import matches
from extraction.timex import Kind as SpanKind
from extraction.timex import TimeSpan


@dataclass(slots=True)
class _Appointment:
    """The day and the hour as they are settled, turn after turn."""

    day: dt.date | None = None
    sure: float = 0.0
    hour: dt.time | None = None

    def hear(self, span: TimeSpan, *, refused: bool, by_agent: bool) -> None:
        """A vaguer mention of the same weekday (*à jeudi*) does not move a day already named."""
        if is_day(span) and not refused and span.from_ is not None:
            if by_agent and self.day not in {None, span.from_} and span.at is None:
                self.hour = None
            same_weekday = self.day is not None and span.from_.weekday() == self.day.weekday()
            if self.day is None or span.confidence >= self.sure - 0.1 or not same_weekday:
                self.day, self.sure = span.from_, span.confidence
        if span.at is not None and span.kind is not SpanKind.PAST:
            self.hour = span.at


def when_of(call: Call, kind: str, turns: Sequence[int]) -> str | None:
    """The day, and the hour where one was said, of the agreed step; both may come from different turns."""
    if not turns:
        return None
    found = _Appointment()
    for utterance in call.utterances:
        if min(turns) <= utterance.i <= max(turns) + 2:
            for span in utterance.times:
                refused = is_day(span) and _refused_day(call, utterance, span)
                found.hear(span, refused=refused, by_agent=not utterance.is_prospect)
    if found.day is None:
        return None
    if kind == "send" or found.hour is None:
        return found.day.isoformat()
    return f"{found.day.isoformat()}T{found.hour:%H:%M}"


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
        _is_busy(following[0])
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
    return any(compiled(pattern.expression).search(sentence) for pattern in BUSY if not pattern.tagged)


def _is_busy(utterance: Utterance) -> bool:
    return any(not match.context.denied for match in matches(BUSY, utterance))
