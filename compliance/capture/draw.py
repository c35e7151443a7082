"""The draw of a sample: made before the call, out of nobody's hands, and able to be made again.

A call is drawn by an HMAC over its identifier under the campaign's seed: nobody chooses either, the
same call gives the same draw, and whoever doubts it computes it again. On top of the draw an agent's day
has a bound: at no moment more than the share of the calls planned so far (rounded up), nor more than
the day's maximum. Systematic recording of a person at work is what must not come of it by chance.
"""

import hashlib
import hmac
from dataclasses import dataclass

from models import CaptureDraw, CapturePolicy

SCALE = 10_000


@dataclass(frozen=True)
class Draw:
    """What came out: `value` of 0 to 9,999, `drawn` below the share, `capped` since the day was full."""

    value: int
    drawn: bool
    capped: bool

    @property
    def taken(self) -> bool:
        """Whether the call is in the sample."""
        return self.drawn and not self.capped


def draw_value(seed: str, call_id: str) -> int:
    """The number that a call draws, 0 to 9,999."""
    digest = hmac.new(seed.encode(), f"qualif draw v1\n{call_id}".encode(), hashlib.sha256).digest()
    return int.from_bytes(digest[:8], "big") % SCALE


def draw(
    seed: str, call_id: str, *, percent: int, daily_max: int, planned_before: int, drawn_before: int
) -> Draw:
    """Draw a call.

    Args:
        seed: the campaign's.
        call_id: ours.
        percent: the share to draw.
        daily_max: how many calls of an agent and day may be drawn at most.
        planned_before: this agent's sampled calls of the day before this one.
        drawn_before: those of them that are in the sample.
    """
    value = draw_value(seed, call_id)
    drawn = value * 100 < percent * SCALE
    share = -(-(planned_before + 1) * percent // 100)
    return Draw(value, drawn, capped=drawn and drawn_before >= min(share, daily_max))


def is_proven(row: CaptureDraw, seed: str) -> bool:
    """Whether a stored plan is what the draw gives from what it says it was made from."""
    if row.policy is not CapturePolicy.SAMPLED or row.ground is not None:
        return row.value is None and not row.drawn
    made = draw(
        seed,
        row.call_id,
        percent=row.percent,
        daily_max=row.daily_max,
        planned_before=row.planned_before,
        drawn_before=row.drawn_before,
    )
    return (made.value, made.drawn, made.capped, made.taken) == (row.value, row.drawn, row.capped, row.asks)
