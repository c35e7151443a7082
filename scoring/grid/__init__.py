"""Versioned grids: weights, thresholds, disqualifiers and their French words, as validated data."""

from scoring.grid.loader import DEFAULT_GRID, grid_ids, load_grid, read_grid
from scoring.grid.schema import (
    STATUSES,
    Condition,
    Criterion,
    CriterionRule,
    Disqualifier,
    DisqualifierCode,
    Grid,
)

__all__ = [
    "DEFAULT_GRID",
    "STATUSES",
    "Condition",
    "Criterion",
    "CriterionRule",
    "Disqualifier",
    "DisqualifierCode",
    "Grid",
    "grid_ids",
    "load_grid",
    "read_grid",
]
