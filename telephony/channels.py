"""Which channel of a dual recording is whose (facts on Twilio, section 1.8).

Twilio documents the parent leg as the first (left) channel and the leg that it dials as the second.
One observation on real calls agrees only if the first channel is what Twilio receives on the parent
leg, which gives the same table. It stays to be confirmed by listening to one real call of each flow.
"""

from typing import Literal

from models.values.telephony import CallFlow

Channel = Literal["left", "right"]

_AGENT: dict[CallFlow, Channel] = {
    CallFlow.OUTBOUND: "left",  # parent: the agent, who is rung first
    CallFlow.INBOUND: "right",  # parent: the prospect, who rang us
}


def agent_channel(flow: CallFlow) -> Channel:
    """The channel that holds the agent."""
    return _AGENT[flow]
