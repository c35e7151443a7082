"""Alembic environment: the tables of `models`, on the engine that the caller gives or the settings name."""

from typing import Literal

from alembic import context
from sqlalchemy import Connection, Enum
from sqlmodel import SQLModel
from sqlmodel.sql.sqltypes import AutoString

import models  # noqa: F401 - fills the metadata
from core.database import make_engine
from core.settings import get_settings
from models.base import UtcDateTime


def is_ours(_object: object, name: str | None, kind: str, reflected: bool, _compare_to: object) -> bool:  # noqa: FBT001 - Alembic's signature
    """Leave the job engine's tables alone: on SQLite they share the file."""
    return not (kind == "table" and reflected and name not in SQLModel.metadata.tables)


def render(kind: str, item: object, _context: object) -> str | Literal[False]:
    """Write our column types as SQLAlchemy's own: a migration must not change with the code."""
    if kind == "type" and isinstance(item, UtcDateTime):
        return "sa.DateTime(timezone=True)"
    if kind == "type" and isinstance(item, AutoString | Enum):
        return f"sa.String(length={item.length})"
    return False


def run(connection: Connection) -> None:
    """Apply or compare on one connection. SQLite changes tables by copying them (batch mode)."""
    context.configure(
        connection=connection,
        target_metadata=SQLModel.metadata,
        include_object=is_ours,
        render_item=render,
        compare_type=True,
        compare_server_default=True,
        render_as_batch=connection.dialect.name == "sqlite",
    )
    with context.begin_transaction():
        context.run_migrations()


given = context.config.attributes.get("connection")
if given is not None:
    run(given)
else:
    with make_engine(get_settings().database_url).begin() as own:
        run(own)
