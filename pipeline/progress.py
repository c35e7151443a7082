"""How far the transcription of a call is, on the call's row, where the pages read it."""

import time

from sqlalchemy import Engine
from sqlmodel import col, update

from core.database import unit_of_work
from models import Call

# Often enough for a progress bar, seldom enough to leave the database alone.
INTERVAL_S = 1.0


class ProgressWriter:
    """Called with the share done (0 to 1), writes the percentage at most once a second."""

    def __init__(self, engine: Engine, call_id: str) -> None:
        self._engine = engine
        self._call_id = call_id
        self._written_at = 0.0

    def __call__(self, share: float) -> None:
        """Note the share."""
        if time.monotonic() - self._written_at < INTERVAL_S:
            return
        self._written_at = time.monotonic()
        with unit_of_work(self._engine) as session:
            session.exec(
                update(Call).where(col(Call.id) == self._call_id).values(progress_percent=int(share * 100))
            )
