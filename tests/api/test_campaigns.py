"""A campaign's settings over JSON."""

import hashlib

import pytest
from starlette.testclient import TestClient

from models import Role
from tests.compliance.notices.sounds import encoded, wav
from tests.compliance.notices.test_wording import COMPLETE
from tests.web.office import Office


@pytest.fixture
def address(office: Office) -> str:
    return f"/api/v1/campaigns/{office.team.campaign.id}"


@pytest.fixture
def manager(office: Office) -> TestClient:
    return office.machine(office.users[Role.MANAGER])


@pytest.fixture
def officer(office: Office) -> TestClient:
    return office.machine(office.users[Role.COMPLIANCE])


def test_reading(office: Office, manager: TestClient, officer: TestClient, address: str) -> None:
    listed = officer.get("/api/v1/campaigns").json()["items"]
    read = manager.get(address).json()
    assert listed == [read]
    assert (read["capture_policy"], read["legal_basis"], read["audience"]) == (
        "consented",
        "consent",
        "business",
    )
    assert (read["approved_by_id"], read["assessment_reference"]) == (
        office.team.officer.id,
        "AIPD-2026-01",
    )
    assert (read["notice"]["version"], read["notice"]["text"]) == ("fr-1", office.team.campaign.notice_text)
    assert read["notice"]["duration_s"] == pytest.approx(4.6, abs=0.1)
    assert "capture_seed" not in read
    assert manager.get("/api/v1/campaigns/" + "0" * 32).json()["code"] == "campaign.unknown"


def test_consented_without_its_grounds_is_409(manager: TestClient, officer: TestClient, address: str) -> None:
    wanted = {"capture_policy": "consented"}
    off = manager.patch(address, json={"capture_policy": "off", "assessment_reference": ""})
    assert (off.status_code, off.json()["approved_by_id"]) == (200, None)
    for code, then in (
        ("capture.no_assessment", {"assessment_reference": "AIPD-2026-02"}),
        ("capture.no_approval", {}),
    ):
        refused = manager.patch(address, json=wanted)
        assert (refused.status_code, refused.json()["code"]) == (409, code)
        assert manager.patch(address, json=then).status_code == 200
    assert manager.put(f"{address}/approval").status_code == 403
    assert officer.put(f"{address}/approval").status_code == 200
    assert manager.patch(address, json=wanted).json()["capture_policy"] == "consented"
    revoked = officer.delete(f"{address}/approval").json()
    assert (revoked["capture_policy"], revoked["approved_by_id"]) == ("off", None)


def test_a_sample_above_the_bound_is_409(manager: TestClient, address: str) -> None:
    big = {"capture_policy": "sampled", "sample_percent": 40, "assessment_reference": ""}
    assert manager.patch(address, json=big).json()["code"] == "capture.no_assessment"
    assert manager.patch(address, json=big | {"sample_percent": 10}).status_code == 200


def test_numbers_and_words(manager: TestClient, address: str) -> None:
    mobile = manager.patch(address, json={"caller_id": "06 39 98 00 99"})
    assert (mobile.status_code, mobile.json()["code"]) == (409, "calling.caller_id_mobile")
    assert manager.patch(address, json={"caller_id": "pas un numéro"}).json()["fields"] == ["body.caller_id"]
    assert manager.patch(address, json={"caller_id": "01 99 00 00 55"}).json()["caller_id"] == "+33199000055"
    assert manager.patch(address, json={"notice_text": "Bonjour."}).json()["code"] == "notice.incomplete"
    said = manager.patch(address, json={"notice_text": COMPLETE}).json()["notice"]
    assert (said["version"], said["text"], said["has_sound"]) == ("fr-2", COMPLETE, False)
    assert manager.patch(address, json={"surprise": 1}).status_code == 422


def test_a_sound(manager: TestClient, address: str) -> None:
    manager.patch(address, json={"notice_text": COMPLETE})
    kinds = {"Content-Type": "audio/mpeg"}
    for content in (encoded("mp3", "libmp3lame"), wav()):
        played = manager.put(f"{address}/notice/sound", content=content, headers=kinds)
        assert played.status_code == 200
        assert played.json()["notice"]["has_sound"]
        assert played.json()["notice"]["duration_s"] == pytest.approx(3.0, abs=0.2)
    bad = manager.put(f"{address}/notice/sound", content=b"\x00" * 99, headers=kinds)
    assert (bad.status_code, bad.json()["code"]) == (400, "notice.sound_kind")
    too_much = manager.put(f"{address}/notice/sound", content=bytes(260_000), headers=kinds)
    assert too_much.status_code == 400 or too_much.status_code == 413
    assert manager.delete(f"{address}/notice/sound").json()["notice"]["version"] == "fr-5"


def test_a_second_question_of_their_own(manager: TestClient, address: str) -> None:
    manager.patch(address, json={"notice_text": COMPLETE})
    asked = manager.patch(address, json={"question_text": "Et pour la qualité ? Tapez 1 ou 2."}).json()[
        "notice"
    ]
    assert (asked["version"], asked["text"]) == ("fr-3", COMPLETE)
    assert asked["question"]["text"] == "Et pour la qualité ? Tapez 1 ou 2."
    kinds = {"Content-Type": "audio/mpeg"}
    played = manager.put(f"{address}/notice/question/sound", content=wav(), headers=kinds).json()["notice"]
    assert (played["has_sound"], played["question"]["has_sound"]) == (False, True)
    assert played["question"]["sha256"] == hashlib.sha256(wav()).hexdigest()
    spoken = manager.delete(f"{address}/notice/question/sound").json()["notice"]
    assert (spoken["version"], spoken["question"]["has_sound"]) == ("fr-5", False)
    refused = manager.patch(address, json={"question_text": "D'accord ? Tapez 1 ou 2."})
    assert (refused.status_code, refused.json()["code"]) == (409, "notice.incomplete")
    usual = manager.patch(address, json={"question_text": ""}).json()["notice"]["question"]
    assert "améliorer la qualité" in usual["text"]


def test_others_may_not(office: Office, address: str) -> None:
    for role in (Role.AGENT, Role.QA):
        machine = office.machine(office.users[role])
        assert machine.get(address).status_code == 403
        assert machine.patch(address, json={"capture_policy": "off"}).status_code == 403


def test_a_vocabulary(manager: TestClient, address: str) -> None:
    changed = manager.patch(address, json={"vocabulary": ["Relia", " Sidetrade ", "relia", ""]})
    assert changed.json()["vocabulary"] == ["Relia", "Sidetrade"]
    assert manager.patch(address, json={"sample_percent": 5}).json()["vocabulary"] == ["Relia", "Sidetrade"]
    refused = manager.patch(address, json={"vocabulary": ["x" * 61]})
    assert (refused.status_code, refused.json()["code"]) == (409, "campaign.vocabulary")
    assert manager.patch(address, json={"vocabulary": []}).json()["vocabulary"] == []
