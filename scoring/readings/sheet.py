"""A whole sheet as rows of label and reading, for pages, the command line and exports."""

from dataclasses import dataclass

from models.values.sheet import Quote, SheetValue
from scoring.readings import facts, words
from scoring.readings.typography import capitalised, enumerated

ABSENT = {"competitors": "Aucun cité", "objections": "Aucune", "flags": "Aucune"}


@dataclass(frozen=True)
class Row:
    """One line of a sheet: the field's path, its French label, its reading, and the proof of it.

    `is_known` is false for what the call did not say.
    """

    field: str
    label: str
    reading: str
    is_known: bool
    quotes: tuple[Quote, ...] = ()


def rows(sheet: SheetValue) -> tuple[Row, ...]:
    """The rows of a sheet in reading order; what was not said has its row too."""
    return (*_bant(sheet), *_around(sheet))


def _bant(sheet: SheetValue) -> tuple[Row, ...]:
    budget, authority, need = sheet.budget, sheet.authority, sheet.need
    timing, step = sheet.timing, sheet.next_step
    return (
        _row("budget.status", facts.budget(budget), budget.quotes, is_known=budget.status != "unknown"),
        _row(
            "authority.status",
            facts.authority(authority),
            authority.quotes,
            is_known=authority.status != "unknown",
        ),
        _row("need.status", facts.need(need), need.quotes, is_known=need.status != "unknown"),
        _row("timing.status", facts.timing(timing), timing.quotes, is_known=timing.status != "unknown"),
        _row("next_step.type", facts.next_step(step), step.quotes, is_known=step.type != "none"),
    )


def _around(sheet: SheetValue) -> tuple[Row, ...]:
    role, solution, size = sheet.authority.contact_role, sheet.need.current_solution, sheet.company_size
    return (
        _plain(sheet, "authority.contact_role", words.role(role) if role else ""),
        _plain(sheet, "need.current_solution", capitalised(solution or "")),
        _plain(sheet, "company_size", "" if size is None else facts.company_size(size)),
        _plain(sheet, "competitors", enumerated([capitalised(name) for name in sheet.competitors])),
        _plain(sheet, "objections", enumerated([words.OBJECTIONS[item] for item in sheet.objections])),
        _plain(sheet, "flags", enumerated([words.FLAGS[item] for item in sheet.flags])),
    )


def _row(field: str, reading: str, quotes: tuple[Quote, ...], *, is_known: bool) -> Row:
    return Row(field, words.FIELDS[field], reading, is_known, quotes)


def _plain(sheet: SheetValue, field: str, reading: str) -> Row:
    absent = ABSENT.get(field, words.NOT_RAISED)
    return _row(field, reading or absent, proofs_of(sheet, field), is_known=bool(reading))


def proofs_of(sheet: SheetValue, field: str) -> tuple[Quote, ...]:
    """The quotes of a plain field, whether kept under its path, its last name or one key an item."""
    leaf = field.rpartition(".")[2]
    return tuple(
        quote
        for key, quotes in sheet.proofs.items()
        if key in {field, leaf} or key.startswith(f"{field}.")
        for quote in quotes
    )
