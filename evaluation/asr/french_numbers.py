"""One written form for French numbers, so that "quarante mille" and "40 000" count as the same word."""

from transcription.numerals import read_number


def join_numbers(words: list[str]) -> list[str]:
    """Replace each run of number words or digit groups by its digits.

    A lone "un" or "une" stays: it is an article far more often than a number.

    Args:
        words: lower-case words, hyphens and apostrophes already split.
    """
    joined: list[str] = []
    position = 0
    while position < len(words):
        length, value = read_number(words, position)
        if length == 0 or (length == 1 and words[position] in {"un", "une"}):
            joined.append(words[position])
            position += 1
        else:
            joined.append(str(value))
            position += length
    return joined
