"""Why the prospect hesitates."""
