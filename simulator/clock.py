"""Time at two paces: stamps on the real clock, waits and durations on a faster one."""

import asyncio
import datetime as dt
import time
from email.utils import format_datetime


class Clock:
    """Waits and measures in simulated seconds."""

    def __init__(self, speed: float) -> None:
        if speed <= 0:
            raise ValueError("speed must be above zero")
        self.speed = speed

    async def sleep(self, seconds: float) -> None:
        """Wait so many simulated seconds."""
        await asyncio.sleep(max(0.0, seconds) / self.speed)

    def elapsed(self, since: float, until: float | None = None) -> float:
        """Simulated seconds between two readings of `mark` (until now by default)."""
        return ((self.mark() if until is None else until) - since) * self.speed

    @staticmethod
    def mark() -> float:
        """A reading of the monotonic clock, in real seconds."""
        return time.monotonic()

    @staticmethod
    def now() -> dt.datetime:
        """The real instant, to the second as Twilio gives it."""
        return dt.datetime.now(dt.UTC).replace(microsecond=0)


def rfc2822(instant: dt.datetime | None) -> str | None:
    """Twilio's way of writing an instant: `Mon, 05 Jan 2026 09:00:00 +0000`."""
    return None if instant is None else format_datetime(instant)
