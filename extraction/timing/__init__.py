"""When the prospect wants to decide, start or be equipped."""
