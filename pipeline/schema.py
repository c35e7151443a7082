"""The job engine's own tables, on the application's database."""

from dbos import DBOS
from sqlalchemy import Engine


def upgrade_jobs(engine: Engine) -> None:
    """Create or upgrade the job tables; the API and the workers find them ready."""
    DBOS.migrate(engine.url.render_as_string(hide_password=False))
