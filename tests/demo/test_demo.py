"""The demonstration as a newcomer runs it: four calls, three proposed sheets and one to fill."""

import signal
import socket
import subprocess
import sys
import time
from pathlib import Path

import pytest
from rich.console import Console

from demo import run, screen
from demo.cast import SCENES
from demo.play import Watched
from models import CallState
from models.values.assessment import Grade, Outcome


def test_the_four_calls_end_as_the_story_says(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    seen: list[Watched] = []

    def look(_console: Console, watched: list[Watched], _address: str) -> None:
        seen.extend(watched)

    monkeypatch.setattr(screen, "print_outcome", look)
    before = signal.getsignal(signal.SIGINT)
    assert run.run_demo(port=8300, serve=False) == 0
    assert signal.getsignal(signal.SIGINT) is before
    told = {item.scene.prospect: (item.state, item.grade, item.outcome) for item in seen}
    booked, set_aside, frozen, refused = (scene.prospect for scene in SCENES)
    assert told[booked] == (CallState.READY, Grade.A, Outcome.MEET)
    assert told[set_aside] == (CallState.READY, Grade.C, Outcome.DISCARD)
    assert told[frozen] == (CallState.READY, Grade.C, Outcome.NURTURE)
    assert told[refused] == (CallState.UNRECORDED, None, None)


def test_a_request_to_end_stops_the_services_too(tmp_path: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-m", "cli", "demo", "--port", "8350"], cwd=tmp_path, stdout=subprocess.DEVNULL
    )
    ready = tmp_path / "data" / "demo" / "workers" / "worker-1.ready"
    try:
        deadline = time.monotonic() + 90
        while not ready.exists():
            assert time.monotonic() < deadline
            assert process.poll() is None
            time.sleep(0.1)
        process.terminate()
        assert process.wait(timeout=60) == 0
    finally:
        process.kill()
    with socket.socket() as probe:
        assert probe.connect_ex(("127.0.0.1", 8350)) != 0
    assert not ready.exists()
