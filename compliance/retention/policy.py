"""The durations, in days, and the bounds that no setting goes over."""

from dataclasses import dataclass

from core.errors import InvalidInput

HARD_BOUND_DAYS = 180
"""Six months from the collection (NS-57, facts on the GDPR, sections 1 and 11)."""
NOTE_AUDIO_BOUND_DAYS = 7


@dataclass(frozen=True)
class RetentionPolicy:
    """How long what was collected for a purpose may live, counted from the collection.

    `note_audio_days` is the longest that audio for note-taking waits for its sheet.

    Raises:
        InvalidInput: `retention.out_of_bounds`, a duration is not positive or over its bound.
    """

    note_audio_days: int = 7
    note_transcript_days: int = 30
    quality_audio_days: int = 30
    quality_transcript_days: int = 30

    def __post_init__(self) -> None:
        bounds = {
            "note_audio_days": NOTE_AUDIO_BOUND_DAYS,
            "note_transcript_days": HARD_BOUND_DAYS,
            "quality_audio_days": HARD_BOUND_DAYS,
            "quality_transcript_days": HARD_BOUND_DAYS,
        }
        for name, bound in bounds.items():
            if not 1 <= getattr(self, name) <= bound:
                raise InvalidInput(
                    "retention.out_of_bounds", f"Cette durée de conservation doit être de 1 à {bound} jours."
                )


DEFAULT_POLICY = RetentionPolicy()
