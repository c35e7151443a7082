"""Keys and words that answer the notice."""

import doctest

import pytest

from telephony import answers
from telephony.answers import Answer, Meaning, agrees, read_answer, read_speech


def test_the_examples_run() -> None:
    assert doctest.testmod(answers).failed == 0


@pytest.mark.parametrize(
    ("digits", "meaning", "raw"),
    [
        ("1", Meaning.YES, "1"),
        ("2", Meaning.NO, "2"),
        ("0", Meaning.STOP, "0"),
        ("9", Meaning.NO, "9"),
        ("4970101234", Meaning.NO, "several"),
    ],
)
def test_a_key_is_read_and_outweighs_words(digits: str, meaning: Meaning, raw: str) -> None:
    for speech in (None, "oui", "non"):
        assert read_answer(digits, speech) == Answer(meaning, "dtmf", raw)


@pytest.mark.parametrize(
    "text",
    [
        "Oui.",
        "oui oui",
        "D'accord",
        "OK",
        "j'accepte",
        "Oui, je suis d'accord.",
        "bonjour oui",
        "un",
        "Oui merci",
    ],
)
def test_a_yes(text: str) -> None:
    assert read_speech(text) == Answer(Meaning.YES, "voice", "oui")


@pytest.mark.parametrize(
    "text",
    ["Non.", "non merci", "je refuse", "Je ne suis pas d'accord", "pas d'accord", "je m'y oppose", "deux"],
)
def test_a_no(text: str) -> None:
    assert read_speech(text) == Answer(Meaning.NO, "voice", "non")


@pytest.mark.parametrize(
    "text",
    [
        "Oui bonjour, vous êtes bien chez Médidis, laissez un message",
        "oui mais non",
        "non oui",
        "je ne sais pas",
        "oui allô qui est à l'appareil",
        "d'accord mais sans enregistrement",
        "vous êtes d'accord",
    ],
)
def test_what_is_neither_agrees_to_nothing(text: str) -> None:
    answer = read_speech(text)
    assert (answer.meaning, answer.raw) == (Meaning.NO, "unclear")
    assert not agrees(answer, opt_in=False)


def test_silence_agrees_only_where_one_may_object() -> None:
    silence = read_answer(None, None)
    assert silence == read_answer("", " ") == answers.SILENCE
    assert (agrees(silence, opt_in=True), agrees(silence, opt_in=False)) == (False, True)
