"""Other suppliers of the same thing: in place, or being compared."""
