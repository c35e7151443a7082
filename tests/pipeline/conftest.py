"""A team, the jobs client and a desk, on both databases."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from compliance.hashing import Hasher
from pipeline.course import Desk
from pipeline.jobs import Jobs
from tests.builders import Team, make_team


@pytest.fixture
def team(session: Session) -> Team:
    """A seeded team."""
    return make_team(session)


@pytest.fixture
def jobs(engine: Engine) -> Iterator[Jobs]:
    """The jobs as the API process has them."""
    client = Jobs(engine)
    yield client
    client.close()


@pytest.fixture
def hasher() -> Hasher:
    """Keyed hashes with a key of the tests."""
    return Hasher(b"h" * 32)


@pytest.fixture
def desk(session: Session, jobs: Jobs, hasher: Hasher) -> Desk:
    """One request's tools."""
    return Desk(session=session, jobs=jobs, hasher=hasher, public_url="https://qualif.example.test")
