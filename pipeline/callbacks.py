"""What Twilio reports after the fact: kept once, applied in any order."""

from sqlmodel import Session

from calls import repository, service
from compliance.consent import service as consents
from compliance.hashing import Hasher
from core.clock import now
from core.database import insert_new
from core.errors import Conflict
from models import Call, Recording
from pipeline import inbox
from pipeline.jobs import Jobs
from pipeline.settling import settle
from telephony.events import CallStatusEvent, RecordingEvent


def call_status(session: Session, hasher: Hasher, call_id: str | None, event: CallStatusEvent) -> None:
    """Record the parent leg's status; the end of an unrecorded call gives the agent an empty sheet.

    `call_id` comes from the callback's address; without it (inbound) the sid tells the call. A report
    on a call that we do not know stays in the inbox, unhandled.
    """
    kept = inbox.keep(session, hasher, event)
    if kept is None:
        return
    call = service.held(session, call_id) if call_id else repository.by_sid(session, event.call_sid)
    if call is None:
        return
    service.attach_sid(session, call, event.call_sid)
    service.note_status(
        session,
        call,
        status=event.status,
        sequence=event.sequence_number,
        duration_s=event.duration_s,
        at=event.timestamp or now(),
    )
    settle(session, call)
    inbox.handled(session, kept)


def leg_status(session: Session, hasher: Hasher, event: CallStatusEvent) -> None:
    """Keep a step of the other party's leg: what it came to is told by the end of the dial."""
    kept = inbox.keep(session, hasher, event)
    if kept is not None:
        inbox.handled(session, kept)


def recording_status(session: Session, jobs: Jobs, hasher: Hasher, event: RecordingEvent) -> None:
    """Record the recording's status; a completed one starts the pipeline.

    A recording that nobody agreed to is not processed: it is stopped and deleted at Twilio. A report
    on a call that we do not know stays in the inbox, unhandled.

    Raises:
        Conflict: the recording is known as another call's.
    """
    kept = inbox.keep(session, hasher, event)
    if kept is None:
        return
    call = repository.by_sid(session, event.call_sid)
    if call is None:
        return
    known = repository.recording_by_sid(session, event.recording_sid)
    if known is not None and known.call_id != call.id:
        raise Conflict("recording.other_call", "Cet enregistrement appartient déjà à un autre appel.")
    if not consents.is_granted(session, call.id):
        _refuse(session, jobs, call, event)
    else:
        recording = _known(session, call, event)
        service.note_recording(session, call, recording)
        if recording.twilio_status == "completed":
            jobs.process(session, call, recording)
        settle(session, call)
    inbox.handled(session, kept)


def _refuse(session: Session, jobs: Jobs, call: Call, event: RecordingEvent) -> None:
    """Have a recording that nobody agreed to stopped while it runs, and deleted once Twilio has made it.

    Its row counts as erased from the start: no page waits for it or plays it, and the purge deletes
    at Twilio what the job could not.
    """
    recording = _known(session, call, event)
    if call.processing is None:
        recording.erased_at = recording.erased_at or now()
    session.add(recording)
    service.refresh(session, call)
    if recording.twilio_status == "completed":
        jobs.discard_recording(session, recording.recording_sid)
    elif recording.twilio_status != "absent":
        jobs.stop_recording(session, event.call_sid, recording.recording_sid)
    settle(session, call)


def _known(session: Session, call: Call, event: RecordingEvent) -> Recording:
    """Our row for the recording, with what this report adds; a late `in-progress` takes nothing back."""
    insert_new(
        session,
        Recording(recording_sid=event.recording_sid, call_id=call.id, twilio_status=event.status),
    )
    recording = repository.recording_by_sid(session, event.recording_sid)
    assert recording is not None  # noqa: S101 - inserted above
    if event.status in {"completed", "absent"} or recording.twilio_status not in {"completed", "absent"}:
        recording.twilio_status = event.status
    recording.source = event.source or recording.source
    recording.channels = event.channels or recording.channels
    recording.duration_s = event.duration_s or recording.duration_s
    recording.started_at = event.start_time or recording.started_at
    return recording
