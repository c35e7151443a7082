"""The assessment contract: what the grid makes of a sheet."""

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class Grade(StrEnum):
    """How promising the prospect is: A now, B to work on, C weak or too little known."""

    A = "A"
    B = "B"
    C = "C"


class Outcome(StrEnum):
    """What the grid recommends to do with the prospect."""

    MEET = "meet"
    FOLLOW_UP = "follow_up"
    NURTURE = "nurture"
    DISCARD = "discard"


class _Value(BaseModel):
    model_config = ConfigDict(frozen=True)


class Contribution(_Value):
    """The points that one fact brought, out of what its criterion can bring.

    `criterion` is the grid's code (`budget`), `label` its French name.
    """

    criterion: str
    label: str = ""
    reading: str
    points: int
    max_points: int


class Disqualification(_Value):
    """Why the prospect is outside the campaign's target, whatever the points."""

    code: str
    reading: str


class Lever(_Value):
    """A single fact that would change the grade, and the grade that it would give."""

    criterion: str
    reading: str
    grade: Grade


class Cap(_Value):
    """A condition of a grade that the points alone would have given: why it was not given."""

    grade: Grade
    reading: str


class Assessment(_Value):
    """Grade, recommendation and their whole explanation. Readings are French phrases for the page."""

    grid: str
    grid_version: int
    grade: Grade
    outcome: Outcome
    points: int
    max_points: int
    contributions: tuple[Contribution, ...]
    disqualifications: tuple[Disqualification, ...] = ()
    caps: tuple[Cap, ...] = ()
    levers: tuple[Lever, ...] = ()
