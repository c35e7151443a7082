"""The page of objections: what it tells, and what each form does."""

import pytest
from sqlmodel import Session, select

from core.database import unit_of_work
from models import AuditEvent, CallObjection, ObjectionSource, Role
from tests.web.html import Document
from tests.web.office import Browser, Office

PHONE = "06 39 98 00 77"


@pytest.fixture
def officer(office: Office) -> Browser:
    return office.as_role(Role.COMPLIANCE)


def objections(office: Office) -> list[CallObjection]:
    with Session(office.engine) as session:
        return list(session.exec(select(CallObjection)))


def actions(office: Office) -> list[str]:
    with Session(office.engine) as session:
        return [row.action for row in session.exec(select(AuditEvent)) if row.subject_kind == "objection"]


def read(browser: Browser, address: str = "/oppositions") -> Document:
    answer = browser.get(address)
    assert answer.status_code == 200
    return Document(answer.text)


def test_an_empty_list_says_so_and_compliance_alone_finds_it(office: Office, officer: Browser) -> None:
    assert read(officer).one(id="titre-liste").text == "Aucune opposition"
    for role, links in ((Role.AGENT, 0), (Role.MANAGER, 0), (Role.COMPLIANCE, 1)):
        assert len(Document(office.as_role(role).get("/appels").text).all("a", href="/oppositions")) == links


def test_a_number_is_added_by_hand_once(office: Office, officer: Browser) -> None:
    answer = officer.post("/oppositions", {"numero": PHONE})
    assert (answer.status_code, answer.headers["location"]) == (303, "/oppositions?fait=ajout")
    assert officer.post("/oppositions", {"numero": PHONE}).headers["location"].endswith("fait=connu")
    assert [row.source for row in objections(office)] == [ObjectionSource.REQUEST]
    assert actions(office) == ["objection.noted"]
    page = read(officer, "/oppositions?fait=ajout")
    assert page.one(id="titre-liste").text == "1 opposition"
    assert "n'est plus appelé" in page.one(role="status").text
    assert PHONE not in page.text
    assert objections(office)[0].phone_hash[:8] in page.text


def test_what_is_no_number_is_said_beside_the_field(office: Office, officer: Browser) -> None:
    answer = officer.post("/oppositions", {"numero": "bonjour"})
    assert answer.status_code == 422
    page = Document(answer.text)
    assert page.one("input", id="numero")["aria-describedby"] == "erreur-numero"
    assert page.one("input", id="numero")["value"] == "bonjour"
    assert "pas lisible" in page.one(id="erreur-numero").text
    assert objections(office) == []


def test_a_list_is_imported_and_its_bad_lines_are_named(office: Office, officer: Browser) -> None:
    officer.post("/oppositions", {"numero": PHONE})
    lines = ["numero;nom", f"{PHONE};Martin", "06 39 98 00 78;Petit", "", "sans numéro;Durand"]
    answer = officer.post("/oppositions/liste", {"liste": "\n".join(lines)})
    assert answer.status_code == 200
    page = Document(answer.text)
    said = page.one(role="status").text
    assert "Numéros ajoutés : 1. Déjà connus : 1." in said
    assert [line.text for line in page.all("li", cls="office__line")] == ["ligne 1", "ligne 5"]
    assert "Durand" not in answer.text
    assert len(objections(office)) == 2


def test_a_long_list_of_bad_lines_is_cut(office: Office, officer: Browser) -> None:
    answer = officer.post("/oppositions/liste", {"liste": "\n".join(["rien"] * 25)})
    lines = Document(answer.text).all("li", cls="office__line")
    assert len(lines) == 21
    assert lines[-1].text == "et 5 autres"


def test_an_empty_list_is_refused(officer: Browser) -> None:
    answer = officer.post("/oppositions/liste", {"liste": " \n"})
    assert answer.status_code == 422
    assert "liste est vide" in Document(answer.text).one(id="erreur-liste").text


def test_an_objection_is_lifted_with_its_reason_on_record(office: Office, officer: Browser) -> None:
    officer.post("/oppositions", {"numero": PHONE})
    answer = officer.post("/oppositions/levee", {"numero": "+33 6 39 98 00 77", "motif": "mistake"})
    assert answer.headers["location"] == "/oppositions?fait=levee"
    assert objections(office) == []
    with Session(office.engine) as session:
        event = session.exec(select(AuditEvent).where(AuditEvent.action == "objection.lifted")).one()
    assert event.details == {"reason": "mistake"}
    assert PHONE.replace(" ", "")[1:] not in event.model_dump_json()


@pytest.mark.parametrize(
    ("form", "says"),
    [
        ({"numero": PHONE, "motif": ""}, "Choisissez le motif"),
        ({"numero": "rien", "motif": "mistake"}, "pas lisible"),
        ({"numero": "06 39 98 00 79", "motif": "asked"}, "pas dans la liste"),
    ],
)
def test_what_cannot_be_lifted_says_why(
    office: Office, officer: Browser, form: dict[str, str], says: str
) -> None:
    officer.post("/oppositions", {"numero": PHONE})
    answer = officer.post("/oppositions/levee", form)
    assert answer.status_code == 422
    page = Document(answer.text)
    assert says in page.one(id="erreur-levee").text
    assert page.one("input", id="numero-leve")["value"] == form["numero"]
    assert [option["value"] for option in page.all("option", selected="")] == [form["motif"]] * bool(
        form["motif"]
    )
    assert len(objections(office)) == 1


def test_the_ways_in_are_counted_apart(office: Office, officer: Browser) -> None:
    with unit_of_work(office.engine) as session:
        for number, source in enumerate(ObjectionSource):
            session.add(CallObjection(phone_hash=f"{number:064}", source=source))
    page = read(officer)
    assert page.one(id="titre-liste").text == "4 oppositions"
    assert len(page.all("dt")) == 4
