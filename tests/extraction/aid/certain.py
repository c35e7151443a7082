"""Weights that find one label in every turn: what the aid may do with a proposal, whatever it learnt."""

import numpy as np

from extraction.aid.weights import BLOCKS, Label, Weights, quantised


def certain_of(name: str, *, threshold: float | None = 0.5) -> Weights:
    labels = [Label(name, 1.0, 0.0, threshold), Label("budget.refusing", 1.0, 0.0, None)]
    blocks = {block: np.zeros((rows, len(labels))) for block, rows in BLOCKS.items()}
    return quantised(labels, blocks, np.array([3.0, -9.0]))
