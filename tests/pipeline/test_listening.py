"""A key 0 in a stored recording takes the agreement back, on the prospect's side alone."""

import datetime as dt
import io
from collections.abc import Iterator

import numpy as np
import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.clock import now
from core.database import unit_of_work
from core.errors import NotFound
from core.settings import Settings
from models import AuditEvent, Call, ChannelRole, Consent, Processing, Recording, Stage
from models.values.telephony import CallFlow, Channel
from pipeline import channels, listening, running, voice
from pipeline.course import Desk
from pipeline.resources import Resources
from simulator.media import key_tone
from tests.builders import Team
from tests.pipeline import forms
from tests.pipeline.test_live_part import agreed, enqueued
from tests.transcription.sounds import silence, wav

STARTED = dt.datetime(2026, 2, 10, 9, 4, tzinfo=dt.UTC)
PRESSED_S = 3.0
AGENT, PROSPECT = 0, 1
"""Outbound, by Twilio's documents."""


@pytest.fixture
def resources(settings: Settings, engine: Engine) -> Iterator[Resources]:
    """What a worker listens with; Twilio is not asked for anything."""
    built = Resources.from_settings(settings.model_copy(update={"twilio_account_sid": forms.ACCOUNT}))
    yield built
    built.close()


@pytest.fixture
def call(desk: Desk, team: Team) -> Call:
    """A call whose prospect agreed."""
    started = voice.start_call(
        desk.session, desk.jobs, agent=team.agent, prospect=team.prospect, hasher=desk.hasher
    )
    agreed(desk, started)
    started.processing = Processing.RUNNING
    desk.session.add(started)
    desk.session.commit()
    return started


def store(resources: Resources, call: Call, *sides: int, duration_s: int | None = 5) -> Recording:
    """A fetched recording of five seconds in which 0 is pressed on these sides."""
    tone = np.concatenate([silence(PRESSED_S), key_tone("0", 0.15), silence(1.85)])
    file = wav(*(tone if side in sides else silence(5.0) for side in (AGENT, PROSPECT)))
    resources.vault.create_keys(call.id)
    stored = resources.vault.put_audio(call.id, forms.RECORDING, io.BytesIO(file))
    recording = Recording(
        recording_sid=forms.RECORDING,
        call_id=call.id,
        twilio_status="completed",
        blob_key=stored.blob_key,
        duration_s=duration_s,
        started_at=STARTED,
        fetched_at=now(),
    )
    with unit_of_work(resources.engine) as session:
        session.add(recording)
        consent = session.exec(select(Consent).where(Consent.call_id == call.id)).one()
        consent.recording_started_at = STARTED + dt.timedelta(milliseconds=300)
    return recording


def consent_of(engine: Engine) -> Consent:
    with Session(engine) as session:
        return session.exec(select(Consent)).one()


def test_the_stage_ends_with_a_withdrawal_of_that_moment(
    engine: Engine, resources: Resources, call: Call
) -> None:
    recording = store(resources, call, PROSPECT)
    for _ in range(2):  # a crash after the commit runs the stage again
        assert running.run_stage(resources, Stage.STORE, call.id, recording.id) == running.ERASED
    running.conclude(resources, call.id, running.ERASED)
    consent = consent_of(engine)
    assert consent.withdrawn_through == "dtmf_in_recording"
    assert consent.withdrawn_at is not None
    assert consent.withdrawn_at - STARTED == pytest.approx(
        dt.timedelta(seconds=3), abs=dt.timedelta(seconds=0.05)
    )
    assert consent.withdrawals["note_taking"]["through"] == "dtmf_in_recording"
    assert enqueued(engine).count("erase_call") == 1
    with Session(engine) as session:
        event = session.exec(select(AuditEvent).where(AuditEvent.action == "consent.withdrawn")).one()
        assert (event.actor, event.details["through"]) == ("recording", "dtmf_in_recording")
        assert session.get_one(Call, call.id).processing is None
        assert session.get_one(Recording, recording.id).stored_at is None, "nothing further is done with it"


@pytest.mark.parametrize("sides", [(), (AGENT,)])
def test_no_key_or_the_agents_goes_on(
    engine: Engine, resources: Resources, call: Call, sides: tuple[int, ...]
) -> None:
    recording = store(resources, call, *sides)
    assert running.run_stage(resources, Stage.STORE, call.id, recording.id) == running.DONE
    assert consent_of(engine).withdrawn_at is None


def test_the_moment_is_never_before_the_recording_nor_after_now(resources: Resources, call: Call) -> None:
    recording = store(resources, call, PROSPECT)
    with unit_of_work(resources.engine) as session:
        row = session.get_one(Recording, recording.id)
        row.started_at = now() + dt.timedelta(hours=1)
    with pytest.raises(NotFound, match="withdrawn"):
        listening.heed_zero(resources, call.id, row)
    withdrawn_at = consent_of(resources.engine).withdrawn_at
    assert withdrawn_at is not None
    assert withdrawn_at <= now()


def test_an_erased_call_is_left_alone(engine: Engine, resources: Resources, call: Call) -> None:
    recording = store(resources, call, PROSPECT)
    with unit_of_work(engine) as session:
        session.get_one(Call, call.id).erased_at = now()
    with pytest.raises(NotFound, match="erased"):
        listening.heed_zero(resources, call.id, recording)
    assert consent_of(engine).withdrawn_at is None


def test_a_swap_of_the_sides_listens_again(engine: Engine, resources: Resources, call: Call) -> None:
    store(resources, call, AGENT)
    with unit_of_work(engine) as session:
        row = session.get_one(Call, call.id)
        row.processing, row.agent_channel = Processing.DONE, Channel.LEFT
        session.add(
            ChannelRole(flow=CallFlow.OUTBOUND, agent_channel=Channel.RIGHT, confirmed_by_id=call.agent_id)
        )
    channels.relabel_call(resources, call.id)
    assert consent_of(engine).withdrawn_through == "dtmf_in_recording"
    assert "erase_call" in enqueued(engine)
