"""Amounts of money as a French reader expects them."""

from models.values.sheet import AddedFact, BudgetFact, Period
from scoring.readings.typography import number, with_unit

SYMBOLS = {
    "EUR": "€", "USD": "$", "GBP": "£", "CAD": "$ CA", "CHF": "CHF", "MAD": "MAD", "XOF": "FCFA",
}  # fmt: skip
PERIODS = {Period.MONTH: "par mois", Period.YEAR: "par an", Period.ONCE: "en une fois"}


def money(amount: int, currency: str | None = "EUR") -> str:
    """One amount in whole units: `40 000 €`. No currency is read as euros."""
    return with_unit(amount, SYMBOLS.get(currency or "EUR", currency or "EUR"))


def amount(budget: BudgetFact | AddedFact) -> str | None:
    """An amount with its period (`jusqu'à 15 000 € par an`), `None` where none was said."""
    span = _span(budget)
    if span is None:
        return None
    parts = [PERIODS[budget.period]] if budget.period else []
    if isinstance(budget, BudgetFact) and budget.per_user:
        parts.append("par utilisateur")
    return " ".join([span, " et ".join(parts)]).rstrip()


def _span(budget: BudgetFact | AddedFact) -> str | None:
    low, high = budget.min, budget.max
    if low is None and high is None:
        return None
    if low is None and high is not None:
        return f"jusqu'à {money(high, budget.currency)}"
    if low is not None and high is None:
        return f"au moins {money(low, budget.currency)}"
    if low is not None and high is not None and low != high:
        return f"entre {number(low)} et {money(high, budget.currency)}"
    return money(low or 0, budget.currency)


def is_plural(budget: BudgetFact) -> bool:
    """Whether what agrees with the amount takes an `s`: from two units on, in French."""
    return max(budget.min or 0, budget.max or 0) >= 2
