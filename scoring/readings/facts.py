"""Each fact of the sheet as one short French phrase."""

from models.values.sheet import (
    AddedFact,
    AuthorityFact,
    AuthorityStatus,
    BudgetFact,
    BudgetStatus,
    NeedFact,
    NextStep,
    TimingFact,
    TimingStatus,
)
from scoring.readings import words
from scoring.readings.amounts import amount, is_plural
from scoring.readings.dates import moment, period
from scoring.readings.typography import NARROW, NO_BREAK, capitalised, enumerated, with_unit

_AGREEING = {BudgetStatus.CONFIRMED: "validé", BudgetStatus.STATED: "évoqué"}


def budget(fact: BudgetFact) -> str:
    """`40 000 € par an, validés`; without an amount, the status and that the amount is not known."""
    status = words.BUDGET_STATUSES[fact.status]
    if fact.status not in _AGREEING:
        return status
    said = amount(fact)
    if said is None:
        return f"{status}, montant non précisé"
    return f"{capitalised(said)}, {_AGREEING[fact.status]}{'s' if is_plural(fact) else ''}"


def authority(fact: AuthorityFact) -> str:
    """Who decides: the contact, and the others that were named."""
    status = words.AUTHORITY_STATUSES[fact.status]
    if not fact.other_deciders:
        return status
    others = enumerated([words.role(code) for code in fact.other_deciders])
    if fact.status is AuthorityStatus.SHARES:
        return f"{status}{NO_BREAK}: {others}"
    link = "décision" if fact.status is AuthorityStatus.NOT_DECIDER else "cités"
    return f"{status}{NARROW}; {link}{NO_BREAK}: {others}"


def need(fact: NeedFact) -> str:
    """The status, and the problems in the prospect's words."""
    status = words.NEED_STATUSES[fact.status]
    pains = f"{NARROW}; ".join(pain.summary for pain in fact.pains)
    return f"{status}{NO_BREAK}: {pains}" if pains else status


def timing(fact: TimingFact) -> str:
    """The period of the project where it has one, else the status."""
    if fact.status is not TimingStatus.DATED:
        return words.TIMING_STATUSES[fact.status]
    said = period(fact.from_, fact.to)
    return capitalised(said) if said else f"{words.TIMING_STATUSES[fact.status]}, sans date notée"


def next_step(fact: NextStep) -> str:
    """What was agreed, and when: `Rendez-vous, jeudi 19 février 2026 à 14 h`."""
    label = words.NEXT_STEPS[fact.type]
    return f"{label}, {moment(fact.when)}" if fact.when else label


def added(fact: AddedFact) -> str:
    """A field of a field set: its words, else its amount or its period."""
    said = fact.text or amount(fact) or period(fact.from_, fact.to)
    return capitalised(said) if said else words.NOT_RAISED


def company_size(size: int | None) -> str:
    """The head count: `120 personnes`."""
    if size is None:
        return words.NOT_RAISED
    return with_unit(size, "personnes" if size >= 2 else "personne")
