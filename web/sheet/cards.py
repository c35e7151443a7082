"""The cards of the sheet: each fact with what was proposed, its proof, and how to correct it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.values.sheet import AddedFact, Quote, SheetValue
from models.values.transcript import Speaker, TranscriptValue
from scoring.readings import Row, added_rows, rows
from scoring.validation import changed_fields
from scoring.values import SheetView
from web.sheet.controls import Control, added_control, control
from web.sheet.form import DAY, TIME, WHEN, Filled
from web.sheet.loading import LoadedSheet

UNCERTAIN_BELOW = 0.7
"""Mean confidence of the recogniser under which a quote is to be heard again before it is believed: half of
the words of such quotes are wrong, a quarter of those just above (docs/transcription.md)."""


@dataclass(frozen=True)
class QuoteView:
    """The proof of a value: the words, and where to hear them."""

    turn: int
    text: str
    by_prospect: bool
    start_s: float | None
    is_uncertain: bool
    is_learned: bool


@dataclass(frozen=True)
class Reading:
    """One fact in words; `proposed` where a person changed it, and the proposal can still be read.

    `is_doubtful` where the proposal's confidence, `confidence_percent`, is under the campaign's threshold.
    `question` is what to ask next time, where nothing was said.
    """

    label: str
    text: str
    is_known: bool
    is_changed: bool
    proposed: str | None
    is_doubtful: bool = False
    confidence_percent: int | None = None
    question: str | None = None


@dataclass(frozen=True)
class Card:
    """A group of fields that are read and corrected together.

    `is_open` where something is to be corrected, `is_blank` where there is nothing to read yet.
    """

    key: str
    title: str
    readings: tuple[Reading, ...]
    quotes: tuple[QuoteView, ...]
    controls: tuple[Control, ...]
    is_open: bool
    is_blank: bool

    @property
    def is_known(self) -> bool:
        """Whether the call said anything about it."""
        return any(reading.is_known for reading in self.readings)

    @property
    def is_changed(self) -> bool:
        """Whether a person changed what was proposed."""
        return any(reading.is_changed for reading in self.readings)

    @property
    def is_doubtful(self) -> bool:
        """Whether a proposed value in it is to be checked."""
        return any(reading.is_doubtful for reading in self.readings)

    @property
    def questions(self) -> tuple[str, ...]:
        """What to ask next time."""
        return tuple(reading.question for reading in self.readings if reading.question)


@dataclass(frozen=True)
class _Layout:
    """`shown` are the rows of the reading, each with the fields that it words; `fields` the controls."""

    key: str
    title: str
    shown: Mapping[str, tuple[str, ...]]
    fields: tuple[str, ...]


_BUDGET = ("budget.status", "budget.min", "budget.max", "budget.currency", "budget.period", "budget.per_user")
BANT = (
    _Layout("budget", "Budget", {"budget.status": _BUDGET}, _BUDGET),
    _Layout(
        "authority",
        "Décision",
        {
            "authority.status": ("authority.status", "authority.other_deciders"),
            "authority.contact_role": ("authority.contact_role",),
        },
        ("authority.status", "authority.contact_role", "authority.other_deciders"),
    ),
    _Layout(
        "need",
        "Besoin",
        {"need.status": ("need.status", "need.pains"), "need.current_solution": ("need.current_solution",)},
        ("need.status", "need.pains", "need.current_solution"),
    ),
    _Layout(
        "timing",
        "Échéance",
        {"timing.status": ("timing.status", "timing.from", "timing.to")},
        ("timing.status", "timing.from", "timing.to"),
    ),
    _Layout(
        "next_step",
        "Prochaine étape",
        {"next_step.type": ("next_step.type", WHEN)},
        ("next_step.type", DAY, TIME),
    ),
)
AROUND = tuple(
    _Layout(field, title, {field: (field,)}, (field,))
    for field, title in (
        ("company_size", "Effectif"),
        ("competitors", "Concurrents"),
        ("objections", "Objections"),
        ("flags", "Alertes"),
    )
)


@dataclass(frozen=True)
class _Material:
    """What all cards are made from."""

    now: Mapping[str, Row]
    before: Mapping[str, Row]
    changed: frozenset[str]
    transcript: TranscriptValue | None
    filled: Filled
    errors: Mapping[str, str]
    is_blank: bool
    review_below_percent: int
    added: Mapping[str, AddedFact]


@dataclass(frozen=True)
class Cards:
    """The cards of the qualification, of what was learnt around it, and of the campaign's field sets."""

    bant: tuple[Card, ...]
    around: tuple[Card, ...]
    added: tuple[Card, ...]


def build_cards(loaded: LoadedSheet, *, filled: Filled, errors: Mapping[str, str]) -> Cards:
    """All cards of a sheet.

    Args:
        loaded: the sheet; its readings are those of what is kept, not of what is being typed, and its
            transcript gives quotes the recogniser's confidence.
        filled: what the form holds.
        errors: what is wrong with it, by field.
    """
    view, added = loaded.view, loaded.added
    proposal = view.proposal
    material = _Material(
        now=_by_field(view.values) | {row.field: row for row in added_rows(added)},
        before=_by_field(proposal) if proposal is not None else {},
        changed=_changed(view),
        transcript=loaded.transcript,
        filled=filled,
        errors=errors,
        is_blank=view.version == 0 and proposal is None,
        review_below_percent=loaded.campaign.review_below_percent if view.version == 0 else 0,
        added=added,
    )
    layouts = [_Layout(path, fact.label, {path: (path,)}, (path,)) for path, fact in added.items()]
    return Cards(*(tuple(_card(each, material) for each in group) for group in (BANT, AROUND, layouts)))


def _by_field(sheet: SheetValue) -> dict[str, Row]:
    return {row.field: row for row in rows(sheet)}


def _changed(view: SheetView) -> frozenset[str]:
    if view.validated is None or not view.was_proposed:
        return frozenset()
    if view.proposal is None:
        return frozenset(view.changed)
    return frozenset(changed_fields(view.proposal, view.validated.values))


def _card(layout: _Layout, material: _Material) -> Card:
    controls = tuple(
        added_control(name, material.added[name].label, material.filled, material.errors)
        if name in material.added
        else control(name, material.filled, material.errors)
        for name in layout.fields
    )
    proofs = [quote for field in layout.shown for quote in _proofs(field, material)]
    return Card(
        key=layout.key,
        title=layout.title,
        readings=tuple(_reading(field, words, material) for field, words in layout.shown.items()),
        quotes=tuple(_quote(quote, material.transcript) for quote in _distinct(proofs)),
        controls=controls,
        is_open=any(each.error for each in controls),
        is_blank=material.is_blank,
    )


def _reading(field: str, words: tuple[str, ...], material: _Material) -> Reading:
    row, before = material.now[field], material.before.get(field)
    is_changed = not material.changed.isdisjoint(words)
    return Reading(
        label=row.label,
        text=row.reading,
        is_known=row.is_known,
        is_changed=is_changed,
        proposed=before.reading if is_changed and before is not None else None,
        is_doubtful=row.is_doubtful(material.review_below_percent),
        confidence_percent=None if row.confidence is None else round(100 * row.confidence),
        question=row.question,
    )


def _proofs(field: str, material: _Material) -> tuple[Quote, ...]:
    row = material.before.get(field)
    return row.quotes if row is not None else ()


def _distinct(quotes: Iterable[Quote]) -> list[Quote]:
    """Each passage once, in the order of the call."""
    found = {(quote.turn, quote.text): quote for quote in quotes}
    return [found[key] for key in sorted(found)]


def _quote(quote: Quote, transcript: TranscriptValue | None) -> QuoteView:
    return QuoteView(
        turn=quote.turn,
        text=quote.text,
        by_prospect=quote.speaker is Speaker.PROSPECT,
        start_s=quote.start_s,
        is_uncertain=_is_uncertain(quote, transcript),
        is_learned=quote.is_learned,
    )


def _is_uncertain(quote: Quote, transcript: TranscriptValue | None) -> bool:
    if transcript is None or quote.start_s is None or quote.end_s is None:
        return False
    start, end = quote.start_s, quote.end_s
    sure = [
        word.probability
        for turn in transcript.turns
        if turn.i == quote.turn
        for word in turn.words
        if word.end_s > start and word.start_s < end
    ]
    return bool(sure) and sum(sure) / len(sure) < UNCERTAIN_BELOW
