"""The document shows the versioned figures."""

import pytest

from evaluation.extraction import tables


@pytest.mark.parametrize("name", ["calls", "heard", "cases", "utterances", "reliability", "fields"])
def test_the_document_shows_the_versioned_figures(name: str) -> None:
    assert tables.shown(name) == tables.tables()[name], "python -m evaluation.extraction.tables"
