"""The worker process: runs the workflows, and as many transcriptions at once as it has decoding processes.

One executor id is one live worker (facts on jobs, pitfall 2): a second worker with the id of a
running one refuses to start, since it would take the other's jobs as its own.
"""

import logging
import threading
import time

from dbos import DBOS, DBOSConfig, DBOSPortableJSONSerializer

from core.logging import get_logger
from core.settings import Settings
from pipeline import channels, names, workflows
from pipeline.applying import applying
from pipeline.dead_letters import surface
from pipeline.liveness import Liveness, hold_liveness
from pipeline.resources import Resources

CALLS_AT_ONCE = 20
HEARTBEAT_S = 5.0
STOP_WITHIN_S = 3
"""What takes longer is left at its last finished step, and goes on there after the next start."""

log = get_logger()


def run_worker(settings: Settings, stopping: threading.Event) -> None:
    """Work until `stopping` is set.

    Raises:
        Conflict: another worker with this executor id is alive.
        Misconfigured: the speech model or a key is missing, or the master key is another one.
    """
    resources = Resources.from_settings(settings)
    resources.vault.check_master()
    executor_id = settings.executor_id or names.DEFAULT_EXECUTOR
    with hold_liveness(resources.engine, settings.data_dir, executor_id) as liveness:
        workflows.bind(resources)
        DBOS(config=dbos_config(resources, executor_id))
        DBOS.launch()
        ready = names.ready_file(settings.data_dir, executor_id)
        try:
            _prepare(settings, transcriptions=resources.transcriber.capabilities.at_once)
            channels.follow_settings(resources)
            ready.parent.mkdir(parents=True, exist_ok=True)
            ready.touch()
            log.info("worker.ready", executor_id=executor_id)
            with applying(resources):
                _serve(resources, liveness, stopping)
        finally:
            ready.unlink(missing_ok=True)
            DBOS.destroy(workflow_completion_timeout_sec=STOP_WITHIN_S)
            resources.close()


def dbos_config(resources: Resources, executor_id: str) -> DBOSConfig:
    """The job engine on our own database, with pinned names; its tables are made by `qualif migrate`."""
    return DBOSConfig(
        name=names.APPLICATION,
        system_database_engine=resources.engine,
        application_version=names.JOBS_VERSION,
        executor_id=executor_id,
        serializer=DBOSPortableJSONSerializer(),
        run_migrations=False,
        log_level=logging.getLevelName(logging.WARNING),
        notification_listener_polling_interval_sec=resources.settings.queue_poll_s,
    )


def _prepare(settings: Settings, *, transcriptions: int) -> None:
    for queue, at_once in ((names.CALLS_QUEUE, CALLS_AT_ONCE), (names.TRANSCRIBE_QUEUE, transcriptions)):
        DBOS.register_queue(
            queue,
            worker_concurrency=at_once,
            polling_interval_sec=settings.queue_poll_s,
            on_conflict="always_update",
        )
    DBOS.apply_schedules(
        [
            {
                "schedule_name": "purge-every-hour",
                "workflow_fn": workflows.purge_due,
                "schedule": "7 * * * *",
                "context": None,
                "cron_timezone": "Europe/Paris",
                "queue_name": names.CALLS_QUEUE,
            },
            {
                "schedule_name": "reconcile-every-three-minutes",
                "workflow_fn": workflows.reconcile_with_twilio,
                "schedule": "*/3 * * * *",
                "context": None,
                "cron_timezone": "Europe/Paris",
                "queue_name": names.CALLS_QUEUE,
            },
        ]
    )


def _serve(resources: Resources, liveness: Liveness, stopping: threading.Event) -> None:
    began = time.monotonic()
    resources.warm_up()
    log.info("worker.warm", wall_s=round(time.monotonic() - began, 1))
    while not stopping.wait(HEARTBEAT_S):
        liveness.check()
        liveness.take_over_dead_peers()
        surface(resources)
