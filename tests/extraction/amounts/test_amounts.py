"""The tables of phrases, and properties that hold for any text."""

import re

import pytest

from extraction.amounts import Amount, find_amounts
from tests.extraction.amounts.table import NOT_MONEY, SPOKEN, UNSEEN, VALID
from tests.extraction.marked import unmarked

_FIGURE = re.compile(r"(?P<low>\?|[0-9]+)?\.\.(?P<high>\?|[0-9]+)?|(?P<one>[0-9]+)")


def described(amount: Amount, wanted: set[str]) -> str:
    """An amount in the words of an expectation; certainty is told where it is asked for."""
    low = "?" if amount.min is None and amount.max is None else amount.min
    high = "?" if amount.min is None and amount.max is None else amount.max
    words = (
        {str(low)}
        if low == high and low != "?"
        else {f"{'' if low is None else low}..{'' if high is None else high}"}
    )
    words |= {f"/{amount.period}"} if amount.period else set()
    words |= {f"/{amount.every}"} if amount.every else set()
    words |= {"/user"} if amount.per_user else set()
    words |= {str(amount.basis)} if amount.basis else set()
    words |= {amount.currency} if amount.currency != "EUR" else set()
    words |= {"~"} if amount.approximate else set()
    words |= {"?"} if amount.ambiguous else set()
    words |= {"back"} if amount.corrected else set()
    words |= {"sure" if amount.certain else "bare"} & wanted
    return " ".join(sorted(words))


def readings(sentence: str) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What is found in a sentence and what its marks expect."""
    text, marks = unmarked(sentence)
    expected = [(text[mark.start : mark.end], " ".join(sorted(mark.expected.split()))) for mark in marks]
    wanted = [set(mark.expected.split()) for mark in marks]
    found = []
    for k, amount in enumerate(find_amounts(text)):
        found.append(
            (text[amount.start : amount.end], described(amount, wanted[k] if k < len(wanted) else set()))
        )
    return found, expected


@pytest.mark.parametrize("sentence", [*VALID, *SPOKEN, *UNSEEN])
def test_reads_money(sentence: str) -> None:
    found, expected = readings(sentence)
    assert expected
    assert found == expected


@pytest.mark.parametrize("sentence", NOT_MONEY)
def test_leaves_other_numbers_alone(sentence: str) -> None:
    assert find_amounts(sentence) == []
