"""Scoring: a validated grid turns the facts of a call into a grade, explained point by point."""
