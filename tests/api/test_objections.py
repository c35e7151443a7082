"""Objections, refusals and consumers' agreements over JSON."""

from typing import Any

import pytest
from sqlmodel import Session
from starlette.testclient import TestClient

from compliance.calling import service as calling
from compliance.hashing import Hasher
from core.database import unit_of_work
from models import Audience, Campaign, Role
from tests.builders import PROSPECT_PHONE
from tests.web.office import Office


@pytest.fixture
def agent(office: Office) -> TestClient:
    return office.machine(office.team.agent)


@pytest.fixture
def officer(office: Office) -> TestClient:
    return office.machine(office.users[Role.COMPLIANCE])


def is_objected(office: Office, phone: str) -> bool:
    hasher = Hasher(office.parts.settings.hash_key_bytes())
    with Session(office.engine) as session:
        return calling.is_objected(session, phone, hasher=hasher)


def call(office: Office, agent: TestClient) -> Any:
    return agent.post("/api/v1/calls", json={"prospect_id": office.team.prospect.id})


def test_whoever_objects_is_not_called(office: Office, agent: TestClient) -> None:
    assert call(office, agent).status_code == 201
    for added in (True, False):
        answer = agent.post("/api/v1/objections", json={"phone": "06 39 98 00 01"})
        assert (answer.status_code, answer.json()) == (201, {"added": added})
    refused = call(office, agent)
    assert (refused.status_code, refused.json()["code"]) == (409, "calling.objection")
    assert agent.post("/api/v1/objections", json={"phone": "personne"}).status_code == 400


def test_a_list_is_imported_by_compliance(office: Office, agent: TestClient, officer: TestClient) -> None:
    content = "\ufeffnumero;nom\r\n06 39 98 00 01;Vasseur\r\n+33639980002;\r\n".encode()
    headers = {"Content-Type": "text/csv"}
    assert agent.put("/api/v1/objections/list", content=content, headers=headers).status_code == 403
    answer = officer.put("/api/v1/objections/list", content=content, headers=headers)
    assert answer.json() == {"added": 2, "known": 0, "unreadable_lines": [1]}
    assert is_objected(office, "+33639980002")
    broken = officer.put("/api/v1/objections/list", content=b"\xff\xfe6", headers=headers)
    assert (broken.status_code, broken.json()["code"]) == (400, "objection.not_text")


def test_a_validated_sheet_with_the_flag_puts_the_prospect_on_the_list(
    office: Office, agent: TestClient
) -> None:
    ready = office.ready_call()
    address = f"/api/v1/calls/{ready.id}/sheet"
    values = agent.get(address).json()["proposed"]
    assert agent.put(address, json={"version": 0, "values": values}).status_code == 200
    assert not is_objected(office, PROSPECT_PHONE)
    values["flags"] = ["opt_out"]
    values["next_step"] = {"type": "disqualify"}
    answer = agent.put(address, json={"version": 1, "values": values})
    assert answer.status_code == 200, answer.json()
    assert is_objected(office, PROSPECT_PHONE)


def test_a_consumer_needs_an_agreement_on_record(
    office: Office, agent: TestClient, officer: TestClient
) -> None:
    with unit_of_work(office.engine) as session:
        campaign = session.get_one(Campaign, office.team.campaign.id)
        campaign.audience = Audience.CONSUMER
        session.add(campaign)
    assert call(office, agent).json()["code"] == "calling.no_consumer_consent"
    address = f"/api/v1/campaigns/{office.team.campaign.id}/agreements"
    agreement = {
        "phone": "0639980001",
        "ground": "consent",
        "given_at": "2026-01-05T10:00:00+01:00",
        "evidence_reference": "formulaire 2026-118",
    }
    assert agent.put(address, json=agreement).status_code == 403
    kept = officer.put(address, json=agreement)
    assert (kept.status_code, kept.json()["evidence_reference"]) == (200, "formulaire 2026-118")
    assert call(office, agent).json().get("code") != "calling.no_consumer_consent"
    assert officer.put(address, json=agreement | {"evidence_reference": " "}).json()["code"] == (
        "calling.no_evidence"
    )
    assert officer.put(address, json=agreement | {"given_at": "2026-01-05T10:00:00"}).status_code == 422

    assert agent.post("/api/v1/refusals", json={"phone": PROSPECT_PHONE}).status_code == 204
    assert call(office, agent).json()["code"] == "calling.recent_refusal"
    for withdrawn in (True, False):
        answer = agent.post(f"{address}/withdrawal", json={"phone": PROSPECT_PHONE})
        assert answer.json() == {"withdrawn": withdrawn}
    assert call(office, agent).json()["code"] == "calling.no_consumer_consent"
