"""An installation with keys of its own, and its vault in a folder of the test."""

from pathlib import Path

import pytest
from pydantic import SecretStr

from compliance.hashing import Hasher
from compliance.vault import Vault
from core.settings import Environment, Settings


@pytest.fixture
def installed(tmp_path: Path) -> Settings:
    return Settings(
        environment=Environment.TEST,
        data_dir=tmp_path / "installed",
        master_key=SecretStr(Vault.new_master_key()),
        hash_key=SecretStr(Vault.new_master_key()),
    )


@pytest.fixture
def vault(installed: Settings) -> Vault:
    return Vault.from_settings(installed)


@pytest.fixture
def hasher(installed: Settings) -> Hasher:
    return Hasher(installed.hash_key_bytes())
