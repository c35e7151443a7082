"""A whole sheet as rows of label and reading, for pages, the command line and exports."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from models.values.sheet import AddedFact, Quote, SheetValue
from scoring.readings import facts, words
from scoring.readings.typography import capitalised, enumerated

ABSENT = {"competitors": "Aucun cité", "objections": "Aucune", "flags": "Aucune"}


@dataclass(frozen=True)
class Row:
    """One line of a sheet: the field's path, its French label, its reading, and the proof of it.

    `is_known` is false for what the call did not say: `question` is then what to ask next time.
    `confidence` is how probable it is that the value is right, None where that was not weighed.
    """

    field: str
    label: str
    reading: str
    is_known: bool
    quotes: tuple[Quote, ...] = ()
    confidence: float | None = None
    question: str | None = None

    def is_doubtful(self, below_percent: int) -> bool:
        """Whether the value is to be checked: its confidence is under the campaign's threshold."""
        return self.is_known and self.confidence is not None and 100 * self.confidence < below_percent


def rows(sheet: SheetValue) -> tuple[Row, ...]:
    """The rows of a sheet in reading order; what was not said has its row too."""
    return tuple(_weighed(row, sheet) for row in (*_bant(sheet), *_around(sheet))) + added_rows(sheet.added)


def added_rows(added: Mapping[str, AddedFact]) -> tuple[Row, ...]:
    """The rows of the fields that field sets add, in the sets' order."""
    return tuple(
        Row(
            path,
            fact.label,
            facts.added(fact),
            fact.is_known,
            fact.quotes,
            fact.confidence,
            None if fact.is_known else fact.question,
        )
        for path, fact in added.items()
    )


def _weighed(row: Row, sheet: SheetValue) -> Row:
    """The row with its confidence where it has a value, with its question where it has none."""
    if row.is_known:
        return replace(row, confidence=sheet.confidence_of(row.field))
    return replace(row, question=words.QUESTIONS.get(row.field))


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
