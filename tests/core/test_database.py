"""One commit, at the edge; the same key inserted twice is one row; SQLite as the jobs need it."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from sqlalchemy import Engine, func, text
from sqlmodel import Session, col, select

from core import database
from core.database import insert_new, make_engine, unit_of_work
from models import Tombstone, WebhookEvent


def test_a_failing_block_leaves_nothing(engine: Engine) -> None:
    def fail() -> None:
        with unit_of_work(engine) as session:
            session.add(Tombstone(sid_hash="a" * 64))
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    with Session(engine) as session:
        assert session.get(Tombstone, "a" * 64) is None


def test_eight_concurrent_inserts_of_one_key_are_one_row(engine: Engine) -> None:
    def insert(number: int) -> bool:
        with unit_of_work(engine) as session:
            event = WebhookEvent(business_key="status:CA1:3", kind="call_status", call_sid=f"CA{number}")
            return insert_new(session, event)

    with ThreadPoolExecutor(8) as pool:
        news = list(pool.map(insert, range(8)))
    assert sum(news) == 1
    with Session(engine) as session:
        count = session.exec(select(func.count(col(WebhookEvent.id)))).one()
    assert count == 1


def test_sqlite_is_set_as_the_jobs_need_it(engine: Engine) -> None:
    if engine.dialect.name != "sqlite":
        return
    with engine.connect() as connection:
        read = {
            name: connection.exec_driver_sql(f"PRAGMA {name}").scalar()
            for name in ("journal_mode", "foreign_keys", "busy_timeout", "synchronous", "secure_delete")
        }
    assert read == {
        "journal_mode": "wal",
        "foreign_keys": 1,
        "busy_timeout": 30_000,
        "synchronous": 2,
        "secure_delete": 1,
    }


def test_an_inserted_row_belongs_to_the_session(engine: Engine) -> None:
    with unit_of_work(engine) as session:
        event = WebhookEvent(business_key="status:CA1:3", kind="call_status", call_sid="CA1")
        assert insert_new(session, event)
        assert session.get_one(WebhookEvent, event.id) is event
        event.call_sid = "CA2"
        again = WebhookEvent(business_key="status:CA1:3", kind="call_status", call_sid="CA3")
        assert not insert_new(session, again)
        assert again not in session
    with Session(engine) as session:
        assert session.exec(select(WebhookEvent.call_sid)).all() == ["CA2"]


def test_a_connection_that_died_while_idle_is_replaced(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    if engine.dialect.name != "postgresql":
        return
    monkeypatch.setattr(database, "PING_AFTER_S", 0)
    with engine.connect() as connection:
        died = connection.execute(text("SELECT pg_backend_pid()")).scalar_one()
    other = make_engine(engine.url.render_as_string(hide_password=False))
    with other.connect() as connection:
        connection.execute(text(f"SELECT pg_terminate_backend({died})"))
    other.dispose()
    with engine.connect() as connection:
        assert connection.execute(text("SELECT pg_backend_pid()")).scalar_one() != died
