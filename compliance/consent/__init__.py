"""Consent: what an answer means (`decision`), and the proof that is kept of it (`service`)."""
