"""Reads call files of the annotation guide (`.json`) and small cases (`.jsonl`) into turns."""

import datetime as dt
import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core.errors import InvalidInput
from models.values.transcript import Turn


@dataclass(frozen=True, slots=True)
class CallFile:
    """One call: its name, its day, its turns."""

    id: str
    reference_date: dt.date
    turns: tuple[Turn, ...]


def read_calls(path: Path) -> Iterator[CallFile]:
    """The calls of a file: one of a `.json`, one a line of a `.jsonl`. Blank lines are skipped.

    Raises:
        InvalidInput: unreadable file, bad JSON, a field that is missing or wrong; the message gives the
            file's name and, for a `.jsonl`, the line.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError as error:
        raise InvalidInput(
            "call_file.not_found", f"Fichier introuvable : {path.name}. Vérifiez le chemin."
        ) from error
    except IsADirectoryError as error:
        raise InvalidInput(
            "call_file.is_folder", f"« {path.name} » est un dossier : indiquez un fichier .json ou .jsonl."
        ) from error
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "call_file.unreadable", f"« {path.name} » est illisible : il faut un fichier texte en UTF-8."
        ) from error
    if path.suffix == ".jsonl":
        for number, line in enumerate(text.splitlines(), start=1):
            if line.strip():
                yield parse_call(
                    line, where=f"« {path.name} », ligne {number}", default_id=f"{path.stem}-{number}"
                )
    else:
        yield parse_call(text, where=f"« {path.name} »", default_id=path.stem)


def parse_call(text: str, *, where: str, default_id: str) -> CallFile:
    """One call from its JSON text; `where` names the place in error messages.

    Raises:
        InvalidInput: bad JSON, a field that is missing or wrong.
    """
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        place = (
            f" (ligne {error.lineno}, colonne {error.colno})"
            if isinstance(error, json.JSONDecodeError)
            else ""
        )
        raise InvalidInput("call_file.bad_json", f"{where} : ce n'est pas du JSON valide{place}.") from error
    if not isinstance(data, dict):
        raise InvalidInput("call_file.not_object", f"{where} : un objet JSON est attendu (accolades).")
    return CallFile(
        id=str(data.get("id") or default_id),
        reference_date=_date(data, where),
        turns=_turns(data, where),
    )


def _date(data: dict[str, Any], where: str) -> dt.date:
    value = data.get("reference_date")
    if value is None:
        raise InvalidInput(
            "call_file.no_date", f"{where} : il manque « reference_date », la date de l'appel (AAAA-MM-JJ)."
        )
    try:
        return dt.date.fromisoformat(str(value))
    except ValueError as error:
        raise InvalidInput(
            "call_file.bad_date", f"{where} : « reference_date » doit être une date au format AAAA-MM-JJ."
        ) from error


def _turns(data: dict[str, Any], where: str) -> tuple[Turn, ...]:
    value = data.get("turns")
    if not isinstance(value, list):
        raise InvalidInput(
            "call_file.no_turns", f"{where} : il manque « turns », la liste des tours de parole."
        )
    turns = []
    for number, item in enumerate(value):
        try:
            turns.append(Turn.model_validate({"i": number, **item} if isinstance(item, dict) else item))
        except ValidationError as error:
            fields = (
                ", ".join(dict.fromkeys(".".join(str(part) for part in e["loc"]) for e in error.errors()))
                or "tour"
            )
            raise InvalidInput(
                "call_file.bad_turn",
                f"{where} : le tour n° {number} est incorrect ({fields}). Chaque tour a « speaker » "
                "(agent, prospect ou unknown) et « text ».",
            ) from error
    if len({turn.i for turn in turns}) != len(turns):
        raise InvalidInput("call_file.same_number", f"{where} : deux tours portent le même numéro « i ».")
    return tuple(turns)
