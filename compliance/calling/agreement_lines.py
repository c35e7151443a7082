"""A list of consumers' agreements, line by line. Pure.

    numéro;date de l'accord;référence de la preuve;motif;fin

The reason is `accord` (by default) or `contrat`; the end may be empty. Dates are days, written 24/11/2026 or
2026-11-24. Cells are separated by semicolons, commas or tabs; the first line may name the columns.
"""

import csv
import datetime as dt
import re
from dataclasses import dataclass

from core.clock import PARIS
from core.errors import InvalidInput
from core.phone import to_e164
from models import CallingGround

GROUNDS = {"": CallingGround.CONSENT, "accord": CallingGround.CONSENT, "contrat": CallingGround.CONTRACT}
_DAY = re.compile(r"(?P<day>\d{1,2})/(?P<month>\d{1,2})/(?P<year>\d{4})")
_CELLS = 5


@dataclass(frozen=True)
class Agreement:
    """A consumer's prior consent to be called, or a contract under way; `phone` is E.164."""

    phone: str
    ground: CallingGround
    given_at: dt.datetime
    evidence_reference: str
    expires_at: dt.datetime | None = None


def read_line(line: str, *, is_first: bool = False) -> Agreement | None:
    """The agreement of a line; None where it is empty, or the names of the columns.

    Raises:
        InvalidInput: with what is wrong with it; nothing of the line is repeated.
    """
    cells = _cells(line)
    phone, given, reference, ground, expires = cells
    if not any(cells) or (is_first and not re.search(r"\d", line)):
        return None
    if ground.lower() not in GROUNDS:
        raise InvalidInput("agreement.ground", "Le motif doit être « accord » ou « contrat ».")
    return Agreement(
        phone=to_e164(phone),
        ground=GROUNDS[ground.lower()],
        given_at=beginning_of(given),
        evidence_reference=reference,
        expires_at=end_of(expires) if expires else None,
    )


def _cells(line: str) -> list[str]:
    mark = next((each for each in ";\t" if each in line), ",")
    found = [cell.strip() for cell in next(csv.reader([line], delimiter=mark), [])]
    if len(found) > _CELLS and any(found[_CELLS:]):
        raise InvalidInput("agreement.cells", f"La ligne a plus de {_CELLS} colonnes.")
    return [*found, *[""] * _CELLS][:_CELLS]


def beginning_of(day: str) -> dt.datetime:
    """The first instant of a day in France.

    Raises:
        InvalidInput: `agreement.day`, it is no day.
    """
    return dt.datetime.combine(_read_day(day), dt.time.min, PARIS).astimezone(dt.UTC)


def end_of(day: str) -> dt.datetime:
    """The first instant after a day in France.

    Raises:
        InvalidInput: `agreement.day`, it is no day.
    """
    after = _read_day(day) + dt.timedelta(days=1)
    return dt.datetime.combine(after, dt.time.min, PARIS).astimezone(dt.UTC)


def _read_day(text: str) -> dt.date:
    written = _DAY.fullmatch(text.strip())
    try:
        if written is not None:
            return dt.date(int(written["year"]), int(written["month"]), int(written["day"]))
        return dt.date.fromisoformat(text.strip())
    except (ValueError, OverflowError) as error:
        raise InvalidInput(
            "agreement.day", "La date n'est pas lisible : écrivez-la 24/11/2026 ou 2026-11-24."
        ) from error
