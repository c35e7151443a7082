"""What a sheet would be with one fact better: the material of the levers.

A hypothesis changes one fact and nothing else, to one better status, and says so in French.
"""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from models.values.sheet import (
    AuthorityStatus,
    BudgetStatus,
    NeedStatus,
    NextStep,
    NextStepType,
    SheetValue,
    TimingFact,
    TimingStatus,
)
from scoring import readings
from scoring.criteria import Frame, months_later, points_for, status_of
from scoring.grid import STATUSES, Criterion, DisqualifierCode
from scoring.icp import RULES


@dataclass(frozen=True)
class Hypothesis:
    """The sheet with one fact better, and the French condition that says which (`Si ...`)."""

    criterion: Criterion
    condition: str
    sheet: SheetValue


def hypotheses(sheet: SheetValue, frame: Frame) -> Iterator[Hypothesis]:
    """Every single better fact, criterion by criterion, the smallest change first."""
    for criterion in frame.grid.criteria:
        if criterion is Criterion.BUDGET and _below_floor(sheet, frame):
            yield from _budget_at_floor(sheet, frame)
            continue
        yield from _better_statuses(criterion, sheet, frame)
        if criterion is Criterion.TIMING:
            yield from _nearer_dates(sheet, frame)


def _better_statuses(criterion: Criterion, sheet: SheetValue, frame: Frame) -> Iterator[Hypothesis]:
    order, rule = STATUSES[criterion], frame.grid.criteria[criterion]
    for status in order[order.index(status_of(criterion, sheet, frame.icp)) + 1 :]:
        if status in rule.levers:
            yield Hypothesis(criterion, rule.levers[status], _with_status(criterion, status, sheet, frame))


def _nearer_dates(sheet: SheetValue, frame: Frame) -> Iterator[Hypothesis]:
    rule, now = frame.grid.criteria[Criterion.TIMING], points_for(Criterion.TIMING, sheet, frame)
    for horizon in reversed(rule.horizons):
        if horizon.points > now:
            condition = rule.levers["horizon"].format(months=horizon.within_months)
            limit = months_later(frame.reference_date, horizon.within_months)
            yield Hypothesis(Criterion.TIMING, condition, sheet.model_copy(update={"timing": _dated(limit)}))


def _budget_at_floor(sheet: SheetValue, frame: Frame) -> Iterator[Hypothesis]:
    floor = frame.icp.min_budget_eur
    for disqualifier in frame.grid.disqualifiers:
        if disqualifier.lever and floor is not None:
            budget = sheet.budget.model_copy(
                update={"min": floor, "max": None, "currency": "EUR", "period": None, "per_user": False}
            )
            condition = disqualifier.lever.format(floor=readings.money(floor))
            yield Hypothesis(Criterion.BUDGET, condition, sheet.model_copy(update={"budget": budget}))


def _below_floor(sheet: SheetValue, frame: Frame) -> bool:
    return RULES[DisqualifierCode.BUDGET_BELOW_FLOOR](sheet, frame.icp) is not None


def _with_status(criterion: Criterion, status: str, sheet: SheetValue, frame: Frame) -> SheetValue:
    changes: dict[Criterion, Any] = {
        Criterion.BUDGET: lambda: sheet.budget.model_copy(update={"status": BudgetStatus(status)}),
        Criterion.AUTHORITY: lambda: sheet.authority.model_copy(update={"status": AuthorityStatus(status)}),
        Criterion.NEED: lambda: sheet.need.model_copy(update={"status": NeedStatus(status)}),
        Criterion.TIMING: lambda: TimingFact(status=TimingStatus(status)),
        Criterion.NEXT_STEP: lambda: NextStep(type=NextStepType(status)),
        Criterion.COMPANY_SIZE: lambda: frame.icp.min_company_size or frame.icp.max_company_size or 1,
    }
    return sheet.model_copy(update={criterion.value: changes[criterion]()})


def _dated(date: dt.date) -> TimingFact:
    return TimingFact(status=TimingStatus.DATED, from_=date, to=date)
