"""The one written form, as a table: what is said, and what is written."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values.transcript import Speaker, Turn, Word
from transcription.writing import write_out

WRITTEN = [
    ("on a quarante mille euros.", "on a 40 000 euros."),
    ("40.000 €, ou 40000 euros ?", "40 000 euros, ou 40 000 euros ?"),
    ("40k€ ou 40 K euros", "40 000 euros ou 40 000 euros"),
    ("entre 50k et soixante mille", "entre 50 000 euros et 60 000"),
    ("3M€ par an", "3 millions d'euros par an"),
    ("1,5 million d'euros", "1,5 million d'euros"),
    ("deux millions d'euros", "2 millions d'euros"),
    ("deux cent 50 personnes", "250 personnes"),
    ("quatre-vingt-dix-sept jours", "97 jours"),
    ("vingt et un mille euros", "21 000 euros"),
    ("cent vingt salariés", "120 salariés"),
    ("dans dix-huit mois.", "dans 18 mois."),
    ("vingt pour cent, 20% ou 12.5 %", "20 %, 20 % ou 12,5 %"),
    ("à 14h30, à 14 h ou à 14:30", "à 14 heures 30, à 14 heures ou à 14 heures 30"),
    ("à quatorze heures trente", "à 14 heures 30"),
    ("le quinze mars deux mille vingt-six", "le 15 mars 2026"),
    ("le premier mars ou le 1 avril", "le 1er mars ou le 1er avril"),
    ("le 15/03/2026", "le 15 mars 2026"),
    ("150000 euros en 2026", "150 000 euros en 2026"),
]
AS_HEARD = [
    # telephone numbers and spelled addresses, for redaction
    "zéro six trente-neuf quatre-vingt-dix-huit zéro zéro douze",
    "au 06 39 98 00 12 merci",
    "au 06.39.98.00.12",
    "marie point durand vingt-deux arobase relia point example",
    "marie.durand22@relia.example",
    # what may be short for more, and ranges whose scale stands once
    "deux mille cinq",
    "un million deux",
    "deux ou trois cents euros",
    "cinquante cinquante-cinq mille",
    # articles and figures of speech
    "un an, une fois, l'un des deux",
    "mille mercis, cent fois oui",
    "75008 Paris, SIREN 552100554",
    "midi et demi",
    "un rapport de 9/10",
    "",
]


def said(text: str) -> Turn:
    words = tuple(
        Word(text=word, start_s=float(i), end_s=i + 0.9, probability=0.5 + i / 100)
        for i, word in enumerate(text.split())
    )
    return Turn(i=3, speaker=Speaker.PROSPECT, text=text, words=words)


@pytest.mark.parametrize(("spoken", "written"), WRITTEN)
def test_it_has_one_form(spoken: str, written: str) -> None:
    turn = write_out(said(spoken))
    assert turn.text == written
    assert " ".join(word.text for word in turn.words) == written
    assert write_out(turn) == turn


@pytest.mark.parametrize("text", AS_HEARD)
def test_it_stays_as_it_was_heard(text: str) -> None:
    assert write_out(said(text)) == said(text)


def test_words_that_make_one_number_become_one_word() -> None:
    turn = write_out(said("on a quarante mille euros."))
    assert [(word.text, word.start_s, word.end_s) for word in turn.words] == [
        ("on", 0.0, 0.9),
        ("a", 1.0, 1.9),
        ("40 000", 2.0, 3.9),
        ("euros.", 4.0, 4.9),
    ]
    assert turn.words[2].probability == 0.52


PIECES = [
    "quarante", "mille", "euros", "40", "000", "€", "14h30", "20%", "zéro", "et", "un", "mars.", "le", "1",
    "15/03/2026", "million", "ou", "à", "50k€,",
]  # fmt: skip


@given(st.lists(st.sampled_from(PIECES), max_size=12))
def test_any_words_keep_their_order_and_their_span_of_time(pieces: list[str]) -> None:
    before = said(" ".join(pieces))
    after = write_out(before)
    assert after.text == " ".join(word.text for word in after.words)
    assert [word.start_s for word in after.words] == sorted(word.start_s for word in after.words)
    assert bool(after.words) == bool(before.words)
    if before.words:
        assert after.words[0].start_s == before.words[0].start_s
        assert after.words[-1].end_s == before.words[-1].end_s
