"""Each bound is found in its example and not in its look-alike."""

import re

import pytest

from extraction.cues import Cue
from extraction.numbers import read
from extraction.timex.patterns import LEFT_CUES, RIGHT_CUES


@pytest.mark.parametrize("cue", [*LEFT_CUES, *RIGHT_CUES], ids=lambda cue: cue.id)
def test_cue_reads_its_example_and_not_its_look_alike(cue: Cue) -> None:
    expression = re.compile(f"(?:^|(?<= ))(?:{cue.text})(?= |$)")
    assert expression.search(read(cue.says).text)
    assert not expression.search(read(cue.does_not_say).text)
