"""The versions of a sheet: who validated what, and when."""

import datetime as dt
from dataclasses import dataclass

from models.values.assessment import Grade, Outcome
from models.values.sheet import SheetValue
from scoring.readings import FIELDS
from scoring.values import SheetView


@dataclass(frozen=True)
class VersionLine:
    """One validation; `changed` names the fields that differ from what was proposed."""

    number: int
    author: str
    validated_at: dt.datetime
    grade: Grade
    outcome: Outcome
    changed: tuple[str, ...]


def build_history(view: SheetView, authors: dict[str, str]) -> tuple[VersionLine, ...]:
    """The validations, newest first."""
    return tuple(
        VersionLine(
            number=version.number,
            author=authors.get(version.author_id, "Compte supprimé"),
            validated_at=version.validated_at,
            grade=version.grade,
            outcome=version.outcome,
            changed=tuple(_label(field, version.values) for field in version.changed),
        )
        for version in view.versions
    )


def _label(field: str, values: SheetValue) -> str:
    added = values.added.get(field)
    return added.label if added is not None else FIELDS.get(field, field)
