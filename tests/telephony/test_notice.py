import hashlib

import pytest

from telephony.notice import Notice, accepts, default_notice

NOTICE = default_notice(company="Atelier Exemple", rights_url="exemple.test/appel", audio_kept_days=7)


@pytest.mark.parametrize(
    "said",
    [
        "Atelier Exemple",
        "enregistré et transcrit par un logiciel",
        "pour préparer notre proposition",
        "sous 7 jours",
        "Tapez 1 pour accepter, 2 pour refuser",
        "rien n'est enregistré",
        "Pour arrêter à tout moment, tapez 0 ou dites-le",
        "exemple.test/appel",
    ],
)
def test_the_default_notice_says_what_the_first_layer_needs(said: str) -> None:
    assert said in NOTICE.text


def test_the_notice_is_said_in_less_than_half_a_minute() -> None:
    assert len(NOTICE.text) / 15 < 30


def test_the_hash_is_that_of_the_words() -> None:
    assert NOTICE.sha256 == hashlib.sha256(NOTICE.text.encode()).hexdigest()
    assert Notice("fr-1", NOTICE.text + " ").sha256 != NOTICE.sha256


@pytest.mark.parametrize("text", ["", "  ", "a" * 4097])
def test_a_notice_that_twilio_cannot_say_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="4096"):
        Notice("x", text)


@pytest.mark.parametrize(
    ("digits", "agreed"),
    [("1", True), ("2", False), ("0", False), ("", False), (None, False), ("11", False), ("#", False)],
)
def test_only_key_1_is_an_agreement(digits: str | None, agreed: bool) -> None:
    assert accepts(digits) is agreed
