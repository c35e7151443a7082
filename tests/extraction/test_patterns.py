"""Every pattern reads its examples and leaves its counter-examples."""

import datetime as dt
import importlib

import pytest

from extraction.amounts import find_amounts, find_counts
from extraction.dialogue import tag
from extraction.disfluency.disfluency import process
from extraction.expressions import Pattern, hits
from extraction.roles.roles import find_roles
from extraction.timex import find_times

MODULES = (
    "authority",
    "company_size",
    "flags",
    "need",
    "next_step",
    "questions",
    "solution",
    "timing",
)

OTHERS = (
    "budget.granted",
    "budget.refused",
    "budget.pending",
    "budget.sums",
    "need.contentment",
    "need.degrees",
    "need.manners",
    "need.projects",
    "need.regrets",
    "need.signs",
    "objections.content",
    "objections.doubt",
    "objections.inhouse",
    "objections.mandate",
    "objections.moment",
    "objections.price",
    "objections.supplier",
    "questions.settings",
    "timing.project",
)


def _patterns() -> list[Pattern]:
    found = []
    for name in (*(f"{pipe}.patterns" for pipe in MODULES), *OTHERS):
        module = importlib.import_module(f"extraction.{name}")
        for value in vars(module).values():
            if isinstance(value, tuple) and value and all(isinstance(item, Pattern) for item in value):
                found.extend(value)
    return found


PATTERNS = _patterns()


def reads(pattern: Pattern, text: str) -> bool:
    _, words = process(text)
    times = find_times(text, spoken_on=dt.date(2026, 2, 10))
    tags = tag(words, find_amounts(text), times, find_counts(text), find_roles(text, words))
    return any(True for _ in hits([pattern], words, tags))


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.id)
def test_pattern_reads_its_examples_only(pattern: Pattern) -> None:
    assert pattern.examples
    assert [text for text in pattern.examples if not reads(pattern, text)] == []
    assert pattern.counter_examples
    assert [text for text in pattern.counter_examples if reads(pattern, text)] == []


def test_ids_are_unique() -> None:
    ids = [pattern.id for pattern in PATTERNS]
    assert sorted(set(ids)) == sorted(ids)
