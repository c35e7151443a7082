"""Sums of money and head counts in spoken French."""

from extraction.amounts.amounts import find_amounts
from extraction.amounts.counts import find_counts
from extraction.amounts.values import Amount, Basis, Bound, Count

__all__ = ["Amount", "Basis", "Bound", "Count", "find_amounts", "find_counts"]
