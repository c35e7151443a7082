"""The background work of the simulator: calls, recordings, webhooks."""

import asyncio
import logging
from collections.abc import Coroutine

from simulator.calls import Account

log = logging.getLogger("simulator")


class Tasks:
    """Background tasks that are all cancelled at the end; an unforeseen error becomes an alert."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._running: set[asyncio.Task[None]] = set()
        self._is_closing = False

    def spawn(self, work: Coroutine[None, None, None]) -> None:
        """Run in the background; what a call that is being ended leaves behind is not run."""
        if self._is_closing:
            work.close()
            return
        task = asyncio.get_running_loop().create_task(work)
        self._running.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._running.discard(task)
        if not task.cancelled() and (error := task.exception()):
            log.error("a task of the simulator failed", exc_info=error)
            self._account.alert(0, "", f"simulator: {error!r}")

    @property
    def is_idle(self) -> bool:
        """Whether no call, recording or webhook is under way."""
        return not self._running

    async def close(self) -> None:
        """Cancel all that runs, and wait for it."""
        self._is_closing = True
        for task in list(self._running):
            task.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        self._is_closing = False
