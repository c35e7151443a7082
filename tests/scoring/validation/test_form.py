"""From a form or JSON to a sheet, and back."""

import pickle
from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings

from models.values.sheet import Flag, Objection, SheetValue
from scoring.readings import FIELDS
from scoring.storage import bare
from scoring.validation import InvalidSheet, changed_fields, form_of, parse_form, parse_json
from tests.scoring.builders import all_gold, gold_call, gold_sheet, sheet, sheets

STATUSES: dict[str, str | Sequence[str]] = {
    "budget.status": "unknown",
    "authority.status": "unknown",
    "need.status": "unknown",
    "timing.status": "unknown",
    "next_step.type": "none",
}


def errors_of(form: dict[str, str | Sequence[str]]) -> dict[str, str]:
    with pytest.raises(InvalidSheet) as caught:
        parse_form(form)
    return dict(caught.value.errors)


def test_the_smallest_form_is_an_empty_sheet() -> None:
    assert parse_form(STATUSES) == SheetValue()


def test_a_form_as_an_agent_fills_it() -> None:
    read = parse_form(
        {
            "budget.status": "stated",
            "budget.min": "40k",
            "budget.max": "50 000 €",
            "budget.currency": "EUR",
            "budget.period": "year",
            "budget.per_user": "on",
            "authority.status": "shares",
            "authority.contact_role": "Directrice financière",
            "authority.other_deciders": "PDG, Codir, directeur général",
            "need.status": "explicit",
            "need.pains": "relances à la main, le lundi\r\nfactures en retard\r\n",
            "need.current_solution": "Excel",
            "timing.status": "dated",
            "timing.from": "2026-04-01",
            "timing.to": "30/06/2026",
            "next_step.type": "meeting",
            "next_step.when": "2026-02-19T14:00",
            "company_size": "120 salariés",
            "competitors": ["Sidetrade", "Sage"],
            "objections": ["timing", "price"],
            "flags": "locked_contract",
            "csrf_token": "x",
        },
        besides={"csrf_token"},
    )
    assert form_of(read) == {
        "budget.status": "stated",
        "budget.min": "40\u202f000",
        "budget.max": "50\u202f000",
        "budget.currency": "EUR",
        "budget.period": "year",
        "budget.per_user": "true",
        "authority.status": "shares",
        "authority.contact_role": "DAF",
        "authority.other_deciders": ["DG", "CODIR"],
        "need.status": "explicit",
        "need.pains": ["relances à la main, le lundi", "factures en retard"],
        "need.current_solution": "excel",
        "timing.status": "dated",
        "timing.from": "2026-04-01",
        "timing.to": "2026-06-30",
        "next_step.type": "meeting",
        "next_step.when": "2026-02-19T14:00",
        "company_size": "120",
        "competitors": ["sidetrade", "sage"],
        "objections": ["price", "timing"],
        "flags": ["locked_contract"],
    }
    assert read.objections == (Objection.PRICE, Objection.TIMING)
    assert read.flags == (Flag.LOCKED_CONTRACT,)


def test_each_wrong_field_has_its_sentence_and_none_repeats_what_was_typed() -> None:
    wrong = {
        "budget.status": "beaucoup",
        "budget.min": "zorglub",
        "budget.currency": "ZORGLUB",
        "budget.period": "zorglub",
        "budget.per_user": "zorglub",
        "timing.from": "zorglub",
        "next_step.when": "zorglub",
        "company_size": "zorglub",
        "objections": ["price", "zorglub"],
        "flags": ["zorglub"],
        "need.current_solution": "x" * 301,
    }
    found = errors_of(STATUSES | wrong)
    assert set(found) == set(wrong)
    assert all(text.endswith(".") and "zorglub" not in text.lower() for text in found.values())


def test_nothing_is_dropped() -> None:
    assert errors_of(STATUSES | {"budget.amount": "5"}) == {
        "budget.amount": "Champ inconnu : rechargez la page."
    }
    assert errors_of(STATUSES | {"csrf_token": "x"}).keys() == {"csrf_token"}
    assert errors_of(STATUSES | {"company_size": ["12", "13"]}) == {
        "company_size": "Une seule valeur est attendue."
    }


@pytest.mark.parametrize("field", STATUSES)
def test_a_status_must_be_chosen(field: str) -> None:
    assert errors_of({key: text for key, text in STATUSES.items() if key != field}) == {
        field: "Choisissez une valeur."
    }
    assert errors_of(STATUSES | {field: ""}).keys() == {field}


@pytest.mark.parametrize(
    ("changes", "field"),
    [
        ({"budget.status": "none", "budget.max": "5000"}, "budget.status"),
        ({"budget.max": "5000"}, "budget.status"),
        ({"budget.status": "stated", "budget.min": "5001", "budget.max": "5000"}, "budget.max"),
        ({"budget.status": "stated", "budget.period": "year"}, "budget.period"),
        ({"budget.status": "stated", "budget.per_user": "on"}, "budget.per_user"),
        ({"need.status": "none", "need.pains": "trop lent"}, "need.status"),
        ({"timing.status": "vague", "timing.to": "2026-06-30"}, "timing.status"),
        ({"timing.status": "dated"}, "timing.status"),
        ({"timing.status": "dated", "timing.from": "2026-07-01", "timing.to": "2026-06-30"}, "timing.to"),
        ({"next_step.type": "disqualify", "next_step.when": "2026-06-30"}, "next_step.when"),
        ({"next_step.type": "none", "next_step.when": "2026-06-30"}, "next_step.when"),
    ],
)
def test_contradictions_are_said_beside_the_field_to_change(changes: dict[str, str], field: str) -> None:
    assert errors_of(STATUSES | changes).keys() == {field}


def test_the_error_survives_a_job_table() -> None:
    error = pickle.loads(pickle.dumps(InvalidSheet({"budget.min": "Montant illisible."})))
    assert (error.code, error.errors) == ("sheet.invalid", {"budget.min": "Montant illisible."})
    assert "illisible" not in str(error)


@pytest.mark.parametrize("name", all_gold())
def test_an_annotated_sheet_comes_back_from_its_form_and_from_its_json(name: str) -> None:
    proposed = gold_sheet(name)
    for read in (parse_form(form_of(proposed)), parse_json(gold_call(name)["gold"])):
        assert changed_fields(proposed, read) == ()
        assert bare(read) == read


@given(sheets)
@settings(max_examples=100, deadline=None)
def test_any_sheet_comes_back_from_its_form_and_from_its_json(value: SheetValue) -> None:
    assert changed_fields(value, parse_form(form_of(value))) == ()
    assert changed_fields(value, parse_json(value.model_dump(mode="json", by_alias=True))) == ()


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ({"budget": None}, "budget.status"),
        ({"budget": {"status": "stated", "min": 40_000.5}}, "budget.min"),
        ({"budget": {"status": "stated", "amount": 5}}, "budget.amount"),
        ({"need": {"status": "explicit", "pains": [{"summary": "lent", "weight": 3}]}}, "need.pains"),
        ({"competitors": {"sage": 1}}, "competitors.sage"),
        ({"company_size": True}, "company_size"),
        ({"score": 12}, "score"),
        ({"authority": "DG"}, "authority"),
    ],
)
def test_wrong_json_is_refused_by_field(change: dict[str, Any], field: str) -> None:
    with pytest.raises(InvalidSheet) as caught:
        parse_json(SheetValue().model_dump(mode="json", by_alias=True) | change)
    assert field in caught.value.errors


@pytest.mark.parametrize(
    ("changes", "fields"),
    [
        ({}, ()),
        ({"budget.min": "35k"}, ("budget.min",)),
        ({"budget.status": "stated", "timing.to": "2026-07-01"}, ("budget.status", "timing.to")),
        ({"authority.contact_role": "DRH"}, ("authority.contact_role",)),
        ({"competitors": ["SAGE", "cegid"]}, ()),
        ({"competitors": ["sage"]}, ("competitors",)),
        ({"flags": ["opt_out"], "next_step.when": "2026-02-20"}, ("next_step.when", "flags")),
        (
            {"budget.min": "", "budget.max": "", "budget.currency": "CHF"},
            ("budget.min", "budget.max", "budget.currency"),
        ),
    ],
)
def test_changed_fields(changes: dict[str, str | list[str]], fields: tuple[str, ...]) -> None:
    proposed = sheet(competitors=("cegid", "sage"))
    assert changed_fields(proposed, parse_form(form_of(proposed) | changes)) == fields


def test_without_a_proposal_the_filled_fields_are_the_changes() -> None:
    assert changed_fields(None, SheetValue()) == ()
    assert changed_fields(None, sheet(company_size=12))[:3] == ("budget.status", "budget.min", "budget.max")
    assert "company_size" in changed_fields(None, sheet(company_size=12))


def test_forms_errors_and_changes_share_their_names() -> None:
    assert list(form_of(SheetValue())) == list(FIELDS)
