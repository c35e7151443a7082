"""How sure a proposed value is: what speaks for it, and a probability fitted on held-out calls."""
