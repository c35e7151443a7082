"""Reads the grids that ship with the application."""

import tomllib
from functools import lru_cache
from pathlib import Path

from pydantic import ValidationError

from core.errors import InvalidInput, Misconfigured
from scoring.grid.schema import Grid

FOLDER = Path(__file__).parent / "grids"
DEFAULT_GRID = "bant-1"
"""What a campaign takes where nobody chose."""


def grid_ids() -> tuple[str, ...]:
    """The grids that a campaign may name."""
    return tuple(sorted(path.stem for path in FOLDER.glob("*.toml")))


@lru_cache(maxsize=32)
def load_grid(name: str) -> Grid:
    """The grid of that name and version (`bant-1`), read and checked once.

    Raises:
        InvalidInput: there is no such grid.
        Misconfigured: its file is not a valid grid.
    """
    if name not in grid_ids():
        known = ", ".join(grid_ids())
        raise InvalidInput("grid.unknown", f"Cette grille n'existe pas. Grilles connues : {known}.")
    return read_grid(FOLDER / f"{name}.toml")


def read_grid(path: Path) -> Grid:
    """Read and check one file, whose name says the grid's name and version.

    Raises:
        Misconfigured: the file is not a valid grid; the cause says what is wrong.
    """
    try:
        grid = Grid.model_validate(tomllib.loads(path.read_text("utf-8")))
    except (tomllib.TOMLDecodeError, ValidationError) as error:
        raise _invalid(path) from error
    if grid.id != path.stem:
        raise _invalid(path)
    return grid


def _invalid(path: Path) -> Misconfigured:
    return Misconfigured(
        "grid.invalid",
        f"La grille {path.name} n'est pas valable : corrigez ce fichier ou reprenez l'original.",
    )
