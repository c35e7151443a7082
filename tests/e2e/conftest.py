"""The whole product on loopback: simulator, API and worker, with nothing replaced in between."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from core.settings import Environment, Settings
from simulator.testing import TEST_CONFIG, RunningSimulator, bind, origin, running_app, running_simulator
from tests.e2e.house import House


@pytest.fixture(scope="session")
def simulator() -> Iterator[RunningSimulator]:
    """One simulator for all the tests: its calls and recordings are told apart by their sids."""
    with running_simulator() as running:
        yield running


@pytest.fixture
def house(database: str, simulator: RunningSimulator, tmp_path: Path) -> Iterator[House]:
    """API and seeded team on one kind of database; the test starts the workers."""
    from api.app import create_app

    listener = bind()
    settings = Settings(
        environment=Environment.TEST,
        data_dir=tmp_path / "data",
        database_url=database,
        public_url=origin(listener),
        twilio_api_url=simulator.url,
        twilio_account_sid=TEST_CONFIG.account_sid,
        twilio_auth_token=TEST_CONFIG.auth_token,  # type: ignore[arg-type] # pydantic makes the secret
        twilio_api_key_sid=TEST_CONFIG.api_key_sid,
        twilio_api_key_secret=TEST_CONFIG.api_key_secret,  # type: ignore[arg-type] # likewise
        queue_poll_s=0.1,
    )
    with running_app(create_app(settings), listener=listener), House(settings, simulator) as ready:
        yield ready
