"""What a grid is, and what makes one valid.

A grid is data that a head of sales can read and change without touching code; everything that the
engine relies on is checked here, once, when it is read.
"""

from enum import StrEnum
from typing import Self

from pydantic import BaseModel, ConfigDict, Field, model_validator

from models.values.assessment import Grade, Outcome
from models.values.sheet import NextStepType


class Criterion(StrEnum):
    """What brings points."""

    BUDGET = "budget"
    AUTHORITY = "authority"
    NEED = "need"
    TIMING = "timing"
    NEXT_STEP = "next_step"
    COMPANY_SIZE = "company_size"


class DisqualifierCode(StrEnum):
    """What can put a prospect outside the target; `scoring.icp` decides each one."""

    OPT_OUT = "opt_out"
    CLOSED = "closed"
    WRONG_PERSON = "wrong_person"
    EXCLUDED_ROLE = "excluded_role"
    COMPANY_TOO_SMALL = "company_too_small"
    COMPANY_TOO_LARGE = "company_too_large"
    BUDGET_BELOW_FLOOR = "budget_below_floor"
    NO_NEED = "no_need"


STATUSES: dict[Criterion, tuple[str, ...]] = {
    Criterion.BUDGET: ("unknown", "none", "stated", "confirmed"),
    Criterion.AUTHORITY: ("unknown", "not_decider", "shares", "decides"),
    Criterion.NEED: ("unknown", "none", "latent", "explicit"),
    Criterion.TIMING: ("unknown", "none", "vague", "dated"),
    Criterion.NEXT_STEP: ("none", "disqualify", "nurture", "send", "meeting"),
    Criterion.COMPANY_SIZE: ("unknown", "outside", "inside"),
}
"""The statuses of each criterion from the worst to the best; the first is "not raised"."""

TOTAL = 100


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Horizon(_Data):
    """The points of a dated project that begins (or must be done) within so many months."""

    within_months: int = Field(ge=1)
    points: int = Field(ge=0)


class CriterionRule(_Data):
    """How many points each status of a criterion brings, and the words of its levers."""

    label: str = Field(min_length=1)
    weight: int = Field(ge=0)
    points: dict[str, int]
    horizons: tuple[Horizon, ...] = ()
    levers: dict[str, str]

    def best(self) -> int:
        """The most that the criterion can bring."""
        return max([*self.points.values(), *(horizon.points for horizon in self.horizons)])

    def check(self, criterion: Criterion) -> None:
        """Refuse a rule that the engine could not use for this criterion.

        Raises:
            ValueError: a status without points, points that fall while the status improves, a best
                status that does not bring the weight, or a better status without its lever.
        """
        order = STATUSES[criterion]
        if set(self.points) != set(order):
            raise ValueError(f"{criterion}: points are needed for exactly {', '.join(order)}")
        scale = [self.points[status] for status in order] + self._horizon_points(criterion)
        if scale[0] != 0 or scale != sorted(scale):
            raise ValueError(f"{criterion}: points start at 0 and never fall while the status improves")
        if self.best() != self.weight:
            raise ValueError(f"{criterion}: the best status brings the whole weight ({self.weight})")
        levers = {status for status in order if self.points[status] > 0}
        if self.horizons:
            levers = levers - {"dated"} | {"horizon"}
        if set(self.levers) != levers:
            raise ValueError(f"{criterion}: one lever for each status that brings points")

    def _horizon_points(self, criterion: Criterion) -> list[int]:
        if self.horizons and criterion is not Criterion.TIMING:
            raise ValueError(f"{criterion}: only timing has horizons")
        months = [horizon.within_months for horizon in self.horizons]
        if months != sorted(set(months)):
            raise ValueError("timing: horizons go from the nearest to the farthest")
        if self.horizons and "{months}" not in self.levers.get("horizon", ""):
            raise ValueError("timing: the lever of a horizon says {months}")
        return [horizon.points for horizon in reversed(self.horizons)]


class Condition(_Data):
    """A condition of a grade: one of these criteria has brought at least these points."""

    any_of: dict[Criterion, int] = Field(min_length=1)
    reading: str = Field(min_length=1)


class GradeRule(_Data):
    """The points and the conditions of a grade."""

    grade: Grade
    min_points: int = Field(ge=0, le=TOTAL)
    conditions: tuple[Condition, ...] = ()


class OutcomeRule(_Data):
    """What to do with a prospect of a grade; an agreed next step may change it."""

    default: Outcome
    meeting: Outcome | None = None
    send: Outcome | None = None
    nurture: Outcome | None = None
    none: Outcome | None = None

    def for_step(self, step: NextStepType) -> Outcome:
        """The outcome for a next step."""
        chosen: Outcome | None = getattr(self, step.value, None)
        return chosen or self.default


class Disqualifier(_Data):
    """How a disqualifier of `scoring.icp` counts here; what the grid leaves out does not count."""

    code: DisqualifierCode
    reading: str = Field(min_length=1)
    final: bool = False
    lifted_by: tuple[NextStepType, ...] = ()
    lever: str | None = None


class Grid(_Data):
    """A scoring grid. `id` (`bant-1`) is what a campaign names and what a file is called."""

    name: str = Field(pattern=r"^[a-z]+$", max_length=30)
    version: int = Field(ge=1)
    title: str = Field(min_length=1)
    criteria: dict[Criterion, CriterionRule]
    grades: tuple[GradeRule, ...]
    outcomes: dict[Grade, OutcomeRule]
    disqualifiers: tuple[Disqualifier, ...]

    @property
    def id(self) -> str:
        """Name and version."""
        return f"{self.name}-{self.version}"

    @property
    def lowest_grade(self) -> Grade:
        """The grade of a prospect that reaches no other, or is disqualified."""
        return self.grades[-1].grade

    def rank(self, grade: Grade) -> int:
        """0 for the best grade, then on."""
        return [rule.grade for rule in self.grades].index(grade)

    @model_validator(mode="after")
    def _check_criteria(self) -> Self:
        if set(self.criteria) != set(Criterion):
            raise ValueError(f"criteria: exactly {', '.join(Criterion)}")
        for criterion, rule in self.criteria.items():
            rule.check(criterion)
        total = sum(rule.weight for rule in self.criteria.values())
        if total != TOTAL:
            raise ValueError(f"criteria: the weights add to {TOTAL}, not to {total}")
        return self

    @model_validator(mode="after")
    def _check_grades(self) -> Self:
        if sorted(rule.grade for rule in self.grades) != sorted(Grade) or set(self.outcomes) != set(Grade):
            raise ValueError(f"grades, outcomes: one for each of {', '.join(Grade)}")
        thresholds = [rule.min_points for rule in self.grades]
        if [rule.grade for rule in self.grades] != sorted(Grade):
            raise ValueError("grades: best first")
        if thresholds != sorted(set(thresholds), reverse=True) or thresholds[-1] != 0:
            raise ValueError("grades: thresholds descend, the last is 0")
        if self.grades[-1].conditions:
            raise ValueError("grades: the last one has no condition")
        for condition in (condition for rule in self.grades for condition in rule.conditions):
            for criterion, points in condition.any_of.items():
                if not 0 < points <= self.criteria[criterion].weight:
                    raise ValueError(f"grades: {criterion} cannot bring {points} points")
        return self

    @model_validator(mode="after")
    def _check_disqualifiers(self) -> Self:
        codes = [disqualifier.code for disqualifier in self.disqualifiers]
        if len(codes) != len(set(codes)):
            raise ValueError("disqualifiers: each code once")
        opt_out = [rule for rule in self.disqualifiers if rule.code is DisqualifierCode.OPT_OUT]
        if not opt_out or opt_out[0].lifted_by:
            raise ValueError("disqualifiers: whoever does not want to be called again is always left alone")
        for rule in self.disqualifiers:
            floor = rule.code is DisqualifierCode.BUDGET_BELOW_FLOOR
            if floor != (rule.lever is not None) or (rule.lever and "{floor}" not in rule.lever):
                raise ValueError(
                    "disqualifiers: the budget's floor, and it alone, has a lever that says {floor}"
                )
        return self
