"""What the aid proposes over a call, and how a proposal enters the sheet: only where the rules are silent."""

from collections.abc import Collection, Mapping, Sequence

from extraction.aid.features import Features, features
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


class Judge:
    """The confidence of each label (`need.explicit`) in a turn, made at the first question for it.

    The agent's turn before counts as the question that it is, never as a fact.
    """

    def __init__(self, weights: Weights) -> None:
        self.labels = weights.labels
        self._weights = weights
        self._found: dict[int, Mapping[str, float] | None] = {}

    def __call__(self, exchange: Exchange) -> Mapping[str, float] | None:
        """By label; None for a turn with fewer than three words beyond its yes or no."""
        turn = exchange.said.i
        if turn not in self._found:
            seen = features(exchange)
            self._found[turn] = None if seen is None else self._confidences(seen)
        return self._found[turn]

    def _confidences(self, seen: Features) -> Mapping[str, float]:
        pairs = zip(self.labels, self._weights.confidences(seen), strict=True)
        return {label.name: confidence for label, confidence in pairs}


def propose(call: Call, judge: Judge, fields: Collection[str] = frozenset(STATUSES)) -> list[Reading]:
    """A reading for each of these fields of each of the prospect's turns whose best label is likely enough.

    `judge` is that of the call. A turn that it leaves out gives nothing, an answer on the price of something
    else, or on others' money, no budget.
    """
    found: list[Reading] = []
    for exchange in call.exchanges if fields else ():
        judged = judge(exchange)
        if judged is None:
            continue
        said = exchange.said
        for label, confidence in _best(judge.labels, judged):
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


def _best(labels: Sequence[Label], confidences: Mapping[str, float]) -> list[tuple[Label, float]]:
    """The most likely label of each field."""
    best: dict[str, tuple[Label, float]] = {}
    for label in labels:
        confidence = confidences[label.name]
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
