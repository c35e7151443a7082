"""How many people the company employs."""
