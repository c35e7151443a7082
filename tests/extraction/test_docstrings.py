"""The examples in the docstrings of the amounts and time engines run."""

import doctest

import pytest

from extraction import numbers
from extraction.amounts import amounts, counts
from extraction.timex import relative, timex


@pytest.mark.parametrize(
    "module", [numbers, amounts, counts, relative, timex], ids=lambda module: module.__name__
)
def test_examples_run(module: object) -> None:
    results = doctest.testmod(module)  # type: ignore[arg-type]  # pytest types a parameter as object
    assert results.attempted
    assert not results.failed
