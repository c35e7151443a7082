"""The page of consumers' agreements: what it tells, and what each form does."""

from typing import Any

import pytest
from sqlmodel import Session, select

from models import AuditEvent, CallingConsent, CallingGround, Role
from tests.web.html import Document
from tests.web.office import Browser, Office

PHONE = "06 39 98 00 76"


@pytest.fixture
def officer(office: Office) -> Browser:
    return office.as_role(Role.COMPLIANCE)


def form(office: Office, **changes: str) -> dict[str, Any]:
    return {
        "campagne": office.team.campaign.id,
        "numero": PHONE,
        "motif": "contract",
        "date": "2025-11-03",
        "fin": "",
        "preuve": "contrat C-118",
    } | changes


def kept(office: Office) -> list[CallingConsent]:
    with Session(office.engine) as session:
        return list(session.exec(select(CallingConsent)))


def actions(office: Office) -> list[tuple[str, dict[str, Any]]]:
    with Session(office.engine) as session:
        events = session.exec(select(AuditEvent).order_by(AuditEvent.at))
        return [(row.action, row.details) for row in events if row.action.startswith("calling.")]


def read(browser: Browser, address: str = "/accords") -> Document:
    answer = browser.get(address)
    assert answer.status_code == 200
    return Document(answer.text)


def test_an_empty_list_says_so_and_compliance_alone_finds_it(office: Office, officer: Browser) -> None:
    assert read(officer).one(id="titre-liste").text == "Aucun accord noté"
    for role, links in ((Role.AGENT, 0), (Role.MANAGER, 0), (Role.COMPLIANCE, 1)):
        assert len(Document(office.as_role(role).get("/appels").text).all("a", href="/accords")) == links


def test_an_agreement_is_noted_by_hand(office: Office, officer: Browser) -> None:
    answer = officer.post("/accords", form(office, fin="2099-12-31"))
    assert (answer.status_code, answer.headers["location"]) == (303, "/accords?fait=ajout")
    (given,) = kept(office)
    assert (given.ground, given.evidence_reference) == (CallingGround.CONTRACT, "contrat C-118")
    assert given.expires_at is not None
    assert actions(office) == [("calling.agreed", {"ground": "contract"})]
    page = read(officer, answer.headers["location"])
    assert "peut être appelé" in page.one(role="status").text
    assert page.one(id="titre-liste").text == "1 accord noté"
    said = page.text.replace("\u00a0", " ")
    assert "Contrat en cours du 3 nov. 2025, jusqu'au 31 déc. 2099 inclus. Preuve : contrat C-118" in said
    assert given.phone_hash[:8] in said
    assert "En vigueur" in said
    assert PHONE not in said


@pytest.mark.parametrize(
    ("changes", "says"),
    [
        ({"campagne": ""}, "Choisissez la campagne"),
        ({"campagne": "0" * 32}, "n'existe pas"),
        ({"numero": "bonjour"}, "pas lisible"),
        ({"motif": ""}, "ce qui permet d'appeler"),
        ({"date": ""}, "date n'est pas lisible"),
        ({"date": "2999-01-01"}, "à venir"),
        ({"fin": "2025-11-04"}, "échu"),
        ({"preuve": "  "}, "indiquez où la trouver"),
    ],
)
def test_what_cannot_be_noted_says_why_and_stays_typed(
    office: Office, officer: Browser, changes: dict[str, str], says: str
) -> None:
    answer = officer.post("/accords", form(office, **changes))
    assert answer.status_code == 422
    page = Document(answer.text)
    assert says in page.one(id="erreur-ajout").text
    assert page.one("input", id="numero")["value"] == changes.get("numero", PHONE)
    assert page.one("input", id="numero-retire")["value"] == ""
    assert kept(office) == []


def test_a_list_is_imported_and_its_bad_lines_are_named(office: Office, officer: Browser) -> None:
    lines = [
        "numéro;date;preuve",
        f"{PHONE};03/11/2025;formulaire 2025-118",
        "06 39 98 00 78;hier;Durand",
        "rien;03/11/2025;Durand",
    ]
    order = {"campagne": office.team.campaign.id, "liste": "\n".join(lines)}
    answer = officer.post("/accords/liste", order)
    assert answer.status_code == 200
    page = Document(answer.text)
    assert "Accords notés : 1." in page.one(role="status").text.replace("\u00a0", " ")
    found = [line.text.replace("\u00a0", " ") for line in page.all("li", cls="office__line")]
    assert [line.split(" : ")[0] for line in found] == ["ligne 3", "ligne 4"]
    assert "date n'est pas lisible" in found[0]
    assert "Durand" not in answer.text
    assert len(kept(office)) == 1
    assert actions(office) == [("calling.agreements_imported", {"kept": 1, "errors": 2})]


def test_a_long_list_of_bad_lines_is_cut(office: Office, officer: Browser) -> None:
    order = {"campagne": office.team.campaign.id, "liste": "\n".join(["0;0;0"] * 25)}
    lines = Document(officer.post("/accords/liste", order).text).all("li", cls="office__line")
    assert (len(lines), lines[-1].text) == (21, "et 5 autres")


@pytest.mark.parametrize(("liste", "says"), [(" \n", "liste est vide"), ("x", "Choisissez la campagne")])
def test_a_list_that_is_refused(officer: Browser, liste: str, says: str) -> None:
    answer = officer.post("/accords/liste", {"liste": liste})
    assert answer.status_code == 422
    assert says in Document(answer.text).one(id="erreur-liste").text


def test_an_agreement_is_withdrawn_with_its_reason_on_record(office: Office, officer: Browser) -> None:
    officer.post("/accords", form(office))
    order = {"campagne": office.team.campaign.id, "numero": "+33 6 39 98 00 76", "motif": "contract_ended"}
    for reason, says in (("", "Choisissez le motif"), ("perdu", "Choisissez le motif")):
        refused = officer.post("/accords/retrait", order | {"motif": reason})
        assert says in Document(refused.text).one(id="erreur-retrait").text
    assert officer.post("/accords/retrait", order).headers["location"] == "/accords?fait=retrait"
    assert actions(office)[-1] == ("calling.agreement_withdrawn", {"reason": "contract_ended"})
    page = read(officer, "/accords?fait=retrait")
    assert "Retiré aujourd'hui" in page.text
    assert "0 en vigueur sur 1" in page.text
    again = officer.post("/accords/retrait", order)
    assert "Aucun accord en cours" in Document(again.text).one(id="erreur-retrait").text
