"""What was kept is applied: in order, once, whatever else fails, and never to an erased call."""

import asyncio
import datetime as dt
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select, update

from calls import service
from compliance.hashing import Hasher
from core.clock import now
from core.database import unit_of_work
from core.settings import Settings
from models import Call, CallState, Recording, WebhookEvent
from pipeline import applying, callbacks, voice
from pipeline.applying import apply_due
from pipeline.course import Desk
from pipeline.intake import Intake
from pipeline.jobs import Jobs
from pipeline.resources import Resources
from telephony.events import MachineEvent, TwilioEvent
from tests.builders import Team
from tests.pipeline import forms
from tests.pipeline.test_live_part import agreed, enqueued


@pytest.fixture
def resources(settings: Settings, engine: Engine) -> Iterator[Resources]:
    """What a worker applies with; Twilio is not asked for anything."""
    built = Resources.from_settings(settings.model_copy(update={"twilio_account_sid": forms.ACCOUNT}))
    yield built
    built.close()


@pytest.fixture
def call(desk: Desk, team: Team, jobs: Jobs, hasher: Hasher) -> Call:
    """A call whose prospect agreed."""
    started = voice.start_call(desk.session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    agreed(desk, started)
    desk.session.commit()
    return started


def keep(engine: Engine, *events: TwilioEvent, call_id: str | None = None) -> None:
    async def run() -> None:
        intake = Intake(engine, Hasher(b"h" * 32))
        for event in events:
            await intake.keep(event, call_id=call_id)
        intake.close()

    asyncio.run(run())


def read(engine: Engine, call: Call) -> Call:
    with Session(engine) as session:
        return session.get_one(Call, call.id)


def waiting(engine: Engine) -> list[WebhookEvent]:
    with Session(engine) as session:
        return list(session.exec(select(WebhookEvent).where(col(WebhookEvent.handled_at).is_(None))))


def make_due(engine: Engine) -> None:
    """Let the time pass that a report is put off by."""
    with unit_of_work(engine) as session:
        later = update(WebhookEvent).where(col(WebhookEvent.due_at).is_not(None))
        session.execute(later.values(due_at=now() - dt.timedelta(seconds=1)))


def test_reports_are_applied_once_in_the_order_in_which_they_came(
    engine: Engine, resources: Resources, call: Call
) -> None:
    keep(engine, forms.recording("in-progress"), forms.recording("completed"))
    keep(engine, forms.status("in-progress", 2), forms.status("completed", 3), call_id=call.id)
    keep(engine, forms.status("ringing", 1), call_id=call.id)
    assert (apply_due(resources), apply_due(resources)) == (5, 0)
    found = read(engine, call)
    assert (found.state, found.twilio_status) == (CallState.PROCESSING, "completed")
    assert enqueued(engine).count("process_call") == 1
    assert waiting(engine) == []


def test_of_two_workers_one_applies(engine: Engine, resources: Resources, call: Call) -> None:
    keep(engine, forms.recording("completed"))
    with ThreadPoolExecutor(4) as pool:
        applied = [future.result() for future in [pool.submit(apply_due, resources) for _ in range(4)]]
    assert sum(applied) == 1
    assert enqueued(engine).count("process_call") == 1


def test_a_worker_that_dies_leaves_the_report_due(
    engine: Engine, resources: Resources, call: Call, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(engine, forms.recording("completed"))

    def die(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(callbacks, "apply", die)
        with pytest.raises(KeyboardInterrupt):
            apply_due(resources)
    assert [row.tries for row in waiting(engine)] == [0]
    assert apply_due(resources) == 1


def test_a_report_on_a_call_that_is_not_known_yet_waits_for_it(
    engine: Engine, resources: Resources, desk: Desk, team: Team, jobs: Jobs, hasher: Hasher
) -> None:
    keep(engine, forms.status("ringing", 1))
    assert apply_due(resources) == 0
    started = voice.start_call(desk.session, jobs, agent=team.agent, prospect=team.prospect, hasher=hasher)
    service.attach_sid(desk.session, started, forms.PARENT)
    desk.session.commit()
    assert apply_due(resources) == 0, "it was tried a moment ago"
    make_due(engine)
    assert apply_due(resources) == 1
    assert read(engine, started).twilio_status == "ringing"


def test_a_report_on_nobodys_call_stays_unhandled_in_the_end(
    engine: Engine, resources: Resources, team: Team
) -> None:
    keep(engine, forms.status("ringing", 1), call_id="0" * 32)
    for _ in range(len(applying.PAUSES_S) + 1):
        make_due(engine)
        assert apply_due(resources) == 0
    (row,) = waiting(engine)
    assert (row.due_at, row.tries) == (None, len(applying.PAUSES_S) + 1)


def test_a_report_that_contradicts_holds_up_no_other(
    engine: Engine, resources: Resources, call: Call, desk: Desk
) -> None:
    with unit_of_work(engine) as session:
        other = session.get_one(Call, call.id).model_copy(update={"id": "f" * 32, "call_sid": None})
        session.add(Call(**other.model_dump(exclude={"prospect_leg_sid"})))
        session.flush()
        taken = Recording(recording_sid=forms.RECORDING, call_id="f" * 32, twilio_status="completed")
        session.add(taken)
    keep(engine, forms.recording("completed"))
    keep(engine, forms.status("completed", 3), call_id=call.id)
    assert apply_due(resources) == 1
    assert read(engine, call).twilio_status == "completed"
    assert [(row.kind, row.tries) for row in waiting(engine)] == [("recording", 1)]


def test_of_an_erased_call_the_end_counts_and_twilio_keeps_nothing(
    engine: Engine, resources: Resources, call: Call
) -> None:
    keep(engine, forms.recording("completed"))
    machine = {"AccountSid": forms.ACCOUNT, "CallSid": forms.CHILD, "AnsweredBy": "machine_start"}
    keep(engine, forms.status("completed", 3), MachineEvent.from_form(machine), call_id=call.id)
    with unit_of_work(engine) as session:
        session.get_one(Call, call.id).erased_at = now()
    assert apply_due(resources) == 3
    found = read(engine, call)
    assert (found.twilio_status, found.answered_by) == ("completed", None)
    assert "discard_recording" in enqueued(engine)
    assert "process_call" not in enqueued(engine)
    with Session(engine) as session:
        assert session.exec(select(Recording)).all() == []
        assert {row.kind for row in session.exec(select(WebhookEvent))} == {"notice"}


def test_reports_are_applied_beside_the_jobs_within_a_moment(
    engine: Engine, resources: Resources, call: Call
) -> None:
    applied = applying.threading.Event()
    with applying.applying(resources):
        keep(engine, forms.status("completed", 3), call_id=call.id)
        for _ in range(600):
            if not waiting(engine):
                applied.set()
                break
            applied.wait(0.05)
    assert applied.is_set()
    assert read(engine, call).twilio_status == "completed"
