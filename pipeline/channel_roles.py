"""Which channel of a recording is the agent's."""

from sqlmodel import Session

from calls import repository
from core.settings import Settings
from models.values.telephony import CallFlow, Channel
from telephony.channels import ChannelMap


def agent_channel(session: Session, settings: Settings, flow: CallFlow) -> Channel:
    """The channel that holds the agent.

    As the settings say where they are confirmed, else as an agent heard it, else as the settings say.
    """
    known = ChannelMap.from_settings(settings)
    role = None if flow in known.confirmed else repository.channel_role(session, flow)
    return role.agent_channel if role is not None else known.agent[flow]
