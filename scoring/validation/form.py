"""From a form, or the JSON of the API, to a sheet that can be validated.

Form fields are named by their path in the sheet (`scoring.readings.FIELDS`): `budget.min`,
`need.pains`... List fields may be sent several times or as one text. All that is sent is read or
refused beside its field.
"""

from collections.abc import Callable, Collection, Mapping, Sequence
from enum import StrEnum
from typing import Any, TypeVar

from models.values.sheet import (
    AddedFact,
    AuthorityFact,
    AuthorityStatus,
    BudgetFact,
    BudgetStatus,
    Flag,
    NeedFact,
    NeedStatus,
    NextStep,
    NextStepType,
    Objection,
    Pain,
    Period,
    SheetValue,
    TimingFact,
    TimingStatus,
)
from scoring.readings import FIELDS, facts, number
from scoring.readings.amounts import SYMBOLS
from scoring.validation.added import typed, words_of
from scoring.validation.checks import contradictions
from scoring.validation.errors import InvalidSheet, Unreadable
from scoring.validation.parsing import (
    parse_amount,
    parse_day,
    parse_items,
    parse_moment,
    parse_people,
    parse_text,
)
from scoring.validation.roles import parse_role

Form = Mapping[str, str | Sequence[str]]
PROOFS = frozenset({"evidence", "quotes", "proofs", "confidence", "confidences"})

E = TypeVar("E", bound=StrEnum)
T = TypeVar("T")


def parse_form(
    form: Form, *, besides: Collection[str] = (), added: Mapping[str, AddedFact] | None = None
) -> SheetValue:
    """The sheet that a form describes, without quotes.

    The four statuses and the type of the next step must be there; another field that is absent is
    empty, as browsers leave out unticked boxes.

    Args:
        form: each name with its value or values.
        besides: names that the form carries for others (`csrf_token`...).
        added: the fields of field sets that the sheet has, as they stand; their names are their paths.

    Raises:
        InvalidSheet: with one French sentence for each field that cannot be used.
    """
    reader = _Reader(form)
    for name in form:
        if name not in FIELDS and name not in besides and name not in (added or {}):
            reader.errors[name] = "Champ inconnu : rechargez la page."
    sheet = SheetValue(
        budget=_budget(reader),
        authority=_authority(reader),
        need=_need(reader),
        timing=_timing(reader),
        next_step=_next_step(reader),
        company_size=reader.read("company_size", parse_people),
        competitors=tuple(name.lower() for name in reader.items("competitors", separators=",;\n")),
        objections=reader.choices("objections", Objection),
        flags=reader.choices("flags", Flag),
        added={path: typed(fact, reader.read(path, parse_text)) for path, fact in (added or {}).items()},
    )
    errors = reader.errors or contradictions(sheet)
    if errors:
        raise InvalidSheet(errors)
    return sheet


def parse_json(data: Mapping[str, Any], *, added: Mapping[str, AddedFact] | None = None) -> SheetValue:
    """The sheet that the API was sent: the same fields and rules as the form, in the sheet's JSON form.

    Evidence, quotes and confidence belong to the proposal: they may be sent back and are not read. A field
    of a field set is sent as an object in the sheet's form, or as its words.

    Args:
        data: the sheet.
        added: the fields of field sets that the sheet has, as they stand.

    Raises:
        InvalidSheet: with one French sentence for each field that cannot be used.
    """
    flat: dict[str, object] = {}
    for key, value in data.items():
        if key == "added":
            flat |= _added_words(value)
        elif isinstance(value, Mapping) and key not in PROOFS:
            flat |= {f"{key}.{leaf}": item for leaf, item in value.items() if leaf not in PROOFS}
        elif key not in PROOFS:
            flat[key] = value
    form, errors = dict[str, Sequence[str]](), dict[str, str]()
    for field, value in flat.items():
        try:
            form[field] = _texts(value)
        except Unreadable as error:
            errors[field] = str(error)
    if errors:
        raise InvalidSheet(errors)
    return parse_form(form, added=added)


def _added_words(sent: object) -> dict[str, object]:
    """The words of each added field, by its path."""
    if not isinstance(sent, Mapping):
        return {"added": sent}
    return {path: words_of(item) if isinstance(item, Mapping) else item for path, item in sent.items()}


def form_of(sheet: SheetValue) -> dict[str, str | list[str]]:
    """The form that shows a sheet: what `parse_form` reads back into the same values."""
    budget, timing = sheet.budget, sheet.timing
    return {
        "budget.status": budget.status.value,
        "budget.min": "" if budget.min is None else number(budget.min),
        "budget.max": "" if budget.max is None else number(budget.max),
        "budget.currency": budget.currency or "EUR",
        "budget.period": budget.period.value if budget.period else "",
        "budget.per_user": "true" if budget.per_user else "",
        "authority.status": sheet.authority.status.value,
        "authority.contact_role": sheet.authority.contact_role or "",
        "authority.other_deciders": list(sheet.authority.other_deciders),
        "need.status": sheet.need.status.value,
        "need.pains": [pain.summary for pain in sheet.need.pains],
        "need.current_solution": sheet.need.current_solution or "",
        "timing.status": timing.status.value,
        "timing.from": timing.from_.isoformat() if timing.from_ else "",
        "timing.to": timing.to.isoformat() if timing.to else "",
        "next_step.type": sheet.next_step.type.value,
        "next_step.when": sheet.next_step.when or "",
        "company_size": "" if sheet.company_size is None else str(sheet.company_size),
        "competitors": list(sheet.competitors),
        "objections": [item.value for item in sheet.objections],
        "flags": [item.value for item in sheet.flags],
        **{path: facts.added(fact) if fact.is_known else "" for path, fact in sheet.added.items()},
    }


class _Reader:
    """Reads the fields of a form one by one, keeping a sentence for each that cannot be read."""

    def __init__(self, form: Form) -> None:
        self.errors: dict[str, str] = {}
        self._form = form

    def values(self, field: str) -> list[str]:
        sent = self._form.get(field, ())
        return [text for text in ([sent] if isinstance(sent, str) else sent) if text.strip()]

    def read(self, field: str, parse: Callable[[str], T]) -> T | None:
        """The value of a field that holds at most one."""
        sent = self.values(field)
        if len(sent) > 1:
            self.errors[field] = "Une seule valeur est attendue."
        if len(sent) != 1:
            return None
        return self._try(field, lambda: parse(sent[0]), None)

    def status(self, field: str, kind: type[E], default: E) -> E:
        """A choice that must be made."""
        if not self.values(field):
            self.errors[field] = "Choisissez une valeur."
            return default
        return self.read(field, _choice(kind)) or default

    def choices(self, field: str, kind: type[E]) -> tuple[E, ...]:
        """The ticked values, each once, in the order of the enum."""
        choose, nothing = _choice(kind), list[E]()
        ticked = self._try(field, lambda: [choose(text) for text in self.values(field)], nothing)
        return tuple(member for member in kind if member in ticked)

    def items(self, field: str, *, separators: str) -> tuple[str, ...]:
        """The items of a free list."""
        return self._try(field, lambda: parse_items(self.values(field), separators=separators), ())

    def _try(self, field: str, read: Callable[[], T], otherwise: T) -> T:
        try:
            return read()
        except Unreadable as error:
            self.errors[field] = str(error)
            return otherwise


def _budget(reader: _Reader) -> BudgetFact:
    low, high = reader.read("budget.min", parse_amount), reader.read("budget.max", parse_amount)
    currency = reader.read("budget.currency", _parse_currency) or "EUR"
    has_amount = low is not None or high is not None
    return BudgetFact(
        status=reader.status("budget.status", BudgetStatus, BudgetStatus.UNKNOWN),
        min=low,
        max=high,
        currency=currency if has_amount else None,
        period=reader.read("budget.period", _choice(Period)),
        per_user=reader.read("budget.per_user", _parse_tick) or False,
    )


def _authority(reader: _Reader) -> AuthorityFact:
    role = reader.read("authority.contact_role", parse_text)
    others = reader.items("authority.other_deciders", separators=",;\n")
    return AuthorityFact(
        status=reader.status("authority.status", AuthorityStatus, AuthorityStatus.UNKNOWN),
        contact_role=parse_role(role) if role else None,
        other_deciders=tuple(dict.fromkeys(parse_role(other) for other in others)),
    )


def _need(reader: _Reader) -> NeedFact:
    solution = reader.read("need.current_solution", parse_text)
    return NeedFact(
        status=reader.status("need.status", NeedStatus, NeedStatus.UNKNOWN),
        pains=tuple(Pain(summary=text) for text in reader.items("need.pains", separators="\n")),
        current_solution=solution.lower() if solution else None,
    )


def _timing(reader: _Reader) -> TimingFact:
    return TimingFact(
        status=reader.status("timing.status", TimingStatus, TimingStatus.UNKNOWN),
        from_=reader.read("timing.from", parse_day),
        to=reader.read("timing.to", parse_day),
    )


def _next_step(reader: _Reader) -> NextStep:
    return NextStep(
        type=reader.status("next_step.type", NextStepType, NextStepType.NONE),
        when=reader.read("next_step.when", parse_moment),
    )


def _choice(kind: type[E]) -> Callable[[str], E]:
    def choose(text: str) -> E:
        try:
            return kind(text.strip())
        except ValueError as error:
            raise Unreadable("Valeur inconnue : choisissez dans la liste.") from error

    return choose


def _parse_currency(text: str) -> str:
    code = text.strip().upper()
    if code not in SYMBOLS:
        raise Unreadable(f"Devise inconnue : {', '.join(SYMBOLS)}.")
    return code


def _parse_tick(text: str) -> bool:
    ticks = {"true": True, "on": True, "1": True, "false": False, "off": False, "0": False}
    if text.strip().lower() not in ticks:
        raise Unreadable("Cochez ou décochez la case.")
    return ticks[text.strip().lower()]


def _texts(value: object) -> list[str]:
    """A JSON value as a form would have sent it; a pain is its summary."""
    if value is None:
        return []
    if isinstance(value, bool):
        return [str(value).lower()]
    if isinstance(value, Mapping) and set(value) - PROOFS == {"summary"}:
        return _texts(value["summary"])
    if isinstance(value, list | tuple):
        return [text for item in value for text in _texts(item)]
    if isinstance(value, str | int | float):
        return [str(value)]
    raise Unreadable("Valeur illisible : un texte, un nombre ou une liste est attendu.")
