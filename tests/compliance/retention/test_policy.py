"""Durations and the bounds that no setting goes over."""

import pytest

from compliance.retention import DEFAULT_POLICY, RetentionPolicy
from core.errors import InvalidInput


def test_defaults_are_those_of_the_design() -> None:
    assert (DEFAULT_POLICY.note_audio_days, DEFAULT_POLICY.note_transcript_days) == (7, 30)
    assert (DEFAULT_POLICY.quality_audio_days, DEFAULT_POLICY.quality_transcript_days) == (30, 30)


def test_the_bounds_themselves_are_allowed() -> None:
    RetentionPolicy(
        note_audio_days=7, note_transcript_days=180, quality_audio_days=180, quality_transcript_days=180
    )


@pytest.mark.parametrize(
    ("name", "days"),
    [
        ("note_audio_days", 8),
        ("note_audio_days", 0),
        ("note_transcript_days", 181),
        ("quality_audio_days", 181),
        ("quality_audio_days", -1),
        ("quality_transcript_days", 181),
    ],
)
def test_what_is_out_of_bounds_is_refused(name: str, days: int) -> None:
    with pytest.raises(InvalidInput, match=r"retention\.out_of_bounds"):
        RetentionPolicy(**{name: days})
