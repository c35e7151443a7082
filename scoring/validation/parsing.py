"""Reads what a person types in one field. Anything that cannot be read is refused, never guessed."""

import datetime as dt
import re
import unicodedata
from collections.abc import Iterable
from decimal import Decimal

from scoring.validation.errors import Unreadable

MAX_AMOUNT = 10_000_000_000
MAX_PEOPLE = 10_000_000
MAX_DIGITS = 20
MAX_TEXT = 300
MAX_ITEMS = 20

_SPACES = re.compile(r"\s+")
_AMOUNT = re.compile(
    r"""(?P<number> \d{1,3}(?:[ ]\d{3})+ (?:,\d{1,2})?      # 40 000,00
                  | \d{1,3}(?:\.\d{3})+ (?:,\d{1,2})?       # 40.000,00
                  | \d+ (?:[.,]\d{1,2})? )                  # 40000  1,5
        [ ]? (?P<scale> k | m | mille | millions? )?
        [ ]? (?: € | e | eur | euros? )?""",
    re.VERBOSE,
)
_SCALES = {None: 1, "k": 1_000, "mille": 1_000, "m": 1_000_000, "million": 1_000_000, "millions": 1_000_000}
_PEOPLE = re.compile(r"(\d{1,3}(?:[ ]\d{3})+|\d+)[ ]?(?:personnes?|salariée?s?|employée?s?|collaborateurs?)?")
_ISO_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_FRENCH_DAY = re.compile(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_MOMENT = re.compile(
    r"(?P<day>\S+?)(?:(?:T|[ ]à[ ]|[ ])(?P<hour>\d{1,2})[ ]?[:h][ ]?(?P<minute>\d{2})?(?::00)?)?"
)


def one_line(text: str) -> str:
    """The text with every run of spaces, of any kind, as one ordinary space."""
    return _SPACES.sub(" ", text).strip()


def parse_text(text: str) -> str:
    """A short free text, without the characters that no keyboard writes (controls, lone surrogates)."""
    clean = one_line(text)
    if any(unicodedata.category(character) in {"Cc", "Cs"} for character in clean):
        raise Unreadable("Caractère illisible : retapez ce texte.")
    if len(clean) > MAX_TEXT:
        raise Unreadable(f"Texte trop long : {MAX_TEXT} caractères au plus.")
    return clean


def parse_amount(text: str) -> int:
    """An amount in whole units: `40 000`, `40.000`, `40000 €`, `40k`, `1,5 M€`.

    Raises:
        Unreadable: anything else, a fraction of a unit included (`40,000` is one).
    """
    match = _AMOUNT.fullmatch(one_line(text).lower())
    if match is None:
        raise Unreadable("Montant illisible : écrivez par exemple 40 000 ou 40k.")
    digits = match["number"].replace(" ", "")
    if re.fullmatch(r"\d{1,3}(\.\d{3})+(,\d+)?", digits):
        if match["scale"]:
            raise Unreadable("Montant ambigu : écrivez par exemple 40 000.")
        digits = digits.replace(".", "")
    amount = Decimal(digits.replace(",", ".")) * _SCALES[match["scale"]]
    if amount != amount.to_integral_value():
        raise Unreadable("Indiquez un montant sans centimes, par exemple 40 000.")
    if amount > MAX_AMOUNT:
        raise Unreadable("Montant trop élevé : vérifiez le nombre de zéros.")
    return int(amount)


def parse_people(text: str) -> int:
    """A head count: `120`, `1 200 salariés`."""
    match = _PEOPLE.fullmatch(one_line(text).lower())
    if match is None or len(match[1]) > MAX_DIGITS:
        raise Unreadable("Effectif illisible : écrivez un nombre, par exemple 120.")
    size = int(match[1].replace(" ", ""))
    if not 1 <= size <= MAX_PEOPLE:
        raise Unreadable("Effectif impossible : vérifiez le nombre.")
    return size


def parse_day(text: str) -> dt.date:
    """A day: `2026-06-30`, as date fields send it, or `30/06/2026`."""
    clean = one_line(text)
    iso, french = _ISO_DAY.fullmatch(clean), _FRENCH_DAY.fullmatch(clean)
    year, month, day = iso.groups() if iso else french.groups()[::-1] if french else ("0", "0", "0")
    try:
        date = dt.date(int(year), int(month), int(day))
    except ValueError as error:
        raise Unreadable("Date illisible : écrivez par exemple 30/06/2026.") from error
    if not 2000 <= date.year <= 2100:
        raise Unreadable("Année impossible : vérifiez la date.")
    return date


def parse_moment(text: str) -> str:
    """A day, or a day with a time, in the sheet's form (`2026-02-19T14:00`).

    Read as date fields send it, or as people write it: `19/02/2026`, `19/02/2026 à 14 h 30`.
    """
    match = _MOMENT.fullmatch(one_line(text))
    if match is None:
        raise Unreadable("Date illisible : écrivez par exemple 19/02/2026 à 14:00.")
    day = parse_day(match["day"])
    if match["hour"] is None:
        return day.isoformat()
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if hour > 23 or minute > 59:
        raise Unreadable("Heure impossible : écrivez par exemple 14:00.")
    return f"{day.isoformat()}T{hour:02}:{minute:02}"


def parse_items(texts: Iterable[str], *, separators: str) -> tuple[str, ...]:
    """The items of a list field, repeated or parted by any of the separators; empty ones do not count.

    The same item twice counts once, whatever its capitals.
    """
    pieces = (piece for text in texts for piece in re.split(f"[{re.escape(separators)}]", text))
    found: dict[str, str] = {}
    for item in filter(None, map(parse_text, pieces)):
        found.setdefault(item.casefold(), item)
    if len(found) > MAX_ITEMS:
        raise Unreadable(f"{MAX_ITEMS} entrées au plus.")
    return tuple(found.values())
