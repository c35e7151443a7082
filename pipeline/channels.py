"""Which channel of a recording is whose, until somebody listened and after.

The settings give a map (telephony.channels). Of a flow that they do not say is confirmed, the first ready
call asks its agent whether they hear themselves on the left. The answer holds for the flow, past calls
included, and so do settings that were changed.
"""

from sqlmodel import Session

from calls import repository, service
from calls.channels.service import answer_channel_question, channel_question
from core.clock import now
from core.database import unit_of_work
from core.errors import Conflict, NotFound
from core.logging import get_logger
from core.settings import Settings
from models import Call, Stage
from models.values.telephony import CallFlow, Channel
from pipeline import listening, running
from pipeline.channel_roles import agent_channel
from pipeline.jobs import Jobs
from pipeline.resources import Resources
from telephony.channels import DOCUMENTED, ChannelMap
from transcription import repository as transcripts

log = get_logger()


def is_asked(session: Session, settings: Settings, call: Call) -> bool:
    """Whether to ask the agent of this call, on its page, on which side they hear themselves."""
    return call.flow not in ChannelMap.from_settings(settings).confirmed and channel_question(session, call)


def answer(
    session: Session, settings: Settings, jobs: Jobs, call: Call, *, user_id: str, hears_left: bool
) -> bool:
    """Keep what the agent of a call heard; whether its flow's past calls get their speakers anew.

    Raises:
        Conflict: `channels.not_asked`, this call cannot tell; `channels.settled`, the settings say that the
            map of this flow is confirmed.
    """
    if call.flow in ChannelMap.from_settings(settings).confirmed:
        raise Conflict(
            "channels.settled",
            "La configuration fixe déjà de quel côté l'agent est entendu (QUALIF_ROLES_CONFIRMED) :"
            " demandez à qui administre Qualif de la corriger.",
        )
    heard = Channel.LEFT if hears_left else Channel.RIGHT
    before = agent_channel(session, settings, call.flow)
    answer_channel_question(session, call, agent_channel=heard, user_id=user_id)
    if heard is before:
        return False
    role = repository.channel_role(session, call.flow)
    jobs.relabel(session, call.flow, on=role.confirmed_at.isoformat() if role is not None else "-")
    return True


def follow_settings(resources: Resources) -> None:
    """Where the settings' map changed since calls were transcribed, have those calls put right."""
    for flow in CallFlow:
        if to_relabel(resources, flow):
            with unit_of_work(resources.engine) as session:
                resources.jobs.relabel(session, flow, on=now().isoformat())


def to_relabel(resources: Resources, flow: CallFlow) -> list[str]:
    """The calls of a flow whose transcript took the wrong channel for the agent's."""
    with unit_of_work(resources.engine) as session:
        right = agent_channel(session, resources.settings, flow)
        return repository.transcribed_otherwise(session, flow, right=right, default=DOCUMENTED[flow])


def relabel_call(resources: Resources, call_id: str) -> None:
    """Swap the speakers of a transcript, and read and grade the call anew; validated versions stay.

    The swap and the note of which channel is the agent's are one commit: a second run swaps nothing. A key
    0 on what turns out to be the prospect's side takes the agreement back, while there is audio to hear.
    """
    if _pressed_zero(resources, call_id):
        return
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        right = agent_channel(session, resources.settings, call.flow)
        before = call.agent_channel or DOCUMENTED[call.flow]
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
