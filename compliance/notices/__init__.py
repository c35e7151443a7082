"""Notices: what prospects are told (`wording`, `sound`), version by version (`service`)."""
