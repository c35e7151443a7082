"""What people type in one field."""

import datetime as dt

import pytest

from scoring.readings import ROLES
from scoring.validation.errors import Unreadable
from scoring.validation.parsing import (
    parse_amount,
    parse_day,
    parse_items,
    parse_moment,
    parse_people,
    parse_text,
)
from scoring.validation.roles import TITLES, parse_role


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("40000", 40_000),
        ("40 000", 40_000),
        ("40\u202f000\u00a0€", 40_000),
        (" 40000 € ", 40_000),
        ("40.000", 40_000),
        ("1.250.000,00 €", 1_250_000),
        ("40k", 40_000),
        ("40 K€", 40_000),
        ("40ke", 40_000),
        ("12,5k", 12_500),
        ("1,5 M€", 1_500_000),
        ("2 millions", 2_000_000),
        ("15 mille euros", 15_000),
        ("40 000 eur", 40_000),
        ("55,00", 55),
        ("0", 0),
    ],
)
def test_amount(text: str, expected: int) -> None:
    assert parse_amount(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "quarante mille",
        "40 00",
        "4 0000",
        "40,000",
        "12,50",
        "-5",
        "40 000 HT",
        "40-50k",
        "1.500k",
        "40 $",
        "1e5",
        "99 millions 5",
        "11 000 000 000",
    ],
)
def test_an_amount_that_may_be_read_two_ways_is_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_amount(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("120", 120), ("1 200", 1_200), ("120 salariés", 120), ("12 Personnes", 12)]
)
def test_people(text: str, expected: int) -> None:
    assert parse_people(text) == expected


@pytest.mark.parametrize("text", ["0", "une centaine", "-3", "120 vaches", "12,5", "99 999 999", "9" * 5000])
def test_people_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_people(text)


@pytest.mark.parametrize("text", ["2026-06-30", "30/06/2026", "30.06.2026", " 30/6/2026 "])
def test_day(text: str) -> None:
    assert parse_day(text) == dt.date(2026, 6, 30)


@pytest.mark.parametrize(
    "text", ["2026-06-31", "06/30/2026", "30/06/26", "fin juin", "0206-06-30", "2026-W10"]
)
def test_day_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_day(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-02-19", "2026-02-19"),
        ("2026-02-19T14:00", "2026-02-19T14:00"),
        ("2026-02-19T14:00:00", "2026-02-19T14:00"),
        ("2026-02-19 9:05", "2026-02-19T09:05"),
        ("19/02/2026", "2026-02-19"),
        ("19/02/2026 14h", "2026-02-19T14:00"),
        ("19/02/2026 à 14 h 30", "2026-02-19T14:30"),
    ],
)
def test_moment(text: str, expected: str) -> None:
    assert parse_moment(text) == expected


@pytest.mark.parametrize(
    "text", ["2026-02-19T25:00", "2026-02-19T14:60", "jeudi 14 h", "2026-02-30T14:00", "2026-02-19T14:00Z"]
)
def test_moment_refused(text: str) -> None:
    with pytest.raises(Unreadable):
        parse_moment(text)


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Sage, Cegid ;Ebp"], ("Sage", "Cegid", "Ebp")),
        (["sage", "SAGE", " Sage "], ("sage",)),
        ([" , ;"], ()),
        ([], ()),
    ],
)
def test_items(texts: list[str], expected: tuple[str, ...]) -> None:
    assert parse_items(texts, separators=",;\n") == expected


def test_texts_have_bounds() -> None:
    assert parse_text("  à la\u00a0main \n") == "à la main"
    with pytest.raises(Unreadable, match="300"):
        parse_text("x" * 301)
    with pytest.raises(Unreadable, match="20"):
        parse_items([",".join(map(str, range(21)))], separators=",")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("DAF", "DAF"),
        ("daf", "DAF"),
        ("Directrice financière", "DAF"),
        ("Direction financière (DAF)", "DAF"),
        ("directeur general", "DG"),
        ("Gérante", "DG"),
        ("Comité de direction", "CODIR"),
        ("dir_achats", "DIR_ACHATS"),
        ("Conseil d’administration", "CA"),
        ("Maison-mère", "GROUPE"),
        ("Responsable formation", "responsable formation"),
        ("Directrice financière adjointe", "directrice financière adjointe"),
    ],
)
def test_role(text: str, expected: str) -> None:
    assert parse_role(text) == expected


def test_no_title_names_two_roles() -> None:
    titles = [title for usual in TITLES.values() for title in usual.split(", ")]
    assert len(titles) == len(set(titles))


@pytest.mark.parametrize("code", ROLES)
def test_the_french_label_of_a_role_is_read_back_as_its_code(code: str) -> None:
    assert parse_role(ROLES[code]) == parse_role(code) == code
