"""The jobs of a call while people talk: ringing, and starting the recording.

Both ask Twilio to do something with a POST. A POST that may have happened is never repeated
blindly: dialling is marked before it is tried, and a recording is looked for before one is started.
"""

import random
import time

from calls import repository, service
from compliance.consent import service as consents
from core.clock import now
from core.database import insert_new, unit_of_work
from core.errors import Conflict, QualifError
from core.logging import get_logger
from models import Recording
from models.values.telephony import RecordingWish
from pipeline import removal, steering
from pipeline.resources import Resources
from telephony.client import StartedCall

BUSY_PAUSES_S = (1.0, 2.0, 4.0, 8.0)

log = get_logger()

INTERRUPTED = (
    "dial.interrupted",
    "La numérotation a été interrompue : vérifiez que le téléphone n'a pas sonné, puis rappelez.",
)


def dial(resources: Resources, call_id: str) -> str:
    """Ring the agent. What became of it: `ringing`, `known` or the code of the trouble."""
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        if call.call_sid is not None:
            return "known"
        if call.dial_requested_at is not None:
            service.note_undialled(session, call, code=INTERRUPTED[0], message=INTERRUPTED[1])
            return INTERRUPTED[0]
        call.dial_requested_at = now()
        session.add(call)
        to = repository.endpoint_of(repository.agent_of(session, call))
        caller_id = repository.campaign_of(session, call).caller_id
    try:
        started = _ring(resources, call_id, to=to, from_=caller_id)
    except QualifError as error:
        log.warning("call.not_dialled", call_id=call_id, code=error.code)
        with unit_of_work(resources.engine) as session:
            call = service.held(session, call_id)
            service.note_undialled(session, call, code=error.code, message=error.message)
        return error.code
    with unit_of_work(resources.engine) as session:
        service.attach_sid(session, service.held(session, call_id), started.sid)
    log.info("call.dialled", call_id=call_id, call_sid=started.sid)
    return "ringing"


def _ring(resources: Resources, call_id: str, *, to: str, from_: str) -> StartedCall:
    """Ask Twilio to ring; 429 was never processed, so that alone is asked again, at random moments."""
    origin = resources.settings.public_url
    for pause_s in (*BUSY_PAUSES_S, None):
        try:
            return resources.gateway.start_call(
                to=to,
                from_=from_,
                url=f"{origin}/twilio/agent/{call_id}",
                status_callback=f"{origin}/twilio/status/{call_id}",
            )
        except QualifError as error:
            if error.code != "twilio.busy" or pause_s is None:
                raise
            time.sleep(pause_s * random.uniform(0.5, 1.5))  # noqa: S311 - spreads requests, guards nothing
    raise AssertionError("the last try raises or returns")


def start_recording(resources: Resources, call_id: str) -> str:
    """Start the recording of a call whose prospect agreed; `started`, or why not.

    An agreement that was taken back while Twilio was asked leaves a recording that must not be: it goes.
    """
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        if not consents.is_granted(session, call_id):
            return "not_granted"
        if repository.recording_of(session, call_id) is not None:
            return "known"
        call_sid = str(call.call_sid)
    try:
        recording_sid = _recording_under_way(resources, call_sid)
    except Conflict:
        return "ended"
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        row = Recording(recording_sid=recording_sid, call_id=call_id, twilio_status="in-progress")
        insert_new(session, row)
        granted = consents.is_granted(session, call_id)
        if granted:
            consents.mark_recording_started(session, call_id, now())
        wished = call.recording_wish
        service.refresh(session, call)
    log.info("recording.started", call_id=call_id, recording_sid=recording_sid)
    if not granted:
        removal.discard(resources, recording_sid)
        return "withdrawn"
    if wished is not RecordingWish.RECORD:
        return steering.follow_wish(resources, call_id)
    return "started"


def show_not_recorded(resources: Resources, call_id: str) -> None:
    """After the last try: say on the call that its recording could not be started."""
    log.error("recording.not_started", call_id=call_id)
    with unit_of_work(resources.engine) as session:
        call = service.held(session, call_id)
        if repository.recording_of(session, call_id) is None:
            service.note_unrecordable(session, call)


def _recording_under_way(resources: Resources, call_sid: str) -> str:
    """The recording that an earlier try started, or a new one.

    Raises:
        Conflict: the call is not in progress any more.
    """
    for known in resources.gateway.list_recordings(call_sid):
        if known.status != "absent":
            return known.sid
    callback_url = f"{resources.settings.public_url}/twilio/recording"
    return resources.gateway.start_recording(call_sid, callback_url=callback_url).sid
