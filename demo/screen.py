"""What the demonstration shows on the terminal."""

from rich.console import Console
from rich.table import Table
from rich.text import Text

from demo.cast import PASSWORD, TEAM
from demo.play import Watched
from models import CallState
from scoring import readings
from web.french import role
from web.labels import CHIPS, STAGES


def progress(watched: list[Watched]) -> Table:
    """The calls as they go."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("Prospect", "Société", "État", "Durée"):
        table.add_column(title)
    for item in watched:
        table.add_row(item.scene.prospect, item.scene.company, _state(item), f"{item.wall_s:4.0f} s")
    return table


def print_outcome(console: Console, watched: list[Watched], address: str) -> None:
    """The proposed sheets, where to look at them, and as whom."""
    console.print("\n[bold]Fiches proposées[/]")
    for item in watched:
        grade = item.grade.value if item.grade else "–"
        console.print(f"  [bold]{grade}[/]  {item.scene.prospect} : {_outcome(item)}", highlight=False)
        console.print(f"     {address}/appels/{item.call_id}", style="dim", soft_wrap=True, highlight=False)
    console.print(f"\nOuvrez [bold]{address}[/] et connectez-vous (mot de passe : [bold]{PASSWORD}[/]) :")
    for person in TEAM:
        console.print(f"  {person.email:32} {role(person.role)}", highlight=False)


def _state(item: Watched) -> Text:
    text = CHIPS[item.state].label
    if item.state is CallState.PROCESSING and item.stage is not None:
        text = f"{text} : {' '.join(filter(None, (STAGES[item.stage], item.progress)))}"
    style = "red" if item.has_failed else "green" if item.is_settled else "cyan"
    return Text(text, style=style)


def _outcome(item: Watched) -> str:
    if item.failure:
        return item.failure
    if item.state is CallState.UNRECORDED:
        return "Enregistrement refusé : fiche à remplir à la main"
    return readings.OUTCOMES[item.outcome] if item.outcome else ""
