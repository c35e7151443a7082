"""The ideal customer profile of a campaign, and what puts a prospect outside it.

Each rule answers for itself; which of them count, and their words, is the grid's choice.
"""

from collections.abc import Callable, Mapping
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from core.errors import InvalidInput
from models.values.sheet import BudgetFact, BudgetStatus, Flag, NeedStatus, NextStepType, Period, SheetValue
from scoring import readings
from scoring.grid import DisqualifierCode

MONTHS_A_YEAR = 12


class Icp(BaseModel):
    """Whom a campaign looks for. What is not set does not restrict.

    `min_budget_eur` is for the first year: a monthly amount counts twelve times. `excluded_roles`
    are the annotation guide's codes or spoken titles in lower case.
    """

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)

    min_company_size: int | None = Field(default=None, ge=1)
    max_company_size: int | None = Field(default=None, ge=1)
    min_budget_eur: int | None = Field(default=None, ge=1)
    excluded_roles: tuple[str, ...] = Field(default=(), strict=False)

    @model_validator(mode="after")
    def _check_sizes(self) -> Self:
        low, high = self.min_company_size, self.max_company_size
        if low is not None and high is not None and low > high:
            raise ValueError("min_company_size is above max_company_size")
        return self

    def accepts_size(self, size: int) -> bool:
        """Whether a head count is inside the target."""
        return (self.min_company_size or 0) <= size and (
            self.max_company_size is None or size <= self.max_company_size
        )


def read_icp(data: Mapping[str, Any]) -> Icp:
    """The target that a campaign's JSON describes.

    Raises:
        InvalidInput: an unknown key or an impossible value; the message names it.
    """
    try:
        return Icp.model_validate(dict(data))
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False, include_context=False)[0]
        key = str(first["loc"][0]) if first["loc"] else "min_company_size, max_company_size"
        known = ", ".join(Icp.model_fields)
        if first["type"] == "extra_forbidden":
            message = (
                f"La cible de la campagne ne connaît pas le réglage « {key} ». Réglages connus : {known}."
            )
        else:
            message = f"La cible de la campagne n'est pas valable : corrigez « {key} »."
        raise InvalidInput("icp.invalid", message) from error


def highest_budget_eur(budget: BudgetFact, company_size: int | None) -> int | None:
    """The most that a budget can be in its first year, in euros; `None` where nothing bounds it.

    A price by user is bounded by the head count. Other currencies are not compared: no rate is kept.
    """
    if budget.status not in {BudgetStatus.STATED, BudgetStatus.CONFIRMED}:
        return None
    if budget.max is None or budget.currency not in {None, "EUR"}:
        return None
    if budget.per_user and company_size is None:
        return None
    users = company_size if budget.per_user and company_size is not None else 1
    return budget.max * users * (MONTHS_A_YEAR if budget.period is Period.MONTH else 1)


def _opt_out(sheet: SheetValue, _icp: Icp) -> str | None:
    return "" if Flag.OPT_OUT in sheet.flags else None


def _closed(sheet: SheetValue, _icp: Icp) -> str | None:
    return "" if sheet.next_step.type is NextStepType.DISQUALIFY else None


def _wrong_person(sheet: SheetValue, _icp: Icp) -> str | None:
    return "" if Flag.WRONG_PERSON in sheet.flags else None


def _excluded_role(sheet: SheetValue, icp: Icp) -> str | None:
    role = sheet.authority.contact_role
    return readings.role(role) if role is not None and role in icp.excluded_roles else None


def _too_small(sheet: SheetValue, icp: Icp) -> str | None:
    size, bound = sheet.company_size, icp.min_company_size
    if size is None or bound is None or size >= bound:
        return None
    return f"{readings.company_size(size)}, cible d'au moins {readings.number(bound)}"


def _too_large(sheet: SheetValue, icp: Icp) -> str | None:
    size, bound = sheet.company_size, icp.max_company_size
    if size is None or bound is None or size <= bound:
        return None
    return f"{readings.company_size(size)}, cible d'au plus {readings.number(bound)}"


def _below_floor(sheet: SheetValue, icp: Icp) -> str | None:
    highest = highest_budget_eur(sheet.budget, sheet.company_size)
    if icp.min_budget_eur is None or highest is None or highest >= icp.min_budget_eur:
        return None
    return f"{readings.amount(sheet.budget)}, plancher de {readings.money(icp.min_budget_eur)}"


def _no_need(sheet: SheetValue, _icp: Icp) -> str | None:
    return "" if sheet.need.status is NeedStatus.NONE else None


RULES: dict[DisqualifierCode, Callable[[SheetValue, Icp], str | None]] = {
    DisqualifierCode.OPT_OUT: _opt_out,
    DisqualifierCode.CLOSED: _closed,
    DisqualifierCode.WRONG_PERSON: _wrong_person,
    DisqualifierCode.EXCLUDED_ROLE: _excluded_role,
    DisqualifierCode.COMPANY_TOO_SMALL: _too_small,
    DisqualifierCode.COMPANY_TOO_LARGE: _too_large,
    DisqualifierCode.BUDGET_BELOW_FLOOR: _below_floor,
    DisqualifierCode.NO_NEED: _no_need,
}
"""Each rule gives `None` where it does not apply, else the detail of why (possibly empty)."""
