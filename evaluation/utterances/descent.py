"""Logistic regressions, one a label, all at once, by dual coordinate descent (Yu, Huang and Lin, 2011)."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]
_NEWTON_STEPS = 4


@dataclass(frozen=True, slots=True)
class Row:
    """A sparse row: columns and their values."""

    columns: NDArray[np.int64]
    values: Floats


def fit(
    rows: Sequence[Row], truth: NDArray[np.bool_], *, columns: int, cost: float, epochs: int
) -> tuple[Floats, Floats]:
    """Weights (columns, labels) and biases that minimise `|w|²/2 + cost * log loss` for each label.

    The order of the rows is drawn from a fixed seed: same rows, same weights.
    """
    sign = np.where(truth, 1.0, -1.0)
    weights = np.zeros((columns + 1, truth.shape[1]))
    alpha = np.full(truth.shape, 1e-8)
    at = [np.append(row.columns, columns) for row in rows]
    values = [np.append(row.values, 1.0) for row in rows]
    for index in range(len(rows)):
        weights[at[index]] += values[index][:, None] * (sign[index] * alpha[index])
    draw = np.random.default_rng(0)
    for _ in range(epochs):
        for index in draw.permutation(len(rows)):
            columns_of, row = at[index], values[index]
            gradient = sign[index] * (row @ weights[columns_of])
            moved = _minimise(alpha[index], gradient, float(row @ row), cost)
            weights[columns_of] += row[:, None] * (sign[index] * (moved - alpha[index]))
            alpha[index] = moved
    return weights[:-1], weights[-1]


def _minimise(alpha: Floats, gradient: Floats, norm: float, cost: float) -> Floats:
    """The dual variables of one row after some Newton steps, kept inside (0, cost)."""
    moved = alpha.copy()
    for _ in range(_NEWTON_STEPS):
        slope = norm * (moved - alpha) + gradient + np.log(moved / (cost - moved))
        step = moved - slope / (norm + cost / (moved * (cost - moved)))
        step = np.where(step <= 0, moved * 0.1, step)
        step = np.where(step >= cost, cost - (cost - moved) * 0.1, step)
        moved = np.clip(step, 1e-12 * cost, cost * (1 - 1e-12))
    return moved


def fit_line(scores: Floats, truth: NDArray[np.bool_]) -> tuple[float, float]:
    """Platt's slope and offset: the logistic regression of the truth on one score, by Newton's method."""
    targets = np.where(truth, (truth.sum() + 1) / (truth.sum() + 2), 1 / ((~truth).sum() + 2))
    design = np.column_stack([scores, np.ones_like(scores)])
    found = np.array([1.0, 0.0])
    for _ in range(50):
        share = 1 / (1 + np.exp(-np.clip(design @ found, -35, 35)))
        slope = design.T @ (share - targets)
        curve = (design * (share * (1 - share))[:, None]).T @ design + 1e-6 * np.eye(2)
        found = found - np.linalg.solve(curve, slope)
    return float(found[0]), float(found[1])
