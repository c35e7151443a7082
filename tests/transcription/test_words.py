import pytest
from hypothesis import given
from hypothesis import strategies as st

from transcription.words import Piece, ends_sentence, join_pieces


def pieces(*texts: str) -> list[Piece]:
    return [Piece(text, i * 0.5, i * 0.5 + 0.4, 0.9) for i, text in enumerate(texts)]


@pytest.mark.parametrize(
    ("written", "words"),
    [
        ((" Bonjour,", " monsieur."), ["Bonjour,", "monsieur."]),
        ((" l", "'équipe"), ["l'équipe"]),
        ((" aujourd", "'hui,"), ["aujourd'hui,"]),
        ((" copier", "-coller"), ["copier-coller"]),
        ((" quoi", " ?"), ["quoi ?"]),
        ((" comment?",), ["comment ?"]),
        ((" Est", "-ce", " clair", "?"), ["Est-ce", "clair ?"]),
        ((" 15", " 000", " euros."), ["15", "000", "euros."]),
        ((" 3", ",5", " %"), ["3,5", "%"]),
        ((" 200", " €"), ["200", "€"]),
        ((" Demain", "..."), ["Demain..."]),
        ((" Oui", " -", " non"), ["Oui", "non"]),
        ((" noms", ".", " .", " .", " ."), ["noms."]),
        ((" .", " .", " ."), []),
        (("  ", ""), []),
        (("Bonjour",), ["Bonjour"]),
    ],
)
def test_pieces_make_words_as_french_writes_them(written: tuple[str, ...], words: list[str]) -> None:
    assert [word.text for word in join_pieces(pieces(*written))] == words


def test_a_word_has_the_times_of_its_sounds_and_the_probability_of_its_weakest_part() -> None:
    parts = [Piece(" l", 1.0, 1.1, 0.9), Piece("'avis", 1.1, 1.4, 0.5), Piece(" ?", 1.4, 3.0, 0.2)]
    assert join_pieces(parts) == [Piece("l'avis ?", 1.0, 1.4, 0.5)]


@given(st.lists(st.text(alphabet=" abc'-.?,é5€", max_size=5), max_size=20))
def test_nothing_that_is_said_is_lost(texts: list[str]) -> None:
    def letters(parts: list[str]) -> str:
        return "".join(char for text in parts for char in text if char.isalnum())

    words = [word.text for word in join_pieces(pieces(*texts))]
    assert letters(words) == letters(texts)
    assert all(word == word.strip() != "" for word in words)


@pytest.mark.parametrize(
    ("word", "ends"), [("oui.", True), ("quoi ?", True), ("oui,", False), ("oui", False)]
)
def test_the_end_of_a_sentence(word: str, *, ends: bool) -> None:
    assert ends_sentence(word) is ends
