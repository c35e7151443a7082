"""What the prospect uses today."""
