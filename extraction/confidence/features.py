"""What speaks for and against a value: features of the readings behind it, each between about -3 and 3."""

import math
from collections.abc import Mapping, Sequence

from extraction.confidence.meanings import meant
from extraction.dialogue import Call, Exchange
from extraction.readings import Reading

ASKED: Mapping[str, tuple[str, ...]] = {
    "budget": ("budget",),
    "authority": ("authority",),
    "need": ("need", "satisfied"),
    "timing": ("timing",),
    "next_step": ("next_step",),
    "authority.contact_role": ("role",),
    "need.current_solution": ("solution",),
    "company_size": ("size",),
    "competitors": ("competitors", "solution"),
    "objections": (),
    "flags": ("recording", "person", "contract"),
}
"""The fields that get a confidence, and the subjects of the questions that they answer."""
NAMES = (
    "agreeing", "conflicting", "conflict_after", "weight", "hedged", "answers", "remembered", "accepted",
    "rule", "rules", "values", "learned", "valued", "turns", "words",
)  # fmt: skip
OWN = ("rule", "turns", "words", "values")
"""Features that weigh differently for each field."""
SEVERAL = frozenset({"competitors", "objections", "flags"})
"""Fields of several values, right only where each value is."""
LEARNED = "aid."
"""What the rule ids of the learned aid begin with."""

Precision = Mapping[str, tuple[int, int]]
"""How often each rule agreed with the gold that may be read, of how many samples."""


def features(
    field: str, value: str | None, readings: Sequence[Reading], call: Call, precision: Precision
) -> dict[str, float]:
    """The features of a proposed value.

    Args:
        field: one of `ASKED`.
        value: the status, for fields that have one; None where every reading speaks for the value.
        readings: all that was read for the field in the call.
        call: the call itself.
        precision: how good each rule is.
    """
    known = [item for item in readings if value is None or meant(field, item.value) is not None]
    agreeing = [item for item in known if value is None or value in (meant(field, item.value) or ())]
    against = [item for item in known if item not in agreeing]
    last = max((item.turn for item in agreeing), default=-1)
    best = max(agreeing, key=lambda item: (item.weight, not item.hedged, -item.turn), default=None)
    exchanges = {exchange.said.i: exchange for exchange in call.exchanges}
    turns, turns_against = {item.turn for item in agreeing}, {item.turn for item in against}
    return {
        "agreeing": math.log2(1 + len(turns)),
        "conflicting": len(turns_against) / max(1, len(turns) + len(turns_against)),
        "conflict_after": float(any(turn > last for turn in turns_against)),
        "weight": float(best.weight - 2) if best else -2.0,
        "hedged": float(all(item.hedged for item in agreeing)) if agreeing else 0.0,
        "answers": float(any(_answers(field, exchanges.get(turn), now=True) for turn in turns)),
        "remembered": float(any(_answers(field, exchanges.get(turn), now=False) for turn in turns)),
        "accepted": float(any(len(item.turns) > 1 for item in agreeing)),
        "rule": _weakest(agreeing, precision, several=field in SEVERAL),
        "rules": math.log2(1 + len({item.rule for item in agreeing})),
        "values": math.log2(1 + len({item.value for item in agreeing})) - 1,
        "learned": float(bool(agreeing) and all(item.rule.startswith(LEARNED) for item in agreeing)),
        "valued": float(any(_is_valued(item) for item in agreeing)),
        "turns": math.log2(1 + len(call.exchanges)) - 2,
        "words": math.log2(
            1 + (len(exchanges[best.turn].said.words.tokens) if best and best.turn in exchanges else 0)
        )
        - 4,
    }


def rule_logit(rule: str, precision: Precision) -> float:
    """The log-odds that a rule is right, drawn towards those of all rules where it was seldom read."""
    agreed, total = precision.get(rule, (0, 0))
    all_agreed, all_total = precision.get("", (1, 2))
    prior = all_agreed / all_total
    share = (agreed + 4 * prior) / (total + 4)
    return math.log(share / (1 - share))


def _weakest(agreeing: Sequence[Reading], precision: Precision, *, several: bool) -> float:
    """The log-odds of the best rule; of several values, those of the value that is proven worst."""
    best: dict[str, float] = {}
    for item in agreeing:
        key = item.value if several else ""
        best[key] = max(best.get(key, -9.0), rule_logit(item.rule, precision))
    return min(best.values(), default=-1.0)


def _answers(field: str, exchange: Exchange | None, *, now: bool) -> bool:
    return exchange is not None and exchange.asked(*ASKED[field]) and exchange.asked_now is now


def _is_valued(item: Reading) -> bool:
    return not item.rule.startswith(LEARNED) and any(
        value not in (None, False, "") for value in item.data.values()
    )
