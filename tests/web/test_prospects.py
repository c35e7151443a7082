from models import CallState, Role
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
