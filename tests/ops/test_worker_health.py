"""The worker's health check of compose.yaml, against a real lock."""

import os
import subprocess
import sys
from pathlib import Path

import yaml
from sqlalchemy.engine import make_url

from core.database import make_engine
from pipeline.liveness import hold_liveness
from tests.ops.checkout import read


def is_well(url: str, executor_id: str) -> bool:
    """What the check of the worker's service says."""
    service = yaml.safe_load(read("compose.yaml"))["services"]["worker"]
    program, *arguments = service["healthcheck"]["test"][1:]
    assert program == "python"
    plain = make_url(url).set(drivername="postgresql").render_as_string(hide_password=False)
    environment = {**os.environ, "QUALIF_DATABASE_URL": plain, "QUALIF_EXECUTOR_ID": executor_id}
    outcome = subprocess.run([sys.executable, *arguments], env=environment, check=False, capture_output=True)
    assert outcome.returncode in {0, 1}, outcome.stderr.decode()
    return outcome.returncode == 0


def test_a_worker_is_well_while_it_holds_the_lock_of_its_id(postgres_url: str, tmp_path: Path) -> None:
    engine = make_engine(postgres_url)
    # Ids whose hashes are negative and positive: a lock's number is unsigned.
    for executor_id in ("worker-1", "worker-2", "worker-3", "worker-4"):
        assert not is_well(postgres_url, executor_id)
        with hold_liveness(engine, tmp_path, executor_id):
            assert is_well(postgres_url, executor_id)
            assert not is_well(postgres_url, f"not-{executor_id}")
        assert not is_well(postgres_url, executor_id)
    engine.dispose()
