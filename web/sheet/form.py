"""Between the page's form and the one that scoring reads.

The page asks for the day and the time of the next step apart, since browsers refuse a day alone in a
field for both; everything else goes by the names of `scoring.readings.FIELDS`.
"""

from collections.abc import Mapping

from starlette.datastructures import FormData

from models.values.sheet import AddedFact, SheetValue
from scoring.readings import role
from scoring.validation import form_of, parse_form
from web.access import CSRF_FIELD

VERSION_FIELD = "version"
WHEN, DAY, TIME = "next_step.when", "next_step.day", "next_step.time"
JOINED = {"need.pains": "\n", "competitors": ", ", "authority.other_deciders": ", "}
"""Lists that are typed in one field, and what parts their items there."""

Filled = Mapping[str, tuple[str, ...]]
"""What each field of the form holds, as texts."""


def filled_from(sheet: SheetValue) -> Filled:
    """The form that shows a sheet."""
    form = form_of(sheet)
    day, _, time = sheet.next_step.when.partition("T") if sheet.next_step.when else ("", "", "")
    roles = [role(code) for code in sheet.authority.other_deciders]
    texts = {
        **form,
        "authority.contact_role": role(sheet.authority.contact_role) if sheet.authority.contact_role else "",
        "authority.other_deciders": roles,
        DAY: day,
        TIME: time,
    }
    return {name: _one_field(name, value) for name, value in texts.items() if name != WHEN}


def submitted(form: FormData) -> Filled:
    """What somebody sent, untouched, so that it can be shown again."""
    names = {name for name in form if name not in {CSRF_FIELD, VERSION_FIELD}}
    return {name: tuple(text for text in form.getlist(name) if isinstance(text, str)) for name in names}


def read_sheet(filled: Filled, added: Mapping[str, AddedFact] | None = None) -> SheetValue:
    """The sheet that a filled form describes.

    Args:
        filled: what the form holds.
        added: the fields of field sets that the sheet has, as they stand.

    Raises:
        InvalidSheet: with one French sentence for each field that cannot be used.
    """
    texts: dict[str, list[str]] = {
        name: list(values) for name, values in filled.items() if name not in {DAY, TIME}
    }
    day, time = _first(filled, DAY), _first(filled, TIME)
    texts[WHEN] = [f"{day}T{time}" if time else day]
    return parse_form(texts, added=added)


def read_version(form: FormData) -> int:
    """The version of the sheet that the form was made from; -1, which no sheet has, for no number."""
    text = form.get(VERSION_FIELD)
    return int(text) if isinstance(text, str) and text.isascii() and text.isdigit() and len(text) < 9 else -1


def _one_field(name: str, value: str | list[str]) -> tuple[str, ...]:
    if isinstance(value, str):
        return (value,)
    return (JOINED[name].join(value),) if name in JOINED else tuple(value)


def _first(filled: Filled, name: str) -> str:
    return next(iter(filled.get(name, ())), "").strip()
