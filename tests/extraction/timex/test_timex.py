"""The tables of phrases against the day of the call."""

import datetime as dt
import re

import pytest

from extraction.timex import Kind, TimeSpan, find_times
from tests.extraction.marked import unmarked
from tests.extraction.timex.table import VALID

SPOKEN_ON = dt.date(2026, 3, 12)
_UNDATED = {Kind.PAST, Kind.DURATION, Kind.EXCLUDED, Kind.RECURRING, Kind.VAGUE}


def described(span: TimeSpan, *, detailed: bool) -> str:
    """A span in the words of an expectation."""
    detail = f" ({span.kind})" if detailed else ""
    if span.kind in _UNDATED:
        return f"{span.kind}{detail}"
    if span.kind is Kind.CLOCK:
        return f"T{span.at:%H:%M}{detail}"
    if span.from_ is not None and span.from_ == span.to:
        return f"{span.from_}{f'T{span.at:%H:%M}' if span.at else ''}{detail}"
    return f"{span.from_ or ''}..{span.to or ''}{detail}"


def readings(sentence: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is found in a sentence and what its marks expect."""
    spoken_on = SPOKEN_ON
    dated = re.match(r"([0-9]{4}-[0-9]{2}-[0-9]{2}): ", sentence)
    if dated:
        spoken_on, sentence = dt.date.fromisoformat(dated[1]), sentence[dated.end() :]
    text, marks = unmarked(sentence)
    expected = [(text[mark.start : mark.end], mark.expected) for mark in marks]
    details = ["(" in mark.expected for mark in marks]
    found = [
        (text[span.start : span.end], described(span, detailed=k < len(details) and details[k]))
        for k, span in enumerate(find_times(text, spoken_on=spoken_on))
    ]
    return found, expected


@pytest.mark.parametrize("sentence", VALID)
def test_reads_times(sentence: str) -> None:
    found, expected = readings(sentence)
    assert found == expected
