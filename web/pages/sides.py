"""Whose voice is on which side: listening to each, and saying so once a flow."""

from fastapi import APIRouter
from starlette.responses import RedirectResponse, Response

from calls import queries, repository
from calls import service as calls
from compliance import audit
from core.errors import InvalidInput, NotFound
from models.values.telephony import Channel
from pipeline import channels
from transcription.excerpt import excerpt
from web.access import AnyViewer, FormDep, ValidatingViewer
from web.pages.audio import heard
from web.sheet.loading import load_transcript
from web.sheet.sides import EXCERPT_S, first_words_s, side_of
from web.sheet.tracing import trace
from web.sheet.validating import require_validator
from web.state import SessionDep, StateDep

PATH = "/appels/{call_id}"
router = APIRouter(include_in_schema=False)


@router.get(f"{PATH}/audio/{{side}}")
def one_side(call_id: str, side: str, viewer: AnyViewer, session: SessionDep, state: StateDep) -> Response:
    """The first words on one side of the recording, as a sound of their own.

    Raises:
        NotFound: there is no recording here (any more), or no such side.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    channel = side_of(side)
    if channel is None:
        raise NotFound("audio.no_side", "Écoutez « gauche » ou « droite ».")
    recording = heard(repository.recording_of(session, row.id))
    reader = state.vault.open_audio(call_id, str(recording.blob_key))
    start_s = first_words_s(load_transcript(session, state.vault, call_id))
    with reader.as_file() as file:
        sound = excerpt(file, channel=channel, start_s=start_s, length_s=EXCERPT_S)
    trace(session, state, viewer, "audio.heard", call_id)
    headers = {"Cache-Control": "private, no-store", "Content-Disposition": "inline"}
    return Response(sound, headers=headers, media_type="audio/wav")


@router.post(f"{PATH}/pistes")
def answer_sides(
    call_id: str, viewer: ValidatingViewer, session: SessionDep, state: StateDep, form: FormDep
) -> Response:
    """Keep on which side the agent is heard; past calls of the flow follow where it was the other one.

    Raises:
        InvalidInput: no side was chosen.
        Conflict: this call cannot tell, or the settings already do.
    """
    row = queries.get_call(session, call_id, only_agent_id=viewer.only_agent_id)
    require_validator(viewer, row.agent_id)
    side = side_of(str(form.get("voix", "")))
    if side is None:
        raise InvalidInput("channels.no_side", "Dites de quel côté vous entendez votre voix.")
    call = calls.held(session, call_id)
    hears_left = side is Channel.LEFT
    channels.answer(session, state.settings, state.jobs, call, user_id=viewer.user_id, hears_left=hears_left)
    audit.record(session, viewer.user_id, "channels.confirmed", "call", call_id, side=side.value)
    return RedirectResponse(f"/appels/{call_id}", status_code=303)
