"""The draw: its share, its bounds, its proof."""

import datetime as dt

import pytest

from compliance.capture.draw import Draw, draw, draw_value, is_proven
from core.ids import new_id
from models import CaptureDraw, CapturePolicy

SEED = "5eed" * 8


def day(calls: int, *, percent: int, daily_max: int, seed: str = SEED) -> list[Draw]:
    """An agent's day."""
    made: list[Draw] = []
    for number in range(calls):
        made.append(
            draw(
                seed,
                f"call-{number}",
                percent=percent,
                daily_max=daily_max,
                planned_before=number,
                drawn_before=sum(each.taken for each in made),
            )
        )
    return made


def test_the_same_call_draws_the_same_number() -> None:
    assert draw_value("seed", "c1") == draw_value("seed", "c1")
    assert draw_value("seed", "c1") != draw_value("other", "c1")
    # Fixed for ever: a stored draw must be proven years later.
    assert [draw_value("seed", f"c{number}") for number in range(4)] == [9564, 99, 9150, 2119]


def test_the_draw_is_even() -> None:
    values = [draw_value(SEED, f"call-{number}") for number in range(20_000)]
    assert 0 <= min(values) < 50
    assert 9_950 < max(values) < 10_000
    assert sum(value < 1_000 for value in values) / len(values) == pytest.approx(0.1, abs=0.01)


@pytest.mark.parametrize("seed", ["a", "b", "c", "d"])
def test_no_agent_s_day_ever_exceeds_its_share(seed: str) -> None:
    taken = 0
    for number, each in enumerate(day(300, percent=10, daily_max=200, seed=seed), start=1):
        taken += each.taken
        assert taken <= -(-number // 10)


def test_nor_its_maximum() -> None:
    made = day(500, percent=10, daily_max=5)
    assert sum(each.taken for each in made) == 5
    assert any(each.capped for each in made)
    assert not any(each.capped and not each.drawn for each in made)


def test_the_edges_of_the_share() -> None:
    everything = day(50, percent=100, daily_max=200)
    assert all(each.taken for each in everything)
    assert not any(each.taken for each in day(50, percent=0, daily_max=200))


def row(**changes: object) -> CaptureDraw:
    made = day(1, percent=100, daily_max=5)[0]
    values: dict[str, object] = {
        "call_id": "call-0",
        "campaign_id": new_id(),
        "agent_id": new_id(),
        "day": dt.date(2026, 11, 24),
        "policy": CapturePolicy.SAMPLED,
        "asks": True,
        "waits_for_agent": False,
        "percent": 100,
        "daily_max": 5,
        "value": made.value,
        "drawn": True,
    }
    return CaptureDraw.model_validate(values | changes)


def test_a_plan_is_proven_from_what_it_says() -> None:
    assert is_proven(row(), SEED)
    assert not is_proven(row(), "another seed")
    for change in (
        {"value": 1},
        {"drawn": False, "asks": False},
        {"asks": False},
        {"percent": 0},
        {"drawn_before": 5},
        {"call_id": "call-1"},
    ):
        assert not is_proven(row(**change), SEED), change
