"""From the readings of a call to who decides."""

from collections.abc import Sequence

from extraction.proof import Proof
from extraction.readings import Reading
from models.values.sheet import AuthorityFact, AuthorityStatus


def settle_authority(readings: Sequence[Reading]) -> tuple[str, tuple[Reading, ...]]:
    """The last statement counts, unless it is weaker; those that agree with it prove it too."""
    best: Reading | None = None
    for item in readings:
        if best is None or item.weight >= best.weight - 1:
            best = item
    if best is None:
        return "unknown", ()
    return best.value, tuple(item for item in readings if item.value == best.value)


def authority_fact(readings: Sequence[Reading], contact: Reading | None, proof: Proof) -> AuthorityFact:
    """The authority of the sheet, with its proof."""
    status, proofs = settle_authority(readings)
    role = contact.value if contact is not None else None
    others: list[str] = []
    if status in {"shares", "not_decider"}:
        for item in proofs:
            others.extend(
                code for code in str(item.data.get("others") or "").split(",") if code and code != role
            )
    shown = [*proofs, *([contact] if contact is not None else [])]
    return AuthorityFact(
        status=AuthorityStatus(status),
        contact_role=role,
        other_deciders=tuple(dict.fromkeys(others)),
        evidence=proof.evidence(shown),
        quotes=proof.quotes(shown),
    )
