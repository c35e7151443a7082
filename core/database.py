"""Engines and sessions. The commit of the application stands here and nowhere else.

SQLite needs what facts on the job engine give: WAL, an immediate transaction (so that two writers
wait instead of failing at commit), foreign keys, and a busy time-out. The job engine shares this
engine, so that a row and the job that it calls for are one commit.
"""

import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, Executable, event, inspect, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DisconnectionError, SQLAlchemyError
from sqlalchemy.orm import make_transient_to_detached
from sqlmodel import Session, SQLModel, create_engine

_INSERTS: dict[str, Any] = {"postgresql": postgresql.insert, "sqlite": sqlite.insert}
BUSY_TIMEOUT_MS = 30_000
PING_AFTER_S = 1.0


def make_engine(url: str) -> Engine:
    """An engine for the application and its jobs.

    Args:
        url: `sqlite:///path` or `postgresql+psycopg://...` (plain `postgresql://` is understood as such).
    """
    parsed = make_url(url)
    if parsed.get_backend_name() == "postgresql":
        engine = create_engine(parsed.set(drivername="postgresql+psycopg"), pool_size=20, max_overflow=20)
        _ping_idle_connections(engine)
        return engine
    if parsed.database:
        Path(parsed.database).parent.mkdir(parents=True, exist_ok=True)
    engine = create_engine(
        parsed,
        connect_args={"check_same_thread": False, "timeout": BUSY_TIMEOUT_MS / 1000},
        pool_size=10,
        max_overflow=20,
    )
    event.listen(engine, "connect", _prepare_sqlite)
    return engine


def _ping_idle_connections(engine: Engine) -> None:
    """Try a connection that lay idle before it is used, as `pool_pre_ping` does with every one.

    A restart of the server is noticed all the same; under load no connection lies idle, and a request
    is spared one round trip in ten.
    """

    def used(_connection: Any, record: Any) -> None:
        record.info["used_at"] = time.monotonic()

    def ping(connection: Any, record: Any, _proxy: object) -> None:
        if time.monotonic() - record.info.get("used_at", time.monotonic()) < PING_AFTER_S:
            return
        try:
            engine.dialect.do_ping(connection)
        except engine.dialect.loaded_dbapi.Error as error:
            raise DisconnectionError from error

    event.listen(engine, "checkin", used)
    event.listen(engine, "checkout", ping)


def _prepare_sqlite(connection: Any, _record: object) -> None:
    connection.isolation_level = "IMMEDIATE"
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        f"busy_timeout={BUSY_TIMEOUT_MS}",
        "foreign_keys=ON",
        "synchronous=FULL",
        "secure_delete=ON",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def is_reachable(engine: Engine) -> bool:
    """Whether the database answers."""
    try:
        with engine.connect() as connection:
            connection.execute(text("SELECT 1"))
    except SQLAlchemyError:
        return False
    return True


@contextmanager
def unit_of_work(engine: Engine) -> Iterator[Session]:
    """A session that commits when the block ends well and rolls back when it does not."""
    with Session(engine, expire_on_commit=False) as session:
        yield session
        session.commit()


@contextmanager
def transaction(engine: Engine) -> Iterator[Connection]:
    """A connection that commits when the block ends well: a `unit_of_work` without objects, for many rows."""
    with engine.begin() as connection:
        yield connection


def insert_new(session: Session, row: SQLModel) -> bool:
    """Insert a row unless one with its unique key is there; whether it was new.

    Two transactions with the same key: the second waits for the first and then finds it there.
    """
    table = type(row)
    keys = inspect(table).primary_key
    values = {name: getattr(row, name) for name in table.model_fields}
    make = _INSERTS[session.get_bind().dialect.name]
    statement = make(table).values(values).on_conflict_do_nothing().returning(*keys)
    if session.execute(statement).first() is None:
        return False
    make_transient_to_detached(row)
    session.add(row)
    return True


def insert_new_rows(
    connection: Connection, table: type[SQLModel], rows: Sequence[Mapping[str, Any]], *, key: str
) -> set[str]:
    """Insert those rows whose unique key is not there, in one statement; the keys of the new ones.

    The rows go in by their key, so that two transactions with the same keys do not wait for each other in
    a circle.

    Args:
        connection: in the caller's transaction.
        table: the model of the table.
        rows: the same columns in each; at least one row.
        key: the name of the unique column.
    """
    statement = _insert_and_tell(table, key, connection.dialect.name)
    ordered = sorted(rows, key=lambda row: str(row[key]))
    return set(connection.execute(statement, ordered).scalars())


@lru_cache
def _insert_and_tell(table: type[SQLModel], key: str, dialect: str) -> Executable:
    """Built once: building it takes longer than running it."""
    target = inspect(table).local_table
    statement: Executable = _INSERTS[dialect](target).on_conflict_do_nothing().returning(target.c[key])
    return statement
