from typing import Any

import pytest

from models import CallState, Role
from tests.web.office import Office


@pytest.fixture
def machine(office: Office) -> Any:
    return office.machine(office.team.agent)


def test_calls_are_listed_with_their_filter(office: Office, machine: Any) -> None:
    ready = office.ready_call()
    office.call(CallState.NOT_REACHED)
    everything = machine.get("/api/v1/calls").json()
    assert everything["total"] == 2
    one = machine.get("/api/v1/calls", params={"state": ["ready", "validated"]}).json()
    assert one["total"] == 1
    (call,) = one["items"]
    assert call["id"] == ready.id
    assert (call["grade"], call["outcome"], call["is_validated"]) == ("A", "meet", False)
    assert call["prospect_name"] == "Hélène Vasseur"
    assert call["started_at"].endswith("Z")
    assert machine.get("/api/v1/calls?limit=1&offset=1").json()["items"][0]["id"] == ready.id


@pytest.mark.parametrize("query", ["limit=0", "limit=201", "offset=-1", "state=zz"])
def test_a_bad_page_is_malformed(machine: Any, query: str) -> None:
    assert machine.get(f"/api/v1/calls?{query}").status_code == 422


def test_a_call_is_started_once_an_order_is_right(office: Office, machine: Any) -> None:
    answer = machine.post("/api/v1/calls", json={"prospect_id": office.team.prospect.id})
    assert answer.status_code == 201
    assert answer.json()["state"] == "dialing"
    assert machine.get(f"/api/v1/calls/{answer.json()['id']}").json() == answer.json()
    assert machine.post("/api/v1/calls", json={"prospect_id": "0" * 32}).status_code == 404
    assert machine.post("/api/v1/calls", json={"prospect": "x"}).status_code == 422
    assert machine.post("/api/v1/calls", content=b"{").status_code == 422
    hidden = office.prospect("Appelant inconnu")
    assert machine.post("/api/v1/calls", json={"prospect_id": hidden.id}).json()["code"] == (
        "call.no_prospect_phone"
    )


def test_a_failure_is_told(office: Office, machine: Any) -> None:
    call = office.failed_call()
    found = machine.get(f"/api/v1/calls/{call.id}").json()
    assert (found["state"], found["stage"], found["failure"]) == (
        "failed",
        "store",
        "Le fichier est tronqué.",
    )


def test_a_sheet_is_read_validated_and_corrected(office: Office, machine: Any) -> None:
    call = office.ready_call()
    address = f"/api/v1/calls/{call.id}/sheet"
    sheet = machine.get(address).json()
    assert (sheet["version"], sheet["validated"], sheet["versions"]) == (0, None, [])
    assert sheet["assessment"]["grade"] == "A"
    assert sheet["proposed"]["timing"]["from"] == "2026-04-01"
    assert sheet["proposed"]["budget"]["quotes"][0]["start_s"] == 28.0

    first = machine.put(address, json={"version": 0, "values": sheet["proposed"] | {"company_size": 120}})
    assert first.status_code == 200
    assert first.json()["version"] == 1
    assert first.json()["validated"]["changed"] == ["company_size"]
    assert first.json()["validated"]["author_id"] == office.team.agent.id
    assert first.json()["validated"]["values"]["budget"]["quotes"] == []
    assert first.json()["proposed"] == sheet["proposed"]
    assert office.read(call).state is CallState.VALIDATED

    late = machine.put(address, json={"version": 0, "values": sheet["proposed"]})
    assert (late.status_code, late.json()["code"]) == (409, "sheet.changed_meanwhile")
    second = machine.put(address, json={"version": 1, "values": first.json()["validated"]["values"]})
    assert [version["number"] for version in second.json()["versions"]] == [2, 1]


def test_bad_values_are_named_and_nothing_is_kept(office: Office, machine: Any) -> None:
    call = office.ready_call()
    address = f"/api/v1/calls/{call.id}/sheet"
    values = machine.get(address).json()["proposed"]
    values["budget"]["min"] = "Vasseur"
    values["surprise"] = 1
    answer = machine.put(address, json={"version": 0, "values": values})
    assert answer.status_code == 400
    assert set(answer.json()["errors"]) == {"budget.min", "surprise"}
    assert "Vasseur" not in answer.text
    assert machine.put(address, json={"version": 0, "values": {}}).status_code == 400
    assert machine.put(address, json={"values": values}).json()["fields"] == ["body.version"]
    assert machine.get(address).json()["version"] == 0


def test_a_sheet_that_is_not_there_yet(office: Office, machine: Any) -> None:
    call = office.call(CallState.PROCESSING)
    address = f"/api/v1/calls/{call.id}/sheet"
    assert machine.get(address).json()["code"] == "sheet.not_ready"
    answer = machine.put(address, json={"version": 0, "values": {}})
    assert (answer.status_code, answer.json()["code"]) == (409, "sheet.not_ready")


def test_an_empty_sheet_and_an_erased_one(office: Office, machine: Any) -> None:
    refused, erased = office.refused_call(), office.ready_call()
    sheet = machine.get(f"/api/v1/calls/{refused.id}/sheet").json()
    assert (sheet["proposed"], sheet["assessment"]) == (None, None)
    office.erase(erased)
    sheet = machine.get(f"/api/v1/calls/{erased.id}/sheet").json()
    assert (sheet["proposed"], sheet["assessment"]) == (None, None)


def test_the_description_is_public_complete_and_in_english(office: Office) -> None:
    schema = office.client.get("/api/v1/openapi.json").json()
    assert set(schema["paths"]) == {
        "/api/v1/calls",
        "/api/v1/calls/{call_id}",
        "/api/v1/calls/{call_id}/retry",
        "/api/v1/calls/{call_id}/sheet",
        "/api/v1/objections",
        "/api/v1/objections/list",
        "/api/v1/refusals",
        "/api/v1/campaigns/{campaign_id}/agreements",
        "/api/v1/campaigns/{campaign_id}/agreements/withdrawal",
        "/api/v1/campaigns",
        "/api/v1/campaigns/{campaign_id}",
        "/api/v1/campaigns/{campaign_id}/approval",
        "/api/v1/campaigns/{campaign_id}/notice/sound",
        "/api/v1/campaigns/{campaign_id}/notice/question/sound",
        "/api/v1/calls/{call_id}/recording/start",
        "/api/v1/calls/{call_id}/recording/pause",
        "/api/v1/calls/{call_id}/recording/resume",
        "/api/v1/calls/{call_id}/recording/stop",
        "/api/v1/calls/{call_id}/withdrawal",
        "/api/v1/calls/{call_id}/outcome",
        "/api/v1/calls/{call_id}/channels",
        "/api/v1/voice-token",
        "/api/v1/softphone",
        "/api/v1/callbacks",
        "/api/v1/campaigns/{campaign_id}/agents",
        "/api/v1/callbacks/{callback_id}/done",
    }
    assert schema["security"] == [{"token": []}]
    assert schema["components"]["securitySchemes"]["token"]["scheme"] == "bearer"
    for path in schema["paths"].values():
        for operation in path.values():
            assert operation["summary"]
            assert operation["description"]
            assert {"401", "403", "404"} <= set(operation["responses"])


def test_a_manager_reads_every_call_by_machine(office: Office) -> None:
    call = office.ready_call()
    assert office.machine(office.users[Role.MANAGER]).get("/api/v1/calls").json()["items"][0]["id"] == call.id
