"""Commands over files: nothing is stored, and the audio stays where it is."""

import datetime as dt
import json
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn

from core.clock import today_in_paris
from core.settings import Environment, Settings
from scoring.grid import DEFAULT_GRID

if TYPE_CHECKING:
    from extraction.fieldsets import FieldSet


class Side(StrEnum):
    """A channel of a stereo file."""

    LEFT = "left"
    RIGHT = "right"


AudioFile = Annotated[Path, typer.Argument(help="Enregistrement (stéréo : un interlocuteur par canal).")]
AgentChannel = Annotated[Side, typer.Option(help="Canal du commercial.")]
ReferenceDate = Annotated[
    str | None,
    typer.Option(help="Date de l'appel (AAAA-MM-JJ), par défaut aujourd'hui : « jeudi » en dépend."),
]
Hotwords = Annotated[
    list[str] | None,
    typer.Option("--word", help="Mot propre à votre métier, à mieux reconnaître (répétable)."),
]

FieldSets = Annotated[
    list[str] | None,
    typer.Option(
        "--fields", help="Jeu de champs à ajouter à la fiche : son nom (rh) ou un fichier .toml (répétable)."
    ),
]


def process(  # noqa: PLR0917 - typer reads a command's options from its parameters
    file: AudioFile,
    agent_channel: AgentChannel = Side.LEFT,
    reference_date: ReferenceDate = None,
    word: Hotwords = None,
    grid: Annotated[str, typer.Option(help="Grille de notation.")] = DEFAULT_GRID,
    fields: FieldSets = None,
    as_json: Annotated[bool, typer.Option("--json", help="Sortie JSON.")] = False,
) -> None:
    """Un enregistrement → la fiche proposée, avec la preuve de chaque champ."""
    from cli.sheet_table import print_sheet
    from pipeline.local import process_file

    with _progress("Transcription") as report:
        result = process_file(
            _settings(),
            file,
            agent_channel=agent_channel.value,
            reference_date=read_date(reference_date),
            grid=grid,
            hotwords=word or (),
            field_sets=_field_sets(fields),
            on_progress=report,
        )
    if as_json:
        _print_json(
            {
                "id": file.stem,
                "sheet": json.loads(result.extraction.sheet.model_dump_json(by_alias=True)),
                "assessment": json.loads(result.assessment.model_dump_json()),
            }
        )
        return
    print_sheet(Console(), result)


def transcribe(file: AudioFile, agent_channel: AgentChannel = Side.LEFT, word: Hotwords = None) -> None:
    """Un enregistrement → sa transcription (JSON)."""
    from pipeline.local import transcribe_file

    with _progress("Transcription") as report:
        transcript = transcribe_file(
            _settings(), file, agent_channel=agent_channel.value, hotwords=word or (), on_progress=report
        )
    sys.stdout.write(transcript.model_dump_json(indent=1) + "\n")


def extract(
    files: Annotated[list[Path], typer.Argument(help="Appels annotés (.json) ou cas (.jsonl).")],
    fields: FieldSets = None,
) -> None:
    """Des appels écrits → une fiche par ligne (JSON)."""
    from extraction.callfile import read_calls
    from extraction.engine import Extractor

    sets = _field_sets(fields)
    extractor = Extractor(aid=_settings().extraction_aid)
    for path in files:
        for call in read_calls(path):
            extraction = extractor.extract(call.turns, reference_date=call.reference_date, field_sets=sets)
            found = {"id": call.id, "sheet": json.loads(extraction.sheet.model_dump_json(by_alias=True))}
            _print_json(found | ({"notices": list(extraction.notices)} if extraction.notices else {}))


def read_date(text: str | None) -> dt.date:
    """The day of the call as given on the command line.

    Raises:
        typer.BadParameter: no such day.
    """
    if text is None:
        return today_in_paris()
    french = re.fullmatch(r"(\d{1,2})/(\d{1,2})/(\d{4})", text)
    try:
        return dt.date(*map(int, reversed(french.groups()))) if french else dt.date.fromisoformat(text)
    except ValueError as error:
        raise typer.BadParameter(f"« {text} » n'est pas une date. Exemple : 2026-03-12.") from error


def _field_sets(names: list[str] | None) -> "tuple[FieldSet, ...]":
    """The sets of these names or files.

    Raises:
        InvalidInput: one is not known, or its file is not valid.
    """
    from extraction.fieldsets import load_sets, read_set

    return tuple(
        each
        for name in names or ()
        for each in ((read_set(Path(name)),) if name.endswith(".toml") else load_sets([name]))
    )


def _settings() -> Settings:
    """The settings for work on files: no secret is needed, since nothing is stored."""
    return Settings(environment=Environment.TEST)


def _print_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class _Report:
    """Moves a progress bar by the share done."""

    def __init__(self, progress: Progress, title: str) -> None:
        self._progress = progress
        self._task = progress.add_task(title, total=1.0)

    def __call__(self, share: float) -> None:
        self._progress.update(self._task, completed=share)


@contextmanager
def _progress(title: str) -> Iterator[_Report]:
    """A bar on the error stream: the result alone goes to the output."""
    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.percentage:>3.0f} %"))
    with Progress(*columns, TimeRemainingColumn(), console=Console(stderr=True), transient=True) as progress:
        yield _Report(progress, title)
