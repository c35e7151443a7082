"""The whole product on loopback: simulator, API and worker, with nothing replaced in between."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from core.settings import Environment, Settings
from simulator.testing import TEST_CONFIG, RunningSimulator, bind, origin, running_app, running_simulator
from tests.e2e.house import House


@pytest.fixture(scope="session")
def simulator() -> Iterator[RunningSimulator]:
    """One simulator for all the tests: its calls and recordings are told apart by their sids."""
    with running_simulator() as running:
        yield running


@contextmanager
def open_house(database: str, simulator: RunningSimulator, folder: Path, **changes: Any) -> Iterator[House]:
    """API and seeded team; `changes` are settings that differ from the usual ones."""
    from api.app import create_app

    listener = bind()
    values: dict[str, Any] = {
        "environment": Environment.TEST,
        "data_dir": folder / "data",
        "database_url": database,
        "public_url": origin(listener),
        "twilio_api_url": simulator.url,
        "twilio_account_sid": TEST_CONFIG.account_sid,
        "twilio_auth_token": TEST_CONFIG.auth_token,
        "twilio_api_key_sid": TEST_CONFIG.api_key_sid,
        "twilio_api_key_secret": TEST_CONFIG.api_key_secret,
        "queue_poll_s": 0.1,
    }
    settings = Settings(**(values | changes))
    with running_app(create_app(settings), listener=listener), House(settings, simulator) as ready:
        yield ready


@pytest.fixture
def house(database: str, simulator: RunningSimulator, tmp_path: Path) -> Iterator[House]:
    """API and seeded team on one kind of database; the test starts the workers."""
    with open_house(database, simulator, tmp_path) as ready:
        yield ready
