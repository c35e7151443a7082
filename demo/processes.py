"""The demonstration's three processes: API, worker, Twilio simulator, on loopback alone."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from core.errors import Unavailable
from demo.cast import OFFERS
from pipeline.names import DEFAULT_EXECUTOR, ready_file

SIMULATED_SPEED = 20
START_LIMIT_S = 60.0


@dataclass(frozen=True)
class Addresses:
    """Where the processes answer."""

    api: str
    simulator: str


@contextmanager
def running(folder: Path, environment: Mapping[str, str], addresses: Addresses) -> Iterator["Services"]:
    """Start the processes, wait until they answer, and stop them at the end.

    Raises:
        Unavailable: one of them did not start; the message names its log.
    """
    logs = folder / "logs"
    logs.mkdir(parents=True, exist_ok=True)
    commands = {
        "simulateur": _simulator(environment, addresses),
        "api": ["-m", "cli", "api", "--port", addresses.api.rpartition(":")[2]],
        "traitement": ["-m", "cli", "worker"],
    }
    with ExitStack() as stack:
        services = Services(
            {
                name: stack.enter_context(_process(arguments, environment, logs / f"{name}.log"))
                for name, arguments in commands.items()
            },
            logs,
        )
        services.wait(lambda: _answers(f"{addresses.simulator}/simulator/state"))
        services.wait(lambda: _answers(f"{addresses.api}/sante"))
        services.wait(ready_file(folder, DEFAULT_EXECUTOR).exists)
        yield services


@dataclass(frozen=True)
class Services:
    """The processes under way, by name, and the folder of their logs."""

    processes: Mapping[str, subprocess.Popen[bytes]]
    logs: Path

    def check(self) -> None:
        """Raise where one of them has ended.

        Raises:
            Unavailable: the message names its log.
        """
        for name, process in self.processes.items():
            if process.poll() is not None:
                raise Unavailable(
                    "demo.stopped", f"Le service « {name} » s'est arrêté : voyez {self.logs / name}.log"
                )

    def wait(self, is_ready: Callable[[], bool]) -> None:
        """Wait until a service is ready.

        Raises:
            Unavailable: it stopped, or took longer than a minute.
        """
        deadline = time.monotonic() + START_LIMIT_S
        while not is_ready():
            self.check()
            if time.monotonic() > deadline:
                raise Unavailable("demo.not_started", f"Un service tarde à démarrer : voyez {self.logs}")
            time.sleep(0.1)


def environment_for(folder: Path, addresses: Addresses) -> dict[str, str]:
    """The settings of the demonstration, in variables; secrets are drawn for this run alone."""
    return {
        "QUALIF_ENVIRONMENT": "demo",
        "QUALIF_DATA_DIR": str(folder),
        "QUALIF_DATABASE_URL": "",
        "QUALIF_PUBLIC_URL": addresses.api,
        "QUALIF_TWILIO_API_URL": addresses.simulator,
        "QUALIF_TWILIO_ACCOUNT_SID": "AC" + secrets.token_hex(16),
        "QUALIF_TWILIO_AUTH_TOKEN": secrets.token_hex(16),
        "QUALIF_TWILIO_API_KEY_SID": "SK" + secrets.token_hex(16),
        "QUALIF_TWILIO_API_KEY_SECRET": secrets.token_hex(16),
        "QUALIF_QUEUE_POLL_S": "0.3",
    }


def free_port(first: int) -> int:
    """The first free port of the loopback interface from `first` on.

    Raises:
        Unavailable: none of fifty is free.
    """
    for port in range(first, first + 50):
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
            return port
    raise Unavailable(
        "demo.no_port", f"Aucun port libre entre {first} et {first + 49} : essayez --port 9000."
    )


def _simulator(environment: Mapping[str, str], addresses: Addresses) -> list[str]:
    arguments = ["-m", "simulator", "--port", addresses.simulator.rpartition(":")[2]]
    for option in ("account_sid", "auth_token", "api_key_sid", "api_key_secret"):
        arguments += [f"--{option.replace('_', '-')}", environment[f"QUALIF_TWILIO_{option.upper()}"]]
    for offer in OFFERS:
        arguments += ["--number", offer.caller_id]
    return [
        *arguments,
        "--speed",
        str(SIMULATED_SPEED),
        "--voice-url",
        f"{addresses.api}/twilio/inbound",
        "--status-callback",
        f"{addresses.api}/twilio/status",
    ]


@contextmanager
def _process(
    arguments: list[str], environment: Mapping[str, str], log: Path
) -> Iterator[subprocess.Popen[bytes]]:
    with log.open("wb") as output:
        process = subprocess.Popen(  # noqa: S603 - our own modules, no shell
            [sys.executable, *arguments],
            env={**os.environ, **environment},
            stdout=output,
            stderr=subprocess.STDOUT,
            start_new_session=True,
        )
        try:
            yield process
        finally:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(timeout=15)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()


def _answers(url: str) -> bool:
    try:
        return httpx2.get(url, timeout=2, trust_env=False).status_code == httpx2.codes.OK
    except httpx2.TransportError:
        return False
