from collections.abc import Iterator, Sequence

import pytest

from transcription.audio import SAMPLE_RATE
from transcription.recognition import Heard, Reading, recognise
from transcription.speech import Span
from transcription.windows import Window, pack
from transcription.words import Piece

SPEECH = [
    f"{syllable}{vowel}"
    for vowel in "aeiou"
    for syllable in ("bar", "cil", "dom", "fut", "gré", "lin", "mov", "nat")
]


def seconds(start_s: float, stop_s: float, track: int = 0) -> Span:
    return Span(int(start_s * SAMPLE_RATE), int(stop_s * SAMPLE_RATE), track)


def fluent(window: Window) -> Reading:
    """Four words a second in every span."""
    pieces = []
    for place in window.pieces:
        at_s, count = place.at / SAMPLE_RATE, max(1, int((place.span.duration_s - 0.4) * 4))
        pieces += [
            Piece(f" {SPEECH[i % len(SPEECH)]}", at_s + 0.2 + i / 4, at_s + 0.4 + i / 4, 0.9)
            for i in range(count)
        ]
    return Reading(tuple(pieces), -0.2)


def text(*words: str, logprob: float = -0.2, start_s: float = 0.2) -> Reading:
    return Reading(
        tuple(
            Piece(f" {word}", start_s + i * 0.3, start_s + i * 0.3 + 0.2, 0.9) for i, word in enumerate(words)
        ),
        logprob,
    )


class Scripted:
    """The recogniser's stand-in: a first pass as given, later ones that hear everything (or as given)."""

    def __init__(self, first: list[Reading], second: list[Reading] | None = None) -> None:
        self.first, self.second = first, second
        self.passes: list[tuple[bool, list[tuple[Span, ...]]]] = []

    def __call__(self, windows: Sequence[Window], *, with_hints: bool) -> Iterator[Reading]:
        self.passes.append((with_hints, [window.spans for window in windows]))
        given = self.first if with_hints else self.second
        yield from given[: len(windows)] if given is not None else map(fluent, windows)


def run(spans: list[Span], recogniser: Scripted, hints: str = "") -> tuple[list[Heard], list[float]]:
    progress: list[float] = []
    return recognise(spans, recogniser, hints=hints, on_progress=progress.append), progress


def again(recogniser: Scripted) -> list[Span]:
    return [span for spans in recogniser.passes[1][1] for span in spans]


def read_well(*spans: Span) -> Reading:
    """What the recogniser gives for these spans on a good day."""
    (window,) = pack(spans)
    return fluent(window)


def without(reading: Reading, from_s: float, to_s: float) -> Reading:
    """The reading with a hole in it."""
    return Reading(
        tuple(piece for piece in reading.pieces if not from_s <= piece.start_s < to_s), reading.avg_logprob
    )


SHORT, LONG, LAST = seconds(1, 4), seconds(10, 20), seconds(30, 32)


def test_what_was_understood_is_not_read_again() -> None:
    recogniser = Scripted([read_well(SHORT, LONG)])
    heard, progress = run([SHORT, LONG], recogniser)
    assert again(recogniser) == []
    assert [len(one.words) for one in heard] == [10, 38]
    assert progress == [0.5, 1.0]


def test_speech_without_words_is_read_again_without_hints() -> None:
    recogniser = Scripted([read_well(SHORT, LONG)])
    heard, _ = run([SHORT, LONG, LAST], recogniser)
    assert again(recogniser) == [LAST]
    assert [with_hints for with_hints, _ in recogniser.passes] == [True, False, False]
    assert recogniser.passes[2][1] == [], "what the second pass understood needs no third"
    assert [len(one.words) for one in heard] == [10, 38, 6]


def test_what_is_lost_among_others_is_read_by_itself_in_the_end() -> None:
    spans = [seconds(1, 4), seconds(5, 8)]
    recogniser = Scripted([Reading((), -0.3)], [without(read_well(*spans), 3.0, 99.0)])
    recognise(spans, recogniser, hints="", on_progress=lambda _: None)
    assert [windows for _, windows in recogniser.passes] == [[tuple(spans)], [tuple(spans)], [(spans[1],)]]


def test_a_span_that_was_read_by_itself_is_not_read_so_again() -> None:
    recogniser = Scripted([Reading((), -0.3)], [Reading((), -0.3)])
    recognise([LONG], recogniser, hints="", on_progress=lambda _: None)
    assert [windows for _, windows in recogniser.passes] == [[(LONG,)], [(LONG,)], []]


def test_two_words_are_not_all_that_was_said_in_four_seconds() -> None:
    said = Reading((Piece(" bonjour", 0.3, 1.4, 0.9), Piece(" madame", 2.5, 3.7, 0.9)), -0.2)
    recogniser = Scripted([said])
    run([seconds(1, 5)], recogniser)
    assert again(recogniser) == [seconds(1, 5)]


def test_a_window_with_far_too_few_words_is_read_again_whole() -> None:
    recogniser = Scripted([read_well(SHORT)])
    heard, _ = run([SHORT, LONG], recogniser)
    assert again(recogniser) == [SHORT, LONG]
    assert [len(one.words) for one in heard] == [10, 38]


def test_a_breath_without_words_is_left() -> None:
    recogniser = Scripted([read_well(SHORT)])
    run([SHORT, seconds(6, 6.45)], recogniser)
    assert again(recogniser) == []


def test_a_hole_in_the_words_of_a_span_is_read_again() -> None:
    recogniser = Scripted([without(read_well(LONG), 0.0, 2.0)])
    heard, _ = run([LONG], recogniser)
    assert again(recogniser) == [LONG]
    assert len(heard[0].words) == 38


@pytest.mark.parametrize(
    ("first", "reason"),
    [
        (text("Paisons-le", logprob=-1.75), "low_confidence"),
        (text(*["oui"] * 60), "compression"),
        (text("Relia,", "Sidetrade"), "prompt_echo"),
    ],
)
def test_a_window_of_inventions_is_read_again_and_kept_with_its_reason(first: Reading, reason: str) -> None:
    recogniser = Scripted([first], [text("Paisons-le", logprob=-1.75)])
    heard, _ = run([LONG], recogniser, hints="Relia, Sidetrade")
    assert again(recogniser) == [LONG]
    assert heard[0].words == ()
    assert [span.reason for span in heard[0].rejected] == [reason]
    assert heard[0].rejected[0].start_s == 10.2


def test_a_window_without_words_that_was_lost_is_read_again() -> None:
    recogniser = Scripted([Reading((Piece(" ...", 0.0, 9.0, 0.1),), -0.3)])
    heard, _ = run([LONG], recogniser)
    assert again(recogniser) == [LONG]
    assert (len(heard[0].words), heard[0].rejected) == (38, ())


def test_a_second_reading_that_hears_less_changes_nothing() -> None:
    recogniser = Scripted([text("oui", "bien", "sûr")], [text("oui")])
    heard, _ = run([LONG], recogniser)
    assert [word.text for word in heard[0].words] == ["oui", "bien", "sûr"]


def test_a_loop_is_cut_and_noted_where_it_comes_back() -> None:
    looping = text("on", "verra", *["oui"] * 9)
    recogniser = Scripted([looping], [looping])
    heard, _ = run([seconds(0, 4)], recogniser)
    assert [word.text for word in heard[0].words] == ["on", "verra", "oui"]
    assert [(span.reason, span.text) for span in heard[0].rejected] == [("repetition", " ".join(["oui"] * 8))]


def test_nothing_to_read() -> None:
    heard, progress = run([], Scripted([]))
    assert (heard, progress) == ([], [1.0])
