"""The colours of the tokens reach WCAG 2.2 AA, in the light and in the dark scheme."""

import re

import pytest

from web.rendering import FOLDER

TOKENS = (FOLDER / "static" / "tokens.css").read_text("utf-8")
COLOURS = {
    name: (light, dark)
    for name, light, dark in re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);", TOKENS)
}
TEXT = [
    *[
        ("ink", back)
        for back in ("paper", "surface", "surface-sunken", "surface-hover", "accent-soft", "mark")
    ],
    *[("ink-soft", back) for back in ("paper", "surface", "surface-sunken", "surface-hover")],
    *[("accent", back) for back in ("paper", "surface", "surface-hover", "surface-sunken")],
    ("accent-hover", "surface"),
    ("on-accent", "accent"),
    ("on-accent", "accent-hover"),
    ("accent-ink", "accent-soft"),
    ("paper", "ink"),
    *[(f"{tone}-ink", f"{tone}-soft") for tone in ("todo", "done", "live", "danger")],
    *[(f"{tone}-ink", "surface") for tone in ("todo", "done", "danger")],
    *[("surface", f"{tone}-ink") for tone in ("todo", "done")],
    ("surface", "ink-soft"),
]
PARTS = [
    ("line-strong", "surface"),
    ("line-strong", "paper"),
    ("accent", "paper"),
    ("live-ink", "surface"),
    ("danger", "surface"),
]


def luminance(colour: str) -> float:
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), TEXT)
def test_text_can_be_read(front: str, back: str, scheme: int) -> None:
    assert contrast(COLOURS[front][scheme], COLOURS[back][scheme]) >= 4.5


@pytest.mark.parametrize("scheme", [0, 1], ids=["light", "dark"])
@pytest.mark.parametrize(("front", "back"), PARTS)
def test_edges_and_marks_can_be_seen(front: str, back: str, scheme: int) -> None:
    assert contrast(COLOURS[front][scheme], COLOURS[back][scheme]) >= 3


def test_the_measure_knows_the_reference_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


def test_no_other_sheet_names_a_raw_colour() -> None:
    for path in (FOLDER / "static").glob("*.css"):
        if path.name != "tokens.css":
            assert (
                re.findall(r"#[0-9a-fA-F]{3,8}\b(?!\w*[^;{]*\{)|rgb\(|hsl\(", path.read_text("utf-8")) == []
            )
