"""Twilio's calls and recordings compared with ours, every few minutes: what a lost webhook missed is pulled.

What is found is applied through the same functions as the webhooks, with the same business keys: of a
webhook and a comparison that tell the same, one counts. Recordings of calls that are not ours are left
alone: other applications may share the account.
"""

import datetime as dt
from dataclasses import dataclass

from sqlmodel import Session

from calls import repository, service
from calls.lifecycle import TERMINAL
from compliance.calling import service as calling
from compliance.consent import service as consents
from core.clock import now
from core.database import unit_of_work
from core.errors import NotFound, QualifError
from core.logging import get_logger
from models import Call, TwilioCursor
from models.values.telephony import CallFlow
from pipeline import callbacks, inbox
from pipeline.course import Desk, follow
from pipeline.resources import Resources
from telephony.client import CallInfo, RecordingInfo
from telephony.events import CallStatusEvent, RecordingEvent
from telephony.flow import values as v

GRACE = dt.timedelta(seconds=60)
"""What is younger may have its webhook under way."""
OVERLAP = dt.timedelta(minutes=15)
FIRST_LOOK_BACK = dt.timedelta(days=1)
CURSOR = "account"

log = get_logger()


@dataclass
class Reconciled:
    """What a comparison found: calls ended, missed calls, recordings pulled, to delete, not ours."""

    ended: int = 0
    missed: int = 0
    pulled: int = 0
    discarded: int = 0
    foreign: int = 0


def reconcile(resources: Resources, *, grace: dt.timedelta = GRACE) -> Reconciled:
    """Compare once. Running it twice changes nothing more.

    Raises:
        Unavailable: Twilio does not answer; the cursor stays where it is.
    """
    began, found = now(), Reconciled()
    _compare_calls(resources, found, before=began - grace)
    _pull_recordings(resources, found, before=began - grace)
    _note_numbers(resources)
    with unit_of_work(resources.engine) as session:
        session.merge(TwilioCursor(kind=CURSOR, seen_until=began))
    log.info("twilio.reconciled", count=found.ended + found.missed + found.pulled + found.discarded)
    return found


def _compare_calls(resources: Resources, found: Reconciled, *, before: dt.datetime) -> None:
    with unit_of_work(resources.engine) as session:
        open_calls = repository.open_calls(session, started_before=before)
        since = _since(session)
    listed = {leg.sid: leg for leg in resources.gateway.list_calls(since=since)}
    for call in open_calls:
        leg = listed.get(str(call.call_sid)) or _fetched(resources, call)
        if leg.status in TERMINAL:
            _end(resources, call, leg)
            found.ended += 1
    for leg in listed.values():
        if leg.is_inbound and leg.status in TERMINAL and leg.end_time is not None and leg.end_time <= before:
            found.missed += _adopt(resources, leg)


def _since(session: Session) -> dt.datetime:
    cursor = session.get(TwilioCursor, CURSOR)
    return cursor.seen_until - OVERLAP if cursor is not None else now() - FIRST_LOOK_BACK


def _fetched(resources: Resources, call: Call) -> CallInfo:
    """A leg that the list does not hold: it began before, or rings still."""
    try:
        return resources.gateway.fetch_call(str(call.call_sid))
    except NotFound:
        # Twilio forgot it: whatever it was, it is not going on.
        return CallInfo(str(call.call_sid), "failed")


def _adopt(resources: Resources, leg: CallInfo) -> bool:
    """Give a call that rang while we were away its row, and its caller a call back; whether it is new."""
    with unit_of_work(resources.engine) as session:
        desk = resources.desk(session)
        if repository.by_sid(session, leg.sid) is not None or inbox.is_buried(session, desk.hasher, leg.sid):
            return False
        try:
            call = service.open_inbound(
                session, call_sid=leg.sid, called=leg.to_number or "", caller=leg.from_number
            )
        except NotFound:
            return False
        service.note_answer(session, call)
        callbacks.report(desk, _status_event(resources, leg), call_id=call.id)
    log.warning("call.missed", call_id=call.id)
    return True


def _end(resources: Resources, call: Call, leg: CallInfo) -> None:
    other = _other_leg(resources, call) if call.leg_status not in TERMINAL else None
    with unit_of_work(resources.engine) as session:
        desk = resources.desk(session)
        if other is not None:
            follow(desk, service.held(session, call.id), v.DialEnded(other.status))
        callbacks.report(desk, _status_event(resources, leg), call_id=call.id)
    log.warning("call.ended_unheard", call_id=call.id, status=leg.status)


def _other_leg(resources: Resources, call: Call) -> CallInfo | None:
    """The prospect's leg of an outbound call: how it ended says whether they were reached."""
    if call.flow is CallFlow.INBOUND:
        return None
    legs = resources.gateway.list_legs(str(call.call_sid))
    return next((leg for leg in legs if leg.status in TERMINAL), None)


def _status_event(resources: Resources, leg: CallInfo) -> CallStatusEvent:
    return CallStatusEvent(
        account_sid=resources.settings.twilio_account_sid,
        call_sid=leg.sid,
        status=leg.status,
        duration_s=leg.duration_s,
        timestamp=leg.end_time,
    )


def _pull_recordings(resources: Resources, found: Reconciled, *, before: dt.datetime) -> None:
    with unit_of_work(resources.engine) as session:
        since = _since(session)
        waiting = [row.recording_sid for row in repository.open_recordings(session, ended_before=before)]
    listed = {info.sid: info for info in resources.gateway.list_recordings_since(since)}
    for sid in waiting:
        if sid not in listed:
            listed[sid] = _fetched_recording(resources, sid)
    for info in listed.values():
        if info.start_time is None or info.start_time <= before:
            _compare(resources, found, info)


def _fetched_recording(resources: Resources, sid: str) -> RecordingInfo:
    try:
        return resources.gateway.fetch_recording(sid)
    except NotFound:
        with unit_of_work(resources.engine) as session:
            row = repository.recording_by_sid(session, sid)
            call = session.get(Call, row.call_id) if row is not None else None
        call_sid = str(call.call_sid) if call is not None else ""
        return RecordingInfo(sid, call_sid, "absent", None, None, None, None, None)


def _compare(resources: Resources, found: Reconciled, info: RecordingInfo) -> None:
    with unit_of_work(resources.engine) as session:
        desk = resources.desk(session)
        call = repository.by_sid(session, info.call_sid)
        if call is None and not inbox.is_buried(session, desk.hasher, info.call_sid):
            found.foreign += 1
            return
        if info.status != "absent" and _must_go(session, desk, call, info):
            desk.jobs.discard_recording(session, info.sid, on=f"seen-{now():%Y%m%d%H}")
            found.discarded += 1
            return
        row = repository.recording_by_sid(session, info.sid)
        status = info.status if info.status in {"completed", "absent"} else "in-progress"
        if row is not None and status in {row.twilio_status, "in-progress"}:
            return
        callbacks.report(desk, _recording_event(resources, info, status))
        found.pulled += 1


def _must_go(session: Session, desk: Desk, call: Call | None, info: RecordingInfo) -> bool:
    """Whether Twilio may not hold this: nobody agreed to it, it is erased here, or our copy is verified."""
    if call is None or call.erased_at is not None or inbox.is_buried(session, desk.hasher, info.call_sid):
        return True
    if not consents.is_granted(session, call.id):
        return True
    row = repository.recording_by_sid(session, info.sid)
    if row is None:
        return False
    return row.erased_at is not None or (row.stored_at is not None and call.processing in service.AT_REST)


def _recording_event(resources: Resources, info: RecordingInfo, status: str) -> RecordingEvent:
    return RecordingEvent(
        account_sid=resources.settings.twilio_account_sid,
        call_sid=info.call_sid,
        recording_sid=info.sid,
        status=status,
        duration_s=info.duration_s,
        channels=info.channels,
        start_time=info.start_time,
        source=info.source,
        error_code=info.error_code,
    )


def _note_numbers(resources: Resources) -> None:
    """Which numbers may be presented; an account that cannot be asked keeps what it last said."""
    try:
        numbers = resources.gateway.list_numbers()
    except QualifError as error:
        log.warning("twilio.numbers_unknown", code=error.code)
        return
    if numbers:
        with unit_of_work(resources.engine) as session:
            calling.note_numbers_held(session, numbers, at=now())
