import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session

from core.clock import now
from models import CallState, Processing, Role, Stage
from models.values.telephony import CallOutcome
from tests.web.html import Document, Element
from tests.web.office import Office
from web.labels import CHIPS, OUTCOMES, STAGES, STATE_GROUPS
from web.pages.calls import PER_PAGE


def lines(page: Any) -> list[Element]:
    return [row for row in Document(page.text).all("tr") if "data-key" in row.attributes]


def test_every_state_has_its_words_and_its_filter() -> None:
    assert set(CHIPS) == set(CallState)
    assert set(STAGES) == set(Stage)
    grouped = [state for group in STATE_GROUPS if group.states is not None for state in group.states]
    assert sorted(grouped) == sorted(CallState)


def test_calls_stand_newest_first_with_what_is_known(office: Office) -> None:
    old = office.ready_call(started_at=now() - dt.timedelta(days=400))
    new = office.call(CallState.PROCESSING, stage=Stage.TRANSCRIBE, progress_percent=42)
    page = office.agent().get("/appels")
    found = lines(page)
    assert [row["data-key"] for row in found] == [new.id, old.id]
    assert "Traitement : transcription, 42 %" in found[0].text
    assert "aujourd'hui" in found[0].text
    for said in ("Hélène Vasseur", "Médidis Distribution", "Recouvrement", "1 min 36 s", "Fiche à valider"):
        assert said in found[1].text
    assert "Note proposée A" in found[1].text
    assert Document(page.text).one("h1").text == "Mes appels"


def test_reviewers_see_whose_call_it_is(office: Office) -> None:
    office.call()
    page = office.as_role(Role.QA).get("/appels")
    assert Document(page.text).one("h1").text == "Tous les appels"
    assert "Thomas Keller" in lines(page)[0].text
    assert [row for row in lines(office.agent().get("/appels")) if "Thomas Keller" in row.text] == []


@pytest.mark.parametrize(
    ("slug", "count"),
    [
        ("", 4),
        ("a-traiter", 1),
        ("en-cours", 1),
        ("validees", 0),
        ("non-joints", 1),
        ("echecs", 1),
        ("zz", 4),
    ],
)
def test_the_filter_keeps_its_states_and_counts_all(office: Office, slug: str, count: int) -> None:
    for state in (CallState.UNRECORDED, CallState.DIALING, CallState.NOT_REACHED):
        office.call(state)
    office.failed_call()
    page = office.agent().get("/appels", params={"etat": slug})
    assert len(lines(page)) == count
    tabs = Document(page.text).one("nav", cls="tabs").text
    assert tabs == "Tous 4 À traiter 1 En cours 1 Validées 0 Non joints 1 Échecs 1"


def test_an_empty_list_says_what_to_do(office: Office) -> None:
    first = Document(office.agent().get("/appels").text).one(cls="empty").text
    assert "Choisissez un prospect" in first
    assert "dès qu'un agent compose" in Document(office.as_role(Role.QA).get("/appels").text).text
    office.call()
    filtered = Document(office.agent().get("/appels?etat=echecs").text).one(cls="empty").text
    assert filtered == "Aucun traitement en échec."


def test_a_long_list_has_pages_and_a_constant_number_of_queries(office: Office) -> None:
    for minutes in range(PER_PAGE + 1):
        office.call(CallState.NOT_REACHED, started_at=now() - dt.timedelta(minutes=minutes))
    browser = office.agent()
    first, second = browser.get("/appels"), browser.get("/appels?page=2")
    assert (len(lines(first)), len(lines(second))) == (PER_PAGE, 1)
    assert Document(first.text).one("a", rel="next")["href"] == "/appels?page=2"
    assert Document(second.text).one("a", rel="prev")["href"] == "/appels"
    assert browser.get("/appels?page=99").status_code == 200
    assert count_queries(office, browser, "/appels") == 3


def count_queries(office: Office, browser: Any, path: str) -> int:
    from sqlalchemy import event

    seen: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        seen.append(statement)

    event.listen(office.engine, "before_cursor_execute", note)
    try:
        assert browser.get(path).status_code == 200
    finally:
        event.remove(office.engine, "before_cursor_execute", note)
    return len(seen)


def test_a_live_list_says_so_and_its_fragment_is_the_same_list(office: Office) -> None:
    browser = office.agent()
    office.call(CallState.NOT_REACHED)
    assert Document(browser.get("/appels").text).one("table")["data-live"] == "non"
    office.call(CallState.DIALING)
    page = Document(browser.get("/appels?etat=en-cours").text)
    assert page.one("table")["data-live"] == "oui"
    address = page.one(id="liste-appels")["data-refresh"]
    assert address == "/appels/liste?etat=en-cours"
    fragment = browser.get(address, headers={"X-Fragment": "1"})
    assert "<html" not in fragment.text
    assert [row["data-key"] for row in lines(fragment)] == [
        row["data-key"] for row in page.all("tr") if "data-key" in row.attributes
    ]


def test_a_filter_stays_live_while_another_state_may_enter_it(office: Office) -> None:
    office.call(CallState.PROCESSING)
    page = Document(office.agent().get("/appels?etat=a-traiter").text)
    assert page.one(cls="empty")["data-live"] == "oui"


def test_a_failure_shows_its_reason_and_starts_again(office: Office) -> None:
    call = office.failed_call()
    browser = office.agent()
    row = lines(browser.get("/appels"))[0]
    assert "Le fichier est tronqué." in row.text
    assert "Relancer le traitement" in row.text

    answer = browser.post(f"/appels/{call.id}/relance")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/appels/{call.id}")
    again = office.read(call)
    assert (again.state, again.processing, again.attempt) == (CallState.PROCESSING, Processing.QUEUED, 2)
    assert browser.post(f"/appels/{call.id}/relance").status_code == 409


def test_reviewers_see_the_failure_and_no_button(office: Office) -> None:
    office.failed_call()
    text = Document(office.as_role(Role.QA).get("/appels").text).text
    assert "Le fichier est tronqué." in text
    assert "Relancer" not in text


def test_a_call_that_did_not_fail_is_not_started_again(office: Office) -> None:
    call = office.ready_call()
    assert office.agent().post(f"/appels/{call.id}/relance").status_code == 409
    bare = office.call(CallState.FAILED)
    assert office.agent().post(f"/appels/{bare.id}/relance").status_code == 409


def test_names_are_text(office: Office) -> None:
    prospect = office.prospect("<script>alert(1)</script>", company="</td><img src=x onerror=alert(1)>")
    office.call(prospect_id=prospect.id)
    page = office.agent().get("/appels")
    assert "<script>alert" not in page.text
    assert "<img" not in page.text
    assert "<script>alert(1)</script>" in lines(page)[0].text


def test_an_erased_call_says_so(office: Office) -> None:
    call = office.ready_call()
    office.erase(call)
    assert "Contenu effacé aujourd'hui" in lines(office.agent().get("/appels"))[0].text


def test_the_list_reads_and_writes_nothing(office: Office) -> None:
    call = office.ready_call()
    with Session(office.engine) as session:
        before = session.connection().exec_driver_sql("SELECT count(*) FROM audit_event").scalar()
    office.agent().get("/appels")
    with Session(office.engine) as session:
        after = session.connection().exec_driver_sql("SELECT count(*) FROM audit_event").scalar()
    assert (before, after) == (0, 0)
    assert office.read(call).state is CallState.READY


def test_every_outcome_has_its_word() -> None:
    assert set(OUTCOMES) == set(CallOutcome)


def test_calls_are_filtered_by_what_the_attempt_came_to(office: Office) -> None:
    office.call(CallState.NOT_REACHED, outcome=CallOutcome.BUSY)
    office.call(CallState.NOT_REACHED, outcome=CallOutcome.VOICEMAIL)
    office.call(CallState.UNRECORDED, outcome=CallOutcome.ANSWERED)
    office.call(CallState.DIALING)
    browser = office.agent()
    whole = browser.get("/appels")
    assert [row.text.count("Occupé") for row in lines(whole)].count(1) == 1
    links = {link.text: link["href"] for link in Document(whole.text).all("a") if "issue=" in link["href"]}
    assert set(links) == {"Répondu 1", "Occupé 1", "Messagerie 1"}
    busy = browser.get(links["Occupé 1"])
    assert len(lines(busy)) == 1
    assert Document(busy.text).one(id="liste-appels")["data-refresh"] == "/appels/liste?issue=busy"
    both = browser.get("/appels?etat=non-joints&issue=voicemail")
    assert len(lines(both)) == 1
    assert "Répondu" not in both.text
    empty = Document(browser.get("/appels?issue=wrong_number").text)
    assert "Aucun appel de ce groupe n'a cette issue." in empty.text
    assert len(lines(browser.get("/appels?issue=zz"))) == 4
