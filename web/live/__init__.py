"""What the page of a call under way shows, and what its buttons do."""
