"""From the readings of a call to its budget: the last word counts, conflicts stay in the readings."""

import dataclasses
from collections.abc import Sequence
from dataclasses import dataclass

from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import BudgetFact, BudgetStatus, Period

_WEAK = frozenset(
    f"budget.amount.{name}"
    for name in (
        "accepted",
        "granted",
        "bounded",
        "should_cost",
        "said_to_ourselves",
        "reckoned",
        "it_goes",
    )
)
"""Sums with no cue of their own: they do not bring back money that was refused."""


_TOTALS = frozenset({"budget.amount.recapped", "budget.amount.reckoned"})
"""Sums that others come to: the seat of the parts is not theirs."""


@dataclass(frozen=True, slots=True)
class BudgetState:
    """What the readings say in the end, and which of them say it."""

    status: str
    amount: Reading | None
    proofs: tuple[Reading, ...]


class _Ledger:
    """What stands as the call goes on: whether money is there, how much, and what holds it back."""

    def __init__(self) -> None:
        self.status: Reading | None = None
        self.amount: Reading | None = None
        self.unvalidated: Reading | None = None

    def hear(self, item: Reading) -> None:
        """Takes the next reading."""
        if item.value == "period":
            self.amount = _with_period(self.amount, item)
        elif item.value == "ceiling":
            self.amount = _capped(self.amount, item)
        elif item.value == "amount":
            self._hear_amount(item)
        elif item.value in {"confirmed", "none"}:
            self._hear_status(item)
        elif item.value == "unvalidated":
            self.unvalidated = item
            if self.status is not None and self.status.value == "confirmed":
                self.status = None

    def _hear_amount(self, item: Reading) -> None:
        if self.status is not None and self.status.value == "none" and item.turn != self.status.turn:
            if item.rule in _WEAK:
                return
            self.status = None
        self.amount = _merge(self.amount, item)

    def _hear_status(self, item: Reading) -> None:
        slack = 0 if self.status is not None and item.turn == self.status.turn else 1
        if (
            self.status is None
            or item.weight >= self.status.weight - slack
            or item.value == self.status.value
        ):
            self.status = item
            self.unvalidated = None


def settle_budget(readings: Sequence[Reading]) -> BudgetState:
    """The budget's status, its amount and the readings that prove both.

    A later statement replaces an earlier one unless it is much weaker; *rien de signé* takes a
    confirmation back to a stated amount; money that is refused has no amount.
    """
    ledger = _Ledger()
    for item in readings:
        ledger.hear(item)
    status, amount, unvalidated = ledger.status, ledger.amount, ledger.unvalidated
    if status is not None and status.value == "none":
        if amount is not None and amount.turn > status.turn:
            return BudgetState("stated", amount, (amount,))
        return BudgetState("none", None, _same(readings, status))
    if status is not None and unvalidated is None:
        proofs = (*_same(readings, status), *((amount,) if amount else ()))
        return BudgetState("confirmed", amount, proofs)
    if amount is not None:
        extra = (unvalidated,) if unvalidated is not None and unvalidated.weight >= 3 else ()
        return BudgetState("stated", amount, (amount, *extra))
    return BudgetState("unknown", None, ())


def _with_period(amount: Reading | None, terms: Reading) -> Reading | None:
    """The sum with the rhythm or the unit said after it."""
    if amount is None or terms.turn - amount.turn > 4:
        return amount
    data = dict(amount.data)
    data["period"] = terms.data["period"] or data["period"]
    data["per_user"] = terms.data["per_user"] or data["per_user"]
    if data == amount.data and not data.get("inherited"):
        return amount
    data["inherited"] = False
    return dataclasses.replace(amount, data=data, turns=(*amount.turns, *terms.turns))


def _capped(amount: Reading | None, cap: Reading) -> Reading | None:
    """The sum as a ceiling, where a later turn says that it is one."""
    if amount is None or cap.turn - amount.turn > 4 or amount.data["min"] != amount.data["max"]:
        return amount
    return dataclasses.replace(amount, data={**amount.data, "min": None}, turns=(*amount.turns, *cap.turns))


def _merge(old: Reading | None, new: Reading) -> Reading:
    """The new amount, with the period and the head of the old one where it says none itself."""
    if old is None:
        return new
    if new.turn - old.turn > 6 and not _same_value(old, new):
        return new
    data = dict(new.data)
    data["period"] = data["period"] or old.data["period"]
    if new.rule not in _TOTALS or _same_value(old, new):
        data["per_user"] = data["per_user"] or old.data["per_user"]
    if old.data["min"] is None and data["min"] == data["max"] == old.data["max"]:
        data["min"] = None
    if data.get("revises") and old.data["min"] is None and data["min"] == data["max"]:
        data["min"] = None
    low, high = old.data["min"], old.data["max"]
    if (
        isinstance(low, int)
        and isinstance(high, int)
        and low < high
        and data["min"] == data["max"] == high * 1000
    ):
        data["min"] = low * 1000
    if data.get("stretches") and _widens(old, new):
        data["min"] = old.data["min"] or old.data["max"]
    turns = new.turns
    if new.rule == "budget.amount.accepted":
        turns = (*old.turns, new.turn)
    elif _same_value(old, new):
        turns = tuple(dict.fromkeys((*old.turns, *new.turns)))
    rule = new.rule
    return Reading(
        rule, new.dimension, new.value, new.turn, new.start, new.end, turns, new.weight, new.hedged, data
    )


def _widens(old: Reading, new: Reading) -> bool:
    """Whether a sum stands a little above the one before it: *vingt, en poussant* after *dix-huit*."""
    low, high = old.data["max"], new.data["max"]
    return isinstance(low, int) and isinstance(high, int) and low < high <= low * 2


def _same_value(old: Reading, new: Reading) -> bool:
    return (old.data["min"], old.data["max"]) == (new.data["min"], new.data["max"])


def _same(readings: Sequence[Reading], status: Reading) -> tuple[Reading, ...]:
    return tuple(
        item
        for item in readings
        if item.value == status.value and (item.weight > 1 or item is status or status.weight == 1)
    )


def budget_fact(readings: Sequence[Reading], proof: Proof) -> BudgetFact:
    """The budget of the sheet, with its proof."""
    state = settle_budget(readings)
    if state.status == "unknown":
        return BudgetFact()
    data = state.amount.data if state.amount is not None else {}
    return BudgetFact(
        status=BudgetStatus(state.status),
        min=_whole(data.get("min")),
        max=_whole(data.get("max")),
        currency=str(data["currency"]) if data else None,
        period=Period(str(data["period"])) if data.get("period") else None,
        per_user=bool(data.get("per_user")),
        evidence=proof.evidence(state.proofs),
        quotes=proof.quotes(state.proofs),
    )


def _whole(value: object) -> int | None:
    return value if isinstance(value, int) else None
