"""The pipeline over one file, without a server: nothing is stored, nothing leaves the machine."""

import datetime as dt
from collections.abc import Callable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from core.errors import InvalidInput
from core.settings import Settings
from extraction.engine import Extractor
from extraction.fieldsets import FieldSet
from models.values.assessment import Assessment
from models.values.sheet import Extraction
from models.values.transcript import Speaker, TranscriptValue
from pipeline.resources import whisper_config
from scoring.engine import assess
from scoring.grid import load_grid
from scoring.icp import Icp
from transcription.whisper import WhisperTranscriber


@dataclass(frozen=True)
class LocalResult:
    """What one file gave."""

    transcript: TranscriptValue
    extraction: Extraction
    assessment: Assessment


def transcribe_file(
    settings: Settings,
    path: Path,
    *,
    agent_channel: Literal["left", "right"],
    hotwords: Sequence[str] = (),
    on_progress: Callable[[float], None] | None = None,
) -> TranscriptValue:
    """Transcribe a sound file.

    Raises:
        InvalidInput: there is no such file.
        Unprocessable: it cannot be read as audio.
    """
    with _opened(path) as source, closing(WhisperTranscriber(whisper_config(settings))) as transcriber:
        return transcriber.transcribe(
            source, agent_channel=agent_channel, hotwords=hotwords, on_progress=on_progress
        )


def process_file(
    settings: Settings,
    path: Path,
    *,
    agent_channel: Literal["left", "right"],
    reference_date: dt.date,
    grid: str,
    hotwords: Sequence[str] = (),
    field_sets: Sequence[FieldSet] = (),
    on_progress: Callable[[float], None] | None = None,
) -> LocalResult:
    """From a sound file to an assessed sheet, on the grid alone (no campaign, so no target)."""
    rules = load_grid(grid)
    transcript = transcribe_file(
        settings, path, agent_channel=agent_channel, hotwords=hotwords, on_progress=on_progress
    )
    turns = [turn for turn in transcript.turns if turn.speaker is not Speaker.UNKNOWN]
    extraction = Extractor(aid=settings.extraction_aid).extract(
        turns, reference_date=reference_date, field_sets=field_sets
    )
    assessment = assess(extraction.sheet, grid=rules, icp=Icp(), reference_date=reference_date)
    return LocalResult(transcript, extraction, assessment)


def _opened(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise InvalidInput(
            "file.unreadable", f"Impossible d'ouvrir « {path.name} » : vérifiez le chemin."
        ) from error
