"""The locked requirements: versions and hashes, and no word of where they come from."""

import re
from itertools import pairwise

import pytest

from tests.ops.checkout import project, read

PIN = re.compile(r"(?P<name>[a-z0-9][a-z0-9._-]*)==(?P<version>[^\s;]+)( ; [^\\]+)? \\")
HASH = re.compile(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?")
FILES = ("requirements/app.txt", "requirements/dev.txt", "requirements/cuda.txt")


def pins(name: str) -> dict[str, str]:
    """The pinned version of each package."""
    found = (PIN.fullmatch(line) for line in read(name).splitlines())
    return {pin["name"]: pin["version"] for pin in found if pin}


def direct(dependencies: list[str]) -> set[str]:
    return {re.split(r"[\[=<>; ]", name)[0] for name in dependencies}


@pytest.mark.parametrize("name", FILES)
def test_every_line_is_a_pin_or_its_hash(name: str) -> None:
    lines = read(name).splitlines()
    strange = [line for line in lines if not PIN.fullmatch(line) and not HASH.fullmatch(line)]
    assert strange == []


@pytest.mark.parametrize("name", FILES)
def test_every_pin_has_a_hash(name: str) -> None:
    lines = [*read(name).splitlines(), ""]
    bare = [line for line, after in pairwise(lines) if PIN.fullmatch(line) and not HASH.fullmatch(after)]
    assert bare == []


def test_all_that_the_project_names_is_locked() -> None:
    declared = project()
    assert direct(declared["project"]["dependencies"]) <= set(pins("requirements/app.txt"))
    for group in ("dev", "cuda"):
        assert direct(declared["dependency-groups"][group]) <= set(pins(f"requirements/{group}.txt"))


def test_development_runs_on_the_versions_of_production() -> None:
    production, development = pins("requirements/app.txt"), pins("requirements/dev.txt")
    assert {name: development.get(name) for name in production} == production
