"""The live part of a call, from Twilio's requests to rows, jobs and TwiML."""

import datetime as dt
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session, select

from calls import service
from compliance.hashing import Hasher
from core.database import unit_of_work
from core.errors import Conflict, NotFound
from models import (
    Call,
    CallState,
    CapturePolicy,
    Consent,
    Decision,
    Prospect,
    Recording,
    Sheet,
    User,
    WebhookEvent,
)
from pipeline import callbacks, voice
from pipeline.course import Desk
from pipeline.jobs import Jobs
from tests.builders import AGENT_PHONE, CALLER_ID, PROSPECT_PHONE, Team
from tests.pipeline import forms

OTHER = "CA" + "5" * 32


HASHER = Hasher(b"h" * 32)


def enqueued(engine: Engine) -> list[str]:
    """The jobs that are committed, by name."""
    table = "dbos.workflow_status" if engine.dialect.name == "postgresql" else "workflow_status"
    with engine.connect() as connection:
        rows = connection.execute(text(f"SELECT name FROM {table} ORDER BY created_at, name"))
        return [str(name) for (name,) in rows]


@pytest.fixture
def call(session: Session, jobs: Jobs, team: Team, hasher: Hasher) -> Call:
    """A call that is being dialled."""
    started = voice.start_call(session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    session.commit()
    return started


def test_dialling_is_a_row_and_a_job_in_one_commit(
    session: Session, jobs: Jobs, team: Team, engine: Engine, hasher: Hasher
) -> None:
    voice.start_call(session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    session.rollback()
    assert enqueued(engine) == []
    voice.start_call(session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    session.commit()
    assert enqueued(engine) == ["dial_call"]


def test_two_clicks_ring_once(engine: Engine, jobs: Jobs, team: Team) -> None:
    def click(_number: int) -> str:
        with unit_of_work(engine) as session:
            agent = session.get_one(User, team.agent.id)
            prospect = session.get_one(Prospect, team.prospect.id)
            return voice.start_call(session, jobs, agent=agent, prospect=prospect, hasher=HASHER).id

    with ThreadPoolExecutor(4) as pool:
        ids = set(pool.map(click, range(4)))
    assert len(ids) == 1
    assert enqueued(engine) == ["dial_call"]


@pytest.mark.parametrize("change", ["ended", "late", "other"])
def test_calling_again_later_or_somebody_else_rings_again(
    session: Session, jobs: Jobs, team: Team, call: Call, change: str
) -> None:
    prospect = team.prospect
    if change == "ended":
        service.note_undialled(session, call, code="twilio.busy", message="Réessayez.")
    elif change == "late":
        call.started_at -= dt.timedelta(minutes=1)
    else:
        prospect = Prospect(
            company_id=prospect.company_id,
            campaign_id=prospect.campaign_id,
            name="Awa Diallo",
            phone="+33639980002",
        )
        session.add(prospect)
    session.flush()
    assert voice.start_call(session, jobs, agent=team.agent, prospect=prospect, hasher=HASHER).id != call.id


def test_the_agent_is_put_through_to_the_prospect(desk: Desk, call: Call) -> None:
    twiml = voice.agent_answered(desk, call.id, forms.voice())
    assert call.call_sid == forms.PARENT
    assert f">{PROSPECT_PHONE}<" in twiml
    assert f'callerId="{CALLER_ID}"' in twiml
    assert f'url="https://qualif.example.test/twilio/notice/{call.id}"' in twiml
    assert "record" not in twiml.lower()


def test_a_campaign_that_records_nothing_asks_nothing(
    desk: Desk, team: Team, jobs: Jobs, hasher: Hasher
) -> None:
    team.campaign.capture_policy = CapturePolicy.OFF
    call = voice.start_call(desk.session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    voice.agent_answered(desk, call.id, forms.voice())
    assert voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD)).endswith("<Response />")
    assert call.state is CallState.IN_PROGRESS


def test_the_notice_is_played_and_its_time_kept(desk: Desk, call: Call) -> None:
    first = voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD, parent=forms.PARENT))
    again = voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD, parent=forms.PARENT))
    assert first == again
    assert "Tapez 1 pour accepter" in first
    assert f'action="https://qualif.example.test/twilio/consent/{call.id}/0"' in first
    kept = desk.session.exec(select(WebhookEvent)).one()
    assert (kept.kind, kept.handled_at is not None) == ("notice", True)


@pytest.mark.parametrize(
    ("digits", "decision", "jobs_after"),
    [
        ("1", Decision.GRANTED, ["dial_call", "start_recording"]),
        ("2", Decision.REFUSED, ["dial_call"]),
        ("7", Decision.REFUSED, ["dial_call"]),
        ("", Decision.SILENT, ["dial_call"]),
    ],
)
def test_the_first_answer_counts(
    desk: Desk, call: Call, engine: Engine, digits: str, decision: Decision, jobs_after: list[str]
) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    first = voice.notice_answered(desk, call.id, forms.answer(digits))
    assert voice.notice_answered(desk, call.id, forms.answer("1" if digits != "1" else "2")) == first
    desk.session.commit()
    consent = desk.session.exec(select(Consent)).one()
    assert (consent.decision, consent.answer) == (decision, digits)
    assert PROSPECT_PHONE not in consent.model_dump_json()
    assert enqueued(engine) == jobs_after


def test_nobody_answered(desk: Desk, call: Call) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.other_party_left(desk, call.id, forms.dialled("no-answer"))
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    assert (call.state, call.leg_status) == (CallState.NOT_REACHED, "no-answer")
    assert desk.session.exec(select(Sheet)).all() == []


def test_a_refused_call_gets_an_empty_sheet(desk: Desk, call: Call) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer("2"))
    voice.other_party_left(desk, call.id, forms.dialled())
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    sheet = desk.session.exec(select(Sheet)).one()
    assert (call.state, sheet.sealed_proposal, sheet.version) == (CallState.UNRECORDED, None, 0)


def test_a_prospect_rings_us(desk: Desk, team: Team, engine: Engine) -> None:
    request = forms.voice(Direction="inbound", From=PROSPECT_PHONE, To=CALLER_ID)
    notice = voice.prospect_called(desk, request)
    assert voice.prospect_called(desk, request) == notice
    call = desk.session.exec(select(Call)).one()
    assert (call.prospect_id, call.state) == (team.prospect.id, CallState.IN_PROGRESS)
    bridge = voice.notice_answered(desk, call.id, forms.answer("1", call_sid=forms.PARENT, parent=""))
    desk.session.commit()
    assert f">{AGENT_PHONE}<" in bridge
    assert f'url="https://qualif.example.test/twilio/joined/{call.id}/{team.agent.id}"' in bridge
    assert enqueued(engine) == []
    voice.agent_joined(desk, call.id, team.agent.id, forms.voice(forms.CHILD, parent=forms.PARENT))
    desk.session.commit()
    assert enqueued(engine) == ["start_recording"]


def test_a_withheld_number_gets_a_row(desk: Desk, team: Team) -> None:
    voice.prospect_called(desk, forms.voice(Direction="inbound", From="anonymous", To=CALLER_ID))
    call = desk.session.exec(select(Call)).one()
    assert desk.session.get_one(Prospect, call.prospect_id).phone is None


def test_an_unknown_call_is_not_found(desk: Desk, team: Team) -> None:
    with pytest.raises(NotFound):
        voice.agent_answered(desk, "0" * 32, forms.voice())


@pytest.mark.parametrize("word", ["in-progress", "completed"])
def test_a_recording_that_nobody_agreed_to_is_discarded(
    desk: Desk, call: Call, engine: Engine, word: str
) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    callbacks.report(desk, forms.recording(word))
    desk.session.commit()
    assert enqueued(engine) == ["dial_call", "discard_recording"]
    assert desk.session.exec(select(Recording)).all() == []


def test_an_absent_recording_that_nobody_agreed_to_asks_nothing_of_twilio(
    desk: Desk, call: Call, engine: Engine
) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    callbacks.report(desk, forms.recording("absent"))
    desk.session.commit()
    assert enqueued(engine) == ["dial_call"]


def test_a_recording_that_never_came_to_be_is_said(desk: Desk, call: Call, engine: Engine) -> None:
    agreed(desk, call)
    voice.other_party_left(desk, call.id, forms.dialled())
    callbacks.report(desk, forms.recording("in-progress"))
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    assert call.state is CallState.AWAITING_RECORDING
    callbacks.report(desk, forms.recording("absent"))
    desk.session.commit()
    assert (call.state, call.notices) == (CallState.UNRECORDED, ["recording_absent"])
    assert desk.session.exec(select(Sheet)).one().sealed_proposal is None
    assert "process_call" not in enqueued(engine)


def agreed(desk: Desk, call: Call) -> None:
    voice.agent_answered(desk, call.id, forms.voice())
    voice.prospect_answered(desk, call.id, forms.voice(forms.CHILD))
    voice.notice_answered(desk, call.id, forms.answer("1"))


@pytest.mark.parametrize("digits", ["1", "2"])
def test_a_recording_of_another_call_is_left_alone(
    desk: Desk, jobs: Jobs, call: Call, team: Team, engine: Engine, digits: str
) -> None:
    agreed(desk, call)
    callbacks.report(desk, forms.recording("completed"))
    other = voice.start_call(desk.session, jobs, agent=team.agent, prospect=team.prospect, hasher=HASHER)
    voice.agent_answered(desk, other.id, forms.voice(OTHER))
    voice.prospect_answered(desk, other.id, forms.voice("CA" + "6" * 32))
    voice.notice_answered(desk, other.id, forms.answer(digits, call_sid="CA" + "6" * 32, parent=OTHER))
    desk.session.commit()
    before = enqueued(engine)
    with pytest.raises(Conflict, match="other_call"):
        callbacks.report(desk, forms.recording("in-progress", call_sid=OTHER))
    desk.session.rollback()
    assert enqueued(engine) == before
    assert desk.session.exec(select(Recording)).one().call_id == call.id


def test_a_late_report_takes_nothing_back(desk: Desk, call: Call, engine: Engine) -> None:
    agreed(desk, call)
    for word in ("completed", "in-progress", "completed"):
        callbacks.report(desk, forms.recording(word))
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    callbacks.report(desk, forms.status("in-progress", 2), call_id=call.id)
    desk.session.commit()
    assert (call.state, call.twilio_status) == (CallState.PROCESSING, "completed")
    assert desk.session.exec(select(Recording)).one().twilio_status == "completed"
    assert enqueued(engine).count("process_call") == 1


def test_a_report_on_an_unknown_call_waits_in_the_inbox(desk: Desk, team: Team) -> None:
    stranger = "CA" + "9" * 32
    callbacks.report(desk, forms.recording("completed", call_sid=stranger))
    callbacks.report(desk, forms.status("completed", 3, call_sid=stranger))
    kept = desk.session.exec(select(WebhookEvent)).all()
    assert [row.handled_at for row in kept] == [None, None]


def test_the_inbox_holds_no_number(desk: Desk, call: Call) -> None:
    agreed(desk, call)
    callbacks.report(desk, forms.status("completed", 3), call_id=call.id)
    for row in desk.session.exec(select(WebhookEvent)).all():
        assert "+33" not in row.model_dump_json()


def test_only_a_failed_call_is_started_again(desk: Desk, call: Call) -> None:
    agreed(desk, call)
    callbacks.report(desk, forms.recording("completed"))
    with pytest.raises(Conflict, match="not_failed"):
        desk.jobs.retry(desk.session, call.id)


def test_the_jobs_of_a_call_can_be_forgotten(desk: Desk, call: Call, engine: Engine) -> None:
    agreed(desk, call)
    callbacks.report(desk, forms.recording("completed"))
    desk.session.commit()
    assert desk.jobs.forget(call) == 3
    assert enqueued(engine) == []
