"""Play the demonstration and serve it."""

import shutil
import signal
import threading
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
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
    with ending_on_signals(), ExitStack() as stack:
        try:
            watched = _run(console, stack, port=port)
            if serve:
                console.print("\n[dim]Ctrl+C pour arrêter.[/]")
                threading.Event().wait()
        except KeyboardInterrupt:
            return 0
    return 0 if all(scene.is_settled and not scene.has_failed for scene in watched) else 1


def _run(console: Console, stack: ExitStack, *, port: int) -> list[Watched]:
    """Prepare, start what `stack` stops again, play, and show the result."""
    folder = Path("data/demo").absolute()
    addresses = Addresses(
        api=f"http://127.0.0.1:{free_port(port)}", simulator=f"http://127.0.0.1:{free_port(port + 100)}"
    )
    with console.status("Préparation : base de données, équipe, campagnes, prospects…"):
        settings, seeded = prepare(folder, addresses)
    with console.status("Démarrage : API, traitement, simulateur Twilio…"):
        services = stack.enter_context(running(folder, environment_for(folder, addresses), addresses))
    watched = play(console, Stage(settings, addresses, seeded), services)
    screen.print_outcome(console, watched, addresses.api)
    return watched


@contextmanager
def ending_on_signals() -> Iterator[None]:
    """Let a request to end, or a terminal that goes away, end like Ctrl+C: the services stop with us."""

    def end(_number: int, _frame: object) -> None:
        raise KeyboardInterrupt

    before = {number: signal.signal(number, end) for number in (signal.SIGTERM, signal.SIGHUP)}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


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
