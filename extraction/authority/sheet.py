"""From the readings of a call to who decides."""

from collections.abc import Sequence

from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import AuthorityFact, AuthorityStatus

_POWER = {"not_decider": 0, "shares": 1, "decides": 2}


def settle_authority(readings: Sequence[Reading]) -> tuple[str, tuple[Reading, ...]]:
    """The last statement counts, unless it is weaker; those that agree with it prove it too.

    Where the agent asked who decides, what is said in passing later may only take power away from the
    contact: *c'est le conseil* is not undone by *je signe* on another matter.
    """
    best: Reading | None = None
    for item in readings:
        if best is None or (item.weight >= best.weight - 1 and not _in_passing(item, best)):
            best = item
    if best is None:
        return "unknown", ()
    return best.value, tuple(item for item in readings if item.value == best.value)


def _in_passing(item: Reading, best: Reading) -> bool:
    """Whether a statement that answers no question on it gives more power than the answer to one.

    Not to act without somebody (`bound`) gives none to whoever said that others decide.
    """
    if item.data.get("bound") and best.value == "not_decider":
        return True
    if item.data.get("asked") or item.data.get("anew") or not best.data.get("asked"):
        return False
    return _POWER[item.value] > _POWER[best.value]


def authority_fact(readings: Sequence[Reading], contact: Reading | None, proof: Proof) -> AuthorityFact:
    """The authority of the sheet, with its proof."""
    status, proofs = settle_authority(readings)
    role = contact.value if contact is not None else None
    others: list[str] = []
    if status in {"shares", "not_decider"}:
        for item in proofs:
            others.extend(
                code
                for code in str(item.data.get("others") or "").split(",")
                if code and (code != role or code == "ASSOCIES")
            )
    shown = [*proofs, *([contact] if contact is not None else [])]
    return AuthorityFact(
        status=AuthorityStatus(status),
        contact_role=role,
        other_deciders=tuple(dict.fromkeys(others)),
        evidence=proof.evidence(shown),
        quotes=proof.quotes(shown),
    )
