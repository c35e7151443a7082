"""Remembers what was just done, so that one listening is one line of the audit trail."""

import datetime as dt
from collections import OrderedDict
from threading import Lock

from core.clock import now

WINDOW = dt.timedelta(minutes=30)
MAX_KEYS = 20_000


class Once:
    """Says whether something is the first of its kind in a while: each sight of it renews the while.

    In the memory of this process: a restart, or another process, writes one line more, never one less.
    """

    def __init__(self) -> None:
        self._seen: OrderedDict[tuple[str, ...], dt.datetime] = OrderedDict()
        self._lock = Lock()

    def first(self, *key: str) -> bool:
        """Whether this key was not seen for half an hour; it is seen now."""
        with self._lock:
            before, instant = self._seen.pop(key, None), now()
            self._seen[key] = instant
            while len(self._seen) > MAX_KEYS:
                self._seen.popitem(last=False)
            return before is None or instant - before > WINDOW
