"""What holds for the amounts of any text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extraction.amounts import find_amounts, find_counts, find_terms
from extraction.lexemes import words
from tests.extraction.spelling import spelled

_WORDS = st.sampled_from(
    sorted(
        words(
            "euros mille cent K € par mois an poste entre et à ou 20 15 000 40 k trente vingt deux million "
            "demi pas plus de maximum au moins environ dans les euh , . ... - % salariés personnes on est le "
            "mars HT TTC un une"
        )
    )
)


@given(st.text(max_size=300))
def test_never_raises_on_any_text(text: str) -> None:
    for amount in find_amounts(text):
        assert 0 <= amount.start < amount.end <= len(text)
    for count in find_counts(text):
        assert 0 <= count.start < count.end <= len(text)
    for terms in find_terms(text):
        assert 0 <= terms.start < terms.end <= len(text)


@given(st.lists(_WORDS, max_size=40).map(" ".join))
def test_never_raises_on_words_of_its_own(text: str) -> None:
    amounts = find_amounts(text)
    assert amounts == sorted(amounts, key=lambda amount: amount.start)
    for amount in amounts:
        assert amount.min is None or amount.max is None or amount.min <= amount.max
        assert text[amount.start : amount.end].strip()


@given(st.integers(min_value=2, max_value=999))
def test_a_spelled_budget_is_read(thousands: int) -> None:
    words = f"{spelled(thousands)} mille euros"
    (amount,) = find_amounts(f"Le budget est de {words} pour le projet.")
    assert (amount.min, amount.max, amount.certain) == (thousands * 1000, thousands * 1000, True)


@given(st.integers(min_value=2, max_value=60), st.integers(min_value=1, max_value=30))
def test_a_shared_scale_holds_for_both_ends(low: int, more: int) -> None:
    (amount,) = find_amounts(f"entre {spelled(low)} et {spelled(low + more)} mille euros")
    assert (amount.min, amount.max) == (low * 1000, (low + more) * 1000)


@given(
    st.integers(min_value=2, max_value=5000),
    st.sampled_from(["salariés", "personnes", "clients", "véhicules"]),
)
def test_counted_things_are_never_money(number: int, noun: str) -> None:
    text = f"On a {number} {noun} ici."
    assert find_amounts(text) == []
    assert [(count.value, text[count.start : count.end]) for count in find_counts(text)] == [
        (number, f"{number} {noun}")
    ]


def test_a_long_turn_is_read_like_its_parts() -> None:
    phrase = "entre vingt et trente mille euros par mois et par poste, pas plus de 40 000, euh, "
    assert len(find_amounts(phrase * 400)) == 4 * len(find_amounts(phrase * 100)) > 0


@pytest.mark.timeout(60)
def test_hostile_text_comes_to_an_end() -> None:
    for hostile in (
        "1 " * 5000,
        "cent " * 5000,
        "entre " * 5000,
        "- " * 5000,
        "," * 10_000,
        "9" * 10_000,
        "pas " * 5000,
    ):
        find_amounts(hostile)
        find_counts(hostile)
