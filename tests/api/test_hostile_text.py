"""Characters that no database keeps: refused before any query, on both kinds of database."""

import json
from collections.abc import Iterator
from typing import Any

import pytest

from tests.web.office import Browser, Office, open_office


@pytest.fixture
def house(database: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    """The office on both kinds of database."""
    with open_office(database, tmp_path_factory.mktemp("house")) as ready:
        yield ready


def test_an_address_with_a_null_is_malformed(house: Office) -> None:
    browser, machine = house.agent(), house.machine(house.team.agent)
    pages = ("/appels/%00", "/appels/a%00b/audio", "/appels/%00/etat", "/prospects?campagne=%00")
    answers = [browser.get(path) for path in pages]
    answers += [browser.post(path) for path in ("/appels/%00/relance", "/prospects/%00/appel")]
    assert [answer.status_code for answer in answers] == [400] * 6
    assert all("text/html" in answer.headers["content-type"] for answer in answers)
    answer = machine.get("/api/v1/calls/%00")
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_request")
    assert "X-Request-ID" in answer.headers


def test_a_form_with_a_null_is_malformed(house: Office) -> None:
    answer = house.anonymous().post("/connexion", data={"email": "a\0@relia.example", "password": "x"})
    assert answer.status_code == 400
    browser: Browser = house.agent()
    assert browser.post("/deconnexion", {"a\0": "b"}).status_code == 400


@pytest.mark.parametrize("text", ["a\0b", "\ud800", "a\x1bb", "a\x7fb"])
def test_the_api_refuses_text_that_cannot_be_kept(house: Office, text: str) -> None:
    call = house.ready_call()
    machine = house.machine(house.team.agent)
    values = machine.get(f"/api/v1/calls/{call.id}/sheet").json()["proposed"]
    values["need"]["current_solution"] = text
    answer = put(machine, f"/api/v1/calls/{call.id}/sheet", {"version": 0, "values": values})
    assert (answer.status_code, list(answer.json()["errors"])) == (400, ["need.current_solution"])
    order = machine.post("/api/v1/calls", content=json.dumps({"prospect_id": text}))
    assert order.status_code == 422


def test_a_version_beyond_any_is_malformed(house: Office) -> None:
    call = house.ready_call()
    machine = house.machine(house.team.agent)
    answer = put(machine, f"/api/v1/calls/{call.id}/sheet", {"version": 10**30, "values": {}})
    assert answer.status_code == 422


def put(machine: Any, path: str, body: dict[str, Any]) -> Any:
    return machine.put(path, content=json.dumps(body), headers={"Content-Type": "application/json"})
