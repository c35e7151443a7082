"""The question whose answer tells the two voices of a recording apart: asked once a flow, by ear.

Twilio documents which channel holds whom, and observers contradict it (facts on Twilio, 1.8). The agent of
the first ready call listens to both and says whether the voice is where it is taken to be.
"""

from dataclasses import dataclass

from sqlmodel import Session

from core.settings import Settings
from models import Call
from models.values.telephony import CallFlow, Channel
from models.values.transcript import TranscriptValue
from pipeline.channel_roles import agent_channel
from pipeline.channels import is_asked
from web.access import Viewer

SIDES = {Channel.LEFT: "gauche", Channel.RIGHT: "droite"}
FLOWS = {CallFlow.OUTBOUND: "appels sortants", CallFlow.INBOUND: "appels entrants"}
EXCERPT_S = 20.0
LEAD_S = 0.5


@dataclass(frozen=True)
class SideLine:
    """One side to listen to."""

    name: str
    href: str


@dataclass(frozen=True)
class SidesQuestion:
    """`expected` is the side where the agent's voice is taken to be, `other` the one that « non » says."""

    flow: str
    expected: str
    other: str
    sides: tuple[SideLine, ...]
    href: str


def sides_question(session: Session, settings: Settings, call: Call, viewer: Viewer) -> SidesQuestion | None:
    """The question, where this call can answer it and this viewer may."""
    if not viewer.may_validate(call.agent_id) or not is_asked(session, settings, call):
        return None
    taken = agent_channel(session, settings, call.flow)
    other = Channel.RIGHT if taken is Channel.LEFT else Channel.LEFT
    return SidesQuestion(
        flow=FLOWS[call.flow],
        expected=SIDES[taken],
        other=SIDES[other],
        sides=tuple(
            SideLine(SIDES[side], f"/appels/{call.id}/audio/{SIDES[side]}")
            for side in (Channel.LEFT, Channel.RIGHT)
        ),
        href=f"/appels/{call.id}/pistes",
    )


def side_of(name: str) -> Channel | None:
    """The channel that an address or a form names."""
    return next((channel for channel, known in SIDES.items() if known == name), None)


def first_words_s(transcript: TranscriptValue | None) -> float:
    """Where an excerpt begins: just before somebody speaks."""
    starts = [turn.start_s for turn in transcript.turns if turn.start_s is not None] if transcript else []
    return max(min(starts, default=0.0) - LEAD_S, 0.0)
