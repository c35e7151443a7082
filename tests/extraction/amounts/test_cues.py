"""Each cue is found in its example and not in its look-alike."""

import re

import pytest

from extraction.amounts import patterns
from extraction.cues import Cue
from extraction.numbers import read

_CUES = [
    *patterns.CURRENCIES,
    *patterns.LEFT_BOUNDS,
    *patterns.RIGHT_BOUNDS,
    *patterns.PERIODS,
    *patterns.OTHER_PERIODS,
    *patterns.BASES,
    *patterns.PER_UNIT,
]


@pytest.mark.parametrize("cue", _CUES, ids=lambda cue: cue.id)
def test_cue_reads_its_example_and_not_its_look_alike(cue: Cue) -> None:
    expression = re.compile(f"(?:^|(?<= ))(?:{cue.text.replace('SEATS', patterns.SEATS)})(?= |$)")
    assert expression.search(read(cue.says).text)
    assert not expression.search(read(cue.does_not_say).text)


def test_cue_ids_are_unique() -> None:
    ids = [cue.id for cue in _CUES]
    assert len(ids) == len(set(ids))
