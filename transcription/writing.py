"""One written form for what is said in figures: numbers, amounts, shares, dates and times.

The recogniser writes "quarante mille euros", "40.000 €" and "40k€" for the same words; readers, search and
extraction get "40 000 euros". Times are "14 heures 30", dates "15 mars 2026", shares "20 %". What may be a
telephone number or a spelled address is left as it was heard, so that redaction finds it whole: runs with a
zero or a leading zero, and the words around an "arobase".
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from models.values.transcript import Turn, Word
from transcription.numerals import HUNDREDS, SCALES, TENS, UNITS, read_number

MONTHS = (
    "janvier", "février", "mars", "avril", "mai", "juin",
    "juillet", "août", "septembre", "octobre", "novembre", "décembre",
)  # fmt: skip
_MONTH = "|".join(MONTHS)
_COUNTED = (
    r"(?:euros?|€|%|pour ?cents?|k€|millions?|milliards?|heures?|minutes?|secondes?|jours?|semaines?|mois"
    rf"|ans?|années?|personnes?|salariés?|collaborateurs?|employés?|utilisateurs?|licences?|postes?|sites?|{_MONTH})"
)
COUNTED = re.compile(rf"[ \u00a0\u202f]{_COUNTED}\b|[ \u00a0\u202f]?[€%]", re.IGNORECASE)
_NUMERAL = "|".join(sorted({*UNITS, *TENS, *HUNDREDS, *SCALES}, key=len, reverse=True))
RUN = re.compile(
    rf"(?<![\w@.,'-])(?:{_NUMERAL}|\d{{1,3}})(?:(?:[ -]et[ -]|[ -])(?:{_NUMERAL}|\d{{1,3}}))*(?![\w@'-])",
    re.IGNORECASE,
)
_RANGE_BEFORE = re.compile(
    rf"(?:^|[^\w-]|\b(?!(?:{_NUMERAL})\b)\w+ )(?:{_NUMERAL}) (?:ou|à|voire) $", re.IGNORECASE
)
_RANGE_AFTER = re.compile(rf" (?:ou|à|voire) (?:{_NUMERAL})(?!\w)", re.IGNORECASE)
# From here on a numeral by itself is no article and no figure of speech.
ALONE_FROM = 17
FIGURES_OF_SPEECH = frozenset({"cent", "cents", "mille"})
YEARS = range(1900, 2101)
# An address that is spelled out ("marie point durand arobase...") is left alone, so many letters each way.
AROUND_ARROBASE = 60
ARROBASE = re.compile(r"@|\barobase\b|\bat sign\b", re.IGNORECASE)


@dataclass(frozen=True)
class Change:
    """A part of a text and what stands in its place."""

    start: int
    stop: int
    text: str


def write_out(turn: Turn) -> Turn:
    """The turn in the written form; words that make one number become one word, with the times of both."""
    words: Sequence[Word] = turn.words
    for find in (_numerals, _shapes):
        words = _rewritten(words, find)
    if words == turn.words:
        return turn
    return turn.model_copy(update={"words": tuple(words), "text": " ".join(word.text for word in words)})


def _rewritten(words: Sequence[Word], find: Callable[[str], Iterator[Change]]) -> Sequence[Word]:
    text = " ".join(word.text for word in words)
    spelled = [
        range(at.start() - AROUND_ARROBASE, at.end() + AROUND_ARROBASE) for at in ARROBASE.finditer(text)
    ]
    changes = [change for change in find(text) if not any(change.start in place for place in spelled)]
    return _apply(words, changes) if changes else words


def _apply(words: Sequence[Word], changes: Sequence[Change]) -> list[Word]:
    """The words with changes in their joined text; a change makes one word of those that it touches."""
    written: list[Word] = []
    pending, at = list(changes), 0
    touched: list[Word] = []
    begun = 0
    for position, word in enumerate(words):
        stop = at + len(word.text)
        if not touched:
            begun = at
        touched.append(word)
        open_until = max((change.stop for change in pending if begun <= change.start < stop), default=0)
        if open_until <= stop or position == len(words) - 1:
            own = [change for change in pending if begun <= change.start < stop]
            pending = [change for change in pending if change not in own]
            written.append(_merged(touched, begun, own))
            touched = []
        at = stop + 1
    return written


def _merged(words: Sequence[Word], begun: int, changes: Sequence[Change]) -> Word:
    text = " ".join(word.text for word in words)
    for change in reversed(changes):
        text = text[: change.start - begun] + change.text + text[change.stop - begun :]
    return Word(
        text=text,
        start_s=words[0].start_s,
        end_s=max(word.end_s for word in words),
        probability=min(word.probability for word in words),
    )


def _numerals(text: str) -> Iterator[Change]:
    """Numbers said in words, or in words and figures, become figures.

    Two numbers side by side ("cinquante cinquante-cinq mille", "deux ou trois cents") may be a range whose
    scale stands once: they stay as they were said.
    """
    for run in RUN.finditer(text):
        pieces = [(piece.start(), piece.group().lower()) for piece in re.finditer(r"\w+", run.group())]
        tokens = [token for _, token in pieces]
        if tokens[0].startswith("0") or "zéro" in tokens or _is_part_of_range(text, run):
            continue
        length, value = _number(tokens)
        # What follows a number in its run may be the word that it counts ("deux millions").
        if length and not (length < len(tokens) and not tokens[length].startswith("million")):
            last, token = pieces[length - 1]
            stop = run.start() + last + len(token)
            if _is_figure(tokens[:length], value, text[stop:]):
                yield Change(run.start(), stop, _figures(value, counted=bool(COUNTED.match(text, stop))))


def _is_part_of_range(text: str, run: re.Match[str]) -> bool:
    """Whether a lone numeral stands before this run, or this lone numeral before another one."""
    if _RANGE_BEFORE.search(text, 0, run.start()):
        return True
    return " " not in run.group() and _RANGE_AFTER.match(text, run.end()) is not None


def _number(tokens: list[str]) -> tuple[int, int]:
    """How many words make the first number, and its value (0 words: none). Millions stay words.

    "Deux mille cinq" is 2005 or 2 500, "un million deux" 1 200 000: the extraction weighs that, not we.
    """
    stop = next((at for at, token in enumerate(tokens) if token.startswith("million")), len(tokens))
    if stop < len(tokens) - 1:
        return 0, 0
    length, value = read_number(tokens[:stop], 0)
    if length >= 2 and tokens[length - 2] == "mille" and value % 1000 < 10:
        return 0, 0
    return length, value


def _is_figure(tokens: list[str], value: int, after: str) -> bool:
    if all(token.isdecimal() for token in tokens) or tokens[0] == "et":
        return False
    if len(tokens) > 1:
        return True
    if COUNTED.match(after):
        return tokens[0] not in {"un", "une"}
    return value >= ALONE_FROM and tokens[0] not in FIGURES_OF_SPEECH


def _figures(value: int, *, counted: bool) -> str:
    if value in YEARS and not counted:
        return str(value)
    return f"{value:,}".replace(",", " ")


def _shapes(text: str) -> Iterator[Change]:
    """Amounts, shares, times and dates that are in figures already, in the one form."""
    taken = 0
    for found in _SHAPE.finditer(text):
        kind = str(found.lastgroup)
        written = _WRITERS[kind](found.group())
        if found.start() >= taken and written is not None and written != found.group():
            taken = found.end()
            yield Change(found.start(), found.end(), written)


def _amount(text: str) -> str | None:
    found = re.fullmatch(
        r"([\d., \u00a0\u202f]*\d)[ \u00a0\u202f]*([kKM]?)[ \u00a0\u202f]*(?:€|euros?)?", text
    )
    if found is None:
        return None
    number, scale = found.groups()
    figures = re.sub(r"[ .,\u00a0\u202f](?=\d{3}(?!\d))", "", number)
    whole, _, part = figures.replace(".", ",").partition(",")
    if scale == "M":
        return f"{whole}{',' + part if part else ''} million{'s' if int(whole) > 1 else ''} d'euros"
    if scale:
        whole, part = str(round(float(f"{whole}.{part or 0}") * 1000)), ""
    grouped = f"{int(whole):,}".replace(",", " ")
    return f"{grouped}{',' + part if part else ''} euros"


def _share(text: str) -> str:
    number = re.match(r"\d+(?:[.,]\d+)?", text)
    return f"{number.group().replace('.', ',')} %" if number else text


def _time(text: str) -> str | None:
    found = re.fullmatch(r"(\d{1,2}) ?(?:h|H|:|heures?) ?(\d{2})?", text)
    if found is None or int(found[1]) > 24 or int(found[2] or 0) > 59:
        return None
    hour = "1 heure" if int(found[1]) == 1 else f"{int(found[1])} heures"
    return f"{hour} {found[2]}" if int(found[2] or 0) else hour


def _date(text: str) -> str | None:
    day, month, *year = text.split("/")
    if not 1 <= int(day) <= 31 or not 1 <= int(month) <= 12:
        return None
    return " ".join(["1er" if int(day) == 1 else str(int(day)), MONTHS[int(month) - 1], *year])


def _first_of_month(text: str) -> str:
    return f"1er {text.rsplit(maxsplit=1)[-1]}"


_WRITERS: dict[str, Callable[[str], str | None]] = {
    "date": _date,
    "first": _first_of_month,
    "time": _time,
    "share": _share,
    "amount": _amount,
}
_GROUPED = r"\d{1,3}(?:[ .,\u00a0\u202f]\d{3})+|\d+"
_SHAPE = re.compile(
    rf"(?<![\w@.,/:-])(?:(?P<date>\d{{1,2}}/\d{{1,2}}/\d{{4}})"
    rf"|(?P<first>(?:1|premier) (?:{_MONTH})(?!\w))"
    r"|(?P<time>\d{1,2}(?: ?[hH] ?(?:\d{2})?|:\d{2})(?!\w))"
    r"|(?P<share>\d+(?:[.,]\d+)? ?(?:%|pour ?cents?(?!\w)))"
    rf"|(?P<amount>(?:{_GROUPED})(?:,\d{{1,2}}|\.\d{{1,2}})?[ \u00a0\u202f]?(?:[kKM] ?)?(?:€|euros?(?!\w))"
    r"|\d{1,3}(?:,\d{1,2})? ?[kK](?!\w)))"
)
