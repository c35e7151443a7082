"""The rules of the house that import-linter cannot say: who may speak to the database, and who commits."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[1]
DOMAINS = ("accounts", "calls", "compliance", "extraction", "scoring", "telephony", "transcription")
EDGES = ("api", "web")
KNOW_THE_DATABASE = {"repository.py", "service.py", "queries.py"}
# What any module may name in a signature without speaking SQL.
HANDLES = {"Session", "Engine"}


def modules(*packages: str) -> Iterator[Path]:
    for package in packages:
        yield from sorted((ROOT / package).rglob("*.py"))


def database_names(path: Path) -> set[str]:
    """What a module imports of SQLModel and SQLAlchemy."""
    tree = ast.parse(path.read_text("utf-8"))
    return {
        alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom)
        and (node.module or "").partition(".")[0] in {"sqlmodel", "sqlalchemy"}
        for alias in node.names
    }


def test_there_is_no_sql_at_the_edges() -> None:
    found = {str(path.relative_to(ROOT)): database_names(path) - HANDLES for path in modules(*EDGES)}
    assert {path: names for path, names in found.items() if names} == {}


def test_in_a_domain_only_repositories_and_services_speak_sql() -> None:
    found = {
        str(path.relative_to(ROOT)): database_names(path) - HANDLES
        for path in modules(*DOMAINS)
        if path.name not in KNOW_THE_DATABASE
    }
    assert {path: names for path, names in found.items() if names} == {}


def test_the_commit_stands_in_one_place() -> None:
    packages = (*DOMAINS, *EDGES, "cli", "core", "demo", "pipeline")
    committing = {
        str(path.relative_to(ROOT))
        for path in modules(*packages)
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "commit"
    }
    assert committing == {"core/database.py"}


def test_no_module_outgrows_its_noun() -> None:
    long = {
        str(path.relative_to(ROOT)): lines
        for path in modules(*DOMAINS, *EDGES, "cli", "core", "demo", "models", "pipeline", "simulator")
        if (lines := len(path.read_text("utf-8").splitlines())) > 400
    }
    assert long == {}
