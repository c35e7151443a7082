"""Sums of money and head counts in spoken French."""

from extraction.amounts.amounts import find_amounts, find_terms
from extraction.amounts.counts import find_counts
from extraction.amounts.values import Amount, Basis, Bound, Count, Terms

__all__ = ["Amount", "Basis", "Bound", "Count", "Terms", "find_amounts", "find_counts", "find_terms"]
