"""No figure of the extraction falls by more than a point without a written reason."""

from pathlib import Path

import pytest

from evaluation.extraction import figures
from evaluation.extraction.figures import Figures, FiguresFile, Reason, Run
from extraction.engine import Extractor


@pytest.fixture(scope="module")
def run(extractor: Extractor) -> Run:
    return figures.run(extractor)


def test_no_figure_falls_without_a_reason(run: Run) -> None:
    fallen = [item for item in figures.load().fallen(run.figures()) if not item.why]
    shown = "\n".join(f"{item.figure}: {item.was:.3f} to {item.now:.3f}" for item in fallen)
    assert not fallen, f"{shown}\nMend the rules, or: make eval ARGS='--write --reason \"...\"'"


def test_no_value_stands_without_proof(run: Run) -> None:
    assert run.unproven() == []


def test_the_file_holds_every_set(run: Run) -> None:
    held = figures.load().figures
    assert set(held) == set(run.figures())
    assert all(held.values())


def of(value: float) -> Figures:
    return {"gold.held": {"sheet": value}}


@pytest.mark.parametrize(
    ("now", "reasons", "falls"),
    [
        (0.80, (), []),
        (0.791, (), []),
        (0.95, (), []),
        (0.78, (), [""]),
        (0.78, (Reason("gold.held/sheet", 0.8, 0.78, "a label was wrong"),), ["a label was wrong"]),
        (0.70, (Reason("gold.held/sheet", 0.8, 0.78, "a label was wrong"),), [""]),
        (0.78, (Reason("gold.seen/sheet", 0.8, 0.78, "another figure"),), [""]),
    ],
)
def test_a_fall_needs_a_reason_for_this_figure(
    now: float, reasons: tuple[Reason, ...], falls: list[str]
) -> None:
    kept = FiguresFile("2026.1", of(0.8), reasons)
    assert [item.why for item in kept.fallen(of(now))] == falls


def test_a_missing_set_is_a_fall() -> None:
    assert FiguresFile("2026.1", of(0.8)).fallen({})[0].now == 0


def test_the_file_is_not_renewed_downwards_without_a_reason(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    before = FiguresFile("2026.1", of(0.8))
    assert [item.figure for item in figures.renew(before, of(0.7), why="", path=path)] == ["gold.held/sheet"]
    assert not path.exists()
    assert figures.renew(before, of(0.7), why="a label was wrong", path=path) == []
    written = figures.load(path)
    assert written.figures == of(0.7)
    assert written.reasons == (Reason("gold.held/sheet", 0.8, 0.7, "a label was wrong"),)


def test_a_reason_goes_once_the_figure_is_back(tmp_path: Path) -> None:
    path = tmp_path / "figures.json"
    kept = FiguresFile("2026.1", of(0.7), (Reason("gold.held/sheet", 0.8, 0.7, "a label was wrong"),))
    figures.renew(kept, of(0.75), why="", path=path)
    assert len(figures.load(path).reasons) == 1
    figures.renew(kept, of(0.8), why="", path=path)
    assert figures.load(path).reasons == ()
