"""The note and its reasons: points, what disqualifies, what single fact would change it."""

from dataclasses import dataclass

from models.values.assessment import Assessment, Cap, Disqualification, Grade, Lever, Outcome


@dataclass(frozen=True)
class Bar:
    """What one criterion brought; `percent` of its maximum, for the drawing."""

    label: str
    reading: str
    points: int
    max_points: int

    @property
    def percent(self) -> int:
        """From 0 to 100."""
        return round(100 * max(self.points, 0) / self.max_points) if self.max_points else 0


@dataclass(frozen=True)
class NoteView:
    """The grade, the recommendation and why."""

    grade: Grade
    outcome: Outcome
    points: int
    max_points: int
    bars: tuple[Bar, ...]
    disqualifications: tuple[Disqualification, ...]
    caps: tuple[Cap, ...]
    levers: tuple[Lever, ...]
    is_validated: bool


def build_note(assessment: Assessment | None, *, is_validated: bool) -> NoteView | None:
    """The note of an assessment; None for a sheet that nobody and nothing has filled."""
    if assessment is None:
        return None
    return NoteView(
        grade=assessment.grade,
        outcome=assessment.outcome,
        points=assessment.points,
        max_points=assessment.max_points,
        bars=tuple(
            Bar(label=each.label, reading=each.reading, points=each.points, max_points=each.max_points)
            for each in assessment.contributions
        ),
        disqualifications=assessment.disqualifications,
        caps=assessment.caps,
        levers=assessment.levers,
        is_validated=is_validated,
    )
