"""The agreement and the recording during a call: what is said, which buttons stand there, what they do."""

import datetime as dt
from typing import Any

import pytest
from sqlmodel import Session, select

from core.clock import now
from core.database import unit_of_work
from models import (
    AuditEvent,
    Call,
    CallState,
    CaptureDraw,
    CapturePolicy,
    Consent,
    Decision,
    Recording,
    Role,
)
from models.values.telephony import CallFlow, RecordingWish
from telephony.flow import FlowState, Reel, Standing
from tests.web.html import Document
from tests.web.office import Office
from web.live.panel import Act, Look, build_panel


def talking(
    office: Office,
    *,
    policy: CapturePolicy = CapturePolicy.CONSENTED,
    decision: Decision | None = Decision.GRANTED,
    recording: str | None = None,
    **values: Any,
) -> Call:
    """A call of the agent's whose two parties talk; `recording` is Twilio's word for it."""
    given: dict[str, Any] = {
        "call_sid": "CA" + "1" * 32,
        "twilio_status": "in-progress",
        "answered_at": now(),
        "bridged_at": now() if decision is not None else None,
    }
    call = office.call(CallState.IN_PROGRESS, **(given | values))
    with unit_of_work(office.engine) as session:
        session.add(
            CaptureDraw(
                call_id=call.id,
                campaign_id=call.campaign_id,
                agent_id=call.agent_id,
                day=dt.date(2026, 2, 10),
                policy=policy,
                asks=policy is not CapturePolicy.OFF,
                waits_for_agent=policy is CapturePolicy.MANUAL,
            )
        )
        if decision is not None:
            session.add(answered(call, decision))
        if recording is not None:
            session.add(Recording(recording_sid="RE" + "1" * 32, call_id=call.id, twilio_status=recording))
    return call


def answered(call: Call, decision: Decision) -> Consent:
    granted = decision is Decision.GRANTED
    return Consent(
        call_id=call.id,
        agent_id=call.agent_id,
        phone_hash="0" * 64,
        notice_version="fr-1",
        notice_sha256="0" * 64,
        channel="dtmf",
        answer="1" if granted else "2",
        decision=decision,
        purposes=["note_taking"] if granted else [],
        announced_at=call.started_at,
        answered_at=call.started_at + dt.timedelta(seconds=9),
    )


def panel_of(page: Any) -> Document:
    return Document(page.text)


def acts(page: Document) -> list[str]:
    """The keys of the buttons on agreement and recording, in order."""
    keys = [each["data-key"] for each in page.all() if "data-key" in each.attributes]
    return [key for key in keys if not key.startswith("issue-")]


@pytest.mark.parametrize(
    ("wish", "recording", "look", "label", "buttons"),
    [
        (RecordingWish.RECORD, None, "off", "Rien n'est enregistré", ["arreter", "retrait"]),
        (
            RecordingWish.RECORD,
            "in-progress",
            "on",
            "Enregistrement en cours",
            ["pause", "arreter", "retrait"],
        ),
        (
            RecordingWish.SKIP,
            "in-progress",
            "pending",
            "Mise en pause…",
            ["reprendre", "arreter", "retrait"],
        ),
        (
            RecordingWish.SKIP,
            "paused",
            "paused",
            "En pause",
            ["reprendre", "arreter", "retrait"],
        ),
        (
            RecordingWish.RECORD,
            "paused",
            "pending",
            "Reprise…",
            ["pause", "arreter", "retrait"],
        ),
    ],
)
def test_the_recording_is_shown_as_twilio_confirmed_it(
    office: Office, wish: RecordingWish, recording: str | None, look: str, label: str, buttons: list[str]
) -> None:
    call = talking(office, recording=recording, recording_wish=wish if recording else None)
    page = panel_of(office.agent().get(f"/appels/{call.id}"))
    shown = page.one(cls=f"reel__now--{look}").text
    assert shown.startswith(label)
    assert acts(page) == buttons
    assert "Enregistrement accepté (touche 1)" in page.one(cls="reel__consent--granted").text
    effects = {each["id"]: each.text for each in page.all("p", cls="reel__effect")}
    described = [each["aria-describedby"] for each in page.all() if "aria-describedby" in each.attributes]
    assert sorted(described) == sorted(effects)
    assert all(effects.values())


def test_every_state_of_the_recording_has_its_words() -> None:
    for reel in Reel:
        for standing in Standing:
            flow = FlowState(CallFlow.OUTBOUND, asks=True, reel=reel, standing=standing)
            panel = build_panel(flow, consent=None, recording=None, may_act=True, may_withdraw=True)
            assert panel.indicator.label
            assert (panel.indicator.look is Look.ON) == (reel is Reel.RUNNING)
            assert (Act.WITHDRAW in {each.act for each in panel.buttons}) == (standing is Standing.IN_FORCE)


def test_nothing_is_promised_before_the_answer(office: Office) -> None:
    browser = office.agent()
    ringing = office.call(CallState.DIALING)
    assert "n'est pas enregistré" in panel_of(browser.get(f"/appels/{ringing.id}")).one(cls="reel").text
    asked = talking(office, decision=None)
    page = panel_of(browser.get(f"/appels/{asked.id}"))
    assert "Le prospect écoute l'annonce" in page.text
    assert "Annonce en cours : le prospect écoute, puis choisit." in page.one(cls="reel__consent").text
    assert acts(page) == ["arreter"]
    assert "Ne pas enregistrer cet appel…" in page.one(cls="reel").text


def test_a_refusal_leaves_no_button(office: Office) -> None:
    call = talking(office, decision=Decision.REFUSED)
    page = panel_of(office.agent().get(f"/appels/{call.id}"))
    assert "Enregistrement refusé" in page.one(cls="reel__consent").text
    assert acts(page) == []


def test_manual_capture_waits_for_the_button(office: Office) -> None:
    call = talking(office, policy=CapturePolicy.MANUAL)
    browser = office.agent()
    page = panel_of(browser.get(f"/appels/{call.id}"))
    assert acts(page) == ["demarrer", "arreter", "retrait"]
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "demarrer"}).status_code == 303
    assert office.read(call).recording_wish is RecordingWish.RECORD
    page = panel_of(browser.get(f"/appels/{call.id}/etat"))
    assert page.one(cls="reel__now--pending").text.startswith("Démarrage…")


def test_a_pause_is_for_card_data_and_is_taken_back(office: Office) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    browser = office.agent()
    answer = browser.post(f"/appels/{call.id}/agir", {"acte": "pause"})
    assert (answer.status_code, answer.headers["location"]) == (303, f"/appels/{call.id}#enregistrement")
    assert office.read(call).recording_wish is RecordingWish.SKIP
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "reprendre"}).status_code == 303
    assert office.read(call).recording_wish is RecordingWish.RECORD


@pytest.mark.parametrize(
    ("act", "title", "says"),
    [
        ("arreter", "Arrêter et effacer l'enregistrement ?", "mettez plutôt l'enregistrement en pause"),
        ("retrait", "Le prospect retire son accord ?", "effacé ici et chez Twilio"),
    ],
)
def test_what_cannot_be_undone_is_asked_again(office: Office, act: str, title: str, says: str) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    browser = office.agent()
    link = panel_of(browser.get(f"/appels/{call.id}")).one("a", data_key=act)
    page = Document(browser.get(link["href"]).text)
    assert page.one("h1").text == title
    assert says in page.text
    assert page.one("a", href=f"/appels/{call.id}").text == "Ne rien changer"
    form = page.one("form", action=f"/appels/{call.id}/agir")
    assert page.one("input", name="acte")["value"] == act
    assert browser.post(form["action"], {"acte": act}).status_code == 303


def test_a_withdrawal_is_kept_with_who_noted_it(office: Office) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    browser = office.agent()
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "retrait"}).status_code == 303
    with Session(office.engine) as session:
        consent = session.exec(select(Consent).where(Consent.call_id == call.id)).one()
        noted = session.exec(select(AuditEvent).where(AuditEvent.action == "consent.withdrawn")).one()
    assert (consent.withdrawn_through, consent.withdrawn_at is not None) == ("agent", True)
    assert noted.actor == office.team.agent.id
    page = panel_of(browser.get(f"/appels/{call.id}/etat"))
    assert "Accord retiré par le prospect" in page.one(cls="reel__consent").text
    assert acts(page) == []


def test_what_came_too_late_says_why(office: Office) -> None:
    call = talking(office, decision=Decision.REFUSED)
    answer = office.agent().post(f"/appels/{call.id}/agir", {"acte": "pause"})
    assert answer.status_code == 409
    page = Document(answer.text)
    assert page.one(role="alert").text == "Aucun enregistrement n'est en cours sur cet appel."
    assert page.one("h1").text == "Hélène Vasseur"


def test_an_act_that_does_not_exist_is_refused(office: Office) -> None:
    call = talking(office)
    browser = office.agent()
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "effacer"}).status_code == 400
    assert browser.get(f"/appels/{call.id}/confirmer/pause").status_code == 404
    assert browser.get(f"/appels/{call.id}/confirmer/effacer").status_code == 404


def test_compliance_may_only_withdraw(office: Office) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    officer = office.as_role(Role.COMPLIANCE)
    assert acts(panel_of(officer.get(f"/appels/{call.id}"))) == ["retrait"]
    assert officer.get(f"/appels/{call.id}/confirmer/arreter").status_code == 404
    assert officer.post(f"/appels/{call.id}/agir", {"acte": "pause"}).status_code == 403
    assert officer.post(f"/appels/{call.id}/agir", {"acte": "retrait"}).status_code == 303
    with Session(office.engine) as session:
        assert session.exec(select(Consent.withdrawn_through)).one() == "request"


def test_reviewers_read_without_buttons(office: Office) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    page = panel_of(office.as_role(Role.QA).get(f"/appels/{call.id}"))
    assert page.one(cls="reel__now--on")
    assert acts(page) == []


@pytest.mark.parametrize("role", [Role.AGENT, Role.MANAGER])
def test_a_stop_erases_what_was_captured(office: Office, role: Role) -> None:
    call = talking(office, recording="in-progress", recording_wish=RecordingWish.RECORD)
    browser = office.as_role(role) if role is Role.MANAGER else office.agent()
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "arreter"}).status_code == 303
    with Session(office.engine) as session:
        assert session.get_one(CaptureDraw, call.id).neutralised_at is not None
        assert session.exec(select(Consent.withdrawn_through)).one() == "neutralised"
    page = panel_of(browser.get(f"/appels/{call.id}"))
    assert acts(page) == []
    assert "Enregistrement arrêté et effacé par l'agent" in page.one(cls="reel__consent").text
    assert page.one(cls="reel__now--pending").text.startswith("Effacement…")


def test_a_stop_before_the_answer_keeps_the_call_from_being_recorded(office: Office) -> None:
    call = talking(office, decision=None)
    browser = office.agent()
    link = panel_of(browser.get(f"/appels/{call.id}")).one("a", data_key="arreter")
    question = Document(browser.get(link["href"]).text)
    assert question.one("h1").text == "Ne pas enregistrer cet appel ?"
    assert "même si le prospect accepte" in question.text
    assert browser.post(f"/appels/{call.id}/agir", {"acte": "arreter"}).status_code == 303
    page = panel_of(browser.get(f"/appels/{call.id}"))
    assert acts(page) == []
    assert "écarté cet appel de l'enregistrement" in page.one(cls="reel__consent").text


def test_a_recording_that_could_not_be_started_says_so(office: Office) -> None:
    call = talking(office, recording_wish=RecordingWish.RECORD, notices=["recording_not_started"])
    page = panel_of(office.agent().get(f"/appels/{call.id}"))
    assert page.one(cls="reel__now--off").text.startswith("L'enregistrement n'a pas démarré")


@pytest.mark.parametrize(
    ("word", "outcome", "said"),
    [("messagerie", "voicemail", "messagerie"), ("faux-numero", "wrong_number", "mauvais interlocuteur")],
)
def test_who_answered_is_said_and_taken_back(office: Office, word: str, outcome: str, said: str) -> None:
    call = talking(office, decision=Decision.REFUSED)
    browser = office.agent()
    page = panel_of(browser.get(f"/appels/{call.id}"))
    assert page.one("form", action=f"/appels/{call.id}/issue")
    assert browser.post(f"/appels/{call.id}/issue", {"issue": word}).status_code == 303
    assert office.read(call).reported_outcome == outcome
    page = panel_of(browser.get(f"/appels/{call.id}"))
    assert f"Signalé : {said}" in page.one(cls="outcome").text
    assert browser.post(f"/appels/{call.id}/issue", {"issue": ""}).status_code == 303
    assert office.read(call).reported_outcome is None


def test_an_outcome_that_nobody_tells_is_refused(office: Office) -> None:
    call = talking(office)
    assert office.agent().post(f"/appels/{call.id}/issue", {"issue": "busy"}).status_code == 400
    assert office.agent().post(f"/appels/{call.id}/issue").status_code == 400


def test_a_call_that_rings_has_no_outcome_to_tell(office: Office) -> None:
    page = panel_of(office.agent().get(f"/appels/{office.call(CallState.DIALING).id}"))
    assert page.all(cls="outcome") == []


def test_a_sheet_to_fill_by_hand_lets_the_outcome_be_told(office: Office) -> None:
    page = panel_of(office.agent().get(f"/appels/{office.refused_call().id}"))
    assert "Qui a répondu" in page.one(cls="outcome").text
