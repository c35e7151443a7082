"""Decoding processes: one that dies is replaced, and says so in French."""

import multiprocessing
import os
import signal
from pathlib import Path

import numpy as np
import pytest

from core.errors import Unavailable
from tests.transcription.sounds import call, decoded
from transcription.audio import as_float
from transcription.decoder import WhisperConfig
from transcription.processes import Decoders
from transcription.whisper import WhisperTranscriber


def test_a_process_that_dies_is_replaced(transcriber: WhisperTranscriber) -> None:
    config = WhisperConfig(cache_dir=transcriber._config.cache_dir, processes=1)
    others = {child.pid for child in multiprocessing.active_children()}
    decoders = Decoders(config, config.weights())
    decoders.load()
    (pid,) = {child.pid for child in multiprocessing.active_children()} - others
    assert pid is not None
    window = as_float(decoded(call("demo-saas-daf", end_s=5.0))[0])
    os.kill(pid, signal.SIGKILL)
    try:
        with pytest.raises(Unavailable) as error:
            decoders.read([window], hotwords="")
        assert error.value.code == "whisper.process_died"
        assert "mémoire" in error.value.message
        (reading, nothing) = decoders.read([window, np.zeros(16_000, dtype=np.float32)], hotwords="")
        assert "onjour" in "".join(piece.text for piece in reading.pieces)
        assert all(0 <= piece.start_s <= piece.end_s <= 5.5 for piece in reading.pieces)
        assert len(nothing.pieces) < len(reading.pieces)
    finally:
        decoders.close()
    assert {child.pid for child in multiprocessing.active_children()} <= others


@pytest.mark.parametrize(
    ("device", "given", "processes", "windows"),
    [("cuda", 0, 1, 16), ("cuda", 2, 2, 16), ("cpu", 3, 3, 1)],
)
def test_the_device_says_how_many(device: str, given: int, processes: int, windows: int) -> None:
    config = WhisperConfig(cache_dir=Path(), device=device, processes=given)
    assert (config.process_count, config.windows_at_once) == (processes, windows)


def test_on_a_processor_there_is_one_a_core() -> None:
    config = WhisperConfig(cache_dir=Path())
    assert config.process_count == len(os.sched_getaffinity(0))
