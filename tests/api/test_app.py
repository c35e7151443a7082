"""What every answer has, how errors are answered, and what the log may say."""

import io
import json
from collections.abc import Iterator
from typing import Annotated, Any

import pytest
import structlog
from fastapi import FastAPI, Query
from sqlalchemy import Engine, text
from starlette.testclient import TestClient

from api.app import MAX_BODY_BYTES, create_app
from api.guard import CONTENT_SECURITY_POLICY
from core import logging
from core.errors import Misconfigured
from core.settings import Environment, Settings
from models import Company, Role
from tests.web.html import Document
from tests.web.office import HOST, Office
from web.access import AnyViewer, public
from web.state import SessionDep


@pytest.fixture
def log(monkeypatch: pytest.MonkeyPatch) -> Iterator[io.StringIO]:
    """What the process logs, as JSON lines."""
    stream = io.StringIO()
    logging.configure(json=True)
    structlog.configure(logger_factory=structlog.PrintLoggerFactory(file=stream))
    yield stream
    structlog.reset_defaults()


def lines(log: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in log.getvalue().splitlines()]


def with_routes(office: Office) -> TestClient:
    """The application with routes that fail in ways that ours should not."""
    app: FastAPI = create_app(parts=office.parts)

    @app.get("/essai/plante", dependencies=[public()])
    @app.get("/api/v1/essai/plante", dependencies=[public()])
    def crash() -> None:
        raise ValueError("Hélène Vasseur, 06 39 98 00 01")

    @app.get("/api/v1/essai/nombre", dependencies=[public()])
    def number(value: Annotated[int, Query()]) -> int:
        return value

    @app.get("/essai/nombre", dependencies=[public()])
    def page_number(value: Annotated[int, Query()]) -> int:
        return value

    @app.post("/api/v1/essai/societe", dependencies=[public()])
    def add(session: SessionDep) -> dict[str, str]:
        session.add(Company(id="x" * 32, name="Nouvelle"))
        return {"state": "done"}

    @app.get("/essai/moi")
    def me(viewer: AnyViewer) -> str:
        return viewer.name

    return TestClient(app, base_url=HOST, follow_redirects=False)


@pytest.mark.parametrize(
    "path", ["/connexion", "/sante", "/nulle-part", "/appels", "/static/base.css", "/api/v1/calls"]
)
def test_every_answer_has_its_headers(office: Office, path: str) -> None:
    headers = office.client.get(path).headers
    assert headers["content-security-policy"] == CONTENT_SECURITY_POLICY
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert len(headers["x-request-id"]) == 32
    assert "server" not in headers
    assert headers["cache-control"] == ("no-cache" if path.startswith("/static") else "no-store")


def test_the_policy_allows_nothing_inline_and_nothing_foreign() -> None:
    assert "unsafe" not in CONTENT_SECURITY_POLICY
    assert "http" not in CONTENT_SECURITY_POLICY
    for part in ("default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"):
        assert part in CONTENT_SECURITY_POLICY


@pytest.mark.parametrize(("method", "path", "status"), [("GET", "/rien", 404), ("DELETE", "/sante", 405)])
def test_errors_of_the_framework_are_pages_for_people(
    office: Office, method: str, path: str, status: int
) -> None:
    answer = office.client.request(method, path)
    page = Document(answer.text)
    assert answer.status_code == status
    assert page.one("html")["lang"] == "fr"
    assert answer.headers["x-request-id"] in page.text


def test_errors_are_json_for_programs(office: Office) -> None:
    answer = office.client.get("/api/v1/rien")
    assert answer.status_code == 404
    assert answer.json()["code"] == "not_found"
    assert answer.json()["request_id"] == answer.headers["x-request-id"]


def test_what_nobody_foresaw_says_nothing_of_itself(office: Office, log: io.StringIO) -> None:
    client = with_routes(office)
    page, json_answer = client.get("/essai/plante"), client.get("/api/v1/essai/plante")
    assert (page.status_code, json_answer.status_code) == (500, 500)
    assert "Erreur de notre côté" in Document(page.text).text
    assert json_answer.json()["code"] == "unexpected"
    for text_ in (page.text, json_answer.text, log.getvalue()):
        assert "Vasseur" not in text_
        assert "06 39" not in text_
    failed = [line for line in lines(log) if line["event"] == "http.failed"]
    assert failed[0]["error_type"] == "ValueError"
    assert failed[0]["rule"].startswith("tests/api/test_app.py:")
    assert failed[0]["request_id"] == page.headers["x-request-id"]


def test_a_malformed_request_names_the_field_and_repeats_nothing(office: Office) -> None:
    client = with_routes(office)
    answer = client.get("/api/v1/essai/nombre?value=Vasseur")
    assert answer.status_code == 422
    assert answer.json()["fields"] == ["query.value"]
    assert "Vasseur" not in answer.text
    page = client.get("/essai/nombre?value=Vasseur")
    assert page.status_code == 422
    assert "Vasseur" not in page.text


def test_a_commit_that_fails_is_a_500_and_not_a_late_surprise(office: Office, engine_of: Engine) -> None:
    client = with_routes(office)
    assert client.post("/api/v1/essai/societe").status_code == 200
    assert client.post("/api/v1/essai/societe").status_code == 500
    with engine_of.connect() as connection:
        count = connection.execute(text("SELECT count(*) FROM company WHERE name = 'Nouvelle'")).scalar()
    assert count == 1


@pytest.fixture
def engine_of(office: Office) -> Engine:
    return office.engine


def test_the_log_holds_patterns_and_identifiers_only(office: Office, log: io.StringIO) -> None:
    browser = office.agent()
    browser.get("/appels/0639980001?nom=Vasseur")
    browser.get("/prospects/Vasseur/rien?telephone=0639980001")
    office.anonymous().post(
        "/connexion", data={"email": "helene.vasseur@relia.example", "password": "secret"}
    )
    answered = [line for line in lines(log) if line["event"] == "http.answered"]
    assert [line["path"] for line in answered] == ["/appels/{call_id}", "-", "/connexion"]
    assert [line["status"] for line in answered] == [404, 404, 401]
    assert answered[0]["user_id"] == office.team.agent.id
    assert "dropped" not in answered[0]
    for said in ("0639980001", "Vasseur", "vasseur", "secret"):
        assert said not in log.getvalue()


def test_a_huge_body_is_refused_unread(office: Office) -> None:
    answer = office.anonymous().post(
        "/connexion",
        content=b"x" * (MAX_BODY_BYTES + 1),
        headers={"Content-Type": "application/x-www-form-urlencoded"},
    )
    assert answer.status_code == 413
    assert "content-security-policy" in answer.headers


def test_a_form_with_a_file_or_too_many_fields_is_refused(office: Office) -> None:
    client = office.anonymous()
    assert client.post("/connexion", files={"email": b"x"}).status_code == 400
    fields = "&".join(f"f{i}=1" for i in range(500))
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    assert client.post("/connexion", content=fields, headers=headers).status_code == 400


def test_health(office: Office, monkeypatch: pytest.MonkeyPatch) -> None:
    assert office.client.get("/sante").json() == {"status": "ok"}
    monkeypatch.setattr("api.operations.is_reachable", lambda _engine: False)
    assert office.client.get("/sante").status_code == 503


def test_figures_need_the_token_of_a_manager(office: Office) -> None:
    assert office.client.get("/metrics").status_code == 401
    assert office.machine(office.team.agent).get("/metrics").status_code == 403
    answer = office.machine(office.users[Role.MANAGER]).get("/metrics")
    assert answer.status_code == 200
    assert "qualif_webhooks_refused_total" in answer.text


def test_there_is_no_documentation_site(office: Office) -> None:
    for path in ("/docs", "/redoc", "/openapi.json"):
        assert office.client.get(path).status_code == 404


def test_an_installation_without_secrets_does_not_start(sqlite_url: str, tmp_path: Any) -> None:
    settings = Settings(environment=Environment.PRODUCTION, data_dir=tmp_path, database_url=sqlite_url)
    with pytest.raises(Misconfigured, match="QUALIF_MASTER_KEY"), TestClient(create_app(settings)):
        pass


def test_the_lifespan_builds_and_closes_what_requests_share(sqlite_url: str, tmp_path: Any) -> None:
    settings = Settings(environment=Environment.TEST, data_dir=tmp_path, database_url=sqlite_url)
    with TestClient(create_app(settings), base_url=HOST) as client:
        assert client.get("/sante").status_code == 200
