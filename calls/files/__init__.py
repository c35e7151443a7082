"""What is on record about a call, read at once."""
