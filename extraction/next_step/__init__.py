"""What both parties agreed to do next."""
