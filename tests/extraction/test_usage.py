"""What is used today, whom they compare and how many they are, on sayings of our own."""

import datetime as dt
from pathlib import Path

import pytest

from extraction.engine import Extractor
from extraction.stream import fold
from models.values.sheet import SheetValue
from tests.extraction.dialogues import turns_of

FILE = Path(__file__).parent / "data" / "usage.txt"
LINES = [line for line in FILE.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def _shown(sheet: SheetValue) -> dict[str, str]:
    return {
        "solution": sheet.need.current_solution or "-",
        "comp": "+".join(sorted(sheet.competitors)) or "-",
        "size": str(sheet.company_size or "-"),
    }


@pytest.mark.parametrize("line", LINES)
def test_saying(line: str, extractor: Extractor) -> None:
    said, _, wanted = line.partition(" => ")
    agent, _, prospect = said.partition(" | ")
    turns = turns_of(*([] if agent == "-" else [f"A: {agent}"]), f"P: {prospect}")
    shown = _shown(extractor.extract(turns, reference_date=dt.date(2026, 2, 10)).sheet)
    for field, value in (part.split("=") for part in wanted.split(";")):
        got = shown[field]
        if field == "solution" and "-" not in {got, value}:
            assert fold(value) in fold(got)
        else:
            assert got == value


@pytest.mark.parametrize(
    ("agent", "prospect", "status"),
    [
        ("Ça se passe comment ?", "On recopie tout le dimanche et on en oublie un sur trois.", "explicit"),
        ("Et la toiture ?", "Elle fuit depuis mars, on a perdu deux palettes le mois dernier.", "explicit"),
        ("Vous avez un projet ?", "Oui, nous rééquipons les trois ateliers.", "explicit"),
        ("Une borne, ça vous tenterait ?", "Montrez toujours, je dis pas non.", "latent"),
        ("Ça vous intéresse ?", "Un confrère m'en a glissé un mot, ça pique ma curiosité.", "latent"),
        ("Vous en êtes contents ?", "On le garde, il tourne comme une horloge.", "none"),
        ("Des pannes, en ce moment ?", "Jamais, le matériel est tout neuf.", "none"),
        ("Vous n'avez pas de litiges ?", "Aucun, mes patients règlent sur place.", "none"),
        ("L'assistant vocal, vous y songez ?", "On en a touché deux mots au conseil.", "latent"),
        ("Vous aviez un souci de toiture ?", "En 2019, oui. Depuis, plus rien.", "none"),
        ("Il vous faudrait autre chose ?", "On a tout ce qu'il nous faut, merci.", "none"),
        ("Vous avez un budget ?", "Le dimanche, on ferme.", "unknown"),
        ("C'est vous qui décidez ?", "Je peux rien bloquer sans mon patron.", "unknown"),
    ],
)  # fmt: skip
def test_need(agent: str, prospect: str, status: str, extractor: Extractor) -> None:
    turns = turns_of(f"A: {agent}", f"P: {prospect}")
    sheet = extractor.extract(turns, reference_date=dt.date(2026, 2, 10)).sheet
    assert sheet.need.status == status


def test_a_problem_told_in_the_turn_is_quoted_where_its_sign_stands(extractor: Extractor) -> None:
    turns = turns_of(
        "A: Comment ça se passe, les livraisons ?",
        "P: On a trois camions. Hier le chauffeur s'est trompé d'adresse et le client a hurlé.",
    )
    need = extractor.extract(turns, reference_date=dt.date(2026, 2, 10)).sheet.need
    assert [pain.evidence for pain in need.pains] == [(1,)]
    assert need.pains[0].summary == "Hier le chauffeur s'est trompé d'adresse et le client a hurlé"
