"""Jobs that the engine gave up on become failed calls, so that somebody sees them."""

from dbos import DBOS

from calls import repository, service
from core.database import unit_of_work
from core.logging import get_logger
from models import Processing
from pipeline import names
from pipeline.resources import Resources

DEAD = ("ERROR", "MAX_RECOVERY_ATTEMPTS_EXCEEDED")
GIVEN_UP = (
    "pipeline.given_up",
    "Le traitement s'est interrompu plusieurs fois sans aboutir. L'enregistrement est conservé : relancez.",
)

log = get_logger()


def surface(resources: Resources) -> int:
    """Mark the calls of dead workflows as failed; how many there were."""
    dead = DBOS.list_workflows(
        status=list(DEAD), name=[names.PROCESS, names.TRANSCRIBE], load_input=False, load_output=False
    )
    return sum(_fail(resources, status.workflow_id) for status in dead)


def _fail(resources: Resources, workflow_id: str) -> bool:
    _, call_sid, *rest = workflow_id.removesuffix(":transcribe").split(":")
    attempt = int(rest[0]) if rest else 1
    with unit_of_work(resources.engine) as session:
        call = repository.by_sid(session, call_sid)
        waits = call is not None and call.processing in {Processing.QUEUED, Processing.RUNNING}
        if call is None or not waits or call.attempt != attempt:
            return False
        service.note_trouble(session, call, code=GIVEN_UP[0], message=GIVEN_UP[1])
        service.fail(session, call)
    log.error("workflow.given_up", workflow_id=workflow_id)
    return True
