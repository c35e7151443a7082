"""How a sheet is written at rest: the proposal whole and sealed, validated values without any proof."""

from typing import Any

from pydantic import BaseModel

from models.values.assessment import Assessment
from models.values.sheet import SheetValue

CONTEXT = "sheet:proposal"

_OF_A_FACT = {"evidence", "quotes", "confidence"}
_PROOFS: Any = {
    "proofs": True,
    "confidences": True,
    "need": {"pains": {"__all__": _OF_A_FACT}, **dict.fromkeys(_OF_A_FACT, True)},
    **dict.fromkeys(("budget", "authority", "timing", "next_step"), _OF_A_FACT),
    "added": {"__all__": _OF_A_FACT},
}


class Proposal(BaseModel):
    """What is sealed: the proposed values with their quotes, and what the grid made of them."""

    sheet: SheetValue
    assessment: Assessment

    def to_bytes(self) -> bytes:
        """The JSON to seal."""
        return self.model_dump_json(by_alias=True).encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Proposal":
        """Read back what `to_bytes` gave."""
        return cls.model_validate_json(data)


def bare_json(sheet: SheetValue) -> dict[str, Any]:
    """The sheet's JSON without evidence, quotes and confidence: what a validated version keeps."""
    return sheet.model_dump(mode="json", by_alias=True, exclude=_PROOFS)


def bare(sheet: SheetValue) -> SheetValue:
    """The sheet without evidence, quotes and confidence."""
    return SheetValue.model_validate(bare_json(sheet))
