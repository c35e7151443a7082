"""When a worker does not start."""

import threading

import pytest
from pydantic import SecretStr

from compliance.vault import Vault
from core.errors import Misconfigured
from core.settings import Environment, Settings
from pipeline.worker import run_worker


def test_a_worker_with_another_master_key_does_not_start(sqlite_url: str, tmp_path: object) -> None:
    settings = Settings(
        environment=Environment.TEST,
        data_dir=f"{tmp_path}/data",  # type: ignore[arg-type] # pydantic makes the path
        database_url=sqlite_url,
    )
    Vault.from_settings(settings).create_keys("0" * 32)
    other = settings.model_copy(update={"master_key": SecretStr(Vault.new_master_key())})
    stopping = threading.Event()
    stopping.set()
    with pytest.raises(Misconfigured, match="wrong_master_key"):
        run_worker(other, stopping)
