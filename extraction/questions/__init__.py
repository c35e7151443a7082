"""What the agent's turn asks about: context for the answer, never a fact."""
