"""The target of a campaign, and what lies outside it."""

from typing import Any

import pytest

from core.errors import InvalidInput
from models.values.sheet import AuthorityFact, BudgetFact, Flag, NeedFact, NeedStatus, NextStep, NextStepType
from scoring.grid import DisqualifierCode
from scoring.icp import RULES, Icp, highest_budget_eur, read_icp
from scoring.readings import plain_spaces
from tests.scoring.builders import budget, sheet


def test_the_json_of_a_campaign() -> None:
    assert read_icp({}) == Icp()
    read = read_icp({"min_company_size": 50, "min_budget_eur": 30_000, "excluded_roles": ["ASSISTANT"]})
    assert read == Icp(min_company_size=50, min_budget_eur=30_000, excluded_roles=("ASSISTANT",))


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ({"min_size": 50}, "« min_size »"),
        ({"min_company_size": "cinquante"}, "« min_company_size »"),
        ({"min_company_size": True}, "« min_company_size »"),
        ({"min_company_size": 0}, "« min_company_size »"),
        ({"min_budget_eur": 30_000.5}, "« min_budget_eur »"),
        ({"excluded_roles": "ASSISTANT"}, "« excluded_roles »"),
        ({"min_company_size": 50, "max_company_size": 20}, "« min_company_size, max_company_size »"),
    ],
)
def test_what_cannot_be_a_target_is_refused_by_name(data: dict[str, Any], named: str) -> None:
    with pytest.raises(InvalidInput) as caught:
        read_icp(data)
    assert caught.value.code == "icp.invalid"
    assert named in caught.value.message


@pytest.mark.parametrize(
    ("icp", "size", "accepted"),
    [
        (Icp(), 1, True),
        (Icp(min_company_size=50), 49, False),
        (Icp(min_company_size=50), 50, True),
        (Icp(max_company_size=250), 250, True),
        (Icp(max_company_size=250), 251, False),
    ],
)
def test_bounds_of_the_head_count_are_inside(icp: Icp, size: int, accepted: bool) -> None:
    assert icp.accepts_size(size) is accepted


@pytest.mark.parametrize(
    ("fact", "size", "highest"),
    [
        (budget("stated", None, 15_000), None, 15_000),
        (budget("stated", 10_000, None), None, None),
        (budget("confirmed"), None, None),
        (budget("stated", 300, 400, period="month"), None, 4_800),
        (budget("stated", 300, 400, period="year"), None, 400),
        (budget("stated", 7, 8, period="month", per_user=True), 85, 8_160),
        (budget("stated", 7, 8, period="month", per_user=True), None, None),
        (budget("stated", 2_800, 2_800, currency="CHF"), None, None),
        (budget("unknown", None, 5), None, None),
    ],
)
def test_the_most_that_a_budget_can_be(fact: BudgetFact, size: int | None, highest: int | None) -> None:
    assert highest_budget_eur(fact, size) == highest


TARGET = Icp(min_company_size=50, max_company_size=500, min_budget_eur=30_000, excluded_roles=("ASSISTANT",))


@pytest.mark.parametrize(
    ("code", "changes", "detail"),
    [
        (DisqualifierCode.OPT_OUT, {"flags": (Flag.OPT_OUT,)}, ""),
        (DisqualifierCode.WRONG_PERSON, {"flags": (Flag.WRONG_PERSON,)}, ""),
        (DisqualifierCode.CLOSED, {"next_step": NextStep(type=NextStepType.DISQUALIFY)}, ""),
        (DisqualifierCode.NO_NEED, {"need": NeedFact(status=NeedStatus.NONE)}, ""),
        (
            DisqualifierCode.EXCLUDED_ROLE,
            {"authority": AuthorityFact(contact_role="ASSISTANT")},
            "Assistanat",
        ),
        (DisqualifierCode.COMPANY_TOO_SMALL, {"company_size": 12}, "12 personnes, cible d'au moins 50"),
        (DisqualifierCode.COMPANY_TOO_LARGE, {"company_size": 501}, "501 personnes, cible d'au plus 500"),
        (
            DisqualifierCode.BUDGET_BELOW_FLOOR,
            {"budget": budget("stated", None, 15_000)},
            "jusqu'à 15 000 €, plancher de 30 000 €",
        ),
    ],
)
def test_each_rule_applies_to_its_fact_alone(
    code: DisqualifierCode, changes: dict[str, Any], detail: str
) -> None:
    judged = sheet(**({"company_size": 50} | changes))
    found = {rule: RULES[rule](judged, TARGET) for rule in RULES}
    applying = {rule: plain_spaces(text) for rule, text in found.items() if text is not None}
    assert applying == {code: detail}


def test_a_target_that_is_met_disqualifies_nobody() -> None:
    met = sheet(company_size=50, budget=budget("stated", None, 30_000))
    assert all(rule(met, TARGET) is None for rule in RULES.values())
    assert set(RULES) == set(DisqualifierCode)
