"""For tests and the demonstration: a simulator on loopback in a thread, and a handle to it."""

import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

import httpx2
import uvicorn
from fastapi import FastAPI

from simulator.app import create_app
from simulator.config import SimulatorConfig
from simulator.scenarios import ApiFault, Party, PhoneNumber

TEST_CONFIG = SimulatorConfig(
    account_sid="AC" + "0" * 31 + "1",
    auth_token="12345",  # noqa: S106 - the token of the published test vectors
    api_key_sid="SK" + "0" * 31 + "1",
    api_key_secret="simulated-secret",  # noqa: S106 - opens nothing but this simulator
)


@contextmanager
def running_app(app: FastAPI, *, listener: socket.socket | None = None) -> Iterator[str]:
    """Serve an ASGI application from a thread; gives its origin (`http://127.0.0.1:port`).

    Args:
        app: any application.
        listener: a bound socket, where the origin must be known before the application is made.
    """
    listener = listener or bind()
    config = uvicorn.Config(app, log_level="warning", ws="none", timeout_graceful_shutdown=2)
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]}, daemon=True)
    thread.start()
    try:
        _wait(lambda: server.started or not thread.is_alive(), limit_s=10)
        if not server.started:
            raise RuntimeError("the application did not start")
        yield origin(listener)
    finally:
        server.should_exit = True
        thread.join(timeout=10)
        listener.close()


def bind() -> socket.socket:
    """A socket bound to a free port of the loopback interface."""
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    return listener


def origin(listener: socket.socket) -> str:
    """The origin that will be served from a bound socket."""
    return f"http://127.0.0.1:{listener.getsockname()[1]}"


def _http() -> httpx2.Client:
    # Plain HTTP on loopback: the certificates of the machine are not worth reading.
    return httpx2.Client(trust_env=False, timeout=10, verify=False)


@dataclass(frozen=True)
class RunningSimulator:
    """A simulator that answers at `url`; its methods raise `httpx2.HTTPStatusError` where refused."""

    url: str
    config: SimulatorConfig
    client: httpx2.Client = field(default_factory=_http, repr=False, compare=False)

    def set_party(self, number: str, party: Party) -> None:
        """Set how the holder of a number behaves."""
        self._send("PUT", f"/parties/{number}", party.model_dump(mode="json"))

    def set_number(self, number: str, settings: PhoneNumber) -> None:
        """Configure a number of the account for inbound calls."""
        self._send("PUT", f"/numbers/{number}", settings.model_dump(mode="json"))

    def add_fault(self, fault: ApiFault) -> None:
        """Let the next requests of a REST operation fail."""
        self._send("POST", "/faults", fault.model_dump(mode="json"))

    def inbound(self, from_number: str, to_number: str, **settings: str) -> str:
        """Let a prospect call; gives the call's SID."""
        order = {"from_number": from_number, "to_number": to_number} | settings
        return str(self._send("POST", "/inbound", order)["call_sid"])

    def hang_up(self, call_sid: str) -> None:
        """The person on that leg hangs up now."""
        self._send("POST", f"/calls/{call_sid}/hangup", None)

    def repeat(self, delivery_id: int, times: int) -> None:
        """Send a past webhook again, so many times at once."""
        self._send("POST", f"/deliveries/{delivery_id}/repeat", {"times": times})

    def reset(self) -> None:
        """End all that runs, and forget everything that was set or happened."""
        self._send("POST", "/reset", None)

    def state(self) -> dict[str, Any]:
        """Calls, recordings, deliveries, alerts, orphans."""
        state: dict[str, Any] = self._send("GET", "/state", None)
        return state

    def wait_idle(self, *, limit_s: float = 30.0) -> dict[str, Any]:
        """Wait until all calls ended, all recordings were made and all webhooks were answered.

        Raises:
            TimeoutError: it took longer than `limit_s`.
        """
        return self.wait_until(lambda state: bool(state["idle"]), limit_s=limit_s)

    def wait_bridged(self, call_sid: str, *, limit_s: float = 30.0) -> dict[str, Any]:
        """Wait until both parties of a call talk with each other.

        Raises:
            TimeoutError: it took longer than `limit_s`.
        """
        return self.wait_until(
            lambda state: any(call["sid"] == call_sid and call["bridged"] for call in state["calls"]),
            limit_s=limit_s,
        )

    def wait_until(self, holds: Callable[[dict[str, Any]], bool], *, limit_s: float = 30.0) -> dict[str, Any]:
        """Wait for a state.

        Raises:
            TimeoutError: it took longer than `limit_s`.
        """
        _wait(lambda: holds(self.state()), limit_s=limit_s)
        return self.state()

    def _send(self, method: str, path: str, body: object) -> Any:
        response = self.client.request(method, f"{self.url}/simulator{path}", json=body)
        response.raise_for_status()
        return response.json() if response.content else {}


@contextmanager
def running_simulator(config: SimulatorConfig = TEST_CONFIG) -> Iterator[RunningSimulator]:
    """A simulator in a thread of this process, on a free port of the loopback interface."""
    with running_app(create_app(config)) as url:
        running = RunningSimulator(url, config)
        with running.client:
            yield running


def _wait(is_done: Callable[[], bool], *, limit_s: float) -> None:
    deadline = time.monotonic() + limit_s
    while not is_done():
        if time.monotonic() > deadline:
            raise TimeoutError("waited too long")
        time.sleep(0.02)
