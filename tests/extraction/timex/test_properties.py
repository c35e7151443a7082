"""What holds for the times of any text."""

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.lexemes import words
from extraction.timex import Kind, TimeSpan, find_times, in_time
from extraction.timex.calendar import easter
from extraction.timex.values import Grain
from tests.extraction.spelling import spelled

_DAYS = st.dates(min_value=dt.date(2020, 1, 1), max_value=dt.date(2040, 12, 31))
_WORDS = st.sampled_from(
    sorted(
        words(
            "en mars fin début mi avril le 15 la semaine prochaine dans six mois d'ici avant après pas été "
            "lundi jeudi huit à 14 heures h 30 T2 S1 trimestre 2027 l'an prochain dernier depuis il y a "
            "trois ans et , . ... - entre de au rentrée Noël vacances premier quinzaine midi moins quart"
        )
    )
)
_MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
    "novembre", "décembre",
)  # fmt: skip


@given(st.text(max_size=300), _DAYS)
def test_never_raises_on_any_text(text: str, spoken_on: dt.date) -> None:
    for span in find_times(text, spoken_on=spoken_on):
        assert 0 <= span.start < span.end <= len(text)


@given(st.lists(_WORDS, max_size=40).map(" ".join), _DAYS, st.integers(min_value=1, max_value=12))
def test_never_raises_on_words_of_its_own(text: str, spoken_on: dt.date, fiscal: int) -> None:
    spans = find_times(text, spoken_on=spoken_on, fiscal_year_start_month=fiscal)
    assert spans == sorted(spans, key=lambda span: (span.start, span.end))
    for span in spans:
        assert span.from_ is None or span.to is None or span.from_ <= span.to
        assert 0 <= span.confidence <= 1
        if span.kind is Kind.APPOINTMENT:
            assert span.at is not None


@given(_DAYS, st.integers(min_value=1, max_value=12))
def test_a_bare_month_is_never_over(spoken_on: dt.date, month: int) -> None:
    (span,) = find_times(f"en {_MONTHS[month - 1]}", spoken_on=spoken_on)
    assert span.from_ is not None
    assert span.to is not None
    assert (span.from_.month, span.from_.day, (span.to + dt.timedelta(days=1)).day) == (month, 1, 1)
    assert spoken_on <= span.to < spoken_on + dt.timedelta(days=366 + 31)


@given(_DAYS, st.sampled_from(["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]))
def test_a_bare_weekday_is_within_a_week(spoken_on: dt.date, weekday: str) -> None:
    (span,) = find_times(weekday, spoken_on=spoken_on)
    assert span.from_ == span.to
    assert span.from_ is not None
    assert 1 <= (span.from_ - spoken_on).days <= 7


@given(_DAYS, st.integers(min_value=2, max_value=36))
def test_a_relative_month_is_whole(spoken_on: dt.date, count: int) -> None:
    (span,) = find_times(f"dans {spelled(count)} mois", spoken_on=spoken_on)
    assert (span.from_, span.to) == in_time(count, Grain.MONTH, spoken_on)
    assert span.from_ is not None
    months = (span.from_.year - spoken_on.year) * 12 + span.from_.month - spoken_on.month
    assert (months, span.from_.day) == (count, 1)


@given(_DAYS)
def test_a_written_date_is_read_back(date: dt.date) -> None:
    text = f"le {spelled(date.day) if date.day > 1 else '1er'} {_MONTHS[date.month - 1]} {date.year}"
    (span,) = find_times(text, spoken_on=dt.date(2020, 1, 1))
    assert (span.from_, span.to) == (date, date)
    assert text[span.start : span.end] == text


def test_easter_falls_where_the_calendar_says() -> None:
    known = {2024: (3, 31), 2025: (4, 20), 2026: (4, 5), 2027: (3, 28), 2028: (4, 16), 2038: (4, 25)}
    assert {year: (easter(year).month, easter(year).day) for year in known} == known


def test_a_long_turn_is_read_like_its_parts() -> None:
    phrase = (
        "on vise fin mars ou début avril, jeudi 19 à quatorze heures, d'ici six mois, pas avant 2027, euh, "
    )
    assert len(read(phrase * 400)) == 4 * len(read(phrase * 100)) > 0


@pytest.mark.timeout(60)
def test_hostile_text_comes_to_an_end() -> None:
    for hostile in (
        "mars " * 5000,
        "pas " * 5000,
        "entre " * 5000,
        "le 1 " * 5000,
        "de la " * 5000,
        "1:" * 5000,
        "," * 10_000,
    ):
        read(hostile)


def read(text: str) -> list[TimeSpan]:
    return find_times(text, spoken_on=dt.date(2026, 3, 12))
