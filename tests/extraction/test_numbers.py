"""Numbers in words and figures, and what holds for any of them."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from extraction.numbers import find_numbers, read
from tests.extraction.spelling import spelled

_READINGS = [
    ("quatre-vingt-dix-sept", 97),
    ("soixante et onze", 71),
    ("septante-cinq", 75),
    ("huitante et un", 81),
    ("octante-deux", 82),
    ("nonante-neuf", 99),
    ("deux cent euh cinquante mille", 250_000),
    ("deux cent, euh, cinquante mille", 250_000),
    ("quinze cents", 1500),
    ("deux cents 50", 250),
    ("40 mille", 40_000),
    ("1,2 million", 1_200_000),
    ("un virgule zéro cinq million", 1_050_000),
    ("un point cinq million", 1_500_000),
    ("un demi-million", 500_000),
    ("un quart de million", 250_000),
    ("trois millions et demi", 3_500_000),
    ("une trentaine de mille", 30_000),
    ("deux dizaines de milliers", 20_000),
    ("une demi-douzaine", 6),
    ("40 000", 40_000),
    ("40.000", 40_000),
    ("40 000", 40_000),
    ("40'000", 40_000),
    ("10,000", 10_000),
    ("15K", 15_000),
    ("2k5", 2500),
    ("1M5", 1_500_000),
    ("1,5M€", 1_500_000),
    ("12,5", 12.5),
    ("mille", 1000),
    ("mille milles", 1000),
]

# What a speaker of budgets means by words that say something else to the letter.
_SPOKEN = [
    ("deux mille cinq", 2005, 2500),
    ("douze mille cinq", 12_005, 12_500),
    ("12 005", 12_005, 12_500),
    ("un million deux", 1_000_002, 1_200_000),
    ("un million deux cents", 1_000_200, 1_200_000),
    ("deux millions cinquante", 2_000_050, 2_050_000),
]

# Two numbers side by side, not one.
_SEVERAL = [
    ("vingt-cinq trente mille", [25, 30_000]),
    ("dix-quinze mille", [10, 15_000]),
    ("cent cent vingt mille", [100, 120_000]),
    ("cent cinquante deux cent mille", [150, 200_000]),
    ("soixante quatre-vingts mille", [60, 80_000]),
    ("deux mille trois mille", [2000, 3000]),
    ("quatre cinq cents", [4, 500]),
    ("un million deux millions", [1_000_000, 2_000_000]),
]

_NOT_NUMBERS = ["un projet", "une fois", "du travail", "les deuxièmes", "sans", "mi-mars", "second"]


@pytest.mark.parametrize(("text", "value"), _READINGS)
def test_reads_one_number(text: str, value: float) -> None:
    assert find_numbers(text)[0].value == value


@pytest.mark.parametrize(("text", "literal", "spoken"), _SPOKEN)
def test_keeps_both_readings_of_what_is_left_out(text: str, literal: int, spoken: int) -> None:
    (number,) = find_numbers(text)
    assert (number.value, number.spoken, number.ambiguous) == (literal, spoken, True)


@pytest.mark.parametrize(("text", "values"), _SEVERAL)
def test_separates_numbers_side_by_side(text: str, values: list[int]) -> None:
    assert [number.value for number in find_numbers(text)] == values


@pytest.mark.parametrize("text", _NOT_NUMBERS)
def test_leaves_other_words_alone(text: str) -> None:
    assert find_numbers(text) == []


@given(st.integers(min_value=2, max_value=999_999), st.booleans(), st.sampled_from(["-", " "]))
@example(81, False, "-")
@example(999_999, False, " ")
def test_reads_back_what_is_spelled(number: int, regional: bool, joined: str) -> None:
    (found,) = find_numbers(f"ça fait {spelled(number, regional=regional, joined=joined)} au total")
    assert found.value == number
    assert found.ambiguous == (number >= 1000 and 2 <= number % 1000 <= 9)


@given(st.integers(min_value=1, max_value=999), st.integers(min_value=10, max_value=999))
def test_reads_back_millions(millions: int, thousands: int) -> None:
    (found,) = find_numbers(spelled(millions * 1_000_000 + thousands * 1000))
    assert found.value == found.spoken == millions * 1_000_000 + thousands * 1000


@given(
    st.integers(min_value=1000, max_value=99_999_999), st.sampled_from([" ", "\u00a0", "\u202f", ".", "'"])
)
def test_reads_back_grouped_figures(number: int, separator: str) -> None:
    (found,) = find_numbers(f"{number:,}".replace(",", separator))
    assert found.value == number


@given(st.integers(min_value=2, max_value=99_999), st.text(alphabet="abc ,.;éà'\n-", max_size=30))
def test_offsets_slice_to_the_words(number: int, around: str) -> None:
    words = spelled(number)
    text = f"{around} xyz, {words}, xyz {around}"
    (found,) = find_numbers(text)
    assert text[found.start : found.end] == words


@given(st.text(max_size=200))
def test_any_text_has_a_reading_whose_offsets_hold(text: str) -> None:
    reading = read(text)
    assert len(reading.words) == len(reading.offsets)
    for word, offset in zip(reading.words, reading.offsets, strict=True):
        assert 0 <= word.start < word.end <= len(text)
        assert reading.text.startswith(word.norm, offset)
