"""The prospect's key 0 in a recording: a withdrawal that Twilio does not tell of (facts on Twilio, 1.7).

It is looked for before anything is transcribed. Where it is found the agreement is taken back as of the
moment at which it was pressed, and everything goes, here and at Twilio, as after any other withdrawal.
"""

import datetime as dt

from sqlmodel import Session

from calls import service
from compliance.consent import service as consents
from core.clock import now
from core.database import unit_of_work
from core.errors import NotFound
from core.logging import get_logger
from models import Call, Recording
from pipeline.channel_roles import agent_channel
from pipeline.course import follow
from pipeline.resources import Resources
from pipeline.unerased import unerased
from telephony.flow import values as v
from transcription.keys import zero_pressed

THROUGH = "dtmf_in_recording"
"""As the proof says what took the agreement back."""
WITHDRAWN = "call.withdrawn"

log = get_logger()


def heed_zero(resources: Resources, call_id: str, recording: Recording) -> None:
    """Take the agreement back where the prospect pressed 0 during the call.

    Raises:
        NotFound: code `call.withdrawn`: they did, and nothing may be read of this recording; or
            `call.erased`, it was erased meanwhile.
    """
    with unit_of_work(resources.engine) as session:
        side = agent_channel(session, resources.settings, session.get_one(Call, call_id).flow)
    with resources.vault.open_audio(call_id, str(recording.blob_key)).as_file() as audio:
        key = zero_pressed(audio, agent_channel=side.value)
    if key is None:
        return
    with unit_of_work(resources.engine) as session:
        call = unerased(session, call_id)
        at = _pressed_at(session, call, recording, dt.timedelta(seconds=key.start_s))
        follow(resources.desk(session, actor="recording"), call, v.Withdrawn(THROUGH, at))
        if call.processing not in service.AT_REST:
            service.stop(session, call)
    log.info("call.zero_heard", call_id=call_id)
    raise NotFound(WITHDRAWN, "Le prospect a retiré son accord pendant l'appel : rien n'en est lu.")


def _pressed_at(session: Session, call: Call, recording: Recording, into: dt.timedelta) -> dt.datetime:
    """When the key was pressed.

    Twilio cuts the start to whole seconds, and what a pause left out is missing: it is never before our
    order to record, nor after now.
    """
    consent = consents.of_call(session, call.id)
    ordered_at = consent.recording_started_at if consent is not None else None
    began_at = recording.started_at or ordered_at or call.started_at
    return min(max(began_at + into, ordered_at or began_at), now())
