"""Starts workers in processes of their own, in a second rather than ten.

A worker's start is nearly all imports and the French model, the same for each test. A server process
does both once and forks each worker from there (multiprocessing's forkserver): the worker then reads
its settings and runs as from `qualif worker`, and can be killed like any process.
"""

import multiprocessing
import os
import sys
from collections.abc import Mapping
from pathlib import Path

_FORKING = multiprocessing.get_context("forkserver")
_FORKING.set_forkserver_preload(["tests.e2e.seedling"])


class Worker:
    """A running worker process."""

    def __init__(self, environment: Mapping[str, str], log: Path, dies_in: str | None) -> None:
        self._process = _FORKING.Process(target=_work, args=(dict(environment), log, dies_in))
        self._process.start()

    def poll(self) -> int | None:
        """Its exit status, `None` while it runs."""
        return self._process.exitcode

    def wait(self, limit_s: float) -> int:
        """Its exit status, minus the signal that killed it.

        Raises:
            TimeoutError: it still runs after the limit.
        """
        self._process.join(limit_s)
        if self._process.exitcode is None:
            raise TimeoutError(f"the worker still runs after {limit_s} s")
        return self._process.exitcode

    def kill(self) -> set[int]:
        """End it by SIGKILL, as a power cut does; the processes that it had started."""
        own = Path("/proc") / str(self._process.pid) / "task"
        started = {int(pid) for task in own.iterdir() for pid in (task / "children").read_text().split()}
        self._process.kill()
        self._process.join()
        return started

    def stop(self) -> None:
        """Ask it to stop, and kill it where it does not."""
        if self._process.exitcode is None:
            self._process.terminate()
            self._process.join(20)
        if self._process.exitcode is None:
            self._process.kill()
            self._process.join()
        self._process.close()


def start(environment: Mapping[str, str], *, log: Path, dies_in: str | None) -> Worker:
    """Start a worker with these settings, its output added to a file."""
    log.parent.mkdir(parents=True, exist_ok=True)
    return Worker(environment, log, dies_in)


def _work(environment: dict[str, str], log: Path, dies_in: str | None) -> None:
    os.environ.update(environment)
    with log.open("ab") as output:
        os.dup2(output.fileno(), sys.stdout.fileno())
        os.dup2(output.fileno(), sys.stderr.fileno())
    if dies_in is None:
        from cli.main import main

        sys.argv = ["qualif", "worker"]
        main()
    else:
        from tests.e2e import dying_worker

        dying_worker.main(dies_in)
