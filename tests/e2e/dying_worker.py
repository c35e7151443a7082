"""A worker that is killed by SIGKILL in a given stage, at the worst moment.

The stage's work is done and the job engine has not noted it yet: exactly what a power cut does. The
worker is otherwise the product's own.
"""

import os
import signal
import threading

from core.settings import get_settings
from models import Stage
from pipeline import stages
from pipeline.resources import Resources
from pipeline.worker import run_worker


def main(name: str) -> None:
    """Run a worker that dies in the stage of this name."""
    stage = Stage(name)
    work = stages.STAGES[stage]

    def work_and_die(resources: Resources, call_id: str, recording_id: str) -> None:
        work(resources, call_id, recording_id)
        os.kill(os.getpid(), signal.SIGKILL)

    stages.STAGES[stage] = work_and_die
    run_worker(get_settings(), threading.Event())
