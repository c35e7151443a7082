"""The page of a campaign's settings."""

import pytest
from sqlmodel import Session

from core.database import unit_of_work
from models import Campaign, CapturePolicy, Role
from tests.compliance.notices.sounds import wav
from tests.compliance.notices.test_wording import COMPLETE
from tests.web.html import Document
from tests.web.office import Browser, Office


@pytest.fixture
def manager(office: Office) -> Browser:
    return office.as_role(Role.MANAGER)


@pytest.fixture
def address(office: Office) -> str:
    return f"/campagnes/{office.team.campaign.id}"


def stored(office: Office) -> Campaign:
    with Session(office.engine, expire_on_commit=False) as session:
        return session.get_one(Campaign, office.team.campaign.id)


def read(browser: Browser, address: str) -> Document:
    answer = browser.get(address)
    assert answer.status_code == 200
    return Document(answer.text)


def test_the_list_leads_to_each_campaign(office: Office, manager: Browser, address: str) -> None:
    page = read(manager, "/campagnes")
    assert page.one("a", href=address).text == "Recouvrement"
    assert "01 99 00 00 10" in page.text
    assert "Tous les appels acceptés" in page.text
    assert page.one("a", href="/campagnes", aria_current="page")
    for role, shown in ((Role.AGENT, 0), (Role.QA, 0), (Role.COMPLIANCE, 1)):
        links = Document(office.as_role(role).get("/appels").text).all("a", href="/campagnes")
        assert len(links) == shown, role


def test_saved_as_it_stands_changes_nothing(office: Office, manager: Browser, address: str) -> None:
    before = stored(office).model_dump()
    form = read(manager, address).form("reglages")
    answer = manager.post(address, form)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{address}?enregistre=1")
    assert stored(office).model_dump() == before
    assert "Réglages enregistrés" in read(manager, answer.headers["location"]).text


def test_a_change_is_kept_and_said(office: Office, manager: Browser, address: str) -> None:
    form = read(manager, address).form("reglages") | {
        "capture_policy": "sampled",
        "sample_percent": "5",
        "audience": "consumer",
        "notice_text": COMPLETE,
    }
    assert manager.post(address, form).status_code == 303
    kept = stored(office)
    assert (kept.capture_policy, kept.sample_percent) == (CapturePolicy.SAMPLED, 5)
    assert (kept.audience, kept.notice_version) == ("consumer", "fr-2")
    page = read(manager, address)
    assert "Versions de l'annonce (2)" in page.text
    assert "fr-2 (en vigueur)" in page.text
    assert "Claire Nguyen" in page.text


def test_refusals_stand_beside_their_field(office: Office, manager: Browser, address: str) -> None:
    form = read(manager, address).form("reglages") | {
        "caller_id": "06 39 98 00 99",
        "assessment_reference": "",
        "notice_text": "Bonjour.",
    }
    answer = manager.post(address, form)
    assert answer.status_code == 409
    page = Document(answer.text)
    assert "06 ou un 07" in page.one("p", id="caller-id-erreur").text
    assert "analyse d'impact" in page.one("p", id="assessment-reference-erreur").text
    assert "qui appelle" in page.one("p", id="notice-text-erreur").text
    assert page.one("input", id="caller-id")["value"] == "06 39 98 00 99"
    assert page.one("input", id="caller-id")["aria-invalid"] == "true"
    problems = page.one("div", id="problemes")
    assert "Numéro présenté" in problems.text
    assert stored(office).caller_id == office.team.campaign.caller_id


@pytest.mark.parametrize(
    ("name", "value", "says"),
    [
        ("caller_id", "abc", "n'est pas lisible"),
        ("sample_percent", "dix", "nombre entier"),
        ("sample_daily_max", "", "nombre entier"),
        ("capture_policy", "everything", "valeurs de la liste"),
        ("legal_basis", "", "valeurs de la liste"),
        ("assessment_reference", "x" * 121, "120 caractères"),
        ("purposes", "training", "valeurs de la liste"),
    ],
)
def test_what_cannot_be_read(
    office: Office, manager: Browser, address: str, name: str, value: str, says: str
) -> None:
    form = read(manager, address).form("reglages") | {name: value}
    answer = manager.post(address, form)
    assert answer.status_code == 422
    assert says in Document(answer.text).text


def test_without_a_purpose(office: Office, manager: Browser, address: str) -> None:
    form = read(manager, address).form("reglages")
    del form["purposes"]
    answer = manager.post(address, form)
    assert answer.status_code == 409
    assert "besoin d'une finalité" in Document(answer.text).text


def test_the_preview_says_what_is_heard_and_how_long(office: Office, manager: Browser, address: str) -> None:
    page = read(manager, address)
    assert page.one("blockquote").text == office.team.campaign.notice_text
    assert "Environ 5 s" in page.text.replace("\u00a0", " ")
    form = page.form("reglages") | {"notice_text": COMPLETE + " <b>Merci</b>. " * 20}
    answer = manager.post(f"{address}/apercu", form)
    assert answer.status_code == 200
    typed = Document(answer.text)
    assert typed.one("blockquote").text.startswith(COMPLETE)
    assert typed.all("b") == []
    assert "pas encore enregistrés" in typed.text
    assert "beaucoup raccrochent" in typed.text
    assert stored(office).notice_version == "fr-1"


def test_the_dpo_approves_and_takes_it_back(office: Office, manager: Browser, address: str) -> None:
    officer = office.as_role(Role.COMPLIANCE)
    assert "Accord donné par Paul Delmas" in read(manager, address).text
    assert read(manager, address).all("form", action=f"{address}/accord/retrait") == []
    assert officer.post(f"{address}/accord/retrait").status_code == 303
    assert stored(office).capture_policy is CapturePolicy.OFF
    page = read(officer, address)
    assert page.one("form", action=f"{address}/accord")
    assert manager.post(f"{address}/accord").status_code == 403
    assert officer.post(f"{address}/accord", {"vu": "0" * 16}).status_code == 409
    assert stored(office).approved_by_id is None
    seen = page.one("input", name="vu")["value"]
    assert officer.post(f"{address}/accord", {"vu": seen}).status_code == 303
    assert stored(office).approved_by_id == office.users[Role.COMPLIANCE].id


def test_nothing_to_approve_without_an_assessment(office: Office, address: str) -> None:
    with unit_of_work(office.engine) as session:
        campaign = session.get_one(Campaign, office.team.campaign.id)
        campaign.approved_by_id = campaign.assessment_reference = None
        session.add(campaign)
    officer = office.as_role(Role.COMPLIANCE)
    page = read(officer, address)
    assert page.all("form", action=f"{address}/accord") == []
    assert "sans effet, il manque une condition" in page.text
    assert officer.post(f"{address}/accord").status_code == 409


def test_a_sound_is_heard_on_the_page(office: Office, manager: Browser, address: str) -> None:
    assert manager.get(f"{address}/son").status_code == 404
    manager.post(address, read(manager, address).form("reglages") | {"notice_text": COMPLETE})
    api = f"/api/v1{address.replace('campagnes', 'campaigns')}/notice/sound"
    headers = {"Content-Type": "application/octet-stream"}
    assert manager.client.put(api, content=wav(), headers=headers).status_code == 403
    headers["X-CSRF-Token"] = manager.csrf_token
    assert manager.client.put(api, content=wav(), headers=headers).status_code == 200
    page = read(manager, address)
    assert page.one("audio")["src"] == f"{address}/son"
    assert "3 s (fichier son)" in page.text.replace("\u00a0", " ")
    heard = manager.get(f"{address}/son")
    assert (heard.content, heard.headers["content-type"]) == (wav(), "audio/wav")
    assert manager.post(f"{address}/son/retrait").status_code == 303
    assert read(manager, address).all("audio") == []


def test_the_second_question_is_shown_where_both_purposes_are(
    office: Office, manager: Browser, address: str
) -> None:
    page = read(manager, address)
    assert "améliorer la qualité" in page.form("reglages")["question_text"]
    assert page.all(id="apercu-question") == []
    both = page.form("reglages") | {
        "capture_policy": "manual",
        "purposes": ["note_taking", "quality"],
        "notice_text": COMPLETE,
        "question_text": "Et pour la qualité ? Tapez 1 ou 2.",
    }
    typed = Document(manager.post(f"{address}/apercu", both).text)
    assert "Et pour la qualité ? Tapez 1 ou 2." in typed.one(id="apercu-question").text
    assert manager.post(address, both).status_code == 303
    assert stored(office).question_text == "Et pour la qualité ? Tapez 1 ou 2."
    api = f"/api/v1{address.replace('campagnes', 'campaigns')}/notice/question/sound"
    headers = {"Content-Type": "application/octet-stream", "X-CSRF-Token": manager.csrf_token}
    assert manager.client.put(api, content=wav(), headers=headers).status_code == 200
    page = read(manager, address)
    assert page.one("audio")["src"] == f"{address}/question/son"
    assert manager.get(f"{address}/question/son").content == wav()
    assert "Seconde question : Et pour la qualité" in page.text.replace("\u00a0", " ")
    assert manager.post(f"{address}/question/son/retrait").status_code == 303
    assert read(manager, address).all("audio") == []
    refused = manager.post(address, both | {"question_text": "D'accord ? Tapez 1 ou 2."})
    assert refused.status_code == 409
    assert "La question doit dire" in Document(refused.text).one("p", id="question-text-erreur").text


def test_the_vocabulary_is_a_list_of_lines(office: Office, manager: Browser, address: str) -> None:
    form = read(manager, address).form("reglages")
    assert form["vocabulary"] == ""
    typed = "  Relia \r\n\r\nSidetrade\r\nrelia\r\ntables  élévatrices"
    assert manager.post(address, form | {"vocabulary": typed}).status_code == 303
    assert stored(office).vocabulary == ["Relia", "Sidetrade", "tables élévatrices"]
    assert read(manager, address).form("reglages")["vocabulary"].split("\n") == stored(office).vocabulary
    answer = manager.post(address, form | {"vocabulary": "\n".join(f"terme {i}" for i in range(61))})
    assert answer.status_code == 409
    assert "au plus 60 termes" in Document(answer.text).one("p", id="vocabulary-erreur").text
    assert manager.post(address, form | {"vocabulary": "x" * 61}).status_code == 409
