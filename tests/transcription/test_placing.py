from transcription.audio import SAMPLE_RATE
from transcription.placing import place_words
from transcription.speech import Span
from transcription.windows import Window, pack
from transcription.words import Piece

FIRST, SECOND = Span(16_000, 32_000, 0), Span(80_000, 112_000, 0)


def said(window: Window, *timed: tuple[str, float, float]) -> dict[Span, list[str]]:
    words = [Piece(text, start_s, end_s, 0.9) for text, start_s, end_s in timed]
    return {span: [word.text for word in placed] for span, placed in place_words(window, words).items()}


def test_each_word_goes_to_its_span_at_its_time_in_the_call() -> None:
    window = pack([FIRST, SECOND])[0]
    placed = place_words(window, [Piece("oui.", 0.3, 0.6, 0.9), Piece("Non.", 1.9, 2.2, 0.8)])
    assert placed == {FIRST: [Piece("oui.", 1.3, 1.6, 0.9)], SECOND: [Piece("Non.", 5.4, 5.7, 0.8)]}


def test_the_first_words_of_a_sentence_leak_into_the_silence_before() -> None:
    window = pack([FIRST, SECOND])[0]
    assert said(window, ("allez-y.", 0.2, 0.6), ("C'est", 0.7, 0.95), ("ça,", 1.6, 1.8)) == {
        FIRST: ["allez-y."],
        SECOND: ["C'est", "ça,"],
    }


def test_the_end_of_a_sentence_stays_with_it() -> None:
    window = pack([FIRST, SECOND])[0]
    assert said(window, ("d'accord", 0.2, 0.6), ("monsieur.", 0.7, 0.95), ("Ça,", 1.6, 1.8)) == {
        FIRST: ["d'accord", "monsieur."],
        SECOND: ["Ça,"],
    }


def test_a_word_spoken_well_before_the_end_does_not_leak() -> None:
    window = pack([SECOND, Span(128_000, 140_000, 0)])[0]
    words = said(window, ("oui.", 0.2, 0.6), ("Mais", 0.8, 1.0), ("là", 1.1, 1.3), ("non.", 2.6, 2.9))
    assert list(words.values()) == [["oui.", "Mais", "là"], ["non."]]


def test_times_are_in_order_and_within_the_span() -> None:
    window = pack([FIRST])[0]
    placed = place_words(window, [Piece("a", 0.5, 0.4, 0.9), Piece("b", 0.3, 1.4, 0.9)])[FIRST]
    assert [(word.start_s, word.end_s) for word in placed] == [(1.5, 1.5), (1.5, 2.0)]
    assert FIRST.stop / SAMPLE_RATE == 2.0


def test_a_span_without_words_is_there_all_the_same() -> None:
    assert place_words(pack([FIRST, SECOND])[0], []) == {FIRST: [], SECOND: []}
