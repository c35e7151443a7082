"""The `qualif` command on an installation of its own."""

from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from cli.main import app
from core.settings import get_settings
from tests.conftest import migrate

Qualif = Callable[..., Result]


@pytest.fixture
def qualif(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Qualif:
    """Run a command with the settings of a test installation (database not migrated yet)."""
    monkeypatch.setenv("QUALIF_ENVIRONMENT", "test")
    monkeypatch.setenv("QUALIF_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("QUALIF_DATABASE_URL", f"sqlite:///{tmp_path / 'cli.sqlite3'}")
    get_settings.cache_clear()
    runner = CliRunner()

    def run(*arguments: str, answers: str | None = None) -> Result:
        return runner.invoke(app, list(arguments), input=answers)

    return run


@pytest.fixture
def migrated(qualif: Qualif, tmp_path: Path) -> Qualif:
    """The same with its tables."""
    migrate(f"sqlite:///{tmp_path / 'cli.sqlite3'}")
    return qualif
