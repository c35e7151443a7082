"""The routes that Twilio calls: signed requests alone, and 2xx only after the commit."""

import hashlib
from collections.abc import Iterator
from urllib.parse import urlencode

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute, iter_route_contexts
from fastapi.testclient import TestClient
from sqlalchemy import Engine, event
from sqlmodel import Session, select
from starlette.datastructures import FormData
from twilio.request_validator import RequestValidator

from api.app import create_app
from api.twilio import SignedAddress, SignedByTwilio
from compliance.hashing import Hasher
from compliance.vault import Vault
from core.database import unit_of_work
from core.metrics import WEBHOOKS_REFUSED
from core.settings import Settings
from models import Call, NoticeSound, WebhookEvent
from pipeline import voice
from pipeline.jobs import Jobs
from pipeline.notices import sound_path
from tests.api.test_routes import rules_of
from tests.builders import make_team
from tests.compliance.notices.sounds import wav
from tests.pipeline import forms
from web.state import AppState

ORIGIN = "https://qualif.example.test"
TOKEN = "jeton-de-test"
PREVIOUS = "jeton-precedent"


@pytest.fixture
def parts(settings: Settings, engine: Engine) -> Iterator[AppState]:
    """The application's parts, on both databases."""
    chosen = settings.model_copy(
        update={
            "public_url": ORIGIN,
            "twilio_account_sid": forms.ACCOUNT,
            "twilio_auth_token": type(settings.twilio_auth_token)(TOKEN),
            "twilio_auth_token_previous": type(settings.twilio_auth_token)(PREVIOUS),
        }
    )
    jobs = Jobs(engine)
    yield AppState(settings=chosen, engine=engine, vault=Vault.from_settings(chosen), jobs=jobs)
    jobs.close()


@pytest.fixture
def client(parts: AppState) -> Iterator[TestClient]:
    """Twilio's side of the wire; an error of ours is an answer, as for Twilio."""
    with TestClient(create_app(parts=parts), base_url=ORIGIN, raise_server_exceptions=False) as opened:
        yield opened


@pytest.fixture
def call(engine: Engine, parts: AppState) -> Call:
    """A call that is being dialled."""
    with Session(engine, expire_on_commit=False) as session:
        team = make_team(session)
        started = voice.start_call(
            session, parts.jobs, agent=team.agent, prospect=team.prospect, hasher=Hasher(b"h" * 32)
        )
        session.commit()
    return started


def form(**fields: str) -> dict[str, str]:
    given = {
        "AccountSid": forms.ACCOUNT,
        "CallSid": forms.PARENT,
        "CallStatus": "ringing",
        "SequenceNumber": "1",
        "ToZip": "",
        "Timestamp": "Tue, 10 Feb 2026 09:05:00 +0000",
    }
    return given | fields


def signed(url: str, fields: dict[str, str], *, token: str = TOKEN) -> dict[str, str]:
    return {"X-Twilio-Signature": RequestValidator(token).compute_signature(url, fields)}


def kept(engine: Engine) -> int:
    with Session(engine) as session:
        return len(session.exec(select(WebhookEvent)).all())


@pytest.mark.parametrize("token", [TOKEN, PREVIOUS])
def test_a_signed_request_is_kept(client: TestClient, call: Call, engine: Engine, token: str) -> None:
    path = f"/twilio/status/{call.id}"
    answer = client.post(path, data=form(), headers=signed(ORIGIN + path, form(), token=token))
    assert (answer.status_code, answer.content) == (204, b"")
    assert kept(engine) == 1


def test_a_blank_parameter_and_the_query_are_signed_too(client: TestClient, call: Call) -> None:
    path = f"/twilio/status/{call.id}?essai=1&vide="
    assert client.post(path, data=form(), headers=signed(ORIGIN + path, form())).status_code == 204


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"X-Twilio-Signature": ""},
        {"X-Twilio-Signature": "AAAAAAAAAAAAAAAAAAAAAAAAAAA="},
        {"X-Forwarded-Proto": "https", "X-Forwarded-Host": "qualif.example.test"},
    ],
    ids=["none", "empty", "wrong", "forwarded"],
)
@pytest.mark.parametrize(
    "route",
    [
        "agent/{call}",
        "notice/{call}",
        "consent/{call}/0",
        "joined/{call}/a1",
        "dialled/{call}",
        "dialled/{call}/1",
        "leg/{call}",
        "machine/{call}",
        "status/{call}",
        "status",
        "inbound",
        "recording",
    ],
)
def test_a_wrong_signature_leaves_only_a_count(
    client: TestClient, call: Call, engine: Engine, headers: dict[str, str], route: str
) -> None:
    before = WEBHOOKS_REFUSED._value.get()
    path = f"/twilio/{route.format(call=call.id)}"
    assert client.post(path, data=form(), headers=headers).status_code == 403
    assert WEBHOOKS_REFUSED._value.get() == before + 1
    assert kept(engine) == 0


def test_a_changed_parameter_is_refused(client: TestClient, call: Call) -> None:
    path = f"/twilio/status/{call.id}"
    headers = signed(ORIGIN + path, form())
    assert client.post(path, data=form(CallStatus="completed"), headers=headers).status_code == 403


def test_another_origin_is_refused(client: TestClient, call: Call) -> None:
    path = f"/twilio/status/{call.id}"
    headers = signed(f"https://autre.example.test{path}", form()) | {"Host": "autre.example.test"}
    assert client.post(path, data=form(), headers=headers).status_code == 403


@pytest.mark.parametrize("accounts", [["AC" + "f" * 32], [], [forms.ACCOUNT, "AC" + "f" * 32]])
def test_another_account_is_refused(
    client: TestClient, call: Call, engine: Engine, accounts: list[str]
) -> None:
    path = f"/twilio/status/{call.id}"
    fields = FormData(
        [pair for pair in form().items() if pair[0] != "AccountSid"]
        + [("AccountSid", account) for account in accounts]
    )
    signature = RequestValidator(TOKEN).compute_signature(ORIGIN + path, fields)
    answer = client.post(
        path,
        content=urlencode(fields.multi_items()),
        headers={"X-Twilio-Signature": signature, "Content-Type": "application/x-www-form-urlencoded"},
    )
    assert (answer.status_code, answer.json()["code"]) == (403, "twilio.other_account")
    assert kept(engine) == 0


def test_an_unreadable_event_is_a_400(client: TestClient, call: Call) -> None:
    path = f"/twilio/status/{call.id}"
    fields = form(CallSid="pas-un-sid")
    assert client.post(path, data=fields, headers=signed(ORIGIN + path, fields)).status_code == 400


def test_instructions_are_xml(client: TestClient, call: Call) -> None:
    path = f"/twilio/agent/{call.id}"
    fields = form(CallStatus="in-progress", Direction="outbound-api")
    answer = client.post(path, data=fields, headers=signed(ORIGIN + path, fields))
    assert answer.status_code == 200
    assert answer.headers["content-type"].startswith("text/xml")
    assert answer.text.startswith('<?xml version="1.0" encoding="UTF-8"?><Response><Dial')


def test_a_failing_commit_is_a_500_and_the_next_try_is_kept(
    client: TestClient, call: Call, engine: Engine
) -> None:
    path = f"/twilio/status/{call.id}"
    headers = signed(ORIGIN + path, form())

    def fail(_connection: object) -> None:
        raise OSError(28, "No space left on device")

    event.listen(engine, "commit", fail)
    try:
        assert client.post(path, data=form(), headers=headers).status_code == 500
    finally:
        event.remove(engine, "commit", fail)
    assert kept(engine) == 0
    assert client.post(path, data=form(), headers=headers).status_code == 204
    assert kept(engine) == 1


def test_the_sound_of_a_notice_is_played_at_the_address_that_we_signed(
    client: TestClient, parts: AppState, engine: Engine
) -> None:
    content = wav()
    sha256 = hashlib.sha256(content).hexdigest()
    with unit_of_work(engine) as session:
        session.add(NoticeSound(sha256=sha256, media_type="audio/wav", duration_s=3.0, content=content))
    path = sound_path(sha256, parts.hasher)
    heard = client.get(path)
    assert (heard.status_code, heard.content) == (200, content)
    assert heard.headers["content-type"] == "audio/wav"
    before = WEBHOOKS_REFUSED._value.get()  # type: ignore[no-untyped-call] # of the library
    for wrong in (path.split("?")[0], f"{path[:-1]}-", path.replace(sha256, "0" * 64), f"{path}é"):
        assert client.get(wrong).status_code == 403
    assert WEBHOOKS_REFUSED._value.get() == before + 4  # type: ignore[no-untyped-call] # of the library
    assert client.get(sound_path("0" * 64, parts.hasher)).status_code == 404


def test_every_route_of_twilios_checks_a_signature(client: TestClient) -> None:
    assert isinstance(client.app, FastAPI)
    routes = [
        context.original_route
        for context in iter_route_contexts(client.app.routes)
        if str(context.path).startswith("/twilio") and isinstance(context.original_route, APIRoute)
    ]
    unsigned = {
        route.path
        for route in routes
        if not any(isinstance(rule, SignedByTwilio | SignedAddress) for rule in rules_of(route))
    }
    assert len(routes) > 10
    assert unsigned == set()
