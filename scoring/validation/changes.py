"""What a person changed between the proposed and the validated sheet, a field at a time."""

from models.values.sheet import SheetValue
from scoring.readings import FIELDS
from scoring.validation.form import form_of


def changed_fields(proposed: SheetValue | None, validated: SheetValue) -> tuple[str, ...]:
    """The paths of the fields that differ, in reading order; with no proposal, those that were filled.

    Capitals, the order of a list, and the currency of no amount are no change.
    """
    before, after = _comparable(proposed or SheetValue()), _comparable(validated)
    paths = dict.fromkeys((*FIELDS, *before, *after))
    return tuple(field for field in paths if before.get(field, "") != after.get(field, ""))


def _comparable(sheet: SheetValue) -> dict[str, object]:
    form = form_of(sheet)
    if sheet.budget.min is None and sheet.budget.max is None:
        form["budget.currency"] = ""
    return {
        field: value.casefold() if isinstance(value, str) else frozenset(item.casefold() for item in value)
        for field, value in form.items()
    }
