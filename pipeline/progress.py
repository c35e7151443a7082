"""How far the transcription of a call is and how long it will take, on the call's row for the pages."""

import time

from sqlalchemy import Engine
from sqlmodel import col, update

from core.database import unit_of_work
from models import Call

# Often enough for a progress bar, seldom enough to leave the database alone.
INTERVAL_S = 1.0
# Before so much is known of the pace, a remaining time would be a guess.
PACE_AFTER_S = 5.0


class ProgressWriter:
    """Called with the share done (0 to 1), writes percentage and remaining time at most once a second."""

    def __init__(self, engine: Engine, call_id: str) -> None:
        self._engine = engine
        self._call_id = call_id
        self._written_at = 0.0
        self._first: tuple[float, float] | None = None

    def __call__(self, share: float) -> None:
        """Note the share."""
        at = time.monotonic()
        self._first = self._first or (at, share)
        if at - self._written_at < INTERVAL_S:
            return
        self._written_at = at
        with unit_of_work(self._engine) as session:
            session.exec(
                update(Call)
                .where(col(Call.id) == self._call_id)
                .values(progress_percent=int(share * 100), progress_remaining_s=self._remaining_s(at, share))
            )

    def _remaining_s(self, at: float, share: float) -> int | None:
        """What is left at the pace since the first report: what a crash left done is not counted."""
        if self._first is None:
            return None
        return remaining_s(share, first_share=self._first[1], elapsed_s=at - self._first[0])


def remaining_s(share: float, *, first_share: float, elapsed_s: float) -> int | None:
    """The seconds that are left, or None while the pace is not known.

    Args:
        share: what is done now, 0 to 1.
        first_share: what was done when `elapsed_s` began.
        elapsed_s: for how long it has been going.
    """
    if elapsed_s < PACE_AFTER_S or share <= first_share:
        return None
    return round(elapsed_s * (1 - share) / (share - first_share))
