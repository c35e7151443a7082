"""Values that the service gives to the pages: a sheet with its proposal and its versions."""

import datetime as dt
from dataclasses import dataclass

from models.values.assessment import Assessment, Grade, Outcome
from models.values.sheet import SheetValue


@dataclass(frozen=True)
class VersionView:
    """What one person validated at one moment."""

    number: int
    author_id: str
    validated_at: dt.datetime
    values: SheetValue
    changed: tuple[str, ...]
    grade: Grade
    outcome: Outcome


@dataclass(frozen=True)
class SheetView:
    """A sheet as its page shows it.

    `proposal` and `assessment` (of the proposal) are `None` where nothing was recorded, and once the
    call's key is destroyed; `was_proposed` tells the two apart. `versions` are newest first;
    `version` is the number to send back as `expected_version`.
    """

    call_id: str
    grid: str
    grid_version: int
    rules_version: str | None
    version: int
    proposal: SheetValue | None
    assessment: Assessment | None
    versions: tuple[VersionView, ...]

    @property
    def was_proposed(self) -> bool:
        """Whether a machine ever proposed values, even if they are erased now."""
        return self.rules_version is not None

    @property
    def validated(self) -> VersionView | None:
        """The last validated version."""
        return self.versions[0] if self.versions else None

    @property
    def values(self) -> SheetValue:
        """What to show: the validated values, else the proposed ones, else an empty sheet."""
        if self.validated is not None:
            return self.validated.values
        return self.proposal or SheetValue()

    @property
    def changed(self) -> tuple[str, ...]:
        """The fields that people changed, up to the last version."""
        return self.validated.changed if self.validated else ()

    @property
    def grade(self) -> Grade | None:
        """The grade that counts now: of the validated values, else of the proposal."""
        if self.validated is not None:
            return self.validated.grade
        return self.assessment.grade if self.assessment else None

    @property
    def outcome(self) -> Outcome | None:
        """The recommendation that counts now."""
        if self.validated is not None:
            return self.validated.outcome
        return self.assessment.outcome if self.assessment else None
