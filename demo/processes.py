"""The demonstration's three processes: API, worker, Twilio simulator, on loopback alone."""

import os
import secrets
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx2

from core.errors import Unavailable
from demo.cast import OFFERS

SIMULATED_SPEED = 20
START_LIMIT_S = 60.0


@dataclass(frozen=True)
class Addresses:
    """Where the processes answer."""

    api: str
    simulator: str


@contextmanager
def running(folder: Path, environment: Mapping[str, str], addresses: Addresses) -> Iterator[None]:
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
        started = {
            name: stack.enter_context(_process(arguments, environment, logs / f"{name}.log"))
            for name, arguments in commands.items()
        }
        _wait(f"{addresses.simulator}/simulator/state", started["simulateur"], logs / "simulateur.log")
        _wait(f"{addresses.api}/sante", started["api"], logs / "api.log")
        yield


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


def _wait(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + START_LIMIT_S
    while time.monotonic() < deadline and process.poll() is None:
        try:
            if httpx2.get(url, timeout=2, trust_env=False).status_code == httpx2.codes.OK:
                return
        except httpx2.TransportError:
            time.sleep(0.1)
    raise Unavailable("demo.not_started", f"Un service n'a pas démarré. Voyez {log.name} dans {log.parent}.")
