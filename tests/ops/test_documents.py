"""What the documents name exists: settings, targets of make, commands, files, links."""

import re
from pathlib import Path
from urllib.parse import unquote

import pytest
import typer.main

from cli.main import app
from core.settings import Settings
from tests.ops.checkout import ROOT, code_of, documents, read

SETTINGS = {f"QUALIF_{name.upper()}" for name in Settings.model_fields}
NOT_OFFERED = {"QUALIF_TWILIO_API_URL"}
"""Refused in production: it has no place in an example."""
CONFIGURATION = ("compose.yaml", "Dockerfile", ".env.example")
DECISIONS = sorted((ROOT / "docs/decisions").glob("*.md"))
PLACE = re.compile(r"[\w.-]+(/[\w.-]+)*/[\w.-]+\.(py|md|json|jsonl|toml|txt|yaml|html|css|js|wav|png)")


def each_document() -> pytest.MarkDecorator:
    return pytest.mark.parametrize("document", documents(), ids=lambda path: str(path.relative_to(ROOT)))


@pytest.mark.parametrize("name", CONFIGURATION)
def test_the_settings_of_configuration_files_exist(name: str) -> None:
    assert set(re.findall(r"QUALIF_[A-Z_]+[A-Z]", read(name))) - SETTINGS == set()


@each_document()
def test_the_settings_that_a_document_names_exist(document: Path) -> None:
    assert set(re.findall(r"QUALIF_[A-Z_]+[A-Z]", document.read_text(encoding="utf-8"))) - SETTINGS == set()


def test_every_setting_is_in_the_example() -> None:
    assert set(re.findall(r"^#?(QUALIF_[A-Z_]+)=", read(".env.example"), flags=re.MULTILINE)) == (
        SETTINGS - NOT_OFFERED
    )


@each_document()
def test_the_targets_of_make_exist(document: Path) -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), flags=re.MULTILINE))
    named = {found[1] for code in code_of(document) if (found := re.match(r"make ([a-z][a-z-]*)", code))}
    assert named - targets == set()


@each_document()
def test_the_commands_of_qualif_exist(document: Path) -> None:
    known = commands()
    groups = {name.split()[0] for name in known if " " in name}
    named = {
        f"{found[1]} {found[2]}" if found[1] in groups and found[2] else found[1]
        for code in code_of(document)
        for found in re.finditer(r"(?:^|[ /])qualif ([a-z]+)(?: ([a-z]+))?", code)
    }
    assert named - known == set()


def commands() -> set[str]:
    """Every command of `qualif`, those of its groups in full (`keys new`)."""
    root = typer.main.get_command(app)
    found = set()
    for name, command in root.commands.items():
        found.add(name)
        found |= {f"{name} {inner}" for inner in getattr(command, "commands", {})}
    return found


@each_document()
def test_the_files_that_a_document_names_exist(document: Path) -> None:
    named = {code for code in code_of(document) if PLACE.fullmatch(code)}
    missing = {name for name in named if not (ROOT / name).exists() and not name.startswith("data/")}
    assert missing == set()


@each_document()
def test_relative_links_lead_somewhere(document: Path) -> None:
    text = re.sub(r"^```.*?^```", "", document.read_text(encoding="utf-8"), flags=re.MULTILINE | re.DOTALL)
    targets = re.findall(r"\]\(([^)\s]+)\)", text)
    local = [unquote(target) for target in targets if not re.match(r"[a-z]+:", target)]
    broken = [target for target in local if not leads_somewhere(document, target)]
    assert broken == []


def leads_somewhere(document: Path, target: str) -> bool:
    """Whether a link's file is there, and the heading that it names."""
    place, _, heading = target.partition("#")
    path = document.parent / place if place else document
    return path.exists() and (not heading or heading in headings(path))


def headings(path: Path) -> set[str]:
    """The anchors that a reader of Markdown makes of the headings."""
    titles = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), flags=re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", title.lower()).strip().replace(" ", "-") for title in titles}


def test_decisions_are_numbered_without_a_gap() -> None:
    assert [int(path.name[:4]) for path in DECISIONS] == list(range(1, len(DECISIONS) + 1))


@pytest.mark.parametrize("record", DECISIONS, ids=lambda path: path.stem)
def test_a_decision_fits_on_a_page_and_says_what_it_must(record: Path) -> None:
    text = record.read_text(encoding="utf-8")
    assert text.startswith(f"# {int(record.name[:4])}. ")
    assert {"Context", "Choice", "Consequences"} <= set(re.findall(r"^## (\w+)", text, flags=re.MULTILINE))
    assert len(text.split()) < 600


def test_every_decision_is_listed_in_the_index() -> None:
    index = read("docs/architecture.md")
    assert [path.name for path in DECISIONS if f"decisions/{path.name}" not in index] == []
