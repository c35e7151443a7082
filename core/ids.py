"""Identifiers of our own rows: random, so that a URL tells nothing and cannot be guessed."""

import uuid


def new_id() -> str:
    """A new identifier: 32 hexadecimal characters, 122 random bits."""
    return uuid.uuid4().hex
