"""The image runs as nobody in particular and holds no more than the application."""

import re

import pytest

from tests.ops.checkout import ROOT, project, read


@pytest.fixture(scope="module")
def instructions() -> list[tuple[str, str]]:
    """The Dockerfile as (instruction, arguments), continued lines joined."""
    text = re.sub(r"^#.*\n", "", read("Dockerfile"), flags=re.MULTILINE).replace("\\\n", " ")
    return [(line.split()[0], line.partition(" ")[2].strip()) for line in text.splitlines() if line.strip()]


def of(instructions: list[tuple[str, str]], kind: str) -> list[str]:
    return [arguments for name, arguments in instructions if name == kind]


def test_the_last_user_is_not_root(instructions: list[tuple[str, str]]) -> None:
    user = of(instructions, "USER")[-1]
    assert re.fullmatch(r"[1-9]\d{3,}:[1-9]\d{3,}", user)
    assert instructions.index(("USER", user)) < instructions.index(("ENTRYPOINT", '["qualif"]'))


def test_it_starts_from_the_python_that_the_project_asks_for(instructions: list[tuple[str, str]]) -> None:
    bases = [line.split()[0] for line in of(instructions, "FROM")]
    assert len(bases) == 2
    assert all(base.startswith("python:3.11-slim-") for base in bases)
    assert project()["project"]["requires-python"] == ">=3.11,<3.12"


def test_packages_are_installed_from_the_lock_with_hashes(instructions: list[tuple[str, str]]) -> None:
    installs = [line for line in of(instructions, "RUN") if "pip install" in line]
    assert len(installs) == 2
    assert "--require-hashes" in installs[0]
    assert "--requirement requirements/app.txt" in installs[0]
    assert "--no-deps --no-build-isolation" in installs[1]


def test_it_tells_whether_it_is_well(instructions: list[tuple[str, str]]) -> None:
    assert "/sante" in of(instructions, "HEALTHCHECK")[0]


def test_it_holds_no_secret(instructions: list[tuple[str, str]]) -> None:
    assert not of(instructions, "ARG")
    named = re.findall(
        r"(\w*(?:SECRET|TOKEN|PASSWORD|MASTER_KEY|HASH_KEY)\w*)", " ".join(of(instructions, "ENV"))
    )
    assert named == []


def test_it_takes_in_the_application_and_nothing_else() -> None:
    lines = [line for line in read(".dockerignore").splitlines() if line and not line.startswith("#")]
    assert lines[0] == "*"
    let_in = {line[1:] for line in lines if line.startswith("!")}
    packages = set(project()["tool"]["setuptools"]["packages"])
    assert let_in == packages | {"migrations", "alembic.ini", "pyproject.toml", "requirements/app.txt"}
    assert all((ROOT / name).exists() for name in let_in)
