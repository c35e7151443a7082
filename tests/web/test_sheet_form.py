"""The form shows a sheet and reads back the same, whatever the sheet."""

import pytest
from hypothesis import assume, given, settings
from starlette.datastructures import FormData

from models.values.sheet import NextStep, NextStepType, SheetValue
from scoring.validation import InvalidSheet, changed_fields
from tests.scoring.builders import all_gold, gold_sheet
from tests.scoring.builders import sheets as any_sheets
from web.rendering import environment
from web.sheet.controls import Kind, control
from web.sheet.form import filled_from, read_sheet, read_version, submitted


def as_browser_sends(sheet: SheetValue) -> FormData:
    """What a browser submits of the drawn form, line ends and French spaces included."""
    sent: list[tuple[str, str]] = [("csrf_token", "x"), ("version", "0")]
    for name, texts in filled_from(sheet).items():
        drawn = control(name, filled_from(sheet), {})
        if drawn.kind is Kind.TICKS:
            sent += [(name, option.value) for option in drawn.options if option.selected]
        elif drawn.kind is Kind.TICK:
            sent += [(name, drawn.value)] if drawn.value else []
        elif drawn.kind is Kind.SELECT:
            sent += [(name, option.value) for option in drawn.options if option.selected]
        else:
            shown = environment().from_string("{{ text }}").render(text=texts[0])
            sent.append((name, unescaped(shown).replace("\n", "\r\n")))
    return FormData(sent)


def unescaped(text: str) -> str:
    from html import unescape

    return unescape(text)


@pytest.mark.parametrize("name", all_gold())
def test_a_form_that_nobody_touched_changes_no_field(name: str) -> None:
    sheet = gold_sheet(name)
    assert changed_fields(sheet, read_sheet(submitted(as_browser_sends(sheet)))) == ()


@given(any_sheets)
@settings(max_examples=60, deadline=None)
def test_a_sheet_that_was_read_from_a_form_is_stable(sheet: SheetValue) -> None:
    try:
        once = read_sheet(submitted(as_browser_sends(sheet)))
    except InvalidSheet:
        assume(False)
    assert read_sheet(submitted(as_browser_sends(once))) == once


@pytest.mark.parametrize("when", [None, "2026-02-19", "2026-02-19T14:00", "2026-02-19T08:05"])
def test_the_day_and_the_time_of_the_next_step(when: str | None) -> None:
    sheet = SheetValue(next_step=NextStep(type=NextStepType.MEETING, when=when))
    filled = filled_from(sheet)
    assert "next_step.when" not in filled
    assert read_sheet(filled).next_step.when == when


def test_a_time_without_a_day_is_said_beside_the_day() -> None:
    filled = dict(filled_from(SheetValue())) | {"next_step.time": ("14:00",), "next_step.type": ("meeting",)}
    with pytest.raises(InvalidSheet) as caught:
        read_sheet(filled)
    assert set(caught.value.errors) == {"next_step.when"}
    assert control("next_step.day", filled, caught.value.errors).error is not None


@pytest.mark.parametrize(
    ("text", "version"), [("0", 0), ("12", 12), ("-1", -1), ("", -1), ("x", -1), ("²", -1), ("9" * 40, -1)]
)
def test_versions(text: str, version: int) -> None:
    assert read_version(FormData([("version", text)])) == version
    assert read_version(FormData()) == -1
