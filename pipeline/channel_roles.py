"""Which channel of a recording is the agent's."""

from sqlmodel import Session

from calls import repository
from models.values.telephony import CallFlow, Channel
from telephony import channels


def agent_channel(session: Session, flow: CallFlow) -> Channel:
    """The channel that holds the agent: as somebody heard it, else as Twilio documents it."""
    role = repository.channel_role(session, flow)
    return role.agent_channel if role is not None else Channel(channels.agent_channel(flow))
