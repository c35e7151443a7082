"""From hang-up to the proposed sheet, beside the transcription step alone.

    make bench-pipeline

Calls of about five minutes go through the whole product (simulator, API, worker, SQLite, the usual polling of
the queues): one alone, then two at once. Prints, as JSON, for each call the seconds from the hang-up that our
API saw to the sheet, those of its transcription step, their ratio, and after how long that step began.
"""

import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from evaluation.asr.bench import write_wav
from evaluation.asr.corpus import calls
from models import CallState, Stage
from simulator.testing import running_simulator
from tests.conftest import migrate
from tests.e2e.conftest import open_house
from tests.e2e.house import House

LONG_CALLS = ("dev-crm-01", "dev-solaire-01")


def long_audio(folder: Path) -> Path:
    """Two of the recorded calls, one after the other."""
    path = folder / "long.wav"
    sounds = {call.name: call.sound() for call in calls()}
    write_wav(path, np.concatenate([sounds[name] for name in LONG_CALLS], axis=1))
    return path


@dataclass
class Watched:
    """A call, and when (monotonic seconds) what was first seen of it."""

    call_id: str
    seen: dict[str, float] = field(default_factory=dict)

    def look(self, house: House) -> None:
        """Note what is new."""
        call = house.read(self.call_id)
        signs = {
            "hung_up": call.ended_at is not None,
            "transcribing": call.stage is Stage.TRANSCRIBE,
            "sheet": call.state is CallState.READY,
        }
        for name, is_there in signs.items():
            if is_there:
                self.seen.setdefault(name, time.monotonic())
        if call.state is CallState.FAILED:
            raise RuntimeError(call.failure_message)

    def times(self, steps: dict[str, float]) -> dict[str, float]:
        """What is printed."""
        sheet_s = self.seen["sheet"] - self.seen["hung_up"]
        return {
            "sheet_s": round(sheet_s, 1),
            "transcription_s": steps[self.call_id],
            "ratio": round(sheet_s / steps[self.call_id], 2),
            "transcribing_after_s": round(self.seen["transcribing"] - self.seen["hung_up"], 1),
        }


def measure(house: House, audio: Path, phones: Sequence[str]) -> list[dict[str, float]]:
    """Calls to these phones at once; the worker is running and warm."""
    watched = [Watched(house.call(house.prospect(phone, audio=audio))) for phone in phones]
    while not all("sheet" in each.seen for each in watched):
        time.sleep(0.1)
        for each in watched:
            each.look(house)
    steps = transcription_s(house.settings.data_dir / "worker.log")
    return [each.times(steps) for each in watched]


def transcription_s(log: Path) -> dict[str, float]:
    """How long the transcription step of each call took, as the worker logged it (a line of JSON a stage)."""
    lines = [json.loads(line) for line in log.read_text().splitlines() if '"stage.done"' in line]
    return {line["call_id"]: line["wall_s"] for line in lines if line["stage"] == Stage.TRANSCRIBE.value}


def main() -> None:
    """Measure, and print."""
    with tempfile.TemporaryDirectory() as name, running_simulator() as simulator:
        folder = Path(name)
        url = f"sqlite:///{folder / 'qualif.sqlite3'}"
        migrate(url)
        with open_house(url, simulator, folder, queue_poll_s=1.0) as house:
            audio = long_audio(folder)
            with house.worker():
                house.wait(house.call(house.prospect("+33639980040")))  # until then the worker warms up
                alone = measure(house, audio, ["+33639980041"])
                together = measure(house, audio, ["+33639980042", "+33639980043"])
            print(json.dumps({"alone": alone, "together": together}, indent=1))


if __name__ == "__main__":
    main()
