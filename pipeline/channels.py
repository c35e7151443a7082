"""Which channel of a recording is whose, until somebody listened and after.

Twilio's documents give a table (telephony.channels); the first ready call of each flow asks its agent
whether they hear themselves on the left. The answer holds for the flow, past calls included.
"""

from sqlmodel import Session

from calls import repository, service
from calls.channels.service import answer_channel_question
from core.database import unit_of_work
from core.errors import NotFound
from core.logging import get_logger
from models import Call, Stage
from models.values.telephony import CallFlow, Channel
from pipeline import listening, running
from pipeline.channel_roles import agent_channel
from pipeline.jobs import Jobs
from pipeline.resources import Resources
from telephony import channels
from transcription import repository as transcripts

log = get_logger()


def answer(session: Session, jobs: Jobs, call: Call, *, user_id: str, hears_left: bool) -> bool:
    """Keep what the agent of a call heard; whether its flow's past calls get their speakers anew.

    Raises:
        Conflict: `channels.not_asked`, this call cannot tell.
    """
    heard = Channel.LEFT if hears_left else Channel.RIGHT
    before = agent_channel(session, call.flow)
    answer_channel_question(session, call, agent_channel=heard, user_id=user_id)
    if heard is before:
        return False
    role = repository.channel_role(session, call.flow)
    jobs.relabel(session, call.flow, on=role.confirmed_at.isoformat() if role is not None else "-")
    return True


def to_relabel(resources: Resources, flow: CallFlow) -> list[str]:
    """The calls of a flow whose transcript took the wrong channel for the agent's."""
    with unit_of_work(resources.engine) as session:
        right = agent_channel(session, flow)
        default = Channel(channels.agent_channel(flow))
        return repository.transcribed_otherwise(session, flow, right=right, default=default)


def relabel_call(resources: Resources, call_id: str) -> None:
    """Swap the speakers of a transcript, and read and grade the call anew; validated versions stay.

    The swap and the note of which channel is the agent's are one commit: a second run swaps nothing. A key
    0 on what turns out to be the prospect's side takes the agreement back, while there is audio to hear.
    """
    if _pressed_zero(resources, call_id):
        return
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        right = agent_channel(session, call.flow)
        before = call.agent_channel or Channel(channels.agent_channel(call.flow))
        if before is not right:
            transcripts.swap_speakers(session, call_id)
            call.agent_channel = right
            session.add(call)
        recording = repository.recording_of(session, call_id)
    if recording is None:
        return
    for stage in (Stage.EXTRACT, Stage.SCORE):
        outcome = running.run_stage(resources, stage, call_id, recording.id)
        if outcome != running.DONE:
            break
    running.conclude(resources, call_id, outcome)
    log.info("call.relabelled", call_id=call_id)


def _pressed_zero(resources: Resources, call_id: str) -> bool:
    with unit_of_work(resources.engine) as session:
        recording = repository.recording_of(session, call_id)
    if recording is None or recording.blob_key is None:
        return False
    try:
        listening.heed_zero(resources, call_id, recording)
    except NotFound as error:
        return error.code == listening.WITHDRAWN
    return False
