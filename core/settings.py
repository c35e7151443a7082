"""Settings, read from `QUALIF_*` variables or `.env`, and failing closed.

Only the demonstration and the tests may run with the secrets that this file gives; anywhere else a
missing or default secret stops the start with a sentence that says what to set.
"""

import base64
import binascii
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from core.errors import Misconfigured

# 32 zero bytes in base64: recognised everywhere as "not a key".
DEFAULT_KEY = base64.b64encode(bytes(32)).decode()
DEFAULT_SECRET = "demo"  # noqa: S105 - the value that production refuses

Side = Literal["left", "right"]
Flow = Literal["outbound", "inbound"]


class Environment(StrEnum):
    """Where the process runs."""

    DEMO = "demo"
    TEST = "test"
    PRODUCTION = "production"


class Settings(BaseSettings):
    """Everything that differs between two installations.

    Raises:
        Misconfigured: from `check_secrets`, where a secret is missing or a default outside the demo.
    """

    model_config = SettingsConfigDict(env_prefix="QUALIF_", env_file=".env", extra="ignore")

    environment: Environment = Environment.PRODUCTION
    data_dir: Path = Path("data")
    database_url: str = ""
    """SQLite in `data_dir` where nothing is given."""
    public_url: str = "http://127.0.0.1:8000"
    """The origin that Twilio and browsers use; signatures are checked against it, never against headers."""

    # Secrets
    master_key: SecretStr = SecretStr(DEFAULT_KEY)
    """Wraps the data keys. `qualif keys new` makes one. Kept outside the database and the backups."""
    hash_key: SecretStr = SecretStr(DEFAULT_KEY)
    """Key of the HMACs of phone numbers in proofs, tombstones and objections."""

    # Storage
    blob_url: str = ""
    key_url: str = ""
    """Folders of `data_dir` where nothing is given. Backups leave `key_url` out."""

    # Twilio
    twilio_account_sid: str = ""
    twilio_auth_token: SecretStr = SecretStr("")
    twilio_auth_token_previous: SecretStr | None = None
    """Accepted beside the first while one is rotated."""
    twilio_api_key_sid: str = ""
    twilio_api_key_secret: SecretStr = SecretStr("")
    twilio_region: str | None = None
    twilio_edge: str | None = None
    twilio_api_url: str = "https://api.twilio.com"
    """Another host than Twilio's is accepted in the demonstration and in tests only."""
    twilio_detect_machines: bool = True
    """Have Twilio tell, some seconds after the prospect picked up, whether it was an answering machine."""

    agent_channel_outbound: Side = "left"
    agent_channel_inbound: Side = "right"
    """Which channel of a recording holds the agent, until one listened; by default as Twilio documents."""
    roles_confirmed: Annotated[frozenset[Flow], NoDecode] = frozenset()
    """The flows whose channel somebody checked by ear (`outbound,inbound`): no agent is asked."""

    # Speech
    whisper_model: str = "packaged"
    """`packaged`, a folder that holds a CTranslate2 model, or a size that the hub knows (`small`...)."""
    whisper_device: str = "cpu"
    whisper_compute_type: str = "int8"
    whisper_processes: int = Field(default=0, ge=0, le=64)
    """How many decode side by side; 0: one a core, or one a graphics card. Each takes up to 0.8 GB (base)."""
    whisper_threads: int = Field(default=1, ge=1, le=64)
    """Of each process."""
    whisper_beam: int = Field(default=10, ge=1, le=20)
    whisper_batch: int = Field(default=0, ge=0, le=64)
    """Windows decoded together; 0: what suits the device."""
    whisper_trimmed: bool = True
    """Whether the packaged model leaves out the vocabulary of other languages, which costs time."""
    whisper_group_s: float = Field(default=600, ge=5, le=3600)
    """About how long the parts of a long call are: a crash costs the work on one of them."""

    # Extraction
    extraction_aid: bool = True
    """Whether the learned aid proposes statuses where the rules are silent (`on`, `off`)."""

    # Jobs
    executor_id: str | None = None
    queue_poll_s: float = Field(default=0.25, gt=0)
    """How often a worker looks for work: a quarter of a second costs an idle one 3 % of a core."""

    # Web
    session_hours: int = Field(default=10, ge=1, le=72)
    log_json: bool = True
    log_level: str = "INFO"

    @field_validator("roles_confirmed", mode="before")
    @classmethod
    def _split(cls, value: object) -> object:
        return (
            [part.strip() for part in value.split(",") if part.strip()] if isinstance(value, str) else value
        )

    @model_validator(mode="after")
    def _fill_paths(self) -> Self:
        data_dir = self.data_dir.absolute()
        self.data_dir = data_dir
        self.database_url = self.database_url or f"sqlite:///{data_dir / 'qualif.sqlite3'}"
        self.blob_url = self.blob_url or (data_dir / "blobs").as_uri()
        self.key_url = self.key_url or (data_dir / "keys").as_uri()
        self.public_url = self.public_url.rstrip("/")
        self.twilio_api_url = self.twilio_api_url.rstrip("/")
        return self

    @property
    def secure_cookies(self) -> bool:
        """Cookies travel over TLS alone, wherever the public address has it."""
        return self.public_url.startswith("https://")

    def master_key_bytes(self) -> bytes:
        """The master key: 32 bytes."""
        return _decode_key(self.master_key, name="QUALIF_MASTER_KEY")

    def hash_key_bytes(self) -> bytes:
        """The key of the keyed hashes: 32 bytes."""
        return _decode_key(self.hash_key, name="QUALIF_HASH_KEY")

    def problems(self) -> list[str]:
        """What keeps this installation from starting, in French, one sentence each."""
        if self.environment is not Environment.PRODUCTION:
            return []
        found = []
        for name, key in (("QUALIF_MASTER_KEY", self.master_key), ("QUALIF_HASH_KEY", self.hash_key)):
            if key.get_secret_value() == DEFAULT_KEY:
                found.append(
                    f"{name} n'est pas défini : lancez « qualif keys new » et placez la clé dans .env."
                )
        required = {
            "QUALIF_TWILIO_ACCOUNT_SID": self.twilio_account_sid,
            "QUALIF_TWILIO_AUTH_TOKEN": self.twilio_auth_token.get_secret_value(),
            "QUALIF_TWILIO_API_KEY_SID": self.twilio_api_key_sid,
            "QUALIF_TWILIO_API_KEY_SECRET": self.twilio_api_key_secret.get_secret_value(),
        }
        found += [
            f"{name} manque : reprenez la valeur dans la console Twilio."
            for name, value in required.items()
            if value in {"", DEFAULT_SECRET}
        ]
        if not self.public_url.startswith("https://"):
            found.append("QUALIF_PUBLIC_URL doit commencer par https:// : Twilio signe cette adresse.")
        if self.twilio_api_url != "https://api.twilio.com":
            found.append("QUALIF_TWILIO_API_URL ne se change que dans la démonstration.")
        return found

    def check_secrets(self) -> None:
        """Refuse to start with what must not be used here.

        Raises:
            Misconfigured: with every problem found.
        """
        found = self.problems()
        if found:
            raise Misconfigured("settings.incomplete", " ".join(found))


def _decode_key(secret: SecretStr, *, name: str) -> bytes:
    try:
        key = base64.b64decode(secret.get_secret_value(), validate=True)
    except (binascii.Error, ValueError):
        key = b""
    if len(key) != 32:
        raise Misconfigured(
            "settings.bad_key", f"{name} doit être une clé de 32 octets en base64 : « qualif keys new »."
        )
    return key


@lru_cache(maxsize=1)
def get_settings() -> Settings:
    """The settings of this process, read once."""
    return Settings()
