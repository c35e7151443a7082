"""« Entendez-vous bien votre voix à gauche ? »: asked once a flow, answered by ear."""

import io
import wave

import pytest
from sqlmodel import Session, select

from models import AuditEvent, Call, ChannelRole, Role
from models.values.telephony import CallFlow, Channel
from tests.web.html import Document
from tests.web.office import Office


def question(office: Office, call: Call) -> Document:
    return Document(office.agent().get(f"/appels/{call.id}").text)


@pytest.mark.parametrize(
    ("flow", "expected", "other"),
    [(CallFlow.OUTBOUND, "gauche", "droite"), (CallFlow.INBOUND, "droite", "gauche")],
)
def test_the_question_is_about_the_side_that_is_taken_for_the_agents(
    office: Office, flow: CallFlow, expected: str, other: str
) -> None:
    page = question(office, office.ready_call(flow=flow))
    assert page.one("h2", id="titre-pistes").text == f"Entendez-vous bien votre voix à {expected} ?"
    answers = {each.text: each["value"] for each in page.all("button", name="voix")}
    assert answers == {"Oui": expected, "Non, inverser": other}
    assert len(page.one(cls="sides__list").text.split("Côté")) == 3


@pytest.mark.parametrize(("side", "channel"), [("gauche", Channel.LEFT), ("droite", Channel.RIGHT)])
def test_the_answer_is_kept_once_for_the_flow(office: Office, side: str, channel: Channel) -> None:
    call, browser = office.ready_call(), office.agent()
    answer = browser.post(f"/appels/{call.id}/pistes", {"voix": side})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/appels/{call.id}")
    with Session(office.engine) as session:
        role = session.exec(select(ChannelRole)).one()
        noted = session.exec(select(AuditEvent).where(AuditEvent.action == "channels.confirmed")).one()
    assert (role.flow, role.agent_channel, role.confirmed_by_id) == (
        CallFlow.OUTBOUND,
        channel,
        office.team.agent.id,
    )
    assert noted.details == {"side": channel.value}
    assert question(office, call).all(id="titre-pistes") == []


def test_only_who_signs_is_asked(office: Office) -> None:
    call = office.ready_call()
    for role in (Role.QA, Role.COMPLIANCE):
        page = Document(office.as_role(role).get(f"/appels/{call.id}").text)
        assert page.all(id="titre-pistes") == []
        assert office.as_role(role).post(f"/appels/{call.id}/pistes", {"voix": "gauche"}).status_code == 403


def test_an_answer_without_a_side_is_refused(office: Office) -> None:
    call = office.ready_call()
    assert office.agent().post(f"/appels/{call.id}/pistes").status_code == 400
    assert office.agent().post(f"/appels/{call.id}/pistes", {"voix": "milieu"}).status_code == 400


def test_a_call_that_nobody_can_hear_cannot_tell(office: Office) -> None:
    call = office.refused_call()
    assert office.agent().post(f"/appels/{call.id}/pistes", {"voix": "gauche"}).status_code == 409


def test_each_side_is_heard_alone(office: Office) -> None:
    call, browser = office.ready_call(), office.agent()
    heard = {}
    for side in ("gauche", "droite"):
        answer = browser.get(f"/appels/{call.id}/audio/{side}")
        assert (answer.status_code, answer.headers["content-type"]) == (200, "audio/wav")
        assert answer.headers["cache-control"] == "private, no-store"
        with wave.open(io.BytesIO(answer.content)) as sound:
            assert (sound.getnchannels(), sound.getframerate(), sound.getnframes()) == (1, 8000, 160_000)
            heard[side] = sound.readframes(160_000)
    assert heard["gauche"] != heard["droite"]
    assert browser.get(f"/appels/{call.id}/audio/milieu").status_code == 404
    assert browser.get(f"/appels/{office.refused_call().id}/audio/gauche").status_code == 404
    with Session(office.engine) as session:
        assert len(session.exec(select(AuditEvent).where(AuditEvent.action == "audio.heard")).all()) == 1


def test_a_colleagues_recording_is_not_heard(office: Office) -> None:
    call = office.ready_call()
    assert office.sign_in(office.colleague).get(f"/appels/{call.id}/audio/gauche").status_code == 404


def test_nobody_is_asked_where_the_settings_are_confirmed(office: Office) -> None:
    call = office.ready_call()
    office.parts.settings.roles_confirmed = frozenset({"outbound"})
    assert question(office, call).all(id="titre-pistes") == []
    answer = office.agent().post(f"/appels/{call.id}/pistes", {"voix": "gauche"})
    assert answer.status_code == 409
    assert "QUALIF_ROLES_CONFIRMED" in answer.text
