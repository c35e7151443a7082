"""Sound in, transcript out."""
