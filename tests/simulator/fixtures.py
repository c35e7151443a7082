"""A running simulator and an application that talks to it, forgotten between tests."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from simulator.testing import TEST_CONFIG, RunningSimulator, running_simulator
from tests.simulator.application import OUR_NUMBER, Application, running_application


@pytest.fixture(scope="package")
def started_simulator() -> Iterator[RunningSimulator]:
    with running_simulator(replace(TEST_CONFIG, speed=400.0, numbers=(OUR_NUMBER,))) as running:
        yield running


@pytest.fixture(scope="package")
def started_application(started_simulator: RunningSimulator) -> Iterator[Application]:
    with running_application(started_simulator) as running:
        yield running


@pytest.fixture
def simulator(started_simulator: RunningSimulator) -> RunningSimulator:
    started_simulator.reset()
    return started_simulator


@pytest.fixture
def application(simulator: RunningSimulator, started_application: Application) -> Application:
    started_application.clear()
    return started_application
