"""Deleting at Twilio, for as long as it takes: only a completed recording can be deleted there.

One try is a step, the pauses between tries are durable, and after the last one the copy is shown: on the
call, and in the metric `qualif_twilio_copies_overdue`.
"""

from calls import repository, service
from compliance import purge as erasure
from core.clock import now
from core.database import unit_of_work
from core.errors import Conflict, NotFound, QualifError
from core.logging import get_logger
from models import Call
from pipeline import purging
from pipeline.resources import Resources

PAUSES_S = (0.5, 1, 2, 4, 8, 15, 30, 60, 120, 300, 600, 1800)
"""Three quarters of an hour in all; the hourly purge goes on after that."""
GONE, LEFT, UNVERIFIED = "gone", "left", "unverified"
REMAINS = "twilio_copy_remains"

log = get_logger()


def discard(resources: Resources, recording_sid: str) -> str:
    """Stop and delete one recording that must not be: `gone`, or `left` for the next try."""
    try:
        info = resources.gateway.fetch_recording(recording_sid)
        if info.status not in {"completed", "absent"}:
            _stop(resources, info.call_sid, recording_sid)
        if info.status != "absent":
            resources.gateway.delete_recording(recording_sid)
    except NotFound:
        pass
    except QualifError as error:
        log.warning("recording.not_discarded", recording_sid=recording_sid, code=error.code)
        return LEFT
    with unit_of_work(resources.engine) as session:
        erasure.note_deleted_at_twilio(session, [recording_sid], at=now())
        recording = repository.recording_by_sid(session, recording_sid)
        if recording is not None:
            call = service.held(session, recording.call_id)
            call.notices = [notice for notice in call.notices if notice != REMAINS]
            service.refresh(session, call)
    return GONE


def _stop(resources: Resources, call_sid: str, recording_sid: str) -> None:
    """Stop a recording; one that has ended by itself is as well."""
    try:
        resources.gateway.stop_recording(call_sid, recording_sid)
    except (Conflict, NotFound):
        return


def erase(resources: Resources, call_id: str) -> str:
    """Erase what a withdrawal leaves without ground, here and at Twilio.

    Every recording that Twilio has of the call goes, those included that we were never told of. A start
    that is under way finds the agreement taken back, and deletes what it made (`pipeline.live`).

    Returns:
        `gone`; `left` where Twilio still holds something; `unverified` where only the proof is open, since
        a step of the pipeline may still be running.
    """
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        known = repository.recordings_of(session, call_id)
    sids = {recording.recording_sid for recording in known if recording.deleted_at_twilio is None}
    try:
        sids |= _at_twilio(resources, call)
    except QualifError as error:
        log.warning("call.not_erased", call_id=call_id, code=error.code)
        return LEFT
    outcomes = {discard(resources, sid) for sid in sids}
    receipts = purging.purge_call(resources, call_id, actor="withdrawal")
    if LEFT in outcomes:
        return LEFT
    return GONE if all(receipt.verified for receipt in receipts) else UNVERIFIED


def _at_twilio(resources: Resources, call: Call) -> set[str]:
    if call.call_sid is None:
        return set()
    listed = resources.gateway.list_recordings(call.call_sid)
    return {info.sid for info in listed if info.status != "absent"}


def show_left(resources: Resources, *, call_id: str | None = None, recording_sid: str | None = None) -> None:
    """Say on the call that Twilio still holds a copy."""
    log.error("recording.twilio_copy_remains", call_id=call_id, recording_sid=recording_sid)
    with unit_of_work(resources.engine) as session:
        if call_id is None and recording_sid is not None:
            recording = repository.recording_by_sid(session, recording_sid)
            call_id = recording.call_id if recording is not None else None
        if call_id is None:
            return
        call = service.held(session, call_id)
        call.notices = sorted({*call.notices, REMAINS})
        session.add(call)
