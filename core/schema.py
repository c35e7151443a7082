"""The application's own tables, brought to the state of this code by Alembic."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Engine

from core.errors import Misconfigured

ROOT = Path(__file__).parent.parent


def alembic_config() -> Config:
    """Alembic's configuration, whatever the working directory."""
    config = Config(ROOT / "alembic.ini")
    config.set_main_option("script_location", str(ROOT / "migrations"))
    return config


def upgrade(engine: Engine) -> None:
    """Apply the migrations that are missing."""
    config = alembic_config()
    with engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def require_current(engine: Engine) -> None:
    """Refuse to work on tables that this code does not know.

    Raises:
        Misconfigured: `database.outdated`, a migration is missing.
    """
    if not is_current(engine):
        raise Misconfigured("database.outdated", "Les tables manquent ou datent : lancez « qualif migrate ».")


def is_current(engine: Engine) -> bool:
    """Whether the database is at the last migration."""
    with engine.connect() as connection:
        here = MigrationContext.configure(connection).get_current_revision()
    return here == ScriptDirectory.from_config(alembic_config()).get_current_head()
