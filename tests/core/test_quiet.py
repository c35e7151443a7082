"""No library calls home from our processes."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

# Finding speech is what loads ONNX Runtime. Without the switch it leaves `deviceid` and a queue (1.32).
FIND_SPEECH = """
import numpy as np
from faster_whisper.vad import get_vad_model
get_vad_model()(np.zeros(5120, dtype=np.float32))
"""
UNSET = ("CI", "ORT_DISABLE_TELEMETRY", "ORT_RUNNING_UNIT_TESTS", "HF_HUB_DISABLE_TELEMETRY")


def left_behind(script: str, home: Path) -> list[str]:
    """The files that a process leaves in an empty home, where usage is queued to be sent."""
    environment = {name: value for name, value in os.environ.items() if name not in UNSET}
    environment |= {"HOME": str(home), "XDG_CACHE_HOME": str(home / "cache")}
    subprocess.run([sys.executable, "-c", script], env=environment, check=True, capture_output=True)
    return sorted(path.name for path in home.rglob("*") if path.is_file())


@pytest.mark.parametrize("package", ["transcription.whisper", "pipeline.local", "cli.main"])
def test_finding_speech_leaves_nothing_to_send(package: str, tmp_path: Path) -> None:
    assert left_behind(f"import {package}\n{FIND_SPEECH}", tmp_path) == []
