import pytest

from core.errors import InvalidInput
from models.values.transcript import Speaker, Turn, Word
from transcription.correcting import LONGEST, correct, proposed_terms

HEARD = "on travaille avec side raide depuis janvier."
TURN = Turn(
    i=4,
    speaker=Speaker.PROSPECT,
    text=HEARD,
    start_s=10.0,
    end_s=17.0,
    words=tuple(
        Word(text=text, start_s=10.0 + i, end_s=10.8 + i, probability=0.4)
        for i, text in enumerate(HEARD.split())
    ),
)


def test_words_that_stay_keep_their_times_and_new_ones_get_those_of_what_they_replace() -> None:
    corrected = correct(TURN, "  on travaille avec Sidetrade   depuis janvier. ")
    assert corrected.text == "on travaille avec Sidetrade depuis janvier."
    assert corrected.heard == HEARD
    times = [(word.text, word.start_s, word.end_s, word.probability) for word in corrected.words]
    assert times[2:5] == [
        ("avec", 12.0, 12.8, 0.4),
        ("Sidetrade", 13.0, 14.8, 1.0),
        ("depuis", 15.0, 15.8, 0.4),
    ]


def test_a_second_correction_keeps_what_was_heard_first() -> None:
    twice = correct(correct(TURN, "on travaille avec Sidetrad depuis janvier."), "avec Sidetrade")
    assert (twice.text, twice.heard) == ("avec Sidetrade", HEARD)


def test_a_correction_that_is_taken_back_is_none() -> None:
    back = correct(correct(TURN, "autre chose"), HEARD)
    assert (back.text, back.heard) == (HEARD, None)
    assert correct(TURN, HEARD) == TURN


@pytest.mark.parametrize("text", ["", "   ", "mot " * LONGEST])
def test_what_cannot_be_a_turn(text: str) -> None:
    with pytest.raises(InvalidInput):
        correct(TURN, text)


def test_a_turn_without_times_is_corrected_all_the_same() -> None:
    corrected = correct(Turn(i=0, speaker=Speaker.AGENT, text="bonjour"), "bonsoir à tous")
    assert (corrected.text, corrected.words) == ("bonsoir à tous", ())


@pytest.mark.parametrize(
    ("text", "terms"),
    [
        ("on travaille avec Sidetrade depuis janvier.", ["Sidetrade"]),
        ("on travaille avec Claire Nguyen, depuis janvier.", ["Claire Nguyen"]),
        ("on travaille avec Relia, Sidetrade depuis janvier.", ["Relia", "Sidetrade"]),
        ("on travaille avec la palettisation depuis janvier.", ["palettisation"]),
        ("on travaille avec le depuis janvier.", []),
        ("on travaille avec 40 depuis janvier.", []),
        ("on travaille. Avec Sidetrade depuis janvier.", ["Sidetrade"]),
        (HEARD, []),
    ],
)
def test_what_a_correction_proposes(text: str, terms: list[str]) -> None:
    assert proposed_terms(correct(TURN, text)) == terms
