"""From hang-up to the proposed sheet, beside the transcription step alone.

    make bench-pipeline

Calls of about five minutes go through the whole product (simulator, API, worker, SQLite, the usual polling of
the queues): one alone, two at once, then one more than there are decoding processes. Prints as JSON, for
each call, the seconds from the hang-up that our API saw to the sheet, those of its transcription step, their
ratio, and after how long that step began; and how long the one that waited still did once a process was free.
"""

import datetime as dt
import json
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from core.settings import Settings
from evaluation.asr.bench import write_wav
from evaluation.asr.corpus import calls
from models import CallState, Stage
from pipeline.resources import whisper_config
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

    def times(self, step: "Step") -> dict[str, float]:
        """What is printed."""
        sheet_s = self.seen["sheet"] - self.seen["hung_up"]
        return {
            "sheet_s": round(sheet_s, 1),
            "transcription_s": step.wall_s,
            "ratio": round(sheet_s / step.wall_s, 2),
            "transcribing_after_s": round(self.seen["transcribing"] - self.seen["hung_up"], 1),
        }


@dataclass(frozen=True)
class Step:
    """The transcription of one call, as the worker logged it."""

    ended: dt.datetime
    wall_s: float

    @property
    def began(self) -> dt.datetime:
        """When it began."""
        return self.ended - dt.timedelta(seconds=self.wall_s)


def measure(house: House, audio: Path, phones: Sequence[str]) -> tuple[list[dict[str, float]], list[Step]]:
    """Calls to these phones at once, and their transcriptions; the worker is running and warm."""
    watched = [Watched(house.call(house.prospect(phone, audio=audio))) for phone in phones]
    while not all("sheet" in each.seen for each in watched):
        time.sleep(0.1)
        for each in watched:
            each.look(house)
    steps = transcriptions(house.settings.data_dir / "worker.log")
    return [each.times(steps[each.call_id]) for each in watched], [steps[each.call_id] for each in watched]


def transcriptions(log: Path) -> dict[str, Step]:
    """The transcription step of each call (the log has a line of JSON a stage)."""
    lines = [json.loads(line) for line in log.read_text().splitlines() if '"stage.done"' in line]
    return {
        line["call_id"]: Step(dt.datetime.fromisoformat(line["timestamp"]), line["wall_s"])
        for line in lines
        if line["stage"] == Stage.TRANSCRIBE.value
    }


def waited_s(steps: Sequence[Step]) -> float:
    """How long after a process was free the last transcription began."""
    last = max(steps, key=lambda step: step.began)
    free = min(step.ended for step in steps)
    return round((last.began - free).total_seconds(), 2)


def main() -> None:
    """Measure, and print."""
    polling = Settings.model_fields["queue_poll_s"].default
    with tempfile.TemporaryDirectory() as name, running_simulator() as simulator:
        folder = Path(name)
        url = f"sqlite:///{folder / 'qualif.sqlite3'}"
        migrate(url)
        with open_house(url, simulator, folder, queue_poll_s=polling) as house:
            audio = long_audio(folder)
            many = whisper_config(house.settings).process_count + 1
            with house.worker():
                house.wait(house.call(house.prospect("+33639980040")))  # until then the worker warms up
                alone, _ = measure(house, audio, ["+33639980041"])
                together, _ = measure(house, audio, ["+33639980042", "+33639980043"])
                queued, steps = measure(house, audio, [f"+336399801{number:02}" for number in range(many)])
            found = {"alone": alone, "together": together, "queued": queued}
            print(json.dumps(found | {"next_begins_after_s": waited_s(steps)}, indent=1))


if __name__ == "__main__":
    main()
