"""The learned aid: proposes a status for a field on which the rules gave nothing (docs/extraction.md)."""
