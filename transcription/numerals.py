"""French numbers in words and figures: how many words make one, and its value."""

from dataclasses import dataclass

_UNITS = "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
UNITS = {word: value for value, word in enumerate(_UNITS.split())} | {"une": 1}
TENS = {"vingt": 20, "vingts": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
HUNDREDS = frozenset({"cent", "cents"})
SCALES = {"mille": 1_000, "million": 1_000_000, "millions": 1_000_000}


@dataclass(frozen=True)
class _Sum:
    """A number on the way: what stands before the last scale word, and the hundreds being read."""

    total: int = 0
    group: int = 0


def read_number(words: list[str], start: int) -> tuple[int, int]:
    """How many words from `start` make one number, and its value (0 words: none).

    Args:
        words: lower-case words and groups of figures, hyphens and apostrophes already split.
        start: where to begin.
    """
    read: _Sum | None = None
    position = start
    while position < len(words):
        link = words[position] == "et" and read is not None and read.group in {20, 30, 40, 50, 60}
        at = position + 1 if link else position
        if at == len(words) or (link and words[at] not in {"un", "une", "onze"}):
            break
        longer = _combine(words[at], read)
        if longer is None:
            break
        read, position = longer, at + 1
    return position - start, read.total + read.group if read else 0


def _combine(word: str, read: _Sum | None) -> _Sum | None:
    """The sum once `word` is read after it, or None where the word starts something else."""
    if word.isdecimal():
        return _add_digits(word, read)
    if word in SCALES:
        return _multiply(SCALES[word], read or _Sum())
    if word in HUNDREDS:
        read = read or _Sum()
        return _Sum(read.total, max(read.group, 1) * 100) if read.group < 10 else None
    if word in TENS:
        return _add_tens(TENS[word], read or _Sum())
    return _add_unit(UNITS[word], read) if word in UNITS else None


def _add_digits(digits: str, read: _Sum | None) -> _Sum | None:
    if read is None:
        return _Sum(0, int(digits))
    if len(digits) == 3 and read.group and not read.total:
        return _Sum(0, read.group * 1000 + int(digits))
    # "deux cent 50"
    fits = read.group >= 100 and read.group % 100 == 0 and len(digits) <= 2 and not digits.startswith("0")
    return _Sum(read.total, read.group + int(digits)) if fits else None


def _multiply(scale: int, read: _Sum) -> _Sum | None:
    fits = read.total == 0 or scale < 1_000_000
    return _Sum(read.total + max(read.group, 1) * scale, 0) if fits else None


def _add_tens(tens: int, read: _Sum) -> _Sum | None:
    if tens == 20 and read.group % 100 == 4:
        return _Sum(read.total, read.group + 76)
    return _Sum(read.total, read.group + tens) if read.group % 100 == 0 else None


def _add_unit(unit: int, read: _Sum | None) -> _Sum | None:
    if read is None:
        return _Sum(0, unit)
    rest = read.group % 100
    follows = (
        rest == 0
        or (rest in {20, 30, 40, 50} and unit < 10)
        or rest in {60, 80}
        or (rest in {10, 70, 90} and unit in {7, 8, 9})
    )
    return _Sum(read.total, read.group + unit) if unit and follows else None
