"""Play the demonstration and serve it."""

import shutil
import signal
import threading
import time
from contextlib import ExitStack
from pathlib import Path

from rich.console import Console
from rich.live import Live

from core.database import make_engine, unit_of_work
from core.schema import upgrade
from core.settings import Environment, Settings
from demo import screen
from demo.cast import SCENES
from demo.play import Stage, Watched
from demo.processes import Addresses, Services, environment_for, free_port, running
from demo.seed import Seeded, seed
from pipeline.schema import upgrade_jobs

# The calls themselves last a few seconds at the simulator's speed; transcribing them takes the rest.
LIMIT_S = 300.0
REFRESH_S = 0.3


def run_demo(*, port: int, serve: bool) -> int:
    """Play the four calls, show the result, and serve the pages until Ctrl+C; the exit code.

    The demonstration's data (`data/demo`) are made anew each time.
    """
    console = Console()
    folder = Path("data/demo").absolute()
    addresses = Addresses(
        api=f"http://127.0.0.1:{free_port(port)}", simulator=f"http://127.0.0.1:{free_port(port + 100)}"
    )
    with ExitStack() as stack:
        with console.status("Préparation : base de données, équipe, campagnes, prospects…"):
            settings, seeded = prepare(folder, addresses)
        with console.status("Démarrage : API, traitement, simulateur Twilio…"):
            services = stack.enter_context(running(folder, environment_for(folder, addresses), addresses))
        watched = play(console, Stage(settings, addresses, seeded), services)
        screen.print_outcome(console, watched, addresses.api)
        if serve:
            console.print("\n[dim]Ctrl+C pour arrêter.[/]")
            wait_for_interrupt()
    return 0 if all(scene.is_settled and not scene.has_failed for scene in watched) else 1


def prepare(folder: Path, addresses: Addresses) -> tuple[Settings, Seeded]:
    """A fresh folder with a migrated, seeded database."""
    shutil.rmtree(folder, ignore_errors=True)
    settings = Settings(environment=Environment.DEMO, data_dir=folder, public_url=addresses.api)
    engine = make_engine(settings.database_url)
    upgrade(engine)
    upgrade_jobs(engine)
    with unit_of_work(engine) as session:
        seeded = seed(session)
    engine.dispose()
    return settings, seeded


def play(console: Console, stage: Stage, services: Services) -> list[Watched]:
    """Start the calls one after the other and watch them until each has its sheet."""
    deadline = time.monotonic() + LIMIT_S
    watched: list[Watched] = []
    with stage, Live(console=console, refresh_per_second=4) as live:
        for scene in SCENES:
            watched.append(stage.start(scene))
            live.update(screen.progress(watched))
        while time.monotonic() < deadline and not all(scene.is_settled for scene in watched):
            time.sleep(REFRESH_S)
            services.check()
            stage.refresh(watched)
            live.update(screen.progress(watched))
    return watched


def wait_for_interrupt() -> None:
    """Until Ctrl+C, or until the terminal goes away."""
    stopping = threading.Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda *_: stopping.set())
    stopping.wait()
