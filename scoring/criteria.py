"""Where a sheet stands on each criterion, and the points that this brings."""

import calendar
import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass

from models.values.assessment import Contribution
from models.values.sheet import SheetValue, TimingFact, TimingStatus
from scoring import readings
from scoring.grid import Criterion, CriterionRule, Grid
from scoring.icp import Icp

READINGS: dict[Criterion, Callable[[SheetValue], str]] = {
    Criterion.BUDGET: lambda sheet: readings.budget(sheet.budget),
    Criterion.AUTHORITY: lambda sheet: readings.authority(sheet.authority),
    Criterion.NEED: lambda sheet: readings.need(sheet.need),
    Criterion.TIMING: lambda sheet: readings.timing(sheet.timing),
    Criterion.NEXT_STEP: lambda sheet: readings.next_step(sheet.next_step),
    Criterion.COMPANY_SIZE: lambda sheet: readings.company_size(sheet.company_size),
}


@dataclass(frozen=True)
class Frame:
    """What a sheet is judged against: the grid, the campaign's target, the day of the call."""

    grid: Grid
    icp: Icp
    reference_date: dt.date


def status_of(criterion: Criterion, sheet: SheetValue, icp: Icp) -> str:
    """The status of a criterion, one of `scoring.grid.STATUSES`."""
    if criterion is Criterion.COMPANY_SIZE:
        if sheet.company_size is None:
            return "unknown"
        return "inside" if icp.accepts_size(sheet.company_size) else "outside"
    statuses: dict[Criterion, str] = {
        Criterion.BUDGET: sheet.budget.status,
        Criterion.AUTHORITY: sheet.authority.status,
        Criterion.NEED: sheet.need.status,
        Criterion.TIMING: sheet.timing.status,
        Criterion.NEXT_STEP: sheet.next_step.type,
    }
    return str(statuses[criterion])


def points_for(criterion: Criterion, sheet: SheetValue, frame: Frame) -> int:
    """The points that a criterion brings."""
    rule = frame.grid.criteria[criterion]
    if criterion is Criterion.TIMING and sheet.timing.status is TimingStatus.DATED:
        return _dated_points(sheet.timing, rule, frame.reference_date)
    return rule.points[status_of(criterion, sheet, frame.icp)]


def _dated_points(timing: TimingFact, rule: CriterionRule, reference_date: dt.date) -> int:
    """Points by nearness of the beginning (of the end where no beginning was said).

    A project with no date noted, or whose time is over on the day of the call, is no better than a vague one.
    """
    start, end = timing.from_ or timing.to, timing.to or timing.from_
    if start is None or end is None or (timing.to is not None and end < reference_date):
        return rule.points["vague"]
    for horizon in rule.horizons:
        if start <= months_later(reference_date, horizon.within_months):
            return horizon.points
    return rule.points["dated"]


def months_later(date: dt.date, months: int) -> dt.date:
    """The same day so many months on, or the last day of that month."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return dt.date(year, month + 1, min(date.day, calendar.monthrange(year, month + 1)[1]))


def contributions(sheet: SheetValue, frame: Frame) -> tuple[Contribution, ...]:
    """What each criterion brings, in the grid's order, with its French reading."""
    return tuple(
        Contribution(
            criterion=criterion.value,
            label=rule.label,
            reading=_reading(criterion, sheet, frame.icp),
            points=points_for(criterion, sheet, frame),
            max_points=rule.weight,
        )
        for criterion, rule in frame.grid.criteria.items()
    )


def _reading(criterion: Criterion, sheet: SheetValue, icp: Icp) -> str:
    reading = READINGS[criterion](sheet)
    return f"{reading}, hors cible" if status_of(criterion, sheet, icp) == "outside" else reading
