"""What the prospect wants solved, what hurts, and what they use today."""
