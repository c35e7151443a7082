"""The demonstration: a fictional team, four calls through the true path, and the pages to look at."""
