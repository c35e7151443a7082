"""The stages of the pipeline: each one does its work once and finds it done when it runs again.

A stage may run more than once (a kill between its work and the job engine's note of it), so each
looks at the rows first. It reads and writes through the call's id alone; nothing that was said ever
passes through the job tables.
"""

import tempfile
from collections.abc import Callable

from calls import repository
from core.clock import now
from core.database import unit_of_work
from core.errors import NotFound, Unprocessable
from core.logging import get_logger
from extraction import repository as extractions
from extraction.fieldsets import load_sets
from models import Call, Recording, Stage
from models.values.transcript import Speaker
from pipeline import listening
from pipeline.channel_roles import agent_channel
from pipeline.checkpoints import StoredCheckpoints
from pipeline.progress import ProgressWriter
from pipeline.resources import Resources
from pipeline.unerased import unerased
from scoring import service as scoring
from scoring.grid import load_grid
from scoring.icp import read_icp
from transcription import repository as transcripts
from transcription.audio import inspect_audio

# Twilio rounds the duration that it reports to whole seconds.
DURATION_TOLERANCE_S = 2.0

log = get_logger()


def fetch(resources: Resources, call_id: str, recording_id: str) -> None:
    """Download the recording from Twilio straight into the vault, encrypted."""
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
    if recording.fetched_at is not None:
        return
    resources.vault.create_keys(call_id)
    with tempfile.TemporaryFile() as spool:
        download = resources.gateway.download_recording(recording.recording_sid, spool)
        spool.seek(0)
        stored = resources.vault.put_audio(call_id, recording_id, spool)
    if (stored.sha256, stored.size_bytes) != (download.sha256, download.size_bytes):
        raise Unprocessable(
            "recording.copy_differs", "La copie de l'enregistrement est incomplète. Relancez."
        )
    with unit_of_work(resources.engine) as session:
        unerased(session, call_id)
        recording = session.get_one(Recording, recording_id)
        recording.blob_key = stored.blob_key
        recording.size_bytes = stored.size_bytes
        recording.sha256 = stored.sha256
        recording.fetched_at = now()
        session.add(recording)


def store(resources: Resources, call_id: str, recording_id: str) -> None:
    """Verify our copy: it opens, it is audio, it is as long as Twilio says, and the prospect did not press 0.

    Raises:
        Unprocessable: it is not; the copy and Twilio's original are both kept.
        NotFound: they did (`pipeline.listening`).
    """
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
    if recording.stored_at is not None:
        return
    with resources.vault.open_audio(call_id, str(recording.blob_key)).as_file() as audio:
        info = inspect_audio(audio)
    if recording.duration_s and info.duration_s < recording.duration_s - DURATION_TOLERANCE_S:
        raise Unprocessable(
            "audio.truncated",
            "L'enregistrement est plus court que l'appel : le fichier est tronqué. L'original est conservé.",
        )
    listening.heed_zero(resources, call_id, recording)
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
        recording.channels = info.channels
        recording.stored_at = now()
        session.add(recording)


def delete_at_twilio(resources: Resources, _call_id: str, recording_id: str) -> None:
    """Delete the original at Twilio, now that our copy is verified: its hash, its size and its length.

    Raises:
        Unprocessable: it is not.
    """
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
    if recording.deleted_at_twilio is not None:
        return
    if recording.stored_at is None or recording.sha256 is None or not recording.size_bytes:
        raise Unprocessable(
            "recording.copy_unverified", "Notre copie n'est pas vérifiée : celle de Twilio est conservée."
        )
    resources.gateway.delete_recording(recording.recording_sid)
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
        recording.deleted_at_twilio = now()
        session.add(recording)


def transcribe(resources: Resources, call_id: str, recording_id: str) -> None:
    """Turn the audio into turns, with progress on the call's row."""
    with unit_of_work(resources.engine) as session:
        if transcripts.exists(session, call_id):
            return
        call = session.get_one(Call, call_id)
        recording = session.get_one(Recording, recording_id)
        vocabulary = repository.campaign_of(session, call).vocabulary
        channel = agent_channel(session, resources.settings, call.flow)
    with resources.vault.open_audio(call_id, str(recording.blob_key)).as_file() as audio:
        transcriber = resources.transcriber
        value = transcriber.transcribe(
            audio,
            agent_channel=channel.value,
            hotwords=vocabulary if transcriber.capabilities.hotwords else (),
            on_progress=ProgressWriter(resources.engine, call_id),
            checkpoints=StoredCheckpoints(resources, call_id) if transcriber.capabilities.resumes else None,
        )
    with unit_of_work(resources.engine) as session:
        call = unerased(session, call_id)
        transcripts.save(session, call_id=call_id, value=value, sealer=resources.vault.sealer(call_id))
        call.notices = sorted({*call.notices, *value.notices})
        call.agent_channel = channel
        session.add(call)


def extract(resources: Resources, call_id: str, _recording_id: str) -> None:
    """Read the facts. Where the speakers cannot be told apart, nothing is proposed."""
    sealer = resources.vault.sealer(call_id)
    with unit_of_work(resources.engine) as session:
        call = session.get_one(Call, call_id)
        campaign = repository.campaign_of(session, call)
        fiscal_start, field_sets = campaign.fiscal_year_start_month, load_sets(campaign.field_sets)
        transcript = transcripts.load(session, call_id, sealer)
    if transcript is None:
        raise NotFound("transcript.absent", "La transcription de cet appel n'existe plus.")
    turns = [turn for turn in transcript.turns if turn.speaker is not Speaker.UNKNOWN]
    extraction = resources.extractor.extract(
        turns,
        reference_date=call.reference_date,
        fiscal_year_start_month=fiscal_start,
        field_sets=field_sets,
    )
    with unit_of_work(resources.engine) as session:
        call = unerased(session, call_id)
        call.notices = sorted({*call.notices, *extraction.notices})
        session.add(call)
        extractions.save(session, call_id=call_id, extraction=extraction, sealer=sealer)


def score(resources: Resources, call_id: str, _recording_id: str) -> None:
    """Propose the sheet."""
    sealer = resources.vault.sealer(call_id)
    with unit_of_work(resources.engine) as session:
        call = unerased(session, call_id)
        campaign = repository.campaign_of(session, call)
        scoring.propose(
            session,
            call_id=call_id,
            extraction=extractions.load(session, call_id, sealer),
            grid=load_grid(campaign.grid),
            icp=read_icp(campaign.icp),
            reference_date=call.reference_date,
            sealer=sealer,
        )


STAGES: dict[Stage, Callable[[Resources, str, str], None]] = {
    Stage.FETCH: fetch,
    Stage.STORE: store,
    Stage.DELETE_AT_TWILIO: delete_at_twilio,
    Stage.TRANSCRIBE: transcribe,
    Stage.EXTRACT: extract,
    Stage.SCORE: score,
}
