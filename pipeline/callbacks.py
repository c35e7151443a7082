"""What Twilio reports after the fact: kept once, applied in any order."""

from calls import repository, service
from calls.lifecycle import TERMINAL
from core.clock import now
from core.errors import Conflict
from models import Call
from pipeline import inbox
from pipeline.course import Desk, follow
from pipeline.settling import settle
from telephony.events import CallStatusEvent, RecordingEvent
from telephony.flow import values as v


def call_status(desk: Desk, call_id: str | None, event: CallStatusEvent) -> None:
    """Record the parent leg's status; the end of an unrecorded call gives the agent an empty sheet.

    `call_id` comes from the callback's address; without it (inbound) the sid tells the call. A report
    on a call that we do not know stays in the inbox, unhandled. The end of a call that was erased
    meanwhile is not kept, but still ends it.
    """
    buried = inbox.is_buried(desk.session, desk.hasher, event.call_sid)
    if call_id is not None:
        call: Call | None = service.held(desk.session, call_id)
    else:
        call = repository.by_sid(desk.session, event.call_sid)
    if not buried:
        kept = inbox.keep(desk.session, desk.hasher, event, looked=True, is_handled=call is not None)
        if kept is None:
            return
    if call is None:
        return
    service.attach_sid(desk.session, call, event.call_sid)
    if event.status in TERMINAL:
        follow(desk, call, v.CallEnded(), said=event)
    service.note_status(
        desk.session,
        call,
        status=event.status,
        sequence=event.sequence_number,
        duration_s=event.duration_s,
        at=event.timestamp or now(),
    )
    settle(desk.session, call)


def leg_status(desk: Desk, event: CallStatusEvent) -> None:
    """Keep a step of the other party's leg: what it came to is told by the end of the dial."""
    inbox.keep(desk.session, desk.hasher, event, is_handled=True)


def recording_status(desk: Desk, event: RecordingEvent) -> None:
    """Record the recording's status; a completed one starts the pipeline.

    A recording that nobody agreed to is not processed: it is deleted at Twilio, also where its call was
    erased meanwhile. A report on a call that we do not know stays in the inbox, unhandled.

    Raises:
        Conflict: the recording is known as another call's.
    """
    if inbox.is_buried(desk.session, desk.hasher, event.call_sid):
        if event.status != "absent":
            desk.jobs.discard_recording(desk.session, event.recording_sid, on=event.status)
        return
    call = repository.by_sid(desk.session, event.call_sid)
    known = repository.recording_by_sid(desk.session, event.recording_sid)
    if call is not None and known is not None and known.call_id != call.id:
        raise Conflict("recording.other_call", "Cet enregistrement appartient déjà à un autre appel.")
    kept = inbox.keep(desk.session, desk.hasher, event, looked=True, is_handled=call is not None)
    if kept is not None and call is not None:
        follow(desk, call, v.RecordingReported(event.recording_sid, event.status), said=event)
