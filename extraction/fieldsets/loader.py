"""Reads field sets, and says in French on which line a file is wrong and what to do."""

import datetime as dt
import itertools
import re
import tomllib
from collections.abc import Iterable, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from core.errors import InvalidInput
from extraction.amounts import find_amounts, find_counts
from extraction.dialogue import tag
from extraction.disfluency.disfluency import process
from extraction.expressions import Pattern, compiled, hits
from extraction.fieldsets.schema import FieldSet, PatternError
from extraction.roles.roles import find_roles
from extraction.timex import find_times

FOLDER = Path(__file__).parent / "sets"
_ANY_DAY = dt.date(2026, 2, 10)
_SAID = {
    "missing": "il manque « {key} »",
    "extra_forbidden": "« {key} » n'est pas une clé connue : vérifiez son orthographe",
    "enum": "« {key} » doit être l'un de : status, amount, time, text, yes_no",
    "string_pattern_mismatch": "« {key} » s'écrit en minuscules sans accent, chiffres et tirets bas",
    "string_too_long": "« {key} » est trop long",
    "string_too_short": "« {key} » est vide ou trop court",
    "too_short": "« {key} » ne doit pas être vide",
    "too_long": "« {key} » a trop d'éléments",
}
"""What each kind of error says of a key."""


def all_sets() -> tuple[FieldSet, ...]:
    """The sets that ship with the application, by name."""
    return tuple(load_set(path.stem) for path in sorted(FOLDER.glob("*.toml")))


def check_sets(names: Iterable[str]) -> tuple[str, ...]:
    """The names, each once, where all of them are known.

    Raises:
        InvalidInput: one is not.
    """
    wanted = tuple(dict.fromkeys(names))
    known = {each.name for each in all_sets()}
    if not set(wanted) <= known:
        raise InvalidInput(
            "field_set.unknown", f"Ce jeu de champs n'existe pas. Jeux connus : {', '.join(sorted(known))}."
        )
    return wanted


def load_sets(names: Iterable[str]) -> tuple[FieldSet, ...]:
    """The sets of these names.

    Raises:
        InvalidInput: one is not known.
    """
    return tuple(load_set(name) for name in check_sets(names))


@lru_cache(maxsize=32)
def load_set(name: str) -> FieldSet:
    """A set that ships with the application, by its name, read and checked once.

    Raises:
        InvalidInput: its file is missing or is no valid set.
    """
    found = read_set(FOLDER / f"{name}.toml")
    if found.name != name:
        raise InvalidInput("field_set.invalid", f"« {name}.toml » : « name » doit être le nom du fichier.")
    return found


def read_set(path: Path) -> FieldSet:
    """Reads and checks one file.

    Raises:
        InvalidInput: the message gives the file's name, the line, what is wrong and what to do.
    """
    try:
        text = path.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidInput(
            "field_set.unreadable", f"« {path.name} » est introuvable ou n'est pas un texte en UTF-8."
        ) from error
    try:
        found = FieldSet.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise _invalid(path, _toml_line(error), f"ce n'est pas du TOML valide ({error}).") from error
    except ValidationError as error:
        first = error.errors()[0]
        raise _invalid(path, line_of(text, _place(first)), _sentence(first)) from error
    _check_examples(path, text, found)
    return found


def line_of(text: str, place: Sequence[str | int]) -> int:
    """The line, from 1, of a place in a set's file: a field's header, a pattern's, or the key inside it."""
    lines = text.splitlines()
    at = 0
    numbers = {key: index for key, index in itertools.pairwise(place) if isinstance(index, int)}
    for key, header in (("field", r"\[\[\s*field\s*\]\]"), ("pattern", r"\[\[\s*field\.pattern\s*\]\]")):
        if key in numbers:
            starts = [n for n in range(at, len(lines)) if re.match(rf"\s*{header}", lines[n])]
            at = starts[min(int(numbers[key]), len(starts) - 1)] if starts else at
    keys = [key for key in place if isinstance(key, str) and key not in numbers] or list(numbers)[-1:]
    for number in range(at, len(lines)):
        if number > at and lines[number].lstrip().startswith("[["):
            break
        if keys and re.match(rf"\s*{re.escape(str(keys[0]))}\b\s*[=.]", lines[number]):
            return number + 1
    return at + 1


def _toml_line(error: tomllib.TOMLDecodeError) -> int:
    found = re.search(r"line (\d+)", str(error))
    return int(found[1]) if found else 1


def _place(error: Any) -> tuple[str | int, ...]:
    cause = error.get("ctx", {}).get("error")
    within = ("pattern", cause.at, "value") if isinstance(cause, PatternError) else ()
    return (*error["loc"], *within)


def _sentence(error: Any) -> str:
    key = next((part for part in reversed(error["loc"]) if isinstance(part, str)), "")
    if error["type"] == "value_error":
        return f"{error['ctx']['error']}."
    said = _SAID.get(error["type"], "la valeur de « {key} » n'est pas du type attendu")
    return said.format(key=key) + "."


def _check_examples(path: Path, text: str, found: FieldSet) -> None:
    """Each rule reads what it should and leaves what it should not; each question is recognised."""
    for number, field in enumerate(found.field):
        if not compiled(field.asked).search(process(field.question)[1].text):
            raise _invalid(
                path, line_of(text, ("field", number, "asked")), "« asked » ne reconnaît pas « question »."
            )
        for rule, pattern in enumerate(field.patterns(found.path(field))):
            place = ("field", number, "pattern", rule)
            for example in pattern.examples:
                if not _reads(pattern, example):
                    line = line_of(text, (*place, "says"))
                    raise _invalid(path, line, f"l'expression ne lit pas son exemple « {example} ».")
            for example in pattern.counter_examples:
                if _reads(pattern, example):
                    line = line_of(text, (*place, "does_not_say"))
                    raise _invalid(path, line, f"l'expression lit son contre-exemple « {example} ».")


def _reads(pattern: Pattern, text: str) -> bool:
    _, words = process(text)
    times = find_times(text, spoken_on=_ANY_DAY)
    tags = tag(words, find_amounts(text), times, find_counts(text), find_roles(text, words))
    return any(True for _ in hits([pattern], words, tags))


def _invalid(path: Path, line: int, what: str) -> InvalidInput:
    return InvalidInput("field_set.invalid", f"« {path.name} », ligne {line} : {what}")
