"""How fast the webhooks answer under load, beside a route that does nothing but check the signature.

usage: python -m evaluation.telephony.bench_webhooks [--seconds S] [--json FILE] [--rates HZ ...]

50 webhooks a second on SQLite and 300 on PostgreSQL (`TEST_DATABASE_URL`, or the packaged one), for a few
seconds each, over the loopback interface; the peer takes the very same requests at the same rate, with
as many processes. A worker applies meanwhile what the webhooks say. The target is that 99 of 100 answers
come within 250 ms, none fails, and all that was said has happened in the end. `--rates` looks for the rate
that the machine bears on PostgreSQL instead.
"""

import argparse
import asyncio
import json
import os
import platform
import sys
import tempfile
import time
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Engine, func
from sqlmodel import Session, col, select

from core.database import make_engine
from core.schema import upgrade
from core.settings import Settings
from evaluation.telephony import traffic
from evaluation.telephony.load import Answer, percentile, play
from evaluation.telephony.processes import Running, cpu_s, database, postgresql_cpu_s, running
from models import Call, CallState, WebhookEvent
from pipeline.schema import upgrade_jobs

RESULTS = Path(__file__).with_name("webhooks.json")
MAX_SECONDS = 15
TARGET_P99_S = 0.25
SETTLED_WITHIN_S = 60
WARM_UP_CALLS = 30
HEADS = (
    *("server", "database", "processes", "per s", "requests", "errors", "p50", "p99", "max", "p99 / peer"),
    *("CPU server", "worker", "PostgreSQL", "load", "applied after s", "unsettled"),
)


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
    Case("peer", "-", 300, 1),
    Case("ours", "PostgreSQL", 300, 1),
)


@dataclass(frozen=True)
class Used:
    """Processor time in seconds: of the servers, the worker, PostgreSQL, and of the load itself."""

    server: float
    worker: float
    postgresql: float
    load: float

    @classmethod
    def so_far(cls, processes: Running, engine: Engine) -> "Used":
        """What it comes to now."""
        return cls(
            server=cpu_s(processes.servers),
            worker=cpu_s(processes.workers),
            postgresql=postgresql_cpu_s(engine),
            load=time.process_time(),
        )

    def a_request(self, before: "Used", count: int) -> dict[str, float]:
        """Since then, in milliseconds a request."""
        now, then = asdict(self), asdict(before)
        return {f"{name}_cpu_ms": round(1000 * (now[name] - then[name]) / count, 2) for name in now}


@dataclass(frozen=True)
class Result:
    """What one case came to. Latencies in milliseconds; `*_cpu_ms` is processor time a request.

    `settled_s`: how long after the last answer everything was applied; `unsettled`: calls that did not
    end where they should.
    """

    server: str
    database: str
    rate_hz: int
    processes: int
    requests: int
    errors: int
    p50_ms: float
    p99_ms: float
    max_ms: float
    server_cpu_ms: float
    worker_cpu_ms: float
    postgresql_cpu_ms: float
    load_cpu_ms: float
    settled_s: float
    unsettled: int
    connections: int

    @property
    def passes(self) -> bool:
        """Whether the target is met."""
        return self.errors == 0 and self.unsettled == 0 and self.p99_ms <= 1000 * TARGET_P99_S


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
        cases = tuple(Case(*server, rate, 1) for rate in arguments.rates for server in servers)
    began_with = machine()
    with tempfile.TemporaryDirectory() as folder:
        results = [run(case, Path(folder) / str(i), arguments.seconds) for i, case in enumerate(cases)]
    report = {"machine": began_with, "results": [asdict(each) for each in results]}
    arguments.json.write_text(json.dumps(report, indent=2, ensure_ascii=False) + "\n", "utf-8")
    print(table(results))
    print(f"\n{began_with}")
    if not all(each.passes for each in results if each.server == "ours"):
        sys.exit("The target is not met.")


def run(case: Case, folder: Path, seconds: int) -> Result:
    """Serve, load, and say what came of it.

    Calls of their own come first, and are not counted: a process that has just started imports, connects
    and prepares its statements.
    """
    with database(case.database, folder) as url:
        settings = Settings(_env_file=None, data_dir=folder, database_url=url)  # type: ignore[call-arg]  # pydantic-settings takes it
        engine = make_engine(settings.database_url)
        upgrade(engine)
        upgrade_jobs(engine)
        seeded = traffic.seed(engine, calls=WARM_UP_CALLS + -(-case.rate_hz * seconds // traffic.A_CALL))
        warm_up = list(traffic.requests_of(seeded[:WARM_UP_CALLS]))
        calls = seeded[WARM_UP_CALLS:]
        requests = list(traffic.requests_of(calls))
        with running(
            case.server, processes=case.processes, folder=folder, url=settings.database_url
        ) as processes:
            asyncio.run(play(processes.port, warm_up, rate_hz=case.rate_hz / 2))
            before = Used.so_far(processes, engine)
            answers, connections = asyncio.run(play(processes.port, requests, rate_hz=case.rate_hz))
            ended = time.monotonic()
            unsettled = _settle(engine, calls) if case.server == "ours" else 0
            settled_s = time.monotonic() - ended
            used = Used.so_far(processes, engine).a_request(before, len(requests))
        engine.dispose()
    latencies = [answer.latency_s for answer in answers]
    return Result(
        **asdict(case),
        **used,
        **_latencies(answers, latencies),
        settled_s=round(settled_s, 2),
        unsettled=unsettled,
        connections=connections,
    )


def _latencies(answers: list[Answer], latencies: list[float]) -> dict[str, Any]:
    return {
        "requests": len(answers),
        "errors": sum(not 200 <= answer.status < 300 for answer in answers),
        "p50_ms": round(1000 * percentile(latencies, 0.5), 1),
        "p99_ms": round(1000 * percentile(latencies, 0.99), 1),
        "max_ms": round(1000 * max(latencies), 1),
    }


def _settle(engine: Engine, calls: list[str]) -> int:
    """Wait until nothing is due; how many of the calls are not on their way to a sheet."""
    waiting = select(func.count()).select_from(WebhookEvent).where(col(WebhookEvent.due_at).is_not(None))
    arrived = select(func.count()).where(col(Call.id).in_(calls), col(Call.state) == CallState.PROCESSING)
    deadline = time.monotonic() + SETTLED_WITHIN_S
    with Session(engine) as session:
        while session.exec(waiting).one() and time.monotonic() < deadline:
            session.rollback()
            time.sleep(0.05)
        return len(calls) - session.exec(arrived).one()


def machine() -> dict[str, Any]:
    """On what it ran, and how busy it was before."""
    return {
        "processors": os.cpu_count(),
        "load": round(os.getloadavg()[0], 2),
        "python": platform.python_version(),
    }


def table(results: list[Result]) -> str:
    """The figures as a Markdown table, in milliseconds; ours with the ratio to the peer at the same rate."""
    peers = {each.rate_hz: each for each in results if each.server == "peer"}
    lines = [
        f"| {' | '.join(HEADS)} |",
        "|---|---|" + "---:|" * 14,
    ]
    for each in results:
        ratio = f"{each.p99_ms / peers[each.rate_hz].p99_ms:.1f}" if each.server == "ours" else "1"
        cells = (
            *(each.server, each.database, each.processes, each.rate_hz, each.requests, each.errors),
            *(each.p50_ms, each.p99_ms, each.max_ms, ratio),
            *(each.server_cpu_ms, each.worker_cpu_ms, each.postgresql_cpu_ms, each.load_cpu_ms),
            *(each.settled_s, each.unsettled),
        )
        lines.append(f"| {' | '.join(map(str, cells))} |")
    return "\n".join(lines)


if __name__ == "__main__":
    main()
