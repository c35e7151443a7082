"""Money for the project: its amount, and whether it is there."""
