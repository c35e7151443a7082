"""The examples in the docstrings of the amounts and time engines run."""

import doctest
from types import ModuleType

import pytest

from extraction import numbers
from extraction.amounts import amounts, counts
from extraction.timex import relative, timex

_MODULES = [numbers, amounts, counts, relative, timex]


@pytest.mark.parametrize("module", _MODULES, ids=lambda module: module.__name__)
def test_examples_run(module: ModuleType) -> None:
    results = doctest.testmod(module)
    assert results.attempted
    assert not results.failed
