"""The confidence of each value of a sheet, from the readings of its call."""

from collections.abc import Mapping, Sequence

from extraction.confidence import model
from extraction.confidence.features import LEARNED, Precision, features
from extraction.dialogue import Call
from extraction.readings import Reading
from models.values.sheet import SheetValue

Readings = Mapping[str, Sequence[Reading]]
"""All that was read in a call, by the field of `features.ASKED` that it is for."""


_FACTS = ("budget", "authority", "need", "timing", "next_step")


def proposed(sheet: SheetValue) -> dict[str, str | None]:
    """The fields that a sheet has a value for, each with the status that readings speak for."""
    found: dict[str, str | None] = {}
    for field in _FACTS[:4]:
        status = str(getattr(sheet, field).status)
        if status != "unknown":
            found[field] = status
    if sheet.next_step.type != "none":
        found["next_step"] = None
    plain = {
        "authority.contact_role": sheet.authority.contact_role,
        "need.current_solution": sheet.need.current_solution,
        "company_size": sheet.company_size,
        "competitors": sheet.competitors,
        "objections": sheet.objections,
        "flags": sheet.flags,
    }
    return found | {field: None for field, value in plain.items() if value not in (None, ())}


def all_features(
    sheet: SheetValue, readings: Readings, call: Call, precision: Precision
) -> dict[str, dict[str, float]]:
    """The features of every value of a sheet."""
    return {
        field: features(field, status, readings.get(field, ()), call, precision)
        for field, status in proposed(sheet).items()
    }


def with_confidence(sheet: SheetValue, readings: Readings, call: Call) -> SheetValue:
    """The sheet, each of its values with the probability that it is right."""
    fitted = model.load()
    found = all_features(sheet, readings, call, fitted.precision)
    statuses = proposed(sheet)
    sure = {
        field: min(fitted.probability(field, statuses[field], seen), _ceiling(readings.get(field, ())))
        for field, seen in found.items()
    }
    changes: dict[str, object] = {
        field: getattr(sheet, field).model_copy(update={"confidence": sure.pop(field)})
        for field in _FACTS
        if field in sure
    }
    return sheet.model_copy(update={**changes, "confidences": sure})


def _ceiling(readings: Sequence[Reading]) -> float:
    """The learned aid's own confidence where it alone speaks for a field: no value of its is surer."""
    own = [item.data["confidence"] for item in readings if item.rule.startswith(LEARNED)]
    return max((value for value in own if isinstance(value, float)), default=1.0)
