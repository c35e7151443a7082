"""Names that the API process and the workers share, so that neither imports the other."""

from pathlib import Path

APPLICATION = "qualif"

JOBS_VERSION = "1"
"""Raised only when a change breaks the replay of workflows under way; drain the queues first."""

DEFAULT_EXECUTOR = "worker-1"

CALLS_QUEUE = "calls"
TRANSCRIBE_QUEUE = "transcribe"

DIAL = "dial_call"
START_RECORDING = "start_recording"
STOP_RECORDING = "stop_recording"
DISCARD_RECORDING = "discard_recording"
PROCESS = "process_call"
TRANSCRIBE = "transcribe_call"
PURGE = "purge_due"


def processing_id(call_sid: str, attempt: int) -> str:
    """The id of one run of the pipeline over a call: a second delivery attaches to the first one's job."""
    return f"call:{call_sid}" if attempt == 1 else f"call:{call_sid}:{attempt}"


def ready_file(data_dir: Path, executor_id: str) -> Path:
    """The file that is there while a worker takes jobs: for whoever starts one and waits for it."""
    return data_dir / "workers" / f"{executor_id}.ready"
