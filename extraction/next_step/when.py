"""The day and the hour of the agreed step."""

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.answers.answers import Kind, read_answer
from extraction.dialogue import Call, Utterance
from extraction.expressions import compiled
from extraction.next_step.patterns import BUSY
from extraction.readings import matches
from extraction.timex import Kind as SpanKind
from extraction.timex import TimeSpan

_SURE, _LOOSE = 0.85, 0.7
"""From which confidence a day is settled, and below which a bare number does not move it."""
APART = 4
"""How many turns may lie between two mentions of one step."""
_BARE = re.compile(r"^(?:le )?(?:\w+|\d+)$")
"""A day of the month alone: *le quatorze*."""
_BESIDE = re.compile(r"\b(?:la|le) (veille|lendemain)(?! (?:de|du|des|d)\b)")
_SAME_HOUR = re.compile(r"\bmeme heure\b")


@dataclass(slots=True)
class _Appointment:
    """The day and the hour as they are settled, turn after turn."""

    day: dt.date | None = None
    sure: float = 0.0
    hour: dt.time | None = None
    last: dt.date | None = None
    last_hour: dt.time | None = None

    def hear(self, span: TimeSpan, *, refused: bool, by_agent: bool) -> None:
        """A vaguer mention of the same weekday (*à jeudi*) does not move a day already named."""
        if is_day(span):
            self.last = span.from_
        if span.at is not None:
            self.last_hour = span.at
        if is_day(span) and not refused and span.from_ is not None:
            same_weekday = self.day is not None and span.from_.weekday() == self.day.weekday()
            if by_agent and self.day is not None and not same_weekday and span.at is None:
                self.hour = None
            settled = self.sure >= _SURE and self.hour is not None and span.confidence < _LOOSE
            if settled and not by_agent and span.at is None:
                return
            named = span.loose and not span.weekday
            if self.day is None or span.confidence >= self.sure - 0.1 or not same_weekday or named:
                self.day, self.sure = span.from_, span.confidence
        if span.at is not None and span.kind is not SpanKind.PAST:
            self.hour = span.at

    def beside(self, text: str) -> None:
        """*La veille, même heure*: counts from the day under discussion, refused or not."""
        base = self.last or self.day
        match = _BESIDE.search(text)
        if base is not None and match is not None:
            self.day = base + dt.timedelta(days=-1 if match[1] == "veille" else 1)
            self.sure, self.last = 0.8, self.day
        if _SAME_HOUR.search(text) and self.hour is None:
            self.hour = self.last_hour


def when_of(call: Call, kind: str, turns: Sequence[int]) -> str | None:
    """The day, and the hour where one was said, of the agreed step; both may come from different turns."""
    if not turns:
        return None
    found = _Appointment()
    first = _start(turns)
    for utterance in call.utterances:
        if first <= utterance.i <= max(turns) + 2:
            for span in utterance.times:
                refused = is_day(span) and _refused_day(call, utterance, span)
                if (kind == "send" or span.at is None) and _at_once(utterance, span, call.reference_date):
                    continue
                if _is_said_again(utterance, span, found.last):
                    continue
                found.hear(span, refused=refused, by_agent=not utterance.is_prospect)
            found.beside(utterance.words.text)
    if found.day is None:
        return None
    if kind == "send" or found.hour is None:
        return found.day.isoformat()
    return f"{found.day.isoformat()}T{found.hour:%H:%M}"


def _is_said_again(utterance: Utterance, span: TimeSpan, last: dt.date | None) -> bool:
    """*Le lundi 14 septembre. — Le quatorze, c'est noté*: the day named last, by its number alone."""
    if last is None or not is_day(span) or span.from_ is None or span.from_.day != last.day:
        return False
    said = utterance.words.text[utterance.words.position(span.start) : utterance.words.position(span.end)]
    return _BARE.match(said.strip(" ,.")) is not None and span.at is None


def _start(turns: Sequence[int]) -> int:
    """The first turn of the last stretch of talk on the step."""
    ordered = sorted(turns)
    start = ordered[-1]
    for turn in reversed(ordered):
        if start - turn > APART:
            break
        start = turn
    return start


def _at_once(utterance: Utterance, span: TimeSpan, today: dt.date) -> bool:
    """*Je vous l'envoie tout à l'heure*: no day agreed, unless the prospect asks for it today.

    Beside a meeting it is when the invitation leaves.
    """
    return span.to == today and not utterance.is_prospect


def has_free_time(utterance: Utterance) -> bool:
    """Whether a turn names a time on which the speaker is not busy."""
    if _BESIDE.search(utterance.words.text):
        return True
    return any(not _busy_clause(utterance, span) for span in utterance.times if span.kind.value != "duration")


def _busy_clause(utterance: Utterance, span: TimeSpan) -> bool:
    words = utterance.words
    spot = words.position(span.start)
    left, right = words.sentence(spot)
    left = max(words.text.rfind(" , ", left, spot) + 3, left)
    comma = words.text.find(" , ", words.position(span.end - 1), right)
    return _busy_sentence(words.text[left : comma if comma >= 0 else right])


def is_day(span: TimeSpan) -> bool:
    """Whether a time names one day."""
    return (
        span.from_ is not None
        and span.kind.value in {"date", "appointment", "relative"}
        and (span.from_ == span.to or (span.at is not None and span.to is not None))
        and span.grain.value == "day"
    )


def _refused_day(call: Call, utterance: Utterance, span: TimeSpan) -> bool:
    """A day that the other party answers with a no, or that the speaker is busy on."""
    if utterance.is_prospect:
        return _busy_clause(utterance, span)
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
