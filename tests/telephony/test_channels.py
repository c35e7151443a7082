"""The map of channels, as documented and as set."""

import pytest
from pydantic import ValidationError

from core.settings import Settings
from models.values.telephony import CallFlow, Channel
from telephony.channels import DOCUMENTED, ChannelMap


def test_the_documented_map_has_the_parent_leg_on_the_left() -> None:
    known = ChannelMap.from_settings(Settings(_env_file=None))
    assert known.agent == {CallFlow.OUTBOUND: Channel.LEFT, CallFlow.INBOUND: Channel.RIGHT}
    assert known.agent == DOCUMENTED
    assert known.confirmed == frozenset()


def test_another_map_is_set_and_confirmed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("QUALIF_AGENT_CHANNEL_OUTBOUND", "right")
    monkeypatch.setenv("QUALIF_ROLES_CONFIRMED", "outbound, inbound")
    known = ChannelMap.from_settings(Settings(_env_file=None))
    assert known.agent == {CallFlow.OUTBOUND: Channel.RIGHT, CallFlow.INBOUND: Channel.RIGHT}
    assert known.confirmed == set(CallFlow)


@pytest.mark.parametrize(
    ("name", "value"), [("QUALIF_AGENT_CHANNEL_INBOUND", "gauche"), ("QUALIF_ROLES_CONFIRMED", "internal")]
)
def test_an_unknown_side_or_flow_stops_the_start(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ValidationError):
        Settings(_env_file=None)
