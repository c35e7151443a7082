"""From the turns of a call to its sheet: the whole pipeline, deterministic."""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from spacy.language import Language
from spacy.tokens import Doc

from extraction import language, tongue
from extraction.aid import sense, weights
from extraction.aid.aid import Judge, propose, silent, supplement
from extraction.aid.weights import Weights
from extraction.authority.authority import read_authority
from extraction.authority.contact import read_contact
from extraction.authority.sheet import authority_fact
from extraction.budget.budget import read_budget
from extraction.budget.sheet import budget_fact
from extraction.company_size.company_size import read_size
from extraction.competitors.competitors import read_competitors
from extraction.confidence.confidence import Readings, with_confidence
from extraction.dialogue import Call, Utterance, tag
from extraction.fieldsets import FieldSet
from extraction.fieldsets.reading import read_fields
from extraction.flags.flags import read_flags
from extraction.need.need import read_need
from extraction.need.sheet import need_fact
from extraction.next_step.next_step import next_step_fact, read_next_step
from extraction.objections.objections import read_objections
from extraction.proof import Proof
from extraction.readings import Reading
from extraction.solution.solution import read_solution
from extraction.timex.carried import carried
from extraction.timing.sheet import timing_fact
from extraction.timing.timing import read_timing
from models.values.sheet import Extraction, Flag, Objection, Quote, SheetValue, SignalValue
from models.values.transcript import Speaker, Turn

RULES_VERSION = "2026.11.5"


@dataclass(frozen=True, slots=True)
class Findings:
    """A call as rules read it, the readings by field, and the sheet before its values are weighed."""

    call: Call
    sheet: SheetValue
    readings: Readings

    @property
    def all_readings(self) -> list[Reading]:
        """Every reading of the sheet's own fields."""
        return [item for items in self.readings.values() for item in items]

    @property
    def signals(self) -> tuple[SignalValue, ...]:
        """Every reading as a signal, in the order of the call."""
        return _signals(self.all_readings)


class Extractor:
    """Reads sheets. Loads the French model once: keep one a process."""

    def __init__(
        self, nlp: Language | None = None, *, aid: bool = True, aid_weights: Weights | None = None
    ) -> None:
        """Load what reading needs.

        Args:
            nlp: the pipeline of `language.load`, which is loaded where none is given.
            aid: whether the learned aid proposes statuses where the rules are silent.
            aid_weights: other weights than those that come with the application.

        Raises:
            Misconfigured: the French model is missing, or the aid's weights or package are.
        """
        self._weights = (aid_weights or weights.packaged()) if aid else None
        if aid:
            sense.check()
        self._nlp = nlp or language.load()

    def extract(
        self,
        turns: Sequence[Turn],
        *,
        reference_date: dt.date,
        fiscal_year_start_month: int = 1,
        field_sets: Sequence[FieldSet] = (),
    ) -> Extraction:
        """The sheet of a call, how sure each value is, and the signals behind it.

        Args:
            turns: what each party said, in order. A turn whose speaker is unknown gives no fact.
            reference_date: the call's own day, in Europe/Paris; relative dates count from it.
            fiscal_year_start_month: 1 to 12, the company's own, for *T1* and *l'exercice*.
            field_sets: fields that the sheet has beside its own.
        """
        found = self.read(
            turns, reference_date=reference_date, fiscal_year_start_month=fiscal_year_start_month
        )
        sheet = with_confidence(found.sheet, found.readings, found.call)
        added = read_fields(found.call, field_sets, Proof(found.call))
        return Extraction(
            rules_version=RULES_VERSION,
            sheet=sheet.model_copy(update={"added": {path: fact for path, (fact, _) in added.items()}}),
            signals=_signals([*found.all_readings, *(item for _, items in added.values() for item in items)]),
            notices=tongue.notices(turns),
        )

    def read(
        self, turns: Sequence[Turn], *, reference_date: dt.date, fiscal_year_start_month: int = 1
    ) -> Findings:
        """What `extract` rests on: the readings of each field and the sheet that they make."""
        docs = list(self._docs(turns, reference_date, fiscal_year_start_month))
        said = [(turn.text, doc.user_data["times"]) for turn, doc in zip(turns, docs, strict=True)]
        for doc, times in zip(docs, carried(said, reference_date), strict=True):
            doc.user_data["times"] = times
        utterances = tuple(_utterance(turn, doc) for turn, doc in zip(turns, docs, strict=True))
        return findings(Call(utterances, reference_date), self._weights)

    def _docs(self, turns: Sequence[Turn], reference_date: dt.date, month: int) -> Iterable[Doc]:
        made = []
        for turn in turns:
            doc = self._nlp.make_doc(turn.text)
            doc.user_data["spoken_on"] = reference_date
            doc.user_data["fiscal_year_start_month"] = month
            made.append(doc)
        return self._nlp.pipe(made, disable=[] if self._weights is not None else [language.AID])


def _utterance(turn: Turn, doc: Doc) -> Utterance:
    data: dict[str, Any] = doc.user_data
    tags = tag(data["words"], data["amounts"], data["times"], data["counts"], data["roles"])
    return Utterance(
        turn,
        data["full"],
        data["words"],
        tags,
        data["amounts"],
        data["counts"],
        data["times"],
        data["roles"],
        data["names"],
        data["job"],
        data["nouns"],
        data.get("sense"),
    )


def findings(call: Call, aid: Weights | None) -> Findings:
    """What the rules conclude of a call, and where they are silent what the aid proposes.

    The aid also weighs how surely a turn tells a problem: it adds no reading where no rule found one.
    """
    proof = Proof(call)
    budget, timing, authority = read_budget(call), read_timing(call), read_authority(call)
    contact, solution = read_contact(call), read_solution(call)
    step, size, flags = read_next_step(call), read_size(call), read_flags(call)
    judge = Judge(aid) if aid is not None else None
    need, competitors = read_need(call, flags, judge), read_competitors(call, solution)
    objections = read_objections(call, need, step, flags)
    sheet = SheetValue(
        budget=budget_fact(budget, proof),
        authority=authority_fact(authority, contact, proof),
        need=need_fact(need, solution, proof),
        timing=timing_fact(timing, proof),
        next_step=next_step_fact(step, proof),
        company_size=_size(size),
        competitors=tuple(dict.fromkeys(item.value for item in competitors)),
        objections=tuple(Objection(value) for value in dict.fromkeys(item.value for item in objections)),
        flags=tuple(Flag(value) for value in dict.fromkeys(item.value for item in flags)),
        proofs=_proofs(
            proof,
            {
                "company_size": [size] if size else [],
                "competitors": competitors,
                "objections": objections,
                "flags": flags,
            },
        ),
    )
    readings: dict[str, Sequence[Reading]] = {
        "budget": budget,
        "authority": authority,
        "need": need,
        "timing": timing,
        "next_step": _one(step),
        "authority.contact_role": _one(contact),
        "need.current_solution": _one(solution),
        "company_size": _one(size),
        "competitors": competitors,
        "objections": objections,
        "flags": flags,
    }
    if judge is not None:
        sheet, proposed = supplement(sheet, budget, propose(call, judge, silent(sheet)), proof)
        for item in proposed:
            readings[item.dimension] = [*readings[item.dimension], item]
    return Findings(call, sheet, readings)


def _one(reading: Reading | None) -> list[Reading]:
    return [] if reading is None else [reading]


def _size(reading: Reading | None) -> int | None:
    return None if reading is None else int(reading.data["size"] or 0)


def _proofs(proof: Proof, fields: dict[str, Sequence[Reading]]) -> dict[str, tuple[Quote, ...]]:
    return {field: proof.quotes(readings) for field, readings in fields.items() if readings}


def _signals(readings: Sequence[Reading]) -> tuple[SignalValue, ...]:
    ordered = sorted(
        readings, key=lambda item: (item.turn, item.start, item.dimension, item.rule, item.value)
    )
    return tuple(
        SignalValue(
            rule_id=item.rule,
            dimension=item.dimension,
            turn=item.turn,
            speaker=Speaker.PROSPECT,
            start=item.start,
            end=item.end,
            polarity="negative" if item.value in {"none", "not_decider", "refused"} else "positive",
            certainty="hedged" if item.hedged else "stated",
            value={"value": item.value, "weight": item.weight, **item.data},
        )
        for item in ordered
    )
