"""Correcting a transcript, and what it proposes for the campaign's vocabulary."""

import pytest

from core.database import unit_of_work
from models import Role
from tests.web.html import Document
from tests.web.office import Browser, Office, gold_transcript
from transcription import repository as transcripts


@pytest.fixture
def quality(office: Office) -> Browser:
    return office.as_role(Role.QA)


def turn_text(office: Office, call_id: str, i: int) -> tuple[str, str | None]:
    with unit_of_work(office.engine) as session:
        turn = transcripts.load_turn(session, call_id=call_id, i=i, sealer=office.vault.sealer(call_id))
    return turn.text, turn.heard


def test_quality_corrects_a_turn_and_what_was_heard_stays(office: Office, quality: Browser) -> None:
    call = office.ready_call()
    page = Document(quality.get(f"/appels/{call.id}").text)
    address = f"/appels/{call.id}/tours/2"
    assert page.one("a", href=address)
    heard = turn_text(office, call.id, 2)[0]
    form = Document(quality.get(address).text)
    assert form.one("textarea", id="texte").text == heard
    answer = quality.post(address, {"texte": f"{heard} Avec Sidetrade."})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/appels/{call.id}#tour-2")
    assert turn_text(office, call.id, 2) == (f"{heard} Avec Sidetrade.", heard)
    shown = Document(quality.get(f"/appels/{call.id}").text)
    assert "Avec Sidetrade." in shown.one("li", id="tour-2").text
    assert f"Entendu : « {heard} »" in shown.one("li", id="tour-2").text.replace("\u00a0", " ")


def test_an_empty_correction_is_refused_and_changes_nothing(office: Office, quality: Browser) -> None:
    call = office.ready_call()
    before = turn_text(office, call.id, 1)
    answer = quality.post(f"/appels/{call.id}/tours/1", {"texte": "  "})
    assert answer.status_code == 422
    assert "Écrivez ce qui est dit" in Document(answer.text).one("p", id="texte-erreur").text
    assert turn_text(office, call.id, 1) == before


@pytest.mark.parametrize("role", [Role.AGENT, Role.COMPLIANCE])
def test_others_read_and_do_not_correct(office: Office, role: Role) -> None:
    call = office.ready_call()
    reader = office.as_role(role)
    assert Document(reader.get(f"/appels/{call.id}").text).all("a", href=f"/appels/{call.id}/tours/1") == []
    assert reader.get(f"/appels/{call.id}/tours/1").status_code == 403
    assert reader.post(f"/appels/{call.id}/tours/1", {"texte": "non"}).status_code == 403


def test_there_is_no_such_turn_and_none_of_an_erased_call(office: Office, quality: Browser) -> None:
    call = office.ready_call()
    assert quality.get(f"/appels/{call.id}/tours/999").status_code == 404
    office.erase(call)
    assert quality.get(f"/appels/{call.id}/tours/1").status_code == 404


def test_a_correction_proposes_and_a_manager_adds(office: Office, quality: Browser) -> None:
    call = office.ready_call()
    heard = turn_text(office, call.id, 2)[0]
    quality.post(f"/appels/{call.id}/tours/2", {"texte": f"{heard} Avec Sidetrade."})
    manager, address = office.as_role(Role.MANAGER), f"/campagnes/{office.team.campaign.id}"
    page = Document(manager.get(address).text)
    assert "Vocabulaire proposé" in page.text
    assert page.one("input", name="terme", value="Sidetrade")
    assert quality.post(f"{address}/vocabulaire", {"terme": "Sidetrade"}).status_code == 403
    assert manager.post(f"{address}/vocabulaire", {"terme": "Sidetrade"}).status_code == 303
    after = Document(manager.get(address).text)
    assert after.one("textarea", id="vocabulary").text == "Sidetrade"
    assert after.all("input", name="terme") == []
    assert manager.post(f"{address}/vocabulaire", {"terme": " "}).status_code == 400
    office.erase(call)
    assert "Vocabulaire proposé" not in Document(manager.get(address).text).text


def test_words_that_were_heard_badly_are_marked(office: Office, quality: Browser) -> None:
    sure, unsure = office.ready_call(), office.ready_call(gold_transcript(probability=0.3))
    assert Document(quality.get(f"/appels/{sure.id}").text).all("span", cls="unsure") == []
    page = Document(quality.get(f"/appels/{unsure.id}").text)
    turn = page.one("li", id="tour-0")
    assert page.all("span", cls="unsure")[0].text in turn.text
    assert "ont été mal entendus" in page.text
