"""Which channel is the agent's: as set, as heard; calls that were transcribed otherwise follow."""

from collections.abc import Callable, Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from core.database import unit_of_work
from core.settings import Settings
from models import Call, ChannelRole
from models.values.telephony import CallFlow, Channel
from models.values.transcript import Speaker, TranscriptValue, Turn
from pipeline import channels, voice
from pipeline.channel_roles import agent_channel
from pipeline.course import Desk
from pipeline.resources import Resources
from tests.builders import Team
from tests.pipeline.test_live_part import enqueued
from transcription import repository as transcripts

RIGHT = {"agent_channel_outbound": "right"}
LEFT_FOR_SURE = {"agent_channel_outbound": "left", "roles_confirmed": frozenset({"outbound"})}
Starting = Callable[[dict[str, object]], Resources]


@pytest.fixture
def starting(settings: Settings, engine: Engine) -> Iterator[Starting]:
    """A worker that starts with these settings."""
    built: list[Resources] = []

    def start(changes: dict[str, object]) -> Resources:
        built.append(Resources.from_settings(settings.model_copy(update=changes)))
        return built[-1]

    yield start
    for resources in built:
        resources.close()


@pytest.fixture
def call(desk: Desk, team: Team, starting: Starting) -> Call:
    """An outbound call that was transcribed with the agent on the left."""
    started = voice.start_call(
        desk.session, desk.jobs, agent=team.agent, prospect=team.prospect, hasher=desk.hasher
    )
    started.agent_channel = Channel.LEFT
    desk.session.add(started)
    desk.session.commit()
    vault = starting({}).vault
    vault.create_keys(started.id)
    value = TranscriptValue(
        language="fr",
        duration_s=2.0,
        engine="essai",
        model="essai",
        turns=[Turn(i=0, speaker=Speaker.AGENT, text="Bonjour.")],
    )
    transcripts.save(desk.session, call_id=started.id, value=value, sealer=vault.sealer(started.id))
    desk.session.commit()
    return started


def heard(engine: Engine, call: Call, channel: Channel) -> None:
    with unit_of_work(engine) as session:
        session.add(ChannelRole(flow=call.flow, agent_channel=channel, confirmed_by_id=call.agent_id))


def test_a_worker_puts_right_what_was_transcribed_with_another_map(
    engine: Engine, starting: Starting, call: Call
) -> None:
    channels.follow_settings(starting({}))
    assert "relabel_channels" not in enqueued(engine)
    resources = starting(RIGHT)
    assert channels.to_relabel(resources, CallFlow.OUTBOUND) == [call.id]
    channels.follow_settings(resources)
    assert enqueued(engine).count("relabel_channels") == 1


def test_what_an_agent_heard_holds_over_an_unconfirmed_setting(
    engine: Engine, starting: Starting, call: Call
) -> None:
    heard(engine, call, Channel.LEFT)
    assert channels.to_relabel(starting(RIGHT), CallFlow.OUTBOUND) == []


def test_a_confirmed_setting_holds_over_what_an_agent_heard(
    engine: Engine, starting: Starting, call: Call
) -> None:
    heard(engine, call, Channel.RIGHT)
    assert channels.to_relabel(starting({}), CallFlow.OUTBOUND) == [call.id]
    sure = starting(LEFT_FOR_SURE)
    assert channels.to_relabel(sure, CallFlow.OUTBOUND) == []
    with Session(engine) as session:
        assert agent_channel(session, sure.settings, CallFlow.OUTBOUND) is Channel.LEFT
        assert agent_channel(session, sure.settings, CallFlow.INBOUND) is Channel.RIGHT
