"""`python -m simulator`, as the demonstration starts it."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import httpx2

from simulator.testing import TEST_CONFIG, bind


def test_it_serves_and_stops_when_told() -> None:
    listener = bind()
    port = listener.getsockname()[1]
    listener.close()
    command = [
        sys.executable, "-m", "simulator", "--port", str(port), "--speed", "50", "--number", "+33199000010",
        "--account-sid", TEST_CONFIG.account_sid, "--auth-token", TEST_CONFIG.auth_token,
        "--api-key-sid", TEST_CONFIG.api_key_sid, "--api-key-secret", TEST_CONFIG.api_key_secret,
        "--voice-url", "http://127.0.0.1:9/voice",
    ]  # fmt: skip
    process = subprocess.Popen(command, cwd=Path(__file__).parents[2], env=os.environ)
    try:
        state = _state(port)
        assert (state["calls"], state["idle"]) == ([], True)
        order = {"from_number": "+33199000001", "to_number": "+33199000010"}
        answer = httpx2.post(f"http://127.0.0.1:{port}/simulator/inbound", json=order)
        assert answer.status_code == 201
    finally:
        process.send_signal(signal.SIGTERM)
        assert process.wait(timeout=10) in (0, -signal.SIGTERM)


def _state(port: int) -> dict:
    deadline = time.monotonic() + 30
    while True:
        try:
            return httpx2.get(f"http://127.0.0.1:{port}/simulator/state").json()
        except httpx2.ConnectError:
            assert time.monotonic() < deadline
            time.sleep(0.05)
