"""The fields of the form, as the template draws them."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from models.values.sheet import Period
from scoring.readings import (
    AUTHORITY_STATUSES,
    BUDGET_STATUSES,
    FIELDS,
    FLAGS,
    NEED_STATUSES,
    NEXT_STEPS,
    OBJECTIONS,
    TIMING_STATUSES,
    capitalised,
)
from scoring.readings.amounts import PERIODS, SYMBOLS
from web.sheet.form import DAY, TIME, WHEN, Filled

ROLES_LIST = "roles"
"""The id of the page's list of usual roles."""


class Kind(StrEnum):
    """How a field is typed."""

    SELECT = "select"
    TEXT = "text"
    LINES = "lines"
    DATE = "date"
    TIME = "time"
    TICK = "tick"
    TICKS = "ticks"


@dataclass(frozen=True)
class Option:
    """One value to choose."""

    value: str
    label: str
    selected: bool


@dataclass(frozen=True)
class Control:
    """One field: `name` in the form, what it holds, and what is wrong with it."""

    kind: Kind
    name: str
    label: str
    value: str
    options: tuple[Option, ...] = ()
    hint: str | None = None
    error: str | None = None
    numeric: bool = False
    suggestions: str | None = None

    @property
    def id(self) -> str:
        """The id of its element."""
        return self.name.replace(".", "-").replace("_", "-")


@dataclass(frozen=True)
class _Field:
    kind: Kind
    options: Mapping[str, str] | None = None
    hint: str | None = None
    numeric: bool = False
    suggestions: str | None = None


_PERIODS = {"": "Non précisée"} | {key.value: capitalised(label) for key, label in PERIODS.items()}
assert set(_PERIODS) == {"", *Period}  # noqa: S101 - a period without a name would hide a value

_LABELS = FIELDS | {
    "budget.status": "Statut",
    "budget.period": "Pour",
    "need.status": "Statut",
    "timing.status": "Statut",
    "next_step.type": "Nature",
    DAY: "Jour convenu",
    TIME: "Heure",
}
"""Names of fields inside their card, whose title says the rest."""
_FIELDS = {
    "budget.status": _Field(Kind.SELECT, {str(key): label for key, label in BUDGET_STATUSES.items()}),
    "budget.min": _Field(Kind.TEXT, numeric=True, hint="40 000 ou 40k"),
    "budget.max": _Field(Kind.TEXT, numeric=True),
    "budget.currency": _Field(Kind.SELECT, {code: f"{code} ({mark})" for code, mark in SYMBOLS.items()}),
    "budget.period": _Field(Kind.SELECT, _PERIODS),
    "budget.per_user": _Field(Kind.TICK),
    "authority.status": _Field(Kind.SELECT, {str(key): label for key, label in AUTHORITY_STATUSES.items()}),
    "authority.contact_role": _Field(Kind.TEXT, suggestions=ROLES_LIST),
    "authority.other_deciders": _Field(Kind.TEXT, hint="Séparés par des virgules"),
    "need.status": _Field(Kind.SELECT, {str(key): label for key, label in NEED_STATUSES.items()}),
    "need.pains": _Field(Kind.LINES, hint="Un problème par ligne, dans les mots du prospect"),
    "need.current_solution": _Field(Kind.TEXT),
    "timing.status": _Field(Kind.SELECT, {str(key): label for key, label in TIMING_STATUSES.items()}),
    "timing.from": _Field(Kind.DATE),
    "timing.to": _Field(Kind.DATE),
    "next_step.type": _Field(Kind.SELECT, {str(key): label for key, label in NEXT_STEPS.items()}),
    DAY: _Field(Kind.DATE),
    TIME: _Field(Kind.TIME),
    "company_size": _Field(Kind.TEXT, numeric=True, hint="Nombre de personnes"),
    "competitors": _Field(Kind.TEXT, hint="Séparés par des virgules"),
    "objections": _Field(Kind.TICKS, {str(key): label for key, label in OBJECTIONS.items()}),
    "flags": _Field(Kind.TICKS, {str(key): label for key, label in FLAGS.items()}),
}


def control(name: str, filled: Filled, errors: Mapping[str, str]) -> Control:
    """The field of this name as it is filled, with its error."""
    field, values = _FIELDS[name], filled.get(name, ())
    text = next(iter(values), "")
    return Control(
        kind=field.kind,
        name=name,
        label=_LABELS[name],
        value="true" if field.kind is Kind.TICK and text else text,
        options=tuple(
            Option(value=value, label=label, selected=value in (values or ("",)))
            for value, label in (field.options or {}).items()
        ),
        hint=field.hint,
        error=errors.get(WHEN if name == DAY else name),
        numeric=field.numeric,
        suggestions=field.suggestions,
    )


def added_control(path: str, label: str, filled: Filled, errors: Mapping[str, str]) -> Control:
    """The field of a field set, typed in words: what stands in it is what the sheet says."""
    text = next(iter(filled.get(path, ())), "")
    return Control(kind=Kind.TEXT, name=path, label=label, value=text, error=errors.get(path))
