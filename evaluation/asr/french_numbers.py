"""One written form for French numbers, so that "quarante mille" and "40 000" count as the same word."""

UNITS = {
    "zéro": 0, "un": 1, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8,
    "neuf": 9, "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16,
}  # fmt: skip
TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
HUNDREDS = {"cent", "cents"}
SCALES = {"mille": 1_000, "million": 1_000_000, "millions": 1_000_000}
NUMBER_WORDS = UNITS.keys() | TENS.keys() | HUNDREDS | SCALES.keys()


def join_numbers(words: list[str]) -> list[str]:
    """Replace each run of number words or digit groups by its digits.

    A lone "un" or "une" stays: it is an article far more often than a number.

    Args:
        words: lower-case words, hyphens and apostrophes already split.
    """
    joined: list[str] = []
    position = 0
    while position < len(words):
        length, value = _read_number(words, position)
        if length and not (length == 1 and words[position] in {"un", "une"}):
            joined.append(str(value))
        else:
            joined.append(words[position])
        position += max(length, 1)
    return joined


def _read_number(words: list[str], start: int) -> tuple[int, int]:
    """How many words from `start` make one number, and its value (0 words: none)."""
    total = group = 0
    position = start
    while position < len(words):
        word = words[position]
        if word == "et" and group in {20, 30, 40, 50, 60} and words[position + 1 : position + 2] != []:
            following = words[position + 1]
            if following in {"un", "une"} or (following == "onze" and group == 60):
                group += UNITS[following]
                position += 2
                continue
        step = _combine(word, total=total, group=group, first=position == start)
        if step is None:
            break
        total, group = step
        position += 1
    return position - start, total + group


def _combine(word: str, *, total: int, group: int, first: bool) -> tuple[int, int] | None:
    """The sums once `word` is read after them, or None where it starts another number."""
    if word.isdecimal():
        if first:
            return 0, int(word)
        return (0, group * 1000 + int(word)) if len(word) == 3 and 0 < group and total == 0 else None
    if word in SCALES:
        scale = SCALES[word]
        fits = total == 0 or scale < 1_000_000
        return (total + max(group, 1) * scale, 0) if fits and (first or group or word == "mille") else None
    if word in HUNDREDS:
        return (total, max(group, 1) * 100) if group < 10 else None
    if word in {"vingt", "vingts"} and group % 100 == 4:
        return total, group - 4 + 80
    if word in TENS:
        return (total, group + TENS[word]) if group % 100 == 0 else None
    if word in UNITS:
        return _add_unit(UNITS[word], total=total, group=group, first=first)
    return None


def _add_unit(unit: int, *, total: int, group: int, first: bool) -> tuple[int, int] | None:
    rest = group % 100
    if unit == 0:
        return (0, 0) if first else None
    if rest == 0 or (rest in {20, 30, 40, 50} and unit < 10) or rest in {60, 80}:
        return total, group + unit
    return (total, group + unit) if rest in {10, 70, 90} and unit in {7, 8, 9} else None
