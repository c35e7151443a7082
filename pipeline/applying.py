"""Applying the reports that wait in the inbox, in the order in which they came, a call at a time.

The row of a report says that it is due; applying it and saying so is one transaction, in which the call
is locked. Of two workers that see the same report, one applies it. A worker that dies leaves it due.
"""

import datetime as dt
import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from itertools import islice

from calls import repository
from core.clock import now
from core.database import unit_of_work
from core.errors import NotFound, QualifError
from core.logging import get_logger
from models import WebhookEvent
from pipeline import callbacks, inbox
from pipeline.resources import Resources

POLL_S = 0.2
AT_ONCE = 500
CALLS_AT_ONCE = 8
"""In one transaction: each waits on its line for no longer than that takes."""
PAUSES_S = (1, 2, 4, 8, 15, 30, 60, 300)
"""A report on a call that is not known yet, or that met trouble, is tried again after these."""

Batch = dict[str, list[WebhookEvent]]
"""The reports on some calls, by our id of the call, in the order in which they came."""

log = get_logger()


@contextmanager
def applying(resources: Resources) -> Iterator[None]:
    """Apply what is due, several times a second, in a thread of its own until the block ends."""
    ending = threading.Event()
    thread = threading.Thread(target=_work, args=(resources, ending), name="applying")
    thread.start()
    try:
        yield
    finally:
        ending.set()
        thread.join()


def _work(resources: Resources, ending: threading.Event) -> None:
    while not ending.is_set():
        try:
            applied = apply_due(resources)
        except Exception as error:  # noqa: BLE001 - the database may be away: it is asked again
            log.error("reports.not_applied", error_type=type(error).__name__)  # noqa: TRY400 - a traceback quotes values
            applied = 0
        if not applied:
            ending.wait(POLL_S)


def apply_due(resources: Resources) -> int:
    """Apply what is due now; how many reports were.

    Raises:
        SQLAlchemyError: the database does not answer.
    """
    with unit_of_work(resources.engine) as session:
        waiting = inbox.due(session, at=now(), limit=AT_ONCE)
        known = repository.ids_by_sid(session, {row.call_sid for row in waiting if row.call_id is None})
    of_call: Batch = {}
    for row in waiting:
        of_call.setdefault(row.call_id or known.get(row.call_sid, ""), []).append(row)
    _put_off(resources, of_call.pop("", []))
    return sum(_apply(resources, batch) for batch in _chunks(of_call))


def _chunks(of_call: Batch) -> Iterator[Batch]:
    items = iter(sorted(of_call.items()))
    while chunk := dict(islice(items, CALLS_AT_ONCE)):
        yield chunk


def _apply(resources: Resources, batch: Batch) -> int:
    """Apply the reports on some calls in one transaction; where that fails, each call in one of its own.

    What fails there is a report that contradicts what is known, or met trouble: it must not hold up others.
    """
    try:
        return _apply_together(resources, batch)
    except Exception as error:  # noqa: BLE001 - see above
        if len(batch) > 1:
            return sum(_apply(resources, {call_id: rows}) for call_id, rows in batch.items())
        ((call_id, rows),) = batch.items()
        if len(rows) > 1:
            return sum(_apply(resources, {call_id: [row]}) for row in rows)
        code = error.code if isinstance(error, QualifError) else "reports.unexpected"
        kind = type(error).__name__
        log.warning("report.not_applied", call_id=call_id, kind=rows[0].kind, code=code, error_type=kind)
        _put_off(resources, rows)
        return 0


def _apply_together(resources: Resources, batch: Batch) -> int:
    with unit_of_work(resources.engine) as session:
        calls = repository.lock_all(session, sorted(batch))
        claimed = inbox.claim(session, [row.id for rows in batch.values() for row in rows])
        desk = resources.desk(session)
        for call_id, rows in batch.items():
            call = calls.get(call_id)
            if call is None:
                raise NotFound("call.unknown", "Cet appel n'existe pas.")
            applied = [row for row in rows if row.id in claimed]
            for row in applied:
                callbacks.apply(desk, call, row)
            if call.erased_at is not None:
                inbox.drop(session, [row.id for row in applied])
    return len(claimed)


def _put_off(resources: Resources, rows: Sequence[WebhookEvent]) -> None:
    """Try again later, and in the end no more: the report stays in the inbox, unhandled.

    A report may overtake the request by which its call becomes known.
    """
    for row in rows:
        is_last = row.tries >= len(PAUSES_S)
        until = None if is_last else now() + dt.timedelta(seconds=PAUSES_S[row.tries])
        with unit_of_work(resources.engine) as session:
            inbox.put_off(session, row.id, until=until)
        if is_last:
            log.error("report.given_up", call_sid=row.call_sid, kind=row.kind)
