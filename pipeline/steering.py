"""During the call: start, pause, go on, stop; and taking the agreement back at any time.

A button writes a wish on the call's row and enqueues a job in the same commit; the worker makes Twilio
follow. Jobs may overtake each other: each one follows the wish that stands when it runs, and looks again
when it is done, so that the last wish wins.
"""

from calls import service
from compliance.consent import service as consents
from core.database import unit_of_work
from core.errors import Conflict, NotFound
from core.logging import get_logger
from models import Call, Recording
from models.values.telephony import RecordingWish
from pipeline.course import Desk, follow
from pipeline.resources import Resources
from telephony.flow import values as v

log = get_logger()


def wish(desk: Desk, call_id: str, wanted: RecordingWish) -> Call:
    """Have the recording started (manual capture), paused or resumed.

    Raises:
        NotFound: there is no such call.
        Conflict: `recording.not_running`, `recording.no_conversation` or `recording.not_agreed`.
    """
    call = service.held(desk.session, call_id)
    follow(desk, call, v.Wished(wanted))
    return call


def withdraw(desk: Desk, call_id: str, *, through: str) -> Call:
    """Take the prospect's agreement back: recording stops, everything captured is erased everywhere.

    Args:
        desk: the request's.
        call_id: of the call, during it or after.
        through: `agent` (the button), `request`.

    Raises:
        NotFound: there is no such call.
        Conflict: `withdrawal.nothing_granted`.
    """
    call = service.held(desk.session, call_id)
    follow(desk, call, v.Withdrawn(through))
    return call


def stop(desk: Desk, call_id: str) -> Call:
    """Take a call out of the capture for good: what was captured is erased, here and at Twilio.

    Raises:
        NotFound: there is no such call.
        Conflict: `recording.over` or `recording.nothing_to_stop`.
    """
    call = service.held(desk.session, call_id)
    follow(desk, call, v.Stopped())
    return call


def follow_wish(resources: Resources, call_id: str) -> str:
    """Make Twilio follow the call's last wish; `followed`, or why there was nothing to do."""
    while True:
        with unit_of_work(resources.engine) as session:
            call = service.held(session, call_id)
            recording = service.running_recording(session, call)
            granted = consents.is_granted(session, call_id)
        if recording is None or call.recording_wish is None or not granted:
            return "nothing"
        try:
            status = _ask(resources, str(call.call_sid), recording, call.recording_wish)
        except (Conflict, NotFound):
            return "ended"
        if _noted(resources, call_id, recording, call.wish_number, status):
            return "followed"


def _ask(resources: Resources, call_sid: str, recording: Recording, wanted: RecordingWish) -> str:
    gateway, sid = resources.gateway, recording.recording_sid
    match wanted:
        case RecordingWish.RECORD:
            return gateway.resume_recording(call_sid, sid)
        case _:
            return gateway.pause_recording(call_sid, sid, skip=wanted is RecordingWish.SKIP)


def _noted(resources: Resources, call_id: str, recording: Recording, followed: int, status: str) -> bool:
    """Keep Twilio's word; whether nobody wished for anything else meanwhile."""
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        row = session.get_one(Recording, recording.id)
        if row.twilio_status not in {"completed", "absent"}:
            row.twilio_status = status
            session.add(row)
        log.info("recording.steered", call_id=call_id, status=status)
        return call.wish_number == followed
