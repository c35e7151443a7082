"""Contradictions between the fields of one sheet, each said beside the field to change."""

from models.values.sheet import (
    BudgetFact,
    BudgetStatus,
    NeedFact,
    NeedStatus,
    NextStep,
    NextStepType,
    SheetValue,
    TimingFact,
    TimingStatus,
)


def contradictions(sheet: SheetValue) -> dict[str, str]:
    """A French sentence for each field that contradicts another one."""
    return {
        **_budget(sheet.budget),
        **_need(sheet.need),
        **_timing(sheet.timing),
        **_next_step(sheet.next_step),
    }


def _budget(budget: BudgetFact) -> dict[str, str]:
    found: dict[str, str] = {}
    has_amount = budget.min is not None or budget.max is not None
    if has_amount and budget.status in {BudgetStatus.NONE, BudgetStatus.UNKNOWN}:
        found["budget.status"] = (
            "Un montant est noté : choisissez « Évoqué » ou « Confirmé », ou videz le montant."
        )
    if budget.min is not None and budget.max is not None and budget.min > budget.max:
        found["budget.max"] = "Le montant maximal est inférieur au montant minimal."
    if not has_amount and budget.period:
        found["budget.period"] = "Aucun montant n'est noté : ajoutez-le ou retirez la périodicité."
    if not has_amount and budget.per_user:
        found["budget.per_user"] = "Aucun montant n'est noté : ajoutez-le ou décochez la case."
    return found


def _need(need: NeedFact) -> dict[str, str]:
    if need.pains and need.status in {NeedStatus.NONE, NeedStatus.UNKNOWN}:
        return {"need.status": "Un problème est cité : choisissez « Exprimé » ou « Latent », ou retirez-le."}
    return {}


def _timing(timing: TimingFact) -> dict[str, str]:
    has_date = timing.from_ is not None or timing.to is not None
    if has_date and timing.status is not TimingStatus.DATED:
        return {"timing.status": "Une date est notée : choisissez « Datée », ou videz les dates."}
    if not has_date and timing.status is TimingStatus.DATED:
        return {"timing.status": "Notez au moins une date, ou choisissez « Sans date précise »."}
    if timing.from_ is not None and timing.to is not None and timing.from_ > timing.to:
        return {"timing.to": "La fin de la période est avant son début."}
    return {}


def _next_step(step: NextStep) -> dict[str, str]:
    if step.when and step.type in {NextStepType.NONE, NextStepType.DISQUALIFY}:
        return {"next_step.when": "Une date est notée : choisissez ce qui a été convenu, ou videz-la."}
    return {}
