import datetime as dt

import pytest

from core import clock
from web import french

NOW = dt.datetime(2026, 11, 23, 14, 32, tzinfo=clock.PARIS)


def plain(text: str) -> str:
    return text.replace("\u00a0", "_").replace("\u202f", "~")


@pytest.mark.parametrize(
    ("instant", "said"),
    [
        (NOW, "aujourd'hui 14_h_32"),
        (NOW.replace(hour=0, minute=5), "aujourd'hui 0_h_05"),
        (NOW - dt.timedelta(days=1), "hier 14_h_32"),
        (NOW + dt.timedelta(days=1), "demain 14_h_32"),
        (NOW - dt.timedelta(days=2), "sam. 21_nov. 14_h_32"),
        (dt.datetime(2026, 2, 1, 9, 5, tzinfo=clock.PARIS), "dim. 1er_févr. 9_h_05"),
        (dt.datetime(2025, 12, 31, 9, 5, tzinfo=clock.PARIS), "mer. 31_déc. 2025 9_h_05"),
        # An evening in Paris is the same day, whatever the day in UTC.
        (dt.datetime(2026, 11, 22, 23, 30, tzinfo=dt.UTC), "aujourd'hui 0_h_30"),
    ],
)
def test_moments(instant: dt.datetime, said: str) -> None:
    with clock.fixed(NOW):
        assert plain(french.moment(instant)) == said


def test_days_inside_a_sentence() -> None:
    with clock.fixed(NOW):
        assert french.on_day(NOW) == "aujourd'hui"
        assert plain(french.on_day(NOW - dt.timedelta(days=3))) == "le ven. 20_nov."


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (0, "0_s"),
        (42.4, "42_s"),
        (59.6, "1_min"),
        (60, "1_min"),
        (85, "1_min_25_s"),
        (64, "1_min_04_s"),
        (3720, "1_h_02_min"),
    ],
)
def test_durations(seconds: float, said: str) -> None:
    assert plain(french.duration(seconds)) == said


@pytest.mark.parametrize(("seconds", "said"), [(0, "0:00"), (7.9, "0:07"), (61, "1:01"), (3725, "1:02:05")])
def test_timecodes(seconds: float, said: str) -> None:
    assert french.timecode(seconds) == said


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("Échec : rien", "Échec_: rien"),
        ("Quoi ?", "Quoi_?"),
        ("« dix »", "«_dix_»"),
        ("42 %, et 10 €.", "42_%, et 10_€."),
        ("14:30 et a:b", "14:30 et a:b"),
        ("un :-) visage", "un :-) visage"),
    ],
)
def test_spaces(given: str, said: str) -> None:
    assert plain(french.spaced(given)) == said
