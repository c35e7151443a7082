import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.values.transcript import Speaker, Turn, Word
from transcription.turns import SpokenWord, build_turns

SPEAKERS = {"A": Speaker.AGENT, "P": Speaker.PROSPECT, "U": Speaker.UNKNOWN}


def say(who: str, start_s: float, text: str, *, every_s: float = 0.3) -> list[SpokenWord]:
    """Words one after the other, each as long as the step."""
    tokens = text.split()
    return [
        (
            SPEAKERS[who],
            Word(
                text=token, start_s=start_s + i * every_s, end_s=start_s + (i + 1) * every_s, probability=0.9
            ),
        )
        for i, token in enumerate(tokens)
    ]


def dialogue(*spoken: list[SpokenWord]) -> list[str]:
    turns = build_turns(word for words in spoken for word in words)
    letters = {speaker: letter for letter, speaker in SPEAKERS.items()}
    return [f"{letters[turn.speaker]} {turn.text}" for turn in turns]


words = st.builds(
    lambda speaker, start, length, text: (
        speaker,
        Word(text=text, start_s=start / 10, end_s=(start + length) / 10, probability=0.5),
    ),
    st.sampled_from([Speaker.AGENT, Speaker.PROSPECT]),
    st.integers(0, 600),
    st.integers(0, 30),
    st.sampled_from(["oui", "oui.", "mmh", "Et", "budget", "quoi ?", "d'accord,"]),
)


@given(st.lists(words, max_size=60))
def test_every_word_is_in_one_turn_of_its_speaker_in_order(spoken: list[SpokenWord]) -> None:
    turns = build_turns(spoken)
    for speaker in SPEAKERS.values():
        of_turns = [word for turn in turns if turn.speaker is speaker for word in turn.words]
        said = sorted((word for who, word in spoken if who is speaker), key=lambda word: word.start_s)
        assert sorted(map(repr, of_turns)) == sorted(map(repr, said))
    assert [turn.i for turn in turns] == list(range(len(turns)))
    assert [turn.start_s for turn in turns] == sorted(turn.start_s or 0.0 for turn in turns)
    for turn in turns:
        starts = [word.start_s for word in turn.words]
        assert starts == sorted(starts)
        assert (turn.start_s, turn.end_s) == (starts[0], max(word.end_s for word in turn.words))
        assert turn.text == " ".join(word.text for word in turn.words)


def test_a_question_and_its_answer() -> None:
    assert dialogue(
        say("A", 0.0, "Vous avez deux minutes ?"),
        say("P", 2.2, "Oui, allez-y."),
        say("A", 3.2, "Et le budget ?"),
    ) == ["A Vous avez deux minutes ?", "P Oui, allez-y.", "A Et le budget ?"]


def test_a_short_answer_in_the_pause_after_a_sentence_keeps_its_place() -> None:
    assert dialogue(
        say("A", 0.0, "C'est vous qui décidez."), say("P", 1.4, "Oui."), say("A", 2.0, "Et pour quand ?")
    ) == ["A C'est vous qui décidez.", "P Oui.", "A Et pour quand ?"]


def test_an_answer_that_begins_on_the_last_word_keeps_its_place() -> None:
    assert dialogue(
        say("A", 0.0, "C'est vous qui décidez."), say("P", 0.9, "Oui."), say("A", 1.6, "Et pour quand ?")
    ) == ["A C'est vous qui décidez.", "P Oui.", "A Et pour quand ?"]


def test_a_backchannel_under_a_sentence_does_not_cut_it() -> None:
    assert dialogue(
        say("P", 0.0, "On a deux comptables qui y passent leurs lundis."),
        say("A", 1.0, "mmh"),
        say("P", 3.2, "Et malgré ça on a des retards."),
    ) == ["P On a deux comptables qui y passent leurs lundis. Et malgré ça on a des retards.", "A mmh"]


def test_a_backchannel_in_a_hesitation_does_not_cut_the_sentence() -> None:
    assert dialogue(
        say("P", 0.0, "On a prévu un budget de"),
        say("A", 2.2, "D'accord."),
        say("P", 3.4, "quarante mille euros."),
    ) == ["P On a prévu un budget de quarante mille euros.", "A D'accord."]


def test_a_real_sentence_in_a_hesitation_cuts_it() -> None:
    assert dialogue(
        say("P", 0.0, "On a prévu un budget de"),
        say("A", 2.0, "Dites-moi si c'est confidentiel."),
        say("P", 4.5, "quarante mille euros."),
    ) == ["P On a prévu un budget de", "A Dites-moi si c'est confidentiel.", "P quarante mille euros."]


def test_people_who_talk_at_once_each_keep_their_sentence() -> None:
    turns = build_turns(
        say("A", 0.0, "Nos clients mettent en général trente mille euros.")
        + say("P", 1.5, "Ah non c'est beaucoup trop pour nous.")
    )
    assert [turn.speaker.value for turn in turns] == ["agent", "prospect"]
    assert (turns[1].start_s or 0.0) < (turns[0].end_s or 0.0)
    assert all(len(turn.words) == len(turn.text.split()) for turn in turns)


def test_sentences_of_one_speaker_stay_together() -> None:
    assert dialogue(
        say("A", 0.0, "Très bien."), say("A", 1.5, "On se rappelle."), say("A", 5.0, "Bonne journée.")
    ) == ["A Très bien. On se rappelle. Bonne journée."]


def test_a_long_silence_begins_a_new_turn() -> None:
    assert dialogue(say("A", 0.0, "Un instant."), say("A", 9.0, "Vous êtes là ?")) == [
        "A Un instant.",
        "A Vous êtes là ?",
    ]


def test_without_known_speakers_a_pause_begins_a_new_turn() -> None:
    assert dialogue(
        say("U", 0.0, "Vous avez un budget ?"), say("U", 1.8, "Non, il est"), say("U", 2.8, "gelé.")
    ) == [
        "U Vous avez un budget ?",
        "U Non, il est gelé.",
    ]


@pytest.mark.parametrize("aside", ["Oui mais attendez.", "Non.", "Quarante mille.", "oui oui oui oui oui"])
def test_what_is_more_than_a_backchannel_cuts(aside: str) -> None:
    assert (
        len(
            dialogue(
                say("P", 0.0, "et donc on a regardé"), say("A", 0.3, aside), say("P", 3.5, "ce qui existe.")
            )
        )
        == 3
    )


def test_no_words_no_turns() -> None:
    assert build_turns([]) == ()


def test_a_turn_is_the_contracts() -> None:
    (turn,) = build_turns(say("P", 1.0, "Lui-même."))
    assert turn == Turn(
        i=0,
        speaker=Speaker.PROSPECT,
        text="Lui-même.",
        start_s=1.0,
        end_s=1.3,
        words=(Word(text="Lui-même.", start_s=1.0, end_s=1.3, probability=0.9),),
    )
