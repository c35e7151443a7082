"""How one stage runs inside a job: marked on the call, tried, and its trouble kept with a reason."""

import time
import traceback
from pathlib import Path

from sqlalchemy.exc import OperationalError

from calls import repository, service
from core.database import unit_of_work
from core.errors import Misconfigured, QualifError, Unavailable
from core.logging import get_logger
from core.metrics import STAGE_FAILURES, STAGE_SECONDS
from models import Recording, Stage
from pipeline import listening
from pipeline.resources import Resources
from pipeline.stages import STAGES

DONE, FAILED, ERASED = "done", "failed", "erased"

UNEXPECTED = (
    "Le traitement a rencontré une erreur imprévue. L'enregistrement est conservé : relancez, "
    "puis prévenez votre administrateur si l'échec se répète."
)

log = get_logger()


class StageUnavailableError(Exception):
    """A stage met trouble that may pass. Carries a code alone: job tables keep exceptions."""


def run_stage(resources: Resources, stage: Stage, call_id: str, recording_id: str) -> str:
    """Run one stage: `done`, `failed` for good, or `erased` where the call is gone.

    Raises:
        StageUnavailableError: worth trying again.
    """
    with unit_of_work(resources.engine) as session:
        call = repository.lock(session, call_id)
        if call is None or call.erased_at is not None:
            return ERASED
        service.begin_stage(session, call, stage)
    began = time.monotonic()
    try:
        STAGES[stage](resources, call_id, recording_id)
    except QualifError as error:
        return _troubled(resources, stage, call_id, error)
    except OperationalError:
        # The database went away under the stage: nothing can be kept on the call's row now.
        raise StageUnavailableError("database.unavailable") from None
    except Exception as error:  # noqa: BLE001 - a bug in a stage must end in a listed call, not in a lost one
        return _surprised(resources, stage, call_id, error)
    wall_s = time.monotonic() - began
    STAGE_SECONDS.labels(stage.value).observe(wall_s)
    log.info("stage.done", stage=stage.value, call_id=call_id, wall_s=round(wall_s, 2))
    return DONE


def _troubled(resources: Resources, stage: Stage, call_id: str, error: QualifError) -> str:
    """Keep the reason; what may pass is raised again for the job engine to retry."""
    if error.code in {"call.erased", listening.WITHDRAWN}:
        return ERASED
    _keep_trouble(resources, stage, call_id, error.code, error.message)
    if isinstance(error, Unavailable) and not isinstance(error, Misconfigured):
        raise StageUnavailableError(error.code) from None
    return FAILED


def _surprised(resources: Resources, stage: Stage, call_id: str, error: Exception) -> str:
    """A bug: say where it stands, not what it says, since its text may quote a call."""
    frame = traceback.extract_tb(error.__traceback__)[-1]
    log.error(
        "stage.unexpected",
        stage=stage.value,
        call_id=call_id,
        error_type=type(error).__name__,
        path=f"{Path(frame.filename).name}:{frame.lineno}",
    )
    _keep_trouble(resources, stage, call_id, "pipeline.unexpected", UNEXPECTED)
    return FAILED


def conclude(resources: Resources, call_id: str, outcome: str) -> str:
    """Set the call's final state after its last stage."""
    with unit_of_work(resources.engine) as session:
        call = repository.lock(session, call_id)
        if call is None or call.erased_at is not None or outcome == ERASED:
            if call is not None:
                service.stop(session, call)
            return ERASED
        if outcome == DONE:
            service.finish(session, call)
        else:
            service.fail(session, call)
    return outcome


def keep_deleting(resources: Resources, recording_id: str) -> None:
    """Twilio would not delete its copy: try on, for longer than the pipeline can wait."""
    with unit_of_work(resources.engine) as session:
        recording = session.get_one(Recording, recording_id)
        resources.jobs.discard_recording(session, recording.recording_sid, on="copied")


def _keep_trouble(resources: Resources, stage: Stage, call_id: str, code: str, message: str) -> None:
    STAGE_FAILURES.labels(stage.value, code).inc()
    log.warning("stage.trouble", stage=stage.value, call_id=call_id, code=code)
    with unit_of_work(resources.engine) as session:
        call = repository.lock(session, call_id)
        if call is not None:
            service.note_trouble(session, call, code=code, message=message)
