"""The vault: sealed audio and the data keys, each in its own object store, outside the database."""

from compliance.vault.keys import KeyScope
from compliance.vault.reader import AudioReader
from compliance.vault.vault import StoredAudio, Vault

__all__ = ["AudioReader", "KeyScope", "StoredAudio", "Vault"]
