"""What the aid proposes over a call, and how a proposal enters the sheet: only where the rules are silent."""

from collections.abc import Collection, Sequence

from extraction.aid.features import features
from extraction.aid.weights import Label, Weights
from extraction.budget.asked import read_theme
from extraction.dialogue import Call, Exchange
from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import (
    AuthorityFact,
    AuthorityStatus,
    BudgetFact,
    BudgetStatus,
    NeedFact,
    NeedStatus,
    SheetValue,
    TimingFact,
    TimingStatus,
)

Fact = BudgetFact | AuthorityFact | NeedFact | TimingFact

STATUSES: dict[str, type[BudgetStatus | AuthorityStatus | NeedStatus | TimingStatus]] = {
    "budget": BudgetStatus, "authority": AuthorityStatus, "need": NeedStatus, "timing": TimingStatus,
}  # fmt: skip
_HELD_BACK = frozenset({"refused", "unvalidated"})
"""What rules read of a budget that leaves its status unknown."""


def silent(sheet: SheetValue) -> frozenset[str]:
    """The fields whose status the rules left unknown."""
    return frozenset(field for field in STATUSES if getattr(sheet, field).status == "unknown")


def propose(call: Call, weights: Weights, fields: Collection[str] = frozenset(STATUSES)) -> list[Reading]:
    """A reading for each of these fields of each of the prospect's turns whose best label is likely enough.

    The agent's turn before counts as the question that it is, never as a fact: a turn with fewer than
    three words beyond its yes or no gives nothing, and an answer on the price of something else, or on
    others' money, no budget.
    """
    found: list[Reading] = []
    for exchange in call.exchanges if fields else ():
        seen = features(exchange)
        if seen is None:
            continue
        said = exchange.said
        for label, confidence in _best(weights.labels, weights.confidences(seen)):
            is_sure = label.threshold is not None and confidence >= label.threshold
            if (
                is_sure
                and label.field in fields
                and not (label.field == "budget" and _on_other_money(exchange))
            ):
                found.append(
                    Reading(
                        rule=f"aid.{label.name}",
                        dimension=label.field,
                        value=label.status,
                        turn=said.i,
                        start=0,
                        end=len(said.turn.text),
                        turns=(said.i,),
                        weight=1,
                        hedged=True,
                        data={"confidence": confidence},
                    )
                )
    return found


def _on_other_money(exchange: Exchange) -> bool:
    theme = read_theme(exchange)
    return theme.priced or theme.others


def _best(labels: Sequence[Label], confidences: Sequence[float]) -> list[tuple[Label, float]]:
    """The most likely label of each field."""
    best: dict[str, tuple[Label, float]] = {}
    for label, confidence in zip(labels, confidences, strict=True):
        if label.field not in best or confidence > best[label.field][1]:
            best[label.field] = (label, confidence)
    return list(best.values())


def supplement(
    sheet: SheetValue, budget: Sequence[Reading], proposals: Sequence[Reading], proof: Proof
) -> tuple[SheetValue, list[Reading]]:
    """The sheet with the proposals that the rules leave room for, and those proposals.

    A field takes one only where its status is unknown. A turn in which the rules read a refused or
    unvalidated `budget` gives none for that field; proposals that contradict one another give none at all.
    """
    held_back = {item.turn for item in budget if item.value in _HELD_BACK}
    taken: list[Reading] = []
    facts: dict[str, Fact] = {}
    for field in sorted(silent(sheet)):
        fact: Fact = getattr(sheet, field)
        kept = [
            item
            for item in proposals
            if item.dimension == field and (field != "budget" or item.turn not in held_back)
        ]
        if len({item.value for item in kept}) == 1:
            taken.extend(kept)
            facts[field] = fact.model_copy(
                update={
                    "status": STATUSES[field](kept[0].value),
                    "evidence": tuple(sorted({*fact.evidence, *proof.evidence(kept)})),
                    "quotes": tuple(
                        sorted((*fact.quotes, *proof.quotes(kept)), key=lambda quote: quote.turn)
                    ),
                }
            )
    return (sheet.model_copy(update=facts) if facts else sheet), taken
