"""The question on which side the agent is heard, and its answer."""

from sqlmodel import Session

from calls import repository
from core.clock import now
from core.errors import Conflict
from models import Call, CallState, ChannelRole
from models.values.telephony import Channel


def channel_question(session: Session, call: Call) -> bool:
    """Whether to ask the agent « entendez-vous bien votre voix à gauche ? » on this call.

    Once a flow: on a call that is ready, was recorded on two channels that differ, and can be listened to.
    """
    recording = repository.recording_of(session, call.id)
    return (
        call.state is CallState.READY
        and recording is not None
        and recording.erased_at is None
        and recording.channels == 2
        and not {"mono", "dual_mono"} & set(call.notices)
        and repository.has_turns(session, call.id)
        and repository.channel_role(session, call.flow) is None
    )


def answer_channel_question(
    session: Session, call: Call, *, agent_channel: Channel, user_id: str
) -> ChannelRole:
    """Keep on which channel the agent is heard, for all calls of this flow; a later answer corrects it.

    Raises:
        Conflict: `channels.not_asked`, nothing can be heard on this call.
    """
    role = repository.channel_role(session, call.flow)
    if role is None and not channel_question(session, call):
        raise Conflict(
            "channels.not_asked", "Cet appel ne permet pas de vérifier les pistes : écoutez un appel prêt."
        )
    role = role or ChannelRole(flow=call.flow, agent_channel=agent_channel, confirmed_by_id=user_id)
    role.agent_channel, role.confirmed_by_id, role.confirmed_at = agent_channel, user_id, now()
    session.add(role)
    session.flush()
    return role
