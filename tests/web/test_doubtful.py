"""What is to be checked, what to ask next time, and the fields of field sets, on the sheet's page."""

from typing import Any

import pytest
from sqlmodel import Session

from core.database import unit_of_work
from extraction.fieldsets import load_set
from models import Campaign, Role
from models.values.sheet import AddedFact, Quote, SheetValue
from models.values.transcript import Speaker
from tests.web.html import Document
from tests.web.office import Browser, Office, gold_proposal, gold_transcript

QUOTE = Quote(turn=5, speaker=Speaker.PROSPECT, text=gold_transcript().turns[5].text, rule_id="rh.preavis.2")


def proposal(**changes: Any) -> SheetValue:
    """The gold sheet with a doubtful budget, a sure need, nothing on the calendar, and two added fields."""
    gold = gold_proposal()
    fields = load_set("rh").blank()
    added = {
        "rh.preavis": fields["rh.preavis"].model_copy(
            update={"text": "trois mois", "evidence": (5,), "quotes": (QUOTE,)}
        ),
        "rh.disponibilite": fields["rh.disponibilite"],
    }
    values = {
        "budget": gold.budget.model_copy(update={"confidence": 0.41}),
        "need": gold.need.model_copy(update={"confidence": 0.9}),
        "timing": SheetValue().timing,
        "confidences": {"need.current_solution": 0.3},
        "added": added,
    }
    return gold.model_copy(update=values | changes)


def page_of(office: Office, call_id: str, agent: Browser | None = None) -> Document:
    answer = (agent or office.agent()).get(f"/appels/{call_id}")
    assert answer.status_code == 200, answer.text
    return Document(answer.text)


def set_campaign(office: Office, **values: Any) -> None:
    with unit_of_work(office.engine) as session:
        campaign = session.get_one(Campaign, office.team.campaign.id)
        for name, value in values.items():
            setattr(campaign, name, value)
        session.add(campaign)


def test_a_value_under_the_threshold_is_to_be_checked(office: Office) -> None:
    call = office.ready_call(proposal=proposal())
    page = page_of(office, call.id)
    budget, need = (page.one("section", data_card=key) for key in ("budget", "need"))
    assert "À vérifier" in budget.text
    assert "confiance 41" in budget.text
    assert "À vérifier" in need.text
    assert "à vérifier, confiance 30" in need.text
    assert "Proposé" in page.one("section", data_card="authority").text


@pytest.mark.parametrize(("threshold", "shown"), [(0, False), (41, False), (42, True)])
def test_the_campaign_sets_the_threshold(office: Office, threshold: int, shown: bool) -> None:
    set_campaign(office, review_below_percent=threshold)
    call = office.ready_call(proposal=proposal())
    assert ("À vérifier" in page_of(office, call.id).one("section", data_card="budget").text) is shown


def test_what_was_not_raised_says_what_to_ask(office: Office) -> None:
    page = page_of(office, office.ready_call(proposal=proposal()).id)
    timing = page.one("section", data_card="timing").text
    assert "Non abordé" in timing
    assert "Pour quand en auriez-vous besoin" in timing
    assert "À demander" not in page.one("section", data_card="budget").text
    assert (
        "À partir de quand seriez-vous disponible" in page.one("section", data_card="rh.disponibilite").text
    )


def test_an_added_field_is_shown_with_its_proof_and_kept_as_it_is(office: Office) -> None:
    call = office.ready_call(proposal=proposal())
    agent = office.agent()
    page = page_of(office, call.id, agent)
    notice = page.one("section", data_card="rh.preavis").text
    assert "Trois mois" in notice
    assert QUOTE.text in notice
    answer = agent.post(f"/appels/{call.id}", page.form("fiche") | {"rh.disponibilite": "Dès le 2 mars"})
    assert answer.status_code == 303, answer.text
    machine = office.machine(office.team.agent)
    validated = machine.get(f"/api/v1/calls/{call.id}/sheet").json()["validated"]
    kept = {path: AddedFact.model_validate(fact) for path, fact in validated["values"]["added"].items()}
    assert (kept["rh.preavis"].text, kept["rh.preavis"].quotes) == ("trois mois", ())
    assert kept["rh.disponibilite"].text == "Dès le 2 mars"
    assert validated["changed"] == ["rh.disponibilite"]
    after = page_of(office, call.id)
    assert "Corrigé" in after.one("section", data_card="rh.disponibilite").text
    assert "Corrigé : Disponibilité" in after.text.replace("\u00a0", " ")


def test_the_api_names_what_to_check_and_what_to_ask(office: Office) -> None:
    call = office.ready_call(proposal=proposal())
    machine = office.machine(office.team.agent)
    sheet = machine.get(f"/api/v1/calls/{call.id}/sheet").json()
    assert sheet["to_review"] == ["budget.status", "need.current_solution"]
    assert sheet["to_ask"]["timing.status"] == "Pour quand en auriez-vous besoin ?"
    assert "rh.preavis" not in sheet["to_ask"]
    assert sheet["proposed"]["budget"]["confidence"] == 0.41
    body = {"version": 0, "values": sheet["proposed"]}
    answer = machine.put(f"/api/v1/calls/{call.id}/sheet", json=body)
    assert answer.status_code == 200, answer.text
    validated = answer.json()["validated"]
    assert validated["changed"] == []
    assert validated["values"]["added"]["rh.preavis"]["text"] == "trois mois"
    assert validated["values"]["budget"]["confidence"] is None


def test_an_unknown_added_field_is_refused(office: Office) -> None:
    call = office.ready_call(proposal=proposal())
    machine = office.machine(office.team.agent)
    values = machine.get(f"/api/v1/calls/{call.id}/sheet").json()["proposed"]
    values["added"]["rh.inconnu"] = {"text": "oui"}
    answer = machine.put(f"/api/v1/calls/{call.id}/sheet", json={"version": 0, "values": values})
    assert answer.status_code == 400
    assert list(answer.json()["errors"]) == ["rh.inconnu"]


def test_a_sheet_filled_by_hand_has_the_campaign_s_fields(office: Office) -> None:
    set_campaign(office, field_sets=["rh"])
    call = office.refused_call()
    agent = office.agent()
    form = page_of(office, call.id, agent).form("fiche")
    assert form["rh.preavis"] == ""
    answer = agent.post(f"/appels/{call.id}", form | {"rh.preavis": "Un mois"})
    assert answer.status_code == 303, answer.text
    assert "Un mois" in page_of(office, call.id).one("section", data_card="rh.preavis").text


def test_the_campaign_page_sets_threshold_and_field_sets(office: Office) -> None:
    manager, address = office.as_role(Role.MANAGER), f"/campagnes/{office.team.campaign.id}"
    page = Document(manager.get(address).text)
    assert "Préqualification RH" in page.text
    form = page.form("reglages")
    assert form["review_below_percent"] == "60"
    answer = manager.post(address, form | {"review_below_percent": "70", "field_sets": ["rh"]})
    assert answer.status_code == 303, answer.text
    with Session(office.engine) as session:
        campaign = session.get_one(Campaign, office.team.campaign.id)
        assert (campaign.review_below_percent, campaign.field_sets) == (70, ["rh"])
    for change, said in (
        ({"review_below_percent": "120"}, "de 0 à 95"),
        ({"field_sets": ["x"]}, "Jeux connus"),
    ):
        refused = manager.post(address, form | change)
        assert refused.status_code in {409, 422}
        assert said in Document(refused.text).text


def test_a_foreign_call_says_so(office: Office) -> None:
    call = office.ready_call(notices=["not_french"])
    assert "ne semble pas être en français" in page_of(office, call.id).text
