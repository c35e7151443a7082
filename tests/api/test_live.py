"""The buttons of a call over JSON: whose they are, what they answer, what they leave."""

from typing import Any

import pytest
from pydantic import SecretStr
from sqlmodel import Session, select

from calls import repository
from core.database import unit_of_work
from models import Call, CallbackTask, CallState, Campaign, ChannelRole, Consent, Role, User
from models.values.telephony import CallOutcome, Channel
from tests.web.office import Office


@pytest.fixture
def machine(office: Office) -> Any:
    """The agent's machine."""
    return office.machine(office.team.agent)


@pytest.mark.parametrize("button", ["start", "pause", "resume", "stop"])
def test_nothing_to_steer_is_a_conflict(office: Office, machine: Any, button: str) -> None:
    call = office.ready_call()
    answer = machine.post(f"/api/v1/calls/{call.id}/recording/{button}")
    assert answer.status_code == 409
    assert answer.json()["code"].startswith("recording.")
    assert answer.json()["message"].endswith(".")


def test_a_withdrawal_is_taken_once(office: Office, machine: Any) -> None:
    call = office.ready_call()
    for _ in range(2):
        assert machine.post(f"/api/v1/calls/{call.id}/withdrawal").status_code == 202
    with Session(office.engine) as session:
        consent = session.exec(select(Consent).where(Consent.call_id == call.id)).one()
    assert (consent.withdrawn_at is not None, consent.withdrawn_through) == (True, "agent")


def test_compliance_may_take_back_for_somebody_who_wrote(office: Office) -> None:
    call = office.ready_call()
    officer = office.machine(office.users[Role.COMPLIANCE])
    assert officer.post(f"/api/v1/calls/{call.id}/withdrawal").status_code == 202
    with Session(office.engine) as session:
        consent = session.exec(select(Consent).where(Consent.call_id == call.id)).one()
    assert consent.withdrawn_through == "request"


def test_nothing_granted_nothing_taken_back(office: Office, machine: Any) -> None:
    call = office.call(CallState.DIALING)
    answer = machine.post(f"/api/v1/calls/{call.id}/withdrawal")
    assert (answer.status_code, answer.json()["code"]) == (409, "withdrawal.nothing_granted")


def test_the_agent_reports_a_wrong_number(office: Office, machine: Any) -> None:
    call = office.ready_call()
    path = f"/api/v1/calls/{call.id}/outcome"
    answer = machine.put(path, json={"outcome": "wrong_number"})
    assert (answer.status_code, answer.json()["call_outcome"]) == (200, CallOutcome.WRONG_NUMBER)
    assert machine.put(path, json={"outcome": "busy"}).json()["code"] == "call.outcome"


def test_a_sheet_that_says_wrong_person_tells_of_a_wrong_number(office: Office, machine: Any) -> None:
    call = office.ready_call()
    values = machine.get(f"/api/v1/calls/{call.id}/sheet").json()["proposed"] | {"flags": ["wrong_person"]}
    answer = machine.put(f"/api/v1/calls/{call.id}/sheet", json={"version": 0, "values": values})
    assert answer.status_code == 200, answer.text
    assert office.read(call).outcome is CallOutcome.WRONG_NUMBER


def test_an_agent_chooses_the_browser_and_gets_a_token(office: Office, machine: Any) -> None:
    assert machine.put("/api/v1/softphone", json={"enabled": True}).status_code == 204
    assert machine.post("/api/v1/voice-token").json()["code"] == "twilio.no_api_key"
    settings = office.parts.settings
    settings.twilio_account_sid, settings.twilio_api_key_sid = "AC" + "0" * 32, "SK" + "0" * 32
    settings.twilio_api_key_secret = SecretStr("secret-of-thirty-two-bytes-length")
    token = machine.post("/api/v1/voice-token").json()
    assert (token["identity"], token["ttl_s"]) == (office.team.agent.id, 3600)
    assert token["token"].count(".") == 2
    with Session(office.engine) as session:
        assert session.get_one(User, office.team.agent.id).softphone


def test_a_swap_of_channels_is_kept_for_the_flow(office: Office, machine: Any) -> None:
    call = office.ready_call()
    path = f"/api/v1/calls/{call.id}/channels"
    assert machine.put(path, json={"hears_left": False}).status_code == 202
    with Session(office.engine) as session:
        role = session.exec(select(ChannelRole)).one()
    assert (role.flow, role.agent_channel) == (call.flow, Channel.RIGHT)
    assert role.confirmed_by_id == office.team.agent.id


def test_callbacks_are_those_of_the_campaigns_one_answers(office: Office, machine: Any) -> None:
    call = office.ready_call()
    with unit_of_work(office.engine) as session:
        row = session.get_one(Call, call.id)
        session.add(CallbackTask(call_id=row.id, prospect_id=row.prospect_id))
    task = machine.get("/api/v1/callbacks").json()[0]
    assert (task["call_id"], task["prospect_name"]) == (call.id, "Hélène Vasseur")
    stranger = office.machine(office.colleague)
    assert stranger.get("/api/v1/callbacks").json() == []
    assert stranger.post(f"/api/v1/callbacks/{task['id']}/done").status_code == 404
    assert machine.post(f"/api/v1/callbacks/{task['id']}/done").json()["done_at"] is not None
    assert [each["id"] for each in machine.get("/api/v1/callbacks?done=true").json()] == [task["id"]]


def test_the_metric_of_overdue_copies_is_read_from_the_rows(office: Office) -> None:
    manager = office.machine(office.users[Role.MANAGER])
    assert "qualif_twilio_copies_overdue 0.0" in manager.get("/metrics").text


def test_a_manager_names_who_answers(office: Office) -> None:
    manager = office.machine(office.users[Role.MANAGER])
    path = f"/api/v1/campaigns/{office.team.campaign.id}/agents"
    order = [{"user_id": office.team.agent.id, "position": 1}]
    for _ in range(2):
        assert manager.put(path, json=order).status_code == 204
    with Session(office.engine) as session:
        groups = repository.agent_groups(session, session.get_one(Campaign, office.team.campaign.id))
    assert [[agent.id for agent in group] for group in groups] == [[office.team.agent.id]]
    officer = [{"user_id": office.users[Role.COMPLIANCE].id}]
    assert manager.put(path, json=officer).json()["code"] == "campaign.no_agent"
    assert manager.put(f"/api/v1/campaigns/{'0' * 32}/agents", json=[]).status_code == 404
