"""One executor id is one live worker, on both databases."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from core.errors import Conflict
from pipeline.liveness import hold_liveness


def test_a_second_worker_with_the_same_id_is_refused(engine: Engine, tmp_path: Path) -> None:
    with hold_liveness(engine, tmp_path, "worker-1") as first:
        first.check()
        with pytest.raises(Conflict, match="id_taken"), hold_liveness(engine, tmp_path, "worker-1"):
            pass
        with hold_liveness(engine, tmp_path, "worker-2"):
            pass
    with hold_liveness(engine, tmp_path, "worker-1"):
        pass
