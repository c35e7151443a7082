"""The durable workflows: which step comes after which. What a step does is in `stages` and `live`.

Inputs and outputs are ids and codes only: the job tables keep them until they are deleted (facts on
jobs, pitfall 9). A workflow that was killed goes on after its last finished step.
"""

import datetime as dt

from dbos import DBOS, SetWorkflowID, StepOptions

from core.errors import QualifError
from core.logging import get_logger
from models import Stage
from models.values.telephony import CallFlow
from pipeline import channels, live, names, purging, reconciling, removal, running, steering
from pipeline.resources import Resources
from pipeline.running import DONE, FAILED, StageUnavailableError

# A job that kills its worker this often is shown as failed instead of being tried for ever.
MAX_RECOVERIES = 10

BEFORE_SPEECH = (Stage.FETCH, Stage.STORE, Stage.DELETE_AT_TWILIO)
AFTER_SPEECH = (Stage.EXTRACT, Stage.SCORE)

log = get_logger()

_resources: list[Resources] = []


def bind(resources: Resources) -> None:
    """Give the workflows of this process what they work with."""
    _resources[:] = [resources]


def held() -> Resources:
    """What this process's steps work with."""
    return _resources[0]


def _is_transient(error: BaseException) -> bool:
    return isinstance(error, StageUnavailableError)


def _stage(stage: Stage, call_id: str, recording_id: str) -> str:
    """One durable step: tried again on trouble that may pass, for half a minute (1, 2, 4, 8, 16 s)."""
    options: StepOptions = {
        "name": stage.value,
        "retries_allowed": True,
        "max_attempts": 6,
        "interval_seconds": 1.0,
        "backoff_rate": 2.0,
        "should_retry": _is_transient,
    }
    try:
        outcome: str = DBOS.run_step(options, run_stage_here, stage.value, call_id, recording_id)
    except Exception:  # noqa: BLE001 - the engine's "too many attempts"; the reason is on the call
        return FAILED
    return outcome


def run_stage_here(stage: str, call_id: str, recording_id: str) -> str:
    """A step's body: arguments and result are plain strings."""
    return running.run_stage(held(), Stage(stage), call_id, recording_id)


@DBOS.workflow(name=names.PROCESS, max_recovery_attempts=MAX_RECOVERIES)
def process_call(call_id: str, recording_id: str) -> str:
    """From a completed recording to a proposed sheet."""
    for stage in BEFORE_SPEECH:
        outcome = _stage(stage, call_id, recording_id)
        if outcome == FAILED and stage is Stage.DELETE_AT_TWILIO:
            keep_deleting(recording_id)
        elif outcome != DONE:
            return conclude(call_id, outcome)
    with SetWorkflowID(f"{DBOS.workflow_id}:transcribe"):
        speech = DBOS.enqueue_workflow(names.TRANSCRIBE_QUEUE, transcribe_call, call_id, recording_id)
    outcome = speech.get_result(polling_interval_sec=held().settings.queue_poll_s)
    if outcome != DONE:
        return conclude(call_id, outcome)
    for stage in AFTER_SPEECH:
        outcome = _stage(stage, call_id, recording_id)
        if outcome != DONE:
            return conclude(call_id, outcome)
    return conclude(call_id, DONE)


@DBOS.workflow(name=names.TRANSCRIBE, max_recovery_attempts=MAX_RECOVERIES)
def transcribe_call(call_id: str, recording_id: str) -> str:
    """The long stage, on a queue of its own: as many at once in a worker as it has decoding processes."""
    return _stage(Stage.TRANSCRIBE, call_id, recording_id)


@DBOS.step()
def conclude(call_id: str, outcome: str) -> str:
    """The last step: the state that people see."""
    return running.conclude(held(), call_id, outcome)


@DBOS.step()
def keep_deleting(recording_id: str) -> None:
    """Twilio would not delete its copy: a job of its own goes on, the call does not wait."""
    running.keep_deleting(held(), recording_id)


@DBOS.workflow(name=names.DIAL, max_recovery_attempts=MAX_RECOVERIES)
def dial_call(call_id: str) -> str:
    """Ring the agent."""
    return dial_step(call_id)


@DBOS.step()
def dial_step(call_id: str) -> str:
    """The one request to Twilio; marked before it is made."""
    return live.dial(held(), call_id)


@DBOS.workflow(name=names.START_RECORDING, max_recovery_attempts=MAX_RECOVERIES)
def start_recording(call_id: str) -> str:
    """Start the recording that the prospect agreed to; where that fails for good, say so on the call."""
    try:
        return start_recording_step(call_id)
    except Exception:
        show_not_recorded(call_id)
        raise


@DBOS.step(retries_allowed=True, max_attempts=6, interval_seconds=0.5)
def start_recording_step(call_id: str) -> str:
    """One request to Twilio; a recording that runs already is found instead.

    Tried for a quarter of a minute (0.5, 1, 2, 4, 8 s): what is said meanwhile is lost, the rest is not.
    """
    return live.start_recording(held(), call_id)


@DBOS.step(retries_allowed=True, max_attempts=6, interval_seconds=0.5)
def show_not_recorded(call_id: str) -> None:
    """After the last try: say so."""
    live.show_not_recorded(held(), call_id)


@DBOS.workflow(name=names.DISCARD_RECORDING, max_recovery_attempts=MAX_RECOVERIES)
def discard_recording(recording_sid: str) -> str:
    """Stop and delete at Twilio a recording that must not be, for as long as it takes."""
    for pause_s in (0.0, *removal.PAUSES_S):
        DBOS.sleep(pause_s)
        if discard_step(recording_sid) == removal.GONE:
            return removal.GONE
    show_recording_left(recording_sid)
    return removal.LEFT


@DBOS.step()
def discard_step(recording_sid: str) -> str:
    """One try; gone already is success."""
    return removal.discard(held(), recording_sid)


@DBOS.step()
def show_recording_left(recording_sid: str) -> None:
    """After the last try: say so."""
    removal.show_left(held(), recording_sid=recording_sid)


@DBOS.workflow(name=names.STEER, max_recovery_attempts=MAX_RECOVERIES)
def steer_recording(call_id: str) -> str:
    """Make Twilio follow the last wish about a recording."""
    return steer_step(call_id)


@DBOS.step(retries_allowed=True, max_attempts=6, interval_seconds=0.5)
def steer_step(call_id: str) -> str:
    """Requests that may be repeated: the same wish twice is one."""
    return steering.follow_wish(held(), call_id)


@DBOS.workflow(name=names.ERASE, max_recovery_attempts=MAX_RECOVERIES)
def erase_call(call_id: str) -> str:
    """Erase a call whose prospect took the agreement back, for as long as it takes."""
    outcome = removal.LEFT
    for pause_s in (0.0, *removal.PAUSES_S):
        DBOS.sleep(pause_s)
        outcome = erase_step(call_id)
        if outcome == removal.GONE:
            return outcome
    if outcome == removal.LEFT:
        show_call_left(call_id)
    return outcome


@DBOS.step()
def erase_step(call_id: str) -> str:
    """One try, here and at Twilio."""
    return removal.erase(held(), call_id)


@DBOS.step()
def show_call_left(call_id: str) -> None:
    """After the last try: say so; the hourly purge goes on."""
    removal.show_left(held(), call_id=call_id)


@DBOS.workflow(name=names.RELABEL, max_recovery_attempts=MAX_RECOVERIES)
def relabel_channels(flow: str) -> int:
    """Give the past calls of a flow their speakers anew; how many there were."""
    found = find_to_relabel(flow)
    for call_id in found:
        relabel_step(call_id)
    return len(found)


@DBOS.step()
def find_to_relabel(flow: str) -> list[str]:
    """The calls whose transcript took the wrong channel for the agent's."""
    return channels.to_relabel(held(), CallFlow(flow))


@DBOS.step(retries_allowed=True, max_attempts=3)
def relabel_step(call_id: str) -> None:
    """One call; a second run swaps nothing."""
    channels.relabel_call(held(), call_id)


@DBOS.workflow(name=names.RECONCILE, max_recovery_attempts=MAX_RECOVERIES)
def reconcile_with_twilio(_scheduled: dt.datetime, _context: str | None) -> None:
    """Compare Twilio's calls and recordings with ours, every three minutes."""
    reconcile_step()


@DBOS.step()
def reconcile_step() -> None:
    """What a crash or a silent Twilio leaves, the next comparison takes."""
    try:
        reconciling.reconcile(held())
    except QualifError as error:
        log.warning("twilio.not_reconciled", code=error.code)


@DBOS.workflow(name=names.PURGE, max_recovery_attempts=MAX_RECOVERIES)
def purge_due(_scheduled: dt.datetime, _context: str | None) -> None:
    """Erase what is past its clock, every hour."""
    purge_step()


@DBOS.step()
def purge_step() -> int:
    """Each call is erased in a transaction of its own; what a crash leaves, the next hour takes."""
    return len(purging.purge(held(), actor="schedule"))
