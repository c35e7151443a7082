"""What a grid file must be."""

import copy
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from core.errors import InvalidInput, Misconfigured
from scoring.grid import DEFAULT_GRID, Criterion, Grid, grid_ids, load_grid, read_grid
from scoring.grid.loader import FOLDER

SOURCE = tomllib.loads((FOLDER / "bant-1.toml").read_text("utf-8"))
Change = Callable[[dict[str, Any]], object]


@pytest.mark.parametrize("name", grid_ids())
def test_every_grid_of_the_product_is_valid(name: str) -> None:
    grid = load_grid(name)
    assert grid.id == name
    assert sum(rule.weight for rule in grid.criteria.values()) == 100
    assert load_grid(name) is grid


def test_the_default_grid_speaks_french() -> None:
    grid = load_grid(DEFAULT_GRID)
    labels = [grid.criteria[criterion].label for criterion in Criterion]
    assert labels == ["Budget", "Décideur", "Besoin", "Échéance", "Prochaine étape", "Taille de l'entreprise"]


def test_an_unknown_grid_is_refused_with_the_known_ones() -> None:
    with pytest.raises(InvalidInput, match="bant-1") as caught:
        load_grid("../bant-1")
    assert caught.value.code == "grid.unknown"


def _set(*path: str | int) -> Callable[[object], Change]:
    def to(value: object) -> Change:
        def change(data: dict[str, Any]) -> None:
            place: Any = data
            for key in path[:-1]:
                place = place[key]
            place[path[-1]] = value

        return change

    return to


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (_set("surprise")(1), "surprise"),
        (_set("criteria", "budget", "surprise")(1), "surprise"),
        (_set("criteria", "budget", "weight")(26), "whole weight"),
        (
            _set("criteria", "company_size")(
                {
                    "label": "Taille",
                    "weight": 6,
                    "points": {"unknown": 0, "outside": 0, "inside": 6},
                    "levers": {"inside": "Si"},
                }
            ),
            "add to 100, not to 101",
        ),
        (lambda data: data["criteria"]["need"]["points"].pop("latent"), "need: points are needed"),
        (_set("criteria", "need", "points", "maybe")(3), "need: points are needed"),
        (_set("criteria", "need", "points", "unknown")(1), "start at 0"),
        (_set("criteria", "authority", "points", "not_decider")(17), "never fall"),
        (lambda data: data["criteria"].pop("timing"), "criteria: exactly"),
        (
            _set("criteria", "timing", "horizons")(
                [{"within_months": 12, "points": 15}, {"within_months": 6, "points": 10}]
            ),
            "nearest to the farthest",
        ),
        (_set("criteria", "timing", "horizons", 1, "points")(2), "never fall"),
        (_set("criteria", "timing", "levers", "horizon")("Si l'échéance était proche"), "says {months}"),
        (_set("criteria", "need", "horizons")([{"within_months": 6, "points": 25}]), "only timing"),
        (lambda data: data["criteria"]["budget"]["levers"].pop("stated"), "one lever"),
        (_set("grades", 1, "min_points")(70), "thresholds descend"),
        (_set("grades", 2, "min_points")(5), "the last is 0"),
        (lambda data: data["grades"].reverse(), "best first"),
        (lambda data: data["grades"].pop(), "one for each"),
        (lambda data: data["outcomes"].pop("B"), "one for each"),
        (_set("grades", 2, "conditions")([{"any_of": {"need": 8}, "reading": "Un C"}]), "no condition"),
        (_set("grades", 0, "conditions", 0, "any_of")({"need": 26}), "cannot bring 26"),
        (_set("grades", 0, "conditions", 0, "any_of")({"charm": 5}), "charm"),
        (lambda data: data["disqualifiers"].append(data["disqualifiers"][0]), "each code once"),
        (lambda data: data["disqualifiers"].pop(0), "always left alone"),
        (_set("disqualifiers", 0, "lifted_by")(["meeting"]), "always left alone"),
        (_set("disqualifiers", 6, "lever")("Si le budget montait"), "says {floor}"),
        (_set("disqualifiers", 1, "code")("bad_mood"), "bad_mood"),
    ],
)
def test_a_wrong_grid_is_refused_with_the_reason(change: Change, reason: str) -> None:
    data = copy.deepcopy(SOURCE)
    change(data)
    with pytest.raises(ValueError, match=reason.replace("{", r"\{")):
        Grid.model_validate(data)


def test_a_file_says_its_name_and_version(tmp_path: Path) -> None:
    renamed = tmp_path / "bant-2.toml"
    renamed.write_text((FOLDER / "bant-1.toml").read_text("utf-8"), "utf-8")
    with pytest.raises(Misconfigured, match=r"bant-2\.toml"):
        read_grid(renamed)


@pytest.mark.parametrize("text", ["name = ", 'name = "bant"'])
def test_a_broken_file_is_a_fault_of_the_installation(tmp_path: Path, text: str) -> None:
    broken = tmp_path / "bant-3.toml"
    broken.write_text(text, "utf-8")
    with pytest.raises(Misconfigured) as caught:
        read_grid(broken)
    assert caught.value.code == "grid.invalid"
    assert caught.value.__cause__ is not None
