"""How many failed sign-ins are let through: counted in the memory of this process.

In memory on purpose: a refusal costs no write, a flood cannot fill the database, and no address of
anybody is kept on disk. A restart forgets the counts, and several API processes count apart (each
lets its own five through).
"""

import datetime as dt
import hashlib
from collections import OrderedDict, deque
from threading import Lock

from core.clock import now

WINDOW = dt.timedelta(minutes=15)
FAILURES_PER_ACCOUNT = 5
"""From one address, for one e-mail."""
FAILURES_PER_ADDRESS = 50
"""From one address, whatever the e-mails: one password tried on everybody."""
MAX_KEYS = 20_000


class Throttle:
    """Counts attempts by e-mail and address over a sliding window.

    An attempt is counted before the password is checked and forgiven when it was right, so that
    attempts in parallel cannot pass together.
    """

    def __init__(self) -> None:
        self._attempts: OrderedDict[str, deque[dt.datetime]] = OrderedDict()
        self._lock = Lock()

    def admit(self, *, email: str, address: str) -> bool:
        """Count an attempt; False when it must be refused unseen."""
        with self._lock:
            pair, alone = self._of(_key(email, address)), self._of(_key("", address))
            if len(pair) >= FAILURES_PER_ACCOUNT or len(alone) >= FAILURES_PER_ADDRESS:
                return False
            instant = now()
            pair.append(instant)
            alone.append(instant)
            return True

    def forgive(self, *, email: str, address: str) -> None:
        """Forget the failures of a person who signed in; the address keeps those of other e-mails."""
        with self._lock:
            pair = self._attempts.pop(_key(email, address), deque())
            alone = self._of(_key("", address))
            for _ in range(min(len(pair), len(alone))):
                alone.pop()

    def _of(self, key: str) -> deque[dt.datetime]:
        attempts = self._attempts.setdefault(key, deque())
        self._attempts.move_to_end(key)
        while attempts and attempts[0] <= now() - WINDOW:
            attempts.popleft()
        while len(self._attempts) > MAX_KEYS:
            self._attempts.popitem(last=False)
        return attempts


def _key(email: str, address: str) -> str:
    return hashlib.sha256(f"{email}\0{address}".encode()).hexdigest()
