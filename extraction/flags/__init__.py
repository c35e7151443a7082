"""What must be acted on whatever the score."""
