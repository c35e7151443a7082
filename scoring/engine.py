"""The scoring engine: a sheet, a grid, a target and a day in; the assessment and its reasons out.

Pure and deterministic: no clock, no database. The grid (`scoring.grid`) holds every number and word.
"""

import datetime as dt
from collections.abc import Sequence

from models.values.assessment import Assessment, Cap, Contribution, Disqualification, Grade, Lever, Outcome
from models.values.sheet import SheetValue
from scoring.criteria import Frame, contributions
from scoring.grid import Condition, Disqualifier, Grid
from scoring.icp import RULES, Icp
from scoring.levers import hypotheses
from scoring.readings.typography import NO_BREAK


def assess(sheet: SheetValue, *, grid: Grid, icp: Icp, reference_date: dt.date) -> Assessment:
    """Grade a sheet and say why.

    Args:
        sheet: the facts of the call, proposed or validated; quotes are not read.
        grid: weights, thresholds, disqualifiers.
        icp: the campaign's target.
        reference_date: the day of the call, from which dates are near or far.

    Returns:
        The grade with each criterion's points, what disqualifies, which conditions capped the grade,
        and which single better fact would raise it (none where a disqualification is final).
    """
    frame = Frame(grid=grid, icp=icp, reference_date=reference_date)
    given = contributions(sheet, frame)
    disqualifiers = _applying(sheet, frame)
    grade = grid.lowest_grade if disqualifiers else _earned(given, grid)
    final = any(rule.final for rule, _detail in disqualifiers)
    return Assessment(
        grid=grid.name,
        grid_version=grid.version,
        grade=grade,
        outcome=Outcome.DISCARD if disqualifiers else grid.outcomes[grade].for_step(sheet.next_step.type),
        points=_total(given),
        max_points=sum(item.max_points for item in given),
        contributions=given,
        disqualifications=tuple(_disqualification(rule, detail) for rule, detail in disqualifiers),
        caps=() if disqualifiers else _caps(given, grid, grade),
        levers=() if final else _levers(sheet, grade, frame),
    )


def _applying(sheet: SheetValue, frame: Frame) -> list[tuple[Disqualifier, str]]:
    """The grid's disqualifiers that apply, each with the detail of why."""
    found = ((rule, RULES[rule.code](sheet, frame.icp)) for rule in frame.grid.disqualifiers)
    return [
        (rule, detail)
        for rule, detail in found
        if detail is not None and sheet.next_step.type not in rule.lifted_by
    ]


def _disqualification(rule: Disqualifier, detail: str) -> Disqualification:
    reading = f"{rule.reading}{NO_BREAK}: {detail}" if detail else rule.reading
    return Disqualification(code=rule.code.value, reading=reading)


def _earned(given: Sequence[Contribution], grid: Grid) -> Grade:
    """The best grade whose points and conditions are reached."""
    points = _total(given)
    return next(
        rule.grade for rule in grid.grades if points >= rule.min_points and not _unmet(rule.conditions, given)
    )


def _unmet(conditions: Sequence[Condition], given: Sequence[Contribution]) -> list[Condition]:
    points = {item.criterion: item.points for item in given}
    return [
        condition
        for condition in conditions
        if all(points[criterion.value] < needed for criterion, needed in condition.any_of.items())
    ]


def _caps(given: Sequence[Contribution], grid: Grid, grade: Grade) -> tuple[Cap, ...]:
    """The unmet conditions of the grades that the points alone would have given."""
    better = [rule for rule in grid.grades[: grid.rank(grade)] if _total(given) >= rule.min_points]
    return tuple(
        Cap(grade=rule.grade, reading=condition.reading)
        for rule in better
        for condition in _unmet(rule.conditions, given)
    )


def _levers(sheet: SheetValue, grade: Grade, frame: Frame) -> tuple[Lever, ...]:
    """For each criterion and better grade, the smallest single change that gives it; best grades first."""
    found: dict[tuple[str, Grade], Lever] = {}
    for hypothesis in hypotheses(sheet, frame):
        reached = grade_of(hypothesis.sheet, frame)
        if frame.grid.rank(reached) < frame.grid.rank(grade):
            reading = f"{hypothesis.condition}{NO_BREAK}: {reached.value}"
            lever = Lever(criterion=hypothesis.criterion.value, reading=reading, grade=reached)
            found.setdefault((lever.criterion, reached), lever)
    return tuple(sorted(found.values(), key=lambda lever: frame.grid.rank(lever.grade)))


def grade_of(sheet: SheetValue, frame: Frame) -> Grade:
    """The grade alone."""
    if _applying(sheet, frame):
        return frame.grid.lowest_grade
    return _earned(contributions(sheet, frame), frame.grid)


def _total(given: Sequence[Contribution]) -> int:
    return sum(item.points for item in given)
