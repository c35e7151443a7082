"""A vault in a folder of the test."""

from pathlib import Path

import pytest

from compliance.vault import Vault
from core.settings import Environment, Settings


@pytest.fixture
def installed(tmp_path: Path) -> Settings:
    return Settings(
        environment=Environment.TEST, data_dir=tmp_path / "vault", master_key=Vault.new_master_key()
    )


@pytest.fixture
def vault(installed: Settings) -> Vault:
    return Vault.from_settings(installed)
