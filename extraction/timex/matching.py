"""What the finders of periods share: whole-word expressions, year suffixes, the words before a match."""

import re
from collections.abc import Callable

from extraction.numbers import Reading
from extraction.timex.atoms import Context, each_year, only
from extraction.timex.calendar import Span
from extraction.timex.values import Kind


def compiled(expression: str) -> re.Pattern[str]:
    """An expression that begins and ends on whole words of a reading."""
    return re.compile(f"(?:^|(?<= ))(?:{expression})(?= |$)")


_ONCE = re.compile(r"(?:^| )une fois(?: (?:le|la|l'|les|que|qu'))?$")
""""Une fois juin passé" is ahead."""


def before(reading: Reading | str, start: int) -> str:
    """The forty characters before a match."""
    text = reading if isinstance(reading, str) else reading.text
    return text[max(start - 40, 0) : start].rstrip()


def next_word(reading: Reading, end: int) -> str:
    """The word after a match, empty at the end."""
    return (reading.text[end : end + 40].split(maxsplit=1) or [""])[0]


def is_whole(reading: Reading, match: re.Match[str]) -> bool:
    """Whether a match is all that the turn says."""
    return match.group() == reading.text.strip(" .,!?;")


def anaphoric(reading: Reading, end: int) -> bool:
    """Whether "-là" follows: "cette semaine-là" is the one spoken of, not the present one."""
    word = reading.word_at(end) + 1 if end < len(reading.text) else len(reading.words)
    return word < len(reading.words) and reading.words[word].norm == "la" and reading.words[word].glued


def from_suffix(
    match: re.Match[str], context: Context, build: Callable[[int], Span | None]
) -> tuple[tuple[Span, ...], str, Kind]:
    """The candidates, mode and kind that `patterns.YEAR_SUFFIX` leaves to a period of every year."""
    groups = match.groupdict()
    year = _year(groups, context)
    if year is not None:
        span = build(year)
        past = groups["ly"] is not None or (span is not None and span[1] < context.spoken_on)
        return only(span), "only", Kind.PAST if past else Kind.PERIOD
    if groups["lx"] and not _ONCE.search(before(match.string, match.start())):
        return each_year(context, build), "last", Kind.PAST
    return each_year(context, build), "next" if groups["nx"] else "future", Kind.PERIOD


def _year(groups: dict[str, str | None], context: Context) -> int | None:
    if groups["y"]:
        return int(groups["y"])
    if groups["yy"]:
        return 2000 + int(groups["yy"])
    for name, shift in (("ny", 1), ("ly", -1), ("ty", 0)):
        if groups[name]:
            return context.spoken_on.year + shift
    return None
