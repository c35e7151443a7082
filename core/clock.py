"""The clock: the only place that reads the time, so that a test can set it."""

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from zoneinfo import ZoneInfo

PARIS = ZoneInfo("Europe/Paris")

_fixed: ContextVar[dt.datetime | None] = ContextVar("fixed_time", default=None)


def now() -> dt.datetime:
    """The current instant, aware, in UTC."""
    return _fixed.get() or dt.datetime.now(dt.UTC)


def today_in_paris() -> dt.date:
    """The calendar day of the people who use the product."""
    return now().astimezone(PARIS).date()


def in_paris(instant: dt.datetime) -> dt.datetime:
    """The instant as a clock on a wall in France shows it."""
    return instant.astimezone(PARIS)


@contextmanager
def fixed(instant: dt.datetime) -> Iterator[None]:
    """Make `now()` answer `instant` (aware) in this context: tests, and nothing else."""
    token = _fixed.set(instant.astimezone(dt.UTC))
    try:
        yield
    finally:
        _fixed.reset(token)
