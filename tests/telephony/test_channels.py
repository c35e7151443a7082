from models.values.telephony import CallFlow
from telephony.channels import agent_channel


def test_the_parent_leg_is_on_the_left() -> None:
    assert agent_channel(CallFlow.OUTBOUND) == "left"
    assert agent_channel(CallFlow.INBOUND) == "right"


def test_every_flow_has_a_channel() -> None:
    assert {agent_channel(flow) for flow in CallFlow} == {"left", "right"}
