"""Keeping Twilio's reports: one row each, many rows a commit, and an answer only after it.

A report (a status, a recording, an answering machine) needs no instructions for an answer. It is kept as
it comes, and applied to its call by a worker right after (`pipeline.applying`): its row is also the job,
so a crash after the answer loses nothing. Reports that come while others are being written share the next
commit, which is what a busy hour needs and a quiet one does not notice.
"""

import asyncio
from concurrent.futures import ThreadPoolExecutor

from sqlalchemy import Engine

from compliance.hashing import Hasher
from core.database import transaction
from pipeline import inbox
from pipeline.inbox import Report
from telephony.events import TwilioEvent

PAUSE_S = 0.015
"""Between two commits: a report that comes alone never waits for it."""


class Intake:
    """Keeps the reports that one process receives, on its event loop.

    Args:
        engine: the application's.
        hasher: of the sids of erased calls.
    """

    def __init__(self, engine: Engine, hasher: Hasher) -> None:
        self._engine = engine
        self._hasher = hasher
        self._waiting: list[tuple[Report, asyncio.Future[None]]] = []
        self._writing: asyncio.Task[None] | None = None
        self._next_at = 0.0
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="intake")

    async def keep(self, event: TwilioEvent, *, call_id: str | None = None, is_due: bool = True) -> None:
        """Keep a report; returns once it is committed.

        Args:
            event: what Twilio reports.
            call_id: our call, where the callback's address names it.
            is_due: whether anything follows from it.

        Raises:
            Exception: whatever the database says; nothing of the commit was kept, and Twilio tries again.
        """
        loop = asyncio.get_running_loop()
        kept: asyncio.Future[None] = loop.create_future()
        self._waiting.append((inbox.report(event, call_id=call_id, is_due=is_due), kept))
        if self._writing is None or self._writing.done():
            self._writing = loop.create_task(self._write_waiting(loop))
        await kept

    def close(self) -> None:
        """Let go of the thread; what waits is written first."""
        self._thread.shutdown()

    async def _write_waiting(self, loop: asyncio.AbstractEventLoop) -> None:
        while self._waiting:
            await asyncio.sleep(max(0.0, self._next_at - loop.time()))
            batch, self._waiting = self._waiting, []
            try:
                await loop.run_in_executor(self._thread, self._write, [report for report, _ in batch])
            except Exception as error:  # noqa: BLE001 - each request that waits answers it
                for _, kept in batch:
                    if not kept.done():
                        kept.set_exception(error)
            else:
                for _, kept in batch:
                    if not kept.done():
                        kept.set_result(None)
            self._next_at = loop.time() + PAUSE_S

    def _write(self, reports: list[Report]) -> None:
        with transaction(self._engine) as connection:
            inbox.keep_all(connection, self._hasher, reports)
