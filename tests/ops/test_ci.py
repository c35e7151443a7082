"""The script that CI runs."""

import os
import subprocess

from tests.ops.checkout import ROOT


def test_it_is_a_program_that_bash_can_read() -> None:
    script = ROOT / ".ci/run"
    assert os.access(script, os.X_OK)
    assert subprocess.run(["bash", "-n", str(script)], check=False).returncode == 0


def test_it_stops_at_the_first_failure_and_ends_with_the_tests() -> None:
    lines = (ROOT / ".ci/run").read_text(encoding="utf-8").splitlines()
    assert "set -euo pipefail" in lines
    assert lines[-1] == "make --no-print-directory test"
