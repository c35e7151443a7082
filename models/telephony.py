"""Who answers a campaign's number, who is to be called back, whose channel is whose, what was compared."""

import datetime as dt

from sqlmodel import Field, SQLModel

from core.clock import now
from core.ids import new_id
from models.base import UtcDateTime, enum_type
from models.values.telephony import CallFlow, Channel


class CampaignAgent(SQLModel, table=True):
    """An agent who answers when somebody rings the campaign's number.

    Those with the same `position` are rung at once, the next position when none of them answers.
    """

    __tablename__ = "campaign_agent"

    campaign_id: str = Field(foreign_key="campaign.id", primary_key=True, max_length=32)
    user_id: str = Field(foreign_key="user_account.id", primary_key=True, max_length=32)
    position: int = 0


class CallbackTask(SQLModel, table=True):
    """A prospect who rang us and whom nobody answered: to be called back."""

    __tablename__ = "callback_task"

    id: str = Field(default_factory=new_id, primary_key=True, max_length=32)
    call_id: str = Field(foreign_key="call.id", unique=True, max_length=32)
    prospect_id: str = Field(foreign_key="prospect.id", index=True, max_length=32)
    due_at: dt.datetime = Field(default_factory=now, index=True, sa_type=UtcDateTime)
    done_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
    done_by_id: str | None = Field(default=None, foreign_key="user_account.id", max_length=32)


class ChannelRole(SQLModel, table=True):
    """The channel that holds the agent in a flow, once somebody listened; no row: Twilio's documents say."""

    __tablename__ = "channel_role"

    flow: CallFlow = Field(primary_key=True, sa_type=enum_type(CallFlow))
    agent_channel: Channel = Field(sa_type=enum_type(Channel))
    confirmed_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    confirmed_by_id: str = Field(foreign_key="user_account.id", max_length=32)


class TwilioCursor(SQLModel, table=True):
    """Until when Twilio's list of this kind was compared with ours."""

    __tablename__ = "twilio_cursor"

    kind: str = Field(primary_key=True, max_length=20)
    seen_until: dt.datetime = Field(sa_type=UtcDateTime)
