"""What a worker holds for its whole life: built once, used by every step."""

from dataclasses import dataclass
from functools import cached_property

from sqlalchemy import Engine
from sqlmodel import Session

from compliance.hashing import Hasher
from compliance.vault import Vault
from core.database import make_engine
from core.settings import Settings
from extraction.engine import Extractor
from pipeline.course import Desk
from pipeline.jobs import Jobs
from telephony.client import TwilioGateway
from telephony.config import TwilioConfig
from transcription.decoder import WhisperConfig
from transcription.transcriber import Transcriber
from transcription.whisper import WhisperTranscriber


def whisper_config(settings: Settings) -> WhisperConfig:
    """How this installation transcribes."""
    return WhisperConfig(
        model=settings.whisper_model,
        device=settings.whisper_device,
        compute_type=settings.whisper_compute_type,
        processes=settings.whisper_processes,
        threads=settings.whisper_threads,
        beam=settings.whisper_beam,
        batch=settings.whisper_batch,
        trimmed=settings.whisper_trimmed,
        group_s=settings.whisper_group_s,
        cache_dir=settings.data_dir / "models",
    )


@dataclass
class Resources:
    """Database, vault and clients; the two engines load on first use and then stay warm."""

    settings: Settings
    engine: Engine
    vault: Vault
    gateway: TwilioGateway
    hasher: Hasher
    jobs: Jobs

    @classmethod
    def from_settings(cls, settings: Settings) -> "Resources":
        """Everything that the settings name."""
        engine = make_engine(settings.database_url)
        return cls(
            settings=settings,
            engine=engine,
            vault=Vault.from_settings(settings),
            gateway=TwilioGateway(TwilioConfig.from_settings(settings)),
            hasher=Hasher(settings.hash_key_bytes()),
            jobs=Jobs(engine),
        )

    def desk(self, session: Session, *, actor: str = "twilio") -> Desk:
        """What the worker follows the course of a call with."""
        return Desk(
            session=session,
            jobs=self.jobs,
            hasher=self.hasher,
            public_url=self.settings.public_url,
            actor=actor,
        )

    @cached_property
    def transcriber(self) -> Transcriber:
        """The speech recogniser, warm."""
        return WhisperTranscriber(whisper_config(self.settings))

    @cached_property
    def extractor(self) -> Extractor:
        """The French rules and their learned aid, loaded."""
        return Extractor(aid=self.settings.extraction_aid)

    def warm_up(self) -> None:
        """Load both engines before the first call needs them."""
        self.transcriber.warm_up()
        _ = self.extractor

    def close(self) -> None:
        """Let go of connections and processes."""
        if "transcriber" in self.__dict__:
            self.transcriber.close()
        self.jobs.close()
        self.gateway.close()
        self.engine.dispose()
