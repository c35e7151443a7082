"""Rules hold on phrases that they were not written from: the share that is right, a field at a time."""

from collections import defaultdict

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, agrees, read_dialogues, shown

LEAST = {
    "budget": 0.96, "authority": 0.92, "need": 0.84, "timing": 0.95, "next": 0.98, "role": 0.93, "sol": 0.9,
    "size": 0.88, "flags": 0.98, "obj": 0.88, "comp": 0.98,
}  # fmt: skip


@pytest.fixture(scope="module")
def outcomes(extractor: Extractor) -> dict[str, list[tuple[bool, str]]]:
    found: dict[str, list[tuple[bool, str]]] = defaultdict(list)
    for dialogue in read_dialogues():
        sheet = extractor.extract(dialogue.turns, reference_date=SPOKEN_ON).sheet
        for field, wanted in dialogue.expected.items():
            found[field].append((agrees(sheet, field, wanted), f"{dialogue.line} GOT {shown(sheet, field)}"))
    return found


@pytest.mark.parametrize("field", LEAST)
def test_share_of_phrases_read_right(field: str, outcomes: dict[str, list[tuple[bool, str]]]) -> None:
    right = [ok for ok, _ in outcomes[field]]
    missed = "\n".join(line for ok, line in outcomes[field] if not ok)
    assert sum(right) / len(right) >= LEAST[field], missed
