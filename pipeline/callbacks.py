"""What Twilio reports after the fact: kept once, applied in any order.

A webhook is kept by `pipeline.intake` and applied by `pipeline.applying`; what a comparison with Twilio
finds is kept and applied at once (`report`). Either way it is `apply` that acts on it.
"""

from calls import repository, service
from calls.lifecycle import TERMINAL
from core.clock import now
from core.errors import Conflict
from models import Call, WebhookEvent
from pipeline import inbox
from pipeline.course import Desk, follow
from pipeline.settling import settle
from telephony.events import CallStatusEvent, MachineEvent, RecordingEvent
from telephony.flow import values as v

Event = CallStatusEvent | RecordingEvent | MachineEvent
_KINDS: dict[str, type[Event]] = {each.KIND: each for each in (CallStatusEvent, RecordingEvent, MachineEvent)}


def report(desk: Desk, event: Event, *, call_id: str | None = None) -> None:
    """Keep what Twilio says of a call or its recording, and apply it; what was kept before changes nothing.

    Without `call_id` the sid tells the call. Of a call that we do not know it stays in the inbox, unhandled;
    of one that was erased meanwhile it is not kept, but still applied.

    Raises:
        Conflict: it contradicts what is known of the call.
    """
    if call_id is not None:
        call: Call | None = service.held(desk.session, call_id)
    else:
        call = repository.by_sid(desk.session, event.call_sid)
    if not inbox.is_buried(desk.session, desk.hasher, event.call_sid):
        known = call is not None
        if inbox.keep(desk.session, desk.hasher, event, looked=True, is_handled=known) is None:
            return
    if call is not None:
        _apply(desk, call, event)


def apply(desk: Desk, call: Call, row: WebhookEvent) -> None:
    """Apply a report that was kept; the call is locked.

    Of a call that was erased only its end counts, and recordings that Twilio must not keep.

    Raises:
        Conflict: the report contradicts what is known of the call.
    """
    _apply(desk, call, _KINDS[row.kind].from_form(row.fields))


def _apply(desk: Desk, call: Call, event: Event) -> None:
    match event:
        case CallStatusEvent():
            _apply_status(desk, call, event)
        case RecordingEvent():
            _apply_recording(desk, call, event)
        case MachineEvent():
            _apply_machine(desk, call, event)


def _apply_status(desk: Desk, call: Call, event: CallStatusEvent) -> None:
    """Record the parent leg's status; the end of an unrecorded call gives the agent an empty sheet.

    Raises:
        Conflict: the call is known as another leg.
    """
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


def _apply_recording(desk: Desk, call: Call, event: RecordingEvent) -> None:
    """Record the recording's status; a completed one starts the pipeline.

    A recording that nobody agreed to is not processed: it is deleted at Twilio, also where its call was
    erased meanwhile.

    Raises:
        Conflict: the recording is known as another call's.
    """
    if call.erased_at is not None:
        if event.status != "absent":
            desk.jobs.discard_recording(desk.session, event.recording_sid, on=event.status)
        return
    known = repository.recording_by_sid(desk.session, event.recording_sid)
    if known is not None and known.call_id != call.id:
        raise Conflict("recording.other_call", "Cet enregistrement appartient déjà à un autre appel.")
    follow(desk, call, v.RecordingReported(event.recording_sid, event.status), said=event)


def _apply_machine(desk: Desk, call: Call, event: MachineEvent) -> None:
    """Record what picked up in the prospect's place; a machine agrees to nothing."""
    if call.erased_at is not None:
        return
    if event.is_machine:
        follow(desk, call, v.MachineHeard(), said=event)
    service.note_machine(desk.session, call, answered_by=event.answered_by)
