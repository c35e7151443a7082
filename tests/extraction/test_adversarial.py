"""Look-alikes that cost a sales team dear, from the facts on French NLP (section 4)."""

import pytest

from extraction.engine import Extractor
from tests.extraction.dialogues import SPOKEN_ON, turns_of


def sheet(extractor: Extractor, *said: str):
    return extractor.extract(turns_of(*said), reference_date=SPOKEN_ON).sheet


def test_freeze_until_a_quarter_is_no_project_date(extractor: Extractor) -> None:
    found = sheet(extractor, "A: Et le budget ?", "P: C'est gelé, on est en attente du budget du T2.")
    assert found.budget.status == "none"
    assert found.timing.status in {"none", "unknown"}


def test_dropped_supplier_is_no_competitor(extractor: Extractor) -> None:
    assert sheet(extractor, "P: Avant on regardait Sellsy, on a laissé tomber.").competitors == ()


def test_buy_in_to_get_is_not_a_buy_in(extractor: Extractor) -> None:
    found = sheet(extractor, "A: Qui valide ?", "P: Il faut que la direction suive.")
    assert found.authority.status == "shares"
    assert found.budget.status != "confirmed"


def test_budget_is_not_the_problem_is_no_refusal(extractor: Extractor) -> None:
    assert (
        sheet(extractor, "A: Et le budget ?", "P: Le budget c'est pas le problème.").budget.status
        == "confirmed"
    )


def test_not_my_decision_is_not_no_project(extractor: Extractor) -> None:
    found = sheet(extractor, "A: C'est vous qui décidez ?", "P: C'est pas moi qui décide.")
    assert found.authority.status == "not_decider"
    assert found.need.status == "unknown"


@pytest.mark.parametrize(
    "said",
    [
        "On paie 640 euros par mois aujourd'hui.",
        "On fait 2 millions de chiffre d'affaires.",
        "On a perdu 6 000 euros là-dedans.",
        "Mon beau-frère a mis 80 000 euros là-dedans.",
        "Jusqu'à quarante mille euros, j'ai la main.",
    ],
)
def test_money_that_is_no_budget(extractor: Extractor, said: str) -> None:
    assert sheet(extractor, f"P: {said}").budget.min is None


def test_price_of_the_agent_is_nobodys_budget(extractor: Extractor) -> None:
    found = sheet(extractor, "A: Nos clients mettent 25 000 euros en général.", "P: Oui oui, je vous écoute.")
    assert found.budget.status == "unknown"
