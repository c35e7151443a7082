"""One executor id, one live worker; and on PostgreSQL, live workers take over a dead one's jobs.

SQLite: a lock on a file of the data folder, which the system drops when the process dies. The same
id at the next start finds its own jobs. PostgreSQL: a session advisory lock on a connection of its
own; a worker tests the locks of the other executors that own running jobs, and a free lock means
dead (facts on jobs, Fail-over between machines).
"""

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from dbos import DBOS
from sqlalchemy import Connection, Engine, NullPool, create_engine, text

from core.errors import Conflict
from core.logging import get_logger
from pipeline import names

# The first argument of our advisory locks: a class of their own ("QUAL" in ASCII).
LOCK_CLASS = 0x5155414C
KEEPALIVE = {"keepalives": 1, "keepalives_idle": 10, "keepalives_interval": 5, "keepalives_count": 3}

log = get_logger()


class Liveness(Protocol):
    """The proof that this worker lives."""

    def check(self) -> None:
        """Raise where the proof is lost: the process must end, for peers take its jobs."""
        ...

    def take_over_dead_peers(self) -> int:
        """Resume the jobs of workers that died; how many."""
        ...


@contextmanager
def hold_liveness(engine: Engine, data_dir: Path, executor_id: str) -> Iterator[Liveness]:
    """Hold the lock of this executor id.

    Raises:
        Conflict: a live worker holds it.
    """
    if engine.dialect.name == "sqlite":
        with _hold_file(data_dir, executor_id):
            yield FileLiveness()
        return
    own = create_engine(engine.url, poolclass=NullPool, connect_args=KEEPALIVE)
    with own.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        if not _try_lock(connection, executor_id):
            raise _taken(executor_id)
        yield AdvisoryLiveness(connection, executor_id)


class FileLiveness:
    """One machine: nothing to lose, nobody to take over from."""

    def check(self) -> None:
        """The lock lives as long as the process."""

    def take_over_dead_peers(self) -> int:
        """The next start with the same id resumes by itself."""
        return 0


class AdvisoryLiveness:
    """A lock on a connection: lost with it."""

    def __init__(self, connection: Connection, executor_id: str) -> None:
        self._connection = connection
        self._executor_id = executor_id

    def check(self) -> None:
        """Raise sqlalchemy's OperationalError where the connection is gone, and the lock with it."""
        self._connection.execute(text("SELECT 1"))

    def take_over_dead_peers(self) -> int:
        """Resume the running jobs of executors whose lock is free, holding that lock meanwhile."""
        pending = DBOS.list_workflows(status="PENDING", load_input=False, load_output=False)
        peers = {status.executor_id for status in pending} - {self._executor_id, None}
        return sum(self._take_over(str(peer)) for peer in sorted(map(str, peers)))

    def _take_over(self, peer: str) -> int:
        if not _try_lock(self._connection, peer):
            return 0
        try:
            left = DBOS.list_workflows(
                status="PENDING", executor_id=peer, load_input=False, load_output=False
            )
            for status in left:
                DBOS.resume_workflow(status.workflow_id, queue_name=status.queue_name or names.CALLS_QUEUE)
            if left:
                log.warning("worker.took_over", executor_id=peer, count=len(left))
            return len(left)
        finally:
            self._connection.execute(
                text("SELECT pg_advisory_unlock(:class, hashtext(:id))"), {"class": LOCK_CLASS, "id": peer}
            )


def _try_lock(connection: Connection, executor_id: str) -> bool:
    return bool(
        connection.execute(
            text("SELECT pg_try_advisory_lock(:class, hashtext(:id))"),
            {"class": LOCK_CLASS, "id": executor_id},
        ).scalar()
    )


@contextmanager
def _hold_file(data_dir: Path, executor_id: str) -> Iterator[None]:
    folder = data_dir / "workers"
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / f"{executor_id}.lock").open("w") as lock:
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            raise _taken(executor_id) from error
        yield


def _taken(executor_id: str) -> Conflict:
    return Conflict(
        "worker.id_taken",
        f"Un traitement « {executor_id} » tourne déjà : arrêtez-le, ou donnez un autre QUALIF_EXECUTOR_ID.",
    )
