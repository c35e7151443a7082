"""What `qualif doctor` looks at: each check is a French title and the problems found, if any."""

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass

from core.database import make_engine
from core.errors import QualifError
from core.settings import Environment, Settings

# Below this, a day of calls may not fit.
MIN_FREE_BYTES = 2 * 1024**3


@dataclass(frozen=True)
class Check:
    """One thing looked at."""

    title: str
    problems: tuple[str, ...]


def checks(settings: Settings) -> Iterator[Check]:
    """Every check, as it is done; one that breaks is itself a problem."""
    for title, run in (
        ("Réglages", _settings),
        ("Base de données", _database),
        ("Coffre (enregistrements et clés)", _vault),
        ("Espace disque", _disk),
        ("Modèle de transcription", _speech),
        ("Modèle de français", _french),
        ("Twilio", _twilio),
    ):
        yield Check(title, tuple(_safely(run, settings)))


def _safely(run: Callable[[Settings], list[str]], settings: Settings) -> list[str]:
    try:
        return run(settings)
    except QualifError as error:
        return [error.message]
    except Exception as error:  # noqa: BLE001 - a check-up reports whatever breaks, and goes on
        return [f"Erreur inattendue ({type(error).__name__})."]


def _settings(settings: Settings) -> list[str]:
    return settings.problems()


def _database(settings: Settings) -> list[str]:
    from core.schema import is_current

    engine = make_engine(settings.database_url)
    try:
        return [] if is_current(engine) else ["Les tables manquent ou datent : lancez « qualif migrate »."]
    finally:
        engine.dispose()


def _vault(settings: Settings) -> list[str]:
    from compliance.vault import Vault

    return Vault.from_settings(settings).check()


def _disk(settings: Settings) -> list[str]:
    folder = settings.data_dir
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free >= MIN_FREE_BYTES:
        return []
    return [f"Il reste {free / 1024**3:.1f} Go : libérez de la place, sinon les enregistrements s'arrêtent."]


def _speech(settings: Settings) -> list[str]:
    from pipeline.resources import whisper_config
    from transcription.whisper import WhisperTranscriber

    with closing(WhisperTranscriber(whisper_config(settings))) as transcriber:
        transcriber.warm_up()
    return []


def _french(settings: Settings) -> list[str]:
    from extraction.engine import Extractor

    Extractor(aid=settings.extraction_aid)
    return []


def _twilio(settings: Settings) -> list[str]:
    from telephony.client import TwilioGateway
    from telephony.config import TwilioConfig

    if settings.environment is not Environment.PRODUCTION and not settings.twilio_account_sid:
        return []
    with TwilioGateway(TwilioConfig.from_settings(settings)) as gateway:
        gateway.check()
    return []
