"""Commands that run and keep an installation: services, migration, check-up, purge, keys."""

import signal
import sys
import threading
from typing import Annotated

import typer
from rich.console import Console

from core import logging
from core.errors import InvalidInput
from core.settings import Settings, get_settings

keys = typer.Typer(help="Clés de chiffrement.", no_args_is_help=True)


@keys.command("new")
def new_key() -> None:
    """Créer une clé (pour QUALIF_MASTER_KEY ou QUALIF_HASH_KEY)."""
    from compliance.vault import Vault

    sys.stdout.write(Vault.new_master_key() + "\n")


def migrate() -> None:
    """Créer ou mettre à jour la base de données."""
    from core.database import make_engine
    from core.schema import upgrade
    from pipeline.schema import upgrade_jobs

    engine = make_engine(get_settings().database_url)
    upgrade(engine)
    upgrade_jobs(engine)
    Console(stderr=True).print("Base de données à jour.")


def api(
    host: Annotated[str, typer.Option(help="Adresse d'écoute.")] = "127.0.0.1",
    port: Annotated[int, typer.Option(help="Port d'écoute.")] = 8000,
) -> None:
    """Servir les pages, l'API et les webhooks de Twilio."""
    import uvicorn

    from api.app import create_app

    settings = _started()
    uvicorn.run(
        create_app(settings), host=host, port=port, log_level="warning", access_log=False, server_header=False
    )


def worker() -> None:
    """Traiter les appels : téléchargement, transcription, extraction, purge."""
    from pipeline.worker import run_worker

    settings = _started()
    stopping = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    run_worker(settings, stopping)


def purge(
    now: Annotated[bool, typer.Option("--now", help="Effacer maintenant.")] = False,
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Montrer sans effacer.")] = False,
) -> None:
    """Effacer ce qui a dépassé sa durée de conservation."""
    from cli.purge_table import print_plan, print_receipts
    from pipeline import purging
    from pipeline.resources import Resources

    if now == dry_run:
        raise InvalidInput("purge.choose", "Choisissez : --dry-run pour voir, --now pour effacer.")
    resources = Resources.from_settings(_started())
    console = Console()
    try:
        if dry_run:
            print_plan(console, purging.plan(resources))
        else:
            print_receipts(console, purging.purge(resources, actor="command"))
    finally:
        resources.close()


def doctor() -> None:
    """Dire ce qui manque ou ce qui est mal réglé."""
    from cli.checkup import checks

    failed = 0
    console = Console()
    for check in checks(get_settings()):
        if not check.problems:
            console.print(f"[green]✓[/] {check.title}", highlight=False)
        for problem in check.problems:
            failed += 1
            console.print(f"[red]✗[/] {check.title} : {problem}", highlight=False)
    if failed:
        raise typer.Exit(1)
    console.print("Tout est en ordre.")


def _require_tables(settings: Settings) -> None:
    from core.database import make_engine
    from core.schema import require_current

    engine = make_engine(settings.database_url)
    try:
        require_current(engine)
    finally:
        engine.dispose()


def _started() -> Settings:
    settings = get_settings()
    settings.check_secrets()
    _require_tables(settings)
    logging.configure(json=settings.log_json, level=settings.log_level)
    return settings
