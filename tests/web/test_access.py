"""Who may do what: every role on every route, forged requests, ended sessions, other people's calls."""

import datetime as dt
from typing import Any

import pytest
from fastapi.routing import iter_route_contexts
from sqlmodel import Session

from accounts import service as accounts
from core import clock
from core.database import unit_of_work
from models import CallState, Role, User, UserSession
from tests.web.office import ROLES, Office

ALL = set(ROLES)
AGENT = {Role.AGENT}
SIGNS = {Role.AGENT, Role.MANAGER}
SETS = {Role.MANAGER, Role.COMPLIANCE}
OFFICER = {Role.COMPLIANCE}

# Route, and who passes its rule. Whoever does not gets 403, and nobody without a session passes.
MATRIX: dict[tuple[str, str], set[Role]] = {
    ("GET", "/appels"): ALL,
    ("GET", "/appels/liste"): ALL,
    ("GET", "/appels/{call_id}"): ALL,
    ("GET", "/appels/{call_id}/etat"): ALL,
    ("GET", "/appels/{call_id}/audio"): ALL,
    ("HEAD", "/appels/{call_id}/audio"): ALL,
    ("GET", "/appels/{call_id}/audio/{side}"): ALL,
    ("POST", "/appels/{call_id}"): SIGNS,
    ("GET", "/appels/{call_id}/tours/{i}"): {Role.QA, Role.MANAGER},
    ("POST", "/appels/{call_id}/tours/{i}"): {Role.QA, Role.MANAGER},
    ("POST", "/appels/{call_id}/pistes"): SIGNS,
    ("POST", "/appels/{call_id}/note"): SIGNS,
    ("POST", "/appels/{call_id}/relance"): SIGNS,
    ("GET", "/appels/{call_id}/confirmer/{wanted}"): SIGNS | {Role.COMPLIANCE},
    ("POST", "/appels/{call_id}/agir"): SIGNS | {Role.COMPLIANCE},
    ("POST", "/appels/{call_id}/issue"): SIGNS,
    ("GET", "/prospects"): SIGNS,
    ("POST", "/prospects/{prospect_id}/appel"): AGENT,
    ("GET", "/prospects/{prospect_id}/opposition"): SIGNS,
    ("POST", "/prospects/{prospect_id}/opposition"): SIGNS,
    ("POST", "/rappels/{callback_id}/fait"): SIGNS,
    ("GET", "/campagnes"): SETS,
    ("GET", "/campagnes/{campaign_id}"): SETS,
    ("POST", "/campagnes/{campaign_id}"): SETS,
    ("POST", "/campagnes/{campaign_id}/apercu"): SETS,
    ("POST", "/campagnes/{campaign_id}/accord"): OFFICER,
    ("POST", "/campagnes/{campaign_id}/accord/retrait"): OFFICER,
    ("POST", "/campagnes/{campaign_id}/vocabulaire"): SETS,
    ("GET", "/campagnes/{campaign_id}/son"): SETS,
    ("POST", "/campagnes/{campaign_id}/son/retrait"): SETS,
    ("GET", "/campagnes/{campaign_id}/question/son"): SETS,
    ("POST", "/campagnes/{campaign_id}/question/son/retrait"): SETS,
    ("GET", "/oppositions"): OFFICER,
    ("POST", "/oppositions"): OFFICER,
    ("POST", "/oppositions/liste"): OFFICER,
    ("POST", "/oppositions/levee"): OFFICER,
    ("GET", "/accords"): OFFICER,
    ("POST", "/accords"): OFFICER,
    ("POST", "/accords/liste"): OFFICER,
    ("POST", "/accords/retrait"): OFFICER,
    ("GET", "/compte"): ALL,
    ("POST", "/compte/mot-de-passe"): ALL,
    ("POST", "/deconnexion"): ALL,
    ("GET", "/metrics"): {Role.MANAGER},
    ("GET", "/api/v1/calls"): ALL,
    ("POST", "/api/v1/calls"): AGENT,
    ("GET", "/api/v1/calls/{call_id}"): ALL,
    ("GET", "/api/v1/calls/{call_id}/sheet"): ALL,
    ("POST", "/api/v1/calls/{call_id}/retry"): SIGNS,
    ("PUT", "/api/v1/calls/{call_id}/sheet"): SIGNS,
    ("POST", "/api/v1/objections"): SIGNS | {Role.COMPLIANCE},
    ("PUT", "/api/v1/objections/list"): OFFICER,
    ("POST", "/api/v1/refusals"): SIGNS | {Role.COMPLIANCE},
    ("PUT", "/api/v1/campaigns/{campaign_id}/agreements"): SETS,
    ("POST", "/api/v1/campaigns/{campaign_id}/agreements/withdrawal"): SIGNS | {Role.COMPLIANCE},
    ("GET", "/api/v1/campaigns"): SETS,
    ("GET", "/api/v1/campaigns/{campaign_id}"): SETS,
    ("PATCH", "/api/v1/campaigns/{campaign_id}"): SETS,
    ("PUT", "/api/v1/campaigns/{campaign_id}/approval"): OFFICER,
    ("DELETE", "/api/v1/campaigns/{campaign_id}/approval"): OFFICER,
    ("PUT", "/api/v1/campaigns/{campaign_id}/notice/sound"): SETS,
    ("DELETE", "/api/v1/campaigns/{campaign_id}/notice/sound"): SETS,
    ("PUT", "/api/v1/campaigns/{campaign_id}/notice/question/sound"): SETS,
    ("DELETE", "/api/v1/campaigns/{campaign_id}/notice/question/sound"): SETS,
    ("POST", "/api/v1/calls/{call_id}/recording/start"): SIGNS,
    ("POST", "/api/v1/calls/{call_id}/recording/pause"): SIGNS,
    ("POST", "/api/v1/calls/{call_id}/recording/resume"): SIGNS,
    ("POST", "/api/v1/calls/{call_id}/recording/stop"): SIGNS,
    ("POST", "/api/v1/calls/{call_id}/withdrawal"): {Role.AGENT, Role.MANAGER, Role.COMPLIANCE},
    ("PUT", "/api/v1/calls/{call_id}/outcome"): SIGNS,
    ("PUT", "/api/v1/calls/{call_id}/channels"): SIGNS,
    ("POST", "/api/v1/voice-token"): AGENT,
    ("PUT", "/api/v1/softphone"): AGENT,
    ("GET", "/api/v1/callbacks"): SIGNS,
    ("PUT", "/api/v1/campaigns/{campaign_id}/agents"): {Role.MANAGER},
    ("POST", "/api/v1/callbacks/{callback_id}/done"): SIGNS,
}
PUBLIC = {
    ("GET", "/"),
    ("GET", "/connexion"),
    ("POST", "/connexion"),
    ("GET", "/sante"),
    ("GET", "/api/v1/openapi.json"),
}
KNOWN = dict.fromkeys(("call_id", "prospect_id", "callback_id", "campaign_id"), "0" * 32) | {
    "i": "0",
    "wanted": "retrait",
    "side": "gauche",
}
OF_ONE_CALL = sorted(key for key in MATRIX if "{call_id}" in key[1] and Role.AGENT in MATRIX[key])


def request(browser: Any, method: str, path: str, **ids: str) -> Any:
    url = path.format(**(KNOWN | ids))
    if path.startswith("/api/") and method != "GET":
        headers = {"X-CSRF-Token": browser.csrf_token}
        return browser.client.request(method, url, json={}, headers=headers)
    if method == "POST":
        return browser.post(url)
    return browser.client.request(method, url)


def test_the_matrix_holds_every_route(office: Office) -> None:
    served = {
        (method, context.path)
        for context in iter_route_contexts(office.client.app.routes)
        for method in context.methods or ()
        if context.path and not context.path.startswith(("/twilio", "/static"))
    }
    assert served == MATRIX.keys() | PUBLIC


@pytest.mark.parametrize("role", ROLES)
def test_each_role_passes_where_it_may_and_nowhere_else(office: Office, role: Role) -> None:
    found = {}
    for key in MATRIX:
        browser = office.as_role(role)
        found[key] = request(browser, *key).status_code == 403
    assert found == {key: role not in allowed for key, allowed in MATRIX.items()}


def test_nobody_passes_without_a_session(office: Office) -> None:
    for method, path in MATRIX:
        answer = office.anonymous().request(method, path.replace("{", "").replace("}", ""))
        page = method in {"GET", "HEAD"} and not path.startswith(("/api/", "/metrics"))
        assert answer.status_code == (303 if page else 401), (method, path)


@pytest.mark.parametrize("role", [Role.QA, Role.COMPLIANCE, Role.MANAGER])
def test_reviewers_see_every_call(office: Office, role: Role) -> None:
    call = office.ready_call()
    browser = office.as_role(role)
    assert browser.get(f"/appels/{call.id}").status_code == 200
    assert browser.get(f"/appels/{call.id}/audio").status_code == 200
    assert "Hélène Vasseur" in browser.get("/appels").text


def test_the_call_of_a_colleague_does_not_exist(office: Office) -> None:
    ready, failed = office.ready_call(), office.failed_call()
    live = office.call(CallState.DIALING)
    browser = office.sign_in(office.colleague)
    for method, path in OF_ONE_CALL:
        for call in (ready, failed, live):
            theirs = request(browser, method, path, call_id=call.id)
            nobodys = request(browser, method, path, call_id="f" * 32)
            assert theirs.status_code == nobodys.status_code, (method, path)
            assert theirs.status_code in {404, 422}, (method, path)
    assert "Vasseur" not in browser.get("/appels").text
    assert office.machine(office.colleague).get("/api/v1/calls").json() == {"items": [], "total": 0}
    assert office.machine(office.colleague).get(f"/api/v1/calls/{ready.id}/sheet").status_code == 404


def test_a_colleague_cannot_validate_with_a_whole_form(office: Office) -> None:
    call = office.ready_call()
    body = {"version": 0, "values": office.machine(office.team.agent).get(
        f"/api/v1/calls/{call.id}/sheet"
    ).json()["proposed"]}  # fmt: skip
    assert (
        office.machine(office.colleague).put(f"/api/v1/calls/{call.id}/sheet", json=body).status_code == 404
    )
    assert office.machine(office.users[Role.QA]).put(
        f"/api/v1/calls/{call.id}/sheet", json=body
    ).status_code == 403  # fmt: skip
    assert office.read(call).state is CallState.READY
    answer = office.machine(office.users[Role.MANAGER]).put(f"/api/v1/calls/{call.id}/sheet", json=body)
    assert answer.status_code == 200


@pytest.mark.parametrize("token", [None, "", "wrong", "é"])
def test_a_form_without_its_token_changes_nothing(office: Office, token: str | None) -> None:
    call = office.ready_call()
    browser = office.agent()
    data = {} if token is None else {"csrf_token": token}
    for path in (f"/appels/{call.id}", "/deconnexion", f"/prospects/{office.team.prospect.id}/appel"):
        answer = browser.client.post(path, data=data)
        assert answer.status_code == 403
        assert "n'est plus valable" in answer.text.replace("&#39;", "'")
    assert office.read(call).state is CallState.READY
    assert browser.get("/appels").status_code == 200


def test_the_token_of_another_session_is_not_ours(office: Office) -> None:
    browser, other = office.agent(), office.agent()
    assert browser.client.post("/deconnexion", data={"csrf_token": other.csrf_token}).status_code == 403


@pytest.mark.parametrize(
    "headers", [{"Origin": "https://evil.example"}, {"Sec-Fetch-Site": "cross-site"}, {"Origin": "null"}]
)
def test_the_right_token_from_another_site_is_refused(office: Office, headers: dict[str, str]) -> None:
    assert office.agent().post("/deconnexion", headers=headers).status_code == 403


def test_a_cookie_alone_cannot_write_through_the_api(office: Office) -> None:
    browser = office.agent()
    order = {"prospect_id": office.team.prospect.id}
    assert browser.client.post("/api/v1/calls", json=order).status_code == 403
    headers = {"X-CSRF-Token": browser.csrf_token}
    assert browser.client.post("/api/v1/calls", json=order, headers=headers).status_code == 201


def test_a_session_that_was_revoked_is_over(office: Office) -> None:
    browser = office.agent()
    with unit_of_work(office.engine) as session:
        row = session.get_one(UserSession, office.session_row(office.team.agent).id)
        accounts.close_session(session, row)
    assert browser.get("/appels").status_code == 303


def test_a_session_that_expired_is_over(office: Office) -> None:
    browser = office.agent()
    with clock.fixed(clock.now() + dt.timedelta(hours=9, minutes=59)):
        assert browser.get("/appels").status_code == 200
    with clock.fixed(clock.now() + dt.timedelta(hours=10, minutes=1)):
        assert browser.get("/appels").status_code == 303


def test_a_closed_account_is_out_at_once(office: Office) -> None:
    browser, machine = office.agent(), office.machine(office.team.agent)
    with unit_of_work(office.engine) as session:
        accounts.deactivate(session, session.get_one(User, office.team.agent.id))
    assert browser.get("/appels").status_code == 303
    assert machine.get("/api/v1/calls").status_code == 401


def test_a_script_of_ours_gets_the_status_and_no_page(office: Office) -> None:
    assert office.anonymous().get("/appels/liste", headers={"X-Fragment": "1"}).status_code == 401


@pytest.mark.parametrize(
    "authorization", ["", "Bearer", "Bearer wrong", "Basic dXNlcjpwYXNz", "bearer  ", "Bearer \u00e9"]
)
def test_a_bad_token_is_refused_and_the_cookie_does_not_help(office: Office, authorization: str) -> None:
    browser = office.agent()
    headers = {"Authorization": authorization.encode("latin-1")}
    answer = browser.client.get("/api/v1/calls", headers=headers)
    assert answer.status_code == 401
    assert answer.headers["www-authenticate"] == "Bearer"


def test_a_machine_needs_no_csrf_token(office: Office) -> None:
    order = {"prospect_id": office.team.prospect.id}
    assert office.machine(office.team.agent).post("/api/v1/calls", json=order).status_code == 201


def test_the_rows_hold_no_secret(office: Office) -> None:
    browser = office.agent()
    with Session(office.engine) as session:
        row = session.get_one(UserSession, office.session_row(office.team.agent).id)
        assert browser.client.cookies["qualif"] not in row.model_dump_json()
