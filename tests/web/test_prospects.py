from sqlmodel import Session, col, func, select

from core.database import unit_of_work
from models import (
    Audience,
    AuditEvent,
    Call,
    CallbackTask,
    CallObjection,
    CallState,
    Campaign,
    ObjectionSource,
    Role,
)
from models.values.telephony import CallFlow
from tests.web.html import Document
from tests.web.office import Office


def test_prospects_with_their_last_call(office: Office) -> None:
    office.prospect("Awa Diallo", company="Atelier Nord", phone="+33639980022")
    call = office.call(CallState.NOT_REACHED)
    page = Document(office.agent().get("/prospects").text)
    never, called = (row.text for row in page.all("tr")[1:])
    assert "Awa Diallo" in never
    assert "06 39 98 00 22" in never
    assert "Jamais appelé" in never
    assert "Hélène Vasseur" in called
    assert "Non joint" in called
    assert page.one("a", href=f"/appels/{call.id}")
    assert (
        "Jamais appelé"
        in [row.text for row in Document(office.sign_in(office.colleague).get("/prospects").text).all("tr")][
            2
        ]
    ), "the call of a colleague is not shown"


def test_calling_rings_and_follows_the_call(office: Office) -> None:
    browser = office.agent()
    answer = browser.post(f"/prospects/{office.team.prospect.id}/appel")
    assert answer.status_code == 303
    page = Document(browser.get(answer.headers["location"]).text)
    assert page.one("h1").text == "Hélène Vasseur"
    assert "Numérotation en cours" in page.text


def test_who_cannot_be_called_has_no_button(office: Office) -> None:
    hidden = office.prospect("Appelant inconnu")
    browser = office.agent()
    page = Document(browser.get("/prospects").text)
    assert page.all("form", action=f"/prospects/{hidden.id}/appel") == []
    assert browser.post(f"/prospects/{hidden.id}/appel").status_code == 409
    assert browser.post(f"/prospects/{'0' * 32}/appel").status_code == 404


def test_managers_read_and_do_not_call(office: Office) -> None:
    page = Document(office.as_role(Role.MANAGER).get("/prospects").text)
    assert "Hélène Vasseur" in page.text
    assert "Appeler" not in page.text


def test_an_unknown_campaign_is_empty(office: Office) -> None:
    assert "Aucun prospect" in Document(office.agent().get("/prospects?campagne=zz").text).text


def test_a_call_that_may_not_be_placed_says_why(office: Office) -> None:
    prospect = office.team.prospect
    with unit_of_work(office.engine) as session:
        campaign = session.get_one(Campaign, prospect.campaign_id)
        campaign.audience = Audience.CONSUMER
        session.add(campaign)
    answer = office.agent().post(f"/prospects/{prospect.id}/appel")
    assert answer.status_code == 409
    said = Document(answer.text).one(role="alert").text
    assert said.startswith("Appel vers Hélène Vasseur refusé.")
    assert "accord préalable" in said
    with Session(office.engine) as session:
        assert session.exec(select(func.count(col(Call.id)))).one() == 0


def test_an_objection_is_asked_again_then_kept(office: Office) -> None:
    prospect, browser = office.team.prospect, office.agent()
    assert "Opposition enregistrée" not in browser.get(f"/prospects?oppose={prospect.id}").text
    link = Document(browser.get("/prospects").text).one("a", href=f"/prospects/{prospect.id}/opposition")
    question = Document(browser.get(link["href"]).text)
    assert "Plus aucun agent ne pourra l'appeler" in question.text
    form = question.one("form", action=f"/prospects/{prospect.id}/opposition")
    answer = browser.post(form["action"])
    assert answer.status_code == 303
    page = Document(browser.get(answer.headers["location"]).text)
    assert "Plus aucun appel vers Hélène Vasseur." in page.one(role="status").text
    assert "Opposition : ne pas appeler" in page.one(cls="prospects__action").text
    assert page.all("form", action=f"/prospects/{prospect.id}/appel") == []
    with Session(office.engine) as session:
        assert session.exec(select(CallObjection.source)).one() is ObjectionSource.AGENT
        assert session.exec(select(AuditEvent.actor).where(AuditEvent.action == "objection.noted")).one() == (
            office.team.agent.id
        )
    refused = browser.post(f"/prospects/{prospect.id}/appel")
    assert refused.status_code == 409
    assert "Seule la conformité peut lever une opposition" in Document(refused.text).one(role="alert").text


def test_who_has_no_number_cannot_object(office: Office) -> None:
    hidden = office.prospect("Appelant inconnu")
    browser = office.agent()
    assert browser.get(f"/prospects/{hidden.id}/opposition").status_code == 404
    assert browser.post(f"/prospects/{hidden.id}/opposition").status_code == 404


def test_who_rang_in_vain_is_called_back_or_ticked_off(office: Office) -> None:
    missed = office.call(CallState.NOT_REACHED, flow=CallFlow.INBOUND)
    with unit_of_work(office.engine) as session:
        session.add(CallbackTask(id="a" * 32, call_id=missed.id, prospect_id=missed.prospect_id))
    browser = office.agent()
    page = Document(browser.get("/prospects").text)
    waiting = page.one("li", cls="callback")
    assert "Hélène Vasseur" in waiting.text
    assert "personne n'a répondu" in waiting.text
    assert len(page.all("form", action=f"/prospects/{missed.prospect_id}/appel")) == 2
    assert page.all("a", href=f"/appels/{missed.id}")
    assert browser.post(f"/rappels/{'a' * 32}/fait").headers["location"] == "/prospects"
    assert Document(browser.get("/prospects").text).all("li", cls="callback") == []
    with Session(office.engine) as session:
        assert session.exec(select(CallbackTask.done_by_id)).one() == office.team.agent.id


def test_a_call_back_that_is_a_colleagues_is_not_seen(office: Office) -> None:
    missed = office.call(CallState.NOT_REACHED, flow=CallFlow.INBOUND)
    with unit_of_work(office.engine) as session:
        session.add(CallbackTask(id="a" * 32, call_id=missed.id, prospect_id=missed.prospect_id))
    stranger = office.sign_in(office.colleague)
    assert Document(stranger.get("/prospects").text).all("li", cls="callback") == []
    assert stranger.post(f"/rappels/{'a' * 32}/fait").status_code == 404
