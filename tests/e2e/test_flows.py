"""Every way a call starts, is answered, and ends: the right state, a whole proof, nothing left at Twilio."""

import hashlib

import pytest
from sqlmodel import Session, select

from compliance.campaigns import service
from compliance.notices.service import Part
from compliance.notices.wording import QUESTIONS
from core.clock import now
from core.database import unit_of_work
from models import (
    CallbackTask,
    CallState,
    Campaign,
    CampaignAgent,
    CapturePolicy,
    Decision,
    LegalBasis,
    Role,
    User,
)
from models.values.telephony import CallOutcome
from simulator.scenarios import Party
from tests.builders import AGENT_PHONE
from tests.compliance.notices.sounds import wav
from tests.compliance.notices.test_wording import COMPLETE
from tests.e2e.house import House
from tests.e2e.test_one_call import orphans

ON_SQLITE = pytest.mark.parametrize("database", ["sqlite"], indirect=True)
ON_POSTGRESQL = pytest.mark.parametrize("database", ["postgresql"], indirect=True)
"""A flow needs one of both: what is the databases' own is tested on each, closer to it."""
SECOND_AGENT = "+33199000002"


def change(house: House, **values: object) -> None:
    with unit_of_work(house.engine) as session:
        campaign = session.get_one(Campaign, house.team.campaign.id)
        for name, value in values.items():
            setattr(campaign, name, value)
        session.add(campaign)


def assert_proven(house: House, call_id: str) -> None:
    """Notice with version and hash, answers with purposes and times in order."""
    consent = house.consent(call_id)
    text = house.team.campaign.notice_text
    assert consent.notice_version == "fr-1"
    assert consent.notice_sha256 == hashlib.sha256(text.encode()).hexdigest()
    assert consent.announced_at <= consent.answered_at
    assert consent.answers
    for answer in consent.answers:
        assert answer["purposes"]
        assert answer["notice_sha256"]
    if consent.recording_started_at is not None:
        assert consent.recording_started_at > consent.answered_at


@ON_SQLITE
def test_refusals_of_every_kind_leave_no_recording(house: House) -> None:
    answers = {
        "+33639980101": {"digits": "2"},
        "+33639980102": {"digits": ""},
        "+33639980103": {"digits": "0"},
        "+33639980104": {"digits": "", "speech": "Non merci"},
        "+33639980105": {"digits": "", "speech": "Oui bonjour vous êtes bien chez Médidis"},
    }
    with house.worker():
        calls = [
            house.call(house.prospect(phone, audio=None, talk_s=10, **party))  # type: ignore[arg-type] # a mix
            for phone, party in answers.items()
        ]
        for call_id in calls:
            call = house.wait(call_id, CallState.UNRECORDED)
            assert call.outcome is CallOutcome.ANSWERED
            assert house.consent(call_id).decision in {Decision.REFUSED, Decision.SILENT}
            assert house.recorded(str(call.call_sid)) == []
            assert_proven(house, call_id)
        spoken = house.call(
            house.prospect("+33639980106", audio=None, digits="", speech="Oui, d'accord", talk_s=100)
        )
        call = house.wait(spoken, CallState.READY)
        assert (house.consent(spoken).answer, house.consent(spoken).channel) == ("oui", "voice")
        assert_proven(house, spoken)
        assert orphans(house, str(call.call_sid)) == []


@ON_SQLITE
def test_who_hangs_up_during_the_notice_agreed_to_nothing(house: House) -> None:
    change(house, legal_basis=LegalBasis.LEGITIMATE_INTEREST)
    with house.worker():
        call_id = house.call(house.prospect("+33639980111", audio=None, hangs_up_at_prompt_s=2))
        call = house.wait(call_id, CallState.NOT_REACHED)
    assert house.consent(call_id).decision is Decision.SILENT
    assert (call.outcome, call.bridged_at) == (CallOutcome.ANSWERED, None)
    assert house.recorded(str(call.call_sid)) == []
    assert_proven(house, call_id)


@ON_POSTGRESQL
def test_objection_under_legitimate_interest(house: House) -> None:
    change(house, legal_basis=LegalBasis.LEGITIMATE_INTEREST)
    with house.worker():
        silent = house.call(house.prospect("+33639980112", audio=None, digits="", talk_s=100))
        objects = house.call(house.prospect("+33639980113", audio=None, digits="2", talk_s=10))
        assert house.wait(silent, CallState.READY).notices is not None
        house.wait(objects, CallState.UNRECORDED)
    assert house.consent(silent).basis is LegalBasis.LEGITIMATE_INTEREST
    assert house.consent(silent).decision is Decision.GRANTED
    assert house.consent(objects).decision is Decision.REFUSED
    for call_id in (silent, objects):
        assert_proven(house, call_id)


@ON_SQLITE
def test_an_answering_machine_is_not_recorded(house: House) -> None:
    change(house, legal_basis=LegalBasis.LEGITIMATE_INTEREST)
    with house.worker():
        call_id = house.call(
            house.prospect("+33639980114", audio=None, digits="", talk_s=60, answered_by="machine_start")
        )
        call = house.wait(call_id)
        house.until(lambda: orphans(house, str(call.call_sid)), lambda left: not left)
    assert (call.outcome, call.answered_by) == (CallOutcome.VOICEMAIL, "machine_start")


@ON_POSTGRESQL
def test_two_purposes_are_granted_and_refused_apart(house: House) -> None:
    change(house, purposes=["note_taking", "quality"])
    with house.worker():
        prospect = house.prospect("+33639980115", audio=None, talk_s=100)
        house.simulator.set_party("+33639980115", Party(digits=("1", "2"), talk_s=100))
        call_id = house.call(prospect)
        house.wait(call_id, CallState.READY)
    consent = house.consent(call_id)
    assert (consent.purposes, consent.refused_purposes) == (["note_taking"], ["quality"])
    assert [answer["answer"] for answer in consent.answers] == ["1", "2"]
    heard = [house.team.campaign.notice_text, QUESTIONS[LegalBasis.CONSENT]]
    assert [answer["notice_sha256"] for answer in consent.answers] == [
        hashlib.sha256(text.encode()).hexdigest() for text in heard
    ]
    assert_proven(house, call_id)


SOUNDS = {"voix": wav(seconds=3.0), "question": wav(seconds=2.5)}


@ON_SQLITE
def test_sounds_are_played_and_each_answer_has_the_hash_of_its_own(house: House) -> None:
    change(house, purposes=["note_taking", "quality"], notice_text=COMPLETE)
    with unit_of_work(house.engine) as session:
        campaign, officer = session.get_one(Campaign, house.team.campaign.id), house.team.officer
        service.set_sound(session, campaign, SOUNDS["voix"], actor=officer, at=now())
        version = service.set_sound(
            session, campaign, SOUNDS["question"], actor=officer, at=now(), part=Part.QUESTION
        )
        name = version.version
    alerts = len(house.simulator.state()["alerts"])
    with house.worker():
        call_id = house.call(house.prospect("+33639980121", audio=None, digits="2", talk_s=10))
        call = house.wait(call_id, CallState.UNRECORDED)
    state = house.simulator.state()
    played = [item for item in state["deliveries"] if item["kind"] == "media"]
    assert [item["outcome"] for item in played[-2:]] == [200, 200]
    assert len(state["alerts"]) == alerts
    answers = house.consent(call_id).answers
    assert [answer["notice_version"] for answer in answers] == [name, name]
    hashes = [hashlib.sha256(content).hexdigest() for content in SOUNDS.values()]
    assert [answer["notice_sha256"] for answer in answers] == hashes
    assert house.recorded(str(call.call_sid)) == []


@ON_SQLITE
@pytest.mark.parametrize(
    ("answer", "outcome"),
    [("busy", CallOutcome.BUSY), ("no-answer", CallOutcome.NO_ANSWER), ("failed", CallOutcome.FAILED)],
)
def test_the_prospect_never_answers(house: House, answer: str, outcome: CallOutcome) -> None:
    with house.worker():
        call_id = house.call(house.prospect("+33639980116", audio=None, answer=answer))
        call = house.wait(call_id, CallState.NOT_REACHED)
    assert (call.outcome, call.leg_status) == (outcome, answer)


@ON_SQLITE
def test_the_agent_never_answers(house: House) -> None:
    house.simulator.set_party(AGENT_PHONE, Party(answer="no-answer"))
    try:
        with house.worker():
            call_id = house.call(house.prospect("+33639980117", audio=None))
            call = house.wait(call_id, CallState.NOT_REACHED)
    finally:
        house.simulator.set_party(AGENT_PHONE, Party())
    assert (call.twilio_status, call.outcome) == ("no-answer", None)


def second_agent(house: House) -> User:
    agent = User(
        email="relais@relia.example",
        name="Zoé Marchal",
        role=Role.AGENT,
        password_hash="-",
        phone=SECOND_AGENT,
    )
    with unit_of_work(house.engine) as session:
        session.add(agent)
        session.flush()
        for position, user_id in enumerate((house.team.agent.id, agent.id)):
            session.add(CampaignAgent(campaign_id=house.team.campaign.id, user_id=user_id, position=position))
    return agent


@ON_POSTGRESQL
def test_inbound_goes_to_the_next_agent_who_answers(house: House) -> None:
    agent = second_agent(house)
    house.simulator.set_party(AGENT_PHONE, Party(answer="no-answer"))
    try:
        with house.worker():
            call_id = house.inbound("+33639980118", digits=("1",), talk_s=100)
            call = house.wait(call_id, CallState.READY)
    finally:
        house.simulator.set_party(AGENT_PHONE, Party())
    assert (call.agent_id, call.outcome) == (agent.id, CallOutcome.ANSWERED)
    assert_proven(house, call_id)
    assert orphans(house, str(call.call_sid)) == []


@ON_SQLITE
def test_inbound_that_nobody_answers_is_called_back(house: House) -> None:
    house.simulator.set_party(AGENT_PHONE, Party(answer="busy"))
    try:
        with house.worker():
            call_id = house.inbound("+33639980119", digits=("1",), talk_s=100)
            call = house.wait(call_id, CallState.NOT_REACHED)
    finally:
        house.simulator.set_party(AGENT_PHONE, Party())
    assert house.recorded(str(call.call_sid)) == []
    (task,) = (each for each in house.api.get("/api/v1/callbacks").json() if each["call_id"] == call_id)
    assert task["done_at"] is None
    assert house.api.post(f"/api/v1/callbacks/{task['id']}/done").status_code == 200
    assert call_id not in [each["call_id"] for each in house.api.get("/api/v1/callbacks").json()]
    with Session(house.engine) as session:
        done = session.exec(select(CallbackTask).where(CallbackTask.call_id == call_id)).one()
    assert done.done_by_id == house.team.agent.id


@ON_POSTGRESQL
def test_manual_capture_waits_for_the_agent(house: House) -> None:
    change(house, capture_policy=CapturePolicy.MANUAL)
    with house.worker():
        call_id = house.call(house.prospect("+33639980120", audio=None, talk_s=120))
        sid = house.talking(call_id)
        assert house.recorded(sid) == []
        assert house.post(call_id, "recording/start") == 202
        house.until(lambda: house.recorded(sid), bool)
        assert house.post(call_id, "recording/start") == 202
        house.wait(call_id, CallState.READY)
    assert len(house.recorded(sid)) == 1
    assert_proven(house, call_id)
