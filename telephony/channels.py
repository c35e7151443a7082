"""Which channel of a dual recording is whose (facts on Twilio, section 1.8).

Twilio documents the parent leg as the first (left) channel and the leg that it dials as the second: the
agent, who is rung first, is on the left of an outbound call, and on the right of an inbound one. One
observation on real calls agrees only if the first channel is what Twilio receives on the parent leg, which
gives the same map. The settings hold it, and say of which flows somebody confirmed it by listening.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.settings import Settings
from models.values.telephony import CallFlow, Channel

DOCUMENTED = {CallFlow.OUTBOUND: Channel.LEFT, CallFlow.INBOUND: Channel.RIGHT}
"""The channel that holds the agent, by Twilio's documents."""


@dataclass(frozen=True, slots=True)
class ChannelMap:
    """The channel that holds the agent, by flow, and the flows of which that is confirmed."""

    agent: Mapping[CallFlow, Channel]
    confirmed: frozenset[CallFlow]

    @classmethod
    def from_settings(cls, settings: Settings) -> "ChannelMap":
        """The map that this installation is set to."""
        return cls(
            agent={
                CallFlow.OUTBOUND: Channel(settings.agent_channel_outbound),
                CallFlow.INBOUND: Channel(settings.agent_channel_inbound),
            },
            confirmed=frozenset(CallFlow(flow) for flow in settings.roles_confirmed),
        )
