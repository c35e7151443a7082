"""The jobs of a call while people talk: ringing, and starting the recording.

Both ask Twilio to do something with a POST. A POST that may have happened is never repeated
blindly: dialling is marked before it is tried, and a recording is looked for before one is started.
"""

from calls import repository, service
from compliance.consent import service as consents
from compliance.purge import note_deleted_at_twilio
from core.clock import now
from core.database import insert_new, unit_of_work
from core.errors import Conflict, NotFound, QualifError
from core.logging import get_logger
from models import Recording
from pipeline.resources import Resources

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
        to = str(repository.agent_of(session, call).phone)
        caller_id = repository.campaign_of(session, call).caller_id
    origin = resources.settings.public_url
    try:
        started = resources.gateway.start_call(
            to=to,
            from_=caller_id,
            url=f"{origin}/twilio/agent/{call_id}",
            status_callback=f"{origin}/twilio/status/{call_id}",
        )
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


def start_recording(resources: Resources, call_id: str) -> str:
    """Start the recording of a call whose prospect agreed; `started`, or why not."""
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
        consents.mark_recording_started(session, call_id, now())
        insert_new(
            session, Recording(recording_sid=recording_sid, call_id=call_id, twilio_status="in-progress")
        )
        service.refresh(session, call)
    log.info("recording.started", call_id=call_id, recording_sid=recording_sid)
    return "started"


def stop_recording(resources: Resources, call_sid: str, recording_sid: str) -> str:
    """Stop a recording that nobody agreed to: `stopped`, or `ended` where it ran no more."""
    try:
        resources.gateway.stop_recording(call_sid, recording_sid)
    except (Conflict, NotFound):
        return "ended"
    log.warning("recording.stopped", recording_sid=recording_sid)
    return "stopped"


def discard_recording(resources: Resources, recording_sid: str) -> None:
    """Delete at Twilio a recording that nobody agreed to, and note that it is gone."""
    resources.gateway.delete_recording(recording_sid)
    with unit_of_work(resources.engine) as session:
        note_deleted_at_twilio(session, [recording_sid], at=now())
    log.info("recording.discarded", recording_sid=recording_sid)


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
