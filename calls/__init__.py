"""Calls: their life from the first ring to the validated sheet, and who may see them."""
