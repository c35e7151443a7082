"""What was decided about the capture of a call, before anybody was on the line."""

import datetime as dt

from sqlmodel import Field, SQLModel

from core.clock import now
from models.base import UtcDateTime, enum_type
from models.campaign import CapturePolicy


class CaptureDraw(SQLModel, table=True):
    """The plan of one call's capture, with all that the draw was made from: it can be made again.

    `value` is the draw, 0 to 9,999; `drawn` whether it fell below `percent` hundred. `capped` says
    that a drawn call was left out because the agent's day had its share: `day` is the day in Paris,
    `planned_before` and `drawn_before` count that agent's sampled calls of it. `neutralised_at` is
    when the agent took the call out. `ground` is the code of what was missing, where the policy stood
    without its grounds.
    """

    __tablename__ = "capture_draw"

    call_id: str = Field(primary_key=True, foreign_key="call.id", max_length=32)
    campaign_id: str = Field(foreign_key="campaign.id", max_length=32)
    agent_id: str = Field(foreign_key="user_account.id", index=True, max_length=32)
    day: dt.date = Field(index=True)
    policy: CapturePolicy = Field(sa_type=enum_type(CapturePolicy))
    asks: bool
    waits_for_agent: bool
    percent: int = 0
    daily_max: int = 0
    value: int | None = None
    drawn: bool = False
    capped: bool = False
    planned_before: int = 0
    drawn_before: int = 0
    ground: str | None = Field(default=None, max_length=60)
    planned_at: dt.datetime = Field(default_factory=now, sa_type=UtcDateTime)
    neutralised_at: dt.datetime | None = Field(default=None, sa_type=UtcDateTime)
