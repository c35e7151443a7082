"""A sheet on a terminal: grade, facts with their proof, points, and what would change the grade."""

from rich.console import Console, Group, RenderableType
from rich.panel import Panel
from rich.table import Table
from rich.text import Text

from models.values.assessment import Assessment, Grade
from models.values.sheet import REVIEW_BELOW_PERCENT, Quote
from pipeline.local import LocalResult
from scoring import readings
from scoring.readings import Row

GRADE_STYLES = {
    Grade.A: "bold white on green4",
    Grade.B: "bold black on gold3",
    Grade.C: "bold white on grey39",
}


def print_sheet(console: Console, result: LocalResult) -> None:
    """Print what one file gave."""
    console.print(_headline(result.assessment))
    if not result.extraction.signals and result.transcript.notices:
        console.print(
            "Les deux voix ne sont pas séparées (enregistrement mono) : rien n'est proposé.", style="yellow"
        )
    if "not_french" in result.extraction.notices:
        console.print(
            "L'appel ne semble pas être en français : relisez chaque valeur proposée.", style="yellow"
        )
    console.print(_facts(result))
    console.print(_points(result.assessment))


def _headline(assessment: Assessment) -> RenderableType:
    title = Text.assemble(
        (f" {assessment.grade.value} ", GRADE_STYLES[assessment.grade]),
        f"  {readings.OUTCOMES[assessment.outcome]}",
        (f"   {assessment.points} / {assessment.max_points} points", "dim"),
    )
    reasons = [Text(f"• {item.reading}", style="red") for item in assessment.disqualifications]
    caps = [Text(f"• {item.reading}", style="yellow") for item in assessment.caps]
    levers = [Text(f"→ {item.reading}", style="cyan") for item in assessment.levers]
    return Panel(Group(title, *reasons, *caps, *levers), title="Fiche proposée", title_align="left")


def _facts(result: LocalResult) -> Table:
    table = Table(box=None, pad_edge=False, show_header=True, header_style="bold", expand=True)
    table.add_column("Champ", no_wrap=True)
    table.add_column("Valeur proposée", ratio=2)
    table.add_column("Preuve", ratio=3)
    for row in readings.rows(result.extraction.sheet):
        table.add_row(row.label, _reading(row), _proof(row.quotes))
    return table


def _reading(row: Row) -> Text:
    """The value, whether it is to be checked; where nothing was said, what to ask next time."""
    if not row.is_known:
        ask = f"\nÀ demander : « {row.question} »" if row.question else ""
        return Text(f"{row.reading}{ask}", style="dim")
    if row.confidence is None:
        return Text(row.reading)
    percent = f"{round(100 * row.confidence)} %"
    doubt = (f"  à vérifier ({percent})", "yellow") if row.is_doubtful(REVIEW_BELOW_PERCENT) else ("", "")
    return Text.assemble(row.reading, doubt)


def _proof(quotes: tuple[Quote, ...]) -> Text:
    lines = [
        Text.assemble(
            (f"{_moment(quote.start_s)} ", "dim"),
            f"« {quote.text} »",
            (" (proposé par l'aide apprise, à vérifier)" if quote.is_learned else "", "yellow"),
        )
        for quote in quotes
    ]
    return Text("\n").join(lines)


def _moment(start_s: float | None) -> str:
    return "" if start_s is None else f"{int(start_s) // 60}:{int(start_s) % 60:02d}"


def _points(assessment: Assessment) -> Table:
    table = Table(box=None, pad_edge=False, show_header=True, header_style="bold", title_justify="left")
    table.add_column("Critère", no_wrap=True)
    table.add_column("Points", justify="right")
    table.add_column("Lecture")
    for item in assessment.contributions:
        table.add_row(item.label, f"{item.points} / {item.max_points}", item.reading)
    return table
